/** The tiered layout: one folder for each tier of modules, each behind a variable of its own. */
import { URI } from 'vscode-uri';
import { catalog, type ModuleRecord, type ProsodyVersion } from '../../catalog/index.ts';
import type { Configuration, IncludeUse } from '../../evaluation/index.ts';

/** The tiers that have a folder; what the core loads belongs into the main file. */
export type FolderTier = 'distributed' | 'stable' | 'beta' | 'alpha';

export interface TierPolicy {
  /** Below the layout's directory: `community/beta`. */
  readonly folder: string;
  /** The environment variable that decides whether its files are included. */
  readonly variable: string;
  /** Whether they are where the variable is not set. */
  readonly default: 'on' | 'off';
}

/** Where the folders are, and what switches them. */
export interface Layout {
  /** Name of the directory that holds the folders, without slashes at its ends. */
  readonly directory: string;
  readonly tiers: Readonly<Record<FolderTier, TierPolicy>>;
}

export const FOLDER_TIERS: readonly FolderTier[] = ['distributed', 'stable', 'beta', 'alpha'];

export const DEFAULT_LAYOUT: Layout = {
  directory: 'modules.d',
  tiers: {
    distributed: { folder: 'distributed', variable: 'PROSODY_ENABLE_DISTRIBUTED', default: 'on' },
    stable: { folder: 'community/stable', variable: 'PROSODY_ENABLE_SECURITY', default: 'on' },
    beta: { folder: 'community/beta', variable: 'PROSODY_ENABLE_BETA', default: 'off' },
    alpha: { folder: 'community/alpha', variable: 'PROSODY_ENABLE_ALPHA', default: 'off' },
  },
};

/** A file that lies in the folder of a tier. */
export interface TierFile {
  readonly uri: string;
  readonly tier: FolderTier;
  /** Below the folder: `web-features.cfg.lua`. */
  readonly name: string;
}

/** The files of a configuration that lie in a tier's folder, by URI; empty where there is no such layout. */
export function tierFiles({ files }: Configuration, layout: Layout): ReadonlyMap<string, TierFile> {
  const found = new Map<string, TierFile>();
  for (const uri of files.keys()) {
    const place = placeIn(URI.parse(uri).path, layout);
    if (place) found.set(uri, { uri, ...place });
  }
  return found;
}

/** The tier whose folder an Include names, or null. */
export function includedTier({ pattern, files }: IncludeUse, layout: Layout): FolderTier | null {
  const written = placeIn(`/${pattern}`, layout);
  if (written) return written.tier;
  const tiers = new Set(files.map((uri) => placeIn(URI.parse(uri).path, layout)?.tier ?? null));
  const [tier = null] = tiers;
  return tiers.size === 1 ? tier : null;
}

function placeIn(path: string, { directory, tiers }: Layout): Pick<TierFile, 'tier' | 'name'> | null {
  const mark = `/${directory}/`;
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const rest = path.slice(at + mark.length);
  const tier = FOLDER_TIERS.find((one) => rest.startsWith(`${tiers[one].folder}/`));
  return tier ? { tier, name: rest.slice(tiers[tier].folder.length + 1) } : null;
}

/** `modules.d/community/beta`, as messages name it. */
export function folderWords({ directory, tiers }: Layout, tier: FolderTier): string {
  return `\`${directory}/${tiers[tier].folder}\``;
}

/**
 * The tier that a module belongs to, or null where that cannot be said: its name exists nowhere, nobody has rated it, or
 * it came to Prosody after the version at hand (or left it), so that it may well lie in either folder.
 */
export function tierOf(record: ModuleRecord | undefined, version: ProsodyVersion): FolderTier | 'core' | null {
  if (!record || record.upstream.nearest !== null) return null;
  const { tier, inventory, upstream } = record;
  if (tier === 'unrated' || tier === 'obsolete' || tier === 'local') return null;
  const isOwn = tier === 'core' || tier === 'distributed';
  if (isOwn && upstream.community !== null && !catalog.bundled(record.name, version)) return null;
  return inventory || isOwn === catalog.bundled(record.name, version) ? tier : null;
}

/** Where the inventory puts a module: its tier and the file in the tier's folder; null for what it puts elsewhere. */
export function inventoryPlace({ inventory }: ModuleRecord): Pick<TierFile, 'tier' | 'name'> | null {
  return inventory && placeIn(`/${inventory.place}`, DEFAULT_LAYOUT);
}
