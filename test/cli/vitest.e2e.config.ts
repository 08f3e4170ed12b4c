import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Apart from the other tests: these need the built dist/cli.cjs.
//   npx vitest run --config test/cli/vitest.e2e.config.ts
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/cli/**/*.e2e.ts'],
    testTimeout: 30_000,
  },
});
