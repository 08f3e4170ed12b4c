import { explain } from '../explain.ts';
import type { CliCommand } from './command.ts';
import { type Knowledge, NO_ENVIRONMENT, withKnowledge } from './options.ts';

export const explainCommand: CliCommand = {
  name: 'explain',
  define(command, { files, pages, terminal }, exit) {
    withKnowledge(command)
      .description('show the card of a module or an option, or the page of a rule')
      .argument('<name>')
      .action((name: string, options: Knowledge) =>
        exit(explain(name, { ...NO_ENVIRONMENT, ...options }, files, pages, terminal)),
      );
  },
};
