import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, env, exit } from 'node:process';
import { version } from '../../../package.json';
import type { CliCommand } from './commands/command.ts';
import { nodeFiles } from './node-files.ts';
import { nodeOutput } from './node-output.ts';
import { nodeWatcher } from './node-watcher.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';
import { tuneForMany } from './tune-for-many.ts';

/**
 * Runs what this process was called for, and ends it.
 * @param commands those that may be asked for
 */
export function start(commands: readonly CliCommand[]): void {
  // A reader that has seen enough (`| head`) is no mistake.
  const ended = ({ code }: NodeJS.ErrnoException) => exit(code === 'EPIPE' ? EXIT.ok : EXIT.usage);
  const errors = nodeOutput(2, ended);
  const output = nodeOutput(1, (error) => {
    if (error.code !== 'EPIPE') errors.write(`prosody-config: cannot print: ${error.message}\n`);
    ended(error);
  });

  let serves = false;
  void run(argv.slice(2), commands, {
    version,
    files: nodeFiles(),
    terminal: {
      write: output.write,
      writeError: errors.write,
      readInput: () => readFileSync(0, 'utf8'),
      interactive: output.interactive,
      interactiveErrors: errors.interactive,
      columns: output.columns,
      environment: env,
      workingDirectory: cwd(),
    },
    prepareForMany: tuneForMany,
    pages: (rule) => {
      try {
        return readFileSync(join(__dirname, `../docs/rules/${rule}.md`), 'utf8');
      } catch {
        return null;
      }
    },
    watcher: nodeWatcher,
    startServer: async () => {
      serves = true;
      // The bundle of its own that lies beside this one: `check` neither carries nor compiles it.
      require(join(__dirname, 'server.cjs'));
    },
  }).then(async (code) => {
    if (serves) return;
    await output.settled();
    await errors.settled();
    // Else Node first takes its memory apart, piece by piece, that the system takes back at once.
    exit(code);
  });
}
