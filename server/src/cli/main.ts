import { readFileSync } from 'node:fs';
import process from 'node:process';
import { version } from '../../../package.json';
import { nodeFiles } from './node-files.ts';
import { nodeWatcher } from './node-watcher.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no mistake.
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    if (stream === process.stdout) process.stderr.write(`prosody-config: cannot print: ${error.message}\n`);
    process.exit(EXIT.usage);
  });
}

process.exitCode = await run({
  args: process.argv.slice(2),
  version,
  files: nodeFiles(),
  terminal: {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    readInput: () => readFileSync(0, 'utf8'),
    interactive: process.stdout.isTTY === true,
    interactiveErrors: process.stderr.isTTY === true,
    columns: process.stdout.columns || 80,
    environment: process.env,
    workingDirectory: process.cwd(),
  },
  pages: (rule) => {
    try {
      return readFileSync(new URL(`../docs/rules/${rule}.md`, import.meta.url), 'utf8');
    } catch {
      return null;
    }
  },
  watcher: nodeWatcher,
  startServer: async () => {
    // The bundle of its own that lies beside this one: `check` neither carries nor compiles it.
    await import(new URL('./server.cjs', import.meta.url).href);
  },
});
