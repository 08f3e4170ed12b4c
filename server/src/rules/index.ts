export { checkConfiguration } from './check.ts';
export { RULE_IDS, type RuleId } from './ids.ts';
export { RULES, ruleById, rulePage } from './registry.ts';
export type * from './rule.ts';
