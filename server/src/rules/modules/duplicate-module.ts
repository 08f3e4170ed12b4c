import { asTable, type StringValue } from '../../evaluation/index.ts';
import { removeListEntry } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { sourceOf } from '../shared/edits.ts';

export const duplicateModule: Rule = {
  id: 'duplicate-module',
  summary: 'A module is listed twice in the same list.',
  severity: 'hint',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const { option, value } of configuration.assignments) {
      if (option !== 'modules_enabled' && option !== 'modules_disabled') continue;
      const first = new Map<string, StringValue>();
      for (const entry of asTable(value)?.list() ?? []) {
        if (entry.value.kind !== 'string' || !entry.value.content) continue;
        const { value: name, content, field } = entry.value;
        const before = first.get(name);
        if (!before) first.set(name, entry.value);
        // A loop that adds the same string twice has one place only.
        if (!before?.content || samePlace(before.content, content)) continue;
        const source = field && sourceOf(configuration, field);
        const removal = source && field && removeListEntry(source, field.span);
        yield {
          location: content,
          message: `\`${name}\` is in this list already; naming it again changes nothing.`,
          tags: ['unnecessary'],
          related: [{ location: before.content, message: `\`${name}\` is listed here first` }],
          fixes: removal
            ? [
                {
                  title: `Remove the second \`${name}\``,
                  safe: true,
                  edits: [{ location: { uri: field.uri, span: removal.span }, text: removal.text }],
                },
              ]
            : [],
        };
      }
    }
  },
};

function samePlace(a: StringValue['content'], b: StringValue['content']): boolean {
  return a?.uri === b?.uri && a?.span.start === b?.span.start;
}
