import { listRules, type RulesOptions } from '../rules.ts';
import type { CliCommand } from './command.ts';
import { formatOption } from './options.ts';

export const rulesCommand: CliCommand = {
  name: 'rules',
  define(command, { terminal }, exit) {
    command
      .description('list the rules')
      .addOption(formatOption())
      .action((options: RulesOptions) => exit(listRules(options, terminal)));
  },
};
