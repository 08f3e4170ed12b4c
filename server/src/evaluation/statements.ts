/** Runs statements. */
import type { Statement } from '../syntax/index.ts';
import { assign, defineFunction } from './assignments.ts';
import { runIf } from './conditions.ts';
import { evaluateExpression, evaluateList } from './expressions.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import { LIMITS } from './limits.ts';
import { runLoop } from './loops.ts';
import { Scope } from './scope.ts';
import type { Maybe, Signal } from './signals.ts';
import { runTemplate } from './template.ts';
import { underDoubt } from './uncertain.ts';
import { NIL } from './values.ts';

/** Runs the statements of a file; one that is nested too deeply for us is left. */
export function runChunk(interpreter: Interpreter, body: readonly Statement[], scope: Scope, frame: Frame): void {
  let from = 0;
  while (from < body.length) {
    const progress = { index: from };
    try {
      runFrom(interpreter, body, from, scope, frame, progress);
      return;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const statement = body[progress.index];
      const at = locate(frame, statement?.span ?? { start: 0, end: 0 });
      interpreter.builder.problem({ kind: 'limit-reached', location: at, limit: 'depth', value: LIMITS.depth });
      from = progress.index + 1;
    }
  }
}

export function runBlock(
  interpreter: Interpreter,
  body: readonly Statement[],
  scope: Scope,
  frame: Frame,
): Signal | undefined {
  return runFrom(interpreter, body, 0, scope, frame, null);
}

function runFrom(
  interpreter: Interpreter,
  body: readonly Statement[],
  from: number,
  scope: Scope,
  frame: Frame,
  progress: { index: number } | null,
): Signal | undefined {
  for (let index = from; index < body.length; index++) {
    const statement = body[index];
    if (!statement) continue;
    if (progress) progress.index = index;
    // What stands in no loop and no function runs once, however long the file is.
    if (interpreter.repeating === 0) interpreter.budget.renew();
    else if (!interpreter.budget.step(locate(frame, statement.span))) return undefined;
    const signal = runStatement(interpreter, statement, scope, frame);
    if (!signal) continue;
    if (signal.kind === 'maybe') return runRest(interpreter, body, index + 1, signal, scope, frame);
    if (signal.kind !== 'goto') return signal;
    const target = findLabel(body, signal.label);
    if (target < 0 || !interpreter.budget.step(locate(frame, statement.span))) return signal;
    if (target < index && interpreter.repeating === 0) {
      // A loop made of jumps; if it has to be left, what stands behind it is run all the same.
      const ended = interpreter.outermost(() => runFrom(interpreter, body, target, scope, frame, null));
      if (!interpreter.budget.exhausted) return ended;
    } else index = target;
  }
  return undefined;
}

function findLabel(body: readonly Statement[], label: string): number {
  return body.findIndex((statement) => statement.kind === 'LabelStatement' && statement.label === label);
}

/** The statements behind one that may have left the block. */
function runRest(
  interpreter: Interpreter,
  body: readonly Statement[],
  from: number,
  maybe: Maybe,
  scope: Scope,
  frame: Frame,
): Signal | undefined {
  // `if … then goto continue end`: from the label on all is as certain as before.
  const labels = maybe.endings.map((ending) => (ending.kind === 'goto' ? findLabel(body, ending.label) : -1));
  const label = Math.min(...labels);
  const end = label >= from ? label : body.length;
  let ended: Signal | undefined;
  const run = () => {
    ended = runFrom(interpreter, body.slice(from, end), 0, scope, frame, null);
  };
  // Once is enough: what is written in there is unknown in any case.
  if (frame.doubted) run();
  else {
    frame.doubted = true;
    try {
      underDoubt(interpreter, maybe.conditions, run);
    } finally {
      frame.doubted = false;
    }
  }
  if (end < body.length && !ended) return runFrom(interpreter, body, end, scope, frame, null);
  const [first] = maybe.endings;
  // Whichever way it went, it ended alike.
  if (ended && ended.kind !== 'maybe' && maybe.endings.every(({ kind }) => kind === ended?.kind) && first) {
    if (ended.kind !== 'goto') return ended;
  }
  if (ended?.kind === 'return') frame.possibleResults.push(ended.values);
  const more = ended === undefined ? [] : ended.kind === 'maybe' ? ended.endings : [ended];
  return { ...maybe, endings: [...maybe.endings, ...more] };
}

function runStatement(interpreter: Interpreter, statement: Statement, scope: Scope, frame: Frame): Signal | undefined {
  switch (statement.kind) {
    case 'LocalStatement': {
      const values = evaluateList(interpreter, statement.values, scope, frame);
      statement.names.forEach((name, index) => {
        interpreter.declare(name, values[index] ?? NIL, scope, frame);
      });
      return undefined;
    }
    case 'AssignmentStatement':
      assign(interpreter, statement, scope, frame);
      return undefined;
    case 'CallStatement':
      evaluateExpression(interpreter, statement.call, scope, frame, 'statement');
      return undefined;
    case 'FunctionStatement':
      defineFunction(interpreter, statement, scope, frame);
      return undefined;
    case 'DoStatement':
      return runBlock(interpreter, statement.body, new Scope(scope), frame);
    case 'IfStatement':
      return runIf(interpreter, statement, scope, frame);
    case 'TemplateStatement':
      runTemplate(interpreter, statement, scope, frame, (body, inner) => runBlock(interpreter, body, inner, frame));
      return undefined;
    case 'WhileStatement':
    case 'RepeatStatement':
    case 'NumericForStatement':
    case 'GenericForStatement':
      return runLoop(interpreter, statement, scope, frame);
    case 'ReturnStatement':
      return { kind: 'return', values: evaluateList(interpreter, statement.values, scope, frame) };
    case 'BreakStatement':
      return { kind: 'break' };
    case 'GotoStatement':
      return { kind: 'goto', label: statement.label };
    case 'LabelStatement':
      return undefined;
  }
}
