import { type Lexeme, Lexer } from './lexer.ts';
import type { Span } from './text.ts';

export type TokenKind = 'name' | 'keyword' | 'string' | 'number' | 'punctuation' | 'comment' | 'unknown';

/** A lexical element of the original text; white space stands between tokens. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

/** All tokens in the order of the text, comments among them. A string without its closing quote ends with its line. */
export function tokenize(text: string): Token[] {
  const lexer = new Lexer(text);
  lexer.run();
  const { tokens, comments } = lexer;
  const merged: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    for (; (comments[next]?.start ?? text.length) < token.start; next++) merged.push(publicToken(comments[next]));
    merged.push(publicToken(token));
  }
  for (; next < comments.length; next++) merged.push(publicToken(comments[next]));
  return merged;
}

function publicToken(lexeme: Lexeme | undefined): Token {
  return { kind: lexeme?.kind ?? 'unknown', span: { start: lexeme?.start ?? 0, end: lexeme?.end ?? 0 } };
}
