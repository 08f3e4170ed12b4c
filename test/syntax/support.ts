/** Reads and writes the fixtures of this room. */
import { applyEdits, parse, type SyntaxProblem } from '../../server/src/syntax/index.ts';

export const URI = 'file:///prosody.cfg.lua';

/** One case of a fixture: `=== name`, a text with marks beneath its lines, `--- mended`, the text after all mends. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly marked: string;
  readonly mended: string;
}

const MARK = /^[ \t]*\^+ [a-z-]+: /;

/** `fixture` is the content of a file of cases. */
export function readCases(fixture: string): Case[] {
  return fixture
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', mended = ''] = part.split(/^--- mended\n/m);
      const name = head.slice(0, head.indexOf('\n'));
      const marked = head.slice(head.indexOf('\n') + 1);
      const text = marked
        .split('\n')
        .filter((line) => !MARK.test(line))
        .join('\n');
      return { name, text, marked, mended };
    });
}

/** The text with a mark `^^^ code: message` beneath the line of each problem; a span of several lines ends with its first. */
export function markProblems(text: string, problems: readonly SyntaxProblem[]): string {
  const { lines } = parse(URI, text);
  const out: string[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    out.push(line);
    for (const { span, code, message } of problems) {
      const from = lines.positionAt(span.start);
      if (from.line !== number) continue;
      const to = Math.min(span.end, lines.lineSpan(number).end);
      out.push(`${' '.repeat(from.character)}${'^'.repeat(Math.max(1, to - span.start))} ${code}: ${message}`);
    }
  }
  return out.join('\n');
}

/** The text after the mends of all its problems, in one go. */
export function mendAll(text: string): string {
  return applyEdits(
    text,
    parse(URI, text).errors.flatMap(({ mend }) => mend?.edits ?? []),
  );
}
