import { defineConfig } from 'vitest/config';

/** Properties that hold for thousands of texts: what takes seconds, apart from what is run at each change. */
export default defineConfig({
  test: {
    include: ['test/**/*.property.test.ts'],
    exclude: ['node_modules/**'],
    pool: 'threads',
    isolate: false,
  },
});
