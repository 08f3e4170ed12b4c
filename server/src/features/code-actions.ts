import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
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
}

/**
 * The fixes of each problem at a range, in the order of the text, each followed by ways to silence its rule; and the action that applies all safe fixes: that one
 * without its edit, which is worth computing only for someone who wants it.
 */
export function codeActions({ uri, range, only, problems, files }: CodeActionsInput): CodeAction[] {
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
        const edit = workspaceEdit(fix, files);
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

/** Null where it would change a file that is not a part of the configuration. */
function workspaceEdit(fix: Fix, files: Files): WorkspaceEdit | null {
  const changes: Record<string, TextEdit[]> = {};
  for (const { location, text } of fix.edits) {
    if (!files.has(location.uri)) return null;
    const edits = changes[location.uri] ?? [];
    changes[location.uri] = edits;
    edits.push(...textEdits(location.uri, [{ span: location.span, text }], files));
  }
  return { changes };
}
