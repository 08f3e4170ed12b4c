/** How hosts and Components are opened, and where options go from there on (core.configmanager of 0.12.3 and 13.0). */
import type { Location } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import { prepareHost } from './host-names.ts';
import type { Interpreter } from './interpreter.ts';
import { toText } from './operators.ts';
import { computedSection } from './section-names.ts';
import { type BuiltinValue, boolean, builtin, type CallSite, LuaTable, NIL, string, type Value } from './values.ts';

/** The name under which Prosody keeps the section in a file's environment, for the file to read and to write. */
export const CURRENT_SECTION = '__currenthost';

/** What a file assigns to that name: options go there from now on. Nil is the global section. */
export function assignCurrentSection(interpreter: Interpreter, file: FileContext, value: Value, at: Location): void {
  if (value.kind === 'nil') setCurrentSection(interpreter, file, '*');
  else if (value.kind === 'string') setCurrentSection(interpreter, file, value.value);
  else if (value.kind === 'unknown') setCurrentSection(interpreter, file, computedSection(at));
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

/** `VirtualHost "x"`, and what may follow it: a table of options. */
export function openHost(interpreter: Interpreter, args: readonly Value[], site: CallSite): readonly Value[] {
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

/** `Component "x"`, and what may follow it: its module, then a table of options. */
export function openComponent(interpreter: Interpreter, args: readonly Value[], site: CallSite): readonly Value[] {
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
