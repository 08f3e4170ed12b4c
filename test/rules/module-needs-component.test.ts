import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('in the list of all hosts or of one', () => {
  expectProblems(`
    modules_enabled = { "roster", "muc" }
    --                             ^^^ module-needs-component
    VirtualHost "example.com"
      modules_enabled = { "muc_mam" }
      --                   ^^^^^^^ module-needs-component
  `);
});

describe('says what to write instead', () => {
  test('a Component below the host', () => {
    expect(messagesIn('VirtualHost "example.org"\nmodules_enabled = { "muc" }')).toEqual([
      'error: `muc` does not load on a VirtualHost; Prosody logs an error. Give it an address of its own: `Component "conference.example.org" "muc"`.',
    ]);
  });

  test('for the global list, below the first host', () => {
    expect(messagesIn('modules_enabled = { "muc" }\nVirtualHost "example.org"')[0]).toContain(
      '`Component "conference.example.org" "muc"`',
    );
    expect(messagesIn('modules_enabled = { "muc" }')[0]).toContain('`Component "conference.example.com" "muc"`');
  });

  test('nothing where a Component does it already', () => {
    expect(messagesIn('modules_enabled = { "muc" }\nComponent "rooms.example.org" "muc"')).toEqual([
      'error: `muc` does not load on a VirtualHost; Prosody logs an error. `rooms.example.org` runs it as a Component already.',
    ]);
  });

  test('the list of the Component that it serves', () => {
    expect(messagesIn('modules_enabled = { "muc_mam" }\nComponent "rooms.example.org" "muc"')).toEqual([
      'error: `muc_mam` does not load on a VirtualHost; Prosody logs an error. It belongs in the `modules_enabled` of the Component `rooms.example.org`.',
    ]);
    expect(messagesIn('modules_enabled = { "muc_mam" }')).toEqual([
      'error: `muc_mam` does not load on a VirtualHost; Prosody logs an error. It belongs in the `modules_enabled` of a `Component "conference.example.com" "muc"`.',
    ]);
  });

  test('an external component has no module', () => {
    expect(messagesIn('modules_enabled = { "component" }')).toEqual([
      'error: `component` does not load on a VirtualHost; Prosody logs an error. Give it an address of its own: `Component "gateway.example.com"`.',
    ]);
  });
});

test('pubsub is better off as a Component, but real servers of both releases load it on a VirtualHost', () => {
  expect(messagesIn('modules_enabled = { "pubsub" }', { version: '0.12' })).toEqual([]);
  expect(messagesIn('modules_enabled = { "pubsub" }', { version: '13.0.1' })).toEqual([]);
});

test('a community module that extends muc or pubsub is like them', () => {
  expectProblems(
    `
    modules_enabled = { "vcard_muc" }
    --                   ^^^^^^^^^ module-needs-component
    Component "conference.example.com" "muc"
      modules_enabled = { "vcard_muc" }
  `,
    { version: '0.12' },
  );
});

test('is fine where it belongs', () => {
  expectProblems(`
    modules_enabled = { "roster", "mam" }
    VirtualHost "example.com"
    Component "conference.example.com" "muc"
      modules_enabled = { "muc_mam" }
    Component "pubsub.example.com" "pubsub"
    Component "gateway.example.com"
      component_secret = "sesame"
      modules_enabled = { "smacks" }
  `);
});

test('a Component that another file opens again is one', () => {
  expectProblems(`
    Component "conference.example.com" "muc"
    Include "rooms.cfg.lua"
    --- file: rooms.cfg.lua
    Component "conference.example.com" "muc"
      modules_enabled = { "muc_mam" }
  `);
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if ENV_A then modules_enabled = { "muc" } end')[0]).toMatch(/^warning: /);
});

test('the fix takes it out of the list, and never unasked', () => {
  const fix = expectFix(
    'modules_enabled = { "roster", "muc" }',
    'Remove `muc` from the list',
    'modules_enabled = { "roster" }',
  );
  expect(fix.safe).toBe(false);
});

describe('sections whose names come from the environment', () => {
  test('are not one another: what a Component lists is not in the list of the host above', () => {
    expectProblems(`
      local domain = os.getenv("DOMAIN")
      VirtualHost (domain)
        modules_enabled = { "websocket" }
        name = "host"
      Component (os.getenv("DOMAIN_MUC")) "muc"
        modules_enabled = { "muc_mam" }
        name = "rooms"
      Component ("groups." .. domain) "muc"
        modules_enabled = { "muc_mam" }
    `);
  });

  test('are called in messages by what computes their name', () => {
    const text =
      'Component ("rooms." .. ENV_DOMAIN) "muc"\nVirtualHost (ENV_DOMAIN)\nmodules_enabled = { "muc_mam", "muc" }';
    expect(messagesIn(text)).toEqual([
      'error: `muc_mam` does not load on a VirtualHost; Prosody logs an error. It belongs in the `modules_enabled` of the Component `"rooms." .. ENV_DOMAIN`.',
      'error: `muc` does not load on a VirtualHost; Prosody logs an error. `"rooms." .. ENV_DOMAIN` runs it as a Component already.',
    ]);
    expect(messagesIn('VirtualHost (ENV_DOMAIN)\nmodules_enabled = { "muc" }')[0]).toContain('conference.example.com');
  });
});
