/**
 * Lua's standard library, as far as configurations use it to build values. Functions that reach outside (files,
 * commands, modules, the clock) are there, never run, and give unknown results.
 */
import type { Interpreter } from './interpreter.ts';
import { byteLength, MAX_STRING, toNumber, toText } from './operators.ts';
import { environmentVariable } from './prosody.ts';
import {
  type BuiltinValue,
  boolean,
  type CallSite,
  LuaTable,
  NIL,
  number,
  string,
  type TableKey,
  tableKey,
  typeName,
  type UnknownValue,
  unknown,
  type Value,
} from './values.ts';

type Implementation = (args: readonly Value[], site: CallSite) => readonly Value[];

/** Present in Lua 5.4 but never run here. */
const OUTSIDE = {
  '': ['collectgarbage', 'dofile', 'load', 'loadfile', 'getmetatable', 'setmetatable', 'print', 'require', 'warn'],
  string: ['dump', 'find', 'gmatch', 'gsub', 'match', 'pack', 'packsize', 'unpack'],
  table: ['move', 'sort'],
  math: [
    'acos',
    'asin',
    'atan',
    'cos',
    'deg',
    'exp',
    'fmod',
    'log',
    'modf',
    'rad',
    'random',
    'randomseed',
    'sin',
    'sqrt',
    'tan',
    'ult',
  ],
  os: ['clock', 'date', 'difftime', 'execute', 'exit', 'remove', 'rename', 'setlocale', 'time', 'tmpname'],
  io: ['close', 'flush', 'input', 'lines', 'open', 'output', 'popen', 'read', 'tmpfile', 'type', 'write'],
  coroutine: ['close', 'create', 'isyieldable', 'resume', 'running', 'status', 'wrap', 'yield'],
  utf8: ['char', 'codepoint', 'codes', 'len', 'offset'],
  debug: [
    'debug',
    'gethook',
    'getinfo',
    'getlocal',
    'getmetatable',
    'getregistry',
    'getupvalue',
    'getuservalue',
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
} as const;

/** Values that are there when a configuration is read, but depend on the server. */
const FROM_SERVER = {
  '': ['CFG_CONFIGDIR', 'CFG_DATADIR', 'CFG_PLUGINDIR', 'CFG_SOURCEDIR'],
  io: ['stderr', 'stdin', 'stdout'],
  package: ['config', 'cpath', 'loaded', 'path', 'preload', 'searchers'],
  utf8: ['charpattern'],
} as const;

/** Tables that Prosody itself puts among the globals before it reads a configuration. */
const SERVER_TABLES = ['arg', 'bare_sessions', 'full_sessions', 'hosts', 'prosody'];

export function luaGlobals(interpreter: Interpreter): LuaTable {
  const globals = new LuaTable(null);
  const set = (table: LuaTable, key: string, value: Value) => {
    table.entries.set(key, { value, field: null, keyLocation: null });
  };
  const define = (namespace: string, functions: Readonly<Record<string, Implementation>>) => {
    const table = namespace === '' ? globals : new LuaTable(null);
    const prefix = namespace === '' ? '' : `${namespace}.`;
    for (const name of OUTSIDE[namespace as keyof typeof OUTSIDE] ?? []) {
      set(table, name, never(`${prefix}${name}`, interpreter));
    }
    for (const [name, call] of Object.entries(functions)) {
      set(table, name, { kind: 'builtin', name: `${prefix}${name}`, call, origin: null });
    }
    if (table !== globals) set(globals, namespace, table);
  };
  define('', basic(interpreter));
  define('string', stringLibrary);
  define('table', tableLibrary(interpreter));
  define('math', mathLibrary);
  define('os', { getenv: ([name = NIL], site) => [getenv(interpreter, name, site)] });
  for (const namespace of ['io', 'coroutine', 'utf8', 'debug', 'package']) define(namespace, {});
  const math = globals.get('math');
  if (math instanceof LuaTable) {
    set(math, 'pi', number(Math.PI, false, null));
    set(math, 'huge', number(Number.POSITIVE_INFINITY, false, null));
  }
  for (const [namespace, names] of Object.entries(FROM_SERVER)) {
    const table = namespace === '' ? globals : globals.get(namespace);
    if (table instanceof LuaTable) for (const name of names) set(table, name, fromServer(name));
  }
  for (const name of SERVER_TABLES) {
    const table = new LuaTable(null);
    table.unknown = fromServer(name);
    set(globals, name, table);
  }
  set(globals, '_VERSION', string('Lua 5.4', null));
  set(globals, '_G', globals);
  return globals;
}

function fromServer(name: string): UnknownValue {
  return unknown(`\`${name}\` is known only to the server`, null);
}

function never(name: string, interpreter: Interpreter): BuiltinValue {
  return {
    kind: 'builtin',
    name,
    origin: null,
    call: (args, site) => {
      const result = unknown(`\`${name}\` is never run here`, site.location);
      for (const arg of args) if (arg instanceof LuaTable) interpreter.builder.blur(arg, result);
      return [result];
    },
  };
}

function getenv(interpreter: Interpreter, name: Value, site: CallSite): Value {
  if (name.kind !== 'string') return unknown('the name of the variable is not known', site.location);
  return environmentVariable(interpreter, name.value, site.location);
}

/** Gives up: an argument is not known, or Lua would stop with an error. */
function giveUp(args: readonly Value[], site: CallSite): readonly Value[] {
  const cause = args.find((arg) => arg.kind === 'unknown');
  return [unknown(cause?.kind === 'unknown' ? cause.cause : 'Lua stops here with an error', site.location)];
}

function basic(interpreter: Interpreter): Record<string, Implementation> {
  const ipairsStep: BuiltinValue = {
    kind: 'builtin',
    name: 'ipairs',
    origin: null,
    call: ([table = NIL, control = NIL], site) => {
      if (!(table instanceof LuaTable) || control.kind !== 'number') return giveUp([table, control], site);
      const index = control.value + 1;
      const value = table.entries.get(index)?.value;
      if (!value) return [table.unknown ?? NIL];
      return [number(index, true, null), value];
    },
  };
  return {
    ipairs: ([table = NIL], site) => {
      // A reference object of Prosody 13 cannot be indexed by numbers, and an unknown list has unknown entries.
      if (!(table instanceof LuaTable)) return giveUp([table], site);
      return [ipairsStep, table, number(0, true, null)];
    },
    pairs: ([table = NIL], site) => {
      if (!(table instanceof LuaTable)) return giveUp([table], site);
      interpreter.charge(table.entries.size, site.location);
      const entries = [...table.entries];
      let index = 0;
      const step: BuiltinValue = {
        kind: 'builtin',
        name: 'next',
        origin: null,
        call: () => {
          const entry = entries[index++];
          return entry
            ? [keyValue(entry[0]), entry[1].value]
            : [table.unknown && index <= entries.length + 1 ? table.unknown : NIL];
        },
      };
      return [step, table, NIL];
    },
    next: ([table = NIL, key = NIL], site) => {
      if (!(table instanceof LuaTable) || key.kind === 'unknown' || table.unknown) return giveUp([table, key], site);
      interpreter.charge(table.entries.size, site.location);
      const keys = [...table.entries.keys()];
      const at = tableKey(key);
      const following = keys[at === null ? 0 : keys.indexOf(at) + 1];
      return following === undefined ? [NIL] : [keyValue(following), table.get(following)];
    },
    select: (args, site) => {
      const [first = NIL, ...rest] = args;
      if (first.kind === 'string' && first.value === '#') return [number(rest.length, true, site.location)];
      const index = toNumber(first);
      return index ? (index.value < 0 ? rest.slice(index.value) : rest.slice(index.value - 1)) : giveUp([first], site);
    },
    type: ([value = NIL], site) => {
      const name = typeName(value);
      return name === null ? giveUp([value], site) : [string(name, site.location)];
    },
    tostring: ([value = NIL], site) => {
      if (value.kind === 'nil') return [string('nil', site.location)];
      if (value.kind === 'boolean') return [string(String(value.value), site.location)];
      if (value.kind === 'string') return [value];
      const text = toText(value);
      return text === null ? giveUp([value], site) : [string(text, site.location)];
    },
    tonumber: ([value = NIL, base = NIL], site) => {
      if (value.kind === 'unknown' || base.kind === 'unknown') return giveUp([value, base], site);
      if (value.kind === 'number') return [value];
      if (base.kind === 'number' && value.kind === 'string') {
        const digits = value.value.trim().toLowerCase();
        const parsed = Number.parseInt(digits, base.value);
        return [parsed.toString(base.value) === digits ? number(parsed, true, site.location) : NIL];
      }
      const parsed = toNumber(value);
      return [parsed ? number(parsed.value, parsed.integer, site.location) : NIL];
    },
    rawget: ([table = NIL, key = NIL], site) => {
      const at = tableKey(key);
      return table instanceof LuaTable && at !== null ? [table.get(at)] : giveUp([table, key], site);
    },
    rawset: ([table = NIL, key = NIL, value = NIL], site) => {
      const at = tableKey(key);
      if (!(table instanceof LuaTable) || at === null) return giveUp([table, key], site);
      const entry = { value, field: site.location, keyLocation: null };
      interpreter.builder.setEntry(table, at, value.kind === 'nil' ? undefined : entry);
      return [table];
    },
    rawequal: (args, site) => giveUp(args, site),
    rawlen: (args, site) => giveUp(args, site),
    assert: (args) => args,
    error: (_, site) => [unknown('`error` stops the configuration here', site.location)],
    pcall: ([callee = NIL, ...args], site) => protectedCall(interpreter, callee, args, site),
    xpcall: ([callee = NIL, , ...args], site) => protectedCall(interpreter, callee, args, site),
  };
}

/** What goes wrong inside a protected call is expected: it is not reported, and its results are not known. */
function protectedCall(
  interpreter: Interpreter,
  callee: Value,
  args: readonly Value[],
  site: CallSite,
): readonly Value[] {
  if (callee.kind !== 'function' && callee.kind !== 'builtin') {
    return [
      unknown('it depends on a protected call', site.location),
      unknown('it depends on a protected call', site.location),
    ];
  }
  const before = interpreter.builder.problemCount;
  const results = interpreter.call(callee, args, site.location, site.args.slice(1), site.file);
  if (interpreter.builder.problemCount > before) {
    interpreter.builder.forgetProblemsSince(before);
    return [boolean(false, site.location), unknown('the protected call failed', site.location)];
  }
  if (results.some((result) => result.kind === 'unknown')) {
    return [unknown('it depends on a protected call', site.location), ...results];
  }
  return [boolean(true, site.location), ...results];
}

function keyValue(key: TableKey): Value {
  if (typeof key === 'string') return string(key, null);
  if (typeof key === 'number') return number(key, Number.isInteger(key), null);
  if (typeof key === 'boolean') return boolean(key, null);
  return key as Value;
}

/** String functions count bytes; on text that is not ASCII only the ones that need no positions are certain. */
function isAscii(text: string): boolean {
  return byteLength(text) === text.length;
}

const stringLibrary: Record<string, Implementation> = {
  upper: ([value = NIL], site) => mapText(value, site, (text) => text.replace(/[a-z]/g, (c) => c.toUpperCase())),
  lower: ([value = NIL], site) => mapText(value, site, (text) => text.replace(/[A-Z]/g, (c) => c.toLowerCase())),
  reverse: ([value = NIL], site) =>
    mapText(value, site, (text) => (isAscii(text) ? [...text].reverse().join('') : null)),
  len: ([value = NIL], site) => {
    const text = toText(value);
    return text === null ? giveUp([value], site) : [number(byteLength(text), true, site.location)];
  },
  rep: ([value = NIL, count = NIL, separator = NIL], site) => {
    const [text, times] = [toText(value), toNumber(count)];
    const between = separator.kind === 'nil' ? '' : toText(separator);
    if (text === null || !times || between === null) return giveUp([value, count, separator], site);
    if ((text.length + between.length) * times.value > MAX_STRING) {
      return [unknown('the string grows too long', site.location)];
    }
    return [string(Array.from({ length: Math.max(0, times.value) }, () => text).join(between), site.location)];
  },
  sub: ([value = NIL, from = NIL, to = NIL], site) => {
    const [text, start] = [toText(value), toNumber(from)];
    const end = to.kind === 'nil' ? { value: -1 } : toNumber(to);
    if (text === null || !start || !end || !isAscii(text)) return giveUp([value, from, to], site);
    const length = text.length;
    const first = start.value < 0 ? Math.max(1, length + start.value + 1) : Math.max(1, start.value);
    const last = end.value < 0 ? length + end.value + 1 : Math.min(end.value, length);
    return [string(first > last ? '' : text.slice(first - 1, last), site.location)];
  },
  byte: ([value = NIL, at = NIL], site) => {
    const [text, index] = [toText(value), at.kind === 'nil' ? { value: 1 } : toNumber(at)];
    if (text === null || !index || !isAscii(text)) return giveUp([value, at], site);
    const code = text.charCodeAt(index.value < 0 ? text.length + index.value : index.value - 1);
    return Number.isNaN(code) ? [] : [number(code, true, site.location)];
  },
  char: (args, site) => {
    const codes = args.map(toNumber);
    if (codes.some((code) => !code || code.value < 0 || code.value > 127)) return giveUp(args, site);
    return [string(String.fromCharCode(...codes.map((code) => code?.value ?? 0)), site.location)];
  },
  format: ([format = NIL, ...args], site) => {
    const text = format.kind === 'string' ? formatString(format.value, args) : null;
    return text === null ? giveUp([format, ...args], site) : [string(text, site.location)];
  },
};

function mapText(value: Value, site: CallSite, change: (text: string) => string | null): readonly Value[] {
  const text = toText(value);
  const changed = text === null ? null : change(text);
  if (changed === null) return giveUp([value], site);
  const variable = value.kind === 'string' ? value.variable : null;
  return [{ ...string(changed, site.location), variable }];
}

/** `string.format` with the directives that configurations use; null where it is not certain what Lua would write. */
function formatString(format: string, args: readonly Value[]): string | null {
  let index = 0;
  let certain = true;
  const text = format.replace(
    /%(%|([-+ #0]*)(\d*)(?:\.(\d+))?([a-zA-Z]))/g,
    (whole, all, flags, width, precision, kind) => {
      if (all === '%') return '%';
      const arg = args[index++] ?? NIL;
      let out: string | null = null;
      if (kind === 's') {
        out = arg.kind === 'boolean' ? String(arg.value) : toText(arg);
        if (out !== null && precision !== undefined) out = out.slice(0, Number(precision));
      } else {
        const value = toNumber(arg);
        if (value && kind === 'd' && Number.isInteger(value.value)) out = String(value.value);
        else if (value && kind === 'x' && Number.isInteger(value.value) && value.value >= 0)
          out = value.value.toString(16);
        else if (value && kind === 'f') out = value.value.toFixed(precision === undefined ? 6 : Number(precision));
      }
      if (out === null || flags.includes('#') || flags.includes('+') || flags.includes(' ')) {
        certain = false;
        return whole;
      }
      const size = Number(width || 0);
      if (flags.includes('-')) return out.padEnd(size);
      return flags.includes('0') && kind !== 's' && !out.startsWith('-') ? out.padStart(size, '0') : out.padStart(size);
    },
  );
  return certain ? text : null;
}

function tableLibrary(interpreter: Interpreter): Record<string, Implementation> {
  const { builder } = interpreter;
  const misuse = (reference: Value, site: CallSite, operation: string) => {
    if (reference.kind !== 'reference') return;
    builder.problem({
      kind: 'reference-misuse',
      location: site.args[0] ?? site.location,
      option: reference.option,
      operation,
      fatal: false,
    });
  };
  return {
    insert: (args, site) => {
      const [table = NIL, second = NIL, third] = args;
      misuse(table, site, 'table.insert');
      if (!(table instanceof LuaTable)) return [];
      const value = third ?? second;
      const length = table.length;
      const position = third === undefined ? length + 1 : toNumber(second)?.value;
      if (position === undefined) {
        builder.blur(table, unknown('something is inserted at an unknown place', site.location));
        return [];
      }
      interpreter.charge(length - position, site.location);
      for (let index = length; index >= position; index--) {
        builder.setEntry(table, index + 1, table.entries.get(index));
      }
      const field = site.args[third === undefined ? 1 : 2] ?? site.location;
      builder.setEntry(table, position, value.kind === 'nil' ? undefined : { value, field, keyLocation: null });
      return [];
    },
    remove: ([table = NIL, at = NIL], site) => {
      misuse(table, site, 'table.remove');
      if (!(table instanceof LuaTable)) return giveUp([table], site);
      const length = table.length;
      const position = at.kind === 'nil' ? length : toNumber(at)?.value;
      if (position === undefined || position < 1 || position > length) return [NIL];
      interpreter.charge(length - position, site.location);
      const removed = table.get(position);
      for (let index = position; index <= length; index++) {
        builder.setEntry(table, index, table.entries.get(index + 1));
      }
      return [removed];
    },
    concat: ([table = NIL, separator = NIL], site) => {
      if (!(table instanceof LuaTable) || table.unknown) return giveUp([table], site);
      interpreter.charge(table.length, site.location);
      const between = separator.kind === 'nil' ? '' : toText(separator);
      const parts = table.list().map((entry) => toText(entry.value));
      if (between === null || parts.some((part) => part === null)) return giveUp([table, separator], site);
      return [string(parts.join(between), site.location)];
    },
    unpack: ([table = NIL], site) => {
      if (!(table instanceof LuaTable) || table.unknown) return giveUp([table], site);
      interpreter.charge(table.length, site.location);
      return table.list().map((entry) => entry.value);
    },
    pack: (args, site) => {
      const table = new LuaTable(site.location);
      args.forEach((value, index) => {
        if (value.kind !== 'nil')
          table.entries.set(index + 1, { value, field: site.args[index] ?? null, keyLocation: null });
      });
      table.entries.set('n', { value: number(args.length, true, site.location), field: null, keyLocation: null });
      return [table];
    },
  };
}

const mathLibrary: Record<string, Implementation> = {
  floor: ([value = NIL], site) => mathResult(value, site, Math.floor, true),
  ceil: ([value = NIL], site) => mathResult(value, site, Math.ceil, true),
  abs: ([value = NIL], site) => mathResult(value, site, Math.abs, false),
  tointeger: ([value = NIL], site) => {
    const parsed = toNumber(value);
    if (!parsed) return giveUp([value], site);
    return [Number.isInteger(parsed.value) ? number(parsed.value, true, site.location) : NIL];
  },
  max: (args, site) => extreme(args, site, (a, b) => a > b),
  min: (args, site) => extreme(args, site, (a, b) => a < b),
};

function mathResult(value: Value, site: CallSite, fn: (x: number) => number, toInteger: boolean): readonly Value[] {
  const parsed = toNumber(value);
  if (!parsed) return giveUp([value], site);
  return [number(fn(parsed.value), toInteger || parsed.integer, site.location)];
}

function extreme(args: readonly Value[], site: CallSite, better: (a: number, b: number) => boolean): readonly Value[] {
  const values = args.map(toNumber);
  let best = values[0];
  for (const value of values) {
    if (!value || !best) return giveUp(args, site);
    if (better(value.value, best.value)) best = value;
  }
  return best ? [number(best.value, best.integer, site.location)] : giveUp(args, site);
}
