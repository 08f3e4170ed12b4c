import type { Hover } from 'vscode-languageserver-types';
import type { SourceFile } from '../syntax/index.ts';
import { rangeOf } from './places.ts';

const WORDS = {
  value: 'Filled in by a template before Prosody reads the file. What it will be is not known here.',
  control:
    'A template decides here what Prosody will read. What the tag encloses may be there or not, or several times.',
  silent: 'A template leaves nothing of this for Prosody to read.',
};

/** What a tag of a template means, for an offset in it. */
export function templateHover(file: SourceFile, offset: number): Hover | null {
  const tag = file.placeholders.find(({ start, end }) => start <= offset && offset < end);
  return tag ? { contents: { kind: 'markdown', value: WORDS[tag.role] }, range: rangeOf(file, tag) } : null;
}
