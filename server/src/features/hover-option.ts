/** Hover on the name of an option: its card, and what holds for the section that the cursor is in. */
import type { OptionRecord } from '../catalog/index.ts';
import {
  type Configuration,
  effectiveOption,
  isComputedSection,
  type OptionAssignment,
  type SetOption,
  sectionTitle,
} from '../evaluation/index.ts';
import { nodePathAt, type SourceFile, type Span } from '../syntax/index.ts';
import { amountWords, type Quantity, quantityOf, quantityOfOption } from './amounts.ts';
import { optionCard } from './card.ts';
import { cardMarkdown, codeMarkdown, escapeMarkdown } from './card-render.ts';
import { placeLink, presenceFacts } from './hover-places.ts';
import { isAt } from './places.ts';
import { plainValue } from './plain-value.ts';
import { HIDDEN_WORDS, valueWords } from './value-words.ts';

/** UTF-16 units of a value that are shown. */
const SHOWN_VALUE = 60;
/** How many sections, and how many different values of them, are named. */
const LISTED_SECTIONS = 5;

export interface OptionHover {
  readonly markdown: string;
  readonly span: Span;
}

/** Null where no option's name is written, or where neither it nor its value is known. */
export function optionHover(configuration: Configuration, file: SourceFile, offset: number): OptionHover | null {
  const written = configuration.assignments.filter(({ name }) => isAt(name, file.uri, offset));
  const [first] = written;
  const target = first ? { name: first.option, span: first.name.span } : targetAt(file, offset);
  if (!target) return null;
  const lines = linesOf(configuration, written, file.uri);
  const { catalog, version } = configuration;
  const record = catalog.option(target.name);
  if (record) {
    const card = optionCard(record, { catalog, version });
    return { markdown: cardMarkdown(card, lines), span: target.span };
  }
  if (lines.length === 0) return null;
  const title = `**${escapeMarkdown(target.name)}** · option`;
  return { markdown: `${title}\n\n${list(lines)}`, span: target.span };
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The name on the left of an assignment in code that is never run. */
function targetAt(file: SourceFile, offset: number): { name: string; span: Span } | null {
  const path = nodePathAt(file.chunk, offset);
  const [statement, target] = path.slice(-2);
  if (statement?.kind !== 'AssignmentStatement' || target?.kind !== 'Identifier') return null;
  return statement.targets.includes(target) ? target : null;
}

/** What holds in each of the sections that are written to. */
function linesOf(configuration: Configuration, written: readonly OptionAssignment[], from: string): string[] {
  // A place that is run several times counts as it was run last, first of all where it is in force.
  const bySection = new Map<string, OptionAssignment>();
  for (const assignment of written) {
    const known = bySection.get(assignment.section);
    if (known && known.presence.state !== 'inactive' && assignment.presence.state === 'inactive') continue;
    bySection.set(assignment.section, assignment);
  }
  const all = [...bySection.values()];
  const [first] = all;
  if (!first) return [];
  const presence = all.every((assignment) => assignment.presence.state !== 'active') ? first.presence : null;
  const lines =
    all.length === 1
      ? linesOfSection(configuration, first, from)
      : linesOfSections(
          configuration,
          all.map((assignment) => ({ assignment, set: effectiveIn(configuration, assignment) })),
          from,
        );
  const conditions = presence ? presenceFacts(presence) : [];
  return [...conditions.map((fact) => escapeMarkdown(fact.charAt(0).toUpperCase() + fact.slice(1))), ...lines];
}

/** What holds in the section of an assignment, and what it has to do with the values elsewhere. */
function linesOfSection(configuration: Configuration, assignment: OptionAssignment, from: string): string[] {
  const { section } = assignment;
  const set = effectiveIn(configuration, assignment);
  const label = section === '*' ? 'Value' : `Value on ${sectionMarkdown(configuration, section)}`;
  const line = `${label}: ${holding(configuration, assignment, set, from)}`;
  // Lists that a host and the global section have together hide nothing.
  return set && !addsUp(configuration, assignment.option)
    ? [line, ...otherValues(configuration, assignment, set, from)]
    : [line];
}

interface InSection {
  readonly assignment: OptionAssignment;
  readonly set: SetOption | undefined;
}

/** The same for several sections: a line for each value. */
function linesOfSections(configuration: Configuration, sections: readonly InSection[], from: string): string[] {
  const bySaid = new Map<string, string[]>();
  for (const { assignment, set } of sections) {
    const said = holding(configuration, assignment, set, from);
    const { section } = assignment;
    const name = section === '*' ? 'the global section' : sectionMarkdown(configuration, section);
    bySaid.set(said, [...(bySaid.get(said) ?? []), name]);
  }
  const lines = [...bySaid].map(([said, names]) => `Value on ${someOf(names)}: ${said}`);
  const more = lines.length - LISTED_SECTIONS;
  return more > 0 ? [...lines.slice(0, LISTED_SECTIONS), `… and ${more} more values on other hosts`] : lines;
}

function someOf(names: readonly string[]): string {
  const more = names.length - LISTED_SECTIONS;
  return names.slice(0, LISTED_SECTIONS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function sectionMarkdown(configuration: Configuration, section: string): string {
  return escapeMarkdown(sectionTitle(configuration, section));
}

function effectiveIn(configuration: Configuration, { section, option }: OptionAssignment): SetOption | undefined {
  return effectiveOption(configuration, section, option);
}

/** `` `true`, set here ``. */
function holding(
  configuration: Configuration,
  assignment: OptionAssignment,
  set: SetOption | undefined,
  from: string,
): string {
  if (set) return `${valueMarkdown(configuration, set)}, ${sourceWords(configuration, assignment, set, from)}`;
  return assignment.presence.state === 'inactive' ? 'not set' : 'not set, so the default holds';
}

function valueMarkdown(configuration: Configuration, { value, assignment }: SetOption): string {
  const words = codeMarkdown(valueWords(value, SHOWN_VALUE, assignment.option));
  const plain = plainValue(value, assignment.option);
  if (value.kind === 'unknown') {
    const because = `because ${escapeMarkdown(value.cause)}`;
    return words === '`unknown`'
      ? `not known before Prosody runs (${because})`
      : `${words} (not known which, ${because})`;
  }
  if (value.kind === 'table' && !plain.known) return `${words} (not known in full, because ${plain.cause})`;
  if (plain.known && plain.hidden) return `${words} (${HIDDEN_WORDS[plain.hidden]})`;
  const amount = amountWords(value, quantityIn(configuration, assignment));
  return amount === null ? words : `${words} (${amount})`;
}

function quantityIn(configuration: Configuration, { option, name }: OptionAssignment): Quantity | null {
  const { catalog } = configuration;
  const record = catalog.option(option);
  const byType = quantityOfOption(record && catalog.optionFacts(record, configuration.version));
  if (byType) return byType;
  const file = configuration.files.get(name.uri);
  const statement = file && nodePathAt(file.chunk, name.span.start).findLast(isAssignment);
  const [value] = statement?.kind === 'AssignmentStatement' ? statement.values : [];
  return value ? quantityOf(value) : null;
}

function isAssignment({ kind }: { readonly kind: string }): boolean {
  return kind === 'AssignmentStatement';
}

/** Where the value that holds comes from, as seen from a writing of it. */
function sourceWords(
  configuration: Configuration,
  assignment: OptionAssignment,
  { assignment: lasting }: SetOption,
  from: string,
): string {
  if (lasting === assignment) return 'set here';
  const place = placeLink(configuration, lasting.name, from);
  if (lasting.section !== assignment.section) return `inherited from ${place}`;
  if (assignment.presence.state === 'inactive') return `from ${place}`;
  const isLater = configuration.assignments.indexOf(lasting) > configuration.assignments.indexOf(assignment);
  if (isLater) return `from ${place}, which comes later`;
  return assignment.form === 'append' ? `begun in ${place} and added to here` : `from ${place}`;
}

function addsUp({ catalog, version }: Configuration, option: string): boolean {
  if (option === 'modules_enabled' || option === 'modules_disabled') return true;
  const record: OptionRecord | undefined = catalog.option(option);
  return (record && catalog.optionFacts(record, version))?.type === 'inherited_set';
}

/** The global value that a host's own hides; the hosts that have another one than the global section. */
function otherValues(
  configuration: Configuration,
  { section, option }: OptionAssignment,
  set: SetOption,
  from: string,
): string[] {
  if (section !== '*') {
    const global = configuration.sections[0]?.options.get(option);
    if (!global || global === set || set.assignment.section !== section) return [];
    const value = codeMarkdown(valueWords(global.value, SHOWN_VALUE, option));
    return [`Elsewhere: ${value}, from ${placeLink(configuration, global.assignment.name, from)}`];
  }
  const others = configuration.sections.flatMap((host) => {
    const own = host.name === '*' || isComputedSection(host.name) ? undefined : host.options.get(option);
    return own ? [`${escapeMarkdown(host.name)} (${placeLink(configuration, own.assignment.name, from)})`] : [];
  });
  if (others.length === 0) return [];
  const more = others.length - LISTED_SECTIONS;
  return [
    `Not on ${others.slice(0, LISTED_SECTIONS).join(', ')}${more > 0 ? ` and ${more} more` : ''}, set there anew`,
  ];
}
