import type { Configuration, ModuleMention } from '../evaluation/index.ts';
import type { SourceFile, Span } from '../syntax/index.ts';
import { type ArgumentContext, argumentAt, type ValueContext, valueAt } from './cursor-value.ts';
import { isModuleListName } from './module-lists.ts';
import { isAt } from './places.ts';
import { type MissingSeparator, TokenView, type Word } from './token-view.ts';

/** What may be written at the cursor. */
export type CursorContext = ModuleContext | OptionContext | ValueContext | ArgumentContext;

export interface ModuleContext {
  readonly kind: 'module';
  readonly list: ModuleMention['list'];
  /** What the list holds already, apart from what is being written. */
  readonly listed: ReadonlySet<string>;
  readonly word: Word;
  readonly missing: MissingSeparator | null;
}

export interface OptionContext {
  readonly kind: 'option';
  /** Name of the section that it would be set in; `*` is the global one. */
  readonly section: string;
  /** Options that are set in it already, apart from the one that is being written. */
  readonly set: ReadonlySet<string>;
  readonly word: Word;
  /** Whether an equals sign stands behind it already. */
  readonly hasValue: boolean;
  /** What has to stand behind it: entries of a section's table are separated. */
  readonly separator: '' | ';';
}

/**
 * Finds out by the tokens around the cursor, not by the tree: half a line is all there is while someone types. Null
 * where nothing that is known of fits.
 */
export function contextAt(configuration: Configuration, file: SourceFile, offset: number): CursorContext | null {
  if (isInComment(file, offset)) return null;
  const view = new TokenView(file);
  const index = view.lastBefore(offset);
  const word = view.wordAt(index, offset);
  if (!word) return null;
  const isNew = word.quote === null && word.span.start === word.span.end;
  // Right behind a string its separator is due; who typed the closing quote has not asked for the next entry.
  if (isNew && view.isStringUpTo(index, offset)) return null;
  const before = isNew ? index : index - 1;
  const after = index + 1;

  if (view.isComponentName(before) && (word.quote !== null || view.isOnSameLine(before, offset))) {
    return { kind: 'module', list: 'component', listed: new Set(), word, missing: null };
  }
  const argument = argumentAt(view, before, word);
  if (argument) return argument;
  const table = view.tableAround(before);
  if (table && !table.hasKeys && !view.isNumber(index)) {
    const inside = view.stringsUntilEnd(after);
    const bounds = { start: view.startOf(table.index), end: inside.end };
    const list = listOf(configuration, file.uri, bounds, view.nameBefore(table.index));
    if (list) {
      const listed = new Set([...view.stringsBetween(table.index, before), ...inside.strings]);
      return { kind: 'module', list, listed, word, missing: view.missingSeparator(table.index, before) };
    }
  }
  if (word.quote !== null) {
    const { start, end } = word.span;
    const mention = configuration.mentions.find(
      ({ literal, location }) =>
        literal && location.uri === file.uri && location.span.start <= start && end <= location.span.end,
    );
    if (mention) return { kind: 'module', list: mention.list, listed: new Set(), word, missing: null };
    return valueAt(view, before, after, word, configuration.catalog);
  }
  const value = valueAt(view, before, after, word, configuration.catalog);
  if (value) return value;
  if (view.isNumber(index) && !isNew) return null;
  const isTableForm = table !== null && view.isComponentOrHost(table.index - 1);
  const isStart = isTableForm
    ? ['{', ';', ','].includes(view.text(before))
    : (table === null || (table.hasKeys && !view.isClosed(table.index))) && view.endsStatement(before, word.span.start);
  if (!isStart) return null;
  const section = sectionAt(configuration, file.uri, offset);
  return {
    kind: 'option',
    section,
    set: setIn(configuration, section, file.uri, offset),
    word,
    hasValue: view.text(after) === '=',
    separator: isTableForm && ![';', ',', '='].includes(view.text(after)) ? ';' : '',
  };
}

/** The section that a statement at an offset would write to. */
function sectionAt({ openings, assignments }: Configuration, uri: string, offset: number): string {
  const opening = openings.findLast(({ call }) => call.uri === uri && call.span.start < offset);
  if (opening) return opening.section;
  // A file that is included may go on with the section of the one that includes it.
  const sibling = assignments.find(({ name }) => name.uri === uri);
  return sibling && !openings.some(({ call }) => call.uri === uri) ? sibling.section : '*';
}

function setIn({ assignments }: Configuration, section: string, uri: string, offset: number): Set<string> {
  const names = new Set<string>();
  for (const { section: of, option, name, presence } of assignments) {
    if (of !== section || presence.state === 'inactive') continue;
    if (!isAt(name, uri, offset)) names.add(option);
  }
  return names;
}

/** A list by the name in front of it, or by what the configuration found in it. */
function listOf(configuration: Configuration, uri: string, table: Span, name: string): ModuleMention['list'] | null {
  if (name === 'modules_enabled' || name === 'modules_disabled') return name;
  const mention = configuration.mentions.find(
    ({ location: { uri: at, span } }) => at === uri && table.start < span.start && span.end < table.end,
  );
  if (mention) return mention.list;
  return isModuleListName(name, configuration) ? 'modules_enabled' : null;
}

function isInComment({ comments, text }: SourceFile, offset: number): boolean {
  return comments.some(({ span }) => {
    if (offset <= span.start || offset > span.end) return false;
    return offset < span.end || !/^--\[=*\[/.test(text.slice(span.start, span.start + 20));
  });
}
