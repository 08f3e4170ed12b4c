import { type Configuration, display, type TableEntry, type TableKey } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { replace, severityIn } from '../shared/edits.ts';
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
  };
}

/** `mam = true` to `"mam"`. */
function asName(name: string, { field }: TableEntry, { catalog }: Configuration): Fix[] {
  if (!field || !catalog.module(name)) return [];
  return [{ title: `Change to \`"${name}"\``, safe: false, edits: [replace(field, `"${name}"`)] }];
}
