import { describe, expect, test } from 'vitest';
import type { Profile } from '../../server/src/rules/index.ts';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

const LIST = 'modules_enabled = { "roster", "sasl2", "audit" }';

test('alpha and beta modules are named where they are listed', () => {
  expectProblems(`
    modules_enabled = {
        "roster";
        "sasl2";
    --   ^^^^^ unstable-module
        "audit";
    --   ^^^^^ unstable-module
        "firewall";
    }
  `);
});

test('says what to expect', () => {
  expect(messagesIn(LIST)).toEqual([
    'info: `sasl2` is a beta module: expect minor issues, and test it well.',
    'warning: `audit` is an alpha module: expect bugs and breaking changes.',
  ]);
});

test.each<[Profile, string, string]>([
  ['production', 'info', 'warning'],
  ['development', 'hint', 'info'],
  ['strict', 'warning', 'error'],
])('in the profile %s a beta module is %s and an alpha module %s', (profile, beta, alpha) => {
  expect(problemsIn(LIST, { profile }).map(({ severity }) => severity)).toEqual([beta, alpha]);
});

test('in a branch that is not taken it says when it would be loaded', () => {
  const text = `
    if os.getenv("PROSODY_ENABLE_ALPHA") == "true" then
      modules_enabled = { "audit" }
    end
  `;
  const alpha = 'warning: `audit` is an alpha module: expect bugs and breaking changes.';
  expect(messagesIn(text)).toEqual([`${alpha} It is loaded when PROSODY_ENABLE_ALPHA is "true".`]);
  expect(messagesIn(text, { env: { PROSODY_ENABLE_ALPHA: 'true' } })).toEqual([alpha]);
});

test('a list that several hosts read is told once', () => {
  expectProblems(`
    local beta = { "sasl2" }
    --              ^^^^^ unstable-module
    VirtualHost "example.com"
      modules_enabled = beta
    VirtualHost "example.org"
      modules_enabled = beta
  `);
});

test('the module of a Component counts too', () => {
  const text = 'Component "bot.example.com" "rest"';
  const found = problemsIn(text);
  expect(found.map(({ rule }) => rule)).toEqual(['unstable-module']);
  expect(found[0]?.fixes).toEqual([]);
});

describe('the inventory leads', () => {
  test('a module that its authors call alpha may be stable there', () => {
    expectProblems('modules_enabled = { "firewall", "spam_reporting", "offline_hints" }');
  });

  test('where its layout is kept, a module that 13.0 ships may be beta', () => {
    expect(messagesIn('modules_enabled = { "http_altconnect" }')).toEqual([]);
    const tiered = '--- file: modules.d/community/beta/web.cfg.lua\nmodules_enabled = { "http_altconnect" }';
    const main = 'if ENV_PROSODY_ENABLE_BETA == "true" then Include "modules.d/community/beta/*.cfg.lua" end\n';
    expect(messagesIn(main + tiered, { env: { PROSODY_ENABLE_BETA: 'true' } })).toEqual([
      'info: `http_altconnect` is a beta module: expect minor issues, and test it well. Prosody 13.0 ships a module of this name.',
    ]);
    expect(messagesIn('modules_enabled = { "http_altconnect" }', { version: '0.12' })).toEqual([
      'info: `http_altconnect` is a beta module: expect minor issues, and test it well.',
    ]);
  });
});

describe('silent', () => {
  test('where a module is switched off', () => {
    expectProblems('modules_disabled = { "audit" }');
  });

  test('about what is not rated, distributed or stable', () => {
    expectProblems('modules_enabled = { "block_registrations", "mam", "log_json" }');
  });

  test('where another rule has the say', () => {
    expectProblems(`
      modules_enabled = { "push" }
      --                   ^^^^ module-not-upstream
      VirtualHost "example.com"
      modules_enabled = { "auth_joomla" }
      --                   ^^^^^^^^^^^ module-auth-in-list
    `);
  });
});

test('the fix takes it out of the list, and never unasked', () => {
  const fix = expectFix(
    `
    modules_enabled = {
      "roster";
      -- who did what
      "audit"; -- XEP none
      "tls";
    }
  `,
    'Remove `audit` from the list',
    `
    modules_enabled = {
      "roster";
      -- who did what
      "tls";
    }
  `,
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
});
