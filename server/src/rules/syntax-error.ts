import type { Rule } from './rule.ts';

export const syntaxError: Rule = {
  id: 'syntax-error',
  summary: 'The file is no Lua that Prosody can read.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const { uri, errors } of configuration.files.values()) {
      for (const { span, message, mend, related } of errors) {
        yield {
          location: { uri, span },
          message: `${message} Prosody cannot read the file.`,
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
