/** What Prosody makes of the type of a value (the getters of core.moduleapi, and core.portmanager). */
import type { OptionFacts } from '../../catalog/index.ts';
import { asTable, type Configuration, display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import { productOf } from '../../syntax/index.ts';
import type { Fix, Report } from '../rule.ts';
import { booleanMeant, isBooleanLike } from './booleans.ts';
import { replace, severityIn, textOf } from './edits.ts';
import { isProsodysOwn, placeOf } from './options.ts';
import { numberOf, readPeriod } from './periods.ts';

const SCALARS = new Set(['string', 'boolean', 'number', 'integer', 'period', 'enum', 'path']);

/** What is wrong with the type of a value, by what the getter of the option takes. */
export function* typeMistakes(
  assignment: OptionAssignment,
  facts: OptionFacts,
  configuration: Configuration,
): Iterable<Report> {
  const { option, value, presence } = assignment;
  if (/_ports?$/.test(option) && (facts.type === 'set' || facts.type === 'array')) {
    yield* ports(assignment);
    return;
  }
  if (!SCALARS.has(facts.type)) return;
  const table = asTable(value);
  let scalar = value;
  if (table) {
    // A service may have a certificate for each of its ports.
    if (table.unknown !== null || /_certificate$/.test(option)) return;
    // A scalar getter takes the first item of a list.
    const [first, second] = table.list();
    if (!first || second) {
      yield {
        location: placeOf(value, assignment),
        severity: 'warning',
        message: first
          ? `\`${option}\` takes one value, not a list; Prosody logs an error and reads only the first entry.`
          : `\`${option}\` takes one value, not a table; Prosody reads nothing from it.`,
      };
      return;
    }
    scalar = first.value;
  }
  const wanted = mismatch(scalar, facts, configuration);
  if (wanted === null) return;
  yield {
    location: placeOf(scalar, assignment),
    severity: severityIn(presence, 'error'),
    message: `\`${option}\` takes ${wanted}, not ${display(scalar, 40)}. Prosody logs an error and does not use it.`,
    fixes: facts.type === 'boolean' ? asBoolean(scalar, configuration) : wanted === 'a number' ? asNumber(scalar) : [],
  };
}

/** Whether nothing would be said here of the type of a value if it were that of another option. */
export function suitsOption(option: string, assignment: OptionAssignment, configuration: Configuration): boolean {
  const record = configuration.catalog.option(option);
  const facts = record && configuration.catalog.optionFacts(record, configuration.version);
  if (!facts || !isProsodysOwn(facts, configuration)) return true;
  return (
    typeMistakes({ ...assignment, option }, facts, configuration)
      [Symbol.iterator]()
      .next().done === true
  );
}

/** What the getter would take instead of a value, or null where it takes it. */
function mismatch(value: Value, { type }: OptionFacts, { version }: Configuration): string | null {
  if (value.kind === 'nil' || value.kind === 'unknown' || value.kind === 'reference') return null;
  if (type === 'boolean') return isBooleanLike(value) ? null : 'true or false';
  if (type === 'number' || type === 'integer') return numberOf(value) === null ? 'a number' : null;
  if (type !== 'period' || version === '0.12' || value.kind === 'number') return null;
  if (value.kind === 'boolean' && !value.value) return null;
  if (value.kind === 'string' && (value.value === 'never' || readPeriod(value.value))) return null;
  return 'a number of seconds or a text such as "1 week"';
}

function asBoolean(value: Value, configuration: Configuration): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const meant = booleanMeant(value.value);
  if (meant === null || textOf(configuration, value.origin) === '') return [];
  return [{ title: `Change to \`${meant}\``, safe: false, edits: [replace(value.origin, meant)] }];
}

/** `"10M"` to bytes, and `"5 minutes"` to seconds where the version takes no other. */
function asNumber(value: Value): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const bytes = productOf(value.value.trim());
  const period = /^\s*\d+\s*[a-z]+\s*$/i.test(value.value) ? readPeriod(value.value) : null;
  const seconds = period?.certain ? String(period.seconds) : null;
  const meant = bytes ?? seconds;
  return meant === null
    ? []
    : [{ title: `Change to \`${meant}\``, safe: false, edits: [replace(value.origin, meant)] }];
}

/** core.portmanager takes what `tonumber` takes, alone or in a list. */
function* ports(assignment: OptionAssignment): Iterable<Report> {
  const { option, value, presence } = assignment;
  const table = asTable(value);
  const items = table ? table.list().map((entry) => entry.value) : [value];
  for (const item of items) {
    if (item.kind === 'nil' || item.kind === 'unknown' || item.kind === 'reference') continue;
    const number = numberOf(item);
    if (number !== null && Number.isInteger(number) && number >= 0 && number <= 65_535) continue;
    yield {
      location: placeOf(item, assignment),
      severity: severityIn(presence, 'error'),
      message: `${display(item, 40)} is no port: \`${option}\` takes numbers from 1 to 65535. Prosody logs an error and does not listen there.`,
    };
  }
}
