import type { Hover, Position } from 'vscode-languageserver-types';
import { catalog } from '../catalog/index.ts';
import {
  type Configuration,
  componentModule,
  conditionWords,
  display,
  effectiveOption,
  isComputedSection,
  type ModuleMention,
  modulesOf,
  type Presence,
} from '../evaluation/index.ts';
import { nodePathAt, type SourceFile, type Span } from '../syntax/index.ts';
import { type Card, moduleCard, optionCard } from './card.ts';
import { cardMarkdown } from './card-render.ts';
import { moduleAt } from './module-lists.ts';
import { insideQuotes, isAt, offsetOf, rangeOf } from './places.ts';

/** How many of the files that an Include reads are listed. */
const LISTED_FILES = 20;
/** How much of an option's value is shown. In UTF-16 units. */
const SHOWN_VALUE = 60;

/** What stands at a position: the card of a module or an option, or what an Include reads. */
export function hover(configuration: Configuration, uri: string, position: Position): Hover | null {
  const file = configuration.files.get(uri);
  if (!file) return null;
  const offset = offsetOf(file, position);
  return (
    moduleHover(configuration, file, offset) ??
    optionHover(configuration, file, offset) ??
    includeHover(configuration, file, offset)
  );
}

function moduleHover(configuration: Configuration, file: SourceFile, offset: number): Hover | null {
  const named = moduleAt(configuration, file, offset);
  if (!named) return null;
  const record = catalog.module(named.name) ?? catalog.module(named.name.replace(/^mod_/, ''));
  if (!record) return null;
  const card = moduleCard(record, {
    version: configuration.version,
    loadedOn: hostsLoading(configuration, record.name),
  });
  return cardHover({ ...card, facts: [...presenceOfMentions(named.mentions), ...card.facts] }, file, named.span);
}

/** Names of the hosts that load a module; `*` where all of them do, or where there are none and the global list has it. */
export function hostsLoading(configuration: Configuration, module: string): string[] {
  const loads = (host: string) =>
    componentModule(configuration, host) === module ||
    modulesOf(configuration, host).modules.some(({ name }) => name === module);
  const hosts = configuration.sections
    .map(({ name }) => name)
    .filter((name) => name !== '*' && !isComputedSection(name));
  if (hosts.length === 0) return loads('*') ? ['*'] : [];
  const loading = hosts.filter(loads);
  return loading.length > 1 && loading.length === hosts.length ? ['*'] : loading;
}

function presenceOfMentions(mentions: readonly ModuleMention[]): string[] {
  const [first] = mentions;
  if (!first) return [];
  if (first.list === 'modules_disabled') return ['switched off here'];
  // Present somewhere is present: the same table may be used under several conditions.
  return mentions.some(({ presence }) => presence.state === 'active') ? [] : presenceFacts(first.presence);
}

function presenceFacts(presence: Presence): string[] {
  if (presence.state === 'active') return [];
  const condition = conditionWords(presence);
  if (condition === '') return [];
  return [
    presence.state === 'inactive' ? `not in force now: only when ${condition}` : `in force only when ${condition}`,
  ];
}

function optionHover(configuration: Configuration, file: SourceFile, offset: number): Hover | null {
  const assignment = configuration.assignments.findLast(({ name }) => isAt(name, file.uri, offset));
  const name = assignment?.option ?? targetAt(file, offset)?.name;
  const span = assignment?.name.span ?? targetAt(file, offset)?.span;
  const record = name === undefined ? undefined : catalog.option(name);
  if (!record || !span) return null;
  const { version } = configuration;
  if (!assignment) return cardHover(optionCard(record, { version }), file, span);
  const set = effectiveOption(configuration, assignment.section, record.name);
  const here = set && {
    value: display(set.value, SHOWN_VALUE),
    from: placeWords(configuration, set.assignment.name.uri, set.assignment.name.span.start, file.uri),
  };
  const card = optionCard(record, { version, ...(here && set.value.kind !== 'unknown' && { here }) });
  return cardHover({ ...card, facts: [...presenceFacts(assignment.presence), ...card.facts] }, file, span);
}

/** The name on the left of an assignment in code that is never run. */
function targetAt(file: SourceFile, offset: number): { name: string; span: Span } | null {
  const path = nodePathAt(file.chunk, offset);
  const [statement, target] = path.slice(-2);
  if (statement?.kind !== 'AssignmentStatement' || target?.kind !== 'Identifier') return null;
  return statement.targets.includes(target) ? target : null;
}

function includeHover(configuration: Configuration, file: SourceFile, offset: number): Hover | null {
  const uses = configuration.includes.filter(({ argument }) => isAt(argument, file.uri, offset));
  const [use] = uses;
  if (!use) return null;
  const files = [...new Set(uses.flatMap((each) => each.files))].filter((each) => configuration.files.has(each));
  const title =
    files.length === 0 ? 'Reads no file.' : files.length === 1 ? 'Reads one file:' : `Reads ${files.length} files:`;
  const listed = files.slice(0, LISTED_FILES).map((each) => `- [${linkText(relativeName(each, file.uri))}](${each})`);
  if (files.length > LISTED_FILES) listed.push(`- …and ${files.length - LISTED_FILES} more`);
  const isActive = uses.some(({ presence }) => presence.state === 'active');
  const condition = isActive
    ? []
    : presenceFacts(use.presence).map((fact) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`);
  return {
    contents: { kind: 'markdown', value: [title, listed.join('\n'), ...condition].filter(Boolean).join('\n\n') },
    range: rangeOf(file, insideQuotes(file, use.argument.span)),
  };
}

function cardHover(card: Card, file: SourceFile, span: Span): Hover {
  return { contents: { kind: 'markdown', value: cardMarkdown(card) }, range: rangeOf(file, span) };
}

/** `line 12`, or `conf.d/x.cfg.lua, line 12` for another file. */
function placeWords(configuration: Configuration, uri: string, offset: number, from: string): string {
  const line = (configuration.files.get(uri)?.lines.positionAt(offset).line ?? 0) + 1;
  return uri === from ? `line ${line}` : `${relativeName(uri, from)}, line ${line}`;
}

/** A file's name as seen from another file's directory: below it a relative path, elsewhere the whole path. */
function relativeName(uri: string, from: string): string {
  const directory = from.slice(0, from.lastIndexOf('/') + 1);
  const name = uri.startsWith(directory)
    ? uri.slice(directory.length)
    : uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function linkText(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, '\\$&');
}
