/** Statements: options, sections, branches, local variables. */
import { condition, list, moduleName, number, quoted, string, table, value, variable } from './expressions.ts';
import { include } from './files.ts';
import { builder, closures, errors, methods, results, sorting, words } from './functions.ts';
import { loop } from './loops.ts';
import { COMPONENTS, HOSTS, MODULES, OPTIONS, type Program } from './program.ts';

export function statement(p: Program): string {
  const { random } = p;
  p.statements++;
  const choices: (() => string)[] = [
    () => assignment(p),
    () => assignment(p),
    () => assignment(p),
    () => section(p),
    () => section(p),
    () => `${random.pick(OPTIONS)} = nil`,
    () => locals(p),
    () => locals(p),
    () => change(p),
    () => fields(p),
  ];
  if (p.roomy) {
    choices.push(
      () => branch(p),
      () => branch(p),
      () => `do\n${p.block()}\nend`,
      () => loop(p),
      () => loop(p),
      () => include(p),
      () => builder(p),
      () => builder(p),
      () => tiers(p),
      () => words(p),
      () => closures(p),
      () => methods(p),
      () => results(p),
      () => sorting(p),
      () => errors(p),
      () => opener(p),
    );
  }
  if (p.modern)
    choices.push(
      () => append(p),
      () => append(p),
      () => reference(p),
    );
  return random.pick(choices)();
}

const isList = (option: string) => option.startsWith('modules');

function assignment(p: Program): string {
  const { random } = p;
  const option = random.pick(OPTIONS);
  const given = () => (isList(option) && !random.oneIn(8) ? list(p) : isList(option) ? string(p) : value(p));
  return random.pick<() => string>([
    () => `${option} = ${given()}`,
    () => `${option} = ${given()};`,
    () => `${option} = ${isList(option) ? holes(p) : given()}`,
    () => `a, b = ${value(p)}, ${value(p)}`,
    () => `a, b, c = ${value(p)}`,
    () => `c = function(...) return ... end`,
    () => `function c(x) return x end`,
    () => `${option} = ${given()} -- ${quoted(p, 'a remark')}`,
  ])();
}

/** A list of modules that is none to its end: holes, keys, entries that are no strings. */
function holes(p: Program): string {
  const { random } = p;
  const entry = () =>
    random.pick([
      moduleName(p),
      moduleName(p),
      'nil',
      `${random.pick(MODULES)} = true`,
      `[${random.below(5)}] = ${moduleName(p)}`,
    ]);
  return `{ ${random.several(1, 6, entry).join('; ')} }`;
}

function hostName(p: Program, names: readonly string[]): string {
  const name = p.random.pick(names);
  return p.random.pick([`"${name}"`, `"${name}"`, `("${name}")`, `("${name.slice(0, 2)}" .. "${name.slice(2)}")`]);
}

/** Every form that opens a section, with its table or without. */
function section(p: Program): string {
  const { random } = p;
  const host = random.pick(['VirtualHost', 'VirtualHost', 'Host', 'host']);
  const component = random.pick(['Component', 'Component', 'component']);
  const options = () =>
    `{ ${random
      .several(0, 3, () => {
        const option = random.pick(OPTIONS);
        return `${random.pick([option, `["${option}"]`])} = ${isList(option) ? list(p, 1) : value(p, 1)};`;
      })
      .join(' ')} }`;
  const module = () => quoted(p, random.pick(['muc', 'http_file_share', 'proxy65', 'pubsub']));
  return random.pick<() => string>([
    () => `${host} ${hostName(p, HOSTS)}`,
    () => `${host} ${hostName(p, HOSTS)}\n${assignment(p)}`,
    () => `${host} ${hostName(p, HOSTS)} ${options()}`,
    () => `${host}(${variable(p, `or "${random.pick(HOSTS)}"`)})`,
    () => `${component} ${hostName(p, COMPONENTS)} ${module()}\n${assignment(p)}`,
    () => `${component} ${hostName(p, COMPONENTS)} ${module()}`,
    () => `${component} ${hostName(p, COMPONENTS)}`,
    () => `${component} ${hostName(p, COMPONENTS)} (${module()})`,
    () => `${component} ${hostName(p, COMPONENTS)} ${module()} ${options()}`,
    () => `${component} ${hostName(p, COMPONENTS)} ${options()}`,
    () => `${host} "*"`,
  ])();
}

/** Sections opened by a function, by another name, or in a loop. */
function opener(p: Program): string {
  const { random } = p;
  const name = p.fresh('open');
  return random.pick<() => string>([
    () =>
      `local function ${name}(name, list)\n${random.pick(['VirtualHost', 'host'])}(name)\nmodules_enabled = list\nend\n${name}("${random.pick(HOSTS)}", ${list(p, 1)})`,
    () => `local ${name} = ${random.pick(['VirtualHost', 'Host'])}\n${name} "${random.pick(HOSTS)}"\n${assignment(p)}`,
    () =>
      `for _, name in ${p.library('ipairs')} { "${HOSTS.slice(0, 2).join('", "')}" } do\nVirtualHost(name)\n${assignment(p)}\nend`,
    () => `local ${name} = Component "${random.pick(COMPONENTS)}"\n${assignment(p)}\n${name} "muc"\n${assignment(p)}`,
    () => `local ${name} = { ${assignmentFields(p)} }\nVirtualHost "${random.pick(HOSTS)}" (${name})`,
    () => (random.oneIn(4) ? `VirtualHost = ${random.pick(['Host', 'nil', '"a.example"'])}` : section(p)),
  ])();
}

