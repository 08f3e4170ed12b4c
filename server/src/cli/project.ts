/** From the command line's words to Analyses. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { TierPolicy } from '../catalog/index.ts';
import { type FileSystem, serverFiles } from '../evaluation/index.ts';
import { type Layout, type Profile, type RuleId, rulesNamed, type Severities, type Severity } from '../rules/index.ts';
import { type Analysis, analyse, type Settings } from '../workspace/analysis.ts';
import { type Choices, DEFAULT_CHOICES, settle } from '../workspace/choices.ts';
import { parseEnvFile } from '../workspace/env-file.ts';
import { hasMainName, MAIN_NAME } from '../workspace/fragment.ts';
import { withLayout } from '../workspace/layout-values.ts';
import { pathMap } from '../workspace/path-map.ts';
import { findProjectFile, withProject } from '../workspace/project-file.ts';
import { isSeverity } from '../workspace/project-file-values.ts';
import type { VersionChoice } from '../workspace/prosody-version.ts';
import { directoryOf } from '../workspace/uri.ts';
import { awayFromServer } from './files.ts';
import { nearRules } from './near-rules.ts';
import { type NamedFile, namedFiles, readText, uriOf } from './targets.ts';
import { type Terminal, UsageError } from './terminal.ts';

export interface ProjectOptions {
  /** Where it is not given, the project file says it, or the default holds; so for the profile. */
  readonly prosodyVersion?: VersionChoice;
  readonly profile?: Profile;
  /** `NAME=VALUE`, in the order given. */
  readonly env: readonly string[];
  readonly envFile: readonly string[];
  /** `SERVER=HERE`: where a directory of the server lies here; the last for a path counts. */
  readonly path: readonly string[];
  /** Directories with modules. */
  readonly pluginPath?: readonly string[];
  /** `RULE=SEVERITY`; the last for a rule counts. */
  readonly rule?: readonly string[];
  /** Who says how much a module may be trusted. */
  readonly tiers?: TierPolicy;
  /** Files that add to the catalog. */
  readonly catalog?: readonly string[];
  /** Whether the tiered layout is checked. */
  readonly layout?: Layout['enabled'];
}

/** A main file with the settings that hold for it. */
export interface Target extends NamedFile {
  readonly settings: Settings;
}

/**
 * The settings of each file: what the command line says, over what the project file of each says, over the defaults.
 * Mistakes in a project file are told on standard error, each once.
 */
export function targetsFor(
  named: readonly NamedFile[],
  options: ProjectOptions,
  files: FileSystem,
  terminal: Terminal,
): Target[] {
  const here = uriOf('.', terminal);
  const environment = environmentFrom(options, files, terminal);
  const paths = pathMap(pathsFrom(options.path), here);
  const severities = severitiesFrom(options.rule ?? []);
  const notices = new Set<string>();
  const settingsFor = (main: string): Settings => {
    const project = findProjectFile(main, here, files);
    for (const notice of project.notices) notices.add(notice);
    const under = withProject(DEFAULT_CHOICES, project);
    const choices: Choices = {
      version: options.prosodyVersion ?? under.version,
      profile: options.profile ?? under.profile,
      environment: { ...under.environment, ...environment },
      paths: [...paths, ...under.paths].sort((a, b) => b.from.length - a.from.length),
      severities: { ...under.severities, ...severities },
      pluginPaths: [...(options.pluginPath ?? []).map((path) => uriOf(path, terminal)), ...under.pluginPaths],
      layout: withLayout(under.layout, options.layout && { enabled: options.layout }),
      tiers: options.tiers ?? under.tiers,
      catalogFiles: [
        ...(options.catalog ?? []).map((path) => catalogFile(path, files, terminal)),
        ...under.catalogFiles,
      ],
    };
    const settled = settle(choices, main, files);
    for (const notice of settled.notices) notices.add(notice);
    return settled.settings;
  };
  // Those of one directory have one project file.
  const byDirectory = new Map<string, Settings>();
  const targets = named.map((file): Target => {
    const directory = directoryOf(file.uri);
    const settings = byDirectory.get(directory) ?? settingsFor(file.uri);
    byDirectory.set(directory, settings);
    return { ...file, settings };
  });
  for (const notice of notices) terminal.writeError(`prosody-config: ${notice}\n`);
  return targets;
}

/** One that is named and cannot be read is a mistake of the call. */
function catalogFile(path: string, files: FileSystem, terminal: Terminal): string {
  const uri = uriOf(path, terminal);
  readText(path, uri, files, 'it is no file that adds to the catalog');
  return uri;
}

