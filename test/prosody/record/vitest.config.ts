import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests of the rooms above, with what they evaluate written down. See test/prosody/fixtures.test.ts.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['test/evaluation/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/features/**/*.test.ts'],
    setupFiles: ['test/prosody/record/setup.ts'],
    pool: 'forks',
    // A process for each file takes minutes: what is mocked is mocked for all of them.
    isolate: false,
    testTimeout: 60_000,
  },
});
