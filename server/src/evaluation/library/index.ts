/** Lua's globals, as far as configurations use them to build values. */
import type { Interpreter } from '../interpreter.ts';
import { environmentVariable } from '../prosody.ts';
import { LuaTable, numeric, string, type Value } from '../values.ts';
import { type LibraryFunction, library } from './arguments.ts';
import { basicLibrary } from './basic.ts';
import { MATH_CONSTANTS, mathLibrary } from './math-library.ts';
import { FROM_SERVER, fromServer, logger, never, OUTSIDE, SERVER_TABLES } from './outside.ts';
import { stringLibrary } from './string-library.ts';
import { tableLibrary } from './table-library.ts';
import { CHARACTER_PATTERN, utf8Library } from './utf8-library.ts';

export function luaGlobals(interpreter: Interpreter): LuaTable {
  const globals = new LuaTable(null);
  const set = (table: LuaTable, key: string, value: Value) => {
    table.entries.set(key, { value, field: null, keyLocation: null });
  };
  const define = (namespace: string, functions: Readonly<Record<string, LibraryFunction>>): LuaTable => {
    const table = namespace === '' ? globals : new LuaTable(null);
    const prefix = namespace === '' ? '' : `${namespace}.`;
    for (const name of OUTSIDE[namespace] ?? []) set(table, name, never(interpreter, prefix + name));
    for (const [name, value] of library(interpreter, namespace, functions)) set(table, name, value);
    for (const name of FROM_SERVER[namespace] ?? []) set(table, name, fromServer(name));
    if (table !== globals) set(globals, namespace, table);
    return table;
  };
  define('', basicLibrary(interpreter));
  set(globals, 'log', logger(interpreter));
  define('string', stringLibrary(interpreter));
  define('table', tableLibrary);
  const math = define('math', mathLibrary);
  for (const [name, value] of Object.entries(MATH_CONSTANTS)) set(math, name, numeric(value, null));
  define('os', {
    getenv: (args) => [environmentVariable(interpreter, args.text(1), args.site.location)],
  });
  set(define('utf8', utf8Library(interpreter)), 'charpattern', string(CHARACTER_PATTERN, null));
  for (const namespace of ['io', 'coroutine', 'debug', 'package']) define(namespace, {});
  for (const name of SERVER_TABLES) {
    const table = new LuaTable(null);
    table.unknown = fromServer(name);
    set(globals, name, table);
  }
  set(globals, '_VERSION', string('Lua 5.4', null));
  set(globals, '_G', globals);
  return globals;
}
