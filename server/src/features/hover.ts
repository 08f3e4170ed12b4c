import type { Hover, Position } from 'vscode-languageserver-types';
import type { Configuration, IncludeUse, ModuleMention } from '../evaluation/index.ts';
import { nodePathAt, type SourceFile, type Span } from '../syntax/index.ts';
import type { Card } from './card.ts';
import { cardMarkdown } from './card-render.ts';
import { hostHover } from './hover-host.ts';
import { optionHover } from './hover-option.ts';
import { linkText, presenceFacts, relativeName } from './hover-places.ts';
import { readHover } from './hover-read.ts';
import { suppressionHover } from './hover-suppression.ts';
import { templateHover } from './hover-template.ts';
import { tierFacts } from './hover-tier.ts';
import { valueHover } from './hover-value.ts';
import { cardOfModule } from './module-card.ts';
import { moduleAt } from './module-lists.ts';
import type { Observable } from './observed.ts';
import { insideQuotes, isAt, offsetOf, rangeOf } from './places.ts';

/** How many of the files that an Include reads are listed. */
const LISTED_FILES = 20;

/** What stands at a position: a module, an option, what an Include reads, a host, or the value of an expression. */
export function hover(analysis: Observable, uri: string, position: Position): Hover | null {
  const { configuration } = analysis;
  const file = configuration.files.get(uri);
  if (!file) return null;
  const offset = offsetOf(file, position);
  return (
    templateHover(file, offset) ??
    suppressionHover(file, offset) ??
    moduleHover(analysis, file, offset) ??
    ofOption(configuration, file, offset) ??
    includeHover(analysis, file, offset) ??
    readHover(analysis, file, offset) ??
    hostHover(analysis, file, offset) ??
    valueHover(analysis, file, offset)
  );
}

function ofOption(configuration: Configuration, file: SourceFile, offset: number): Hover | null {
  const found = optionHover(configuration, file, offset);
  return found && { contents: { kind: 'markdown', value: found.markdown }, range: rangeOf(file, found.span) };
}

function moduleHover({ configuration, installed }: Observable, file: SourceFile, offset: number): Hover | null {
  const named = moduleAt(configuration, file, offset);
  if (!named) return null;
  const card = cardOfModule(named.name, { configuration, installed });
  if (!card) return null;
  const facts = [...presenceOfMentions(named.mentions), ...card.facts];
  return cardHover({ ...card, facts }, file, named.span);
}

function presenceOfMentions(mentions: readonly ModuleMention[]): string[] {
  const [first] = mentions;
  if (!first) return [];
  if (first.list === 'modules_disabled') return ['switched off here'];
  // Present somewhere is present: the same table may be used under several conditions.
  return mentions.some(({ presence }) => presence.state === 'active') ? [] : presenceFacts(first.presence);
}

function includeHover(analysis: Observable, file: SourceFile, offset: number): Hover | null {
  const { configuration } = analysis;
  const uses = configuration.includes.filter(({ argument }) => isAt(argument, file.uri, offset));
  const [use] = uses;
  // A name in a computed argument is about its own value.
  if (!use || isName(file, offset)) return null;
  const files = [...new Set(uses.flatMap((each) => each.files))].filter((each) => configuration.files.has(each));
  const none = isOutOfReach(configuration, file, use) ? 'Which files it reads is not known here.' : 'Reads no file.';
  const title = files.length === 0 ? none : files.length === 1 ? 'Reads one file:' : `Reads ${files.length} files:`;
  const listed = files.slice(0, LISTED_FILES).map((each) => `- [${linkText(relativeName(each, file.uri))}](${each})`);
  if (files.length > LISTED_FILES) listed.push(`- …and ${files.length - LISTED_FILES} more`);
  const active = uses.find(({ presence }) => presence.state === 'active');
  const tier = tierFacts(analysis, active ?? use);
  // That the tier's own variable is what keeps it away is said with the tier.
  const isSaid = use.presence.conditions.every(
    ({ words }) => tier !== null && words.startsWith(tier.variable) && !/ (?:and|or) /.test(words),
  );
  const condition =
    active || isSaid
      ? []
      : presenceFacts(use.presence).map((fact) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`);
  return {
    contents: {
      kind: 'markdown',
      value: [tier?.markdown, title, listed.join('\n'), ...condition].filter(Boolean).join('\n\n'),
    },
    range: rangeOf(file, insideQuotes(file, use.argument.span)),
  };
}

/** Whether nobody can look for what it names. */
function isOutOfReach({ problems }: Configuration, { uri }: SourceFile, { argument }: IncludeUse): boolean {
  return problems.some(
    (problem) =>
      problem.kind === 'include-missing' &&
      (problem.reason === 'untrusted' || problem.reason === 'elsewhere') &&
      problem.location.uri === uri &&
      problem.location.span.start === argument.span.start,
  );
}

function isName(file: SourceFile, offset: number): boolean {
  return nodePathAt(file.chunk, offset).at(-1)?.kind === 'Identifier';
}

function cardHover(card: Card, file: SourceFile, span: Span): Hover {
  return { contents: { kind: 'markdown', value: cardMarkdown(card) }, range: rangeOf(file, span) };
}
