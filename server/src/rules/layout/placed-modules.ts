/** Which modules the files of the tiers are about: those that they list, and those that alone read what they set. */
import type { ModuleRecord } from '../../catalog/index.ts';
import type { Configuration, ModuleMention, OptionAssignment, Presence } from '../../evaluation/index.ts';
import { type Location, nodePathAt } from '../../syntax/index.ts';
import type { RuleContext } from '../rule.ts';
import { sourceOf } from '../shared/edits.ts';
import { readsOption } from '../shared/installed.ts';
import { loadedMentions } from '../shared/mentions.ts';
import { writingsOf } from '../shared/options.ts';
import { type FolderTier, type Layout, type TierFile, tierFiles } from './layout.ts';
import { tierOf } from './module-tier.ts';

export interface PlacedModule {
  readonly record: ModuleRecord;
  readonly file: TierFile;
  /** The tier that it belongs to, whatever the file's is. */
  readonly tier: FolderTier;
  /** Where the file lists it. */
  readonly mentions: readonly ModuleMention[];
  /** What the file sets that nothing else reads. */
  readonly options: readonly OptionAssignment[];
}

/** In the order of the text, one for each module and file. What stands under a condition of its own file is left out. */
export function placedModules(context: RuleContext, layout: Layout): PlacedModule[] {
  const { configuration } = context;
  const files = tierFiles(configuration, layout);
  const placed = new Map<string, { record: ModuleRecord; file: TierFile; tier: FolderTier } & Contents>();
  const at = (record: ModuleRecord | undefined, file: TierFile): Contents | null => {
    const tier = tierOf(record, configuration);
    if (!record || tier === null || tier === 'core') return null;
    const key = `${record.name} ${file.uri}`;
    const known = placed.get(key) ?? { record, file, tier, mentions: [], options: [] };
    placed.set(key, known);
    return known;
  };
  for (const mention of loadedMentions(configuration)) {
    const file = files.get(mention.location.uri);
    if (file && !asksItself(mention.location, mention.presence, configuration))
      at(configuration.catalog.module(mention.module), file)?.mentions.push(mention);
  }
  for (const assignment of writingsOf(configuration)) {
    const file = files.get(assignment.name.uri);
    if (file && !asksItself(assignment.name, assignment.presence, configuration)) {
      at(soleReader(assignment, context), file)?.options.push(assignment);
    }
  }
  return [...placed.values()];
}

interface Contents {
  readonly mentions: ModuleMention[];
  readonly options: OptionAssignment[];
}

/** A file may well hold what another variable switches, if it asks for that variable. */
function asksItself(place: Location, { conditions }: Presence, configuration: Configuration): boolean {
  if (conditions.some(({ location }) => location.uri === place.uri)) return true;
  const source = sourceOf(configuration, place);
  return source ? nodePathAt(source.chunk, place.span.start).some(({ kind }) => kind === 'IfClause') : false;
}

/** The module for which an option is set, if all that read it belong to one tier; of several the one that is listed. */
function soleReader({ option }: OptionAssignment, context: RuleContext): ModuleRecord | undefined {
  const { configuration } = context;
  const { catalog, version, mentions } = configuration;
  const known = catalog.option(option);
  const readers = (known && catalog.optionFacts(known, version)?.readBy) ?? [];
  const records = readers.flatMap((name) => catalog.module(name) ?? []);
  const [first] = records;
  if (!first || records.length < readers.length) return undefined;
  const tier = tierOf(first, configuration);
  if (tier === null || records.some((record) => tierOf(record, configuration) !== tier)) return undefined;
  const listed = mentions.filter(({ list }) => list !== 'modules_disabled');
  const isRead = ({ module }: ModuleMention) => !readers.includes(module) && readsOption(module, option, context);
  if (listed.some(isRead)) return undefined;
  const isListed = ({ name }: ModuleRecord) => listed.some(({ module }) => module === name);
  return records.find(isListed) ?? records.find(({ inventory }) => inventory !== null) ?? first;
}
