import type { DocumentLink } from 'vscode-languageserver-types';
import type { Configuration } from '../evaluation/index.ts';
import { insideQuotes, rangeOf } from './places.ts';

/**
 * The argument of each Include that reads exactly one file leads there. One that reads several leads nowhere by itself:
 * the hover lists them.
 */
export function documentLinks(configuration: Configuration, uri: string): DocumentLink[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  const targets = new Map<number, { end: number; files: Set<string> }>();
  for (const { argument, files } of configuration.includes) {
    if (argument.uri !== uri) continue;
    const { start, end } = insideQuotes(file, argument.span);
    const target = targets.get(start) ?? { end, files: new Set() };
    targets.set(start, target);
    for (const each of files) target.files.add(each);
  }
  return [...targets].flatMap(([start, { end, files }]) => {
    const [target] = files;
    if (target === undefined || files.size > 1 || !configuration.files.has(target)) return [];
    return [{ range: rangeOf(file, { start, end }), target }];
  });
}
