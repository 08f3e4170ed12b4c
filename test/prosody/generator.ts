/** Configurations made by chance from a seed: sections, lists, Includes, gates, appends, functions, loops. */
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';

export interface Generated {
  /** Texts by name, relative to the folder of prosody.cfg.lua. */
  readonly files: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

const MODULES = [
  'roster',
  'tls',
  'mam',
  'smacks',
  'disco',
  'bosh',
  'vcard',
  'vcard_legacy',
  'offline',
  'posix',
  'admin_shell',
  'saslauth',
];
const OPTIONS = ['a', 'b', 'c', 'modules_enabled', 'modules_disabled', 'admins', 'limits'];
const HOSTS = ['a.example', 'b.example', 'A.example'];
const COMPONENTS = ['muc.example', 'up.example', 'x@y.example'];
const VARIABLES = ['GATE_A', 'GATE_B', 'GATE_C'];

/** A small generator of pseudo-random numbers (mulberry32), so that a seed names a configuration. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate(seed: number, version: ProsodyVersion): Generated {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const several = (n: number, make: () => string) => Array.from({ length: below(n + 1) }, make);
  const files: Record<string, string> = {};
  let names = 0;

  const string = () => `"${pick(MODULES)}"`;
  const number = () => pick(['1', '10', '60 * 60', '2^10', '7 / 2', '7 // 2', '-7 % 3', '1e3', '0x10', '1.5']);
  const condition = () =>
    pick([
      `os.getenv("${pick(VARIABLES)}") == "true"`,
      `ENV_${pick(VARIABLES)} ~= "false"`,
      `ENV_${pick(VARIABLES)}`,
      `not ENV_${pick(VARIABLES)}`,
      `1 ${pick(['<', '>=', '=='])} ${below(3)}`,
      `ENV_${pick(VARIABLES)} == "true" and ENV_${pick(VARIABLES)} ~= "false"`,
    ]);
  const field = (depth: number): string =>
    pick([
      string,
      string,
      string,
      () => `x${below(3)} = ${value(depth + 1)}`,
      () => `["k ${below(3)}"] = ${value(depth + 1)}`,
      () => `[${below(4)}] = ${string()}`,
      () => 'nil',
    ])();
  const table = (depth: number): string => {
    const fields = Array.from({ length: below(5) }, () => field(depth));
    return `{ ${fields.join(pick([', ', '; ']))}${fields.length > 0 && below(2) ? pick([',', ';']) : ''} }`;
  };
  const value = (depth = 0): string => {
    if (depth > 2) return string();
    return pick([
      string,
      number,
      () => pick(['true', 'false']),
      () => table(depth),
      () => table(depth),
      () => `${string()} .. ${pick([string(), '1', '1.5'])}`,
      () => `(${condition()}) and ${string()} or ${number()}`,
      () => `("%s-%d"):format(${string()}, ${below(9)})`,
      () => `ENV_${pick(VARIABLES)} or ${string()}`,
      () =>
        `#${table(depth + 1)
          .replaceAll('nil', '"n"')
          .replace(/\[\d\] = /g, '')}`,
    ])();
  };
  const list = () => `{ ${several(5, string).join(', ')} }`;

  const statement = (depth: number): string => {
    const option = pick(OPTIONS);
    const isList = option.startsWith('modules');
    const choices: (() => string)[] = [
      () => `${option} = ${isList ? pick([list, list, list, string])() : value()}`,
      () => `${option} = ${isList ? list() : value()}`,
      () => `${pick(['VirtualHost', 'Host', 'host'])} ${pick([`"${pick(HOSTS)}"`, `("${pick(HOSTS)}")`])}`,
      () => `Component "${pick(COMPONENTS)}" ${pick(['', '"muc"', '"http_file_share"'])}`,
      () => `VirtualHost "${pick(HOSTS)}" { ${several(2, () => `${pick(OPTIONS)} = ${list()};`).join(' ')} }`,
      () => `${option} = nil`,
    ];
    if (depth < 2) {
      choices.push(
        () =>
          `if ${condition()} then\n${block(depth + 1)}\nelseif ${condition()} then\n${block(depth + 1)}\nelse\n${block(depth + 1)}\nend`,
        () => `if ${condition()} then\n${block(depth + 1)}\nend`,
        () => `do\n${block(depth + 1)}\nend`,
        () => builder(),
        () => include(depth),
      );
    }
    if (version !== '0.12') {
      choices.push(
        () => `VirtualHost "*"\n${option} = ${list()}\n${option}:append ${list()}`,
        () => `modules_enabled = ${list()}\nmodules_enabled ${list()}`,
        () => `modules_enabled = ${list()}\nmodules_enabled:append ${list()}:append ${list()}`,
        () => `a = ${string()}\nb = a`,
      );
    }
    return pick(choices)();
  };

  /** A function that builds a list from tables, gated, as people write it. */
  const builder = () => {
    const id = names++;
    const loop = pick([
      `for i = 1, #more do list[#list + 1] = more[i] end`,
      version === '0.12'
        ? `for _, m in ipairs(more) do table.insert(list, m) end`
        : `for _, m in Lua.ipairs(more) do Lua.table.insert(list, m) end`,
      `local i = 1 while more[i] do list[#list + 1] = more[i]; i = i + 1 end`,
    ]);
    return [
      `local base${id} = ${list()}`,
      `local function build${id}(more, gate)`,
      `  local list = {}`,
      `  for i = 1, #base${id} do list[i] = base${id}[i] end`,
      `  if gate then ${loop} end`,
      `  return list`,
      `end`,
      `${pick(['modules_enabled', 'modules_disabled', 'c'])} = build${id}(${list()}, ${condition()})`,
    ].join('\n');
  };

  const include = (depth: number) => {
    const name = `conf.d/${names++}.cfg.lua`;
    files[name] = '';
    files[name] = block(depth + 1);
    return `Include "${pick(['', './'])}${name}"`;
  };

  const block = (depth: number): string => Array.from({ length: 1 + below(4) }, () => statement(depth)).join('\n');

  const main = Array.from({ length: 2 + below(8) }, () => statement(0)).join('\n');
  // Included from deeper files, the names would be relative to these: write every Include from the main folder.
  const relative = (name: string, text: string) =>
    name === 'prosody.cfg.lua' ? text : text.replaceAll(/Include "(\.\/)?conf\.d\//g, 'Include "$1');
  files['prosody.cfg.lua'] = main;
  for (const [name, text] of Object.entries(files)) files[name] = relative(name, text);
  const environment = Object.fromEntries(
    VARIABLES.filter(() => below(2)).map((variable) => [variable, pick(['true', 'false', '1'])]),
  );
  return { files, environment };
}
