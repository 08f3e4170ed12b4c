export { checkConfiguration } from './check.ts';
export { safeEdits, safeFixOf } from './fix-all.ts';
export { RULE_GROUPS, RULE_IDS, type RuleId, rulesNamed } from './ids.ts';
export { DEFAULT_LAYOUT, FOLDER_TIERS, type FolderTier, includedTier, type Layout, layoutIn } from './layout/layout.ts';
export { RULES, reporterIn, ruleById, rulePage } from './registry.ts';
export type * from './rule.ts';
export { namedFiles } from './shared/named-files.ts';
export { secretSpans, withoutSecrets } from './shared/secrets-in-text.ts';
export { silencingFixes, suppressionsInFile } from './suppressions.ts';