const assignmentFields = (p: Program) =>
  p.random.several(1, 3, () => `${p.random.pick(OPTIONS)} = ${list(p, 1)}`).join(', ');

function branch(p: Program): string {
  const { random } = p;
  const middle = random.several(0, 2, () => `elseif ${condition(p)} then\n${p.block(1, 2)}\n`).join('');
  const last = random.oneIn(2) ? `else\n${p.block(1, 2)}\n` : '';
  return `if ${condition(p)} then\n${p.block()}\n${middle}${last}end`;
}

function locals(p: Program): string {
  const { random } = p;
  const kinds = { string, number, boolean: condition, list } as const;
  const kind = random.pick(['string', 'number', 'boolean', 'list', 'list'] as const);
  const name = p.fresh(kind.slice(0, 1));
  // Written before the name is declared: a local variable is not seen in its own value.
  const text = `local ${name} = ${kinds[kind](p)}`;
  // A condition may be any value; a list may be shared with an option, and change with it.
  p.declare(name, kind);
  return text;
}

/** Gives a local variable something else of its kind. */
function change(p: Program): string {
  const { random } = p;
  const name = p.local('list');
  const text = p.local('string');
  const count = p.local('number');
  return random.pick<() => string>([
    () => (name ? `${p.library('table.insert')}(${name}, ${string(p)})` : assignment(p)),
    () => (name ? `${name}[#${name} + 1] = ${string(p)}` : assignment(p)),
    () => (name ? `${p.library('table.insert')}(${name}, 1, ${string(p)})` : assignment(p)),
    () => (name ? `${p.library('table.remove')}(${name}${random.pick(['', '', ', 1'])})` : assignment(p)),
    () => (text ? `${text} = ${text} .. ${string(p)}` : assignment(p)),
    () => (count ? `${count} = ${count} ${random.pick(['+', '-', '*'])} ${random.below(5)}` : assignment(p)),
    () => (name ? `${random.pick(OPTIONS)} = ${name}` : assignment(p)),
  ])();
}

/** A table filled field by field. */
function fields(p: Program): string {
  const { random } = p;
  const name = p.fresh('t');
  const writes = random.several(1, 4, () =>
    random.pick<() => string>([
      () => `${name}.${random.pick(['x', 'y', 'z'])} = ${value(p, 1)}`,
      () => `${name}["k ${random.below(3)}"] = ${string(p)}`,
      () => `${name}[${1 + random.below(3)}] = ${random.pick([string(p), 'nil'])}`,
      () => `${name}.${random.pick(['x', 'y'])} = nil`,
      () => `${p.library('rawset')}(${name}, "r", ${string(p)})`,
    ])(),
  );
  return `local ${name} = ${table(p, 1)}\n${writes.join('\n')}\n${random.pick(['a', 'b', 'c', 'limits'])} = ${name}`;
}

/** Lists by the name of a tier, as deployments keep them. */
function tiers(p: Program): string {
  const name = p.fresh('tiers');
  const text = `local ${name} = {\ncore = ${list(p, 1)},\nbeta = ${list(p, 1)};\n}`;
  p.declare(name, 'tiers');
  return text;
}

/** Appending, as Prosody 13 has it. */
function append(p: Program): string {
  const { random } = p;
  const option = random.pick(['modules_enabled', 'modules_disabled', 'a', 'admins']);
  return random.pick<() => string>([
    () => `${option} = ${list(p)}\n${option}:append ${list(p, 2)}`,
    () => `${option} = ${list(p)}\n${option} ${list(p, 2)}`,
    () => `${option} = ${list(p)}\n${option}:append ${list(p, 2)}:append(${list(p)})`,
    () => `${option} = ${list(p)}\n${option}.append(${option}, ${list(p)})`,
    () => `${option} = { x = 1 }\n${option} { y = ${value(p, 1)} }`,
    () => `${option} ${list(p, 2)}`,
    () => `${option}:append ${list(p, 2)}`,
  ])();
}

/** Options read as values: references, and what is lost with them. */
function reference(p: Program): string {
  const { random } = p;
  const name = p.fresh('r');
  return random.pick<() => string>([
    () => `a = ${list(p)}\nb = a`,
    () => `a = ${list(p)}\nb = a:value()`,
    () => `modules_enabled = ${list(p)}\nc = #modules_enabled`,
    () => `a = ${list(p)}\na[#a + 1] = ${string(p)}`,
    () => `a = ${list(p)}\n${p.library('table.insert')}(a, ${string(p)})`,
    () => `a = ${list(p)}\nlocal ${name} = {}\nfor v in a:values() do ${name}[#${name} + 1] = v end\nb = ${name}`,
    () => `a = ${list(p)}\nlocal ${name} = a:value()\n${name}[#${name} + 1] = ${string(p)}`,
    () => `a = ${list(p)}\nlocal ${name} = a\na = "gone"\nb = ${name}`,
    () => `a = { x = ${string(p)} }\na.x = ${string(p)}`,
    () => `a = ${list(p)}\nb = { a, ${string(p)} }`,
    () => `a = ${string(p)}\nb = a .. "x"`,
    () => `a = ${list(p)}\nVirtualHost "${random.pick(HOSTS)}"\nb = a`,
    () => `a = ${number(p)}\nb = a + 1`,
  ])();
}
