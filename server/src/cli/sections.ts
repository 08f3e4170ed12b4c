/** The sections of a configuration as the command line names them, and as users ask for them. */
import { distance } from 'fastest-levenshtein';
import {
  type Configuration,
  componentModule,
  conditionWords,
  isComputedSection,
  type SectionOpening,
  sectionTitle,
} from '../evaluation/index.ts';
import { printable } from './columns.ts';
import type { Style } from './style.ts';
import { UsageError } from './terminal.ts';

export interface SectionHead {
  /** Its name; where that is computed from something unknown, the expression that computes it. */
  readonly name: string;
  readonly kind: 'global' | 'host' | 'component';
  readonly componentModule: string | null;
  /** There is a host, but nobody knows how it is called. */
  readonly computed: boolean;
  /** The condition under which it exists, where that cannot be known. */
  readonly condition: string | null;
}

export function sectionHead(configuration: Configuration, name: string): SectionHead {
  const openings = configuration.openings.filter(({ section }) => section === name);
  const component = componentModule(configuration, name) ?? moduleOf(openings);
  return {
    name: sectionTitle(configuration, name),
    kind: name === '*' ? 'global' : component === null ? 'host' : 'component',
    componentModule: component,
    computed: isComputedSection(name),
    condition: conditionOf(openings),
  };
}

/** A Component that is opened under an unknown condition has no certain module; what it is written with says enough. */
function moduleOf(openings: readonly SectionOpening[]): string | null {
  const last = openings.findLast(({ presence }) => presence.state !== 'inactive');
  return last?.kind === 'component' ? (last.module?.value ?? 'component') : null;
}

function conditionOf(openings: readonly SectionOpening[]): string | null {
  const there = openings.filter(({ presence }) => presence.state !== 'inactive');
  const [first] = there;
  if (!first || there.some(({ presence }) => presence.state === 'active')) return null;
  return conditionWords(first.presence);
}

/** `example.org VirtualHost`, dressed. */
export function headLine(head: SectionHead, style: Style): string {
  const doubts = [
    head.computed ? ', its name is known only when Prosody runs' : '',
    head.condition === null ? '' : `, perhaps: when ${printable(head.condition)}`,
  ].join('');
  return `${style.bold(printable(head.name))} ${style.dim(kindWords(head) + doubts)}`;
}

function kindWords({ kind, componentModule: module }: SectionHead): string {
  if (kind === 'global') return 'global section';
  if (kind === 'host') return 'VirtualHost';
  return module === 'component' ? 'Component, a program of its own' : `Component of module ${printable(module ?? '')}`;
}

/**
 * Names of the sections that are asked for: all of them, or the one of that host, written as Prosody or as a user would
 * write it. A host that is not there is a UsageError that says which there are.
 * @param path how the file is called in the error
 */
export function sectionsAskedFor(configuration: Configuration, host: string | undefined, path: string): string[] {
  const names = configuration.sections.map(({ name }) => name);
  if (host === undefined) return names;
  const prepared = host.normalize('NFKC').toLowerCase();
  if (names.includes(prepared)) return [prepared];
  throw new UsageError(`${path} has no host "${host}"; ${insteadOf(configuration, prepared)}`);
}

/** How many hosts an error lists. */
const MAX_LISTED = 5;

function insteadOf(configuration: Configuration, host: string): string {
  const inactive = configuration.openings.find(({ section }) => section === host);
  const condition = inactive && conditionWords(inactive.presence);
  if (condition) return `it would have one when ${condition}`;
  const names = configuration.sections.map(({ name }) => name).filter((name) => !isComputedSection(name));
  const near = names
    .map((name) => ({ name, far: distance(name, host) }))
    .filter(({ name, far }) => name !== '*' && far <= Math.max(2, name.length / 4))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3);
  if (near.length > 0) return `did you mean ${near.map(({ name }) => name).join(' or ')}?`;
  const listed = names.slice(0, MAX_LISTED).join(', ');
  const more = names.length - MAX_LISTED;
  return `there is ${listed}${more > 0 ? ` and ${more} more` : ''} (* is the global section)`;
}
