import type { Span } from './text.ts';

export type TokenKind = 'name' | 'keyword' | 'string' | 'number' | 'punctuation' | 'comment' | 'unknown';

/** A lexical element of the original text; white space stands between tokens. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}
