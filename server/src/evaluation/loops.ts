/** Loops. */
import type {
  Expression,
  GenericForStatement,
  NumericForStatement,
  RepeatStatement,
  WhileStatement,
} from '../syntax/index.ts';
import { explore, wordsOf } from './conditions.ts';
import { evaluateExpression, evaluateList } from './expressions.ts';
import { stop } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import { arithmetic, compareNumbers, float, type Numeric } from './numbers.ts';
import { toNumber } from './operators.ts';
import { Scope } from './scope.ts';
import type { Signal } from './signals.ts';
import { repeatedly, underDoubt } from './uncertain.ts';
import { LuaTable, NIL, number, numeric, truth, typeName, unknown, type Value } from './values.ts';

type Loop = WhileStatement | RepeatStatement | NumericForStatement | GenericForStatement;

/** One time round: how the body ended. Null where the loop is at its end. */
type Round = () => { readonly signal: Signal | undefined } | null;

export function runLoop(interpreter: Interpreter, statement: Loop, scope: Scope, frame: Frame): Signal | undefined {
  return interpreter.outermost(() => {
    const at = locate(frame, statement.span);
    const round = roundsOf(interpreter, statement, scope, frame);
    return turn(interpreter, () => (interpreter.budget.step(at) ? round() : null), frame);
  });
}

function roundsOf(interpreter: Interpreter, statement: Loop, scope: Scope, frame: Frame): Round {
  switch (statement.kind) {
    case 'WhileStatement':
      return whileRounds(interpreter, statement, scope, frame);
    case 'RepeatStatement':
      return repeatRounds(interpreter, statement, scope, frame);
    case 'NumericForStatement':
      return numericRounds(interpreter, statement, scope, frame);
    case 'GenericForStatement':
      return genericRounds(interpreter, statement, scope, frame);
  }
}

/** Goes round until the end. Once it is not known whether the loop was left, the other rounds may not be there. */
function turn(interpreter: Interpreter, round: Round, frame: Frame): Signal | undefined {
  for (let result = round(); result; result = round()) {
    const { signal } = result;
    if (!signal) continue;
    if (signal.kind === 'break') return undefined;
    if (signal.kind !== 'maybe') return signal;
    underDoubt(interpreter, signal.conditions, () => {
      for (let later = round(); later; later = round()) {
        if (later.signal?.kind === 'return') frame.possibleResults.push(later.signal.values);
        if (later.signal && later.signal.kind !== 'maybe') break;
      }
    });
    const endings = signal.endings.filter(({ kind }) => kind !== 'break');
    return endings.length > 0 ? { ...signal, endings } : undefined;
  }
  return undefined;
}

const NO_ROUND: Round = () => null;

/** The body of a loop of which it is not known how often it runs, if at all: looked at once. */
function unknownRounds(
  interpreter: Interpreter,
  condition: Expression,
  run: () => Signal | undefined,
  frame: Frame,
): { signal: Signal | undefined } {
  const words = wordsOf(NIL, condition, frame);
  const location = locate(frame, condition.span);
  let ended: Signal | undefined;
  repeatedly(interpreter, [{ location, words: words.whenTrue }], () => {
    ended = run();
  });
  if (ended?.kind === 'return') frame.possibleResults.push(ended.values);
  const endings = ended === undefined ? [] : ended.kind === 'maybe' ? ended.endings : [ended];
  const left = endings.filter(({ kind }) => kind !== 'break');
  if (left.length === 0) return { signal: { kind: 'break' } };
  return { signal: { kind: 'maybe', endings: left, conditions: [{ location, words: words.whenFalse }] } };
}

/** Hands out one round that is the last. */
function once(run: () => { signal: Signal | undefined }): Round {
  let done = false;
  return () => {
    if (done) return null;
    done = true;
    return run();
  };
}

function whileRounds(interpreter: Interpreter, statement: WhileStatement, scope: Scope, frame: Frame): Round {
  let over = false;
  return () => {
    if (over) return null;
    const value = evaluateExpression(interpreter, statement.condition, scope, frame, 'condition')[0] ?? NIL;
    const holds = truth(value);
    const run = () => interpreter.block(statement.body, new Scope(scope), frame);
    if (holds === false) return null;
    if (holds) return { signal: run() };
    over = true;
    return unknownRounds(interpreter, statement.condition, run, frame);
  };
}

function repeatRounds(interpreter: Interpreter, statement: RepeatStatement, scope: Scope, frame: Frame): Round {
  let over = false;
  const run = () => {
    const inner = new Scope(scope);
    const signal = interpreter.block(statement.body, inner, frame);
    if (signal) return { signal, holds: true };
    const value = evaluateExpression(interpreter, statement.condition, inner, frame, 'condition')[0] ?? NIL;
    return { signal, holds: truth(value) };
  };
  return () => {
    if (over) return null;
    const { signal, holds } = run();
    if (signal) return { signal };
    if (holds === undefined) {
      // The first time round was certain; more are possible.
      over = true;
      return unknownRounds(interpreter, statement.condition, () => run().signal, frame);
    }
    over = holds;
    return { signal: undefined };
  };
}

