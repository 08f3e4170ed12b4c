/** What reading a list option gives in Prosody 13.0: a reference, by which the list can be added to and read. */
import type { Location } from '../syntax/index.ts';
import type { Interpreter } from './interpreter.ts';
import { LIMITS } from './limits.ts';
import { builtin, type CallSite, LuaTable, NIL, type OptionReference, unknown, type Value } from './values.ts';

const OPERATIONS = new Set(['append', 'value', 'values']);

/** `option.append`, `option:value` and `option:values` of Prosody 13; anything else stops it with an error. */
export function referenceMember(interpreter: Interpreter, reference: OptionReference, key: Value, at: Location): Value {
  const operation = key.kind === 'string' ? key.value : key.kind;
  if (!OPERATIONS.has(operation)) {
    interpreter.builder.problem({
      kind: 'reference-misuse',
      location: at,
      option: reference.option,
      operation,
      fatal: true,
    });
    return unknown('Lua stops here with an error', at);
  }
  return builtin(operation, (args, site) => {
    const [self = reference, argument = NIL] = args;
    const target = self.kind === 'reference' ? self : reference;
    const table = interpreter.builder.option(target.section, target.option)?.value ?? NIL;
    if (operation === 'value') return [table];
    if (operation === 'values') {
      const values = interpreter.luaGlobals.entries.get('pairs')?.value;
      return values?.kind === 'builtin' ? iterateValues(values.call([table], site), site) : [NIL];
    }
    return (
      appendToReference(interpreter, target, argument, site.location, reference.origin ?? site.location) ?? [target]
    );
  });
}

/** `values()` hands out all entries without their keys. */
function iterateValues(triple: readonly Value[], site: CallSite): readonly Value[] {
  const [next, table = NIL] = triple;
  if (next?.kind !== 'builtin') return [NIL];
  let control: Value = triple[2] ?? NIL;
  return [
    builtin('values', () => {
      const [index = NIL, value = NIL] = next.call([table, control], site);
      control = index;
      return [index.kind === 'nil' ? NIL : value];
    }),
    table,
    NIL,
  ];
}

/** Extends a list option in place and gives the reference back, so that calls chain; null if it is given no table. */
export function appendToReference(
  interpreter: Interpreter,
  reference: OptionReference,
  added: Value,
  statement: Location,
  name: Location,
): readonly Value[] | null {
  const table = interpreter.builder.option(reference.section, reference.option)?.value;
  // The entries end up in the reference, where nothing finds them.
  if (table?.kind === 'reference') return added.kind === 'table' ? [reference] : null;
  if (!(table instanceof LuaTable)) return [unknown('the option is no list any more', statement)];
  if (added.kind === 'unknown') {
    interpreter.tables.blur(table, added);
    return [reference];
  }
  if (!(added instanceof LuaTable)) return null;
  if (added === table && table.entries.has(1)) {
    // Prosody goes through the list while it adds to it, and never ends.
    const limit = { limit: 'steps', value: LIMITS.steps } as const;
    interpreter.builder.problem({ kind: 'limit-reached', location: statement, ...limit });
    return [reference];
  }
  interpreter.builder.append(table, added, {
    section: reference.section,
    option: reference.option,
    value: added,
    name,
    statement,
    form: 'append',
  });
  return [reference];
}
