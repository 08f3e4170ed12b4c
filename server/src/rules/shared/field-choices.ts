/** Choices that options and their fields have, without a getter of Prosody that names them all. */
import { distance } from 'fastest-levenshtein';
import { type Configuration, display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Fix, Report } from '../rule.ts';
import { isTlsOption } from './certificates.ts';
import { replace, severityIn } from './edits.ts';
import { placeOf, writingsOfOptions } from './options.ts';

interface Choice {
  /** The field that holds it, or null for the option itself. */
  readonly field: string | null;
  readonly values: readonly string[];
  /** What is taken beside these. */
  readonly also?: RegExp;
  readonly effect: string;
  /** Other words for them. */
  readonly meant?: Readonly<Record<string, string>>;
}

const CHOICES: ReadonlyMap<string, Choice> = new Map<string, Choice>([
  [
    'statistics',
    {
      field: null,
      values: ['internal', 'statsd'],
      // core.statsmanager loads what stands behind a colon.
      also: /^:/,
      effect: 'Prosody logs an error and collects no statistics.',
    },
  ],
  [
    'gc',
    {
      field: 'mode',
      values: ['incremental', 'generational'],
      effect: 'Prosody logs an error and leaves memory to Lua as it is.',
    },
  ],
  [
    'sql',
    {
      field: 'driver',
      values: ['SQLite3', 'MySQL', 'PostgreSQL'],
      effect: 'Prosody cannot connect with it, and stores nothing.',
      meant: {
        sqlite: 'SQLite3',
        sqlite2: 'SQLite3',
        mariadb: 'MySQL',
        postgres: 'PostgreSQL',
        psql: 'PostgreSQL',
        pgsql: 'PostgreSQL',
      },
    },
  ],
]);

/** util.sslconfig makes versions and newer ones of it; the rest is LuaSec's. */
const PROTOCOL: Choice = {
  field: 'protocol',
  values: ['tlsv1_2+', 'tlsv1_3', 'tlsv1_2'],
  also: /^(?:(?:sslv2|sslv3|tlsv1|tlsv1_1|tlsv1_2|tlsv1_3)\+?|sslv23|any|all|dtls\w*)$/,
  effect: 'Prosody logs an error and offers no encryption with it.',
  meant: {
    'tls1.2': 'tlsv1_2',
    'tlsv1.2': 'tlsv1_2',
    tls1_2: 'tlsv1_2',
    tlsv12: 'tlsv1_2',
    'tls1.3': 'tlsv1_3',
    'tlsv1.3': 'tlsv1_3',
    tls1_3: 'tlsv1_3',
    'tls1.2+': 'tlsv1_2+',
    'tlsv1.2+': 'tlsv1_2+',
  },
};

/** Texts that are none of the choices there are. */
export function* wrongChoices(configuration: Configuration): Iterable<Report> {
  const hasChoice = (option: string) => CHOICES.has(option) || /^(?:ssl|\w+_ssl)$/.test(option);
  for (const assignment of writingsOfOptions(configuration, hasChoice)) {
    const choice = CHOICES.get(assignment.option) ?? (isTlsOption(assignment.option, configuration) ? PROTOCOL : null);
    if (choice) yield* judge(assignment, choice);
  }
}

function* judge(assignment: OptionAssignment, choice: Choice): Iterable<Report> {
  const { option, presence } = assignment;
  const { field, values, also, effect } = choice;
  const value: Value | null = field === null ? assignment.value : fieldOf(assignment.value, field);
  if (value?.kind !== 'string' || values.includes(value.value) || also?.test(value.value)) return;
  const name = field === null ? option : `${option}.${field}`;
  const known = values.map((one) => `\`"${one}"\``).join(', ');
  yield {
    location: placeOf(value, assignment),
    severity: severityIn(presence, 'error'),
    message: `\`${name}\` is one of ${known}, not ${display(value, 40)}. ${effect}`,
    fixes: value.content ? changes(value.value, value.content, choice) : [],
  };
}

function fieldOf(value: Value, field: string): Value | null {
  return value.kind === 'table' ? value.get(field) : null;
}

function changes(written: string, location: NonNullable<Report['location']>, { values, meant = {} }: Choice): Fix[] {
  const word = written.toLowerCase().replaceAll(' ', '');
  const near = values
    .map((name) => ({ name, far: distance(name.toLowerCase(), word) }))
    .filter(({ name, far }) => far <= Math.floor(name.length / 3))
    .sort((a, b) => a.far - b.far)[0]?.name;
  const instead = Object.hasOwn(meant, word) ? meant[word] : near;
  return instead === undefined
    ? []
    : [{ title: `Change to "${instead}"`, safe: false, edits: [replace(location, instead)] }];
}
