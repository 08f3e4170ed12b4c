// The example deployment in the real Prosody: it loads and starts without a complaint.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LogLine, type Server, whyNoStart } from '../../scripts/prosody-oracle.mjs';
import { allSetTo, CATEGORIES, describeEachServer, EXAMPLE } from './support.ts';

const refusal = await whyNoStart();

/** Whether this machine has the code of a module, in one of the shapes in which Prosody finds it. */
const hasCode = ({ pluginPaths }: Server, module: string) =>
  pluginPaths.some((folder) =>
    [`mod_${module}.lua`, `mod_${module}/mod_${module}.lua`].some((path) => existsSync(`${folder}/${path}`)),
  );

/**
 * Errors of a start, save those about community modules that are not installed here, and about names that cannot be
 * looked up: the server has no network.
 */
function errors(server: Server, log: LogLine[]): string[] {
  const absent = ({ message }: LogLine) => {
    const [, listed, required] = /Unable to load (?:module '(\w+)'|required module, mod_(\w+))/.exec(message) ?? [];
    const module = listed ?? required;
    return module !== undefined && !hasCode(server, module);
  };
  return log
    .filter((line) => line.level === 'error' && line.source !== 'adns' && !absent(line))
    .map((line) => `${line.source}: ${line.message}`);
}

/** Options that no server reads while it starts: for rooms made later, for a shell opened later. */
const readLater = [
  'console_banner',
  'muc_room_default_history_length',
  'muc_room_default_members_only',
  'muc_room_default_persistent',
  'muc_room_default_public',
];

/** Options that Prosody itself sets for every host or component. */
const notWritten = ['component_module', 'defined', 'load_global_modules'];

describeEachServer((server, release) => {
  describe('prodosyctl check config says nothing', () => {
    it('with no variable set', async () => {
      expect(await server().check(EXAMPLE)).toMatchObject({ complaints: [], exitCode: 0 });
    });

    it('with all variables true', async () => {
      expect(await server().check(EXAMPLE, { env: allSetTo('true') })).toMatchObject({ complaints: [], exitCode: 0 });
    });

    it('with any of the community categories, as long as the distributed modules are on', async () => {
      for (let bits = 0; bits < 8; bits++) {
        const env = Object.fromEntries(CATEGORIES.slice(1).map((name, i) => [name, String(((bits >> i) & 1) === 1)]));
        expect({ env, ...(await server().check(EXAMPLE, { env })) }).toMatchObject({
          env,
          complaints: [],
          exitCode: 0,
        });
      }
    });
  });

  describe.skipIf(refusal)(`a real start logs no error${refusal ? ` (skipped: ${refusal})` : ''}`, () => {
    it.concurrent('with no variable set', async ({ expect }) => {
      const { started, log } = await server().start(EXAMPLE);
      expect(errors(server(), log)).toEqual([]);
      expect(started).toBe(true);
    });

    it.concurrent('with all variables true', async ({ expect }) => {
      const { started, log } = await server().start(EXAMPLE, { env: allSetTo('true') });
      expect(errors(server(), log)).toEqual([]);
      expect(started).toBe(true);
    });

    // 13.0 alone: some options are new in it.
    if (release === '0.12') return;
    it.concurrent('and reads every option of the core and distributed modules', async ({ expect }) => {
      const env = { PROSODY_ENABLE_SECURITY: 'false' };
      const { hosts } = await server().effective(EXAMPLE, { env });
      const { optionsRead } = await server().start(EXAMPLE, { env });
      const written = new Set(Object.values(hosts).flatMap(({ options }) => Object.keys(options)));
      for (const name of [...optionsRead, ...notWritten]) written.delete(name);
      expect([...written].sort()).toEqual(readLater);
    });
  });
});
