import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { version } from '../../../package.json';
import { nodeFiles } from './node-files.ts';
import { nodeOutput } from './node-output.ts';
import { nodeWatcher } from './node-watcher.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';
import { tuneForMany } from './tune-for-many.ts';

// A reader that has seen enough (`| head`) is no mistake.
const ended = ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.usage);
const errors = nodeOutput(2, ended);
const output = nodeOutput(1, (error) => {
  if (error.code !== 'EPIPE') errors.write(`prosody-config: cannot print: ${error.message}\n`);
  ended(error);
});

let serves = false;
void run({
  args: process.argv.slice(2),
  version,
  files: nodeFiles(),
  terminal: {
    write: output.write,
    writeError: errors.write,
    readInput: () => readFileSync(0, 'utf8'),
    interactive: output.interactive,
    interactiveErrors: errors.interactive,
    columns: output.columns,
    environment: process.env,
    workingDirectory: process.cwd(),
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
}).then((code) => {
  process.exitCode = code;
  // Else Node first takes its memory apart, piece by piece, that the system takes back at once.
  if (!serves && output.settled() && errors.settled()) process.exit();
});