const ONE = number(1, true, null);

function numericRounds(interpreter: Interpreter, statement: NumericForStatement, scope: Scope, frame: Frame): Round {
  const at = locate(frame, statement.span);
  const bound = (value: Value, expression: Expression, what: string): Value => {
    if (value.kind === 'number' || value.kind === 'unknown') return value;
    const converted = toNumber(value);
    // A string makes the loop one of floats.
    if (converted) return number(converted.value, false, value.origin);
    const reason = `bad 'for' ${what} (number expected, got ${typeName(value)})`;
    return stop(interpreter, locate(frame, expression.span), { operation: 'loop', reason, culprit: value });
  };
  const values = [statement.from, statement.to, statement.step].map((expression) =>
    expression ? (evaluateExpression(interpreter, expression, scope, frame, 'operand')[0] ?? NIL) : ONE,
  );
  const [first = NIL, last = NIL, stride = NIL] = values;
  // Lua looks at them in this order.
  const to = bound(last, statement.to, 'limit');
  const step = bound(stride, statement.step ?? statement.to, 'step');
  const from = bound(first, statement.from, 'initial value');
  const run = (value: Value) => {
    const inner = new Scope(scope);
    interpreter.declare(statement.variable, value, inner, frame);
    return interpreter.block(statement.body, inner, frame);
  };
  if (from.kind !== 'number' || to.kind !== 'number' || step.kind !== 'number') {
    const variable = unknown('the bounds of the loop are not known', at);
    return once(() => unknownRounds(interpreter, statement.to, () => run(variable), frame));
  }
  if (step.value === 0) {
    stop(interpreter, at, { operation: 'loop', reason: "'for' step is zero", culprit: null });
    return NO_ROUND;
  }
  const integers = from.integer && step.integer;
  const origin = locate(frame, statement.from.span);
  const limit = integers ? to : float(to.value);
  let next: Numeric | null = integers ? from : float(from.value);
  return () => {
    const current = next;
    const order = current && compareNumbers(current, limit);
    if (!current || order === null || (step.value > 0 ? order > 0 : order < 0)) return null;
    const following = arithmetic('+', current, step);
    // Lua's loop ends where the integers do.
    const wraps = following && integers && compareNumbers(following, current) !== (step.value > 0 ? 1 : -1);
    next = wraps ? null : following;
    return { signal: run(numeric(current, origin)) };
  };
}

function genericRounds(interpreter: Interpreter, statement: GenericForStatement, scope: Scope, frame: Frame): Round {
  const [iterator = NIL, state = NIL, initial = NIL] = evaluateList(interpreter, statement.iterators, scope, frame);
  const at = locate(frame, statement.span);
  const [expression] = statement.iterators;
  const run = (values: readonly Value[]) => {
    const inner = new Scope(scope);
    statement.variables.forEach((variable, index) => {
      interpreter.declare(variable, values[index] ?? NIL, inner, frame);
    });
    return interpreter.block(statement.body, inner, frame);
  };
  if (!expression) return NO_ROUND;
  if (iterator.kind === 'unknown') {
    const values = statement.variables.map(() => unknown(iterator.cause, at));
    return once(() => unknownRounds(interpreter, expression, () => run(values), frame));
  }
  if (iterator.kind !== 'function' && iterator.kind !== 'builtin') {
    // A reference object of Prosody 13 is told by the kinds of facts about it.
    if (iterator.kind !== 'reference') {
      const reason = `attempt to call a ${typeName(iterator)} value`;
      stop(interpreter, locate(frame, expression.span), { operation: 'loop', reason, culprit: iterator });
    }
    return NO_ROUND;
  }
  let control = initial;
  let over = false;
  return () => {
    if (over) return null;
    const values = interpreter.call(iterator, [state, control], at, [], frame.file);
    const [first = NIL] = values;
    if (first.kind === 'nil') {
      over = true;
      // What a branch not taken would have put into the list goes round too, as inactive as it is.
      if (state instanceof LuaTable) exploreGhosts(interpreter, state, run, frame);
      return null;
    }
    if (first.kind === 'unknown') {
      over = true;
      return interpreter.budget.exhausted ? null : unknownRounds(interpreter, expression, () => run(values), frame);
    }
    control = first;
    return { signal: run(values) };
  };
}

function exploreGhosts(
  interpreter: Interpreter,
  list: LuaTable,
  run: (values: readonly Value[]) => void,
  frame: Frame,
): void {
  for (const ghost of list.ghosts.slice()) {
    const key: Value = typeof ghost.key === 'number' ? number(ghost.key, true, null) : NIL;
    explore(interpreter, ghost.presence.conditions, () => run([key, ghost.value]), frame);
  }
}
