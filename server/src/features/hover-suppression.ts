import type { Hover } from 'vscode-languageserver-types';
import { ruleById, rulePage, suppressionsInFile } from '../rules/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import { ruleCard } from './card.ts';
import { cardMarkdown } from './card-render.ts';
import { rangeOf } from './places.ts';

/** The card of a rule whose id stands in a comment that silences it, for an offset in the id. */
export function suppressionHover(file: SourceFile, offset: number): Hover | null {
  const named = suppressionsInFile(file.uri, file).find(({ name }) => name.start <= offset && offset <= name.end);
  const rule = named?.rule == null ? undefined : ruleById(named.rule);
  if (!named || !rule) return null;
  const value = cardMarkdown(ruleCard(rule, rulePage(rule.id)));
  return { contents: { kind: 'markdown', value }, range: rangeOf(file, named.name) };
}
