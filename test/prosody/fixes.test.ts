// What fixes do to a configuration, as Prosody sees it, for the fixtures of the rules and the examples of their pages: it
// still loads, and after a safe fix nothing else has changed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BatchAnswer, Effective } from '../../scripts/prosody-oracle.mjs';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import type { Configuration } from '../../server/src/evaluation/index.ts';
import { checkConfiguration, type Fix, type Problem, type RuleId } from '../../server/src/rules/index.ts';
import { evaluateOnDisk } from './disk.ts';
import { type Placed, placeEdited, placeFixtures } from './placed.ts';
import { describeEachServer } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'p'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
const FIXTURES = placeFixtures(join(folder, 'f'));

/**
 * Their fixes bring a list back to what it says: Prosody reads no entry behind one that is nil, and nothing of a list that
 * is called. What they may add is modules.
 */
const RESTORING: ReadonlySet<RuleId> = new Set<RuleId>(['unquoted-value', 'option-ref-assign']);

const LOADED = 'loaded';

interface Tried {
  readonly before: Placed;
  readonly ours: Configuration;
  readonly problem: Problem;
  readonly fix: Fix;
}

/** Every fix of a fixture, save those that wait for a person. */
function fixesOf(before: Placed, version: ProsodyVersion): Tried[] {
  const ours = evaluateOnDisk(before.configFile, version, before.env);
  // What we leave because it goes on too long, the server would follow.
  if (ours.problems.some(({ kind }) => kind === 'limit-reached')) return [];
  return checkConfiguration(ours, { profile: 'production' }).flatMap((problem) =>
    problem.fixes.filter(({ asks }) => !asks).map((fix) => ({ before, ours, problem, fix })),
  );
}

describeEachServer((server, release) => {
  const version = release === '0.12' ? '0.12' : '13.0.1';

  it('a fix leaves a file that loads, and a safe one all that it is not about', { timeout: 300_000 }, async ({
    annotate,
  }) => {
    const tried = FIXTURES.flatMap((before) => fixesOf(before, version)).map((one, number) => ({
      ...one,
      after: placeEdited(one.before, one.ours, one.fix.edits, join(folder, release, String(number))),
    }));
    const befores = [...new Set(tried.map(({ before }) => before))];
    const answers = await server().effectiveOfAll([...befores, ...tried.map(({ after }) => after)]);
    const answerTo = new Map([...befores, ...tried.map(({ after }) => after)].map((place, i) => [place, answers[i]]));
    const wrong: string[] = [];
    let [compared, safe] = [0, 0];
    for (const one of tried) {
      const [was, is] = [answerTo.get(one.before), answerTo.get(one.after)];
      if (!was || !is) throw new Error('An answer is missing.');
      if ('error' in was) continue;
      compared++;
      if (one.fix.safe) safe++;
      const differences = compare(one, was, is, one.after);
      if (differences.length === 0) continue;
      const title = `${one.problem.rule}, ${one.fix.safe ? 'safe: ' : ''}${one.fix.title}`;
      wrong.push([title, ...differences, one.before.text].join('\n'));
    }
    await annotate(`${compared} fixes of files that load, ${safe} of them safe, of ${tried.length}`);
    expect(compared).toBeGreaterThan(100);
    expect(wrong.slice(0, 20), `${wrong.length} are wrong`).toEqual([]);
  });
});

function compare({ before, ours, problem, fix }: Tried, was: Effective, is: BatchAnswer, after: Placed): string[] {
  if ('error' in is) return [`Prosody does not load it any more: ${is.error}`];
  if (!fix.safe) return [];
  const { uri, span } = problem.location;
  const marked = ours.files.get(uri)?.text.slice(span.start, span.end) ?? '';
  const about = new Set([problem.message, fix.title, marked].join(' ').match(/[\w.-]*\w/g));
  const [old, now] = [facts(was, before.home), facts(is, after.home)];
  const differences: string[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [had, has] = [old.get(key), now.get(key)];
    if (had?.value === has?.value) continue;
    if ([had, has].some((fact) => fact && about.has(fact.name))) continue;
    if (RESTORING.has(problem.rule) && !had && has?.value === LOADED) continue;
    differences.push(`${key} was ${had?.value}, is ${has?.value}`);
  }
  return differences;
}

/** Hosts, the options of each with their values and its modules, each with the name by which it would be called. */
function facts({ hosts }: Effective, home: string): Map<string, { name: string; value: string }> {
  const found = new Map<string, { name: string; value: string }>();
  for (const [host, { kind, modules, options }] of Object.entries(hosts)) {
    found.set(host, { name: host, value: kind });
    for (const module of modules ?? []) found.set(`${host}: ${module}`, { name: module || 'empty', value: LOADED });
    for (const [name, value] of Object.entries(options)) {
      // These are compared as what they make: the modules that are loaded.
      if (/^modules_(en|dis)abled$/.test(name)) continue;
      // The second word of a Component is called by what it names.
      const called = name === 'component_module' ? String(value) : name;
      found.set(`${host}: ${name} =`, { name: called, value: JSON.stringify(value).replaceAll(home, '') });
    }
  }
  return found;
}
