import { describe, expect, test } from 'vitest';
import { componentModule, modulesOf } from '../../server/src/evaluation/index.ts';
import { configurationOf, modulesIn } from './support.ts';

describe('modules of a host', () => {
  const text = `
    modules_enabled = { "roster", "tls", "mam", "smacks" }
    modules_disabled = { "mam", "offline" }
    VirtualHost "a.example"
    modules_enabled = { "mam", "bosh" }
    modules_disabled = { "roster" }
    Component "muc.example" "muc"
    modules_enabled = { "muc_mam" }
  `;

  test('a host has the global ones, its own, and not what it disables', () => {
    expect(modulesIn('*', text)).toBe('roster tls smacks');
    expect(modulesIn('a.example', text)).toBe('tls smacks mam bosh');
  });

  test('a component inherits only what serves any host', () => {
    expect(modulesIn('muc.example', text)).toBe('tls smacks muc_mam');
  });

  test('autoloaded modules can be disabled; 0.12 loads posix by itself', () => {
    const names = (version: '0.12' | '13.0') =>
      modulesOf(configurationOf(text, { version }), '*')
        .modules.filter(({ from }) => from === 'autoload')
        .map(({ name }) => name);
    expect(names('13.0')).toEqual(['presence', 'message', 'iq', 'c2s', 's2s', 's2s_auth_certs']);
    expect(names('0.12')).toContain('posix');
  });

  test.each([
    ['{ disco, "roster" }', ''],
    ['{ "roster", disco, "mam" }', 'roster'],
    ['"roster"', ''],
    ['{ "roster", x = "mam" }', 'roster'],
    ['{ "vcard", "vcard_legacy" }', 'vcard_legacy'],
    ['io.open("x")', ' …'],
  ])('modules_enabled = %s loads "%s"', (list, expected) => {
    expect(modulesIn('*', `modules_enabled = ${list}`)).toBe(expected);
  });

  test('13.0 lets a muc component inherit mam and admin_shell, 13.0.1 does not', () => {
    const muc = 'modules_enabled = { "mam", "admin_shell" }\nComponent "m.example" "muc"';
    expect(modulesIn('m.example', muc)).toBe('mam admin_shell');
    expect(modulesIn('m.example', muc, { version: '13.0.1' })).toBe('');
  });

  test('an unknown host has what is global', () => {
    expect(modulesIn('nobody.example', text)).toBe('roster tls smacks');
  });
});

describe('a component in a branch that is not taken', () => {
  test('is one all the same, of the module named there', () => {
    const text = 'if ENV_X then Component "g.example" "muc" end\nif ENV_X then Component "e.example" end';
    const configuration = configurationOf(text);
    expect(componentModule(configuration, 'g.example')).toBe('muc');
    expect(componentModule(configuration, 'e.example')).toBe('component');
    expect(componentModule(configuration, 'nobody.example')).toBeNull();
  });
});
