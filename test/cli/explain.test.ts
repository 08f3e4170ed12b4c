import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

async function explained(...args: string[]): Promise<string> {
  return (await prosodyConfig({ files: {} }, 'explain', ...args)).out;
}

test('a module, with or without mod_', async () => {
  const card = await explained('compression');
  expect(card).toMatch(/^⛔ compression · Obsolete\n/);
  expect(card).toContain('Removed from Prosody in 0.11');
  expect(await explained('mod_compression')).toBe(card);
});

test('an option', async () => {
  expect(await explained('archive_expires_after')).toMatch(/^archive_expires_after · option\n/);
});

test('both, where a name means a module and an option', async () => {
  const out = await explained('server_info');
  expect(out.match(/^.*server_info · .*$/gm)).toEqual(['🟡 server_info · Community, beta', 'server_info · option']);
});

test('a rule, with the address of its page', async () => {
  const out = await explained('unknown-module');
  expect(out).toMatch(/^unknown-module · rule · error\n/);
  expect(out).toMatch(/docs\/rules\/unknown-module\.md\n$/);
});

test('a group of rules, by each of them', async () => {
  const out = await explained('insecure-option');
  expect(out).toMatch(
    /^insecure-option stands for 7 rules:\n\n- unencrypted-clients: Clients may connect without encryption\.\n/,
  );
});

test('for the chosen version', async () => {
  expect(await explained('posix', '--prosody-version', '0.12')).toContain('loaded unasked');
  expect(await explained('posix', '--prosody-version', '13.0')).not.toContain('since 0.2, loaded unasked');
});

test.each([40, 80])('as wide as the terminal: %i columns', async (columns) => {
  const setting = { files: {}, columns, environment: { NO_COLOR: '1' } };
  const { out } = await prosodyConfig(setting, 'explain', 'mam');
  const tooWide = out.split('\n').filter((line) => line.length > columns && !line.includes('https://'));
  expect(tooWide).toEqual([]);
});
