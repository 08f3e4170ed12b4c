import { distance } from 'fastest-levenshtein';
import type { LuaTable, StringValue, Value } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Report, Rule } from '../rule.ts';
import { insertAt, replace } from '../shared/edits.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';

export const logTarget: Rule = {
  id: 'log-target',
  summary: '`log` names a level or a target that does not exist.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const extra = configuration.mentions.some(({ module }) => /^(?:json_logs|log_|measure_)/.test(module));
    for (const assignment of writingsOfOption(configuration, 'log')) {
      const { value } = assignment;
      if (value.kind === 'string') yield* target(value, placeOf(value, assignment), extra);
      else if (value.kind === 'table') yield* table(value, extra);
    }
  },
};

const LEVELS = ['debug', 'info', 'warn', 'error'];
const SINKS = ['file', 'stdout', 'console', 'syslog', 'nowhere'];

/** A map of levels to targets, or a list of targets. */
function* table(log: LuaTable, extra: boolean): Iterable<Report> {
  for (const [key, { value, field, keyLocation }] of log.entries) {
    if (typeof key === 'string' && !LEVELS.includes(key) && keyLocation) {
      // Where it leads to does not matter then.
      yield FIELDS.has(key) ? withoutBraces(key, keyLocation) : level(key, keyLocation);
      if (FIELDS.has(key)) return;
      if (!isTarget(value)) continue;
    }
    if (value.kind === 'string' && typeof key === 'number' && !value.value.startsWith('*')) {
      yield* fileInList(value, field);
    } else if (value.kind === 'string') yield* target(value, value.content ?? value.origin ?? field, extra);
    else if (value.kind === 'table' && typeof key === 'number') yield* sink(value, extra);
  }
}

/** `"*console"` and what else begins with a star. */
function isTarget(value: Value): boolean {
  return value.kind === 'string' && value.value.startsWith('*');
}

/** Of an entry of the list, where somebody left out its braces. */
const FIELDS = new Set(['level', 'levels', 'to', 'filename', 'file', 'timestamps']);

function withoutBraces(key: string, location: Location): Report {
  return {
    location,
    message: `\`${key}\` belongs to an entry of \`log\`, in braces of its own: \`log = { { to = "file", filename = "…" } }\`. Here Prosody passes it over; \`log = { info = "…" }\` says the same in short.`,
  };
}

/** core.loggingmanager takes only what begins with a star from the list; files have a level in front, or `to`. */
function* fileInList({ value, content, origin }: StringValue, field: Location | null): Iterable<Report> {
  const location = content ?? origin ?? field;
  if (!location) return;
  const isSink = SINKS.includes(value);
  yield {
    location,
    message: isSink
      ? `A target other than a file has a star in front: \`"*${value}"\`. Prosody passes this over.`
      : `Prosody passes over the name of a file without a level: write \`info = "${value}"\`.`,
    fixes: !content
      ? []
      : isSink && value !== 'file'
        ? [{ title: `Change to "*${value}"`, safe: false, edits: [replace(content, `*${value}`)] }]
        : origin && /[./]/.test(value)
          ? [
              {
                title: 'Write `info =` in front',
                safe: false,
                edits: [insertAt(origin.uri, origin.span.start, 'info = ')],
              },
            ]
          : [],
  };
}

/** `{ to = "file", levels = { min = "info" } }`. */
function* sink(rule: LuaTable, extra: boolean): Iterable<Report> {
  const to = rule.get('to');
  if (to.kind === 'string' && to.content) yield* unknownSink(to.value, to.content, extra);
  const levels = rule.get('levels');
  const named = levels.kind === 'table' ? [...levels.entries.values()].map(({ value }) => value) : [levels];
  for (const value of named) {
    if (value.kind === 'string' && value.content && !LEVELS.includes(value.value))
      yield level(value.value, value.content);
  }
}

function level(name: string, location: Location): Report {
  const near = nearest(name === 'warning' ? 'warn' : name, LEVELS);
  return {
    location,
    message: `There is no log level \`${name}\`, and Prosody passes over what is said of it. The levels are debug, info, warn and error.`,
    fixes: near ? [{ title: `Change to \`${near}\``, safe: false, edits: [replace(location, near)] }] : [],
  };
}

/** `"*console"` is a target, anything else the name of a file. */
function* target({ value }: StringValue, location: Location | null, extra: boolean): Iterable<Report> {
  if (!location) return;
  if (value.startsWith('*')) {
    const { uri, span } = location;
    yield* unknownSink(value.slice(1), { uri, span: { start: span.start + 1, end: span.end } }, extra);
    return;
  }
  if (!LEVELS.includes(value) && !SINKS.includes(value)) return;
  yield {
    location,
    message: LEVELS.includes(value)
      ? `This logs into a file called "${value}". A level stands before its target: \`log = { ${value} = "*syslog" }\`.`
      : `This logs into a file called "${value}". A target other than a file has a star in front: \`"*${value}"\`.`,
    fixes:
      SINKS.includes(value) && value !== 'file'
        ? [{ title: `Change to "*${value}"`, safe: false, edits: [replace(location, `*${value}`)] }]
        : [],
  };
}

/** Some community modules bring targets of their own. */
function* unknownSink(name: string, location: Location, extra: boolean): Iterable<Report> {
  if (SINKS.includes(name)) return;
  const near = nearest(name, SINKS);
  if (extra && !near) return;
  yield {
    location,
    message: `There is no log target \`${name}\`, and Prosody logs nothing there without a word. The targets are file, console, syslog, stdout and nowhere.`,
    fixes: near ? [{ title: `Change to \`${near}\``, safe: false, edits: [replace(location, near)] }] : [],
  };
}

function nearest(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => distance(one, name.toLowerCase()) <= 2 && one[0] === name.toLowerCase()[0]);
}
