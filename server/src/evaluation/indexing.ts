/** Reading a field of a value. */
import type { Expression, IndexExpression, MemberExpression } from '../syntax/index.ts';
import { stop, stopAtUnset } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import { referenceMember } from './references.ts';
import { LuaTable, NIL, tableKey, typeName, unknown, type Value } from './values.ts';

/** `base[key]` as Lua reads it; records the error where Lua would stop. */
export function indexValue(
  interpreter: Interpreter,
  base: Value,
  key: Value,
  expression: MemberExpression | IndexExpression,
  frame: Frame,
): Value {
  const at = locate(frame, expression.span);
  switch (base.kind) {
    case 'table': {
      const at = tableKey(key);
      if (at !== null) return base.get(at);
      return key.kind === 'unknown' ? unknown(key.cause, null) : NIL;
    }
    case 'unknown':
      return unknown(base.cause, at);
    case 'reference':
      return referenceMember(interpreter, base, key, at);
    case 'string': {
      const methods = interpreter.luaGlobals.get('string');
      return methods instanceof LuaTable && key.kind === 'string' ? methods.get(key.value) : NIL;
    }
    default: {
      // An unset variable is the administrator's to set; an index into it is only wrong until then.
      if (base.kind === 'nil' && base.variable) return stopAtUnset(interpreter, at, base.variable, 'index');
      const chain = nameChain(expression);
      // What is there has no fields. A function of a short name may be a word of `my-host.example.com`, all the same.
      if (base.kind !== 'nil' && (chain === null || base.kind !== 'builtin')) {
        const reason = `attempt to index a ${typeName(base)} value`;
        return stop(interpreter, at, { operation: 'index', reason, culprit: base });
      }
      interpreter.builder.problem({
        kind: 'undefined-index',
        location: at,
        text: frame.file.source.text.slice(expression.span.start, expression.span.end),
        name: chain,
      });
      return unknown('Lua stops here with an error', at);
    }
  }
}

/** The first name of `a.b.c`, or null where the expression is no chain of names. */
function nameChain(expression: Expression): string | null {
  if (expression.kind === 'Identifier') return expression.name;
  return expression.kind === 'MemberExpression' ? nameChain(expression.base) : null;
}
