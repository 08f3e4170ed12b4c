// Our problems beside the reports of prosodyctl, for every fixture of the rules and every example of their pages.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkConfiguration } from '../../server/src/rules/index.ts';
import { evaluateOnDisk } from './disk.ts';
import { placeFixtures } from './placed.ts';
import { describeEachServer } from './support.ts';
import { verdict } from './verdicts.ts';

const folder = mkdtempSync(join(tmpdir(), 'p'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const PLACED = placeFixtures(folder);

describeEachServer((server, release) => {
  const version = release === '0.12' ? '0.12' : '13.0.1';
  it('reports what we report, and nothing else', { timeout: 300_000 }, async ({ annotate }) => {
    const judged = PLACED.map((one) => ({ ...one, ours: evaluateOnDisk(one.configFile, version, one.env) }))
      // What we leave because it goes on too long, the server would follow.
      .filter(({ ours }) => !ours.problems.some(({ kind }) => kind === 'limit-reached'));
    const answers = await server().checkAll(judged);
    const counted = new Map<string, number>();
    const different: string[] = [];
    judged.forEach(({ rule, text, ours }, i) => {
      const answer = answers[i] ?? { error: 'no answer' };
      const problems = checkConfiguration(ours, { profile: 'production' });
      const { differences, kinds } = verdict(ours, problems, answer);
      for (const kind of new Set(kinds)) counted.set(kind, (counted.get(kind) ?? 0) + 1);
      if (differences.length > 0) different.push(`${rule}:\n${differences.join('\n')}\n${text}`);
    });
    await annotate(`${judged.length} configurations: ${JSON.stringify(Object.fromEntries(counted))}`);
    expect(different.slice(0, 20), `${different.length} differ`).toEqual([]);
  });
});
