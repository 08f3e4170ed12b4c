/** Parentheses around expressions, which luaparse forgets. */
import { isSpace } from './lexer.ts';
import type { Lua } from './lua-parser.ts';

export class Parentheses {
  readonly #text: string;
  readonly #comments: readonly Lua.Comment[];
  #commentEnds: Map<number, number> | null = null;
  #commentStarts: Map<number, number> | null = null;

  constructor(text: string, comments: readonly Lua.Comment[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /**
   * Whether they stand around a node.
   * @param ownClose where the closing parenthesis of the call ends that the node is the last argument of; else -1
   */
  around(node: { range: [number, number] }, ownClose: number): boolean {
    let after = node.range[1];
    for (;;) {
      while (isSpace(this.#text.charCodeAt(after))) after++;
      const commentEnd = this.#text.charAt(after) === '-' ? this.#commentAt(after) : undefined;
      if (commentEnd === undefined) break;
      after = commentEnd;
    }
    if (this.#text.charAt(after) !== ')' || after + 1 === ownClose) return false;
    let before = node.range[0];
    for (;;) {
      while (isSpace(this.#text.charCodeAt(before - 1))) before--;
      const commentStart = this.#commentEndingAt(before);
      if (commentStart === undefined) break;
      before = commentStart;
    }
    return this.#text.charAt(before - 1) === '(';
  }

  #commentAt(start: number): number | undefined {
    this.#commentStarts ??= new Map(this.#comments.map((comment) => comment.range));
    return this.#commentStarts.get(start);
  }

  #commentEndingAt(end: number): number | undefined {
    this.#commentEnds ??= new Map(this.#comments.map(({ range }) => [range[1], range[0]]));
    return this.#commentEnds.get(end);
  }
}
