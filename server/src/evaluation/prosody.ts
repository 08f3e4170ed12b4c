/**
 * What Prosody puts into the environment of a configuration file: sections, Include and how global names are read
 * (core.configmanager of 0.12.3 and 13.0).
 */
import type { Location } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import { prepareHost } from './host-names.ts';
import { include, readCredential, readText } from './include.ts';
import type { Interpreter } from './interpreter.ts';
import { LIMITS } from './limits.ts';
import { toText } from './operators.ts';
import { computedSection } from './section-names.ts';
import {
  type BuiltinValue,
  boolean,
  type CallSite,
  LuaTable,
  NIL,
  type OptionReference,
  string,
  unknown,
  type Value,
} from './values.ts';

function builtin(name: string, call: BuiltinValue['call']): BuiltinValue {
  return { kind: 'builtin', name, call, origin: null };
}

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

/** The name under which Prosody keeps the section in a file's environment, for the file to read and to write. */
export const CURRENT_SECTION = '__currenthost';

/** What a file assigns to that name: options go there from now on. Nil is the global section. */
export function assignCurrentSection(interpreter: Interpreter, file: FileContext, value: Value, at: Location): void {
  if (value.kind === 'nil') setCurrentSection(interpreter, file, '*');
  else if (value.kind === 'string') setCurrentSection(interpreter, file, value.value);
  else if (value.kind === 'unknown') setCurrentSection(interpreter, file, computedSection(at));
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

function sectionName(
  interpreter: Interpreter,
  fn: 'VirtualHost' | 'Component',
  value: Value,
  site: CallSite,
): string | null {
  const text = toText(value);
  if (text !== null) {
    const prepared = prepareHost(text);
    if (prepared !== null) return prepared;
  }
  const at = site.args[0] ?? site.location;
  if (value.kind === 'unknown') return computedSection(at);
  const reason = text !== null ? 'name-forbidden' : value.kind === 'nil' ? 'name-missing' : ('name-type' as const);
  interpreter.builder.problem({
    kind: 'bad-section',
    location: at,
    function: fn,
    reason,
    value,
  });
  // Prosody stops here for want of a variable; on the server it will be set, and what follows belongs to that host.
  return value.kind === 'nil' ? computedSection(at) : null;
}

function openHost(interpreter: Interpreter, args: readonly Value[], site: CallSite): readonly Value[] {
  const name = sectionName(interpreter, 'VirtualHost', args[0] ?? NIL, site);
  if (name === null) return withoutSection(interpreter, 'VirtualHost');
  const other = interpreter.builder.openingOf(name);
  if (other?.kind === 'component') clash(interpreter, name, other.name, site);
  enterSection(interpreter, name, 'host', site);
  interpreter.builder.setInternal(name, 'defined', boolean(true, site.location), site.location);
  return [
    builtin('VirtualHost', ([options = NIL], inner) => {
      if (options instanceof LuaTable) setSectionTable(interpreter, name, options, inner);
      else if (options.kind !== 'unknown') {
        interpreter.builder.problem({
          kind: 'bad-section',
          location: inner.args[0] ?? inner.location,
          function: 'VirtualHost',
          reason: 'module-argument',
          value: options,
        });
      }
      return [];
    }),
  ];
}

function openComponent(interpreter: Interpreter, args: readonly Value[], site: CallSite): readonly Value[] {
  const name = sectionName(interpreter, 'Component', args[0] ?? NIL, site);
  if (name === null) return withoutSection(interpreter, 'Component');
  const other = interpreter.builder.openingOf(name);
  if (other?.kind === 'host') clash(interpreter, name, other.name, site);
  enterSection(interpreter, name, 'component', site);
  interpreter.builder.setInternal(name, 'component_module', string('component', site.location), site.location);
  interpreter.builder.setInternal(name, 'load_global_modules', boolean(false, site.location), site.location);
  const takeOptions = (options: Value, inner: CallSite) => {
    if (options instanceof LuaTable) setSectionTable(interpreter, name, options, inner);
    else if (options.kind !== 'unknown') {
      interpreter.builder.problem({
        kind: 'bad-section',
        location: inner.args[0] ?? inner.location,
        function: 'Component',
        reason: 'argument-type',
        value: options,
      });
    }
    return [];
  };
  return [
    builtin('Component', ([second = NIL], inner) => {
      if (second.kind === 'unknown') interpreter.builder.setInternal(name, 'component_module', second, inner.location);
      if (second.kind !== 'string') return takeOptions(second, inner);
      interpreter.builder.setInternal(name, 'component_module', second, inner.location);
      interpreter.builder.nameComponentModule(name, second, inner.location);
      return [builtin('Component', ([options = NIL], last) => takeOptions(options, last))];
    }),
  ];
}

/** What a call gives back whose name no section can have: it takes what follows and opens nothing. */
function withoutSection(interpreter: Interpreter, fn: 'VirtualHost' | 'Component'): readonly Value[] {
  const rest: BuiltinValue = builtin(fn, ([options = NIL], inner) => {
    if (options instanceof LuaTable) setCurrentSection(interpreter, inner.file, '*');
    return [rest];
  });
  return [rest];
}

function clash(interpreter: Interpreter, section: string, other: Location, site: CallSite): void {
  interpreter.builder.problem({ kind: 'section-clash', location: site.args[0] ?? site.location, section, other });
}

function enterSection(interpreter: Interpreter, name: string, kind: 'host' | 'component', site: CallSite): void {
  setCurrentSection(interpreter, site.file, name);
  interpreter.builder.openSection({
    section: name,
    kind,
    call: site.location,
    name: site.args[0] ?? site.location,
    module: null,
  });
}

function setCurrentSection(interpreter: Interpreter, file: FileContext, name: string): void {
  interpreter.journal.record<string>({
    owner: file,
    key: 'section',
    read: () => file.section,
    restore: (old) => {
      file.section = old;
    },
    merge: (names) => names.find((candidate) => candidate !== file.section) ?? file.section,
    forget: (name) => name,
  });
  file.section = name;
}

/** `VirtualHost "x" { … }`: sets the options and goes back to the global section, not to the one before. */
function setSectionTable(interpreter: Interpreter, section: string, options: LuaTable, site: CallSite): void {
  setCurrentSection(interpreter, site.file, '*');
  interpreter.builder.extendOpening(section, site.location);
  for (const [key, entry] of options.entries) {
    if (typeof key === 'object') continue;
    const statement = entry.field ?? site.location;
    interpreter.builder.assign({
      section,
      option: String(key),
      value: entry.value,
      name: entry.keyLocation ?? statement,
      statement,
      form: 'table-form',
    });
  }
}

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
    interpreter.builder.blur(table, added);
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
