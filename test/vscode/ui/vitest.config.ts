import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the other tests: these start a real VS Code and a browser, and want the packaged extension (npm test ui).
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['test/vscode/ui/**/*.test.ts'],
    // One VS Code at a time: the machines that run this have two cores.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tests of a file go on where the one before left the editor.
    sequence: { concurrent: false, shuffle: false },
  },
});
