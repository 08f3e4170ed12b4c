import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name of the list, whatever the global section has', () => {
  expectProblems(`
    modules_enabled = { "roster" }
    admins = { "anna@example.com" }
    VirtualHost "example.com"
       modules_enabled { "mam" }
    -- ^^^^^^^^^^^^^^^ append-not-set-here: error: \`modules_enabled\` is not set in VirtualHost \`example.com\`, so there is nothing to add to, and Prosody will not start. The global list counts here anyway.
       admins:append { "ben@example.com" }
    -- ^^^^^^ append-not-set-here: error: \`admins\` is not set in VirtualHost \`example.com\`, so there is nothing to add to, and Prosody will not start.
  `);
});

test('is silent where the section has set it', () => {
  expectProblems(`
    modules_enabled = { "roster" }
    modules_enabled { "ping" }
    modules_enabled: append { "tls" }
    VirtualHost "example.com"
      modules_enabled = {}
      modules_enabled:append { "mam" }
  `);
});

test('0.12 cannot add to lists at all, which is told by missing-equals', () => {
  const text = 'modules_enabled = {}\nVirtualHost "example.com"\nmodules_enabled:append { "mam" }';
  expect(messagesIn(text, { version: '0.12' })).toEqual([
    'error: `modules_enabled:append` exists only since Prosody 13.0; 0.12 stops here and does not start.',
  ]);
});

test('in a branch that is not taken it is a warning that says when', () => {
  const text = 'VirtualHost "example.com"\nif os.getenv("MAM") then modules_enabled:append { "mam" } end';
  expect(messagesIn(text)).toEqual([
    'warning: `modules_enabled` is not set in VirtualHost `example.com`, so there is nothing to add to, and Prosody will not start when MAM is set.',
  ]);
});

test('the fix sets the list', () => {
  const before = (line: string) => `modules_enabled = { "roster" }\nVirtualHost "example.com"\n  ${line} { "mam" }`;
  expectFix(before('modules_enabled'), 'Insert `=`', before('modules_enabled ='));
  expectFix(before('modules_enabled:append'), 'Set the list instead', before('modules_enabled ='));
  expect(fixTitles(before('modules_enabled:append'))).toEqual(['safe: Set the list instead']);
});
