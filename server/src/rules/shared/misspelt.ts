/** Options whose names are written wrong: what they would have given is not missing, it is misspelt. */
import { type Configuration, remembered } from '../../evaluation/index.ts';
import { suitsOption } from './option-types.ts';
import { isListEntry, writingsOf } from './options.ts';

/**
 * Whether an option that no section has stands in one of some sections under a name that is none, and for which it would be
 * suggested: that is told by `unknown-option`, and whatever follows from it is no mistake of its own.
 */
export function isMisspelt(option: string, sections: readonly string[], configuration: Configuration): boolean {
  const misspelt = sectionsByMeant(configuration).get(option);
  return misspelt !== undefined && sections.some((section) => misspelt.has(section));
}

/** By the option that is meant: the sections that have it under another name. */
const sectionsByMeant = remembered((configuration): ReadonlyMap<string, ReadonlySet<string>> => {
  const { catalog } = configuration;
  const found = new Map<string, Set<string>>();
  for (const assignment of writingsOf(configuration)) {
    const { option, section } = assignment;
    if (isListEntry(assignment) || option.startsWith('_') || catalog.option(option)) continue;
    const near = catalog.suggestOptions(option).find(({ name }) => suitsOption(name, assignment, configuration));
    if (near) found.set(near.name, (found.get(near.name) ?? new Set()).add(section));
  }
  return found;
});
