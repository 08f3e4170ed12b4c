/** Whatever Prosody itself reports, while it reads a configuration, checks it or starts with it, a rule reports at its place. */
import { describe, expect, test } from 'vitest';
import { RULES, reporterIn } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { CHECKED_MODULES } from './reports/checking-modules.ts';
import { CHECKED_SECTIONS } from './reports/checking-sections.ts';
import { ABOUT_FILES } from './reports/files.ts';
import { WHILE_READING } from './reports/reading.ts';
import { ALL, type Reported, type ReportedFixture } from './reports/reported.ts';
import { IN_SILENCE } from './reports/silent.ts';
import { WHILE_STARTING } from './reports/starting.ts';
import { problemsOf, speaksOfExcerpts } from './support.ts';

const REPORTED = [...WHILE_READING, ...CHECKED_SECTIONS, ...CHECKED_MODULES, ...WHILE_STARTING, ...ABOUT_FILES];
const ROWS = [...REPORTED, ...IN_SILENCE];

describe.each(ROWS.map((row): [string, Reported] => [row.what, row]))('%s', (_, { rules, fixtures }) => {
  const cases = fixtures.flatMap((one) => one.versions.map((version) => ({ ...one, version })));

  test.each(cases)('at its place and once, in $version: $text', ({ text, version, installed = false }) => {
    const { files, main, marks } = fixture(text);
    const problems = problemsOf(files, main, { version, installed, whole: true });
    const shown = problems.filter(({ rule }) => rules.includes(rule) || speaksOfExcerpts(rule));
    const place = (rule: string, uri: string, start: number, end: number) => `${rule} ${uri} ${start}-${end}`;
    expect(shown.map(({ rule, location: { uri, span } }) => place(rule, uri, span.start, span.end)).sort()).toEqual(
      marks.map(({ label, uri, start, end }) => place(label, uri, start, end)).sort(),
    );
  });

  test('by each of its rules', () => {
    const marked = new Set(fixtures.flatMap(({ text }) => fixture(text).marks.map(({ label }) => label)));
    expect(rules.filter((rule) => !marked.has(rule))).toEqual([]);
  });
});

test('a rule that says that Prosody reports its mistake has a fixture here, for each version', () => {
  const shown = new Set(REPORTED.flatMap(({ fixtures }) => fixtures.flatMap(markedIn)));
  const said = RULES.flatMap((rule) =>
    ALL.filter((version) => (reporterIn(rule, version) ?? 'nothing') !== 'nothing').map(
      (version) => `${rule.id} ${version}`,
    ),
  );
  expect(said.filter((one) => !shown.has(one))).toEqual([]);
  expect(said.length).toBeGreaterThan(100);
});

test('a rule of whose mistake Prosody says nothing stands among the silent ones only', () => {
  const silent = RULES.filter((rule) => ALL.every((version) => (reporterIn(rule, version) ?? 'nothing') === 'nothing'));
  const listed = new Set(REPORTED.flatMap(({ rules }) => rules));
  expect(silent.filter(({ id }) => listed.has(id)).map(({ id }) => id)).toEqual([]);
});

/** "rule version" for each mark. */
function markedIn({ text, versions }: ReportedFixture): string[] {
  const labels = fixture(text).marks.map(({ label }) => label);
  return versions.flatMap((version) => labels.map((label) => `${label} ${version}`));
}
