import { type Configuration, display, type LuaTable } from '../../evaluation/index.ts';
import { nodePathAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { sourceOf } from '../shared/edits.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';

export const invalidDiscoItems: Rule = {
  id: 'invalid-disco-items',
  summary: 'An entry of `disco_items` is no pair of address and name.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const assignment of writingsOfOption(configuration, 'disco_items')) {
      const { value } = assignment;
      if (value.kind !== 'table') continue;
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
        if (item.kind === 'table' && isComputed(item, configuration)) continue;
        yield {
          location: field,
          message: `${display(item, 40)} is no entry of \`disco_items\`, which are \`{ "address", "name" }\`. Prosody logs an error and leaves it out.`,
        };
      }
    }
  },
};

/** The address comes from a variable that is not set here: on the server it will be. */
function isComputed({ origin }: LuaTable, configuration: Configuration): boolean {
  const source = origin && sourceOf(configuration, origin);
  const node =
    source && nodePathAt(source.chunk, origin.span.start).findLast(({ kind }) => kind === 'TableConstructor');
  if (node?.kind !== 'TableConstructor') return true;
  const first = node.fields.find(({ form }) => form === 'item')?.value;
  return first !== undefined && !first.kind.endsWith('Literal');
}

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
