/** Modules to choose from: in a list, or for a Component. */
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { catalog, type ModuleRecord, type Tier } from '../catalog/index.ts';
import { type Configuration, modulesOf } from '../evaluation/index.ts';
import { beside, bySortText, type ItemData, MODULE, quoted, STRUCK_THROUGH } from './completion-item.ts';
import type { ModuleContext } from './cursor.ts';

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
  configuration: Configuration,
  uri: string,
  context: ModuleContext,
  range: Range,
  labelDetails: boolean,
): CompletionItem[] {
  const { version } = configuration;
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
  return catalog.modules
    .filter((record) => fits(record, context) && !context.listed.has(record.name))
    .map((record): CompletionItem => {
      const { badge, words } = catalog.tierWords[record.tier];
      return {
        label: record.name,
        ...beside(`${badge} ${words}`, labelDetails),
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
