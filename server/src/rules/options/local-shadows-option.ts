import { type Chunk, type Identifier, visit } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';

export const localShadowsOption: Rule = {
  id: 'local-shadows-option',
  summary: 'A local variable has the name of an option, which it does not set.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const [uri, { chunk, text }] of configuration.files) {
      for (const statement of chunk.body) {
        if (statement.kind !== 'LocalStatement' || statement.names.length !== 1) continue;
        const [name] = statement.names;
        if (!name || !configuration.catalog.option(name.name) || isUsed(name, chunk)) continue;
        const end = /^local\s+/.exec(text.slice(statement.span.start))?.[0].length ?? 0;
        const local = { start: statement.span.start, end: statement.span.start + end };
        yield {
          location: { uri, span: name.span },
          message: `\`local ${name.name}\` makes a variable that nothing reads, and does not set the option \`${name.name}\`.`,
          tags: ['unnecessary'],
          fixes:
            end > 0
              ? [{ title: 'Remove `local`', safe: false, edits: [{ location: { uri, span: local }, text: '' }] }]
              : [],
        };
      }
    }
  },
};

/** Whether a name occurs anywhere else in the file, but as a key or a field. */
function isUsed(declared: Identifier, chunk: Chunk): boolean {
  let used = false;
  visit(chunk, {
    enter: (node, parent) => {
      if (node.kind !== 'Identifier' || node === declared || node.name !== declared.name) return !used;
      const isKey = parent?.kind === 'TableField' && parent.form === 'name' && parent.key === node;
      const isField = parent?.kind === 'MemberExpression' && parent.name === node;
      if (!isKey && !isField) used = true;
      return !used;
    },
  });
  return used;
}
