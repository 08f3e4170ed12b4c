import type { Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { testsIn } from '../shared/variable-tests.ts';

/** `ENV_DEBUG == true` does not hold even where it is set to that. */
export const envNotText: Rule = {
  id: 'env-not-text',
  summary: 'An environment variable is compared with a switch or a number, which it never is.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.5.0',
  *check({ configuration: { files } }) {
    for (const { uri, text, chunk } of files.values()) {
      // A look at the text first: few files ask for variables.
      if (!/(?:getenv|\bENV_\w)[^\n]*[=~]=\s*(?:true|false|\d)/.test(text)) continue;
      for (const { variable, read, parent } of testsIn(chunk)) {
        if (parent?.kind !== 'BinaryExpression' || !/^[=~]=$/.test(parent.operator)) continue;
        const other = parent.left === read ? parent.right : parent.left;
        if (other.kind !== 'BooleanLiteral' && other.kind !== 'NumberLiteral') continue;
        const location = { uri, span: other.span };
        const word = text.slice(other.span.start, other.span.end);
        yield {
          location,
          message: `Environment variables are texts: \`${variable}\` is never \`${word}\`, whatever it is set to.`,
          fixes: [{ title: 'Put it in quotes', safe: false, edits: [replace(location, `"${word}"`)] }],
        };
      }
    }
  },
};
