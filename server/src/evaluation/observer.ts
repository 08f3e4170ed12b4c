import type { Location } from '../syntax/index.ts';
import type { Presence } from './presence.ts';
import type { Value } from './values.ts';

/**
 * Told of the first value of each expression, and of what a declared name, a parameter or the target of an assignment
 * gets: once for each time that the place is evaluated, in branches not taken too (`presence` says so).
 * @param at the expression or the name
 */
export type Observer = (at: Location, value: Value, presence: Presence) => void;
