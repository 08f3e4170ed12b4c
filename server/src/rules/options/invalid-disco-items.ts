import { display, type LuaTable } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { placeOf, writingsOf } from '../shared/options.ts';

export const invalidDiscoItems: Rule = {
  id: 'invalid-disco-items',
  summary: 'An entry of `disco_items` is no pair of address and name.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.2.0',
  *check({ configuration }) {
    for (const assignment of writingsOf(configuration)) {
      const { option, value } = assignment;
      if (option !== 'disco_items' || value.kind !== 'table') continue;
      const items = value.list();
      const isFlat = items.length > 0 && items.every((item) => item.value.kind === 'string');
      if (isFlat) {
        yield {
          location: placeOf(value, assignment),
          message: `\`disco_items\` is a list of lists: \`{ { "address", "name" } }\`. Prosody logs an error for each entry and offers none of them.`,
          fixes: nested(value),
        };
        continue;
      }
      for (const { value: item, field } of items) {
        if (!field || item.kind === 'unknown' || item.kind === 'reference') continue;
        const address = item.kind === 'table' ? item.get(1) : item;
        if (item.kind === 'table' && (address.kind === 'string' || address.kind === 'unknown')) continue;
        yield {
          location: field,
          message: `${display(item, 40)} is no entry of \`disco_items\`, which are \`{ "address", "name" }\`. Prosody logs an error and leaves it out.`,
        };
      }
    }
  },
};

/** `{ "address", "name" }` to `{ { "address", "name" } }`, where it is one pair or one address. */
function nested(table: LuaTable): Fix[] {
  const { origin } = table;
  if (!origin || table.list().length > 2) return [];
  const at = (offset: number) => ({ uri: origin.uri, span: { start: offset, end: offset } });
  const edits = [
    { location: at(origin.span.start), text: '{ ' },
    { location: at(origin.span.end), text: ' }' },
  ];
  return [{ title: 'Make it a list of lists', safe: false, edits }];
}
