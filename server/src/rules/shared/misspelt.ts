/** Options whose names are written wrong: what they would have given is not missing, it is misspelt. */
import type { Configuration } from '../../evaluation/index.ts';
import { suitsOption } from './option-types.ts';
import { isListEntry, writingsOf } from './options.ts';

/**
 * Whether an option that no section has stands in one of some sections under a name that is none, and for which it would be
 * suggested: that is told by `unknown-option`, and whatever follows from it is no mistake of its own.
 */
export function isMisspelt(option: string, sections: readonly string[], configuration: Configuration): boolean {
  const { catalog } = configuration;
  return writingsOf(configuration).some((assignment) => {
    if (!sections.includes(assignment.section) || isListEntry(assignment)) return false;
    if (assignment.option.startsWith('_') || catalog.option(assignment.option)) return false;
    const [near] = catalog
      .suggestOptions(assignment.option)
      .filter(({ name }) => suitsOption(name, assignment, configuration));
    return near?.name === option;
  });
}
