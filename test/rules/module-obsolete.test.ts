import { describe, expect, test } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

const said = (module: string, version: '0.12' | '13.0.1' | '13.0' = '13.0') =>
  messagesIn(`modules_enabled = { "${module}" }`, { version });

describe('says why, since when, and what instead', () => {
  test('for what Prosody dropped', () => {
    expect(said('privacy')).toEqual([
      'warning: `privacy` was removed from Prosody in 0.11. Since Prosody 0.10, `blocklist` does its job.',
    ]);
    expect(said('compression')).toEqual([
      'warning: `compression` was removed from Prosody in 0.11. Nothing takes its place; the entry can go.',
    ]);
  });

  test('for what the community gave up', () => {
    expect(said('http_upload')).toEqual([
      'warning: `http_upload` is obsolete: its code was removed from the community modules. Since Prosody 0.12, `http_file_share` does its job.',
    ]);
    expect(said('listusers')).toEqual([
      'warning: `listusers` is obsolete. Since Prosody 0.12, `admin_shell` does its job.',
    ]);
    expect(said('checkcerts')).toEqual(['warning: `checkcerts` is broken. Nothing takes its place; the entry can go.']);
    expect(said('stanzadebug')).toEqual([
      'warning: `stanzadebug` was merged into another module. Since Prosody 0.10, `stanza_debug` does its job.',
    ]);
  });

  test('for what the inventory still calls stable', () => {
    expect(said('profile')).toEqual([
      'warning: `profile` is obsolete: its code was removed from the community modules. Since Prosody 0.11, `vcard_legacy` and `vcard4` do its job.',
    ]);
  });
});

test('is struck through where it is listed', () => {
  expectProblems(`
    modules_enabled = { "roster", "privacy" }
    --                             ^^^^^^^ module-obsolete
    Component "files.example.com" "http_upload"
    --                             ^^^^^^^^^^^ module-obsolete
  `);
  expect(problemsIn('modules_enabled = { "privacy" }')[0]?.tags).toEqual(['deprecated']);
});

describe('is silent', () => {
  test('about what Prosody ships, whatever became of an old community copy', () => {
    expectProblems(`
      modules_enabled = { "mam", "smacks", "carbons", "csi", "bookmarks", "limits", "invites", "turn_external" }
      VirtualHost "example.com"
        modules_enabled = { "vcard", "cloud_notify" }
    `);
  });

  test('about every module that 13.0 and 0.12 ship; of three of them another rule speaks', () => {
    for (const version of ['0.12', '13.0'] as const) {
      const bundled = catalog.modules.filter(({ name }) => catalog.bundled(name, version)).map(({ name }) => name);
      const list = `modules_enabled = { ${bundled.map((name) => `"${name}"`).join(', ')} }`;
      const named = (id: string) =>
        problemsIn(list, { version })
          .filter(({ rule }) => rule === id)
          .map(({ location: { span } }) => list.slice(span.start, span.end));
      expect(named('module-obsolete')).toEqual([]);
      expect(named('module-deprecated').sort()).toEqual(
        version === '0.12' ? ['pep_plus'] : ['admin_telnet', 'pep_plus', 'posix'],
      );
    }
  });

  test('in 0.12 about what only 13.0 replaces', () => {
    expect(said('s2s_smacks_timeout', '0.12')).toEqual([]);
    expect(said('s2s_smacks_timeout')).toEqual([
      'warning: `s2s_smacks_timeout` is obsolete. Since Prosody 13.0, `s2s` does its job.',
    ]);
  });

  test('where it is switched off', () => {
    expectProblems('modules_disabled = { "posix", "privacy" }');
  });
});

describe('the fix', () => {
  test('puts the replacement in its place, with the quotes that are there', () => {
    const fix = expectFix(
      "modules_enabled = { 'roster', 'privacy' }",
      'Change to `blocklist`',
      "modules_enabled = { 'roster', 'blocklist' }",
    );
    expect(fix.safe).toBe(false);
  });

  test('puts both replacements there, with the separators of the list', () => {
    expectFix(
      'modules_enabled = { "roster"; "profile"; }',
      'Change to `vcard_legacy` and `vcard4`',
      'modules_enabled = { "roster"; "vcard_legacy"; "vcard4"; }',
    );
    expectFix(
      'modules_enabled = { "vcard4", "profile" }',
      'Change to `vcard_legacy`',
      'modules_enabled = { "vcard4", "vcard_legacy" }',
    );
  });

  test('removes it where nothing takes its place, or the replacement is no entry of a list', () => {
    expect(fixTitles('modules_enabled = { "compression" }')).toEqual(['Remove `compression` from the list']);
    expect(fixTitles('modules_enabled = { "muc_ping" }')).toEqual(['Remove `muc_ping` from the list']);
    expect(fixTitles('modules_enabled = { "s2s_smacks_timeout" }')).toEqual([
      'Remove `s2s_smacks_timeout` from the list',
    ]);
  });

  test('puts muc_mam only where it loads', () => {
    expect(fixTitles('modules_enabled = { "muc_log" }')).toEqual(['Remove `muc_log` from the list']);
    expect(fixTitles('Component "c.example.com" "muc"\nmodules_enabled = { "muc_log" }')).toEqual([
      'Change to `muc_mam`',
    ]);
  });

  test('leaves to a person what needs an option of its own', () => {
    const asks = (text: string) => problemsIn(text).flatMap(({ fixes }) => fixes.map((one) => one.asks ?? false));
    expect(asks('modules_enabled = { "turncredentials" }')).toEqual([true]);
    expect(asks('modules_enabled = { "turncredentials" }\nturn_external_secret = os.getenv("TURN")')).toEqual([false]);
  });

  test('changes the module of a Component', () => {
    expectFix(
      'Component "files.example.com" "http_upload"',
      'Change to `http_file_share`',
      'Component "files.example.com" "http_file_share"',
    );
  });
});

test('a person takes over what only the old module reads before its name is changed', () => {
  const asks = (option: string) =>
    problemsIn(`Component "files.prosody.im" "http_upload"\n${option}`)
      .filter(({ rule }) => rule === 'module-obsolete')
      .flatMap(({ fixes }) => fixes.map((one) => one.asks === true));
  expect(asks('http_upload_file_size_limit = 1024 * 1024')).toEqual([true]);
  expect(asks('http_external_url = "https://files.prosody.im/"')).toEqual([false]);
});
