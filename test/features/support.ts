import { expect } from 'vitest';
import type { CodeAction, CompletionItem, Position, Range } from 'vscode-languageserver-types';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import type { Environment } from '../../server/src/evaluation/index.ts';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { completion, withCard } from '../../server/src/features/completion.ts';
import type { Directories } from '../../server/src/features/completion-arguments.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { hover } from '../../server/src/features/hover.ts';
import { definition, highlights, references } from '../../server/src/features/navigation.ts';
import { overview, sectionContents } from '../../server/src/features/overview.ts';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import type { Layout } from '../../server/src/rules/index.ts';
import { type Analysis, analyse, DEFAULT_SETTINGS } from '../../server/src/workspace/analysis.ts';
import { fixture } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

export interface Options {
  readonly version?: ProsodyVersion;
  readonly environment?: Environment;
  readonly snippets?: boolean;
  readonly labelDetails?: boolean;
  readonly layout?: Layout;
  /** When files were last changed, by absolute path. */
  readonly changed?: Readonly<Record<string, number>>;
}

interface AtCursor {
  readonly directories: Directories;
  readonly analysis: Analysis;
  readonly uri: string;
  readonly position: Position;
  readonly text: string;
}

/** A fixture analysed; the cursor is its `$0`, else the start of the main file. */
function atCursor(text: string, options: Options): AtCursor {
  const { files, main, cursor } = fixture(text);
  const settings = {
    ...DEFAULT_SETTINGS,
    version: options.version ?? '13.0',
    environment: options.environment ?? {},
    ...(options.layout && { layout: options.layout }),
  };
  const directories = memoryFileSystem(files, [], options.changed);
  const analysis = analyse(main, directories, settings);
  const uri = cursor?.uri ?? main;
  const file = analysis.configuration.files.get(uri);
  if (!file) throw new Error(`${uri} is not a part of the configuration`);
  return { analysis, directories, uri, position: file.lines.positionAt(cursor?.offset ?? 0), text: file.text };
}

/** The Markdown of the hover at `$0`, and the text that it is about; null where there is none. */
export function hoverAt(
  text: string,
  options: Options = {},
): { readonly markdown: string; readonly on: string } | null {
  const { analysis, uri, position, text: source } = atCursor(text, options);
  const result = hover(analysis, uri, position);
  if (!result?.range || typeof result.contents !== 'object' || !('value' in result.contents)) return null;
  return { markdown: result.contents.value, on: slice(source, result.range) };
}

/** What is offered at `$0`, in the order in which it is shown. */
export function completionsAt(text: string, options: Options = {}): CompletionItem[] {
  const { analysis, directories, uri, position } = atCursor(text, options);
  const { snippets = true, labelDetails = true } = options;
  return completion({
    ...analysis,
    directories,
    uri,
    position,
    snippets,
    labelDetails,
  }).items;
}

export function labelsAt(text: string, options?: Options): string[] {
  return completionsAt(text, options).map(({ label }) => label);
}

/** The card of an item at `$0`, as Markdown. */
export function cardAt(text: string, label: string, options: Options = {}): string {
  const { analysis } = atCursor(text, options);
  const item = withCard(itemAt(text, label, options), analysis);
  return typeof item.documentation === 'object' ? item.documentation.value : '';
}

