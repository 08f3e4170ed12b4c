/** The file by which a project says how its configuration is to be read: for the editor and the command line alike. */
import type { Environment, FileSystem, ReadResult } from '../evaluation/index.ts';
import type { Choices } from './choices.ts';
import { findEnvironment } from './environment.ts';
import { withLayout } from './layout-values.ts';
import { pathMap } from './path-map.ts';
import { type ProjectValues, projectValuesIn } from './project-file-values.ts';
import { directoriesAbove, directoryOf, isInside, resolveFile } from './uri.ts';

const PROJECT_FILE = 'prosody-config.json';

/** A root that is further up than this is not reached. */
const MAX_LEVELS = 64;

export interface ProjectFile {
  /** URI of the file; null where there is none. */
  readonly uri: string | null;
  readonly values: ProjectValues;
  /** Of its `environment` and of the file that it names. */
  readonly variables: Environment;
  /** URI of its directory, to which its paths are relative. */
  readonly directory: string;
  /** Sentences for the user on what is wrong in it; whatever else it says counts. */
  readonly notices: readonly string[];
  /** Something is still being fetched. */
  readonly pending: boolean;
}

/**
 * The project file of a configuration: beside its main file, or in the nearest directory above it up to `root`. One
 * that says nothing where there is none.
 * @param root URI of the workspace folder or working directory; a main file outside of it has only what is beside it
 */
export function findProjectFile(main: string, root: string | null, files: FileSystem): ProjectFile {
  const reach = root !== null && isInside(main, root) ? MAX_LEVELS : 1;
  let pending = false;
  for (const directory of directoriesAbove(main, root, reach)) {
    const result = files.read(resolveFile(directory, PROJECT_FILE));
    if (result.kind === 'pending') pending = true;
    if (result.kind === 'file' || result.kind === 'unreadable') return read(result, directory, pending, files);
  }
  return { uri: null, values: {}, variables: {}, directory: directoryOf(main), notices: [], pending };
}

function read(result: ReadResult, directory: string, isPending: boolean, files: FileSystem): ProjectFile {
  const { values, mistakes } = contents(result);
  const sources = {
    environment: values.environment ?? {},
    environmentFile: values.environmentFile ?? '',
    readDotEnv: false,
  };
  const uri = resolveFile(directory, PROJECT_FILE);
  const found = findEnvironment(uri, directory, sources, files);
  return {
    uri,
    values,
    variables: found.variables,
    directory,
    notices: [
      ...mistakes.map((mistake) => `${PROJECT_FILE}: ${mistake}.`),
      // The setting of the editor by the same name is not the one that is meant.
      ...(found.notice ? [found.notice.replace('setting prosody.environmentFile', PROJECT_FILE)] : []),
    ],
    pending: isPending || found.pending,
  };
}

function contents(result: ReadResult): { readonly values: ProjectValues; readonly mistakes: readonly string[] } {
  if (result.kind === 'unreadable') return { values: {}, mistakes: [`it cannot be read (${result.reason})`] };
  const text = result.kind === 'file' ? result.text.replace(/^\uFEFF/, '') : '';
  // What is being written is empty at first.
  if (text.trim() === '') return { values: {}, mistakes: [] };
  try {
    const { value, mistakes } = projectValuesIn(JSON.parse(text));
    return { values: value, mistakes };
  } catch {
    return { values: {}, mistakes: ['it is no JSON, so that nothing in it counts'] };
  }
}

/** What was chosen, with what the project file says over it: entry by entry where they are tables. */
export function withProject(settings: Choices, { values, variables, directory }: ProjectFile): Choices {
  return {
    version: values.version ?? settings.version,
    profile: values.profile ?? settings.profile,
    environment: { ...settings.environment, ...variables },
    // The first of two that fit equally well counts, so that the sort of both together has to be a stable one.
    paths: [...pathMap(values.paths ?? {}, directory), ...settings.paths].sort((a, b) => b.from.length - a.from.length),
    severities: { ...settings.severities, ...values.rules },
    pluginPaths: [...(values.pluginPaths ?? []).map((path) => resolveFile(directory, path)), ...settings.pluginPaths],
    layout: withLayout(settings.layout, values.layout),
    tiers: values.catalog?.tiers ?? settings.tiers,
    catalogFiles: [
      ...(values.catalog?.files ?? []).map((path) => resolveFile(directory, path)),
      ...settings.catalogFiles,
    ],
  };
}
