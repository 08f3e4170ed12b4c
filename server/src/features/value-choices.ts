/** What may stand as the value of an option, at any depth of its tables. */
import { type ModuleRecord, type OptionFacts, PROVIDER_PREFIXES, type ProviderKind } from '../catalog/index.ts';
import { type Configuration, isComputedSection } from '../evaluation/index.ts';
import { periodWords, readPeriod } from '../rules/shared/periods.ts';
import { PROVIDER_OPTIONS } from '../rules/shared/provider-options.ts';
import { TIERS } from './completion-modules.ts';
import { defaultFirst, literal, spelledOut } from './completion-snippet.ts';
import type { ValueContext } from './cursor-value.ts';
import { knownIn, type Surroundings } from './known.ts';
import { logChoices } from './log-choices.ts';

export interface Choice {
  /** A text, without its quotes, or the source of another value. */
  readonly text: string;
  readonly isText: boolean;
  readonly detail?: string;
  /** The module whose card explains it. */
  readonly module?: string;
  readonly isObsolete?: boolean;
  /** What to insert where placeholders are possible, for a text without its quotes. */
  readonly snippet?: string;
}

export interface Choices {
  readonly choices: readonly Choice[];
  /** They depend on what is written so far, and are asked for anew when it changes. */
  readonly changes?: boolean;
}

const NONE: Choices = { choices: [] };

/** Hosts that are offered; a list of more is no help. */
const MAX_HOSTS = 100;

/** @param written what stands between the quotes before the cursor */
export function choicesFor(surroundings: Surroundings, context: ValueContext, written: string): Choices {
  const { configuration } = surroundings;
  const { option, path } = context;
  if (option === 'log') return { choices: logChoices(context) };
  const provider = PROVIDER_OPTIONS.get(option);
  // `storage` takes a provider for each store, too.
  if (provider && path.length <= 1) return { choices: providers(provider.kind, surroundings) };
  const isEntry = path.length === 1 && typeof path[0] === 'number';
  if (path.length > 0 && !isEntry) {
    return option === 'disco_items' && path.length === 2 && path[1] === 0 ? { choices: hosts(configuration) } : NONE;
  }
  if (option === 'disco_items') return NONE;
  if (option === 'admins') return { choices: addresses(configuration, written), changes: true };
  const record = knownIn(surroundings).option(option);
  const facts = record && configuration.catalog.optionFacts(record, configuration.version);
  const usual = facts ? ofFacts(facts, configuration, written, isEntry) : NONE;
  const special = ofName(configuration, option);
  return special.length > 0 ? { ...usual, choices: distinct([...usual.choices, ...special]) } : usual;
}

/** The providers of one kind: those of this version of Prosody first, then by tier. */
function providers(kind: ProviderKind, surroundings: Surroundings): Choice[] {
  const { catalog, version } = surroundings.configuration;
  const rank = ({ name, tier }: ModuleRecord) =>
    TIERS.indexOf(tier) * 4 + (catalog.bundled(name, version) ? 0 : 2) + (UNUSUAL.has(name) ? 1 : 0);
  return knownIn(surroundings)
    .modules.filter(
      (record) => record.kind === kind && record.upstream.nearest === null && !TESTS_ONLY.has(record.name),
    )
    .sort((a, b) => rank(a) - rank(b))
    .map((record) => {
      const { badge, words } = catalog.tierWords[record.tier];
      return {
        text: record.name.slice(PROVIDER_PREFIXES[kind].length),
        isText: true,
        detail: `${badge} ${words}`,
        module: record.name,
        ...(record.tier === 'obsolete' && { isObsolete: true }),
      };
    });
}

/** With it anyone may log in as anyone: nobody is to choose it from a list. */
const TESTS_ONLY: ReadonlySet<string> = new Set(['auth_insecure']);

/** Providers for special purposes: behind the others of their tier. */
const UNUSUAL: ReadonlySet<string> = new Set(['auth_anonymous', 'storage_memory', 'storage_none']);

