/** Calls. */
import type { CallExpression, Identifier, Location } from '../syntax/index.ts';
import { stopAtUnset } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import { indexValue } from './indexing.ts';
import type { Interpreter } from './interpreter.ts';
import type { NilUse } from './nil-use.ts';
import { appendToReference } from './references.ts';
import type { Scope } from './scope.ts';
import { fieldName } from './template.ts';
import { tryBranch } from './uncertain.ts';
import {
  type BuiltinValue,
  eitherResults,
  type FunctionValue,
  LuaTable,
  NIL,
  type UnknownValue,
  unknown,
  type Value,
} from './values.ts';

export function call(
  interpreter: Interpreter,
  expression: CallExpression,
  scope: Scope,
  frame: Frame,
  use: NilUse,
): readonly Value[] {
  const { callee } = expression;
  const at = locate(frame, expression.span);
  let target: Value;
  const args: Value[] = [];
  const places: Location[] = [];
  const isMethod = callee.kind === 'MemberExpression' && callee.indexer === ':';
  if (callee.kind === 'MemberExpression' && isMethod) {
    const self = interpreter.evaluate(callee.base, scope, frame, 'base')[0] ?? NIL;
    if (self.kind === 'nil' && !self.variable && callee.name.name === 'append' && callee.base.kind === 'Identifier') {
      return appendUnset(interpreter, callee.base, frame);
    }
    target = indexValue(interpreter, self, fieldName(callee.name, frame), callee, frame);
    args.push(self);
    places.push(locate(frame, callee.base.span));
  } else target = interpreter.evaluate(callee, scope, frame, 'callee')[0] ?? NIL;
  expression.arguments.forEach((argument, index) => {
    const values = interpreter.evaluate(argument, scope, frame, 'argument');
    const kept = index === expression.arguments.length - 1 ? values : [values[0] ?? NIL];
    args.push(...kept);
    for (const _ of kept) places.push(locate(frame, argument.span));
  });
  if (target.kind === 'function' || target.kind === 'builtin') {
    return interpreter.call(target, args, at, places, frame.file, isMethod);
  }
  if (target.kind === 'unknown') {
    const candidates = callables(target);
    if (candidates)
      return callEither(interpreter, candidates, args, { at, places, callee: locate(frame, callee.span) }, frame);
    for (const arg of args) if (arg instanceof LuaTable) interpreter.tables.blur(arg, target);
    return [unknown(target.cause, at)];
  }
  if (target.kind === 'reference') {
    const appended = appendToReference(interpreter, target, args[0] ?? NIL, at, locate(frame, callee.span));
    if (appended) return appended;
  }
  if (target.kind === 'nil' && target.variable) return [stopAtUnset(interpreter, at, target.variable, 'call')];
  const name = callee.kind === 'Identifier' ? callee.name : null;
  const section = frame.file.section;
  if (
    name !== null &&
    target.kind === 'nil' &&
    interpreter.version !== '0.12' &&
    expression.style === 'table' &&
    interpreter.builder.option('*', name) &&
    callee.kind === 'Identifier'
  ) {
    return appendUnset(interpreter, callee, frame);
  }
  const [argument] = expression.arguments;
  interpreter.builder.problem({
    kind: 'undefined-call',
    location: locate(frame, callee.span),
    name,
    value: target,
    argument: { style: expression.style, location: argument ? locate(frame, argument.span) : null },
    statement: use === 'statement',
    isOption: name !== null && interpreter.builder.option(section, name) !== undefined,
  });
  return [unknown('Lua stops here with an error', at)];
}

type Callable = FunctionValue | BuiltinValue;

/** What a function that is not known for certain can be, where that much is known. */
function callables({ candidates }: UnknownValue): readonly Callable[] | null {
  const found = candidates.flatMap((value) => (value.kind === 'function' || value.kind === 'builtin' ? [value] : []));
  return found.length > 0 && found.length === candidates.length ? found : null;
}

/** Calls each of the functions of which one is meant. */
function callEither(
  interpreter: Interpreter,
  candidates: readonly Callable[],
  args: readonly Value[],
  where: { readonly at: Location; readonly places: readonly Location[]; readonly callee: Location },
  frame: Frame,
): readonly Value[] {
  const results: (readonly Value[])[] = [];
  const words = 'this function is the one that is chosen';
  const branches = candidates.map((candidate) =>
    tryBranch(interpreter, [{ location: where.callee, words }], () => {
      results.push(interpreter.call(candidate, args, where.at, where.places, frame.file));
    }),
  );
  interpreter.journal.mergeBranches(branches);
  return eitherResults(results);
}

function appendUnset(interpreter: Interpreter, callee: Identifier, frame: Frame): readonly Value[] {
  interpreter.builder.problem({
    kind: 'append-unset',
    location: locate(frame, callee.span),
    option: callee.name,
    section: frame.file.section,
    globallySet: interpreter.builder.option('*', callee.name) !== undefined,
  });
  return [unknown('Lua stops here with an error', locate(frame, callee.span))];
}
