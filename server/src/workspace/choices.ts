/** What a user has chosen for one configuration, before files are asked what it comes to. */
import { type Catalog, type CatalogAdditions, createCatalog, type TierPolicy } from '../catalog/index.ts';
import type { FileSystem } from '../evaluation/index.ts';
import { DEFAULT_SETTINGS, type Settings } from './analysis.ts';
import { readCatalogFile } from './catalog-file.ts';
import { mapped } from './path-map.ts';
import { detectVersion, type VersionChoice } from './prosody-version.ts';

export interface Choices extends Omit<Settings, 'version' | 'detected' | 'catalog'> {
  readonly version: VersionChoice;
  /** Who says how much a module may be trusted. */
  readonly tiers: TierPolicy;
  /** URIs of files that add to the catalog; of two that speak of the same thing the first counts. */
  readonly catalogFiles: readonly string[];
}

export const DEFAULT_CHOICES: Choices = { ...DEFAULT_SETTINGS, tiers: 'curated', catalogFiles: [] };

export interface SettledChoices {
  readonly settings: Settings;
  /** Sentences for the user on what is wrong in the catalog files. */
  readonly notices: readonly string[];
  /** A file is still being fetched. */
  readonly pending: boolean;
}

/**
 * Reads what the choices name: the files of the catalog, and the version of the Prosody that is installed.
 * @param main URI of the main file: where its machine's paths begin
 */
export function settle(choices: Choices, main: string, files: FileSystem): SettledChoices {
  const { version, tiers, catalogFiles, ...rest } = choices;
  const read = catalogFiles.map((uri) => readCatalogFile(uri, files));
  const found = version === 'auto' ? detectVersion(main, rest.pluginPaths, mapped(files, rest.paths)) : null;
  const settings: Settings = {
    ...rest,
    version: found ? found.version : version === 'auto' ? DEFAULT_SETTINGS.version : version,
    detected: found && { release: found.release, uri: found.uri },
    catalog: catalogFor(
      tiers,
      read.map(({ additions }) => additions),
    ),
  };
  return {
    settings,
    notices: read.flatMap(({ notices }) => notices),
    pending: found?.pending === true || read.some(({ pending }) => pending),
  };
}

/** The catalogs of late: each key stroke asks for the same. */
const CATALOGS: {
  readonly tiers: TierPolicy;
  readonly additions: readonly CatalogAdditions[];
  readonly catalog: Catalog;
}[] = [];
const KEPT_CATALOGS = 8;

function catalogFor(tiers: TierPolicy, additions: readonly CatalogAdditions[]): Catalog {
  const known = CATALOGS.find(
    (one) =>
      one.tiers === tiers &&
      one.additions.length === additions.length &&
      one.additions.every((each, index) => each === additions[index]),
  );
  if (known) return known.catalog;
  const catalog = createCatalog(tiers, additions);
  CATALOGS.unshift({ tiers, additions, catalog });
  CATALOGS.splice(KEPT_CATALOGS);
  return catalog;
}
