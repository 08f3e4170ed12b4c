import type { Configuration } from '../../evaluation/index.ts';
import type { SyntaxErrorCode } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';

/** Here we give up, not Lua: what Prosody makes of it is not known. */
const OUR_LIMITS: ReadonlySet<SyntaxErrorCode> = new Set(['too-large']);

export const syntaxError: Rule = {
  id: 'syntax-error',
  summary: 'The file is no Lua that Prosody can read.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    const read = filesRead(configuration);
    for (const { uri, errors } of configuration.files.values()) {
      const effect = read.has(uri) ? 'Prosody will not start.' : 'Prosody will not start once it includes this file.';
      for (const { code, span, message, mend, related } of errors) {
        const ours = OUR_LIMITS.has(code);
        yield {
          location: { uri, span },
          severity: ours ? 'info' : read.has(uri) ? 'error' : 'warning',
          message: `${message} ${ours ? 'What it holds is not checked.' : effect}`,
          fixes: mend
            ? [
                {
                  title: mend.title,
                  safe: mend.safe,
                  edits: mend.edits.map((edit) => ({ location: { uri, span: edit.span }, text: edit.text })),
                },
              ]
            : [],
          related: related ? [{ location: { uri, span: related.span }, message: related.message }] : [],
        };
      }
    }
  },
};

/** The main file and what it includes in branches that are taken. */
function filesRead({ main, includes }: Configuration): Set<string> {
  return new Set([
    main,
    ...includes.filter(({ presence }) => presence.state !== 'inactive').flatMap(({ files }) => files),
  ]);
}
