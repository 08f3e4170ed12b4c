export * from './ast.ts';
export { parse } from './parse.ts';
export type { Mend, SourceFile, SyntaxErrorCode, SyntaxProblem } from './source-file.ts';
export * from './text.ts';
export type { Token, TokenKind } from './tokens.ts';
