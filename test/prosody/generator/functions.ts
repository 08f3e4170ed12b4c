/** Functions as configurations use them: list builders, closures, methods, several results, protected calls. */
import { condition, list, number, string } from './expressions.ts';
import { MODULES, OPTIONS, type Program } from './program.ts';

/** A function that builds a list out of another, under a gate; it stays in reach and is called later too. */
export function builder(p: Program): string {
  const { random } = p;
  const name = p.fresh('build');
  const base = p.fresh('base');
  const collect = random.pick<() => string>([
    () => `for i = 1, #more do list[#list + 1] = more[i] end`,
    () => `for _, m in ${p.library('ipairs')}(more) do ${p.library('table.insert')}(list, m) end`,
    () => `local i = 1 while more[i] do list[#list + 1] = more[i]; i = i + 1 end`,
    () => `${p.library('table.move')}(more, 1, #more, #list + 1, list)`,
    () => `for i, m in ${p.library('ipairs')}(more) do ${p.library('table.insert')}(list, i, m) end`,
  ])();
  const head = random.pick([`local function ${name}(more, gate)`, `local ${name} = function(more, gate)`]);
  const text = [
    `local ${base} = ${list(p, 1)}`,
    head,
    '  local list = {}',
    `  for i = 1, #${base} do list[i] = ${base}[i] end`,
    `  if gate then ${collect}${random.oneIn(3) ? ` else ${p.library('table.insert')}(list, ${string(p, 2)})` : ''} end`,
    '  return list',
    'end',
    `${random.pick(['modules_enabled', 'modules_disabled', 'c'])} = ${name}(${list(p, 1)}, ${condition(p)})`,
  ].join('\n');
  p.declare(name, 'builder');
  return text;
}

/** A function from a string to a string. */
export function words(p: Program): string {
  const name = p.fresh('w');
  const body = p.random.pick([
    'return "mod_" .. s',
    'return s:upper()',
    'return (s:gsub("_", "-"))',
    'if #s > 4 then return s:sub(1, 4) end return s',
    'local function inner() return s end return inner()',
    `return ({ roster = "tls" })[s] or s`,
  ]);
  const text = `local function ${name}(s) ${body} end`;
  p.declare(name, 'words');
  return text;
}

export function closures(p: Program): string {
  const { random } = p;
  const f = p.fresh('f');
  return random.pick<() => string>([
    () =>
      `local function ${f}() local n = ${random.below(5)} return function() n = n + 1 return n end end\nlocal ${f}x, ${f}y = ${f}(), ${f}()\nb = { ${f}x(), ${f}x(), ${f}y() }`,
    () =>
      `local ${f} = {}\nfor i = 1, 3 do ${f}[i] = function() i = i + 1 return i end end\nb = { ${f}[1](), ${f}[1](), ${f}[3]() }`,
    () =>
      `local ${f} = {}\nlocal function enable(names) for i = 1, #names do ${f}[#${f} + 1] = names[i] end end\nenable ${list(p, 2)}\nif ${condition(p)} then enable ${list(p, 2)} end\nmodules_enabled = ${f}`,
    () => `local function ${f}(n) if n < 2 then return 1 end return n * ${f}(n - 1) end\nb = ${f}(${random.below(8)})`,
    () =>
      `local function ${f}(list, i) if i > #list then return "" end return list[i] .. ${f}(list, i + 1) end\nb = ${f}(${list(p, 1)}, 1)`,
    () => `local function set(x) ${random.pick(OPTIONS)} = x end\nset(${list(p, 1)})`,
    () => `local function set(x) limits = x return set end\nset "one" "two"`,
  ])();
}

