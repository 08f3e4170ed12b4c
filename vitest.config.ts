import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/prosody/**', 'test/lsp/stdio/**', '**/*.property.test.ts', 'node_modules/**'],
    pool: 'threads',
    isolate: false,
  },
});
