/** The one way in which tests run rules: fixtures in, problems and fixed texts out. */
import { expect } from 'vitest';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import { type Environment, evaluate, installedModules, serverFiles } from '../../server/src/evaluation/index.ts';
import {
  checkConfiguration,
  type FileEdit,
  type Fix,
  type Layout,
  type Problem,
  type Profile,
  type Rule,
  type RuleId,
  ruleById,
  type Severities,
  safeEdits,
  type Variables,
} from '../../server/src/rules/index.ts';
import { applyEdits, parse } from '../../server/src/syntax/index.ts';
import { fixture, uriOf } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

export interface Settings {
  readonly version?: ProsodyVersion;
  readonly profile?: Profile;
  readonly env?: Environment;
  readonly unreadable?: readonly string[];
  /** The fixture is a whole configuration, and every rule speaks. */
  readonly whole?: boolean;
  readonly severities?: Severities;
  /** Modules are looked for where the fixture says; else nobody can see what is installed. */
  readonly installed?: boolean;
  readonly layout?: Layout;
}

/** Texts by absolute path. */
export type Files = Readonly<Record<string, string>>;

/** Rounds of safe fixes, as many as the front ends make. */
const MAX_ROUNDS = 10;

export function problemsOf(files: Files, main: string, settings: Settings = {}): Problem[] {
  const { version = '13.0', profile = 'production', env = {}, unreadable, whole = false, severities = {} } = settings;
  const directories: readonly string[] = [];
  const fileSystem = memoryFileSystem(files, unreadable);
  const configuration = evaluate({ main, version, environment: env, fileSystem });
  // As the front ends do: what is evaluated again is not parsed again.
  const known = (uri: string, text: string) => {
    const file = configuration.files.get(uri);
    return file?.text === text ? file : parse(uri, text);
  };
  const own = ruleUnderTest();
  const problems = checkConfiguration(configuration, {
    profile,
    severities,
    files: serverFiles(main, fileSystem),
    under: (variables) => {
      const changed = withVariables(env, variables);
      return isSameEnvironment(env, changed)
        ? configuration
        : evaluate({ main, version, environment: changed, fileSystem, parse: known });
    },
    ...(settings.layout && { layout: settings.layout }),
    ...(settings.installed && { installed: installedModules({ configuration, fileSystem, directories }) }),
  });
  return whole ? problems : problems.filter(({ rule }) => rule === own?.id || speaksOfExcerpts(rule));
}

/** Variables as they would be with others over them; null takes one away. */
function withVariables(env: Environment, variables: Variables): Environment {
  const all = Object.entries({ ...env, ...variables });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

function isSameEnvironment(one: Environment, other: Environment): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/**
 * Silent in the tests and on the pages of other rules, whose examples make up names of options, files and passwords, and have
 * conditions and targets that are only to be different from one another.
 */
const ABOUT_EVERY_EXAMPLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'unknown-option',
  'secret-in-file',
  'lua-api-direct',
  'env-unset-crash',
  'log-target',
  'file-missing',
  'cert-missing',
  'cert-key-missing',
  'certs-dir-missing',
  'log-unwritable',
  'credential-unavailable',
]);

/** Whether a rule has something to say of an excerpt that stands for another rule. */
export function speaksOfExcerpts(rule: RuleId): boolean {
  return !ABOUT_EVERY_EXAMPLE.has(rule) && ruleById(rule)?.scope !== 'configuration';
}

/** The rule that the running test file is about. */
function ruleUnderTest(): Rule | undefined {
  return ruleById(/([^/\\]+)\.test\.ts$/.exec(expect.getState().testPath ?? '')?.[1] ?? '');
}

export function problemsIn(text: string, settings?: Settings): Problem[] {
  const { files, main } = fixture(text);
  return problemsOf(files, main, settings);
}

/** "error: what it says" of each problem, in the order in which they are shown. */
export function messagesIn(text: string, settings?: Settings): string[] {
  return problemsIn(text, settings).map(({ severity, message }) => `${severity}: ${message}`);
}

/**
 * The marks of a fixture are all the problems that its files have, each with its place to the character. A mark may go
 * on with `severity: message`, or with a part of it that ends in `…`.
 */
export function expectProblems(text: string, settings?: Settings): void {
  const { files, main, marks } = fixture(text);
  const place = (uri: string, start: number, end: number) => `${uri} ${lineOf(files, uri, start)} ${start}-${end}`;
  const expected = marks.map(({ uri, start, end, label, message }) => `${place(uri, start, end)} ${label} ${message}`);
  const found = problemsOf(files, main, settings).map(({ rule, severity, message, location: { uri, span } }) => {
    const mark = marks.find((one) => one.uri === uri && one.start === span.start && one.label === rule);
    const full = `${severity}: ${message}`;
    const short = mark?.message ?? full;
    const fits = short.endsWith('…') ? full.startsWith(short.slice(0, -1)) : short === '' || short === full;
    return `${place(uri, span.start, span.end)} ${rule} ${fits ? short : full}`;
  });
  expect(found.sort()).toEqual(expected.sort());
}

function lineOf(files: Files, uri: string, offset: number): string {
  const text = Object.entries(files).find(([path]) => uriOf(path) === uri)?.[1] ?? '';
  return `line ${text.slice(0, offset).split('\n').length}`;
}

/** The fix of this title turns one text into the other, and the problem that it belongs to is gone. */
export function expectFix(before: string, title: string, after: string, settings?: Settings): Fix {
  const { files, main } = fixture(before);
  const problems = problemsOf(files, main, settings);
  const titles = problems.flatMap(({ fixes }) => fixes.map((fix) => fix.title));
  const problem = problems.find(({ fixes }) => fixes.some((fix) => fix.title === title));
  const fix = problem?.fixes.find((one) => one.title === title);
  if (!problem || !fix) throw new Error(`There is no fix "${title}", but: ${titles.join(', ') || 'none'}`);
  const fixed = applied(files, fix.edits);
  expect(fixed).toEqual(fixture(after).files);
  const count = (all: readonly Problem[]) => all.filter(({ rule }) => rule === problem.rule).length;
  expect(count(problemsOf(fixed, main, settings)), 'problems of this rule after the fix').toBeLessThan(count(problems));
  return fix;
}

/** Titles of all fixes; a safe one begins with "safe: ". */
export function fixTitles(text: string, settings?: Settings): string[] {
  return problemsIn(text, settings).flatMap(({ fixes }) =>
    fixes.map(({ title, safe }) => (safe ? `safe: ${title}` : title)),
  );
}

/** The files after all safe fixes, round by round until nothing is left to do. */
export function afterSafeFixes(files: Files, main: string, settings?: Settings): Files {
  let texts = files;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(problemsOf(texts, main, settings));
    if (edits.length === 0) break;
    texts = applied(texts, edits);
  }
  return texts;
}

export function applied(files: Files, edits: readonly FileEdit[]): Files {
  const created = edits.filter(({ creates }) => creates);
  const paths = created.map(({ location, text }) => [decodeURIComponent(location.uri.replace('file://', '')), text]);
  const changed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const own = edits.filter(({ location }) => location.uri === uriOf(path));
      return [
        path,
        applyEdits(
          text,
          own.map(({ location: { span }, text: inserted }) => ({ span, text: inserted })),
        ),
      ];
    }),
  );
  return { ...changed, ...Object.fromEntries(paths) };
}
