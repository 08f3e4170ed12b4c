import { availableParallelism } from 'node:os';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { bundledCore } from './test/support/bundled-core.ts';

// A test runs what it tests a few times. V8 would have optimized most of it by then, which takes longer than it saves. Later
// versions do not know the flag, and complain.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1300000');

export default defineConfig({
  plugins: [bundledCore()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/prosody/**', 'test/lsp/stdio/**', '**/*.property.test.ts', 'node_modules/**'],
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    // How long something may take is for a test to say: a machine that has other work is no mistake.
    testTimeout: 60_000,
  },
});
