import { duplicateModule } from './duplicate-module.ts';
import { duplicateOption } from './duplicate-option.ts';
import { evaluationLimit } from './evaluation-limit.ts';
import { RULE_IDS, type RuleId } from './ids.ts';
import { includeLoop } from './include-loop.ts';
import { includeMissing } from './include-missing.ts';
import { missingEquals } from './missing-equals.ts';
import { moduleAuthInList } from './module-auth-in-list.ts';
import { moduleNeedsComponent } from './module-needs-component.ts';
import { moduleNotUpstream } from './module-not-upstream.ts';
import { moduleObsolete } from './module-obsolete.ts';
import { modulePrefix } from './module-prefix.ts';
import { moduleRedundant } from './module-redundant.ts';
import { moduleStorageInList } from './module-storage-in-list.ts';
import type { Rule } from './rule.ts';
import { syntaxError } from './syntax-error.ts';
import { unknownFunction } from './unknown-function.ts';
import { unknownModule } from './unknown-module.ts';
import { unquotedValue } from './unquoted-value.ts';
import { unstableModule } from './unstable-module.ts';

/** One rule for each id: the compiler refuses a missing one. */
const BY_ID = {
  'syntax-error': syntaxError,
  'missing-equals': missingEquals,
  'unknown-function': unknownFunction,
  'unquoted-value': unquotedValue,
  'duplicate-option': duplicateOption,
  'include-missing': includeMissing,
  'include-loop': includeLoop,
  'evaluation-limit': evaluationLimit,
  'unknown-module': unknownModule,
  'unstable-module': unstableModule,
  'module-obsolete': moduleObsolete,
  'module-not-upstream': moduleNotUpstream,
  'module-prefix': modulePrefix,
  'module-auth-in-list': moduleAuthInList,
  'module-storage-in-list': moduleStorageInList,
  'module-needs-component': moduleNeedsComponent,
  'module-redundant': moduleRedundant,
  'duplicate-module': duplicateModule,
} satisfies Record<RuleId, Rule>;

/** In the order of their ids. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** The page that explains a rule. */
export function rulePage(id: RuleId): string {
  return `https://github.com/prosody-config/prosody-config/blob/main/docs/rules/${id}.md`;
}
