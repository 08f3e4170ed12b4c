/** Whether our Configuration is the one that Prosody has. */
import type { BatchAnswer } from '../../scripts/prosody-oracle.mjs';
import { type Configuration, isComputedSection, modulesOf } from '../../server/src/evaluation/index.ts';
import { spellConfiguration } from './spelling.ts';

/** Facts with which Prosody does not load the configuration; others say so themselves, by `fatal`. */
const FATAL: ReadonlySet<string> = new Set([
  'include-missing',
  'include-loop',
  'undefined-index',
  'undefined-call',
  'append-unset',
  'bad-section',
  'section-clash',
  'lua-error',
  'unset-variable',
]);

/** Bounds of ours, not of Prosody's. */
const OURS: ReadonlySet<string> = new Set(['too-deep', 'too-large']);

/** Bounds of Lua's own, far beyond what anybody writes, which we do not count. */
const ABOUT_BOUNDS = /too many local variables|C stack overflow/;

/** What `require`, `dofile` and `io.lines` find lies outside of the configuration. */
const ABOUT_FILES = /module '[^']*' not found|cannot open /;

export interface Agreement {
  /** What is not as Prosody has it, one a line; empty where all is. */
  readonly differences: readonly string[];
  /** Prosody loads it. */
  readonly loaded: boolean;
  /** Values of which we say that they cannot be known; nothing is compared with them. */
  readonly unknown: number;
}

/** Whether something was found for which Prosody does not load the configuration. */
function refusals(configuration: Configuration): string[] {
  const { problems, files } = configuration;
  const facts = problems
    .filter(({ presence }) => presence.state === 'active')
    .filter((problem) => ('fatal' in problem ? problem.fatal : FATAL.has(problem.kind)))
    .map(({ kind, location }) => `${kind} at ${location.uri}:${location.span.start}`);
  const read = new Set([configuration.main]);
  for (const include of configuration.includes) {
    if (include.presence.state === 'active') for (const uri of include.files) read.add(uri);
  }
  const syntax = [...files.values()]
    .filter(({ uri }) => read.has(uri))
    .flatMap(({ uri, errors }) => errors.filter(({ code }) => !OURS.has(code)).map(({ code }) => `${code} in ${uri}`));
  return [...facts, ...syntax];
}

/** Whether anything makes what follows a guess: a loop that was left, a name or a branch that cannot be known. */
function doubts(configuration: Configuration): boolean {
  return (
    configuration.problems.some(({ kind, presence }) => kind === 'limit-reached' || presence.state === 'uncertain') ||
    configuration.sections.some(({ name }) => isComputedSection(name)) ||
    configuration.includes.some(({ pattern }) => pattern === '') ||
    // A template is no configuration before its tags are filled in.
    [...configuration.files.values()].some(({ placeholders }) => placeholders.length > 0)
  );
}

export function agreement(configuration: Configuration, answer: BatchAnswer): Agreement {
  const refused = refusals(configuration);
  const ours = spellConfiguration(configuration);
  const compared = new Comparison();
  for (const { options } of Object.values(ours)) compared.countUnknown(options);
  const unknown = compared.unknown;
  if ('error' in answer) {
    const excused =
      refused.length > 0 ||
      unknown > 0 ||
      doubts(configuration) ||
      ABOUT_FILES.test(answer.error) ||
      ABOUT_BOUNDS.test(answer.error);
    return { differences: excused ? [] : [`Prosody refuses it: ${answer.error}`], loaded: false, unknown };
  }
  const differences = doubts(configuration) ? [] : refused.map((fact) => `Prosody loads it, in spite of ${fact}`);
  if (differences.length > 0) return { differences, loaded: true, unknown };
  const vague = doubts(configuration);
  for (const name of new Set([...Object.keys(ours), ...Object.keys(answer.hosts)])) {
    const [our, their] = [ours[name], answer.hosts[name]];
    if (!our || !their) {
      if (!vague) differences.push(`${name}: ${our ? 'Prosody has no such section' : 'only Prosody has this section'}`);
      continue;
    }
    if (vague) continue;
    const certain = (options: Fields) =>
      Object.fromEntries(Object.entries(options).filter(([option]) => !isLeftToChance(name, option, configuration)));
    compared.compare(
      name,
      { kind: our.kind, ...certain(our.options) },
      { kind: their.kind, ...certain(their.options) },
    );
    // Behind an entry that may be nil it is not known whether the list goes on.
    const theirModules = modulesOf(configuration, name).complete ? their.modules : null;
    if (!theirModules || !our.modules) continue;
    const missing = our.modules.filter((module) => !theirModules.includes(module));
    const more = theirModules.filter((module) => !our.modules?.includes(module));
    if (missing.length > 0) differences.push(`${name}: Prosody does not load ${missing.join(', ')}`);
    if (more.length > 0) differences.push(`${name}: only Prosody loads ${more.join(', ')}`);
  }
  return { differences: [...differences, ...compared.differences], loaded: true, unknown };
}

type Fields = Readonly<Record<string, unknown>>;

/** Several files of one wildcard write it, and Prosody takes them in the order of the folder: see duplicate-across-files. */
function isLeftToChance(section: string, option: string, { assignments, includes }: Configuration): boolean {
  const writers = new Set(
    assignments.filter((one) => one.section === section && one.option === option).map(({ statement }) => statement.uri),
  );
  return includes.some(({ files }) => files.filter((uri) => writers.has(uri)).length > 1);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compares spelt values; what we say cannot be known is like anything, and may be missing. */
class Comparison {
  readonly differences: string[] = [];
  unknown = 0;

  countUnknown(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.countUnknown(item);
    else if (isFields(value)) {
      if ('$unknown' in value) this.unknown++;
      else for (const item of Object.values(value)) this.countUnknown(item);
    }
  }

  compare(path: string, ours: unknown, theirs: unknown): void {
    if (isFields(ours) && '$unknown' in ours) return;
    if (Array.isArray(ours) && ours.some((item) => isFields(item) && '$unknown' in item) && !Array.isArray(theirs))
      return;
    if (Array.isArray(ours) && Array.isArray(theirs)) {
      // What may be nil ends a list, or moves what is put behind it.
      const unsure = ours.findIndex((item) => isFields(item) && '$unknown' in item);
      const length = unsure < 0 ? Math.max(ours.length, theirs.length) : Math.min(unsure, theirs.length);
      for (let i = 0; i < length; i++) this.compare(`${path}[${i + 1}]`, ours[i], theirs[i]);
      return;
    }
    if (isFields(ours) && isFields(theirs)) {
      for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
        this.compare(`${path}.${key}`, ours[key], theirs[key]);
      }
      return;
    }
    if (ours !== theirs) {
      this.differences.push(`${path}: we say ${JSON.stringify(ours)}, Prosody ${JSON.stringify(theirs)}`);
    }
  }
}
