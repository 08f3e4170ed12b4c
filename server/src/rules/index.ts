export { checkConfiguration } from './check.ts';
export { safeEdits } from './fix-all.ts';
export { RULE_IDS, type RuleId } from './ids.ts';
export { RULES, reporterIn, ruleById, rulePage } from './registry.ts';
export type * from './rule.ts';
export { isRuleId, silencingFixes, suppressionsInFile } from './suppressions.ts';
