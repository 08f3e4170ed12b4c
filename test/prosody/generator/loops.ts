/** Loops of every kind that build something. */
import { condition, list, string } from './expressions.ts';
import type { Program } from './program.ts';

const NUMERIC = [
  '1, 3',
  '3, 1, -1',
  '1, 10, 4',
  '0, 1, 0.5',
  '1.0, 2',
  '5, 1',
  '1, 0.9',
  '-1, 1',
  '2, 7 // 2',
  '1, "2" + 0',
];

export function loop(p: Program): string {
  const { random } = p;
  const out = p.fresh('o');
  const i = p.fresh('i');
  const body = random.pick<() => string>([
    () => `local ${out} = {}\nfor ${i} = ${random.pick(NUMERIC)} do ${out}[#${out} + 1] = ${i} end\nb = ${out}`,
    () => `local ${out} = ${list(p)}\nfor ${i} = #${out}, 1, -1 do c = ${out}[${i}] end`,
    () => {
      const more = list(p, 1, 1);
      return `local ${out} = {}\nfor _, ${i} in ${p.library('ipairs')}(${more}) do ${p.library('table.insert')}(${out}, ${i}) end\nmodules_enabled = ${out}`;
    },
    () =>
      `local ${out} = {}\nfor _, ${i} in ${p.library('ipairs')}(${list(p, 1)}) do\nif ${i} == ${string(p)} then goto continue end\n${out}[#${out} + 1] = ${i}\n::continue::\nend\nmodules_enabled = ${out}`,
    () =>
      `local ${out}, ${i} = ${list(p, 2)}, 1\nwhile ${out}[${i}] do\nif ${out}[${i}] == ${string(p)} then break end\n${i} = ${i} + 1\nend\nc = ${i}`,
    () =>
      `local ${i} = 0\nrepeat\nlocal done = ${i} >= ${random.below(5)}\n${i} = ${i} + ${random.pick(['1', '0.5', '2'])}\nuntil done\nc = ${i}`,
    () =>
      `local ${out} = 0\nfor k, v in ${p.library('pairs')}({ x = 1, y = 2, [10] = 4 }) do ${out} = ${out} + v end\nb = ${out}`,
    () => `local ${out} = {}\nfor k, v in ${p.library('pairs')}(${list(p, 2)}) do ${out}[v] = k end\na = ${out}`,
    () =>
      `local ${out} = {}\nfor w in ("${random.pick(['a, b;c', 'roster tls', ''])}"):gmatch("%w+") do ${out}[#${out} + 1] = w end\nmodules_enabled = ${out}`,
    () => `local ${out} = {}\nfor k, v in ("a=1, b=2"):gmatch "(%w+)=(%w+)" do ${out}[k] = v end\na = ${out}`,
    () =>
      `local ${out}, ${i} = {}, 0\n::again::\n${i} = ${i} + 1\n${out}[${i}] = ${string(p)}\nif ${i} < 3 then goto again end\nb = ${out}`,
    () => `local ${i}, v = ${p.library('next')} { ${string(p)} }\nb = { ${i}, v }`,
    () =>
      `local ${out} = {}\nfor ${i} = 1, 3 do for j = ${i}, 3 do if j == 2 then break end ${out}[#${out} + 1] = ${i} * j end end\nb = ${out}`,
    () => `for ${i} = 1, ${random.below(3)} do\nif ${condition(p)} then\n${p.block(1, 2)}\nend\nend`,
  ])();
  // A label ends a block, and two of a name may not be seen from one another.
  return `do\n${body}\nend`;
}
