export * from './ast.ts';
export { insertListEntry, removeListEntry, removeStatement } from './edits.ts';
export { encodeUtf8 } from './literals.ts';
export { type LocalVariable, type NameUse, namesOf } from './locals.ts';
export { type ParseOptions, parse } from './parse.ts';
export type { Mend, SourceFile, SyntaxErrorCode, SyntaxProblem } from './source-file.ts';
export * from './text.ts';
export { type Token, type TokenKind, tokenize } from './tokens.ts';
export { children, nodePathAt, type Visitor, visit } from './visit.ts';
