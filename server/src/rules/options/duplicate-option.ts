import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords, sourceOf } from '../shared/edits.ts';

export const duplicateOption: Rule = {
  id: 'duplicate-option',
  summary: 'An option is set twice in the same section of a file; the last value counts.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    const writings = new Map<string, OptionAssignment[]>();
    for (const assignment of configuration.assignments) {
      if (assignment.form !== 'assignment' || assignment.presence.state !== 'active') continue;
      const key = `${assignment.option} ${assignment.section} ${conditions(assignment)} ${assignment.name.uri}`;
      const group = writings.get(key);
      if (!group) writings.set(key, [assignment]);
      // A statement in a loop is one place.
      else if (!group.some(({ name }) => name.span.start === assignment.name.span.start)) group.push(assignment);
    }
    for (const group of writings.values()) {
      const [first, ...others] = group;
      const last = group.at(-1);
      if (first && last) for (const again of others) yield report(first, again, last, configuration);
    }
  },
};

/** A condition that overrides a default is no mistake: only what stands under the same conditions counts as twice. */
function conditions({ presence }: OptionAssignment): string {
  return presence.conditions.map(({ location }) => `${location.uri}:${location.span.start}`).join();
}

function report(
  first: OptionAssignment,
  again: OptionAssignment,
  last: OptionAssignment,
  configuration: Configuration,
): Report {
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
    related: [{ location: first.name, message: `\`${first.option}\` is set here first` }],
    fixes: isWholeStatement(loser, configuration)
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

/** `a, b = 1, 2` sets more than the one option. */
function isWholeStatement({ name, statement }: OptionAssignment, { assignments }: Configuration): boolean {
  return !assignments.some(
    (other) =>
      other.statement.uri === statement.uri &&
      other.statement.span.start === statement.span.start &&
      other.name.span.start !== name.span.start,
  );
}
