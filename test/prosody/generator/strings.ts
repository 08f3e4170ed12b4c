/** Strings that are computed by Lua's string and table libraries. */
import { condition, list, number, quoted, string } from './expressions.ts';
import { MODULES, type Program } from './program.ts';

const PATTERNS: readonly (readonly [pattern: string, replacement: string])[] = [
  ['_', '-'],
  ['[aeiou]', ''],
  ['^%a', '<%0>'],
  ['(%a)(%a)', '%2%1'],
  ['%w+$', 'end'],
  ['s?m', '.'],
  ['.-a', '%%'],
  ['[^_]*_', ''],
  ['%f[%w]%w', '*'],
  ['%s*$', ''],
];
const WORDS = [
  'mod_roster',
  'roster, tls;mam',
  ' bosh ',
  'a=1, b=2',
  'vcard_legacy',
  'x.y.z',
  'PEP',
  '[disco]',
  '10kb/s',
];

/** A pattern that finds something in any of WORDS, so that the result is a string. */
const CAPTURES = ['^%s*(.-)%s*$', '%w+', '(%w+)', '^.', '.$', '[%w_]+', '(.)(.)', '%S+', '%a-', '.*%w', '[a-z]*'];

export function computedString(p: Program, depth: number): string {
  const { random } = p;
  const text = () => quoted(p, random.pick([...MODULES, ...WORDS]).replaceAll(']', ')'));
  const method = (name: string, args = '') =>
    random.oneIn(3)
      ? `${p.library(`string.${name}`)}(${text()}${args && `, ${args}`})`
      : `(${text()}):${name}(${args})`;
  const position = () => random.pick(['1', '2', '-1', '-3', '3', '0', '9']);
  return random.pick<() => string>([
    () => method('upper'),
    () => method('lower'),
    () => method('reverse'),
    () => method('sub', `${position()}${random.oneIn(2) ? `, ${position()}` : ''}`),
    () => method('rep', `${random.below(4)}${random.oneIn(2) ? ', "-"' : ''}`),
    () => `${p.library('tostring')}(${method('len')})`,
    () => `${p.library('tostring')}(${method('byte', random.pick(['', '1', '2', '-1']))})`,
    () => `${p.library('string.char')}(${random.several(1, 4, () => 97 + random.below(26)).join(', ')})`,
    () => `("%s-%d"):format(${string(p, depth + 1)}, ${random.below(90)})`,
    () => formatted(p),
    () => {
      const [pattern, replacement] = random.pick(PATTERNS);
      return `(${method('gsub', `"${pattern}", "${replacement}"${random.oneIn(3) ? `, ${random.below(3)}` : ''}`)})`;
    },
    () => `(${method('gsub', '"%w+", function(w) return w:upper() end')})`,
    () => `(${method('gsub', '"%a+", { roster = "r", tls = "t", mod = false }')})`,
    () => `(${method('match', `"${random.pick(CAPTURES)}"`)} or "none")`,
    () => `(${method('match', '"^(%a+)_(%a+)$"')} or ${string(p, depth + 1)})`,
    () => `${p.library('tostring')}((${method('find', `"${random.pick(['_', 'o', '%d', '[,;]', 'x$'])}"`)}))`,
    () => `${p.library('tostring')}((${method('find', `"${random.pick(['.', '[', '%'])}", 1, true`)}))`,
    () => `${p.library('table.concat')}(${list(p, depth + 1)}, ${random.pick(['","', '"-"', '""'])})`,
    () => `${p.library('table.concat')}({ ${number(p)}, ${string(p, 2)}, 3 }, "/", 1, 2)`,
    () => `${p.library('tostring')}(${random.pick([number(p), condition(p), 'nil', 'true'])})`,
    () => `${number(p)} .. ""`,
  ])();
}

function formatted(p: Program): string {
  const { random } = p;
  const [format, argument] = random.pick([
    ['%5d|', () => String(random.below(1000))],
    ['%-5d|', () => String(random.below(1000))],
    ['%05.1f', () => number(p)],
    ['%x', () => String(random.below(1000))],
    ['%X', () => String(random.below(1000))],
    ['%o', () => String(random.below(1000))],
    ['%c', () => String(97 + random.below(26))],
    ['%.3f', () => number(p)],
    ['%g', () => number(p)],
    ['%e', () => number(p)],
    ['%10s|', () => string(p, 2)],
    ['%-10s|', () => string(p, 2)],
    ['%.2s', () => string(p, 2)],
    ['%q', () => string(p, 2)],
    ['%i%%', () => String(random.below(100))],
    ['%s', () => random.pick(['true', 'nil', '1.5', '3', '2^53'])],
    ['%+d', () => String(random.below(50))],
  ] as const);
  return `("${format}"):format(${argument()})`;
}
