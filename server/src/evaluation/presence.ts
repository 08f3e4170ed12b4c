/**
 * Whether something that is written in the configuration is there for the server. A branch that the environment does
 * not take is `inactive`; a branch whose condition cannot be known is `uncertain`.
 */
import type { Location } from '../syntax/index.ts';

export interface Presence {
  readonly state: 'active' | 'inactive' | 'uncertain';
  /** The conditions under which it is there, outermost first; all of them must hold. Empty when unconditional. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  /** The condition's expression. */
  readonly location: Location;
  /** In words, to stand after "when": `PROSODY_ENABLE_BETA is "true"`. */
  readonly words: string;
}

export const ACTIVE: Presence = { state: 'active', conditions: [] };

/** `PROSODY_ENABLE_BETA is "true" and X is set`, or '' for what is unconditional. */
export function conditionWords(presence: Presence): string {
  return [...new Set(presence.conditions.map((condition) => condition.words))].join(' and ');
}