function ofFacts(facts: OptionFacts, configuration: Configuration, written: string, isEntry: boolean): Choices {
  const { type, values, defaultValue } = facts;
  if (values) {
    const sources = defaultFirst(values.map(literal), defaultValue);
    return { choices: sources.map((source) => ofSource(source, source === defaultValue)) };
  }
  if (type === 'boolean' && !isEntry) {
    return { choices: ['true', 'false'].map((source) => ofSource(source, source === defaultValue)) };
  }
  if (type === 'period' && !isEntry) return periods(facts, configuration, written);
  const inside = /^\{(.*)\}$/s.exec(defaultValue ?? '')?.[1];
  const sources = (inside ?? defaultValue ?? '').match(/"[^"\\]+"|\b\d+\b/g) ?? [];
  const isPlain = inside !== undefined || /^(?:"[^"\\]+"|\d+)$/.test(defaultValue ?? '');
  return { choices: isPlain ? sources.map((source) => ofSource(source, true)) : [] };
}

/** A value as Lua writes it. */
function ofSource(source: string, isDefault: boolean): Choice {
  const isText = source.startsWith('"');
  return { text: isText ? source.slice(1, -1) : source, isText, ...(isDefault && { detail: 'default' }) };
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const COMMON = ['1 hour', '1 day', '1 week', '1 month', '1 year'];

/** Units behind a number that is written already; else the default and usual periods. */
function periods({ defaultValue, min, max }: OptionFacts, { version }: Configuration, written: string): Choices {
  const seconds = Number(defaultValue ?? Number.NaN);
  const [, count] = /^\s*(\d+)/.exec(written) ?? [];
  const texts =
    count === undefined
      ? [defaultText(defaultValue, seconds), ...COMMON]
      : UNITS.map((unit) => `${count} ${unit}${count === '1' ? '' : 's'}`);
  const choices = [...new Set(texts)].flatMap((text): Choice[] => {
    const period = text === null ? null : readPeriod(text);
    if (text === null || !period?.certain) return [];
    if ((min !== null && period.seconds < min) || (max !== null && period.seconds > max)) return [];
    const isDefault = count === undefined && text === texts[0];
    return [{ text, isText: true, detail: isDefault ? 'default' : `${period.seconds} seconds` }];
  });
  // 0.12 reads texts only where its default is one.
  return version === '0.12' && Number.isFinite(seconds) ? NONE : { choices, changes: true };
}

function defaultText(defaultValue: string | null, seconds: number): string | null {
  if (Number.isFinite(seconds)) return periodWords(seconds);
  const text = /^"([^"\\]*)"$/.exec(defaultValue ?? '')?.[1];
  return text === undefined ? null : spelledOut(text);
}

/** What an option takes by its name, whatever the catalog knows of it. */
function ofName(configuration: Configuration, option: string): Choice[] {
  if (/(?:^|_)interfaces?$/.test(option)) return INTERFACES;
  if (option === 'proxy65_acl' || option === 'http_default_host') return hosts(configuration);
  if (option === 'statistics') {
    return ['internal', 'statsd'].map((text) => ({ text, isText: true }));
  }
  return [];
}

const INTERFACES: Choice[] = [
  { text: '*', isText: true, detail: 'every IPv4 address' },
  { text: '::', isText: true, detail: 'every IPv6 address' },
  { text: '127.0.0.1', isText: true, detail: 'this machine only' },
  { text: '::1', isText: true, detail: 'this machine only, IPv6' },
];

/** Names of hosts and Components; Components first, which is what one points at. */
function hosts(configuration: Configuration): Choice[] {
  const components = new Set(
    configuration.openings.filter(({ kind }) => kind === 'component').map(({ section }) => section),
  );
  const names = sectionNames(configuration);
  return [...names.filter((name) => components.has(name)), ...names.filter((name) => !components.has(name))].map(
    (text) => ({ text, isText: true, detail: components.has(text) ? 'Component' : 'VirtualHost' }),
  );
}

/** `name@host` for each host that has users. */
function addresses(configuration: Configuration, written: string): Choice[] {
  const [local = ''] = written.split('@');
  return virtualHosts(configuration).map((host) =>
    local === ''
      ? { text: `admin@${host}`, isText: true, snippet: `\${1:admin}@${host}` }
      : { text: `${local}@${host}`, isText: true },
  );
}

export function virtualHosts(configuration: Configuration): string[] {
  const hosts = new Set(configuration.openings.filter(({ kind }) => kind === 'host').map(({ section }) => section));
  return sectionNames(configuration).filter((name) => hosts.has(name));
}

function sectionNames({ sections }: Configuration): string[] {
  const names = sections.map(({ name }) => name).filter((name) => name !== '*' && !isComputedSection(name));
  return names.slice(0, MAX_HOSTS);
}

function distinct(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ text }) => !seen.has(text) && seen.add(text));
}
