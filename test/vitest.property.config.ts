import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { bundledCore } from './support/bundled-core.ts';

/** Properties that hold for thousands of texts: what takes seconds, apart from what is run at each change. */
export default defineConfig({
  plugins: [bundledCore()],
  test: {
    include: ['test/**/*.property.test.ts'],
    exclude: ['node_modules/**'],
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
  },
});
