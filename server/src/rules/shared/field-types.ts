/** Types of what stands in options that are tables, by the modules that read them. */
import {
  type Configuration,
  display,
  type LuaTable,
  type OptionAssignment,
  type Value,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Report } from '../rule.ts';
import { replace, severityIn, textOf } from './edits.ts';
import { placeOf, writingsOfOption } from './options.ts';
import { numberOf } from './periods.ts';

/** Parts of options that what reads them does not understand. */
export function* wrongParts(configuration: Configuration): Iterable<Report> {
  for (const assignment of writingsOfOption(configuration, 'limits')) yield* limits(assignment, configuration);
  for (const assignment of writingsOfOption(configuration, 'external_services')) yield* services(assignment);
  for (const assignment of writingsOfOption(configuration, 'statistics_interval')) yield* interval(assignment);
}

/** mod_limits: `^(%d+) ?([^/]+)/s$`, where the first letter of the unit counts, and seconds as `2s` or a number. */
function* limits(assignment: OptionAssignment, configuration: Configuration): Iterable<Report> {
  const { value, presence } = assignment;
  if (value.kind !== 'table') return;
  for (const [key, { value: limit, field, keyLocation }] of value.entries) {
    if (typeof key !== 'string' || isOpen(limit)) continue;
    if (limit.kind !== 'table') {
      if (!field) continue;
      const crashes = limit.kind !== 'string';
      yield {
        location: placeOf(limit, assignment),
        severity: severityIn(presence, 'error'),
        message: `\`limits.${key}\` is a table such as \`{ rate = "10kb/s" }\`, not ${display(limit, 40)}. ${crashes ? 'The module `limits` does not load.' : 'Prosody logs an error and limits to 3000 bytes a second.'}`,
        fixes: limit.kind === 'string' && limit.origin && isRate(limit.value) ? inTable(limit) : [],
      };
      continue;
    }
    if (limit.get('rate').kind === 'nil') yield* noRate(key, limit, keyLocation ?? field, assignment, configuration);
    else yield* rate(key, limit, assignment);
    const burst = limit.get('burst');
    const isSeconds = numberOf(burst) !== null || (burst.kind === 'string' && /^\d+ ?s$/.test(burst.value));
    if (isOpen(burst) || isSeconds) continue;
    yield {
      location: placeOf(burst, assignment),
      severity: severityIn(presence, 'warning'),
      message: `\`limits.${key}.burst\` is a number of seconds, such as \`"2s"\`, not ${display(burst, 40)}. Prosody logs an error and takes two.`,
    };
  }
}

function* noRate(
  key: string,
  { entries, unknown, origin }: LuaTable,
  named: Location | null,
  { name, presence }: OptionAssignment,
  configuration: Configuration,
): Iterable<Report> {
  // Another field may be the rate under a name that nothing reads, and what is written for one may be nothing: both are told.
  if (unknown || !origin || [...entries.keys()].some((field) => field !== 'burst')) return;
  if (/\brate\b/.test(textOf(configuration, origin))) return;
  yield {
    location: named ?? name,
    severity: severityIn(presence, 'error'),
    message: `\`limits.${key}\` has no \`rate\`, such as \`"10kb/s"\`. Prosody logs an error and limits to 3000 bytes a second.`,
  };
}

function* rate(key: string, limit: LuaTable, assignment: OptionAssignment): Iterable<Report> {
  const found = limit.get('rate');
  if (isUnknown(found) || limit.unknown || (found.kind === 'string' && isRate(found.value))) return;
  const isText = found.kind === 'string';
  yield {
    location: placeOf(found, assignment),
    severity: severityIn(assignment.presence, 'error'),
    message: `\`limits.${key}.rate\` is a text such as \`"10kb/s"\`, not ${display(found, 40)}. ${isText ? 'Prosody logs an error and limits to 3000 bytes a second.' : 'The module `limits` does not load.'}`,
    fixes: isText && found.content ? asRate(found.value, found.content) : [],
  };
}

function isRate(text: string): boolean {
  return /^\d+ ?[bkmgt][^/]*\/s$/i.test(text);
}

/** `10kbps` and `10 kb` were meant as `10kb/s`. */
function asRate(text: string, location: Report['location']): Fix[] {
  const [, digits, unit] = /^\s*(\d+)\s*([kmg]?b?)(?:ps|\/sec|\/second|\s*\/\s*s|)\s*$/i.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return [];
  const meant = `${digits}${unit === '' ? 'b' : unit.toLowerCase()}/s`;
  return [{ title: `Change to "${meant}"`, safe: false, edits: [replace(location, meant)] }];
}

function inTable({ origin }: Value): Fix[] {
  if (!origin) return [];
  const { uri, span } = origin;
  const edits = [
    { location: { uri, span: { start: span.start, end: span.start } }, text: '{ rate = ' },
    { location: { uri, span: { start: span.end, end: span.end } }, text: ' }' },
  ];
  return [{ title: 'Make it a table with a rate', safe: false, edits }];
}

/** mod_external_services: a service without a type is left out; what is no number is no port. */
function* services(assignment: OptionAssignment): Iterable<Report> {
  const { value, presence } = assignment;
  if (value.kind !== 'table') return;
  for (const { value: service } of value.list()) {
    // An empty text is about to be written.
    if (isOpen(service) || (service.kind === 'string' && service.value === '')) continue;
    const type = service.kind === 'table' ? service.get('type') : null;
    if (service.kind !== 'table' || (type?.kind !== 'string' && !(type && isUnknown(type)))) {
      yield {
        location: placeOf(service, assignment),
        severity: severityIn(presence, 'error'),
        message: `Each of \`external_services\` is a table with a \`type\`, such as \`{ type = "turn", host = "…", port = 3478 }\`. Prosody logs an error and leaves this one out.`,
      };
      continue;
    }
    const port = service.get('port');
    if (port.kind !== 'string') continue;
    yield {
      location: placeOf(port, assignment),
      severity: severityIn(presence, 'warning'),
      message: `\`port\` takes a number here, and ${display(port, 40)} is a text. Prosody logs a warning and offers the service without a port.`,
      fixes:
        port.origin && port.content && /^\d{1,5}$/.test(port.value)
          ? [{ title: 'Remove the quotes', safe: false, edits: [replace(port.origin, port.value)] }]
          : [],
    };
  }
}

/** core.statsmanager. */
function* interval(assignment: OptionAssignment): Iterable<Report> {
  const { value, presence } = assignment;
  if (isOpen(value) || numberOf(value) !== null || (value.kind === 'string' && value.value === 'manual')) return;
  yield {
    location: placeOf(value, assignment),
    severity: severityIn(presence, 'error'),
    message: `\`statistics_interval\` takes a number of seconds or "manual", not ${display(value, 40)}. Prosody logs an error and collects no statistics.`,
  };
}

/** Not there, or known only when Prosody runs. */
function isOpen(value: Value): boolean {
  return value.kind === 'nil' || isUnknown(value);
}

function isUnknown({ kind }: Value): boolean {
  return kind === 'unknown' || kind === 'reference';
}
