/** The tiered layout: one folder for each tier of modules, each behind a variable of its own. */
import { URI } from 'vscode-uri';
import type { Configuration, IncludeUse } from '../../evaluation/index.ts';
import type { RuleContext } from '../rule.ts';

/** The tiers that have a folder; what the core loads belongs into the main file. From the most trusted to the least. */
export const FOLDER_TIERS = ['distributed', 'stable', 'beta', 'alpha'] as const;

export type FolderTier = (typeof FOLDER_TIERS)[number];

/** Where the folders are, and what switches them: the settings below `prosody.layout`, each with a value. */
export interface Layout {
  /** `auto`: where the configuration includes one of the folders; `on`: also in a file that lies in one. */
  readonly enabled: 'auto' | 'on' | 'off';
  /** The directory that holds the folders, without slashes at its ends. */
  readonly directory: string;
  /** Below the directory: `community/beta`. */
  readonly folders: Readonly<Record<FolderTier, string>>;
  /** The environment variable that decides whether the files of a tier are included. */
  readonly variables: Readonly<Record<FolderTier, string>>;
  /** Whether they are where the variable is not set. */
  readonly defaults: Readonly<Record<FolderTier, 'on' | 'off'>>;
}

export const DEFAULT_LAYOUT: Layout = {
  enabled: 'auto',
  directory: 'modules.d',
  folders: {
    distributed: 'distributed',
    stable: 'community/stable',
    beta: 'community/beta',
    alpha: 'community/alpha',
  },
  variables: {
    distributed: 'PROSODY_ENABLE_DISTRIBUTED',
    stable: 'PROSODY_ENABLE_SECURITY',
    beta: 'PROSODY_ENABLE_BETA',
    alpha: 'PROSODY_ENABLE_ALPHA',
  },
  defaults: { distributed: 'on', stable: 'on', beta: 'off', alpha: 'off' },
};

/** A place in the layout: a file in the folder of a tier. */
export interface TierPlace {
  readonly tier: FolderTier;
  /** Below the folder: `web-features.cfg.lua`. */
  readonly name: string;
}

export interface TierFile extends TierPlace {
  readonly uri: string;
  /** URI of the layout's directory, with a slash at its end. */
  readonly base: string;
}

/** The layout that the rules go by in a configuration, or null where it has none. */
export function layoutIn({ configuration, layout }: Pick<RuleContext, 'configuration' | 'layout'>): Layout | null {
  if (layout.enabled === 'off') return null;
  const isUsed = layout.enabled === 'on' || configuration.includes.some((use) => includedTier(use, layout) !== null);
  return isUsed ? layout : null;
}

/** The file of a tier that a URI names, or null for any other. */
function tierFile(uri: string, layout: Layout): TierFile | null {
  const { path } = URI.parse(uri);
  const place = placeIn(path, layout);
  if (!place) return null;
  const directory = path.slice(0, path.lastIndexOf(`/${layout.directory}/`) + layout.directory.length + 2);
  return { uri, ...place, base: URI.parse(uri).with({ path: directory }).toString() };
}

/** The files of a configuration that lie in a tier's folder, by URI. */
export function tierFiles({ files }: Configuration, layout: Layout): ReadonlyMap<string, TierFile> {
  const found = [...files.keys()].flatMap((uri) => tierFile(uri, layout) ?? []);
  return new Map(found.map((file) => [file.uri, file]));
}

/** The tier whose folder an Include names, or null. */
export function includedTier({ pattern, files }: IncludeUse, layout: Layout): FolderTier | null {
  const written = placeIn(`/${pattern}`, layout);
  if (written) return written.tier;
  const tiers = new Set(files.map((uri) => placeIn(URI.parse(uri).path, layout)?.tier ?? null));
  const [tier = null] = tiers;
  return tiers.size === 1 ? tier : null;
}

/** Of folders that lie in one another, the inner one counts. */
export function placeIn(path: string, { directory, folders }: Layout): TierPlace | null {
  const mark = `/${directory}/`;
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const rest = path.slice(at + mark.length);
  const [tier] = FOLDER_TIERS.filter((one) => rest.startsWith(`${folders[one]}/`)).sort(
    (a, b) => folders[b].length - folders[a].length,
  );
  return tier ? { tier, name: rest.slice(folders[tier].length + 1) } : null;
}

/** `modules.d/community/beta`, as messages name it between backticks. */
export function folderPath({ directory, folders }: Layout, tier: FolderTier): string {
  return `${directory}/${folders[tier]}`;
}

/** What the modules of a tier are, for "and this is the folder of …". */
export const TIER_WORDS = {
  distributed: "Prosody's own modules",
  stable: 'stable community modules',
  beta: 'beta modules',
  alpha: 'alpha modules',
} as const satisfies Record<FolderTier, string>;
