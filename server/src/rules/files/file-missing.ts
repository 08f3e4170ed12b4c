import type { Configuration, FileMissing } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn, textOf, whenThere } from '../shared/edits.ts';
import { isInTemplate } from '../shared/templates.ts';

export const fileMissing: Rule = {
  id: 'file-missing',
  summary: 'A file that is to be read or run is not there.',
  severity: 'warning',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'file-missing' || isInTemplate(problem.location, configuration)) continue;
      const { name, reason, location, presence, function: fn } = problem;
      const isHere = reason === 'missing' || reason === 'directory';
      const unknown = fn === 'RunScript' ? 'what it does is not known' : 'its contents are not known';
      const effect = `Prosody will not start without it${whenThere(presence)}.`;
      const missing = fn === 'Credential' ? `There is no credential \`${name}\`` : `There is no file \`${name}\` here`;
      yield {
        location,
        // Secrets are kept where the server is: that one of them is not here may well be meant.
        severity: isHere ? severityIn(presence, fn === 'RunScript' ? 'error' : 'warning') : 'info',
        message: isHere
          ? `${reason === 'directory' ? `\`${name}\` is a directory` : missing}. ${effect}`
          : `\`${name}\` cannot be seen from here, so ${unknown}. ${effect}`,
        fixes: nearFixes(problem, configuration),
      };
    }
  },
};

/** Changes the last part of the name, inside whatever quotes it has. */
function nearFixes({ name, location, near }: FileMissing, configuration: Configuration): Fix[] {
  const at = textOf(configuration, location).indexOf(name);
  if (at < 0) return [];
  const last = name.slice(name.lastIndexOf('/') + 1);
  const start = location.span.start + at + name.length - last.length;
  const place = { uri: location.uri, span: { start, end: start + last.length } };
  return near.map((candidate) => ({
    title: `Change to \`${candidate}\``,
    safe: false,
    edits: [replace(place, candidate)],
  }));
}
