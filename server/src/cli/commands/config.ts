import { type ConfigOptions, config } from '../config.ts';
import type { CliCommand } from './command.ts';
import { formatOption, withProject } from './options.ts';

export const configCommand: CliCommand = {
  name: 'config',
  define(command, { files, terminal }, exit) {
    withProject(command)
      .description('print the options that hold for each host, and from which line')
      .argument('<file>', 'main configuration file')
      .argument('[host]', 'only this host; * is the global section')
      .addOption(formatOption())
      .action((file: string, host: string | undefined, options: ConfigOptions) =>
        exit(config(file, host, options, files, terminal)),
      );
  },
};
