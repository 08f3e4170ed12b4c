/** What Prosody itself reports, row by row, with the rule that reports it at its place. */
import type { ProsodyVersion } from '../../../server/src/catalog/index.ts';
import type { RuleId } from '../../../server/src/rules/index.ts';

export interface Reported {
  /** The mistake, in a few words. */
  readonly what: string;
  /** Those of our rules that speak of it. */
  readonly rules: readonly RuleId[];
  readonly fixtures: readonly ReportedFixture[];
}

export interface ReportedFixture {
  /** Where it holds, at the same places. */
  readonly versions: readonly ProsodyVersion[];
  /** With a mark for each place. */
  readonly text: string;
  /** Modules are looked for where the fixture says. */
  readonly installed?: true;
}

export const ALL: readonly ProsodyVersion[] = ['0.12', '13.0.1', '13.0'];
export const ONLY_12: readonly ProsodyVersion[] = ['0.12'];
export const SINCE_13: readonly ProsodyVersion[] = ['13.0.1', '13.0'];
export const BEFORE_NEWEST: readonly ProsodyVersion[] = ['0.12', '13.0.1'];
export const NEWEST: readonly ProsodyVersion[] = ['13.0'];
