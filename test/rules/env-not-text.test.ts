import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('a variable is a text, and never a switch or a number', () => {
  expectProblems(
    `
    if ENV_DEBUG == true then log = "*console" end
    --              ^^^^ env-not-text: warning: Environment variables are texts: \`DEBUG\` is never \`true\`, whatever it is set to.
    if os.getenv("PORT") ~= 5280 then log = "*console" end
    --                      ^^^^ env-not-text: warning: Environment variables are texts: \`PORT\` is never \`5280\`, whatever it is set to.
  `,
    { version: '0.12' },
  );
  expectFix(
    'if ENV_DEBUG == true then log = "*console" end',
    'Put it in quotes',
    'if ENV_DEBUG == "true" then log = "*console" end',
  );
  expect(messagesIn('if ENV_DEBUG == "true" or ENV_X == nil then log = "*console" end')).toEqual([]);
});
