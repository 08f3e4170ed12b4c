import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

const SHARE = 'Component "share.example.com" "http_file_share"\n';

test('marks the entry of the global list', () => {
  expectProblems(`
    modules_enabled = { "http_file_share" }
    --                   ^^^^^^^^^^^^^^^ module-and-component: warning: \`http_file_share\` runs as the Component \`share.example.com\`; in the global list it is loaded on every VirtualHost too.
    Component "share.example.com" "http_file_share"
  `);
  expect(problemsIn(`modules_enabled = { "http_file_share" }\n${SHARE}`)[0]?.related).toHaveLength(1);
});

test("in the Component's own list it is left over", () => {
  const fix = expectFix(
    `${SHARE}modules_enabled = { "http_file_share", "ping" }`,
    'Remove `http_file_share` from the list',
    `${SHARE}modules_enabled = { "ping" }`,
  );
  expect(fix.safe).toBe(true);
});

test('the list of another host may mean it', () => {
  expect(messagesIn(`${SHARE}VirtualHost "a.example"\nmodules_enabled = { "http_file_share" }`)).toEqual([]);
});

test('each Component of a module has its own list, and each entry is told once', () => {
  const second = 'Component "files.example.com" "http_file_share"\nmodules_enabled = { "http_file_share" }\n';
  expect(problemsIn(`${SHARE}${second}`).map(({ rule }) => rule)).toEqual(['module-and-component']);
});
