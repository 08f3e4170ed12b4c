/** Options that several commands have. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ProjectOptions } from '../project.ts';

const VERSIONS = ['0.12', '13.0.1', '13.0', 'auto'];

/** What commands that are about no configuration ask of one. */
export type Knowledge = Omit<ProjectOptions, keyof typeof NO_ENVIRONMENT>;
export const NO_ENVIRONMENT = { env: [], envFile: [] } as const;

/** What is known, and where it is looked for. */
export function withKnowledge(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--prosody-version <version>',
        'the Prosody that the configuration is for; auto is the one installed here (default: "13.0")',
      ).choices(VERSIONS),
    )
    .addOption(
      new Option(
        '--tiers <policy>',
        'who says how far to trust a module: an inventory first, or upstream only (default: "curated")',
      ).choices(['curated', 'upstream']),
    )
    .addOption(
      new Option('--catalog <file>', 'a file with modules and options of your own (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option('--path <server=here>', 'where a directory of the server lies here (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--plugin-path <directory>',
        'a directory with modules, beside those that the configuration names (repeatable)',
      )
        .argParser(repeated)
        .default([], 'none'),
    );
}

export function withProject(command: Command): Command {
  return withKnowledge(command)
    .addOption(
      new Option('--profile <profile>', 'how much the deployment tolerates (default: "production")').choices([
        'production',
        'development',
        'strict',
      ]),
    )
    .addOption(
      new Option('--env <name=value>', 'an environment variable as the server will see it (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option('--env-file <file>', 'a file of such variables (repeatable)').argParser(repeated).default([], 'none'),
    );
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');
}

/** Takes a value each time the option is given. */
export function repeated(value: string, previous: readonly string[] = []): string[] {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return [...previous, value];
}
