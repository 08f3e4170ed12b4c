/** The file to which something of the layout is to be moved, and where in it there is room. */
import { URI } from 'vscode-uri';
import { type Configuration, type ModuleMention, wildcard } from '../../evaluation/index.ts';
import {
  insertListEntry,
  nodePathAt,
  type SourceFile,
  type SpanEdit,
  statementAt,
  type TableConstructor,
} from '../../syntax/index.ts';
import { openingCalls } from '../shared/sections.ts';
import { folderPath, includedTier, type Layout, placeIn, type TierFile, type TierPlace, tierFiles } from './layout.ts';

export interface Destination {
  readonly uri: string;
  /** From the layout's directory on: `modules.d/community/beta/compliance.cfg.lua`. */
  readonly path: string;
  /** Null where the file has to be created. */
  readonly source: SourceFile | null;
}

/** Null where no Include would read the file, or where it cannot be told whether it is there. */
export function destinationOf(
  place: TierPlace,
  from: TierFile,
  configuration: Configuration,
  layout: Layout,
): Destination | null {
  const folder = layout.folders[place.tier];
  const uri = URI.parse(from.base);
  const target = uri.with({ path: `${uri.path}${folder}/${place.name}` }).toString();
  const path = `${folderPath(layout, place.tier)}/${place.name}`;
  const source = configuration.files.get(target);
  if (source) return { uri: target, path, source };
  const bases = new Set([...tierFiles(configuration, layout).values()].map(({ base }) => base));
  const isRead = configuration.includes.some((include) => {
    if (includedTier(include, layout) !== place.tier) return false;
    const written = placeIn(`/${include.pattern}`, layout);
    const hasFailed = configuration.problems.some(
      (problem) =>
        problem.kind === 'include-missing' &&
        problem.location.uri === include.argument.uri &&
        problem.location.span.start === include.argument.span.start &&
        problem.reason !== 'directory',
    );
    return written !== null && /[*?]/.test(written.name) && !hasFailed && wildcard(written.name).test(place.name);
  });
  const isKnown = configuration.pending.length === 0 && bases.size === 1;
  return isRead && isKnown ? { uri: target, path, source: null } : null;
}

/** A list of names in a file that a mention of the same list and section shows to be one, or null. */
export function listIn(
  { uri, source }: Destination,
  { list, section }: ModuleMention,
  configuration: Configuration,
): TableConstructor | null {
  for (const mention of source ? configuration.mentions : []) {
    const { entry } = mention;
    if (mention.list !== list || mention.section !== section || !mention.literal || entry?.uri !== uri) continue;
    const table = source && tableAround(source, entry.span.start);
    if (table?.fields.every(({ form, value }) => form === 'item' && value.kind === 'StringLiteral')) return table;
  }
  return null;
}

export function tableAround({ chunk }: SourceFile, offset: number): TableConstructor | null {
  const path = nodePathAt(chunk, offset);
  return (
    path.findLast((node): node is TableConstructor => {
      return node.kind === 'TableConstructor' && node.fields.some(({ span }) => span.start === offset);
    }) ?? null
  );
}

export interface Entry {
  readonly text: string;
  /** Comment lines above it. */
  readonly above: readonly string[];
  /** The comment behind it, or ''. */
  readonly behind: string;
}

/** Adds an entry with the comments that belong to it; those of a list on one line go above the statement. */
export function addEntry(source: SourceFile, table: TableConstructor, { text, above, behind }: Entry): SpanEdit[] {
  const edit = insertListEntry(source, table, text);
  const newline = source.newline;
  const lineOf = (offset: number) => source.lines.positionAt(offset).line;
  if (lineOf(table.span.start) !== lineOf(table.span.end)) {
    const at = edit.text.lastIndexOf(text);
    const [before, after] = [edit.text.slice(0, at), edit.text.slice(at + text.length)];
    const indent = /[ \t]*$/.exec(before)?.[0] ?? '';
    const comments = above.map((comment) => `${comment}${newline}${indent}`).join('');
    // The separator, which has to stand in front of the comment.
    const separator = /^[,;]?/.exec(after)?.[0] ?? '';
    const rest = `${behind && ` ${behind}`}${after.slice(separator.length)}`;
    return [{ span: edit.span, text: `${before}${comments}${text}${separator}${rest}` }];
  }
  const comments = behind === '' ? above : [...above, behind];
  if (comments.length === 0) return [edit];
  const { start } = source.lines.lineSpan(lineOf(table.span.start));
  const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? '';
  const lines = comments.map((comment) => `${indent}${comment}${newline}`).join('');
  return [{ span: { start, end: start }, text: lines }, edit];
}

/** Puts statements into the global part of a file: in front of its first section, else at its end. */
export function addStatements(source: SourceFile, text: string, configuration: Configuration): SpanEdit | null {
  const newline = source.newline;
  const own = text.replaceAll('\n', newline);
  const first = openingCalls(configuration).get(source.uri)?.[0];
  if (first === undefined) {
    if (source.chunk.body.at(-1)?.kind === 'ReturnStatement') return null;
    const end = source.text.length;
    const gap = source.text.trim() === '' ? '' : /\n[ \t]*\r?\n$/.test(source.text) ? '' : newline;
    const lead = source.text === '' || source.text.endsWith('\n') ? gap : `${newline}${newline}`;
    return { span: { start: end, end }, text: `${lead}${own}${newline}` };
  }
  const statement = statementAt(source.chunk, first.start);
  if (!statement) return null;
  const line = source.lines.positionAt(statement.span.start).line;
  let at = source.lines.lineSpan(line).start;
  if (source.text.slice(at, statement.span.start).trim() !== '') return null;
  for (let above = line - 1; above >= 0; above--) {
    const { start, end } = source.lines.lineSpan(above);
    if (!/^\s*--(?!\[=*\[)/.test(source.text.slice(start, end))) break;
    at = start;
  }
  return { span: { start: at, end: at }, text: `${own}${newline}${newline}` };
}
