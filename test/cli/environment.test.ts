import { describe, expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

const files = {
  '/etc/prosody/prosody.cfg.lua': 'modules_enabled = { os.getenv("EXTRA") or "roster" }',
  '/etc/prosody/server.env': '# of the service\nexport EXTRA="mam"\n',
  '/etc/prosody/more.env': "EXTRA='carbons'\n",
};

/** The last module of the global list. */
async function listed(...args: string[]): Promise<unknown> {
  const setting = { files, environment: { EXTRA: 'never_looked_at' } };
  const { out } = await prosodyConfig(setting, 'modules', '--format', 'json', ...args, 'prosody.cfg.lua');
  return JSON.parse(out).hosts[0].modules.at(-1).name;
}

describe('the environment of the server', () => {
  test('is empty unless it is given: not that of the command', async () => {
    expect(await listed()).toBe('roster');
  });

  test.each([
    ['mam', ['--env', 'EXTRA=mam']],
    ['carbons', ['--env', 'EXTRA=mam', '--env', 'EXTRA=carbons']],
    ['mam', ['--env-file', 'server.env']],
    ['carbons', ['--env-file', 'server.env', '--env-file', 'more.env']],
    ['blocklist', ['--env', 'EXTRA=blocklist', '--env-file', 'server.env']],
    ['a=b', ['--env', 'EXTRA=a=b']],
  ])('%s by %j', async (name, args) => {
    expect(await listed(...args)).toBe(name);
  });
});
