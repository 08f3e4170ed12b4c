/** Words of other languages that stand where Lua has one of its own, and units behind a number. */

/** What ends a block, and what goes on with a condition, elsewhere: the word on a line of its own, or before `then`. */
const FOREIGN_WORDS: ReadonlyMap<string, 'end' | 'elseif'> = new Map([
  ['endif', 'end'],
  ['endfor', 'end'],
  ['endwhile', 'end'],
  ['endfunction', 'end'],
  ['fi', 'end'],
  ['done', 'end'],
  ['elif', 'elseif'],
  ['elsif', 'elseif'],
]);

/**
 * What a word at the beginning of a line means, where a block is open; null where it may be a name.
 * @param rest what stands behind it on its line
 */
export function wordMeant(word: string, rest: string): 'end' | 'elseif' | null {
  const meant = FOREIGN_WORDS.get(word) ?? null;
  if (meant === 'end') return endsLine(rest) ? meant : null;
  return meant === 'elseif' && /^[\s(].*\bthen\b/.test(rest) ? meant : null;
}

/** `end if`: what other languages say behind the word that ends a block. */
export function namesBlock(word: string, rest: string): boolean {
  return /^(?:if|for|while|function|do|loop)$/.test(word) && endsLine(rest);
}

function endsLine(rest: string): boolean {
  return /^\s*(?:--|$)/.test(rest);
}

/** `100M`, `10 MB`: a number of bytes, and how many times 1024 its unit is; the small letter `m` may be minutes as well. */
const AMOUNT = /^(\d+(?:\.\d+)?)\s*(?:([kKMGT])|([kmgt])i?b)$|^(\d+(?:\.\d+)?)\s*([KMGT])i?B$/;

/** The product that an amount with a unit stands for, or null. */
export function productOf(amount: string): string | null {
  const [, plain, letter, small, upper, large] = AMOUNT.exec(amount) ?? [];
  const digits = plain ?? upper;
  const unit = letter ?? small ?? large;
  if (digits === undefined || unit === undefined) return null;
  return [digits, ...Array.from({ length: 'KMGT'.indexOf(unit.toUpperCase()) + 1 }, () => '1024')].join(' * ');
}

/** The unit behind a product (`10 * 1024 * 1024 MB`), with the white space before it, or null. */
export function unitBehindProduct(text: string): string | null {
  return (
    /^\d[\d\s*.]*\*[\d\s*.]*\d(\s+(?:[kmgt]?i?b|bytes?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?))$/i.exec(
      text,
    )?.[1] ?? null
  );
}
