/** Which opening bracket or word belongs to which closing one, before anything is known of indentation. */
import type { Lexeme } from './lexer.ts';

const CLOSES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '}': '{', ')': '(', ']': '[', until: 'repeat' }),
);

/**
 * For each token the index of its partner, -1 where it has none or needs none. A closing token takes the nearest
 * opening one of its kind; what was opened in between stays without a partner. Linear in the tokens.
 */
export function partners(tokens: readonly Lexeme[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const stack: { index: number; kind: string; awaitsDo: boolean }[] = [];
  const open: Record<string, number> = { '{': 0, '(': 0, '[': 0, repeat: 0, end: 0 };
  const push = (index: number, kind: string, awaitsDo: boolean): void => {
    stack.push({ index, kind, awaitsDo });
    open[kind] = (open[kind] ?? 0) + 1;
  };
  const close = (index: number, kind: string): void => {
    if ((open[kind] ?? 0) === 0) return;
    for (;;) {
      const top = stack.pop();
      if (!top) return;
      open[top.kind] = (open[top.kind] ?? 0) - 1;
      if (top.kind !== kind) continue;
      partner[top.index] = index;
      partner[index] = top.index;
      return;
    }
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'keyword' && token.kind !== 'punctuation') continue;
    switch (token.text) {
      case '{':
      case '(':
      case '[':
      case 'repeat':
        push(index, token.text, false);
        break;
      case 'if':
      case 'function':
        push(index, 'end', false);
        break;
      case 'while':
      case 'for':
        push(index, 'end', true);
        break;
      case 'do': {
        const top = stack.at(-1);
        if (top?.awaitsDo) top.awaitsDo = false;
        else push(index, 'end', false);
        break;
      }
      case 'end':
        close(index, 'end');
        break;
      default: {
        const kind = CLOSES.get(token.text);
        if (kind !== undefined) close(index, kind);
      }
    }
  }
  return partner;
}
