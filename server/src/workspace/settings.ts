import type { TierPolicy } from '../catalog/index.ts';
import type { Layout, Profile, Severities } from '../rules/index.ts';
import { DEFAULT_SETTINGS } from './analysis.ts';
import type { EnvironmentSettings } from './environment.ts';
import type { VersionChoice } from './prosody-version.ts';

export interface CatalogSettings {
  readonly tiers: TierPolicy;
  /** Files that add to the catalog, absolute or relative to the folder. */
  readonly files: readonly string[];
}

/** What can be set for a folder of the workspace, as it was written. */
export interface WorkspaceSettings extends EnvironmentSettings {
  readonly version: VersionChoice;
  readonly profile: Profile;
  /** Path of the main file, absolute or relative to the folder; empty where it is to be found. */
  readonly mainConfig: string;
  /** Where paths of the server lie here: absolute ones, or relative to the folder. */
  readonly paths: Readonly<Record<string, string>>;
  /** Severities by rule, where they are not to be those that the rule chooses. */
  readonly rules: Severities;
  /** Directories with modules, absolute or relative to the folder. */
  readonly pluginPaths: readonly string[];
  readonly layout: Layout;
  readonly catalog: CatalogSettings;
}

export const DEFAULT_WORKSPACE_SETTINGS: WorkspaceSettings = {
  version: DEFAULT_SETTINGS.version,
  profile: DEFAULT_SETTINGS.profile,
  environment: {},
  environmentFile: '',
  readDotEnv: false,
  mainConfig: '',
  paths: {},
  rules: {},
  pluginPaths: [],
  layout: DEFAULT_SETTINGS.layout,
  catalog: { tiers: 'curated', files: [] },
};

export interface WorkspaceFolder {
  readonly uri: string;
  readonly settings: WorkspaceSettings;
}
