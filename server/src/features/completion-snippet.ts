/** The value that an option is begun with: complete as it stands, with the place to change selected. */
import type { OptionFacts, OptionRecord, ProsodyVersion } from '../catalog/index.ts';
import { periodWords } from '../rules/shared/periods.ts';
import { escapeSnippet } from './completion-item.ts';
import { isListOfModules } from './module-lists.ts';

/** Where another value than the default would weaken a server, the default comes first. */
const KEPT_AS_THEY_ARE =
  /^(?:allow_unencrypted_|allow_anonymous_|[cs]2s_(?:require_encryption|allow_encryption)$|ssl_|tls_|run_as_root$|enabled$|use_ipv\d$|.*insecure)/;

/** Options of which the catalog says only that any value may stand there. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    log: `{ ${choice(['info', 'debug', 'warn', 'error'])} = "\${2:*syslog}" }`,
    disco_items: `{ { "\${1:rooms.example.com}", "\${2:Chat rooms}" } }`,
    statistics: `"\${1:internal}"`,
    certificate: '"$1"',
    storage: `"\${1:internal}"`,
  }),
);

/** As a snippet of the Language Server Protocol. */
export function valueSnippet({ name }: OptionRecord, facts: OptionFacts, version: ProsodyVersion): string {
  const { type, values, defaultValue } = facts;
  const beginning = BEGINNINGS.get(name);
  if (beginning) return beginning;
  if (values && values.length > 0) return choice(defaultFirst(values.map(literal), defaultValue));
  switch (type) {
    case 'boolean': {
      const usual = defaultValue === 'true' ? ['true', 'false'] : ['false', 'true'];
      // The other value than the default is what one writes it down for.
      return choice(KEPT_AS_THEY_ARE.test(name) ? usual : usual.toReversed());
    }
    case 'string':
    case 'path':
      return `"${placeholder(textOf(defaultValue) ?? '')}"`;
    case 'period':
      return period(defaultValue, version);
    case 'map':
    case 'table':
      return defaultEntries(defaultValue) ?? OVER_LINES;
    case 'set':
    case 'array':
    case 'inherited_set':
      return defaultEntries(defaultValue) ?? emptyList(name);
    case 'number':
    case 'integer':
      return placeholder(defaultValue === null || defaultValue === 'nil' ? `${facts.min ?? 0}` : defaultValue);
    case 'enum':
    case 'any':
      return anySnippet(defaultValue);
  }
}

/** A text such as `1 week`; a number where this version of Prosody reads no texts. */
function period(defaultValue: string | null, version: ProsodyVersion): string {
  const seconds = defaultValue === null ? Number.NaN : Number(defaultValue);
  if (Number.isFinite(seconds) && seconds > 0) {
    return version === '0.12' ? placeholder(`${seconds}`) : `"${placeholder(periodWords(seconds))}"`;
  }
  return `"${placeholder(spelledOut(textOf(defaultValue) ?? '1 week'))}"`;
}

const UNITS: Readonly<Record<string, string>> = { h: 'hour', d: 'day', w: 'week' };

/** `1w` as `1 week`; what is spelled out already as it is. */
export function spelledOut(text: string): string {
  const [, count, letter = ''] = /^(\d+)([hdw])$/.exec(text) ?? [];
  const unit = UNITS[letter];
  return unit ? `${count} ${unit}${count === '1' ? '' : 's'}` : text;
}

/**
 * A table that hardly anyone writes in one line. No blanks within empty braces elsewhere either: the editor leaves them in
 * front of the closing one when Enter is pressed there.
 */
const OVER_LINES = '{\n\t$0\n}';
const EMPTY = '{$1}';

/** The default's entries to change; null where it has none. */
function defaultEntries(defaultValue: string | null): string | null {
  if (defaultValue === null || !/\d|"/.test(defaultValue)) return null;
  const inside = /^\{\s*(.*?)\s*[,;]?\s*\}$/s.exec(defaultValue)?.[1];
  return inside && !inside.includes('\\') ? `{ ${placeholder(inside)} }` : null;
}

/** The place for the first entry: most lists hold texts. */
function emptyList(name: string): string {
  if (isListOfModules(name)) return OVER_LINES;
  return /_ports?$/.test(name) ? EMPTY : '{ "$1" }';
}

function anySnippet(defaultValue: string | null): string {
  if (defaultValue === null || defaultValue === 'nil') return placeholder('nil');
  if (/^\{\s*\}$/.test(defaultValue)) return EMPTY;
  const text = textOf(defaultValue);
  return text === null ? placeholder(defaultValue) : `"${placeholder(text)}"`;
}

/** The text of a string literal without escapes; null for anything else. */
function textOf(source: string | null): string | null {
  return /^"([^"\\]*)"$/.exec(source ?? '')?.[1] ?? null;
}

function placeholder(text: string): string {
  return text === '' ? '$1' : `\${1:${escapeSnippet(text)}}`;
}

/** A value of the catalog as Lua writes it. */
export function literal(value: string | boolean): string {
  return JSON.stringify(value);
}

export function defaultFirst(values: readonly string[], defaultValue: string | null): string[] {
  return [...values].sort((a, b) => Number(b === defaultValue) - Number(a === defaultValue));
}

function choice(values: readonly string[]): string {
  return `\${1|${values.map((value) => value.replace(/[,|\\}]/g, '\\$&')).join(',')}|}`;
}
