import type { Problem } from '../rules/index.ts';
import type { CheckedFile } from './report.ts';

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/**
 * By what a problem is known again when lines above it come and go: its rule, its file and the text of its line, and of
 * several that are the same in these, the how manieth it is. 16 hexadecimal digits each, in the order of the problems.
 */
export function fingerprints({ path, source, problems }: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, location }) => {
    const key = `${rule}\n${path}\n${lineOf(source, location)}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash(`${key}\n${count}`);
  });
}

function lineOf({ lines, text }: CheckedFile['source'], { span }: Problem['location']): string {
  const { start, end } = lines.lineSpan(lines.positionAt(span.start).line);
  return text.slice(start, end).trim();
}

/** FNV-1a of 64 bits: nothing here is secret, and Node's own would be loaded by every run. */
function hash(text: string): string {
  let value = BASIS;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  return value.toString(16).padStart(16, '0');
}
