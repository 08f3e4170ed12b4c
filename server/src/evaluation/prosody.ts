/**
 * What Prosody puts into the environment of a configuration file, and how global names are read (core.configmanager of
 * 0.12.3 and 13.0).
 */
import type { Location } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import { include, readCredential, readText } from './include.ts';
import type { Interpreter } from './interpreter.ts';
import { CURRENT_SECTION, openComponent, openHost } from './sections.ts';
import { builtin, type CallSite, LuaTable, NIL, string, unknown, type Value } from './values.ts';

/** The names that each file finds set when it starts. */
export function prosodyPresets(interpreter: Interpreter): Map<string, Value> {
  const host = builtin('VirtualHost', (args, site) => openHost(interpreter, args, site));
  const component = builtin('Component', (args, site) => openComponent(interpreter, args, site));
  const includes = builtin('Include', (args, site) => include(interpreter, args[0] ?? NIL, site));
  const presets = new Map<string, Value>([
    ['VirtualHost', host],
    ['Host', host],
    ['host', host],
    ['Component', component],
    ['component', component],
    ['Include', includes],
    ['include', includes],
    ['RunScript', builtin('RunScript', (args, site) => [runScript(interpreter, args[0] ?? NIL, site)])],
  ]);
  if (interpreter.version === '0.12') return presets;
  presets.set(
    'FileContents',
    builtin('FileContents', (args, site) => [readText(interpreter, 'FileContents', args[0] ?? NIL, site)]),
  );
  presets.set(
    'FileLine',
    builtin('FileLine', (args, site) => {
      const text = readText(interpreter, 'FileLine', args[0] ?? NIL, site);
      return [text.kind === 'string' ? { ...text, value: text.value.split('\n')[0] ?? '' } : text];
    }),
  );
  presets.set(
    'FileLines',
    builtin('FileLines', (args, site) => {
      const text = readText(interpreter, 'FileLines', args[0] ?? NIL, site);
      if (text.kind !== 'string') return [text];
      const table = new LuaTable(site.location);
      text.value
        .replace(/\n$/, '')
        .split('\n')
        .forEach((line, index) => {
          table.entries.set(index + 1, { value: { ...text, value: line }, field: null, keyLocation: null });
        });
      return [table];
    }),
  );
  presets.set(
    'Credential',
    builtin('Credential', (args, site) => [readCredential(interpreter, args[0] ?? NIL, site)]),
  );
  return presets;
}

/** Runs a file of Lua outside of the configuration: whether it is there can be told, what it does cannot. */
function runScript(interpreter: Interpreter, name: Value, site: CallSite): Value {
  if (name.kind === 'string') readText(interpreter, 'RunScript', name, site);
  return unknown('`RunScript` is never run here', site.location);
}

/** The value of a global name in a file, or null if nothing defines it. */
export function readGlobal(interpreter: Interpreter, name: string, file: FileContext, at: Location): Value | null {
  const preset = file.presets.get(name);
  if (preset && preset.kind !== 'nil') return preset;
  if (name === CURRENT_SECTION) return string(file.section, at);
  if (name.startsWith('ENV_')) return environmentVariable(interpreter, name.slice('ENV_'.length), at);
  if (interpreter.version !== '0.12') {
    if (name === 'Lua') return interpreter.luaGlobals;
    const set = interpreter.builder.option(file.section, name)?.value;
    // A reference that was stored is a table too: what is read is a reference to the option that holds it.
    const isTable = set?.kind === 'table' || set?.kind === 'reference';
    if (set) return isTable ? { kind: 'reference', section: file.section, option: name, origin: at } : set;
  }
  const value = name === '_G' ? interpreter.luaGlobals : (interpreter.luaGlobals.entries.get(name)?.value ?? null);
  if (value && interpreter.version !== '0.12') {
    interpreter.builder.problem({ kind: 'direct-lua', location: at, name });
  }
  return value;
}

/** An environment variable's value; one that is not given is unset, as Prosody would see it. */
export function environmentVariable(interpreter: Interpreter, variable: string, at: Location): Value {
  const value = Object.hasOwn(interpreter.environment, variable) ? interpreter.environment[variable] : undefined;
  if (value === undefined) return { kind: 'nil', origin: at, variable };
  return { ...string(value, at), variable };
}
