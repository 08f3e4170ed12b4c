import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the other tests: these start real Prosody servers, and `npx vitest run` alone shall stay fast.
//   npx vitest run --config test/prosody/vitest.config.ts
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/prosody/**/*.test.ts'],
    // One file at a time: the first may have to download a server. Within a file, tests run side by side.
    fileParallelism: false,
    maxConcurrency: 4,
    testTimeout: 60_000,
    // What a server holds is taken down after the tests, file by file.
    hookTimeout: 60_000,
    // Names every test that was skipped.
    reporters: ['verbose'],
  },
});
