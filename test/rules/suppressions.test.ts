import { describe, expect, test } from 'vitest';
import { silencingFixes } from '../../server/src/rules/index.ts';
import { parse } from '../../server/src/syntax/index.ts';
import { applied, messagesIn, problemsIn } from './support.ts';

const TWICE = 'admins = {}\nadmins = { "anna@example.com" }';

describe('a comment silences', () => {
  test.each([
    ['the next line', 'admins = {}\n-- prosody-config: disable-next-line duplicate-option\nadmins = {}'],
    ['its own line', 'admins = {}\nadmins = {} -- prosody-config: disable-line duplicate-option'],
    ['the whole file', `-- prosody-config: disable-file duplicate-option\n${TWICE}`],
    [
      'several rules',
      `-- prosody-config: disable-file duplicate-option, module-prefix\nmodules_enabled = { "mod_mam" }\n${TWICE}`,
    ],
    ['all rules', 'admins = {}\n-- prosody-config: disable-next-line\nadmins = {}'],
    ['with a remark', 'admins = {}\nadmins = {} -- prosody-config: disable-line duplicate-option -- on purpose'],
    [
      'what begins or ends on the line',
      'modules_enabled = { "mod_mam" -- prosody-config: disable-line module-prefix\n}',
    ],
  ])('%s', (_, text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});

test('it silences nothing else', () => {
  const text = '-- prosody-config: disable-next-line duplicate-option\nmodules_enabled = { "mod_mam" }';
  expect(problemsIn(text).map(({ rule }) => rule)).toEqual(['useless-suppression', 'module-prefix']);
});

describe('the fixes of an editor', () => {
  /** The text after the fix of that title for its only problem. */
  function silenced(text: string, title: string): string | undefined {
    const [problem] = problemsIn(text).filter(({ rule }) => rule === 'duplicate-option');
    if (!problem) throw new Error('no problem');
    const path = '/etc/prosody/prosody.cfg.lua';
    const fix = silencingFixes(problem, parse(`file://${path}`, text)).find((one) => one.title === title);
    return applied({ [path]: text }, fix?.edits ?? [])[path];
  }

  test('write a comment above the line, indented like it', () => {
    expect(silenced('do\n  admins = {}\n  admins = {}\nend', 'Disable `duplicate-option` for this line')).toBe(
      'do\n  admins = {}\n  -- prosody-config: disable-next-line duplicate-option\n  admins = {}\nend',
    );
  });

  test('or at the top of the file', () => {
    expect(silenced(TWICE, 'Disable `duplicate-option` in this file')).toBe(
      `-- prosody-config: disable-file duplicate-option\n${TWICE}`,
    );
  });

  test('or add to a comment that is there', () => {
    const text = 'admins = {}\n-- prosody-config: disable-next-line secret-in-file\nadmins = {}';
    expect(silenced(text, 'Disable `duplicate-option` for this line')).toBe(
      'admins = {}\n-- prosody-config: disable-next-line secret-in-file, duplicate-option\nadmins = {}',
    );
  });
});

test('settings choose the severity of a rule, or switch it off', () => {
  expect(messagesIn(TWICE, { severities: { 'duplicate-option': 'hint' } })[0]).toMatch(/^hint: /);
  expect(messagesIn(TWICE, { severities: { 'duplicate-option': 'off' } })).toEqual([]);
});

test('a name for several rules silences each of them, and none but them', () => {
  const text = (rule: string) => `-- prosody-config: disable-file ${rule}
VirtualHost "acme.net"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
modules_enabled = { "mod_mam" }`;
  expect(problemsIn(text('insecure-option')).map(({ rule }) => rule)).toEqual(['module-prefix']);
  expect(problemsIn(text('insecure-options')).map(({ rule }) => rule)).toContain('plain-authentication');
});

test('of a group that is switched off in part nothing is known', () => {
  const text = '-- prosody-config: disable-file insecure-option\nadmins = {}';
  expect(problemsIn(text, { whole: true }).map(({ rule }) => rule)).toContain('useless-suppression');
  const off = { severities: { 'plain-passwords': 'off' } } as const;
  expect(problemsIn(text, { whole: true, ...off }).map(({ rule }) => rule)).not.toContain('useless-suppression');
});
