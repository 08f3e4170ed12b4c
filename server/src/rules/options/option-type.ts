import type { OptionFacts } from '../../catalog/index.ts';
import { asTable, type Configuration, display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { replace, severityIn, textOf } from '../shared/edits.ts';
import { isProsodysOwn, knownWritings, placeOf } from '../shared/options.ts';
import { numberOf, readPeriod } from '../shared/periods.ts';

export const optionType: Rule = {
  id: 'option-type',
  summary: 'An option has a value of a type that Prosody does not understand there.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts } of knownWritings(configuration)) {
      if (assignment.form === 'append') continue;
      if (assignment.option === 'plugin_paths') yield* pluginPaths(assignment);
      else if (isProsodysOwn(facts, configuration)) yield* judge(assignment, facts, configuration);
    }
  },
};

/** The loader walks over it before anything could complain. */
function* pluginPaths(assignment: OptionAssignment): Iterable<Report> {
  const { value } = assignment;
  if (value.kind === 'table' || value.kind === 'nil' || value.kind === 'unknown' || value.kind === 'reference') return;
  yield {
    location: placeOf(value, assignment),
    severity: severityIn(assignment.presence, 'error'),
    message: `\`plugin_paths\` takes a list, not ${display(value, 40)}. Prosody crashes while it starts.`,
    fixes: intoList(value),
  };
}

function intoList(value: Value): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const { uri, span } = value.origin;
  const braces = [
    { location: { uri, span: { start: span.start, end: span.start } }, text: '{ ' },
    { location: { uri, span: { start: span.end, end: span.end } }, text: ' }' },
  ];
  return [{ title: 'Make it a list', safe: true, edits: braces }];
}

const SCALARS = new Set(['string', 'boolean', 'number', 'integer', 'period', 'enum', 'path']);

function* judge(assignment: OptionAssignment, facts: OptionFacts, configuration: Configuration): Iterable<Report> {
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
    fixes: facts.type === 'boolean' ? asBoolean(scalar, configuration) : [],
  };
}

/** Whether nothing would be said here of the type of a value if it were that of another option. */
export function suitsOption(option: string, assignment: OptionAssignment, configuration: Configuration): boolean {
  const record = configuration.catalog.option(option);
  const facts = record && configuration.catalog.optionFacts(record, configuration.version);
  if (!facts || !isProsodysOwn(facts, configuration)) return true;
  return (
    judge({ ...assignment, option }, facts, configuration)
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

function isBooleanLike(value: Value): boolean {
  if (value.kind === 'boolean') return true;
  if (value.kind === 'string') return value.value === 'true' || value.value === 'false';
  return value.kind === 'number' && (value.value === 0 || value.value === 1);
}

const YES = /^(yes|on|y|enabled?|1|true)$/i;
const NO = /^(no|off|n|disabled?|0|false)$/i;

function asBoolean(value: Value, configuration: Configuration): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const meant = YES.test(value.value) ? 'true' : NO.test(value.value) ? 'false' : null;
  if (meant === null || textOf(configuration, value.origin) === '') return [];
  return [{ title: `Change to \`${meant}\``, safe: false, edits: [replace(value.origin, meant)] }];
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
