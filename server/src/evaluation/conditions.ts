/** `if`: the branch that is taken, those that are not, and those of which no one knows. */
import type { Expression, IfStatement } from '../syntax/index.ts';
import { evaluateExpression } from './expressions.ts';
import { LuaStop } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import type { Change } from './journal.ts';
import { LIMITS } from './limits.ts';
import { meaningOf } from './operators.ts';
import type { Condition } from './presence.ts';
import { Scope } from './scope.ts';
import type { Ending, Signal } from './signals.ts';
import { tryBranch } from './uncertain.ts';
import { eitherResults, type Meaning, NIL, truth, type Value } from './values.ts';

export function runIf(
  interpreter: Interpreter,
  statement: IfStatement,
  scope: Scope,
  frame: Frame,
): Signal | undefined {
  const before: Condition[] = [];
  const branches: { changes: Change[]; ended: Signal | undefined; without: Condition | undefined }[] = [];
  let open = true;
  let signal: Signal | undefined;
  for (const { condition, body } of statement.clauses) {
    let conditions: readonly Condition[] = [...before];
    let holds: boolean | undefined = true;
    if (condition) {
      const value = open
        ? (evaluateExpression(interpreter, condition, scope, frame, 'condition')[0] ?? NIL)
        : tryExpression(interpreter, condition, before, scope, frame);
      if (open) holds = truth(value);
      const location = locate(frame, condition.span);
      const words = wordsOf(value, condition, frame);
      conditions = [...before, { location, words: words.whenTrue }];
      before.push({ location, words: words.whenFalse });
    }
    const run = () => interpreter.block(body, new Scope(scope), frame);
    if (!open || holds === false) explore(interpreter, conditions, run, frame);
    else if (holds === undefined || branches.length > 0) {
      let ended: Signal | undefined;
      const changes = tryBranch(interpreter, conditions, () => {
        ended = run();
      });
      branches.push({ changes, ended, without: condition ? before.at(-1) : undefined });
      if (holds) open = false;
    } else {
      interpreter.builder.under(conditions, () => {
        signal = run();
      });
      open = false;
    }
  }
  if (branches.length === 0) return signal;
  if (open) branches.push({ changes: [], ended: undefined, without: undefined });
  interpreter.journal.mergeBranches(branches.map(({ changes }) => changes));
  return join(branches, before, frame);
}

/** How an `if` ended whose branches ended in different ways. */
function join(
  branches: readonly { ended: Signal | undefined; without: Condition | undefined }[],
  before: readonly Condition[],
  frame: Frame,
): Signal | undefined {
  const ended = branches.map((branch) => branch.ended);
  if (ended.every((signal) => signal === undefined)) return undefined;
  const returns = ended.flatMap((signal) => (signal?.kind === 'return' ? [signal.values] : []));
  if (returns.length === ended.length) return { kind: 'return', values: eitherResults(returns) };
  if (ended.every((signal) => signal?.kind === 'break')) return { kind: 'break' };
  frame.possibleResults.push(...returns);
  const endings: Ending[] = [];
  for (const signal of ended) {
    if (signal?.kind === 'maybe') endings.push(...signal.endings);
    else if (signal) endings.push(signal);
  }
  const left = branches.filter((branch) => branch.ended && branch.without);
  const conditions = left.flatMap(({ without }) => (without ? [without] : []));
  return { kind: 'maybe', endings, conditions: conditions.length > 0 ? conditions : before.slice(0, 1) };
}

/** A branch that is not taken is looked into, so that what is written there can be checked like the rest. */
export function explore(
  interpreter: Interpreter,
  conditions: readonly Condition[],
  run: () => void,
  frame: Frame,
): void {
  if (interpreter.exploring !== null && interpreter.exploring !== frame) return;
  if (interpreter.explorations++ >= LIMITS.explorations) return;
  const outer = interpreter.exploring;
  interpreter.exploring = frame;
  try {
    interpreter.budget.apart(() => {
      interpreter.builder.branch('inactive', conditions, () => {
        try {
          run();
        } catch (error) {
          if (!(error instanceof LuaStop)) throw error;
        }
      });
    });
  } finally {
    interpreter.exploring = outer;
  }
}

/** The value of a condition that Lua does not come to evaluate: what it says is wanted, not what it does. */
function tryExpression(
  interpreter: Interpreter,
  expression: Expression,
  under: readonly Condition[],
  scope: Scope,
  frame: Frame,
): Value {
  let value: Value = NIL;
  interpreter.builder.branch('inactive', [...under], () => {
    try {
      value = evaluateExpression(interpreter, expression, scope, frame, 'condition')[0] ?? NIL;
    } catch (error) {
      if (!(error instanceof LuaStop)) throw error;
    }
  });
  return value;
}

/** What a condition says, in words. */
export function wordsOf(value: Value, expression: Expression, frame: Frame): Meaning {
  const meaning = meaningOf(value);
  if (meaning) return meaning;
  const text = frame.file.source.text.slice(expression.span.start, expression.span.end).replace(/\s+/g, ' ');
  // A condition that the text lacks was put there to mend it: it has no words of its own.
  if (text === '') return { whenTrue: 'its condition holds', whenFalse: 'its condition does not hold' };
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { whenTrue: `\`${short}\` holds`, whenFalse: `\`${short}\` does not hold` };
}
