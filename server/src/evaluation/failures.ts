/** Errors that stop Lua: thrown up to a protected call of the configuration, recorded everywhere else. */
import type { Location } from '../syntax/index.ts';
import type { Interpreter } from './interpreter.ts';
import type { LuaErrorOperation, UnsetVariable } from './problems.ts';
import { type CallSite, type UnknownValue, unknown, type Value } from './values.ts';

/** On its way to a protected call. `value` is what `error` was given, or Lua's message with its place. */
export class LuaStop extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super('Lua stops');
    this.value = value;
  }
}

const STOPPED = 'Lua stops here with an error';

export interface Stop {
  readonly operation: LuaErrorOperation;
  readonly reason: string | null;
  /** The value that does not fit, if it is known which. */
  readonly culprit: Value | null;
  /** What a protected call gets to see; unknown where the message carries a place. */
  readonly value?: Value;
}

/** Lua would stop at `at`. Gives the value to go on with; inside a protected call it does not come back. */
export function stop(interpreter: Interpreter, at: Location, { operation, reason, culprit, value }: Stop): Value {
  const variable = culprit?.kind === 'nil' ? culprit.variable : null;
  if (interpreter.protection) {
    throw new LuaStop(value ?? unknown('the message of an error names its place on the server', at));
  }
  // In a branch not taken the values are those of another environment.
  if (interpreter.builder.presence.state === 'inactive') return unknown(STOPPED, at);
  if (variable !== null) {
    recordUnset(interpreter, at, { variable, operation, reason });
    return unknown(`${variable} is not set`, at);
  }
  interpreter.builder.problem({ kind: 'lua-error', location: at, operation, reason });
  return unknown(STOPPED, at);
}

/** An index into an unset variable, or a call of it. */
export function stopAtUnset(
  interpreter: Interpreter,
  at: Location,
  variable: string,
  operation: 'index' | 'call',
): UnknownValue {
  if (interpreter.protection) throw new LuaStop(unknown('the message of an error names its place on the server', at));
  if (interpreter.builder.presence.state !== 'inactive') {
    const reason = operation === 'index' ? 'attempt to index a nil value' : 'attempt to call a nil value';
    recordUnset(interpreter, at, { variable, operation, reason });
  }
  return unknown(`${variable} is not set`, at);
}

function recordUnset(
  interpreter: Interpreter,
  at: Location,
  fact: Pick<UnsetVariable, 'variable' | 'operation' | 'reason'>,
): void {
  interpreter.builder.problem({ kind: 'unset-variable', location: at, ...fact });
}

/** A function of Lua's library refuses its argument `index` (from 1). */
export function refuseArgument(
  interpreter: Interpreter,
  site: CallSite,
  index: number,
  what: { readonly function: string; readonly reason: string; readonly culprit: Value | null },
): Value {
  // What stands before the colon is not counted.
  const number = site.method ? index - 1 : index;
  const place =
    number === 0 ? `calling '${what.function}' on bad self` : `bad argument #${number} to '${what.function}'`;
  return stop(interpreter, site.args[index - 1] ?? site.location, {
    operation: 'argument',
    reason: `${place} (${what.reason})`,
    culprit: what.culprit,
  });
}
