/**
 * What reaches outside the configuration (files, commands, modules, the clock): it is there, never run, and gives
 * unknown results.
 */
import type { Interpreter } from '../interpreter.ts';
import { type BuiltinValue, LuaTable, type UnknownValue, unknown } from '../values.ts';

/** Functions of Lua 5.4 by namespace. */
export const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  '': ['collectgarbage', 'dofile', 'load', 'loadfile', 'require', 'warn'],
  string: ['dump', 'pack', 'packsize', 'unpack'],
  math: ['random', 'randomseed'],
  os: ['clock', 'date', 'difftime', 'execute', 'exit', 'remove', 'rename', 'setlocale', 'time', 'tmpname'],
  io: ['close', 'flush', 'input', 'lines', 'open', 'output', 'popen', 'read', 'tmpfile', 'type', 'write'],
  coroutine: ['close', 'create', 'isyieldable', 'resume', 'running', 'status', 'wrap', 'yield'],
  debug: [
    'debug',
    'gethook',
    'getinfo',
    'getlocal',
    'getmetatable',
    'getregistry',
    'getupvalue',
    'getuservalue',
    'setcstacklimit',
    'sethook',
    'setlocal',
    'setmetatable',
    'setupvalue',
    'setuservalue',
    'traceback',
    'upvalueid',
    'upvaluejoin',
  ],
  package: ['loadlib', 'searchpath'],
};

/** Values that are there when a configuration is read, but depend on the server. */
export const FROM_SERVER: Readonly<Record<string, readonly string[]>> = {
  '': ['CFG_CONFIGDIR', 'CFG_DATADIR', 'CFG_PLUGINDIR', 'CFG_SOURCEDIR'],
  io: ['stderr', 'stdin', 'stdout'],
  package: ['config', 'cpath', 'loaded', 'path', 'preload', 'searchers'],
};

/** Tables that Prosody itself puts among the globals before it reads a configuration. */
export const SERVER_TABLES = ['arg', 'bare_sessions', 'full_sessions', 'hosts', 'prosody'];

export function fromServer(name: string): UnknownValue {
  return unknown(`\`${name}\` is known only to the server`, null);
}

/** A function that is never run here: it may change the tables that it is given, and may fail. */
export function never(interpreter: Interpreter, name: string): BuiltinValue {
  return {
    kind: 'builtin',
    name,
    origin: null,
    call: (args, site) => {
      const result = unknown(`\`${name}\` is never run here`, site.location);
      for (const arg of args) if (arg instanceof LuaTable) interpreter.tables.blur(arg, result);
      const { protection } = interpreter;
      if (protection) protection.unsure = true;
      return [result];
    },
  };
}

/**
 * Prosody's own logger, `log(level, message, …)`, which is among the globals in all versions. Given one value alone, a
 * text or a table, it is the option of the same name without its equals sign: the call is one, and logs nothing.
 */
export function logger({ builder }: Interpreter): BuiltinValue {
  return {
    kind: 'builtin',
    name: 'log',
    origin: null,
    call: (args, site) => {
      const [only] = args;
      const isValue = args.length === 1 && (only?.kind === 'string' || only?.kind === 'table');
      if (isValue) builder.problem({ kind: 'logger-called', location: site.location });
      return [];
    },
  };
}
