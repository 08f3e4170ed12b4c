/** Text on a terminal: how wide it is, how it is cut and broken into lines. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Columns of a text without tabs and line breaks: wide characters take two, combining ones none. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** Tabs as spaces, and what would move the cursor or be invisible as a visible stand-in of one column. */
export function printable(text: string): string {
  return text.replaceAll('\t', '    ').replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The beginning of a text, with an ellipsis if it does not fit. */
export function keepStart(text: string, width: number): string {
  return columns(text) <= width ? text : `${gather(text, width - 1).join('')}…`;
}

/** The end of a text, with an ellipsis if it does not fit. */
export function keepEnd(text: string, width: number): string {
  return columns(text) <= width
    ? text
    : `…${gather([...text].reverse(), width - 1)
        .reverse()
        .join('')}`;
}

function gather(characters: Iterable<string>, width: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += columnsOf(character);
    if (used > width) break;
    kept.push(character);
  }
  return kept;
}

/** A text in lines of at most `width` columns, broken at spaces, and inside of words that are wider by themselves. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (columns(word) > width) {
      // A wide character in a single column still has to go somewhere.
      const head = gather(word, width).join('') || [...word].slice(0, 1).join('');
      lines.push(head);
      word = word.slice(head.length);
    }
    line = word;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
