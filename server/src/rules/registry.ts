import type { RuleId } from './ids.ts';
import type { Rule } from './rule.ts';

/** One rule for each id: the compiler refuses a missing or a misnamed one. */
const BY_ID = {} as Record<RuleId, Rule>;

export const RULES: readonly Rule[] = Object.values(BY_ID);

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** The page that explains a rule. */
export function rulePage(id: RuleId): string {
  return `https://github.com/prosody-config/prosody-config/blob/main/docs/rules/${id}.md`;
}
