/** What a folder of the tiered layout is, in the hover on an Include of it. */
import { tierWords } from '../catalog/index.ts';
import type { Configuration, IncludeUse } from '../evaluation/index.ts';
import { type FolderTier, includedTier, type Layout, layoutIn } from '../rules/index.ts';
import { nodePathAt, type Span } from '../syntax/index.ts';
import type { Observable } from './observed.ts';

/** The sentences on the tier that an Include names, as Markdown; null for any other Include. */
export function tierFacts({ configuration, settings }: Observable, use: IncludeUse): TierFacts | null {
  const layout = layoutIn({ configuration, layout: settings.layout });
  const tier = layout && includedTier(use, layout);
  if (!layout || !tier) return null;
  const { badge, words } = tierWords[tier];
  const variable = layout.variables[tier];
  const switched = `${switchWords(layout, tier)} ${valueWords(settings.environment[variable])}: ${STATES[use.presence.state]}.`;
  const lines = [`${badge} **${words}**`, switched, listWords(configuration, use)];
  return { markdown: lines.filter((line) => line !== '').join('\n\n'), variable };
}

export interface TierFacts {
  readonly markdown: string;
  /** The environment variable that they name. */
  readonly variable: string;
}

const STATES = {
  active: 'on now',
  inactive: 'off now',
  uncertain: 'whether it is on now cannot be known',
} as const;

function switchWords({ variables, defaults }: Layout, tier: FolderTier): string {
  const variable = `\`${variables[tier]}\``;
  return defaults[tier] === 'on' ? `On unless ${variable} is "false".` : `Off unless ${variable} is "true".`;
}

function valueWords(value: string | undefined): string {
  return value === undefined ? 'It is not set' : `It is "${value}"`;
}

/** How many modules the files list, and the branch in which they are included; '' where that no file is read says all. */
function listWords(configuration: Configuration, { call, files }: IncludeUse): string {
  const branch = branchAround(configuration, call.uri, call.span.start);
  const inFiles = new Set<string>();
  const beside = new Set<string>();
  for (const { module, list, location } of configuration.mentions) {
    if (list === 'modules_disabled') continue;
    if (files.includes(location.uri)) inFiles.add(module);
    else if (branch && location.uri === call.uri && isIn(location.span, branch)) beside.add(module);
  }
  for (const module of inFiles) beside.delete(module);
  const more = beside.size === 0 ? '' : `${count(beside.size)} listed under the same condition`;
  if (files.length === 0) return more === '' ? '' : `${more.charAt(0).toUpperCase()}${more.slice(1)}.`;
  return `Lists ${count(inFiles.size)}${more && `; ${more}`}.`;
}

function count(modules: number): string {
  return modules === 0 ? 'no module' : modules === 1 ? 'one module' : `${modules} modules`;
}

function branchAround({ files }: Configuration, uri: string, offset: number): Span | null {
  const source = files.get(uri);
  const path = source ? nodePathAt(source.chunk, offset) : [];
  return path.findLast(({ kind }) => kind === 'IfClause')?.span ?? null;
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
