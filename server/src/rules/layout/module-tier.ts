/** Where the modules of the catalog belong in the tiered layout. */
import type { ModuleRecord } from '../../catalog/index.ts';
import type { Configuration } from '../../evaluation/index.ts';
import { DEFAULT_LAYOUT, FOLDER_TIERS, type FolderTier, placeIn, type TierPlace } from './layout.ts';

/**
 * The tier that a module belongs to, or null where that cannot be said: its name exists nowhere, nobody has rated it, or
 * the version of Prosody decides whether it is distributed, so that it may well lie in either folder.
 */
export function tierOf(
  record: ModuleRecord | undefined,
  { catalog, version }: Configuration,
): FolderTier | 'core' | null {
  if (!record || record.upstream.nearest !== null) return null;
  const { name, tier, inventory, upstream } = record;
  if (tier === 'unrated' || tier === 'obsolete' || tier === 'local') return null;
  const isOwn = tier === 'core' || tier === 'distributed';
  const isBundled = catalog.bundled(name, version);
  // What the inventory has among the community's, and a release ships, is right in both folders.
  if (!isOwn) return isBundled ? null : tier;
  if (!isBundled && upstream.community !== null) return null;
  return inventory || isBundled ? tier : null;
}

/** Where the inventory puts a module: its tier and the file in the tier's folder; null for what it puts elsewhere. */
export function inventoryPlace({ inventory }: ModuleRecord): TierPlace | null {
  return inventory && placeIn(`/${inventory.place}`, DEFAULT_LAYOUT);
}

/** Whether modules of a tier are less to be trusted than those of another. */
export function isRiskier(tier: FolderTier, than: FolderTier): boolean {
  return FOLDER_TIERS.indexOf(tier) > FOLDER_TIERS.indexOf(than);
}
