// What the extension host runs. The outcome is written to a file, for the host's exit code alone proves nothing.

import { writeFile } from 'node:fs/promises';

/** VS Code calls this when the workbench is ready; it rejects when a test has failed. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, reporter: 'spec' });
  // The tests are bundled with this file: they find describe and it as globals, as they would if mocha loaded them.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./extension.test.ts');
  await import('./settings.test.ts');

  const outcome = { passed: 0, failed: [] as { name: string; output: string }[], skipped: [] as string[] };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => {
        outcome.passed++;
      })
      .on('fail', (test, error: Error) =>
        outcome.failed.push({ name: test.fullTitle(), output: error.stack ?? error.message }),
      )
      .on('pending', (test) => outcome.skipped.push(test.fullTitle()));
  });
  const file = process.env.VSCODE_TEST_RESULT;
  if (file) await writeFile(file, JSON.stringify(outcome));
  if (outcome.failed.length > 0) throw new Error(`${outcome.failed.length} tests failed`);
}
