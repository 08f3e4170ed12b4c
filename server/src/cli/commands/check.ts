import { Option } from 'commander';
import { type CheckOptions, check } from '../check.ts';
import type { Files } from '../files.ts';
import { FORMATS } from '../formats.ts';
import { UsageError } from '../terminal.ts';
import { again } from '../watch.ts';
import type { CliCommand } from './command.ts';
import { repeated, withProject } from './options.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  define(command, surroundings, exit) {
    const { files, terminal, watcher } = surroundings;
    withProject(command)
      .description('report problems')
      .argument('<file...>', 'main configuration files, folders of them, or - for standard input')
      .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
      .addOption(
        new Option('--fail-on <severity>', 'exit with 1 from this severity on')
          .choices(['error', 'warning', 'info', 'hint', 'never'])
          .default('error'),
      )
      .addOption(
        new Option('--rule <rule=severity>', 'how severe a rule is, or off (repeatable)')
          .argParser(repeated)
          .default([], 'none'),
      )
      .addOption(
        new Option('--layout <when>', 'whether the tiered layout of modules.d is checked (default: "auto")').choices([
          'auto',
          'on',
          'off',
        ]),
      )
      .option('--fix', 'apply safe fixes to the files', false)
      .option('--fix-suggested', 'apply the others too, the first that each problem has', false)
      .option('--diff', 'print what the fixes would change, and change nothing', false)
      .option('--stdin-filename <path>', 'the path of what is read from standard input')
      .option('--watch', 'check again after each change, until it is stopped', false)
      .action(async (paths: string[], options: CheckOptions) => {
        if (options.watch && paths.includes('-')) throw new UsageError('standard input cannot be watched');
        const once = (source: Files) => check(paths, options, { ...surroundings, files: source });
        exit(options.watch ? await again(once, files, watcher(), terminal) : once(files));
      });
  },
};
