import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the call that names nothing', () => {
  expectProblems(`
    admins = {}
       VirtualHost()
    -- ^^^^^^^^^^^^^ host-name-missing: error: \`VirtualHost\` needs a name; here it gets none. Prosody will not start.
  `);
});

test('and an argument that is nil', () => {
  expect(messagesIn('Component(nil) "muc"')).toEqual([
    'error: `Component` needs a name; here it gets none. Prosody will not start.',
  ]);
});

test('a name from a variable that is not set is not its business', () => {
  expect(messagesIn('VirtualHost(os.getenv("DOMAIN"))')).toEqual([]);
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if os.getenv("X") then VirtualHost() end')).toEqual([
    'warning: `VirtualHost` needs a name; here it gets none. Prosody will not start when X is set.',
  ]);
});
