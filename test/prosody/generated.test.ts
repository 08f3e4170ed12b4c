// Options and module lists of every host against the real Prosody's, on the fixtures and on configurations made by chance.
//
// PROSODY_CONFIG_GENERATED=2000 tries that many for each server; PROSODY_CONFIG_SEED starts elsewhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Server } from '../../scripts/prosody-oracle.mjs';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import { type Agreement, agreement } from './agreement.ts';
import { evaluateOnDisk, writeFiles } from './disk.ts';
import { type Generated, generate } from './generator/index.ts';
import { lostPlaces, Witness } from './provenance.ts';
import { shrink, spell } from './shrink.ts';
import { spellConfiguration } from './spelling.ts';
import { describeEachServer, project } from './support.ts';

const COUNT = Number(process.env.PROSODY_CONFIG_GENERATED ?? 150);
const SEED = Number(process.env.PROSODY_CONFIG_SEED ?? 1);
/** Configurations that one process of a server is asked about. */
const BATCH = 250;
/** Differences of as many kinds are made small and shown, one of each. */
const SHOWN = 5;
const FIXTURES = project('test/prosody/fixtures');

/** A short path: 0.12 counts the lines of a file, which it does for a duplicate option, only if its path is short. */
const folder = mkdtempSync(join(tmpdir(), 'p'));
let batches = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a server and we make of each configuration. */
async function compare(server: Server, version: ProsodyVersion, samples: readonly Generated[]): Promise<Agreement[]> {
  const home = join(folder, String(batches++));
  const places = samples.map((sample, i) => {
    writeFiles(join(home, String(i)), sample.files);
    return { configFile: join(home, String(i), 'prosody.cfg.lua'), env: sample.environment };
  });
  const answers = await server.effectiveOfAll(places);
  const results = places.map(({ configFile, env }, i) => {
    const witness = new Witness();
    const configuration = evaluateOnDisk(configFile, version, env, witness.observe);
    const result = agreement(configuration, answers[i] ?? { error: 'no answer' });
    return { ...result, differences: [...result.differences, ...lostPlaces(configuration, witness)] };
  });
  rmSync(home, { recursive: true, force: true });
  return results;
}

/** What sort of difference it is, roughly, so that making it small does not end at another. */
const kindOf = ({ differences: [first] }: Agreement) => first?.replaceAll(/[^ ]*[\W\d][^ ]*/g, '').slice(0, 24);

describeEachServer((server, release) => {
  const version: ProsodyVersion = release === '0.12' ? '0.12' : '13.0.1';
  const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.cfg.lua'));

  it.each(fixtures)('has the options that we say for %s', async (name) => {
    const file = join(FIXTURES, name);
    const text = readFileSync(file, 'utf8');
    const only = /^-- only: (\S+)$/m.exec(text)?.[1];
    if (only && only !== server().version) return;
    const environment = Object.fromEntries(
      [...text.matchAll(/^-- env: (\w+)=(.*)$/gm)].map(([, variable = '', value = '']) => [variable, value]),
    );
    const theirs = await server().effective(file, { env: environment });
    expect(spellConfiguration(evaluateOnDisk(file, version, environment))).toEqual(theirs.hosts);
  });

  it(`agrees on ${COUNT} generated configurations from seed ${SEED}`, { timeout: 3_600_000 }, async ({ annotate }) => {
    const shown: string[] = [];
    const kinds = new Set<string | undefined>();
    let [different, loaded, unknown] = [0, 0, 0];
    for (let first = SEED; first < SEED + COUNT; first += BATCH) {
      const seeds = Array.from({ length: Math.min(BATCH, SEED + COUNT - first) }, (_, i) => first + i);
      const samples = seeds.map((seed) => generate(seed, version));
      const results = await compare(server(), version, samples);
      for (const [i, result] of results.entries()) {
        if (result.loaded) loaded++;
        if (result.unknown > 0) unknown++;
        const sample = samples[i];
        if (result.differences.length === 0 || !sample) continue;
        different++;
        const kind = kindOf(result);
        if (kinds.has(kind) || kinds.size === SHOWN) continue;
        kinds.add(kind);
        const small = await shrink(sample, async (smaller) =>
          (await compare(server(), version, smaller)).map((smallerResult) => kindOf(smallerResult) === kind),
        );
        const [why] = await compare(server(), version, [small]);
        shown.push(`seed ${seeds[i]}\n${why?.differences.join('\n')}\n${spell(small)}`);
      }
    }
    expect(shown.join('\n\n'), `${different} of ${COUNT} differ`).toBe('');
    await annotate(`${COUNT} compared, ${loaded} of them loaded, ${unknown} with something unknown`);
    // A generator of configurations that Prosody refuses, or that we know nothing of, would compare nothing.
    expect(loaded).toBeGreaterThan(COUNT / 2);
    expect(unknown).toBeLessThan(COUNT / 20);
  });
});
