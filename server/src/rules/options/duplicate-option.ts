import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords, sourceOf } from '../shared/edits.ts';

export const duplicateOption: Rule = {
  id: 'duplicate-option',
  summary: 'An option is set twice in the same section of a file; the last value counts.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'warning',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    const writings = new Map<string, OptionAssignment[]>();
    // A statement in a loop is one place.
    const places = new Set<string>();
    let statements: NamesByStatement | undefined;
    const names = () => {
      statements ??= namesByStatement(configuration);
      return statements;
    };
    for (const assignment of writtenTwice(configuration)) {
      const key = `${assignment.option} ${assignment.section} ${conditions(assignment)} ${assignment.name.uri}`;
      const place = `${assignment.name.span.start} ${key}`;
      if (places.has(place)) continue;
      places.add(place);
      const group = writings.get(key);
      if (group) group.push(assignment);
      else writings.set(key, [assignment]);
    }
    for (const group of writings.values()) {
      const [first, ...others] = group;
      const last = group.at(-1);
      if (first && last) {
        for (const again of others) yield report({ first, again, last }, names(), configuration);
      }
    }
  },
};

/** The writings of each option that is set more than once in a section; nearly all are set once. */
function* writtenTwice({ assignments }: Configuration): Iterable<OptionAssignment> {
  const bySection = new Map<string, Map<string, OptionAssignment[]>>();
  for (const assignment of assignments) {
    const { form, option, presence, section, value } = assignment;
    if (form !== 'assignment' || presence.state !== 'active') continue;
    // `x = x { … }` adds to the list, in a wrong way of its own: see option-ref-assign.
    if (value.kind === 'reference') continue;
    const byOption = bySection.get(section) ?? new Map<string, OptionAssignment[]>();
    bySection.set(section, byOption);
    const group = byOption.get(option);
    if (group) group.push(assignment);
    else byOption.set(option, [assignment]);
  }
  for (const byOption of bySection.values()) {
    for (const group of byOption.values()) if (group.length > 1) yield* group;
  }
}

/** A condition that overrides a default is no mistake: only what stands under the same conditions counts as twice. */
function conditions({ presence }: OptionAssignment): string {
  return presence.conditions.map(({ location }) => `${location.uri}:${location.span.start}`).join();
}

interface Twice {
  readonly first: OptionAssignment;
  readonly again: OptionAssignment;
  readonly last: OptionAssignment;
}

function report({ first, again, last }: Twice, names: NamesByStatement, configuration: Configuration): Report {
  const where = sectionWords(configuration, again.section);
  const firstLine = lineOf(first, configuration);
  const which =
    again === last
      ? `this value counts, the one in line ${firstLine} does not.`
      : `only the value in line ${lineOf(last, configuration)} counts.`;
  const loser = again === last ? first : again;
  return {
    location: again.name,
    message: `\`${again.option}\` is set more than once in ${where}: ${which}`,
    // What a later line overrides has no effect; the last one is the option.
    ...(again === last ? {} : { tags: ['unnecessary' as const] }),
    related: [{ location: first.name, message: `\`${first.option}\` is set here first` }],
    fixes:
      names.get(statementKey(loser))?.size === 1
        ? fix(`Remove the one in line ${lineOf(loser, configuration)}`, false, [
            removeWholeStatement(configuration, loser.statement),
          ])
        : [],
  };
}

/** One-based. */
function lineOf({ name }: OptionAssignment, configuration: Configuration): number {
  return (sourceOf(configuration, name)?.lines.positionAt(name.span.start).line ?? 0) + 1;
}

/** Where the names stand that a statement sets: `a, b = 1, 2` sets more than the one option. */
type NamesByStatement = ReadonlyMap<string, ReadonlySet<number>>;

function namesByStatement({ assignments }: Configuration): NamesByStatement {
  const names = new Map<string, Set<number>>();
  for (const assignment of assignments) {
    const key = statementKey(assignment);
    const starts = names.get(key);
    if (starts) starts.add(assignment.name.span.start);
    else names.set(key, new Set([assignment.name.span.start]));
  }
  return names;
}

const statementKey = ({ statement }: OptionAssignment) => `${statement.span.start} ${statement.uri}`;
