import type { ProsodyVersion } from '../catalog/index.ts';
import { type Configuration, type Environment, evaluate, type FileSystem } from '../evaluation/index.ts';
import { checkConfiguration, type Problem, type Profile } from '../rules/index.ts';
import type { SourceFile } from '../syntax/index.ts';

/** What a user may set; the same for the editor and the command line. */
export interface Settings {
  readonly version: ProsodyVersion;
  readonly profile: Profile;
  readonly environment: Environment;
}

export const DEFAULT_SETTINGS: Settings = { version: '13.0', profile: 'production', environment: {} };

/** All that is known of one configuration at one moment: plain data that features and both front ends share. */
export interface Analysis {
  readonly settings: Settings;
  readonly configuration: Configuration;
  /** In the order of the files and of the text. Found when first asked for: a completion does not wait for them. */
  readonly problems: readonly Problem[];
}

/** Evaluates and checks the configuration whose main file is `main`. */
export function analyse(
  main: string,
  fileSystem: FileSystem,
  settings: Settings,
  parse?: (uri: string, text: string) => SourceFile,
): Analysis {
  const configuration = evaluate({
    main,
    version: settings.version,
    environment: settings.environment,
    fileSystem,
    ...(parse && { parse }),
  });
  let problems: readonly Problem[] | undefined;
  return {
    settings,
    configuration,
    get problems() {
      problems ??= checkConfiguration(configuration, { profile: settings.profile });
      return problems;
    },
  };
}
