import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { bundledCore } from './support/bundled-core.ts';

/** What holds for thousands of texts, for all fixtures together, or for very large texts: it takes seconds, and is apart from what is run at each change. */
export default defineConfig({
  plugins: [bundledCore()],
  test: {
    include: ['test/**/*.property.test.ts'],
    exclude: ['node_modules/**'],
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
});