/**
 * What would be known of a main file in the working directory, whether or not there is one: for questions that are
 * about no file in particular.
 */
export function analysisHere(
  path: string | undefined,
  options: ProjectOptions,
  files: FileSystem,
  terminal: Terminal,
): Analysis {
  const here = { path: MAIN_NAME, uri: uriOf(MAIN_NAME, terminal), found: true };
  const named = path === undefined ? [here] : namedFiles([path], files, terminal);
  const [target] = targetsFor(named, options, files, terminal);
  if (!target) throw new UsageError('there is nothing to look at');
  return analyse(target.uri, files, target.settings);
}

/** `--env` wins over `--env-file`, and of several the last; the environment of the command itself is never used. */
function environmentFrom(options: ProjectOptions, files: FileSystem, terminal: Terminal): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const file of options.envFile) {
    const text = readText(file, uriOf(file, terminal), files, 'it is no file of NAME=VALUE lines');
    Object.assign(environment, parseEnvFile(text));
  }
  for (const pair of options.env) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--env wants NAME=VALUE, not "${pair}"`);
    environment[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return environment;
}

function severitiesFrom(pairs: readonly string[]): Severities {
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  for (const pair of pairs) {
    const [rule = '', severity = ''] = pair.split('=').map((part) => part.trim());
    if (!isSeverity(severity)) {
      throw new UsageError(`--rule wants RULE=error, warning, info, hint or off, not "${pair}"`);
    }
    const named = rulesNamed(rule);
    if (named.length === 0) {
      const [near] = nearRules(rule);
      throw new UsageError(`there is no rule "${rule}"${near ? `; did you mean ${near}?` : ''}`);
    }
    for (const id of named) severities[id] = severity;
  }
  return severities;
}

function pathsFrom(pairs: readonly string[]): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const [from, to] = [pair.slice(0, Math.max(0, equals)), pair.slice(equals + 1)];
    if (!from.startsWith('/') || to === '') throw new UsageError(`--path wants /SERVER/PATH=PATH, not "${pair}"`);
    paths[from] = to;
  }
  return paths;
}

/** Is told which file comes next, and how many are done. */
export type OnEach = (path: string, done: number) => void;

/** How the files of a configuration are called in what is printed. */
export type PathOf = (uri: string) => string;

/** What comes of a main file. Where nobody has named it so, what it holds has to show that it is one. */
export function analyseTarget({ uri, settings }: Target, files: FileSystem): Analysis {
  const options = { mayBeFragment: !hasMainName(uri), ...(serverFiles(uri).isServer && { machine: files }) };
  return analyse(uri, awayFromServer(files, uri), settings, options);
}

/** What comes of the file at a path, or of each main file where it is a folder, and how their files are called. */
export function analysesAt(
  path: string,
  options: ProjectOptions,
  files: FileSystem,
  terminal: Terminal,
): { readonly analyses: readonly Analysis[]; readonly pathOf: PathOf } {
  const targets = targetsFor(namedFiles([path], files, terminal), options, files, terminal);
  const analyses = targets.map((target) => analyseTarget(target, files));
  const read = analyses.map(({ configuration }) => configuration);
  return { analyses, pathOf: pathsBeside(targets, read, terminal) };
}

/** The files of a configuration by URI, the main one among them. */
export interface FilesRead {
  readonly main: string;
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * Named files as they were named; the files they include in the same way, absolute or relative to the working
 * directory, but absolute as well where a relative path would climb higher than the main file's own.
 */
export function pathsBeside(named: readonly NamedFile[], read: readonly FilesRead[], terminal: Terminal): PathOf {
  const paths = new Map(named.map(({ uri, path }) => [uri, path]));
  for (const { main, files } of read) {
    const path = paths.get(main) ?? '';
    for (const uri of files.keys()) {
      if (!paths.has(uri)) paths.set(uri, pathLike(path, URI.parse(uri).fsPath, terminal));
    }
  }
  // A file that a fix would create.
  const like = named[0]?.path ?? '';
  return (uri) => paths.get(uri) ?? pathLike(like, URI.parse(uri).fsPath, terminal);
}

function pathLike(main: string, path: string, { workingDirectory }: Terminal): string {
  if (isAbsolute(main)) return path;
  const short = relative(workingDirectory, path);
  const allowed = climbs(relative(workingDirectory, resolve(workingDirectory, main)));
  return isAbsolute(short) || climbs(short) > allowed ? path : short;
}

function climbs(path: string): number {
  return path.split(sep).filter((part) => part === '..').length;
}
