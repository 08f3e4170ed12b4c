/** Every rule there is, in the order of docs/rules. Stable: an id is never used for something else. */
export const RULE_IDS = [
  'syntax-error',
  'missing-equals',
  'unknown-function',
  'unquoted-value',
  'duplicate-option',
  'include-missing',
  'include-loop',
  'evaluation-limit',
  'unknown-module',
  'unstable-module',
  'module-obsolete',
  'module-not-upstream',
  'module-prefix',
  'module-auth-in-list',
  'module-storage-in-list',
  'module-needs-component',
  'module-redundant',
  'duplicate-module',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
