/**
 * Cards: what there is to say about a module, an option or a rule, once, for hover, completion and `explain`. A card is
 * data; `cardMarkdown` and `cardText` dress it. Backticks in its texts mark names.
 */
import {
  type Catalog,
  type ModuleRecord,
  type OptionFacts,
  type OptionRecord,
  PROVIDER_PREFIXES,
  type ProsodyVersion,
} from '../catalog/index.ts';
import type { Rule } from '../rules/index.ts';

export interface Card {
  readonly badge: string;
  readonly name: string;
  /** Beside the name: the tier in words, or what kind of thing it is. */
  readonly subtitle: string;
  /** What it gives, in one sentence. */
  readonly summary: string;
  /** One line each, parts joined by a middle dot. */
  readonly facts: readonly string[];
  readonly links: readonly CardLink[];
}

export interface CardLink {
  readonly text: string;
  readonly url: string;
}

/** Characters that the options of a module may take on its card, two lines of a terminal; the rest is counted. */
const OPTIONS_ROOM = 145;
/** The same where a note takes two lines itself. */
const OPTIONS_ROOM_BESIDE_NOTE = 66;
/** A note longer than this takes two lines. */
const ONE_LINE = 78;

export interface ModuleCardInput {
  readonly catalog: Catalog;
  readonly version: ProsodyVersion;
  /** Hosts of the configuration that load it. */
  readonly loadedOn?: readonly string[];
}

export function moduleCard(record: ModuleRecord, input: ModuleCardInput): Card {
  const { catalog, loadedOn = [] } = input;
  const tier = catalog.tierWords[record.tier];
  const facts = [
    [sinceFact(record, input), xepFact(record, input), loadedOn.length > 0 ? `loaded on ${names(loadedOn, 3)}` : null],
    [
      refusedFact(record),
      needsFact(record, input),
      record.conflicts.length > 0 ? `not with ${codes(record.conflicts)}` : null,
      replacedFact(record),
    ],
    [componentFact(record, input) ?? selectedFact(record)],
    [record.note],
    inventoryFacts(record),
    [optionsFact(record, input)],
  ];
  return {
    badge: tier.badge,
    name: record.name,
    subtitle: tier.words,
    summary: record.summary || describeSource(record),
    facts: facts.map((parts) => parts.filter((part) => part !== null && part !== '').join(' · ')).filter(Boolean),
    links: record.manual === '' ? [] : [{ text: linkText(record), url: record.manual }],
  };
}

function linkText({ upstream, manual }: ModuleRecord): string {
  if (upstream.nearest) return `Page of ${upstream.nearest}`;
  return manual.startsWith('https://prosody.im/') ? 'Prosody manual' : 'Module page';
}

function describeSource(record: ModuleRecord): string {
  if (record.upstream.other) return `Ships with ${record.upstream.other}.`;
  if (record.upstream.prosody) return 'Came with an earlier release of Prosody.';
  return 'From the community collection of Prosody modules.';
}

function sinceFact(record: ModuleRecord, { catalog, version }: ModuleCardInput): string | null {
  const { prosody, community, other, nearest } = record.upstream;
  if (nearest) return `no module of this name exists; the nearest is \`${nearest}\``;
  if (prosody?.removedIn) return `removed from Prosody in ${short(prosody.removedIn)}`;
  if (prosody) {
    const series = catalog.seriesOf(version);
    const since = prosody.since ? `in Prosody since ${short(prosody.since)}` : 'in Prosody';
    if (record.autoloadedIn.includes(series)) return `${since}, loaded unasked`;
    if (prosody.in.includes(series)) return `${since}${cameFrom(record) ? '; before that a community module' : ''}`;
    return community ? `${since}; for ${series} a community module` : `${since}; not in ${series}`;
  }
  if (community) return community.codeRemoved ? 'its code has been removed' : 'community module';
  return other ? `part of ${other}` : null;
}

/** Whether some that are still in use had it from the community; what came in earlier is history. */
function cameFrom({ upstream: { prosody, community } }: ModuleRecord): boolean {
  return prosody?.since?.startsWith('13') === true && community !== null;
}

