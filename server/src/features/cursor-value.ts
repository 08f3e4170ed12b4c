/** Where a value is being written: of which option, and how deep in its tables. */
import type { Catalog } from '../catalog/index.ts';
import type { MissingSeparator, TokenView, Word } from './token-view.ts';

export interface ValueContext {
  readonly kind: 'value';
  /** The name in front of the equals sign, or of the table's `append`. */
  readonly option: string;
  /** Keys of the tables that lead from the option to the cursor; of an entry without a key its index, from 0. */
  readonly path: readonly (string | number)[];
  /** The strings, and the keys, that the innermost table holds already, apart from what is being written. */
  readonly listed: ReadonlySet<string>;
  readonly word: Word;
  readonly missing: MissingSeparator | null;
  /** Whether an equals sign stands behind it: then it is a key. */
  readonly hasValue: boolean;
}

/** The argument of a call that names something: a file, or a Component. */
export interface ArgumentContext {
  readonly kind: 'argument';
  readonly callee: string;
  readonly word: Word;
}

const CALLEES: ReadonlySet<string> = new Set([
  'Include',
  'FileContents',
  'FileLine',
  'FileLines',
  'Component',
  'component',
]);

/** @param before index of the token before the word */
export function argumentAt(view: TokenView, before: number, word: Word): ArgumentContext | null {
  if (word.quote === null) return null;
  const callee = view.text(view.text(before) === '(' ? before - 1 : before);
  return CALLEES.has(callee) ? { kind: 'argument', callee, word } : null;
}

/** @param before index of the token before the word, @param after of the one behind it */
export function valueAt(
  view: TokenView,
  before: number,
  after: number,
  word: Word,
  catalog: Catalog,
): ValueContext | null {
  const path: (string | number)[] = [];
  let at = before;
  let missing: MissingSeparator | null = null;
  let listed: ReadonlySet<string> = new Set();
  // Each round leads out of one table; nobody nests deeper.
  for (let depth = 0; depth < 10; depth++) {
    if (view.text(at) === '=') {
      const key = view.keyBefore(at);
      if (!key) return null;
      path.unshift(key.name);
      const table = view.tableAround(key.start - 1);
      if (!table || isSection(view, table.index) || startsAnew(view, table.index, key, catalog)) {
        const [option, ...rest] = path;
        const isName = view.isStartOfTarget(key.start);
        return isName && typeof option === 'string'
          ? { kind: 'value', option, path: rest, listed, word, missing, hasValue: view.text(after) === '=' }
          : null;
      }
      at = table.index - 1;
      continue;
    }
    const table = view.tableAround(at);
    if (!table || isSection(view, table.index)) return null;
    if (depth === 0) {
      if (!['{', ',', ';'].includes(view.text(at)) && !view.isOperand(at)) return null;
      missing = view.missingSeparator(table.index, at);
      const inside = view.stringsUntilEnd(after);
      listed = new Set([...view.stringsBetween(table.index, at), ...inside.strings, ...view.keysIn(table.index)]);
    } else if (!['{', ',', ';'].includes(view.text(at))) return null;
    path.unshift(view.separatorsBetween(table.index, at));
    if (['=', '{', ',', ';'].includes(view.text(table.index - 1))) {
      at = table.index - 1;
      continue;
    }
    // `admins { … }` and `admins:append({ … })`.
    const option = view.nameBefore(table.index);
    return option === ''
      ? null
      : { kind: 'value', option, path, listed, word, missing, hasValue: view.text(after) === '=' };
  }
  return null;
}

function isSection(view: TokenView, table: number): boolean {
  return view.isComponentOrHost(table - 1);
}

/** Whether a key in a table that is never closed is the name of the next option. */
function startsAnew(
  view: TokenView,
  table: number,
  { name, start }: { name: string; start: number },
  catalog: Catalog,
): boolean {
  if (view.isClosed(table) || ['{', ','].includes(view.text(start - 1))) return false;
  return catalog.option(name) !== undefined;
}
