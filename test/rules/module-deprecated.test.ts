import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

const said = (module: string, version: '0.12' | '13.0.1' | '13.0' = '13.0') =>
  messagesIn(`modules_enabled = { "${module}" }`, { version });

test('is struck through where it is listed', () => {
  expectProblems(`
    modules_enabled = { "roster", "posix" }
    --                             ^^^^^ module-deprecated
    VirtualHost "example.com"
      modules_enabled = { "pep_plus" }
    --                     ^^^^^^^^ module-deprecated
  `);
  expect(problemsIn('modules_enabled = { "posix" }')[0]?.tags).toEqual(['deprecated']);
});

describe('by version', () => {
  test('posix since 13.0; 0.12 loads it by itself', () => {
    const text = 'info: `posix` does nothing any more since Prosody 13.0. Nothing takes its place; the entry can go.';
    expect([said('posix'), said('posix', '13.0.1')]).toEqual([[text], [text]]);
    expect(problemsIn('modules_enabled = { "posix" }', { version: '0.12' }).map(({ rule }) => rule)).toEqual([
      'module-redundant',
    ]);
  });

  test('admin_telnet in 13.0.7', () => {
    expect(said('admin_telnet')).toEqual([
      'info: `admin_telnet` is deprecated. Since Prosody 0.12, `admin_shell` does its job.',
    ]);
    expect([said('admin_telnet', '13.0.1'), said('admin_telnet', '0.12')]).toEqual([[], []]);
  });

  test('pep_plus in all', () => {
    const text =
      'info: `pep_plus` is an old name, about which Prosody logs an error. Since Prosody 0.11, `pep` does its job.';
    expect([said('pep_plus'), said('pep_plus', '13.0.1'), said('pep_plus', '0.12')]).toEqual([[text], [text], [text]]);
  });
});

test('where it is switched off, nothing is said', () => {
  expectProblems('modules_disabled = { "posix" }');
});

test('the fix changes the name, or removes the entry', () => {
  expectFix('modules_enabled = { "pep_plus" }', 'Change to `pep`', 'modules_enabled = { "pep" }');
  expectFix(
    'modules_enabled = { "pep", "pep_plus" }',
    'Remove `pep_plus`: `pep` is in the list already',
    'modules_enabled = { "pep" }',
  );
  const fix = expectFix(
    'modules_enabled = { "tls", "posix" }',
    'Remove `posix` from the list',
    'modules_enabled = { "tls" }',
  );
  expect(fix.safe).toBe(false);
});
