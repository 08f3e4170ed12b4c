/** Includes of every kind, and files that are read as text. */
import { list } from './expressions.ts';
import { HOSTS, OPTIONS, type Program } from './program.ts';

/** A name of a file as the file that is being written would say it. */
const relative = (p: Program, name: string) => (name.startsWith(p.folder) ? name.slice(p.folder.length) : name);

export function include(p: Program): string {
  const { random } = p;
  return random.pick<() => string>([
    () => {
      const name = `${p.folder}${random.pick(['', 'c/', 'd/e/'])}${p.fresh('f')}${random.pick(['.cfg.lua', '.lua', '.inc'])}`;
      p.file(name);
      return call(p, `"${random.pick(['', './'])}${relative(p, name)}"`);
    },
    () => wildcard(p),
    () => {
      const name = `${p.folder}${p.fresh('g')}.cfg.lua`;
      p.file(name);
      return `local file = "${relative(p, name).replace('.cfg.lua', '')}"\nInclude(file .. ".cfg.lua")`;
    },
    () => `if ${random.pick(['false', 'ENV_NOWHERE'])} then Include "missing/*.cfg.lua" Include "missing.cfg.lua" end`,
    () => text(p),
  ])();
}

const call = (p: Program, argument: string) =>
  p.random.pick([`Include ${argument}`, `Include ${argument}`, `include ${argument}`, `Include(${argument})`]);

/** Prosody takes the files in the order of the folder: what they set must not depend on it. */
function wildcard(p: Program): string {
  const { random } = p;
  const folder = p.fresh('d');
  const at = `${p.folder}${folder}/`;
  for (let i = 0; i < 1 + random.below(3); i++) {
    const own = p.fresh('x');
    p.files[`${at}${own}.cfg.lua`] = random.pick([
      `${own} = ${list(p, 2)}`,
      `VirtualHost "${own}.example"\nmodules_enabled = ${list(p, 2)}`,
      `Component "${own}.example" "muc" { ${random.pick(OPTIONS)} = ${list(p, 2)} }`,
    ]);
  }
  p.files[`${at}.hidden.cfg.lua`] = 'hidden = true';
  p.files[`${at}old.cfg.lua~`] = 'old = true';
  p.files[`${at}README`] = 'no = Lua at all';
  return call(p, `"${random.pick(['', './'])}${folder}/${random.pick(['*.cfg.lua', 'x*.cfg.lua', 'x?*.lua'])}"`);
}

/** FileContents and its siblings of Prosody 13. */
function text(p: Program): string {
  const { random } = p;
  if (!p.modern) return `VirtualHost "${random.pick(HOSTS)}"`;
  const name = `${p.folder}${p.fresh('t')}.txt`;
  p.files[name] = random.pick(['one\n', 'one\ntwo\n', 'one\ntwo', '\nx', 'roster\ntls\n']);
  const argument = `"${relative(p, name)}"`;
  return random.pick([
    `b = FileContents ${argument}`,
    `b = FileLine ${argument}`,
    `modules_enabled = FileLines ${argument}`,
    `b = FileContents(${argument}):gsub("%s+$", "")`,
    `b = #FileLines(${argument})`,
  ]);
}
