import type { ProsodyVersion } from '../catalog/index.ts';
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
} from '../evaluation/index.ts';
import { checkConfiguration, type Problem, type Profile, type Severities } from '../rules/index.ts';
import { parse as parseSource, type SourceFile } from '../syntax/index.ts';
import { looksWhole } from './fragment.ts';
import { mapped, type PathMap } from './path-map.ts';

/** What a user has set for one configuration; the same for the editor and the command line. */
export interface Settings {
  readonly version: ProsodyVersion;
  readonly profile: Profile;
  readonly environment: Environment;
  readonly paths: PathMap;
  /** The user's own severities of rules. */
  readonly severities: Severities;
  /** URIs of directories with modules, beside those that the configuration names. */
  readonly pluginPaths: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: '13.0',
  profile: 'production',
  environment: {},
  paths: [],
  severities: {},
  pluginPaths: [],
};

export interface AnalyseOptions {
  readonly parse?: (uri: string, text: string) => SourceFile;
  /** Nothing but what it holds can show that the file is a main one. The default: somebody has said so. */
  readonly mayBeFragment?: boolean;
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
  /** For a question about what lies beside the files that were read. */
  readonly directories: Pick<FileSystem, 'list' | 'locate'>;
  /** Evaluates once more, and tells of each value as it is computed: for a question about one place. */
  readonly observe: (observer: Observer) => void;
}

/** Facts of installed modules outlive the Analyses: their files hardly ever change. */
const FACTS: FactsCache = new Map();

/** Evaluates and checks the configuration whose main file is `main`. */
export function analyse(
  main: string,
  fileSystem: FileSystem,
  settings: Settings,
  { parse, mayBeFragment = false }: AnalyseOptions = {},
): Analysis {
  const input: EvaluateInput = {
    main,
    version: settings.version,
    environment: settings.environment,
    fileSystem: settings.paths.length > 0 ? mapped(fileSystem, settings.paths) : fileSystem,
    ...(parse && { parse }),
  };
  const configuration = evaluate(input);
  const isFragment = mayBeFragment && !looksWhole(configuration);
  const directories = settings.pluginPaths;
  const installed = installedModules({ configuration, fileSystem: input.fileSystem, directories, cache: FACTS });
  let problems: readonly Problem[] | undefined;
  return {
    settings,
    configuration,
    isFragment,
    installed,
    directories: input.fileSystem,
    get problems() {
      const { profile, severities } = settings;
      problems ??= checkConfiguration(configuration, { profile, severities, installed, fragment: isFragment });
      return problems;
    },
    observe: (observe) => {
      const known = (uri: string, text: string) => {
        const file = configuration.files.get(uri);
        return file?.text === text ? file : (parse ?? parseSource)(uri, text);
      };
      evaluate({ ...input, parse: known, observe });
    },
  };
}