/** A copy of the community's that is installed is passed over, with a line in the log. */
function refusedFact({ upstream: { community } }: ModuleRecord): string | null {
  if (!community?.refusedBy13) return null;
  return 'the community copy is refused by 13.0';
}

function short(version: string): string {
  return version.replace(/\.0$/, '');
}

function xepFact(record: ModuleRecord, { catalog }: ModuleCardInput): string | null {
  const xeps = record.xeps.slice(0, record.xeps.length > 3 ? 2 : 3).map((number, index) => {
    const id = `XEP-${String(number).padStart(4, '0')}`;
    const title = catalog.xep(number)?.title;
    return title && (index === 0 || record.xeps.length < 3) ? `${id} ${title}` : id;
  });
  const more = record.xeps.length - xeps.length;
  const rfcs = record.rfcs.map((number) => `RFC ${number}`);
  const all = [...xeps, ...rfcs].join(', ');
  return all ? `${all}${more > 0 ? ` and ${more} more` : ''}` : null;
}

function needsFact(record: ModuleRecord, { catalog, version }: ModuleCardInput): string | null {
  const needs = catalog.needs(record, version);
  return needs.length > 0 ? `needs ${codes(needs)}` : null;
}

/** How to load what is no ordinary entry of a list, unless the note says it already. */
function componentFact(record: ModuleRecord, { catalog, version }: ModuleCardInput): string | null {
  const { component, componentOnlyIn, note, upstream, name } = record;
  if (component === 'never' || note?.includes('Component') || upstream.community?.codeRemoved) return null;
  const only = component === 'only' && componentOnlyIn.includes(catalog.seriesOf(version));
  return `${only ? 'works only' : 'best'} as a Component: \`Component "…" "${name}"\``;
}

function selectedFact({ kind, name, note }: ModuleRecord): string | null {
  if (kind === 'module' || note?.includes(`${kind} =`)) return null;
  return `selected by \`${kind} = "${name.slice(PROVIDER_PREFIXES[kind].length)}"\`, not by listing it`;
}

function replacedFact(record: ModuleRecord): string | null {
  if (record.replacedBy.length === 0) return null;
  const [first] = record.replacedBy;
  const since = first?.since ? ` since ${short(first.since)}` : '';
  return `replaced by ${codes(record.replacedBy.map(({ module }) => module))}${since}`;
}

function inventoryFacts(record: ModuleRecord): (string | null)[] {
  const { inventory, upstream } = record;
  if (inventory) {
    const risk = `risk ${inventory.risk.toLowerCase()}: ${uncapitalise(inventory.riskNote)}`;
    // That a name exists nowhere, or since when it is a part of Prosody, has been said at the top.
    const upstreamSays = upstream.nearest || cameFrom(record) ? null : inventory.upstreamSays;
    return [inventory.status, risk, upstreamSays ? uncapitalise(upstreamSays) : null];
  }
  return [upstream.community && !upstream.prosody ? `upstream stage: ${upstream.community.stage}` : null];
}

function uncapitalise(text: string): string {
  const bare = text.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) && !bare.startsWith('Prosody') ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

