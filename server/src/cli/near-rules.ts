import { distance } from 'fastest-levenshtein';
import { RULE_GROUPS, RULE_IDS } from '../rules/index.ts';

/** Rules whose name may have been meant: those that hold the word, else those at most three edits away. */
export function nearRules(name: string): string[] {
  const known = [...RULE_IDS, ...RULE_GROUPS.keys()];
  const holding = known.filter((id) => id.includes(name));
  if (holding.length > 0) return holding;
  const far = (id: string) => distance(id, name.replaceAll('_', '-'));
  return known.filter((id) => far(id) <= 3).sort((a, b) => far(a) - far(b));
}
