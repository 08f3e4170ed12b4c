/** Table constructors. */
import { covers, type Expression, type TableConstructor } from '../syntax/index.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import { readGlobal } from './prosody.ts';
import type { Scope } from './scope.ts';
import { fieldName, filledIn, ghost, isText, mayBePutIn } from './template.ts';
import { LuaTable, NIL, number, type TableEntry, tableKey, type Value } from './values.ts';

export function construct(
  interpreter: Interpreter,
  expression: TableConstructor,
  scope: Scope,
  frame: Frame,
): LuaTable {
  const table = new LuaTable(locate(frame, expression.span));
  let next = 1;
  // Lua keeps the items back and stores fifty at a time, so that they win over `[1] = x` written among them.
  let items: (() => void)[] = [];
  const store = () => {
    for (const item of items) item();
    items = [];
  };
  expression.fields.forEach((field, index) => {
    if (items.length >= ITEMS_PER_STORE) store();
    const location = locate(frame, field.span);
    const put = (key: Value, value: Value) => {
      const at = tableKey(key);
      if (at === null) {
        if (key.kind === 'unknown') table.unknown = key;
        return;
      }
      // A string that was written elsewhere, and comes here by a name or by `...`, has its entry there if at all.
      const here = value.kind === 'string' && value.content !== null && covers(location, value.content);
      const written = here ? { ...value, field: location } : value;
      const entry: TableEntry = {
        value: written,
        field: location,
        keyLocation: field.key ? locate(frame, field.key.span) : null,
      };
      if (field.under) ghost(interpreter, table, { ...entry, key: at }, field.under, frame);
      else if (value.kind === 'nil') table.entries.delete(at);
      else table.entries.set(at, entry);
    };
    if (field.form === 'item' && field.value.kind === 'Placeholder') {
      // A template may write several entries at one place, even in what looks like one string.
      table.unknown = filledIn(field.value, frame);
      if (!isText(field.value)) return;
    }
    if (field.form === 'item') {
      if (field.value.kind === 'Identifier' || field.value.kind === 'MemberExpression') {
        noteHole(interpreter, field.value, expression.fields.length - 1 - index, scope, frame);
      }
      const values = interpreter.evaluate(field.value, scope, frame, 'list-entry');
      const kept = index === expression.fields.length - 1 ? values : [values[0] ?? NIL];
      for (const value of kept) {
        const position = field.under ? next : next++;
        items.push(() => put(number(position, true, null), value));
      }
      return;
    }
    if (!field.key) return;
    const key =
      field.form === 'name' && field.key.kind === 'Identifier'
        ? fieldName(field.key, frame)
        : first(interpreter, field.key, scope, frame, 'operand');
    put(key, first(interpreter, field.value, scope, frame, 'value'));
  });
  store();
  table.constructed = next - 1;
  for (let item = 1; item < next && !table.holed; item++) table.holed = !table.entries.has(item);
  return table;
}

function first(
  interpreter: Interpreter,
  expression: Expression,
  scope: Scope,
  frame: Frame,
  use: 'operand' | 'value',
): Value {
  return interpreter.evaluate(expression, scope, frame, use)[0] ?? NIL;
}

/** LFIELDS_PER_FLUSH of Lua 5.4. */
const ITEMS_PER_STORE = 50;

/** A name without quotes in a list ends it: tell how much is lost before the general reading reports the name. */
function noteHole(interpreter: Interpreter, value: Expression, entriesAfter: number, scope: Scope, frame: Frame): void {
  if (value.kind !== 'Identifier' || scope.find(value.name)) return;
  const location = locate(frame, value.span);
  if (readGlobal(interpreter, value.name, frame.file, location)) return;
  if (mayBePutIn(frame.file.source, value.span.start)) return;
  interpreter.builder.problem({
    kind: 'undefined-name',
    location,
    name: value.name,
    use: 'list-entry',
    isOption: interpreter.builder.option(frame.file.section, value.name) !== undefined,
    entriesAfter,
  });
}