/** The text after an item was chosen at `$0`, with the other edits that it brings. */
export function textAfterChoosing(label: string, text: string, options: Options = {}): string {
  const { text: source } = atCursor(text, options);
  const item = itemAt(text, label, options);
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${label} edits nothing`);
  return applied(source, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
}

function itemAt(text: string, label: string, options: Options): CompletionItem {
  const item = completionsAt(text, options).find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  return item;
}

/** The actions at `$0`, for an editor that can create files or one that cannot. */
export function actionsAt(
  text: string,
  only?: readonly string[],
  options: Options = {},
  createsFiles = true,
): CodeAction[] {
  const { analysis, uri, position } = atCursor(text, options);
  const problems = analysis.problems.filter(({ location }) => location.uri === uri);
  const range = { start: position, end: position };
  return codeActions({ uri, range, only, problems, files: analysis.configuration.files, createsFiles });
}

/** The file at `$0` after an action. */
export function textAfterAction(title: string, text: string, options: Options = {}): string {
  const { uri, text: source } = atCursor(text, options);
  const action = actionsAt(text, undefined, options).find((each) => each.title === title);
  if (!action) throw new Error(`${title} is not offered`);
  return applied(source, action.edit?.changes?.[uri] ?? []);
}

/** The outline: a line for each symbol, `name · detail`, those inside of another indented; without ranges. */
export function outlineOf(text: string, options: Options = {}): string[] {
  const { analysis, uri } = atCursor(text, options);
  return documentSymbols(analysis.configuration, uri).flatMap(({ name, detail, children = [] }) => [
    detail ? `${name} · ${detail}` : name,
    ...children.map((child) => `  ${child.name}${child.detail ? ` · ${child.detail}` : ''}`),
  ]);
}

export function symbolsOf(text: string) {
  const { analysis, uri, text: source } = atCursor(text, {});
  return { symbols: documentSymbols(analysis.configuration, uri), slice: (range: Range) => slice(source, range) };
}

/** The first line of each range that can be folded, how many lines go under it, and its kind if it has one. */
export function foldsOf(text: string): string[] {
  const { analysis, uri, text: source } = atCursor(text, {});
  const lines = source.split('\n');
  return foldingRanges(analysis.configuration, uri).map(({ startLine, endLine, kind }) =>
    [`${lines[startLine]?.trim()} +${endLine - startLine}`, ...(kind ? [kind] : [])].join(' '),
  );
}

/** `text -> target` of each link of the file at `$0`. */
export function linksOf(text: string): string[] {
  const { analysis, uri, text: source } = atCursor(text, {});
  return documentLinks(analysis, uri).map(({ range, target }) => `${slice(source, range)} -> ${target}`);
}

/** Where the definition of what stands at `$0` is: `file:line: text`, or the file alone where all of it is meant. */
export function definitionsAt(text: string, options: Options = {}): string[] {
  const { analysis, uri, position } = atCursor(text, options);
  const { files } = analysis.configuration;
  return definition(analysis, uri, position).map(({ targetUri, targetSelectionRange: range }) => {
    const isWhole = range.end.line === 0 && range.end.character === 0;
    return isWhole ? nameOf(targetUri) : placeIn(files, targetUri, range);
  });
}

/** The places at which an editor lists, or marks, what stands at `$0`: `file:line: text`. */
export function referencesAt(text: string, withDefinitions = true): string[] {
  const { analysis, uri, position } = atCursor(text, {});
  return references(analysis, uri, position, withDefinitions).map((place) =>
    placeIn(analysis.configuration.files, place.uri, place.range),
  );
}

/** `line: text` of what is marked with the cursor at `$0`, with an exclamation mark where it is written. */
export function highlightsAt(text: string): string[] | null {
  const { analysis, uri, position, text: source } = atCursor(text, {});
  return (
    highlights(analysis, uri, position)?.map(
      ({ range, kind }) => `${range.start.line}: ${slice(source, range)}${kind === 3 ? '!' : ''}`,
    ) ?? null
  );
}

/** What is offered to be renamed at `$0`, or why nothing is; null where nothing has a name. */
export function renamableAt(text: string): string | null {
  const { analysis, uri, position, text: source } = atCursor(text, {});
  const prepared = prepareRename(analysis.configuration, uri, position);
  if (prepared === null) return null;
  if ('refusal' in prepared) return prepared.refusal;
  expect(slice(source, prepared.range)).toBe(prepared.placeholder);
  return prepared.placeholder;
}

/** Every file with what stands at `$0` renamed, by its name; or why that cannot be. */
export function afterRename(text: string, name: string): Readonly<Record<string, string>> | string | null {
  const { analysis, uri, position } = atCursor(text, {});
  const edit = rename(analysis.configuration, uri, position, name);
  if (edit === null) return null;
  if ('refusal' in edit) return edit.refusal;
  const changed = [...analysis.configuration.files].map(([each, file]): [string, string] => [
    nameOf(each),
    applied(file.text, edit.changes?.[each] ?? []),
  ]);
  return Object.fromEntries(changed);
}

/** `name · container` of each symbol of the configuration that a query finds. */
export function workspaceSymbolsOf(text: string, query: string): string[] {
  const { analysis } = atCursor(text, {});
  return workspaceSymbols([analysis.configuration], query).map(({ name, containerName, location }) =>
    [`${nameOf(location.uri)}:${location.range.start.line} ${name}`, containerName].filter(Boolean).join(' · '),
  );
}

/** `title · kind` of each section, with where it is opened. */
export function overviewOf(text: string): string[] {
  const { configuration } = atCursor(text, {}).analysis;
  return overview(configuration).sections.map(({ title, kind, module, place }) => {
    const words = [title, kind, ...(module === null ? [] : [module])].join(' · ');
    return place ? `${words} @ ${placeIn(configuration.files, place.uri, place.range)}` : words;
  });
}

/** What a section has: lines `badge name · tier · whose` of its modules, and `name = value · whose` of its options, with places. */
export function contentsOf(text: string, section: string, options: Options = {}) {
  const { analysis } = atCursor(text, options);
  const { files } = analysis.configuration;
  const { modules, options: all, complete } = sectionContents(analysis, section);
  const at = (place: { uri: string; range: Range } | null) =>
    place ? ` @ ${placeIn(files, place.uri, place.range)}` : '';
  return {
    complete,
    modules: modules.map(({ badge, name, words, from, place }) => `${badge} ${name} · ${words} · ${from}${at(place)}`),
    options: all.map(
      ({ name, value, inherited, place }) => `${name} = ${value}${inherited ? ' · inherited' : ''}${at(place)}`,
    ),
  };
}

function nameOf(uri: string): string {
  return uri.replace('file:///etc/prosody/', '');
}

function placeIn(files: Analysis['configuration']['files'], uri: string, range: Range): string {
  return `${nameOf(uri)}:${range.start.line}: ${slice(files.get(uri)?.text ?? '', range)}`;
}

/** Every feature at `$0`: for tests of what must not fail, whatever it answers. */
export function everythingAt(text: string) {
  const { analysis, uri, position } = atCursor(text, {});
  const { configuration, problems } = analysis;
  const range = { start: position, end: position };
  return {
    hover: hover(analysis, uri, position),
    completions: completion({ ...analysis, uri, position, snippets: true, labelDetails: true }).items,
    actions: codeActions({ uri, range, only: undefined, problems, files: configuration.files, createsFiles: true }),
    symbols: documentSymbols(configuration, uri),
    folds: foldingRanges(configuration, uri),
    links: documentLinks(analysis, uri),
    definitions: definition(analysis, uri, position),
    references: references(analysis, uri, position, true),
    highlights: highlights(analysis, uri, position),
    renamed: rename(configuration, uri, position, 'other'),
    workspaceSymbols: workspaceSymbols([configuration], 'e'),
    contents: overview(configuration).sections.map(({ section }) => sectionContents(analysis, section)),
  };
}

function slice(text: string, range: Range): string {
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

function offsetOf(text: string, { line, character }: Position): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + character;
}

function applied(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const sorted = [...edits].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start));
  return sorted.reduce((result, { range, newText }) => {
    return result.slice(0, offsetOf(text, range.start)) + newText + result.slice(offsetOf(text, range.end));
  }, text);
}

/** What an item inserts, with its placeholders left as they come: of a choice the first. */
export function accepted({ textEdit, insertTextFormat }: CompletionItem): string {
  const text = textEdit?.newText ?? '';
  if (insertTextFormat !== 2) return text;
  return text
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}|,])/g, '$1');
}
