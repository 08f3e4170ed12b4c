import { expect, test } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the community module and says since when there is another', () => {
  expectProblems(`
    modules_enabled = { "roster", "filter_chatstates" }
    --                             ^^^^^^^^^^^^^^^^^ prefer-distributed: info: Prosody has a module of its own for what \`filter_chatstates\` does since 0.11: \`csi_simple\`, which is tested and mended with it.
  `);
});

test('one message, for a module that is alpha or beta as well', () => {
  expect(problemsIn('modules_enabled = { "throttle_presence" }').map(({ rule }) => rule)).toEqual([
    'prefer-distributed',
  ]);
});

test('where both are loaded, they are in each other’s way', () => {
  expect(problemsIn('modules_enabled = { "csi_simple", "filter_chatstates" }').map(({ rule }) => rule)).toEqual([
    'module-conflict',
  ]);
});

test('what is given up, or ships with Prosody, is told by other rules or not at all', () => {
  expectProblems(`
    modules_enabled = { "smacks", "privacy_lists" }
    --                             ^^^^^^^^^^^^^ module-obsolete
  `);
});

test('no module of Prosody itself is concerned, in any version', () => {
  for (const version of ['0.12', '13.0'] as const) {
    const own = catalog.modules.filter(({ name }) => catalog.bundled(name, version)).map(({ name }) => `"${name}"`);
    const messages = messagesIn(`modules_enabled = { ${own.join(', ')} }`, { version });
    expect(messages.filter((message) => message.includes('has a module of its own for'))).toEqual([]);
  }
});

test('the fix changes the name', () => {
  const fix = expectFix(
    'modules_enabled = { "filter_chatstates" }',
    'Change to `csi_simple`',
    'modules_enabled = { "csi_simple" }',
  );
  expect(fix.safe).toBe(false);
});
