/** Hover on a host, where it is opened or named: what it loads, what it sets, and what belongs to it. */
import type { Hover } from 'vscode-languageserver-types';
import { type Tier, tierWords } from '../catalog/index.ts';
import {
  type Configuration,
  componentModule,
  modulesOf,
  type SectionOpening,
  sectionTitle,
} from '../evaluation/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import { codeMarkdown, escapeMarkdown } from './card-render.ts';
import { INTERNAL_OPTIONS } from './effective-options.ts';
import { placeLink, presenceFacts } from './hover-places.ts';
import { knownIn, type Surroundings } from './known.ts';
import { namedAt } from './occurrences.ts';
import { isAt, rangeOf } from './places.ts';

/** How many names are listed before the others are counted. */
const LISTED = 6;

const TIERS: readonly Tier[] = ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete', 'local'];

export function hostHover(surroundings: Surroundings, file: SourceFile, offset: number): Hover | null {
  const { configuration } = surroundings;
  const named = namedAt(configuration, file, offset);
  if (named?.kind !== 'host') return null;
  const openings = configuration.openings.filter(({ section }) => section === named.name);
  const [first] = openings;
  if (!first) return null;
  const facts = [
    ...placeFacts(configuration, openings, file, offset),
    ...moduleFacts(surroundings, named.name),
    ...optionFacts(configuration, named.name),
    ...componentFacts(configuration, named.name),
  ];
  const module = componentModule(configuration, named.name);
  const kind =
    first.kind === 'host' ? 'VirtualHost' : module === null ? 'Component' : `Component of ${codeMarkdown(module)}`;
  const markdown = [
    `**${escapeMarkdown(sectionTitle(configuration, named.name))}** · ${kind}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
  ];
  return {
    contents: { kind: 'markdown', value: markdown.filter(Boolean).join('\n\n') },
    range: rangeOf(file, named.span),
  };
}

/** Where it is opened, unless that is here; and when, if not always. */
function placeFacts(
  configuration: Configuration,
  openings: readonly SectionOpening[],
  file: SourceFile,
  offset: number,
): string[] {
  const [first] = openings;
  if (!first) return [];
  const isHere = openings.some(({ call }) => isAt(call, file.uri, offset));
  const isThere = openings.some(({ presence }) => presence.state === 'active');
  return [
    ...(isHere ? [] : [`Opened in ${placeLink(configuration, first.name, file.uri)}`]),
    ...(isThere ? [] : presenceFacts(first.presence).map((fact) => escapeMarkdown(sentence(fact)))),
  ];
}

function moduleFacts(surroundings: Surroundings, host: string): string[] {
  const { modules, complete } = modulesOf(surroundings.configuration, host);
  const known = knownIn(surroundings);
  const tiers = modules.map(({ name }) => known.module(name)?.tier ?? 'unrated');
  const counted = TIERS.flatMap((tier) => {
    const count = tiers.filter((one) => one === tier).length;
    return count === 0 ? [] : [`${tierWords[tier].badge} ${tierWords[tier].words}: ${count}`];
  });
  if (modules.length === 0) return complete ? ['Loads no modules'] : [];
  const least = complete ? '' : 'at least ';
  return [`Loads ${least}${amount(modules.length, 'module')}: ${counted.join(' · ')}`];
}

function optionFacts({ sections }: Configuration, host: string): string[] {
  const set = sections.find(({ name }) => name === host)?.options.keys() ?? [];
  const names = [...set].filter((name) => !INTERNAL_OPTIONS.has(name));
  if (names.length === 0) return ['Sets nothing of its own: what the global section has counts'];
  return [`Sets ${listed(names)}; for the rest, what the global section has counts`];
}

/** Of a host, the Components below its name. */
function componentFacts({ openings }: Configuration, host: string): string[] {
  const below = new Set<string>();
  for (const { section, kind } of openings)
    if (kind === 'component' && section.endsWith(`.${host}`)) below.add(section);
  return below.size === 0 ? [] : [`Components below it: ${listed([...below])}`];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map(codeMarkdown).join(', ');
  return names.length > LISTED ? `${shown} and ${names.length - LISTED} more` : shown;
}

function amount(count: number, word: string): string {
  return `${count === 1 ? 'one' : count} ${word}${count === 1 ? '' : 's'}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
