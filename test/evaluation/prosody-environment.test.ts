import { describe, expect, test } from 'vitest';
import { componentModule } from '../../server/src/evaluation/index.ts';
import { configurationOf, factsOf, globalX, modulesIn, optionsOf } from './support.ts';

describe('the environment of a file', () => {
  const overwritten = `
--- file: prosody.cfg.lua
local secret = 1
VirtualHost = "a.example"
Include "b.cfg.lua"
x = secret
--- file: b.cfg.lua
VirtualHost "b.example"
y = secret
`;

  test('is its own: neither locals nor overwritten functions reach the files that it includes', () => {
    expect(optionsOf(overwritten)).toEqual({ '*': { x: '1' }, 'b.example': {} });
    expect(factsOf(overwritten)).toEqual(['preset-assigned: VirtualHost', 'undefined-name: secret']);
  });

  test.each(['Host', 'host', 'VirtualHost'])('%s opens a host', (name) => {
    expect(Object.keys(optionsOf(`${name} "a.example"`))).toEqual(['*', 'a.example']);
  });

  test.each(['Component', 'component'])('%s opens a component', (name) => {
    const configuration = configurationOf(`${name} "a.example" "muc"`);
    expect(componentModule(configuration, 'a.example')).toBe('muc');
  });

  test.each(['Include', 'include'])('%s includes', (name) => {
    const text = `--- file: prosody.cfg.lua\n${name} "b.lua"\n--- file: b.lua\nx = 1`;
    expect(optionsOf(text)).toEqual({ '*': { x: '1' } });
  });

  test('one alias that is assigned over leaves the other', () => {
    expect(optionsOf('Host = "x"\nVirtualHost "a.example"\nb = 1')).toEqual({ '*': {}, 'a.example': { b: '1' } });
  });

  test('a global function is an option; 13 can call it in its section, 0.12 cannot', () => {
    const text = 'function f() return 1 end\nx = f()';
    expect(optionsOf(text)['*']).toEqual({ f: 'function', x: '1' });
    expect(factsOf(text, { version: '0.12' })).toEqual(['undefined-call: f']);
    expect(factsOf('function f() return 1 end\nVirtualHost "a.example"\nx = f()')).toEqual(['undefined-call: f']);
  });

  test('a variable of the environment is read by ENV_ and its name', () => {
    expect(globalX('x = ENV_HOME_DIR', { environment: { HOME_DIR: '/srv' }, version: '0.12' })).toBe('"/srv"');
    expect(globalX('x = ENV_ == nil')).toBe('true');
  });

  test('options hide what Lua has under their name in 13, not in 0.12', () => {
    const text = 'string = "s"\nx = string';
    expect(globalX(text)).toBe('"s"');
    expect(globalX('string = "s"\nx = Lua.string.upper("a")')).toBe('"A"');
    expect(globalX('string = "s"\nx = string.upper("a")', { version: '0.12' })).toBe('"A"');
    expect(factsOf('table = { "a" }\nx = table.concat({})')).toEqual(['reference-misuse: table.concat']);
  });

  test('nil removes an option, and what was global is seen again', () => {
    const text = 'VirtualHost "a.example"\nmodules_enabled = { "mam" }\nmodules_enabled = nil';
    expect(optionsOf(text)['a.example']).toEqual({});
  });

  test.each(['0.12', '13.0'] as const)('the logger is a function among the globals of %s', (version) => {
    expect(globalX('x = type(log) .. type(Lua and Lua.log)', { version: '13.0' })).toBe('"functionfunction"');
    expect(globalX('x = type(log)', { version })).toBe('"function"');
    expect(factsOf('log("warn", "x")', { version })).toEqual([]);
    expect(factsOf('log "x"', { version })).toEqual(['logger-called: log "x"']);
    expect(factsOf('x = log.level', { version })).toEqual(['undefined-index: log.level']);
  });

  test('a script is looked for beside the file that runs it, and never run', () => {
    const text = (path: string) =>
      `--- file: prosody.cfg.lua\nInclude "d/a.lua"\n--- file: d/a.lua\nx = RunScript "${path}"\n--- file: d/s.lua\ny = 1`;
    expect(factsOf(text('s.lua'))).toEqual([]);
    expect(optionsOf(text('s.lua'))['*']).toEqual({ x: 'unknown' });
    expect(factsOf(text('d/s.lua'), { version: '0.12' })).toEqual(['file-missing: "d/s.lua"']);
  });

  test('a credential is read where its directory is known', () => {
    const text = 'x = Credential "a"\n--- file: /run/c/a\nsecret\n';
    expect(
      globalX(text.replace('"a"', '("a") == "secret\\n"'), { environment: { CREDENTIALS_DIRECTORY: '/run/c' } }),
    ).toBe('true');
    expect(factsOf(text)).toEqual(['credential-unavailable: Credential "a"']);
    expect(factsOf('x = pcall(Credential, "a")')).toEqual([]);
  });

  test('the section has a name that can be read and written', () => {
    const text =
      'VirtualHost "A.example"\nx = __currenthost\n__currenthost = "b.example"\ny = 1\n__currenthost = nil\nz = 2';
    expect(optionsOf(text)).toEqual({ '*': { z: '2' }, 'a.example': { x: '"a.example"' }, 'b.example': { y: '1' } });
  });
});

