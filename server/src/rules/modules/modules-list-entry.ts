import { type Configuration, display, type LuaTable, type TableEntry, type TableKey } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { replace, severityIn, textOf } from '../shared/edits.ts';
import { MODULE_LISTS } from '../shared/lists.ts';
import { writingsOfOption } from '../shared/options.ts';

export const modulesListEntry: Rule = {
  id: 'modules-list-entry',
  summary: 'A list of modules holds something that is no name.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const seen = new Set<unknown>();
    for (const { option, value, presence } of writingsOfOption(configuration, ...MODULE_LISTS)) {
      if (value.kind !== 'table' || seen.has(value)) continue;
      seen.add(value);
      for (const [key, entry] of value.entries) {
        const report = judge(key, entry, option, configuration);
        if (report) yield { ...report, severity: severityIn(presence, report.severity ?? 'error') };
      }
    }
  },
};

function judge(key: TableKey, entry: TableEntry, option: string, configuration: Configuration): Report | null {
  const { value, field, keyLocation } = entry;
  if (!field || value.kind === 'unknown' || value.kind === 'nil') return null;
  if (typeof key !== 'number') {
    return {
      location: keyLocation ?? field,
      severity: 'warning',
      message: `${typeof key === 'string' ? `\`${key} = …\`` : 'This entry'} is no entry of a list: Prosody passes it over, and \`prosodyctl check config\` of 13 reports it.`,
      fixes:
        typeof key === 'string' && value.kind === 'boolean' && value.value ? asName(key, entry, configuration) : [],
    };
  }
  if (value.kind === 'string') return null;
  return {
    location: value.origin ?? field,
    message: `\`${option}\` lists names in quotes; ${display(value, 40)} is none. ${value.kind === 'number' ? 'Prosody logs an error for it.' : 'Prosody and `prosodyctl check config` crash on it.'}`,
    fixes: value.kind === 'table' ? unfolded(value, configuration) : [],
  };
}

/** `{ "mam", "carbons" }` within a list to the names alone. */
function unfolded({ origin, entries }: LuaTable, configuration: Configuration): Fix[] {
  const text = origin ? textOf(configuration, origin) : '';
  const inner = /^\{\s*(.*?)[\s,;]*\}$/s.exec(text)?.[1] ?? '';
  const isNames = [...entries].every(([key, { value }]) => typeof key === 'number' && value.kind === 'string');
  if (!origin || inner === '' || inner.includes('--') || inner.includes('{') || !isNames) return [];
  return [{ title: 'Take its names into the list', safe: false, edits: [replace(origin, inner)] }];
}

/** `mam = true` to `"mam"`. */
function asName(name: string, { field }: TableEntry, { catalog }: Configuration): Fix[] {
  if (!field || !catalog.module(name)) return [];
  return [{ title: `Change to \`"${name}"\``, safe: false, edits: [replace(field, `"${name}"`)] }];
}
