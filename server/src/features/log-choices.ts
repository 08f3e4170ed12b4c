/** What `log` is made of (core.loggingmanager): levels, targets, and rules that have both. */
import type { ValueContext } from './cursor-value.ts';
import type { Choice } from './value-choices.ts';

const LEVELS = ['info', 'debug', 'warn', 'error'];

const TARGETS: readonly Choice[] = [
  { text: '*syslog', isText: true, detail: 'the log of the system' },
  { text: '*console', isText: true, detail: 'the terminal, in colours' },
  { text: '*stdout', isText: true, detail: 'the standard output' },
  { text: '/var/log/prosody/prosody.log', isText: true, detail: 'a file' },
];

const SINKS: readonly Choice[] = ['file', 'syslog', 'console', 'stdout', 'nowhere'].map((text) => ({
  text,
  isText: true,
}));

export function logChoices({ path, word, listed, hasValue }: ValueContext): readonly Choice[] {
  const [first, second, third] = path;
  const keysOf = (keys: readonly Choice[]) =>
    word.quote === null ? keys.filter((key) => !listed.has(nameOf(key))) : [];
  // A key that has its value already changes its name only.
  const plain = (keys: readonly Choice[]) =>
    hasValue ? keys.map((key): Choice => ({ text: nameOf(key), isText: false })) : keys;
  if (first === undefined) return TARGETS;
  if (second === undefined) {
    if (typeof first === 'string') return TARGETS;
    return word.quote === null ? [...plain(keysOf(LEVEL_KEYS)), ...(hasValue ? [] : [RULE, ...TARGETS])] : TARGETS;
  }
  if (third === undefined) {
    if (second === 'to') return SINKS;
    if (second === 'filename') return TARGETS.filter(({ text }) => !text.startsWith('*'));
    if (second === 'timestamps') return ['true', 'false'].map((text) => ({ text, isText: false }));
    return typeof second === 'number' ? plain(keysOf(RULE_KEYS)) : [];
  }
  if (second !== 'levels') return [];
  const levels = LEVELS.map((text) => ({ text, isText: true }));
  return typeof third === 'number' && word.quote === null ? [...plain(keysOf(BOUND_KEYS)), ...levels] : levels;
}

const LEVEL_KEYS: readonly Choice[] = LEVELS.map((level) => ({
  text: `${level} = "*syslog"`,
  isText: false,
  snippet: `${level} = "\${1:*syslog}"`,
}));

const RULE: Choice = {
  text: '{ to = "syslog", levels = { min = "info" } }',
  isText: false,
  snippet: `{ to = "\${1|syslog,console,stdout,file|}", levels = { min = "\${2|info,debug,warn,error|}" } }`,
};

const RULE_KEYS: readonly Choice[] = [
  { text: 'to = "syslog"', isText: false, snippet: `to = "\${1|syslog,console,stdout,file|}"` },
  { text: 'levels = { min = "info" }', isText: false, snippet: `levels = { min = "\${1|info,debug,warn,error|}" }` },
  { text: 'filename = "/var/log/prosody/prosody.log"', isText: false },
  { text: 'timestamps = true', isText: false, snippet: `timestamps = \${1|true,false|}` },
];

const BOUND_KEYS: readonly Choice[] = ['min', 'max'].map((key) => ({
  text: `${key} = "info"`,
  isText: false,
  snippet: `${key} = "\${1|info,debug,warn,error|}"`,
}));

function nameOf({ text }: Pick<Choice, 'text'>): string {
  return text.replace(/ = .*$/s, '');
}
