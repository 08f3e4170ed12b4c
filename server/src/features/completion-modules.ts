/** Modules to choose from: in a list, or for a Component. */
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import type { ModuleRecord, Tier } from '../catalog/index.ts';
import { modulesOf } from '../evaluation/index.ts';
import { beside, bySortText, type ItemData, MODULE, quoted, STRUCK_THROUGH } from './completion-item.ts';
import type { ModuleContext } from './cursor.ts';
import { knownIn, type Surroundings } from './known.ts';

/** In the order in which modules are offered. */
export const TIERS: readonly Tier[] = [
  'core',
  'distributed',
  'stable',
  'beta',
  'alpha',
  'unrated',
  'local',
  'obsolete',
];

export function moduleItems(
  surroundings: Surroundings,
  uri: string,
  context: ModuleContext,
  range: Range,
  labelDetails: boolean,
): CompletionItem[] {
  const { configuration, installed } = surroundings;
  const { catalog, version } = configuration;
  /** That a module of Prosody's own is there goes without saying, and of one that is only here too. */
  const isNews = ({ name, tier }: ModuleRecord) => tier !== 'local' && !catalog.bundled(name, version);
  const isComponent = context.list === 'component';
  const autoloaded = new Set(catalog.autoloaded(version));
  const loaded = new Set(
    context.list === 'modules_disabled' ? modulesOf(configuration, '*').modules.map(({ name }) => name) : [],
  );
  /** Two digits, the smaller the better; within a tier what this version of Prosody ships comes first. */
  const rank = (record: ModuleRecord) => {
    const { name, tier, component } = record;
    const suits = isComponent ? component === 'never' : context.list === 'modules_disabled' && !loaded.has(name);
    const isRedundant = context.list === 'modules_enabled' && autoloaded.has(name);
    const within = isRedundant ? 2 : catalog.bundled(name, version) ? 0 : 1;
    // What is obsolete stays last wherever it could stand.
    return `${tier === 'obsolete' ? 9 : suits ? 1 : 0}${TIERS.indexOf(tier)}${within}`;
  };
  const isHere = new Set(installed.names);
  return knownIn(surroundings)
    .modules.filter((record) => fits(record, context) && !context.listed.has(record.name))
    .map((record): CompletionItem => {
      const { badge, words } = catalog.tierWords[record.tier];
      return {
        label: record.name,
        ...beside(`${badge} ${words}${isHere.has(record.name) && isNews(record) ? ', installed' : ''}`, labelDetails),
        kind: MODULE,
        sortText: `${rank(record)} ${record.name}`,
        textEdit: { range, newText: quoted(record.name, context.word) },
        ...(record.tier === 'obsolete' && { tags: [STRUCK_THROUGH] }),
        data: { uri, module: record.name } satisfies ItemData,
      };
    })
    .sort(bySortText);
}

function fits({ kind, component, upstream }: ModuleRecord, { list }: ModuleContext): boolean {
  if (kind !== 'module' || upstream.nearest !== null) return false;
  return list === 'component' || component !== 'only';
}
