/** What may run unasked takes a mistake away and makes none, whatever stands around it. */
import { describe, expect, test } from 'vitest';
import { type Problem, safeEdits } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { afterSafeFixes, applied, problemsOf, type Settings } from './support.ts';

/** Statements for the global section, wrong in every way that has a safe fix, and some that are right. */
const STATEMENTS = [
  'pidfile "/run/prosody/prosody.pid"',
  'log ("info")',
  'http_host = www.example.com',
  'http_external_url = "https://example.com"',
  'c2s_ports = { 5222, 5223 } -- and a comment',
  'limits = {\n  c2s = { rate = "10kb/s" };\n}',
];

/** Entries of modules_enabled. */
const ENTRIES = [
  '"roster"',
  "'tls'",
  '"firewal"',
  '"rostre"',
  '"mod_ping"',
  '"mod_tls"',
  '"presence"',
  '"s2s"',
  '"audit"',
  '"audti"',
  '"privacy"',
  '"mod_audit"',
  '""',
  '"frobnicate"',
];

const SECTIONS = [
  'Virtualhost "example.com"',
  'VirtualHost "example.org"\n  modules_enabled = { "mam", "mam" }',
  'Component "conference.example.com" "mod_muc"',
  'Compnent "rooms.example.com" "muc"\n  modules_enabled = { "muc_mam" }',
];

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function some<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random(), kept: random() < 0.6 }))
    .filter(({ kept }) => kept)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** A configuration in one of the layouts that people use. */
function configuration(seed: number): string {
  const random = randomNumbers(seed);
  const separator = random() < 0.5 ? ';' : ',';
  const lines = random() < 0.7;
  const comment = random() < 0.5 ? ' -- why' : '';
  const entries = [...some(ENTRIES, random), ...some(ENTRIES, random)];
  const last = random() < 0.5 ? separator : '';
  const list = lines
    ? `{\n  ${entries.join(`${separator}${comment}\n  `)}${last}\n}`
    : `{ ${entries.join(`${separator} `)}${last} }`;
  const text = [...some(STATEMENTS, random), `modules_enabled = ${list}`, ...some(SECTIONS, random)].join('\n');
  return random() < 0.2 ? text.replaceAll('\n', '\r\n') : text;
}

function counts(problems: readonly Problem[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { rule } of problems) counted.set(rule, (counted.get(rule) ?? 0) + 1);
  return counted;
}

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

describe('configurations made of pieces', () => {
  const settingsOf = (seed: number): Settings => ({ version: seed % 2 === 0 ? '0.12' : '13.0' });

  test.each(SEEDS)('each safe fix by itself takes a problem away (%i)', (seed) => {
    const settings = settingsOf(seed);
    const { files, main } = fixture(configuration(seed));
    const problems = problemsOf(files, main, settings);
    for (const { fixes, message } of problems) {
      for (const { edits } of fixes.filter(({ safe }) => safe)) {
        // What was a second naming may be the first one now: another word about a place that had one before.
        const after = problemsOf(applied(files, edits), main, settings);
        expect(after.length, message).toBeLessThan(problems.length);
      }
    }
  });

  test.each(SEEDS)('all of them together leave only what has no safe fix (%i)', (seed) => {
    const settings = settingsOf(seed);
    const { files, main } = fixture(configuration(seed));
    const unsafe = problemsOf(files, main, settings).filter(({ fixes }) => !fixes.some(({ safe }) => safe));
    const fixed = afterSafeFixes(files, main, settings);
    const left = problemsOf(fixed, main, settings);
    expect(safeEdits(left)).toEqual([]);
    expect(left.filter(({ rule }) => rule === 'syntax-error')).toEqual([]);
    const before = counts(unsafe);
    expect([...counts(left)].filter(([rule, count]) => count > (before.get(rule) ?? 0))).toEqual([]);
  });
});

test('edits that are made together do not touch each other', () => {
  for (const seed of SEEDS) {
    const { files, main } = fixture(configuration(seed));
    const spans = safeEdits(problemsOf(files, main)).map(({ location: { span } }) => span);
    const sorted = spans.sort((a, b) => a.start - b.start);
    for (const [index, span] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next) expect(span.end).toBeLessThan(next.start);
    }
  }
});

test('two neighbours that both go leave a list that Lua reads', () => {
  const { files, main } = fixture('modules_enabled = { "presence", "s2s", "roster" }');
  expect(Object.values(afterSafeFixes(files, main))).toEqual(['modules_enabled = { "roster" }']);
});

test('what was written stays as it was: comments, separators, quotes', () => {
  const { files, main } = fixture(`
    -- first
    modules_enabled = {
      -- all of them
      'rostre'; -- contacts
      "mod_ping", "presence"; --[[ ours ]] "tls"
    }
  `);
  const after = fixture(`
    -- first
    modules_enabled = {
      -- all of them
      'roster'; -- contacts
      "ping", --[[ ours ]] "tls"
    }
  `);
  expect(afterSafeFixes(files, main)).toEqual(after.files);
});
