import type { Configuration, OptionAssignment } from '../evaluation/index.ts';
import { fix, removeWholeStatement, sectionWords, sourceOf } from './edits.ts';
import type { Report, Rule } from './rule.ts';

export const duplicateOption: Rule = {
  id: 'duplicate-option',
  summary: 'An option is set twice in the same section of a file; the last value counts.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    const last = new Map<string, OptionAssignment>();
    for (const assignment of configuration.assignments) {
      if (assignment.form !== 'assignment' || assignment.presence.state !== 'active') continue;
      const key = `${assignment.option} ${assignment.section} ${assignment.name.uri}`;
      const before = last.get(key);
      last.set(key, assignment);
      if (before && isSecondWriting(before, assignment)) yield report(before, assignment, configuration);
    }
  },
};

/** Not the same statement in a loop, and not a condition that overrides a default. */
function isSecondWriting(before: OptionAssignment, after: OptionAssignment): boolean {
  const conditions = ({ presence }: OptionAssignment) =>
    presence.conditions.map(({ location }) => `${location.uri} ${location.span.start}`).join();
  return before.name.span.start !== after.name.span.start && conditions(before) === conditions(after);
}

function report(before: OptionAssignment, after: OptionAssignment, configuration: Configuration): Report {
  const line = (sourceOf(configuration, before.name)?.lines.positionAt(before.name.span.start).line ?? 0) + 1;
  const where = sectionWords(configuration, after.section);
  return {
    location: after.name,
    message: `\`${after.option}\` is set a second time in ${where}: this value counts, the one in line ${line} does not.`,
    related: [{ location: before.name, message: `\`${before.option}\` is set here first` }],
    fixes: fix(`Remove the one in line ${line}`, false, [removeWholeStatement(configuration, before.statement)]),
  };
}
