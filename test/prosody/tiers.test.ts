// examples/tiers, whose list is built by a function: for each of the 16 ways to set its variables Prosody's modules on
// every host, and each module leads to the string that names it.

import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { type Configuration, mentionOf, modulesOf } from '../../server/src/evaluation/index.ts';
import { agreement } from './agreement.ts';
import { evaluateOnDisk } from './disk.ts';
import { CATEGORIES, combinations, describeEachServer, project } from './support.ts';

const HOME = project('examples/tiers');
const MAIN = project('examples/tiers/prosody.cfg.lua');

/** "module: the file that names it", of each module that a host lists; fails where another text stands. */
function places(configuration: Configuration, host: string): string[] {
  return modulesOf(configuration, host)
    .modules.filter(({ from }) => from !== 'autoload')
    .map((loaded) => {
      const mention = mentionOf(configuration, loaded);
      const { uri = '', span = { start: 0, end: 0 } } = mention?.location ?? {};
      const text = configuration.files.get(uri)?.text.slice(span.start - 1, span.end + 1);
      expect(text).toBe(`"${loaded.name}"`);
      return `${loaded.name}: ${relative(`file://${HOME}`, uri)}`;
    });
}

it('leads from each module to the file that names it', () => {
  const all = Object.fromEntries(CATEGORIES.map((name) => [name, 'true']));
  const configuration = evaluateOnDisk(MAIN, '13.0.1', all);
  const elsewhere = (host: string) =>
    places(configuration, host).filter((place) => !place.endsWith(': prosody.cfg.lua'));
  expect(elsewhere('*')).toEqual([]);
  expect(elsewhere('example.org')).toEqual(['watch_spam_reports: modules.d/stable/security.cfg.lua']);
  expect(elsewhere('rooms.example.org')).toEqual(['muc_mam: modules.d/distributed/distributed.cfg.lua']);
  expect(places(configuration, '*')).toHaveLength(10 + 11 + 3 + 3 + 3);
});

describeEachServer((server, release) => {
  const version = release === '0.12' ? '0.12' : '13.0.1';

  it('has the modules and options that we say, for each of the 16 settings', async () => {
    const answers = await server().effectiveOfAll(combinations.map((env) => ({ configFile: MAIN, env })));
    const lists = new Set<string>();
    for (const [i, env] of combinations.entries()) {
      const configuration = evaluateOnDisk(MAIN, version, env);
      const answer = answers[i] ?? { error: 'no answer' };
      const { differences, unknown } = agreement(configuration, answer);
      expect({ env, differences, unknown }).toEqual({ env, differences: [], unknown: 0 });
      for (const { name } of configuration.sections) places(configuration, name);
      lists.add(JSON.stringify(answer));
    }
    // Each setting gives another configuration, or they would prove less than they seem to.
    expect(lists.size).toBe(16);
  });
});
