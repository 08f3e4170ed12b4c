/** The only importer of luaparse. It reads Lua 5.3, stops at the first error and has state of its own while it runs. */
import luaparse, { type Chunk } from 'luaparse';

export type * as Lua from 'luaparse';

export type LuaResult =
  | { readonly chunk: Chunk }
  /** `index` is a UTF-16 offset into the text, or -1 where luaparse does not say; `deep`: it ran out of stack. */
  | { readonly chunk: null; readonly index: number; readonly reason: string; readonly deep: boolean };

/** Never throws. `reason` is luaparse's own wording without the position in front of it. */
export function parseLua(text: string): LuaResult {
  // luaparse would skip the line; the Lua function `load`, which gets a configuration as text, does not.
  if (text.startsWith('#!')) return { chunk: null, index: 0, reason: "unexpected symbol near '#'", deep: false };
  try {
    const chunk = luaparse.parse(text, {
      luaVersion: '5.3',
      encodingMode: 'none',
      comments: true,
      ranges: true,
      scope: false,
    });
    return { chunk };
  } catch (error) {
    const index = hasIndex(error) && error.index >= 0 ? Math.min(error.index, text.length) : -1;
    const reason = error instanceof Error ? error.message.replace(/^\[\d+:-?\d+\] /, '') : String(error);
    return { chunk: null, index, reason, deep: error instanceof RangeError };
  }
}

function hasIndex(error: unknown): error is { index: number } {
  return typeof error === 'object' && error !== null && 'index' in error && typeof error.index === 'number';
}
