/** The lists of modules of a configuration, as the rules want them. */
import type { Configuration, SetOption } from '../../evaluation/index.ts';

export const MODULE_LISTS = ['modules_enabled', 'modules_disabled'] as const;

export function isModuleList(option: string): option is (typeof MODULE_LISTS)[number] {
  return option === 'modules_enabled' || option === 'modules_disabled';
}

/** The lists that count, with the name of their section: what was overwritten is not among them. */
export function* lastingLists(
  { sections }: Configuration,
  option: (typeof MODULE_LISTS)[number],
): Iterable<{ readonly section: string; readonly set: SetOption }> {
  for (const { name, options } of sections) {
    const set = options.get(option);
    if (set) yield { section: name, set };
  }
}

/** Names in a list that is a table, as `ipairs` comes by them; null where the list or an entry cannot be known. */
export function namesIn(set: Pick<SetOption, 'value'> | undefined): readonly string[] | null {
  if (!set) return [];
  const { value } = set;
  if (value.kind !== 'table') return value.kind === 'unknown' || value.kind === 'reference' ? null : [];
  if (value.unknown) return null;
  const entries = value.list();
  if (entries.some((entry) => entry.value.kind === 'unknown')) return null;
  return entries.flatMap((entry) => (entry.value.kind === 'string' ? [entry.value.value] : []));
}
