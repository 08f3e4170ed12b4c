import type {
  CodeAction,
  CreateFile,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type Fix, type Problem, silencingFixes } from '../rules/index.ts';
import type { SpanEdit } from '../syntax/index.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type Files, rangeOf, spanOf, touches } from './places.ts';

/** The kind of the action that applies every safe fix of a file; an editor can run it on saving. */
export const FIX_ALL_KIND = 'source.fixAll.prosody';
const FIX_ALL_TITLE = 'Fix all safe problems in this file';

const QUICK_FIX_KIND = 'quickfix';

export interface CodeActionsInput {
  readonly uri: string;
  readonly range: Range;
  /** Kinds that were asked for; all of them where it is undefined. */
  readonly only: readonly string[] | undefined;
  /** The file's problems. */
  readonly problems: readonly Problem[];
  readonly files: Files;
  /** Whether the editor can create files as a part of an edit. */
  readonly createsFiles: boolean;
}

/**
 * The fixes of each problem at a range, in the order of the text, each followed by ways to silence its rule; and the action that applies all safe fixes: that one
 * without its edit, which is worth computing only for someone who wants it.
 */
export function codeActions({ uri, range, only, problems, files, createsFiles }: CodeActionsInput): CodeAction[] {
  const file = files.get(uri);
  if (!file) return [];
  const wanted = (kind: string) => !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wanted(QUICK_FIX_KIND)) {
    const span = spanOf(file, range);
    for (const problem of problems) {
      if (!touches(problem.location.span, span)) continue;
      const diagnostic = diagnosticOf(problem, file, files);
      for (const fix of [...problem.fixes, ...silencingFixes(problem, file)]) {
        const edit = workspaceEdit(fix, files, createsFiles);
        if (!edit) continue;
        actions.push({
          title: fix.title,
          kind: QUICK_FIX_KIND,
          diagnostics: [diagnostic],
          edit,
          ...(fix.safe && { isPreferred: true }),
        });
      }
    }
  }
  if (wanted(FIX_ALL_KIND) && problems.some(({ fixes }) => fixes.some(({ safe }) => safe))) {
    actions.push({ title: FIX_ALL_TITLE, kind: FIX_ALL_KIND });
  }
  return actions;
}

/** Edits of one file as an editor takes them. */
export function textEdits(uri: string, edits: readonly SpanEdit[], files: Files): TextEdit[] {
  const file = files.get(uri);
  return file ? edits.map(({ span, text }) => ({ range: rangeOf(file, span), newText: text })) : [];
}

/** Null where it would change a file that is not a part of the configuration, or create one for an editor that cannot. */
function workspaceEdit({ edits }: Fix, files: Files, createsFiles: boolean): WorkspaceEdit | null {
  const created = edits.filter(({ creates }) => creates);
  if (created.length > 0 && !createsFiles) return null;
  const changes: Record<string, TextEdit[]> = {};
  for (const { location, text, creates } of edits) {
    const { uri, span } = location;
    if (!creates && !files.has(uri)) return null;
    const own = changes[uri] ?? [];
    changes[uri] = own;
    own.push(...(creates ? [{ range: START, newText: text }] : textEdits(uri, [{ span, text }], files)));
  }
  if (created.length === 0) return { changes };
  const creations = created.map(({ location }): CreateFile => ({ kind: 'create', uri: location.uri }));
  const texts = Object.entries(changes).map(
    ([uri, own]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits: own }),
  );
  return { documentChanges: [...creations, ...texts] };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
