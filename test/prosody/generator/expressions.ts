/** Expressions by the type of what they give. */
import { MODULES, OPTIONS, type Program, VARIABLES } from './program.ts';
import { computedString } from './strings.ts';

export const quoted = (p: Program, text: string): string =>
  p.random.pick([`"${text}"`, `"${text}"`, `'${text}'`, `[[${text}]]`]);

export const moduleName = (p: Program): string => quoted(p, p.random.pick(MODULES));

export function string(p: Program, depth = 0): string {
  const { random } = p;
  const plain = () => moduleName(p);
  if (depth > 2) return plain();
  const local = p.local('string');
  const words = p.local('words');
  return random.pick<() => string>([
    plain,
    plain,
    plain,
    () => local ?? plain(),
    () => `${string(p, depth + 1)} .. ${random.pick([string(p, depth + 1), number(p), '"_x"'])}`,
    () => `((${condition(p)}) and ${string(p, depth + 1)} or ${string(p, depth + 1)})`,
    () => variable(p, `or ${string(p, depth + 1)}`),
    () => `(${list(p, depth + 1, 1)})[1]`,
    () => (words ? `${words}(${string(p, depth + 1)})` : plain()),
    () => computedString(p, depth),
  ])();
}

/** An environment variable, with what stands behind it. */
export function variable(p: Program, rest: string): string {
  const name = p.random.pick(VARIABLES);
  const read = p.random.pick([
    `ENV_${name}`,
    `${p.library('os.getenv')}("${name}")`,
    `${p.library('os.getenv')} "${name}"`,
  ]);
  return rest === '' ? read : `(${read} ${rest})`;
}

export function condition(p: Program, depth = 0): string {
  const { random } = p;
  const local = p.local('boolean');
  const gate = () => variable(p, '');
  const simple: (() => string)[] = [
    () => `${gate()} == "true"`,
    () => `${gate()} == "true"`,
    () => `${gate()} ~= "false"`,
    () => gate(),
    () => `not ${gate()}`,
    () => `(${gate()} or ${random.pick(['"true"', '"false"'])}) == "true"`,
    () => `(${gate()} or ""):lower() == "true"`,
    () => `${number(p)} ${random.pick(['<', '>=', '==', '~=', '<=', '>'])} ${number(p)}`,
    () => `${moduleName(p)} < ${moduleName(p)}`,
    () => local ?? 'true',
    () => random.pick(['true', 'false', 'nil ~= nil', '1 == 1.0', '"1" == 1']),
    () => `#${list(p, 2)} > ${random.below(3)}`,
    () => `(("${random.pick(MODULES)}"):find("${random.pick(['a', 's', 'x_', '^m', 'p$'])}")) ~= nil`,
  ];
  if (depth > 1) return random.pick(simple)();
  return random.pick<() => string>([
    ...simple,
    () => `${condition(p, depth + 1)} and ${condition(p, depth + 1)}`,
    () => `${condition(p, depth + 1)} or ${condition(p, depth + 1)}`,
    () => `not (${condition(p, depth + 1)})`,
    () => `(${condition(p, depth + 1)}) == (${condition(p, depth + 1)})`,
  ])();
}

const INTEGERS = ['0', '1', '2', '3', '10', '60', '-7', '0x10', '1024', '86400'];
const FLOATS = ['1.5', '0.1', '1e3', '2.0', '-0.5', '1e15', '3.25e-3', '0x.8p1', '1e100'];

export function number(p: Program, depth = 0): string {
  const { random } = p;
  const local = p.local('number');
  const plain = () => random.pick([...INTEGERS, ...INTEGERS, ...FLOATS]);
  if (depth > 1) return plain();
  const part = () => number(p, depth + 1);
  return random.pick<() => string>([
    plain,
    plain,
    () => local ?? plain(),
    () => `(${part()} ${random.pick(['+', '-', '*', '/'])} ${part()})`,
    () => `(${part()} ${random.pick(['//', '%'])} ${random.pick(['2', '3', '-3', '2.5', '7'])})`,
    () => `(${random.below(9)} ${random.pick(['<<', '>>', '|', '&', '~'])} ${random.below(5)})`,
    () => `${random.pick(['2', '10', '1.5'])} ^ ${random.below(5)}`,
    () => `#${list(p, 2)}`,
    () => `#${moduleName(p)}`,
    () => `-(${part()})`,
    () => `~${random.below(9)}`,
    () => `${p.library('math.floor')}(${random.pick(['2.7', '-2.7', '5', '7 / 2'])})`,
    () => `${p.library(`math.${random.pick(['max', 'min'])}`)}(${part()}, ${part()}, 3)`,
    () => `${p.library('math.ceil')}(${random.pick(['2.1', '-2.1', '5'])})`,
    () => `${p.library('math.abs')}(${random.pick(['-3', '3.5', '-0.25'])})`,
    () => `("${random.pick(['10', '0x1F', ' 7 ', '1.5', '1e2'])}" ${random.pick(['+', '*', '-'])} ${part()})`,
    () => `${p.library('tonumber')}("${random.pick(['12', '0x1f', '1.5', '1e1', ' 5 '])}")`,
    () => `${p.library('tonumber')}("${random.pick(['ff', '777', '11', 'zz'])}", ${random.pick(['16', '36', '36'])})`,
    () => `${p.library('select')}("#", ${random.several(1, 4, () => random.pick(['1', 'nil', '"x"'])).join(', ')})`,
  ])();
}

