import type { FileSystem } from '../evaluation/index.ts';
import type { Settings } from './analysis.ts';
import { type Choices, settle } from './choices.ts';
import { findEnvironment } from './environment.ts';
import { pathMap } from './path-map.ts';
import { findProjectFile, withProject } from './project-file.ts';
import type { WorkspaceSettings } from './settings.ts';
import { directoryOf, resolveFile } from './uri.ts';

export interface EffectiveSettings {
  readonly settings: Settings;
  /** Sentences for the user on what the settings and the project file name wrongly. */
  readonly notices: readonly string[];
  /** A file is still being fetched. */
  readonly pending: boolean;
}

/**
 * The settings that hold for a main file in an editor: those of the editor, and over them those of the project file.
 * @param folder URI of the workspace folder that holds it, or null
 */
export function effectiveSettings(
  main: string,
  folder: string | null,
  { version, profile, paths, rules, pluginPaths, layout, catalog, ...sources }: WorkspaceSettings,
  files: FileSystem,
): EffectiveSettings {
  const directory = folder ?? directoryOf(main);
  const project = findProjectFile(main, folder, files);
  // A file that the project names stands in for the one of the setting.
  const environmentFile = project.values.environmentFile === undefined ? sources.environmentFile : '';
  const environment = findEnvironment(main, directory, { ...sources, environmentFile }, files);
  const choices: Choices = {
    version,
    profile,
    environment: environment.variables,
    paths: pathMap(paths, directory),
    severities: rules,
    pluginPaths: pluginPaths.map((path) => resolveFile(directory, path)),
    layout,
    tiers: catalog.tiers,
    catalogFiles: catalog.files.map((path) => resolveFile(directory, path)),
  };
  const settled = settle(withProject(choices, project), main, files);
  const { uri: file, values } = project;
  const decides = (['version', 'profile'] as const).filter((choice) => values[choice] !== undefined);
  return {
    settings: { ...settled.settings, ...(file !== null && decides.length > 0 && { project: { file, decides } }) },
    notices: [...project.notices, ...(environment.notice === null ? [] : [environment.notice]), ...settled.notices],
    pending: project.pending || environment.pending || settled.pending,
  };
}
