import { describe, expect, test } from 'vitest';
import { type ExtractedOption, extractModule } from '../../server/src/extraction/index.ts';

/** "type name = default", with bounds or choices behind, of each option that a module reads. */
function optionsOf(text: string, name = 'example'): string[] {
  const bounds = ({ min, max, values }: ExtractedOption) =>
    `${min === null ? '' : ` >= ${min}`}${max === null ? '' : ` <= ${max}`}${values ? ` of ${values.join('|')}` : ''}`;
  return extractModule(name, text).options.map(
    (option) =>
      `${option.type} ${option.name}${option.defaultValue === null ? '' : ` = ${option.defaultValue}`}${bounds(option)}`,
  );
}

describe('options', () => {
  test.each([
    ['module:get_option("a")', 'any a'],
    ['module:get_option_string("a", "x")', 'string a = "x"'],
    ['module:get_option_boolean("a", true)', 'boolean a = true'],
    ['module:get_option_number("a", 60 * 60)', 'number a = 60 * 60'],
    ['module:get_option_integer("a", 10, 1, 99)', 'integer a = 10 >= 1 <= 99'],
    ['module:get_option_period("a", "1 week", 60)', 'period a = "1 week" >= 60'],
    ['module:get_option_enum("a", "x", "y", false)', 'enum a = "x" of x|y|false'],
    ['module:get_option_path("a", "x.sock", "data")', 'path a = "x.sock"'],
    ['module:get_option_set("a", { "x" })', 'set a = { "x" }'],
    ['module:get_option_inherited_set("a", {})', 'inherited_set a = {}'],
    ['module:get_option_array("a", {\n  "x",\n  "y" })', 'array a = { "x", "y" }'],
    ['module:get_option_array("a", { x = 1 })', 'map a = { x = 1 }'],
  ])('%s', (call, option) => {
    expect(optionsOf(`local x = ${call};`)).toEqual([option]);
  });

  test('names may come from constants, from the name of the module and from parts', () => {
    expect(optionsOf('local name = "a_b"; module:get_option(name)')).toEqual(['any a_b']);
    expect(optionsOf('module:get_option_set(module.name)', 'support_room')).toEqual(['set support_room']);
    expect(optionsOf('module:get_option("x_"..module.name.."_z")', 'y')).toEqual(['any x_y_z']);
    expect(optionsOf('for _, s in ipairs(list) do module:get_option(s.name.."_ports") end')).toEqual(['any *_ports']);
  });

  test('defaults may come from constants; what is computed is none', () => {
    expect(optionsOf('local day = 86400\nmodule:get_option_number("a", day)')).toEqual(['number a = 86400']);
    expect(optionsOf('module:get_option_string("a", module.host)')).toEqual(['string a']);
  });

  test('a default that is another option is an option, too', () => {
    expect(optionsOf('module:get_option_boolean("a", module:get_option_boolean("b", true))')).toEqual([
      'boolean a',
      'boolean b = true',
    ]);
  });

  test('getters may be kept in a local, or belong to another host', () => {
    expect(optionsOf('local get = module.get_option_string\nlocal x = get(module, "a", "b")')).toEqual([
      'string a = "b"',
    ]);
    expect(optionsOf('module:context("*"):get_option_set("a", {})')).toEqual(['set a = {}']);
    expect(optionsOf('function f(host_module) host_module:get_option_string("a") end')).toEqual(['string a']);
    expect(optionsOf('module.get_option_string(module, "a")')).toEqual(['string a']);
  });

  test('the core reads by the configuration itself', () => {
    expect(optionsOf('local x = config.get("*", "pidfile")\nlocal y = configmanager.rawget(host, "admins")')).toEqual([
      'any pidfile',
      'any admins',
    ]);
    expect(optionsOf('require"core.configmanager".get("*", "network_backend")')).toEqual(['any network_backend']);
    expect(optionsOf('config.get(host, "core", "authentication")')).toEqual(['any authentication']);
  });

  test('of a port service are read by the port manager', () => {
    expect(optionsOf('module:provides("net", { default_port = 4949, listener = listener })', 'munin')).toEqual([
      'set munin_ports = { 4949 }',
      'set munin_interfaces',
      'set munin_interface',
    ]);
    expect(optionsOf('module:provides("net", { default_port = 28484 })', 'net_mail')[0]).toBe(
      'set mail_ports = { 28484 }',
    );
    const secure = '{ name = "lamps", default_ports = { 1, 2 }, encryption = "ssl" }';
    expect(optionsOf(`module:provides("net", ${secure})`)).toEqual([
      'set lamps_ports = { 1, 2 }',
      'set lamps_interfaces',
      'set lamps_interface',
      'any lamps_ssl',
    ]);
    expect(optionsOf('module:provides("net", { name = "x", config_prefix = "" })')[0]).toBe('set ports');
    expect(optionsOf('module:provides("net", { name = names[1] })')).toEqual([]);
    expect(optionsOf('module:provides("http", { default_port = 80 })')).toEqual([]);
  });

  test('of two readings the one that says more counts', () => {
    expect(optionsOf('module:get_option("a"); module:get_option_string("a", "x")')).toEqual(['string a = "x"']);
  });

  test('a name that cannot be worked out is told', () => {
    const { options, unresolved } = extractModule('x', 'local n = f()\nmodule:get_option(n)');
    expect(options).toEqual([]);
    expect(unresolved).toEqual([{ text: 'module:get_option(n)', offset: 14 }]);
  });
});

