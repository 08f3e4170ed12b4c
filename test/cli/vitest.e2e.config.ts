import { defineConfig } from 'vitest/config';

/** The command line as it is shipped: needs dist/, so it is no part of the unit tests. */
export default defineConfig({ test: { include: ['test/cli/*.e2e.ts'], testTimeout: 20_000 } });
