import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the name, faded and struck through', () => {
  expectProblems(`
    admins = {}
       dns_timeout = 10
    -- ^^^^^^^^^^^ obsolete-option: warning: \`dns_timeout\` is no longer read by any part of Prosody 13.0; it has no effect.
  `);
  expect(problemsIn('dns_timeout = 10')[0]?.tags).toEqual(['deprecated', 'unnecessary']);
});

test('under a host too', () => {
  expect(messagesIn('VirtualHost "example.com"\nmuc_log_cleanup_interval = 86400')).toHaveLength(1);
});

test('the fix removes the line', () => {
  expectFix('setuid = "prosody"\nadmins = {}\n', 'Remove `setuid`', 'admins = {}\n');
});

test('setting it to nil is no mistake', () => {
  expect(messagesIn('setgid = nil')).toEqual([]);
});
