import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the module, in any form of opening', () => {
  expectProblems(`
    Component "conference.example.com" "mcu"
    --                                  ^^^ unknown-component-module: error: Nothing is known of a module \`mcu\`. Prosody logs an error, and \`conference.example.com\` does not work.
    Component("share.example.com")("http_file_shar")
    --                              ^^^^^^^^^^^^^^ unknown-component-module
    Component "proxy.example.com" "proxy65"
  `);
});

test('a module that came with 13.0 is none for 0.12', () => {
  expect(messagesIn('Component "x.example.com" "server_info"', { version: '0.12' }).join()).not.toContain('came with');
  expect(messagesIn('Component "x.example.com" "account_activity"', { version: '0.12' })).toEqual([
    'error: `account_activity` came with Prosody 13.0; 0.12 logs an error, and `x.example.com` does not work.',
  ]);
});

describe('where plugin_paths is set', () => {
  const withPaths = (module: string) => `plugin_paths = { "/srv/modules" }\nComponent "x.example.com" "${module}"`;

  test('a private module is to be expected', () => {
    expectProblems(withPaths('our_own_bot'));
  });

  test('a slip is still a slip, but less sure', () => {
    expect(messagesIn(withPaths('http_file_shar'))).toEqual([
      'warning: Nothing is known of a module `http_file_shar`. Unless it lies in one of `plugin_paths`, Prosody logs an error, and `x.example.com` does not work.',
    ]);
    expect(messagesIn(withPaths('mcu'))).toEqual([
      'warning: Nothing is known of a module `mcu`. Unless it lies in one of `plugin_paths`, Prosody logs an error, and `x.example.com` does not work.',
    ]);
  });
});

test('the fix changes the name', () => {
  expectFix('Component "c.example.com" "mcu"', 'Change to `muc`', 'Component "c.example.com" "muc"');
  expect(fixTitles('Component "c.example.com" "mcu"')).toEqual(['safe: Change to `muc`']);
});

test('only what can run as a Component is offered', () => {
  expect(fixTitles('Component "sms.example.com" "sms"')).toEqual([]);
});

test('services go by other names, too', () => {
  expectFix('Component "c.a.example" "conference"', 'Change to `muc`', 'Component "c.a.example" "muc"');
});
