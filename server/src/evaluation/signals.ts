/** How a block ended, where it did not just run to its end. */
import type { Condition } from './presence.ts';
import type { Value } from './values.ts';

export type Ending =
  | { readonly kind: 'break' }
  | { readonly kind: 'goto'; readonly label: string }
  | { readonly kind: 'return'; readonly values: readonly Value[] };

/** It may have ended in these ways or have run to its end; what follows is only there under the conditions. */
export interface Maybe {
  readonly kind: 'maybe';
  readonly endings: readonly Ending[];
  readonly conditions: readonly Condition[];
}

export type Signal = Ending | Maybe;
