import { InvalidArgumentError, Option } from 'commander';
import { type CatalogOptions, listCatalog, SOURCES, STAGES, TIERS } from '../catalog.ts';
import type { CliCommand } from './command.ts';
import { formatOption, type Knowledge, NO_ENVIRONMENT, repeated, withKnowledge } from './options.ts';

export const catalogCommand: CliCommand = {
  name: 'catalog',
  define(command, { files, terminal }, exit) {
    withKnowledge(command)
      .description('list the modules that are known')
      .argument('[file]', 'a main configuration file, in whose directories installed modules are looked for')
      .addOption(filterOption('--tier <tier>', 'only of this tier (repeatable)', TIERS))
      .addOption(filterOption('--source <source>', 'only from there (repeatable)', SOURCES))
      .addOption(filterOption('--stage <stage>', 'only community modules of this stage (repeatable)', STAGES))
      .addOption(
        new Option('--xep <number>', 'only what implements this XEP (repeatable)')
          .argParser(repeated)
          .default([], 'any'),
      )
      .option('--installed', 'only what is installed here')
      .option('--not-installed', 'only what is not')
      .addOption(formatOption())
      .action((file: string | undefined, options: Knowledge & CatalogOptions) =>
        exit(listCatalog(file, { ...NO_ENVIRONMENT, ...options }, files, terminal)),
      );
  },
};

function filterOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description)
    .choices(choices)
    .argParser((value: string, previous: readonly string[]) => {
      if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
      return [...previous, value];
    })
    .default([], 'any');
}
