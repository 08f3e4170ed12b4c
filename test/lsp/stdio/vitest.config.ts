import { defineConfig } from 'vitest/config';

/** These drive dist/server.cjs: build before running them. */
export default defineConfig({
  test: { include: ['test/lsp/stdio/**/*.test.ts'], pool: 'threads', isolate: false, testTimeout: 30_000 },
});
