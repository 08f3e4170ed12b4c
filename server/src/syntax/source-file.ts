import type { Chunk, Comment } from './ast.ts';
import type { TemplateTag } from './template.ts';
import type { LineIndex, Newline, Span, SpanEdit } from './text.ts';
import type { Token } from './tokens.ts';

/** One file, read: always with a tree, whatever its text is. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** How lines that are put in are to end. */
  readonly newline: Newline;
  readonly chunk: Chunk;
  readonly comments: readonly Comment[];
  /**
   * In the order of the text. Empty where Lua 5.4 would compile the text, but for a `quote-in-string` that happens to
   * make sense to it.
   */
  readonly errors: readonly SyntaxProblem[];
  /** Something fills it in before Prosody reads it, by its name or by what stands in it. */
  readonly isTemplate: boolean;
  /** The tags of a template that stand in it, in the order of the text; empty where it is none. */
  readonly placeholders: readonly TemplateTag[];
  /** The places among them where a template may put in any statements. */
  readonly insertions: readonly Span[];
  /** All tokens of the original text, computed when first asked for. */
  readonly tokens: readonly Token[];
}

/** One mistake in the text for which Lua would refuse the file. */
export interface SyntaxProblem {
  /** Stable kebab-case word for the kind of mistake, such as `missing-separator`. */
  readonly code: SyntaxErrorCode;
  /** What is wrong, in one plain sentence, names in backticks: "A comma or semicolon is missing after `"roster"`." */
  readonly message: string;
  /** The place of the mistake: the token at fault, or the neighbour of what is missing. Never empty unless the file is. */
  readonly span: Span;
  /** The edit that mends it, where there is one. */
  readonly mend: Mend | null;
  /** Another place that belongs to it, such as the bracket that was never closed. */
  readonly related: { readonly span: Span; readonly message: string } | null;
}

export interface Mend {
  /** Imperative: "Insert `,`". */
  readonly title: string;
  readonly edits: readonly SpanEdit[];
  /** Whether it can be applied without asking: there is no other plausible reading of the text. */
  readonly safe: boolean;
}

export type SyntaxErrorCode =
  | 'missing-separator'
  | 'missing-quote'
  | 'wrong-quote'
  | 'line-break-in-string'
  | 'missing-bracket'
  | 'wrong-bracket'
  | 'stray-bracket'
  | 'missing-end'
  | 'stray-end'
  | 'missing-then'
  | 'missing-do'
  | 'comparison-for-assignment'
  | 'assignment-for-comparison'
  | 'foreign-operator'
  | 'missing-equals'
  | 'colon-for-equals'
  | 'unbracketed-key'
  | 'json-array'
  | 'typographic-quote'
  | 'foreign-comment'
  | 'unclosed-comment'
  | 'hyphen-in-name'
  | 'unquoted-host'
  | 'stray-separator'
  | 'byte-order-mark'
  | 'interpreter-line'
  | 'quote-in-string'
  | 'unknown-escape'
  | 'missing-value'
  | 'odd-space'
  | 'not-text'
  | 'unexpected-token'
  | 'too-deep'
  | 'too-large';
