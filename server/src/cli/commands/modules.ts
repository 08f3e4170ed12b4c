import { type ModulesOptions, modules } from '../modules.ts';
import type { CliCommand } from './command.ts';
import { formatOption, withProject } from './options.ts';

export const modulesCommand: CliCommand = {
  name: 'modules',
  define(command, { files, terminal }, exit) {
    withProject(command)
      .description('print for each host what would be loaded, by tier and from which line')
      .argument('<file>', 'main configuration file')
      .argument('[host]', 'only this host; * is the global section')
      .addOption(formatOption())
      .action((file: string, host: string | undefined, options: ModulesOptions) =>
        exit(modules(file, host, options, files, terminal)),
      );
  },
};
