// What configurations are written with is in the generated ones.

import { expect, it } from 'vitest';
import { generate } from './generator/index.ts';

const SAMPLES = 400;

const textsOf = (version: '0.12' | '13.0.1') =>
  Array.from({ length: SAMPLES }, (_, seed) => Object.values(generate(seed, version).files).join('\n')).join('\n');

const common = [
  /^VirtualHost "/m,
  /^Host "/m,
  /^host \("/m,
  /^VirtualHost "\*"/m,
  /^VirtualHost "[^"]*" \{/m,
  /^Component "[^"]*" "muc"$/m,
  /^component "[^"]*" \{/m,
  /^Component "[^"]*" "[^"]*" \{/m,
  /^local \w+ = Component/m,
  /^VirtualHost = /m,
  /Include "\w+\/\*\.cfg\.lua"/,
  /Include "\.\/d\/e\//,
  /Include\(file \.\. /,
  /os\.getenv\("PROSODY_ENABLE_BETA"\) == "true"/,
  /ENV_PROSODY_ENABLE_SECURITY ~= "false"/,
  /ENV_PROSODY_ENABLE_ALPHA or "true"\) == "true"/,
  /not ENV_/,
  /^elseif /m,
  / = nil$/m,
  /\[\d\] = /,
  /<const>/,
  /function \w+:add\(/,
  /function\(\.\.\.\)/,
  /return n \* \w+\(n - 1\)/,
  /goto continue/,
  /goto again/,
  /^repeat$/m,
  /^while /m,
  / break /,
  /, -1 do/,
  /0\.5 do/,
  /\/\/ /,
  / << /,
  /<=/,
  ...['insert', 'remove', 'concat', 'sort', 'unpack', 'pack', 'move'].map((name) => new RegExp(`table\\.${name}\\(`)),
  ...['match', 'gsub', 'find', 'format', 'rep', 'sub', 'upper', 'lower', 'byte', 'len', 'reverse', 'gmatch'].map(
    (name) => new RegExp(`:${name}[( ]`),
  ),
  ...['string\\.char', 'select', 'tostring', 'tonumber', 'type', 'next', 'pairs', 'ipairs', 'rawset'].map(
    (name) => new RegExp(`\\b${name}[( ]`),
  ),
  ...['pcall', 'error', 'assert'].map((name) => new RegExp(`\\b${name}\\(`)),
  ...['floor', 'ceil', 'max', 'min', 'abs'].map((name) => new RegExp(`math\\.${name}\\(`)),
];

const modern = [
  /:append \{.*\}:append\(/,
  /^\w+ \{/m,
  /\.append\(\w+, /,
  /:values\(\)/,
  /:value\(\)/,
  /^b = a$/m,
  /^c = #modules_enabled$/m,
  /Lua\.table\.insert\(/,
  /Lua\.os\.getenv/,
  /FileContents "/,
  /FileLine "/,
  /FileLines "/,
];

it.each([
  ['0.12', common],
  ['13.0.1', [...common, ...modern]],
] as const)('for %s', (version, patterns) => {
  const text = textsOf(version);
  expect(patterns.filter((pattern) => !pattern.test(text)).map(String)).toEqual([]);
});

it('the same seed gives the same configuration', () => {
  expect(generate(7, '13.0.1')).toEqual(generate(7, '13.0.1'));
});
