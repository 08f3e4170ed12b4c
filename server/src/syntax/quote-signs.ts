/** What speaks for a string to begin or to end at a place of a line. */

/** Quotes of word processors that stand for `"`, and those that stand for `'`. */
export const DOUBLE_TYPOGRAPHIC = '“”„‟«»″';
const SINGLE_TYPOGRAPHIC = '‘’‚‛‹›′`´';

export function isTypographicQuote(char: string): boolean {
  return char !== '' && (DOUBLE_TYPOGRAPHIC.includes(char) || SINGLE_TYPOGRAPHIC.includes(char));
}

/** Where a comment or long string that begins at `i` ends on this line; `i` itself where none does. */
export function endOfAside(line: string, i: number): number {
  const char = line.charAt(i);
  if (char === '-' && line.charAt(i + 1) === '-') {
    const open = /^\[(=*)\[/.exec(line.slice(i + 2, i + 12));
    return open ? endOfLong(line, i + 2, open[0]) : line.length;
  }
  if (char === '[') {
    const open = /^\[(=*)\[/.exec(line.slice(i, i + 10));
    if (open) return endOfLong(line, i, open[0]);
  }
  const spaceBefore = i === 0 || /[\s,;{}]/.test(line.charAt(i - 1));
  if (spaceBefore && char === '/' && line.charAt(i + 1) === '/') return line.length;
  if (spaceBefore && char === '#' && /[\s#]/.test(line.charAt(i + 1))) return line.length;
  return i;
}

function endOfLong(line: string, at: number, open: string): number {
  const found = line.indexOf(open.replaceAll('[', ']'), at + open.length);
  return found < 0 ? line.length : found + open.length;
}

/** What it costs to read the quote at `i` as the beginning of a string, for what stands before it. */
export function openingCost(line: string, i: number): number {
  const before = line.charAt(i - 1);
  if (isWord(before) || before === ')' || before === ']') return 3;
  if (isQuote(before)) return 2;
  return isQuote(lastBefore(line, i)) ? 1 : 0;
}

/** What it costs to read `i` as the place after a closing quote, for what stands there. */
export function closingCost(line: string, i: number): number {
  const next = firstFrom(line, i);
  const char = line.charAt(next);
  if (char === '' || ',;})]=~<>+*/%^|&:[{(-'.includes(char)) return 0;
  if (char === '.') return line.charAt(next + 1) === '.' ? 0 : 0.5;
  if (isQuote(char)) return next === i ? 2 : 0;
  if (!isWord(char)) return 0;
  const word = /^\w+/.exec(line.slice(next, next + 40))?.[0] ?? '';
  if (/^(?:and|or|then|do|end|else|elseif|until)$/.test(word)) return next > i ? 0 : 0.3;
  if (/^\w+\s*=(?!=)/.test(line.slice(next, next + 80))) return 0.5;
  return next > i ? 0.8 : 3;
}

/** Whether a string that lacks its closing quote may end at `i`. */
export function mayCloseBefore(line: string, i: number): boolean {
  const before = line.charAt(i - 1);
  if (before === '' || /\s/.test(before) || before === '\\') return false;
  const next = line.charAt(firstFrom(line, i));
  return (
    next === '' ||
    ',;})]'.includes(next) ||
    (isQuote(next) && i < line.length) ||
    /^\s*(?:--|\.\.)/.test(line.slice(i, i + 40))
  );
}

/** Whether a string that lacks its opening quote may begin at `i`: a word before a quote, or words up to a quote after a sign that a value follows. */
export function mayOpenBefore(line: string, i: number): boolean {
  const char = line.charAt(i);
  const before = line.charAt(i - 1);
  if (!(isWord(char) || '/.@'.includes(char)) || isWord(before) || '/.@-'.includes(before)) {
    if (!(i === 0 && (isWord(char) || '/.@'.includes(char)))) return false;
  }
  const last = lastBefore(line, i);
  const pattern =
    last !== '' && '={,;('.includes(last) ? /[^"'“”‘’{}(),;=]+(?=["'“”‘’])/y : /[^\s"'“”‘’{}(),;=]+(?=["'“”‘’])/y;
  pattern.lastIndex = i;
  return pattern.test(line);
}

/** Where the next character is that is no space. */
export function firstFrom(line: string, i: number): number {
  let at = i;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at;
}

function lastBefore(line: string, i: number): string {
  let at = i - 1;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at--;
  return line.charAt(at);
}

/** Whether a character is a quote of any kind. */
export function isQuote(char: string): boolean {
  return char === '"' || char === "'" || isTypographicQuote(char);
}

/** Whether a character is a letter, a digit or an underscore; of any script. */
export function isWord(char: string): boolean {
  return char !== '' && (/\w/.test(char) || (char > '\u00bf' && !isTypographicQuote(char) && char < '\u2000'));
}