test('dependencies are hard, soft or only for the occasion', () => {
  const text =
    'module:depends("http")\nmodule:depends("pep", true)\nif x then module:depends("disco") end\nfunction f() module:depends "adhoc" end';
  expect(extractModule('x', text).depends).toEqual([
    { module: 'http', optional: false },
    { module: 'pep', optional: true },
    { module: 'disco', optional: true },
    { module: 'adhoc', optional: true },
  ]);
});

test('an option that is on by default makes no occasion', () => {
  const dependsIf = (condition: string) =>
    extractModule(
      'x',
      `local on = module:get_option_boolean("on", true);\nif ${condition} then module:depends("a") end`,
    ).depends;
  expect(dependsIf('on')).toEqual([{ module: 'a', optional: false }]);
  expect(dependsIf('module:get_option_boolean("b", true)')).toEqual([{ module: 'a', optional: false }]);
  expect(dependsIf('not on')).toEqual([{ module: 'a', optional: true }]);
  expect(dependsIf('module:get_option_boolean("b", false)')).toEqual([{ module: 'a', optional: true }]);
});

test('what happens whenever the module is loaded is no occasion', () => {
  const text = `function module.add_host(module) module:depends("http") end
if prosody.process_type == "prosody" then module:depends("invites") end
if prosody.process_type == "prosodyctl" then module:depends("adhoc") end`;
  expect(extractModule('x', text).depends).toEqual([
    { module: 'http', optional: false },
    { module: 'invites', optional: false },
    { module: 'adhoc', optional: true },
  ]);
});

test('a periodic task needs mod_cron and has an option for its period', () => {
  const text = 'module:daily("Remove old things", f)\nmodule:cron({ name = "count", when = "hourly", run = f })';
  expect(optionsOf(text)).toEqual([
    'period example_remove_old_things_period = "1 day" >= 60 <= 32054400',
    'period example_count_period = "1 hour" >= 60 <= 32054400',
  ]);
  expect(extractModule('example', text).depends).toEqual([{ module: 'cron', optional: false }]);
});

test('what it provides, whether it is global, its features and headers', () => {
  const text = `--% requires: s2sout-pre-connect-event
--% conflicts: mod_bookmarks, other
module:set_global();
module:add_feature("urn:xmpp:x");
module:provides("net", { name = "c2s"; default_port = 5222; });
module:provides("http");`;
  const facts = extractModule('x', text);
  expect(facts.global).toBe(true);
  expect(facts.features).toEqual(['urn:xmpp:x']);
  expect(facts.provides).toEqual([
    { kind: 'net', name: 'c2s' },
    { kind: 'http', name: null },
  ]);
  expect([...facts.headers]).toEqual([
    ['requires', ['s2sout-pre-connect-event']],
    ['conflicts', ['mod_bookmarks', 'other']],
  ]);
});

test.each(['', 'local x = ', '{{{{', '\u0000\u0001', 'module:get_option(', 'return {'])('%j is answered', (text) => {
  expect(extractModule('x', text).global).toBe(false);
});
