// Options and module lists of every host against the real Prosody's, on the fixtures and on configurations made by chance.
//
// PROSODY_CONFIG_GENERATED=1000 tries that many for each server; PROSODY_CONFIG_SEED starts elsewhere.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import { evaluate, type FileSystem } from '../../server/src/evaluation/index.ts';
import { generate } from './generator.ts';
import { spellConfiguration } from './spelling.ts';
import { describeEachServer, project } from './support.ts';

const COUNT = Number(process.env.PROSODY_CONFIG_GENERATED ?? 60);
const SEED = Number(process.env.PROSODY_CONFIG_SEED ?? 1);
const FIXTURES = project('test/prosody/fixtures');

const disk: FileSystem = {
  read(uri) {
    const path = decodeURIComponent(new URL(uri).pathname);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { kind: 'missing' };
    return stats.isDirectory() ? { kind: 'directory' } : { kind: 'file', text: readFileSync(path, 'utf8') };
  },
  list(uri) {
    const path = decodeURIComponent(new URL(uri).pathname);
    if (!statSync(path, { throwIfNoEntry: false })) return { kind: 'missing' };
    const entries = readdirSync(path, { withFileTypes: true });
    return {
      kind: 'directory',
      entries: entries.map((entry) => ({ name: entry.name, type: entry.isDirectory() ? 'directory' : 'file' })),
    };
  },
};

const folder = mkdtempSync(join(tmpdir(), 'pc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ours(file: string, version: ProsodyVersion, environment: Readonly<Record<string, string>>) {
  const configuration = evaluate({ main: `file://${file}`, version, environment, fileSystem: disk });
  return { configuration, spelt: spellConfiguration(configuration) };
}

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
    expect(ours(file, version, environment).spelt).toEqual(theirs.hosts);
  });

  it(`agrees on ${COUNT} generated configurations`, { timeout: 600_000 }, async () => {
    let loaded = 0;
    for (let seed = SEED; seed < SEED + COUNT; seed++) {
      const { files, environment } = generate(seed, version);
      const home = join(folder, `${release}-${seed}`);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(home, name)), { recursive: true });
        writeFileSync(join(home, name), text);
      }
      mkdirSync(join(home, 'certs'), { recursive: true });
      const file = join(home, 'prosody.cfg.lua');
      const { configuration, spelt } = ours(file, version, environment);
      const stops = configuration.problems.filter(
        ({ kind, presence }) => FATAL.has(kind) && presence.state === 'active',
      );
      const answer = await server()
        .effective(file, { env: environment })
        .catch((error: Error) => error);
      if (answer instanceof Error) {
        expect(
          stops.length,
          `seed ${seed}: Prosody refuses it, we do not.\n${answer.message}\n${files['prosody.cfg.lua']}`,
        ).toBeGreaterThan(0);
      } else {
        loaded++;
        expect(stops, `seed ${seed}: Prosody accepts it`).toEqual([]);
        expect(spelt, `seed ${seed}\n${JSON.stringify(environment)}\n${files['prosody.cfg.lua']}`).toEqual(
          answer.hosts,
        );
      }
      rmSync(home, { recursive: true });
    }
    // A generator of configurations that Prosody refuses would compare nothing.
    expect(loaded).toBeGreaterThan(COUNT / 2);
  });
});

/** Facts with which Prosody does not load the configuration. */
const FATAL = new Set([
  'include-missing',
  'include-loop',
  'undefined-index',
  'undefined-call',
  'append-unset',
  'bad-section',
  'section-clash',
]);
