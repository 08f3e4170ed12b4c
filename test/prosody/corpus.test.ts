// Options and module lists of every host, ours and Prosody's, for every configuration that this repository holds.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { examples, fixturesOfSyntax, fixturesOfTests, type Sample } from './corpus.ts';
import { evaluateOnDisk, writeFiles } from './disk.ts';
import { describeEachServer } from './support.ts';

/** A short path: 0.12 names a file by its path and counts its lines only if that is short. */
const folder = mkdtempSync(join(tmpdir(), 'p'));
const sources: { readonly title: string; readonly least: number; samples: Sample[] }[] = [
  {
    title: 'the fixtures of evaluation, rules and features, and the examples of the rule pages',
    least: 500,
    samples: [],
  },
  { title: 'the fixtures of the syntax room', least: 100, samples: fixturesOfSyntax() },
  { title: 'the files of the examples', least: 20, samples: examples() },
];

beforeAll(async () => {
  const [first] = sources;
  if (first) first.samples = await fixturesOfTests();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a sample on the disk; absolute paths in it lead to its own folder. */
function place(sample: Sample, name: string): string {
  const home = join(folder, name);
  const texts = Object.entries(sample.files).map(([path, text]) => [
    path,
    text.replaceAll(/(["'])\/etc\/prosody/g, `$1${home}/etc/prosody`),
  ]);
  writeFiles(home, Object.fromEntries(texts));
  return join(home, sample.main);
}

describeEachServer((server, release) => {
  const version = release === '0.12' ? '0.12' : '13.0.1';
  sources.forEach((source, number) => {
    it(`agrees with us on ${source.title}`, { timeout: 600_000 }, async ({ annotate }) => {
      const placed = source.samples
        .map((sample, i) => ({ sample, file: place(sample, `${number}/${i}`) }))
        .map(({ sample, file }) => ({ sample, file, ours: evaluateOnDisk(file, version, sample.environment) }))
        // What we leave because it goes on too long, the server would follow: within one call of C for hours.
        .filter(({ ours }) => !ours.problems.some(({ kind }) => kind === 'limit-reached'));
      const answers = await server().effectiveOfAll(
        placed.map(({ sample, file }) => ({ configFile: file, env: sample.environment })),
      );
      const results = placed.map(({ sample, ours }, i) => {
        const answer = answers[i] ?? { error: 'no answer' };
        return { sample, ...agreement(ours, answer) };
      });
      const different = results.filter(({ differences }) => differences.length > 0);
      const shown = different.map(({ sample, differences }) => `${differences.join('\n')}\n${spell(sample)}`);
      expect(shown.slice(0, 20), `${different.length} differ`).toEqual([]);
      expect(results.length).toBeGreaterThan(source.least);
      const loaded = results.filter((result) => result.loaded);
      const unknown = loaded.filter((result) => result.unknown > 0).length;
      await annotate(`${results.length} compared, ${loaded.length} of them loaded, ${unknown} with something unknown`);
    });
  });
});

const spell = ({ files, environment }: Sample) =>
  [JSON.stringify(environment), ...Object.entries(files).map(([path, text]) => `--- file: ${path}\n${text}`)].join(
    '\n',
  );
