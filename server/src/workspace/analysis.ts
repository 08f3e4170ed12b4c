import { type Catalog, catalog, type ProsodyVersion } from '../catalog/index.ts';
import {
  type Configuration,
  type Environment,
  type EvaluateInput,
  evaluate,
  type FactsCache,
  type FileSystem,
  type InstalledModules,
  installedModules,
  type Observer,
  type ServerFiles,
  serverFiles,
} from '../evaluation/index.ts';
import {
  checkConfiguration,
  DEFAULT_LAYOUT,
  type Layout,
  type Problem,
  type Profile,
  type Severities,
  type Variables,
} from '../rules/index.ts';
import { parse as parseSource, type SourceFile } from '../syntax/index.ts';
import { isOfAnotherProgram, looksWhole } from './fragment.ts';
import { mapped, type PathMap } from './path-map.ts';
import type { DetectedVersion } from './prosody-version.ts';

/** What a user has set for one configuration; the same for the editor and the command line. */
export interface Settings {
  readonly version: ProsodyVersion;
  /** Where the version was found; null where somebody has chosen it. */
  readonly detected: DetectedVersion | null;
  /** What is known to exist, with what the user has added to it. */
  readonly catalog: Catalog;
  readonly profile: Profile;
  readonly environment: Environment;
  readonly paths: PathMap;
  /** The user's own severities of rules. */
  readonly severities: Severities;
  /** URIs of directories with modules, beside those that the configuration names. */
  readonly pluginPaths: readonly string[];
  /** Names, variables and defaults of the tiered layout. */
  readonly layout: Layout;
  /** The project file where it makes choices that an editor offers: there they would have no effect. */
  readonly project?: { readonly file: string; readonly decides: readonly ('version' | 'profile')[] };
}

export const DEFAULT_SETTINGS: Settings = {
  version: '13.0',
  detected: null,
  catalog,
  profile: 'production',
  environment: {},
  paths: [],
  severities: {},
  pluginPaths: [],
  layout: DEFAULT_LAYOUT,
};

export interface AnalyseOptions {
  readonly parse?: (uri: string, text: string) => SourceFile;
  /** Nothing but what it holds can show that the file is a main one. The default: somebody has said so. */
  readonly mayBeFragment?: boolean;
  /** All files of this machine, where that is the server: none of them lies elsewhere. */
  readonly machine?: FileSystem;
}

/** All that is known of one configuration at one moment: plain data that features and both front ends share. */
export interface Analysis {
  readonly settings: Settings;
  readonly configuration: Configuration;
  /** It is a part of a configuration of which the main file is not known: rules on what is missing are silent. */
  readonly isFragment: boolean;
  /** In the order of the files and of the text. Found when first asked for: a completion does not wait for them. */
  readonly problems: readonly Problem[];
  /** What is installed where Prosody would look. */
  readonly installed: InstalledModules;
  /** What lies where the configuration says that files are. */
  readonly files: ServerFiles;
  /** For a question about what lies beside the files that were read. */
  readonly directories: Pick<FileSystem, 'list' | 'locate'>;
  /** Evaluates once more, and tells of each value as it is computed: for a question about one place. */
  observe(observer: Observer): void;
}

/** Facts of installed modules outlive the Analyses: their files hardly ever change. */
const FACTS: FactsCache = new Map();

/** Evaluates and checks the configuration whose main file is `main`. */
export function analyse(
  main: string,
  fileSystem: FileSystem,
  settings: Settings,
  { parse, mayBeFragment = false, machine }: AnalyseOptions = {},
): Analysis {
  const input: EvaluateInput = {
    main,
    version: settings.version,
    catalog: settings.catalog,
    environment: settings.environment,
    fileSystem: settings.paths.length > 0 ? mapped(fileSystem, settings.paths) : fileSystem,
    ...(parse && { parse }),
  };
  return new EvaluatedAnalysis(input, settings, mayBeFragment, serverFiles(main, machine ?? input.fileSystem));
}

/**
 * A class whose getters and methods find what is found later: closures that an object keeps itself were seen to outlive it,
 * with the whole configuration that they reach, until the memory is next searched through. Analyses come by every key stroke.
 */
class EvaluatedAnalysis implements Analysis {
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly isFragment: boolean;
  readonly installed: InstalledModules;
  readonly files: ServerFiles;
  readonly directories: Analysis['directories'];
  readonly #input: EvaluateInput;
  #problems: readonly Problem[] | undefined;

  constructor(input: EvaluateInput, settings: Settings, mayBeFragment: boolean, files: ServerFiles) {
    const { fileSystem } = input;
    const configuration = evaluate(input);
    this.settings = settings;
    this.configuration = configuration;
    this.isFragment = mayBeFragment && !looksWhole(configuration);
    this.installed = installedModules({
      configuration,
      fileSystem,
      directories: settings.pluginPaths,
      cache: FACTS,
    });
    this.files = files;
    this.directories = fileSystem;
    this.#input = input;
  }

  get problems(): readonly Problem[] {
    this.#problems ??= isOfAnotherProgram(this.configuration.main) ? [] : this.#check();
    return this.#problems;
  }

  observe(observe: Observer): void {
    this.#evaluate({ observe });
  }

  #check(): Problem[] {
    const { profile, severities, layout } = this.settings;
    const { installed, files, isFragment: fragment } = this;
    const under = (variables: Variables) => this.#under(variables);
    return checkConfiguration(this.configuration, { profile, severities, installed, files, layout, under, fragment });
  }

  /** What the configuration would be with other environment variables. */
  #under(variables: Variables): Configuration {
    const environment = changed(this.settings.environment, variables);
    if (environment === this.settings.environment) return this.configuration;
    return this.#evaluate({ environment });
  }

  #evaluate(otherwise: Partial<EvaluateInput>): Configuration {
    return evaluate({ ...this.#input, ...otherwise, parse: (uri, text) => this.#parse(uri, text) });
  }

  /** The trees are known already. */
  #parse(uri: string, text: string): SourceFile {
    const file = this.configuration.files.get(uri);
    return file?.text === text ? file : (this.#input.parse ?? parseSource)(uri, text);
  }
}

/** The same environment where the variables have these values already. */
function changed(environment: Environment, variables: Variables): Environment {
  // A variable may be called what every object has.
  const known = (name: string) => (Object.hasOwn(environment, name) ? environment[name] : null);
  const entries = Object.entries(variables);
  if (entries.every(([name, value]) => known(name) === value)) return environment;
  const all = Object.entries({ ...environment, ...variables });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}
