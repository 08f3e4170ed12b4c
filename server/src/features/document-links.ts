import type { DocumentLink } from 'vscode-languageserver-types';
import type { Configuration, ServerFiles } from '../evaluation/index.ts';
import { namedFiles } from './named-files.ts';
import { insideQuotes, rangeOf } from './places.ts';

/**
 * What names exactly one file that is here leads there: the argument of an Include and of the functions that read or
 * run files, and options that hold the path of a certificate, a key or a log. One that names several leads nowhere by
 * itself: the hover lists them.
 */
export function documentLinks(
  { configuration, files }: { readonly configuration: Configuration; readonly files: ServerFiles },
  uri: string,
): DocumentLink[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  const targets = new Map<number, { end: number; files: Set<string> }>();
  for (const { place, files: named } of namedFiles(configuration, files)) {
    if (place.uri !== uri) continue;
    const { start, end } = insideQuotes(file, place.span);
    const target = targets.get(start) ?? { end, files: new Set() };
    targets.set(start, target);
    for (const each of named) target.files.add(each);
  }
  const inOrder = [...targets].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([start, { end, files: named }]) => {
    const [target] = named;
    if (target === undefined || named.size > 1) return [];
    return [{ range: rangeOf(file, { start, end }), target }];
  });
}
