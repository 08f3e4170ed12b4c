import { expect, test } from 'vitest';
import { expectFix, expectProblems } from './support.ts';

test('marks each option that is indented below a table', () => {
  expectProblems(`
    VirtualHost "example.com" {
      enabled = true;
    }
       admins = { "anna@example.com" }
    -- ^^^^^^ option-after-table-section: warning: \`admins\` counts for the whole server: VirtualHost \`example.com\` ends with the \`}\` of its table, in which this option belongs if it is meant for that host.
       c2s_require_encryption = true
    -- ^^^^^^^^^^^^^^^^^^^^^^ option-after-table-section
    Component "rooms.example.com" "muc" { restrict_room_creation = true }
       name = "Rooms"
    -- ^^^^ option-after-table-section
  `);
});

test('is silent about what stands at the left, below a section without a table, or behind another statement', () => {
  expectProblems(
    `
    VirtualHost "example.com" {
      enabled = true;
    }
    admins = { "anna@example.com" }
    VirtualHost "example.org" { enabled = true } admins = { "ben@example.com" }
    VirtualHost "example.net"
      enabled = true
    VirtualHost "example.edu" { enabled = true }
    local greeting = "Hello"
      motd_text = greeting
  `,
    { severities: { 'duplicate-option': 'off' } },
  );
});

test('a section that is indented itself has its options at its own depth', () => {
  expectProblems(`
      VirtualHost "example.com" { enabled = true }
      admins = { "anna@example.com" }
  `);
});

test('the fix moves it into the table', () => {
  const fix = expectFix(
    'VirtualHost "example.com" {\n  enabled = true;\n}\n  admins = { "anna@example.com" }\n',
    'Move it into the table',
    'VirtualHost "example.com" {\n  enabled = true;\n  admins = { "anna@example.com" };\n}\n',
  );
  expect(fix.safe).toBe(false);
});
