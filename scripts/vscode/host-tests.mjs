// Runs the tests in test/vscode/host inside the extension host of a real VS Code: the embedded one, or the desktop VS
// Code that the variable VSCODE names.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { CACHE, ROOT } from '../lib/paths.mjs';

const tests = join(CACHE, 'test/host.cjs');

await build({
  entryPoints: [join(ROOT, 'test/vscode/host/index.ts')],
  outfile: tests,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
});

// The tests change files, so they get a copy.
const folder = await mkdtemp(join(tmpdir(), 'pc-host-'));
try {
  await cp(join(ROOT, 'test/vscode/workspace'), join(folder, 'workspace'), { recursive: true });
  await runTests({
    vscodeExecutablePath: process.env.VSCODE ?? fileURLToPath(new URL('code.mjs', import.meta.url)),
    extensionDevelopmentPath: process.env.EXTENSION ?? ROOT,
    extensionTestsPath: tests,
    extensionTestsEnv: { VSCODE_TEST_RESULT: process.env.VSCODE_TEST_RESULT ?? join(folder, 'result.json') },
    launchArgs: [
      join(folder, 'workspace'),
      `--user-data-dir=${join(folder, 'user')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
    ],
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
