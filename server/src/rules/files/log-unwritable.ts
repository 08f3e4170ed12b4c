import type { OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { severityIn } from '../shared/edits.ts';
import { type LogFile, logFiles } from '../shared/log-files.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';
import { isInTemplate } from '../shared/templates.ts';

export const logUnwritable: Rule = {
  id: 'log-unwritable',
  summary: 'The log is to be written where no file can be.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.3.0',
  *check(context) {
    for (const assignment of writingsOfOption(context.configuration, 'log')) {
      if (assignment.section !== '*') continue;
      for (const target of logFiles(assignment)) {
        const report = judge(target, assignment, context);
        if (report) yield report;
      }
    }
  },
};

function judge({ value, isTried }: LogFile, assignment: OptionAssignment, context: RuleContext): Report | null {
  const { configuration, files } = context;
  const location = placeOf(value, assignment);
  const path = value.value;
  // A relative name is relative to where the server keeps its data, which nothing here tells.
  if (!path.startsWith('/') || isInTemplate(location, configuration)) return null;
  const { kind } = files.look(path);
  const directory = path.slice(0, path.lastIndexOf('/')) || '/';
  const isDirectory = kind === 'directory' || path.endsWith('/');
  if (!isDirectory && (kind !== 'no-directory' || !files.isServer)) return null;
  const fact = isDirectory ? `\`${path}\` is a directory` : `There is no directory \`${directory}\``;
  const effect = isTried ? 'and prosodyctl refuses to do anything because of it.' : 'and Prosody says nothing of it.';
  return {
    location,
    severity: severityIn(assignment.presence, isTried ? 'error' : 'warning'),
    message: `${fact}: what is logged there is lost, ${effect}`,
  };
}
