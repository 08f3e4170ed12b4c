import process from 'node:process';
import manifest from '../../../package.json' with { type: 'json' };
import { nodeFileSystem } from '../lsp/node-file-system.ts';
import { run } from './program.ts';

// A reader that has seen enough (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run({
  args: process.argv.slice(2),
  version: manifest.version,
  fileSystem: nodeFileSystem(),
  terminal: {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    interactive: process.stdout.isTTY === true,
    columns: process.stdout.columns || 80,
    environment: process.env,
    workingDirectory: process.cwd(),
  },
  startServer: async () => {
    await import('../lsp/node.ts');
  },
});