function optionsFact(record: ModuleRecord, { catalog, version }: ModuleCardInput): string | null {
  const described = record.options.flatMap((name) => {
    const option = catalog.option(name);
    const facts = option && catalog.optionFacts(option, version);
    return facts ? [`\`${name}\` (${typeWords(facts)})`] : [];
  });
  if (described.length === 0) return null;
  const room = record.note && record.note.length > ONE_LINE ? OPTIONS_ROOM_BESIDE_NOTE : OPTIONS_ROOM;
  let shown = described.slice(0, 1).join('');
  let count = 1;
  for (const one of described.slice(1)) {
    if (shown.length + one.length + 2 > room) break;
    shown += `, ${one}`;
    count++;
  }
  const more = described.length - count;
  return `Options: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `period, "1w"`; an enum shows its values. */
export function typeWords(facts: OptionFacts): string {
  const type = facts.values ? valueWords(facts.values).join(' | ') : TYPE_WORDS[facts.type];
  return facts.defaultValue === null || facts.defaultValue === 'nil' ? type : `${type}, ${facts.defaultValue}`;
}

/** The values as Lua writes them; true and false together are `boolean`. */
function valueWords(values: readonly (string | boolean)[]): string[] {
  const either = values.includes(true) && values.includes(false);
  const named = values.filter((value) => !either || typeof value === 'string').map((value) => JSON.stringify(value));
  return either ? ['boolean', ...named] : named;
}

const TYPE_WORDS: Readonly<Record<OptionFacts['type'], string>> = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  integer: 'integer',
  period: 'period',
  enum: 'one of a set',
  set: 'list',
  array: 'list',
  inherited_set: 'list, global and host together',
  path: 'path',
  map: 'table of names and values',
  table: 'table',
  any: 'any value',
};

export interface OptionCardInput {
  readonly catalog: Catalog;
  readonly version: ProsodyVersion;
}

export function optionCard(record: OptionRecord, { catalog, version }: OptionCardInput): Card {
  const facts = catalog.optionFacts(record, version);
  const series = catalog.seriesOf(version);
  const lines: (string | null)[] = [
    facts ? `Type: ${optionType(facts)}` : `Prosody ${series} does not read it`,
    facts && facts.defaultValue !== null && facts.defaultValue !== 'nil' ? `Default: \`${facts.defaultValue}\`` : null,
    record.globalOnly ? 'Counts only in the global section' : 'May stand in the global section or in a host',
    facts && facts.readBy.length > 0 ? `Read by ${readers(facts.readBy)}` : null,
    record.deprecated?.in.includes(series) ? `Deprecated: ${record.deprecated.instead}` : null,
    record.obsolete.includes(series) ? 'Obsolete: Prosody ignores it' : null,
    record.note,
  ];
  return {
    badge: '',
    name: record.name,
    subtitle: 'option',
    summary: record.summary,
    facts: lines.filter((line) => line !== null),
    links: record.manual === '' ? [] : [{ text: 'Manual', url: record.manual }],
  };
}

const UNITS: Partial<Record<OptionFacts['type'], string>> = {
  period: 'a number of seconds, a text such as "1 week", or "never"',
};

function optionType(facts: OptionFacts): string {
  const type = facts.values
    ? alternatives(valueWords(facts.values).map((value) => (value === 'boolean' ? value : `\`${value}\``)))
    : [TYPE_WORDS[facts.type], UNITS[facts.type]].filter(Boolean).join(': ');
  const bounds = [
    facts.min === null ? null : `at least ${facts.min}`,
    facts.max === null ? null : `at most ${facts.max}`,
  ];
  return [type, ...bounds].filter((part) => part !== null).join(', ');
}

function alternatives(list: readonly string[]): string {
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(' or ');
}

function readers(readBy: readonly string[]): string {
  const modules = readBy.filter((name) => name !== 'prosody');
  const all = [...(modules.length < readBy.length ? ['Prosody itself'] : []), ...modules.map((name) => `\`${name}\``)];
  return all.join(', ');
}

export function ruleCard(rule: Rule, url: string): Card {
  return {
    badge: '',
    name: rule.id,
    subtitle: `rule · ${rule.severity}`,
    summary: rule.summary,
    facts: [
      `Category: ${rule.category}`,
      `For Prosody ${rule.versions.join(', ')}`,
      ...(rule.fixable ? ['Has a fix'] : []),
      `Since Prosody Config ${rule.since}`,
    ],
    links: [{ text: 'Page of the rule', url }],
  };
}

function codes(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(', ');
}

function names(list: readonly string[], limit: number): string {
  const shown = list.slice(0, limit).map((name) => (name === '*' ? 'all hosts' : name));
  return list.length > limit ? `${shown.join(', ')} and ${list.length - limit} more` : shown.join(', ');
}
