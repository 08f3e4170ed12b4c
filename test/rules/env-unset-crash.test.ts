import { expect, test } from 'vitest';
import { expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks where Lua would stop', () => {
  expectProblems(`
    log = "/var/log/" .. ENV_LOG_NAME
    --    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ env-unset-crash: hint: …
  `);
});

test('the name of a host is such a place', () => {
  expect(messagesIn('VirtualHost(ENV_DOMAIN)')[0]).toContain('as long as `DOMAIN` is not set');
});

test('each variable once', () => {
  expect(messagesIn('VirtualHost(ENV_D)\nComponent("rooms." .. ENV_D) "muc"')).toHaveLength(1);
});

test('not one that is set or has a default', () => {
  expect(messagesIn('VirtualHost(ENV_D)', { env: { D: 'example.com' } })).toEqual([]);
  expect(messagesIn('VirtualHost(ENV_D or "example.com")')).toEqual([]);
});

test('an error of the configuration itself that only asks for a variable', () => {
  const text = `
    local key = os.getenv("KEY")
    if not key or key == "" or key:match("^change_me") then error("KEY must be set") end
    --                                                      ^^^^^^^^^^^^^^^^^^^^^^^^ env-unset-crash: hint: Prosody does not start as long as \`KEY\` is not set, …
    log = key
  `;
  expectProblems(text);
  expect(messagesIn(text, { env: { KEY: 'x' } })).toEqual([]);
  expect(messagesIn(text, { env: { KEY: 'change_me' } })[0]).toMatch(/^error: `error` stops the configuration here/);
});

test('whatever else the file asks for before', () => {
  const many = Array.from({ length: 40 }, (_, index) => `log = os.getenv("V${index}") or "x"\n`).join('');
  const text = `${many}if not os.getenv("KEY") then error("KEY must be set") end\n`;
  expect(problemsIn(text).map(({ rule }) => rule)).toContain('env-unset-crash');
  expect(problemsIn(text).map(({ rule }) => rule)).not.toContain('lua-error');
});
