/** examples/mistakes: each file shows a rule at work and announces what is found in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Problem, RULE_IDS } from '../../server/src/rules/index.ts';
import { LineIndex } from '../../server/src/syntax/index.ts';
import { uriOf } from '../support/fixture.ts';
import { afterSafeFixes, type Files, problemsOf } from './support.ts';

const FOLDER = new URL('../../examples/mistakes/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.cfg.lua'));

/** All files of the folder, as if it were Prosody's own. */
const FILES: Files = Object.fromEntries(
  NAMES.map((name) => [`/etc/prosody/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]),
);

const announced = (text: string) => [...text.matchAll(/^-- expect: (\d+:\d+ [\w-]+)$/gm)].map(([, found]) => found);

/** "6:5 unknown-module", line and column as the command line prints them. */
function shown({ rule, location: { span } }: Problem, text: string): string {
  const lines = new LineIndex(text);
  return `${lines.positionAt(span.start).line + 1}:${lines.codePointColumn(span.start)} ${rule}`;
}

test('each file is called after the rule that it shows', () => {
  const ids: readonly string[] = RULE_IDS;
  expect(NAMES.filter((name) => !ids.includes(name.replace('.cfg.lua', '')))).toEqual([]);
});

describe.each(NAMES)('%s', (name) => {
  const path = `/etc/prosody/${name}`;
  const text = FILES[path] ?? '';
  const found = problemsOf(FILES, uriOf(path));

  test('has exactly the problems that it announces', () => {
    expect(announced(text)).toContainEqual(expect.stringContaining(name.replace('.cfg.lua', '')));
    expect(found.map((problem) => shown(problem, text))).toEqual(announced(text));
  });

  test('has after all safe fixes only those that have none', () => {
    const fixed = afterSafeFixes(FILES, uriOf(path));
    const lasting = found.filter(({ fixes }) => !fixes.some(({ safe }) => safe));
    const said = ({ rule, message }: Problem) => `${rule}: ${message}`;
    expect(problemsOf(fixed, uriOf(path)).map(said).sort()).toEqual(lasting.map(said).sort());
  });
});