export function methods(p: Program): string {
  const o = p.fresh('m');
  return p.random.pick<() => string>([
    () =>
      `local ${o} = { list = {} }\nfunction ${o}:add(x) self.list[#self.list + 1] = x return self end\n${o}:add(${string(p)}):add(${string(p)})\nmodules_enabled = ${o}.list`,
    () => `local ${o} = { n = ${number(p)} }\nfunction ${o}.twice(self) return self.n * 2 end\nb = ${o}:twice()`,
    () => `local ${o} = { inner = {} }\nfunction ${o}.inner.get() return ${string(p)} end\nb = ${o}.inner.get()`,
  ])();
}

/** Several results, varargs, and what is cut of them. */
export function results(p: Program): string {
  const f = p.fresh('v');
  return p.random.pick<() => string>([
    () =>
      `local function ${f}() return ${string(p)}, ${string(p)}, nil, 1 end\na, b, c = ${f}()\nlimits = { ${f}(), ${f}() }\nadmins = { (${f}()) }`,
    () =>
      `local function ${f}(...) local first, second = ... return second, first, ${p.library('select')}("#", ...) end\nb = { ${f}(${string(p)}, ${string(p)}, nil) }`,
    () => `local function ${f}(...) return { ... } end\nmodules_enabled = ${f}(${string(p)}, ${string(p)})`,
    () =>
      `local function ${f}(...) local n = 0 for _, x in ${p.library('ipairs')} { ... } do n = n + x end return n end\nb = ${f}(${number(p)}, ${number(p)})`,
    () => `local ${f} = ${p.library('table.pack')}(${string(p)}, nil, ${string(p)})\nb = ${f}.n`,
    () => `local a1 <const>, b1 = ${string(p)}, ${number(p)}\nb = { a1, b1 }`,
  ])();
}

export function sorting(p: Program): string {
  const t = p.fresh('z');
  const names = () => p.random.several(0, 5, () => `"${p.random.pick(MODULES)}"`).join(', ');
  return p.random.pick<() => string>([
    () => `local ${t} = { ${names()} }\n${p.library('table.sort')}(${t})\nmodules_enabled = ${t}`,
    () =>
      `local ${t} = { ${names()} }\n${p.library('table.sort')}(${t}, function(x, y) return x > y end)\nmodules_enabled = ${t}`,
    () => `local ${t} = { 3, 1, 2.5, 10 }\n${p.library('table.sort')}(${t})\nb = ${t}`,
    () =>
      `local ${t} = {}\nfor k in ${p.library('pairs')} { roster = true, tls = true, mam = false } do ${t}[#${t} + 1] = k end\n${p.library('table.sort')}(${t})\nmodules_enabled = ${t}`,
    () => `local ${t} = { ${names()} }\nlocal gone = ${p.library('table.remove')}(${t}, 1)\nb = { gone, #${t} }`,
  ])();
}

export function errors(p: Program): string {
  const e = p.fresh('e');
  return p.random.pick<() => string>([
    () => `local ${e} = ${p.library('pcall')}(function() local x = nil; return x.y end)\nb = ${e}`,
    () => `local ${e}, what = ${p.library('pcall')}(${p.library('error')}, ${string(p)})\nb = { ${e}, what }`,
    () => `local ${e}, what = ${p.library('pcall')}(function(x) return x .. "!" end, ${string(p)})\nb = { ${e}, what }`,
    () => `b = ${p.library('assert')}(${string(p)}, "never")`,
    () =>
      `local ${e} = ${p.library('pcall')}(function() a = ${string(p)}; ${p.library('error')}("stop") end)\nb = not ${e}`,
    () =>
      `local ${e}, what = ${p.library('pcall')}(function() ${p.library('error')}({ code = ${number(p)} }) end)\nb = what.code`,
    () => `local ${e} = ${p.library('select')}(2, ${p.library('pcall')}(${p.library('error')}, "plain", 0))\nb = ${e}`,
    () =>
      p.random.oneIn(6)
        ? `${p.library('assert')}(${condition(p)}, "a gate is closed")`
        : `b = ${p.library('type')}(${p.library('error')})`,
  ])();
}
