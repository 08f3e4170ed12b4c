export { RULE_IDS, type RuleId } from './ids.ts';
export { checkConfiguration } from './check.ts';
export { RULES, ruleById, rulePage } from './registry.ts';
export type * from './rule.ts';
