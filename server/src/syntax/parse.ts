import type { Chunk } from './ast.ts';
import { convert } from './convert.ts';
import { parseLua } from './lua-parser.ts';
import { identity } from './offset-map.ts';
import type { SourceFile } from './source-file.ts';
import { LineIndex } from './text.ts';
import { tokenize } from './tokens.ts';

export function parse(uri: string, text: string): SourceFile {
  const result = parseLua(text);
  const base = {
    uri,
    text,
    lines: new LineIndex(text),
    get tokens() {
      return tokenize(text);
    },
  };
  if (result.chunk) {
    const { chunk, comments } = convert(result.chunk, text, identity);
    return { ...base, chunk, comments, errors: [] };
  }
  const chunk: Chunk = { kind: 'Chunk', span: { start: 0, end: text.length }, body: [] };
  const at = Math.max(0, result.index);
  return {
    ...base,
    chunk,
    comments: [],
    errors: [
      {
        code: 'unexpected-token',
        message: result.reason,
        span: { start: at, end: Math.min(text.length, at + 1) },
        mend: null,
        related: null,
      },
    ],
  };
}