describe('sections', () => {
  test('"*" is the global one', () => {
    const { sections } = configurationOf('VirtualHost "*"\nx = 1');
    expect(sections).toHaveLength(1);
    expect([...(sections[0]?.options.keys() ?? [])]).toEqual(['defined', 'x']);
  });

  test('a number is a name', () => {
    expect(optionsOf('VirtualHost(5)\nx = 1')).toEqual({ '*': {}, '5': { x: '1' } });
  });

  test.each([
    'Component "c.example" "muc" { x = 1 }',
    'Component "c.example"\n"muc"\n{ x = 1 }',
    'Component("c.example")("muc")({ x = 1 })',
    'local c = Component "c.example" "muc"\nc { x = 1 }',
  ])('%s: spaces and lines between the parts do not matter', (text) => {
    expect(optionsOf(text)).toEqual({ '*': {}, 'c.example': { x: '1' } });
    expect(componentModule(configurationOf(text), 'c.example')).toBe('muc');
  });

  test('a table in which a host opens another one: the options go to the one that they were written for', () => {
    const text = 'VirtualHost "a.example" { x = VirtualHost "b.example" and 1 }\ny = 2';
    expect(optionsOf(text)).toEqual({ '*': { y: '2' }, 'a.example': { x: '1' }, 'b.example': {} });
  });

  test('keys that are no names become ones', () => {
    const text = 'VirtualHost "a.example" { "first", [true] = "t", [1.5] = "f", ["a b"] = 1 }';
    expect(optionsOf(text)['a.example']).toEqual({ '1': '"first"', true: '"t"', '1.5': '"f"', 'a b': '1' });
  });

  test('another module of a Component that is opened again wins, none makes it external', () => {
    const module = (text: string) => componentModule(configurationOf(text), 'c.example');
    expect(module('Component "c.example" "muc"\nComponent "c.example" "pubsub"')).toBe('pubsub');
    expect(module('Component "c.example" "muc"\nComponent "C.example"')).toBe('component');
  });

  test('what is a component is decided by an option', () => {
    const module = (text: string) => componentModule(configurationOf(text), 'a.example');
    expect(module('VirtualHost "a.example"\ncomponent_module = "muc"')).toBe('muc');
    expect(module('component_module = "muc"\nVirtualHost "a.example"')).toBe('muc');
    expect(module('Component "a.example" "muc"\ncomponent_module = nil')).toBeNull();
  });

  test.each([
    ['VirtualHost(true)', ['bad-section: true']],
    ['VirtualHost "a.example" (nil)', ['bad-section: nil']],
    ['Component "c.example" (5)', ['bad-section: 5']],
    ['Component "c.example" "muc" "x"', ['bad-section: "x"']],
    ['Component "c.example"\nVirtualHost "C.example"', ['section-clash: "C.example"']],
    ['VirtualHost "a.example"\nVirtualHost "a.example"', []],
    ['Component "c.example" "muc"\nComponent "c.example" "muc"', []],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('reading an option that is a list, in 13', () => {
  const read = (expression: string) => globalX(`list = { "a", "b" }\nlocal l = ${expression}\nx = l`);

  test.each([
    ['#list', '0'],
    ['type(list)', '"table"'],
    ['list:value()[2]', '"b"'],
    ['#list:value()', '2'],
    ['table.concat(list:value(), "+")', '"a+b"'],
    ['list == list', 'false'],
  ])('%s is %s', (expression, expected) => {
    expect(read(expression)).toBe(expected);
  });

  test.each(['list[1]', 'list.first', 'list:remove("a")', 'list:insert("c")'])('%s stops Prosody', (expression) => {
    const { problems } = configurationOf(`list = { "a" }\nlocal l = ${expression}`);
    expect(problems).toMatchObject([{ kind: 'reference-misuse', option: 'list', fatal: true }]);
  });

  test('what is written through it is lost', () => {
    const { problems, sections } = configurationOf('list = { "a" }\nlist.c = 1\ntable.insert(list, "b")');
    const lost = problems.filter(({ kind }) => kind === 'reference-misuse');
    expect(lost).toMatchObject([{ fatal: false }, { fatal: false }]);
    expect(sections[0]?.options.get('list')?.value).toMatchObject({ kind: 'table' });
    expect(globalX('list = { "a" }\ntable.insert(list, "b")\nx = list:value()[2] == nil')).toBe('true');
  });

  test('append extends the list itself, wherever else it is used', () => {
    expect(optionsOf('local l = { "a" }\nx = l\ny = l\nx:append { "b" }')['*']?.y).toBe('{ "a", "b" }');
    expect(optionsOf('x = { }\nx:append { k = 1 }:append { "a" }')['*']?.x).toBe('{ k = 1, "a" }');
  });

  test('values() goes through it', () => {
    const text = 'list = { "a", "b" }\nlocal s = ""\nfor v in list:values() do s = s .. v end\nx = s';
    expect(globalX(text)).toBe('"ab"');
  });

  test('a scalar is read as it is, and cannot be called', () => {
    expect(globalX('name = "n"\nx = name .. "!"')).toBe('"n!"');
    expect(factsOf('name = "n"\nname { "b" }')).toEqual(['undefined-call: name']);
  });
});

describe('Include', () => {
  const included = (call: string, path: string) =>
    optionsOf(`--- file: prosody.cfg.lua\n${call}\n--- file: ${path}\nx = 1`)['*']?.x;

  test.each([
    ['Include "./conf.d/a.cfg.lua"', 'conf.d/a.cfg.lua', '1'],
    ['Include "conf.d/../conf.d/a.cfg.lua"', 'conf.d/a.cfg.lua', '1'],
    ['Include "/etc/prosody/a.cfg.lua"', 'a.cfg.lua', '1'],
    ['Include "conf.d/?.cfg.lua"', 'conf.d/a.cfg.lua', '1'],
    ['Include "conf.d/?.cfg.lua"', 'conf.d/ab.cfg.lua', undefined],
    ['Include "conf.d/*"', 'conf.d/.hidden', undefined],
    ['Include "conf.d/*.cfg.lua"', 'conf.d/sub/a.cfg.lua', undefined],
    ['Include "conf.d/*.cfg.lua"', 'conf.d/a.cfg.lua~', undefined],
    ['Include "conf.d/*.lua"', 'conf.d/a+b.lua', '1'],
    ['Include "any.txt"', 'any.txt', '1'],
    ['Include "conf.d/.hidden"', 'conf.d/.hidden', '1'],
  ])('%s reads %s: x is %s', (call, path, expected) => {
    expect(included(call, path)).toBe(expected);
  });

  test('brackets are no wildcard', () => {
    expect(factsOf('--- file: prosody.cfg.lua\nInclude "[ab].lua"\n--- file: a.lua\nx = 1')).toEqual([
      'include-missing: "[ab].lua"',
    ]);
  });

  test('a directory that a wildcard matches is opened, and fails', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "conf.d/*"\n--- file: conf.d/sub/a.cfg.lua\nx = 1';
    expect(configurationOf(text).problems).toMatchObject([{ kind: 'include-missing', reason: 'is-directory' }]);
  });

  test('under a host writes to the global section, and the host goes on after it', () => {
    const text = `
--- file: prosody.cfg.lua
VirtualHost "a.example"
Include "b.lua"
y = 1
--- file: b.lua
x = 1
VirtualHost "b.example"
`;
    expect(optionsOf(text)).toEqual({ '*': { x: '1' }, 'a.example': { y: '1' }, 'b.example': {} });
  });

  test('the same file twice is read twice', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "b.lua"\nx = nil\nInclude "b.lua"\n--- file: b.lua\nx = 1';
    expect(globalX(text)).toBe('1');
  });

  test.each(['Include(5)', 'Include { }', 'Include()'])('%s stops Prosody', (call) => {
    expect(configurationOf(call).problems).toMatchObject([{ kind: 'lua-error', operation: 'argument' }]);
  });

  test('a name that is not known includes nothing that we know of, and is no mistake', () => {
    expect(factsOf('Include(io.open("/x"):read())')).toEqual([]);
    expect(factsOf('Include(ENV_DIR .. "/*.cfg.lua")')).toEqual(['unset-variable: ENV_DIR .. "/*.cfg.lua"']);
  });
});

describe('other functions', () => {
  const files = (call: string) => `--- file: prosody.cfg.lua\nx = ${call}\n--- file: secret.txt\none\ntwo\n`;

  test.each([
    ['FileContents("secret.txt") == "one\\ntwo\\n"', 'true'],
    ['FileLine("secret.txt") == "one"', 'true'],
    ['table.concat(FileLines("secret.txt"), "+") == "one+two"', 'true'],
    ['FileContents("/etc/prosody/secret.txt") == "one\\ntwo\\n"', 'true'],
    ['FileLine "secret.txt" .. "!" == "one!"', 'true'],
    ['Credential("secret.txt")', 'unknown'],
    ['RunScript("secret.txt")', 'unknown'],
  ])('x = %s is %s', (call, expected) => {
    expect(globalX(files(call))).toBe(expected);
  });

  // What is in a file may be a secret.
  test.each([
    ['FileContents("secret.txt")', 'FileContents("secret.txt")'],
    ['FileLine "secret.txt"', 'FileLine("secret.txt")'],
    ['FileLines("secret.txt")', 'FileLines("secret.txt")'],
    ['{ FileLine "secret.txt", "a" }', '{ FileLine("secret.txt"), "a" }'],
    ['FileLine "secret.txt" .. "!"', '… FileLine("secret.txt") …'],
    ['FileContents("secret.txt"):gsub("%s+$", "")', '… FileContents("secret.txt") …'],
    ['FileContents("secret.txt"):match("%w+")', '… FileContents("secret.txt") …'],
    ['FileContents("secret.txt"):gmatch("%w+")()', '… FileContents("secret.txt") …'],
    ['("%s!"):format(FileLine("secret.txt")):upper()', '… FileLine("secret.txt") …'],
    ['table.concat({ "a", FileLine("secret.txt") })', '… FileLine("secret.txt") …'],
    ['({ FileLine("secret.txt") })[1] or "none"', 'FileLine("secret.txt")'],
  ])('x = %s is shown as %s', (call, expected) => {
    expect(globalX(files(call))).toBe(expected);
  });

  test.each(['FileContents', 'FileLine', 'FileLines', 'Credential'])('0.12 has no %s', (name) => {
    expect(factsOf(files(`${name}("secret.txt")`), { version: '0.12' })).toEqual([`undefined-call: ${name}`]);
  });
});

describe('effective modules', () => {
  test('a list that is the very table of the global one counts once', () => {
    const text = 'local l = { "mam" }\nmodules_enabled = l\nVirtualHost "a.example"\nmodules_enabled = l';
    expect(modulesIn('a.example', text)).toBe('mam');
  });

  test('what is disabled globally can be enabled by a host', () => {
    const text =
      'modules_enabled = { "mam" }\nmodules_disabled = { "mam" }\nVirtualHost "a.example"\nmodules_enabled = { "mam" }';
    expect(modulesIn('*', text)).toBe('');
    expect(modulesIn('a.example', text)).toBe('mam');
  });
});