/** A list of strings without holes; nothing but a constructor where `least` is more than 0. */
export function list(p: Program, depth = 0, least = 0): string {
  const { random } = p;
  const literal = () => {
    const entries = random.several(least, 5, () => string(p, depth + 1));
    const separator = random.pick([', ', '; ', ', ']);
    return `{ ${entries.join(separator)}${entries.length > 0 && random.oneIn(3) ? separator : ''} }`;
  };
  if (depth > 1 || least > 0) return literal();
  const local = p.local('list');
  const tiers = p.local('tiers');
  const builder = p.local('builder');
  return random.pick<() => string>([
    literal,
    literal,
    literal,
    () => local ?? literal(),
    () => (tiers ? `${tiers}${random.pick(['.core', '["core"]', '.beta'])}` : literal()),
    () => (builder ? `${builder}(${list(p, depth + 1)}, ${condition(p)})` : literal()),
    () => `{ ${p.library('table.unpack')}(${local ?? literal()}) }`,
    () => `{ ${string(p, depth + 1)}, ${p.library('table.unpack')}(${literal()}${random.oneIn(3) ? ', 2' : ''}) }`,
    () => `{ ${p.library('select')}(${random.pick(['1', '2', '-1'])}, ${string(p, 2)}, ${string(p, 2)}) }`,
    () => `(${condition(p)}) and ${literal()} or ${literal()}`,
    () =>
      `${p.library('table.move')}(${list(p, 2, 2)}, 1, ${1 + random.below(2)}, ${1 + random.below(2)}, ${list(p, 2, 1)})`,
    () => `{ ("${random.pick(MODULES)}, ${random.pick(MODULES)}"):match("(%w+), (%w+)") }`,
  ])();
}

/** Any table: lists with holes and keys, tables in tables. */
export function table(p: Program, depth = 0): string {
  const { random } = p;
  const field = random.pick<() => string>([
    () => string(p, depth + 1),
    () => string(p, depth + 1),
    () => `x${random.below(3)} = ${value(p, depth + 1)}`,
    () => `["k ${random.below(3)}"] = ${value(p, depth + 1)}`,
    () => `[${random.below(4)}] = ${string(p, 2)}`,
    () => `[not (${condition(p)})] = ${string(p, 2)}`,
    () => 'nil',
    () => number(p),
  ]);
  const fields = random.several(0, 5, () => (random.oneIn(2) ? field() : string(p, 2)));
  return `{ ${fields.join(random.pick([', ', '; ']))}${fields.length > 0 && random.oneIn(2) ? random.pick([',', ';']) : ''} }`;
}

/** Any value of an option. */
export function value(p: Program, depth = 0): string {
  const { random } = p;
  if (depth > 2) return moduleName(p);
  return random.pick<() => string>([
    () => string(p, depth),
    () => number(p),
    () => condition(p),
    () => table(p, depth),
    () => table(p, depth),
    () => list(p, depth),
    () => `(${condition(p)}) and ${string(p, 2)} or ${number(p)}`,
    () =>
      `${p.library(random.pick(['tostring', 'type']))}(${random.pick([number(p), string(p, 2), condition(p), 'nil'])})`,
    () => (p.modern ? random.pick(OPTIONS.slice(0, 3)) : string(p, depth)),
    () => (p.modern ? `{ ${random.pick(OPTIONS.slice(0, 3))} }` : table(p, depth)),
    () => `(function() return ${value(p, depth + 2)} end)()`,
    () => variable(p, ''),
  ])();
}
