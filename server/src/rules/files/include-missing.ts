import type { Configuration, IncludeMissing } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, replace, severityIn, textOf, whenThere } from '../shared/edits.ts';
import { includeAt } from '../shared/includes.ts';
import { isInTemplate } from '../shared/templates.ts';

export const includeMissing: Rule = {
  id: 'include-missing',
  summary: 'An included file or directory is not there or cannot be read.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'include-missing' || isInTemplate(problem.location, configuration)) continue;
      yield {
        location: problem.location,
        severity: isOutOfReach(problem) ? 'info' : severityIn(problem.presence, 'error'),
        message: message(problem),
        fixes: [
          ...nearFixes(problem, configuration),
          ...insteadOfDirectory(problem, configuration),
          ...(isOutOfReach(problem) ? [] : removal(problem, configuration)),
        ],
      };
    }
  },
};

/** It may well be there for Prosody. */
function isOutOfReach({ reason }: IncludeMissing): boolean {
  return reason === 'elsewhere' || reason === 'untrusted';
}

function message({ pattern, reason, presence }: IncludeMissing): string {
  const directory = pattern.includes('/') ? pattern.slice(0, pattern.lastIndexOf('/')) : '.';
  if (reason === 'elsewhere') {
    return `\`${pattern}\` is not on this machine, so what it holds is not checked and not known to the other files.`;
  }
  if (reason === 'untrusted') {
    return `\`${pattern}\` lies outside of this workspace, and is read when the workspace is trusted.`;
  }
  const what = {
    file: `\`${pattern}\` does not exist.`,
    directory: `The directory \`${directory}\` does not exist.`,
    'is-directory': `\`${pattern}\` is a directory; Include wants files, such as \`${pattern.replace(/\/$/, '')}/*.cfg.lua\`.`,
    'wildcard-in-directory': `\`${pattern}\` has a wildcard in a directory's name; only the last part may have one.`,
    unreadable: `\`${pattern}\` cannot be read here; if Prosody cannot read it either,`,
  }[reason];
  return `${what} ${reason === 'unreadable' ? 'it' : 'Prosody'} will not start${whenThere(presence)}.`;
}

/** Changes the last part of the name, inside whatever quotes it has. */
function nearFixes({ pattern, location, near }: IncludeMissing, configuration: Configuration): Fix[] {
  const written = textOf(configuration, location);
  const at = written.indexOf(pattern);
  if (at < 0) return [];
  const name = pattern.slice(pattern.lastIndexOf('/') + 1);
  const start = location.span.start + at + pattern.length - name.length;
  const place = { uri: location.uri, span: { start, end: start + name.length } };
  return near.map((candidate) => ({
    title: `Change to \`${candidate}\``,
    safe: false,
    edits: [replace(place, candidate)],
  }));
}

/** A directory cannot be included, but all of its files can. */
function insteadOfDirectory({ reason, pattern, location }: IncludeMissing, configuration: Configuration): Fix[] {
  const written = textOf(configuration, location);
  const at = written.indexOf(pattern);
  if (reason !== 'is-directory' || at < 0) return [];
  const start = location.span.start + at;
  const files = `${pattern.replace(/\/$/, '')}/*.cfg.lua`;
  const place = { uri: location.uri, span: { start, end: start + pattern.length } };
  return [{ title: `Change to \`${files}\``, safe: false, edits: [replace(place, files)] }];
}

function removal({ location }: IncludeMissing, configuration: Configuration): Fix[] {
  const use = includeAt(configuration, location);
  // The file may be all that is missing: what to do is for a person to say.
  const fixes = use ? fix('Remove this Include', false, [removeWholeStatement(configuration, use.call)]) : [];
  return fixes.map((one) => ({ ...one, asks: true }));
}
