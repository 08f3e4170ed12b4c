import { describe, expect, it } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { cardAt, completionsAt, labelsAt, textAfterChoosing } from './support.ts';

describe('modules in a list', () => {
  const offered = completionsAt('modules_enabled = { "$0" }');
  const tiers = offered.map(({ label }) => catalog.module(label)?.tier);

  it('come by tier, and what is obsolete comes last, struck through', () => {
    expect([...new Set(tiers)]).toEqual(['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete']);
    expect(new Set(tiers.toSorted())).toEqual(new Set(tiers));
    const runs = tiers.filter((tier, index) => tier !== tiers[index - 1]);
    expect(runs).toEqual([...new Set(tiers)]);
    const struck = offered.filter(({ tags }) => tags?.includes(1)).map(({ label }) => catalog.module(label)?.tier);
    expect(new Set(struck)).toEqual(new Set(['obsolete']));
  });

  it('come sorted by the text that an editor sorts by', () => {
    const sorted = offered.map(({ sortText = '' }) => sortText);
    expect(sorted).toEqual(sorted.toSorted());
  });

  it('are those that a list can load', () => {
    const labels = new Set(offered.map(({ label }) => label));
    expect(labels.has('mam')).toBe(true);
    expect(labels.has('firewall')).toBe(true);
    // A provider that an option selects, one that works only as a Component, a name that exists nowhere.
    expect(labels.has('auth_internal_hashed')).toBe(false);
    expect(labels.has('proxy65')).toBe(catalog.module('proxy65')?.component !== 'only');
    expect(labels.has('measure_message_e2e')).toBe(false);
  });

  it('leave out what the list holds already', () => {
    const labels = labelsAt('modules_enabled = { "roster"; "$0"; "mam" }');
    expect(labels).not.toContain('roster');
    expect(labels).not.toContain('mam');
    expect(labels).toContain('smacks');
  });

  it('keep the one that is being written', () => {
    expect(labelsAt('modules_enabled = { "roster"; "ma$0m" }')).toContain('mam');
  });

  it('bring their card when asked', () => {
    expect(cardAt('modules_enabled = { "$0" }', 'mam')).toContain('✅ **mam** · Distributed with Prosody');
  });

  it('show how far to trust them beside the name', () => {
    const mam = (labelDetails: boolean) =>
      completionsAt('modules_enabled = { "$0" }', { labelDetails }).find(({ label }) => label === 'mam');
    expect(mam(true)?.labelDetails?.description).toBe('✅ Distributed with Prosody');
    expect(mam(false)?.detail).toBe('✅ Distributed with Prosody');
  });

  it('come first in modules_disabled if they are loaded', () => {
    const labels = labelsAt('modules_enabled = { "smacks" }\nmodules_disabled = { "$0" }');
    expect(labels.indexOf('smacks')).toBeLessThan(labels.indexOf('mam'));
    expect(labels.indexOf('s2s')).toBeLessThan(labels.indexOf('mam'));
  });
});

describe('where modules are offered', () => {
  it.each([
    ['a helper table by its name', 'local base_modules = { "$0" }'],
    ['a helper table that flows into a list', 'local base = { "roster", "$0" }\nmodules_enabled = base'],
    ['a list of a host', 'VirtualHost "example.com"\nmodules_enabled = { "$0" }'],
    ['the table form of a section', 'VirtualHost "example.com" { modules_enabled = { "$0" } }'],
    ['a list in a branch that is not taken', 'if ENV_X then modules_enabled = { "$0" } end'],
    ['append', 'modules_enabled = {}\nmodules_enabled:append { "$0" }'],
    ['append with parentheses', 'modules_enabled = {}\nmodules_enabled:append({ "$0" })'],
    ['the short form of append', 'modules_enabled = {}\nmodules_enabled { "$0" }'],
    ['table.insert', 'local l = {}\ntable.insert(l, "m$0am")\nmodules_enabled = l'],
  ])('%s', (_, text) => {
    expect(labelsAt(text)).toContain('smacks');
  });

  it.each([
    ['other lists', 'admins = { "$0" }'],
    ['other strings', 'http_host = "$0"'],
    ['comments', 'modules_enabled = {\n  -- "$0"\n}'],
    ['long comments', 'modules_enabled = {\n  --[[ "$0" ]]\n}'],
    ['long strings', 'modules_enabled = { [[$0]] }'],
    ['right behind an entry', 'modules_enabled = { "roster"$0 }'],
    ['behind a list', 'modules_enabled = { "roster" } $0'],
    ['numbers', 'c2s_ports = { 52$0 }'],
    ['values', 'daemonize = $0'],
  ])('not in %s', (_, text) => {
    expect(labelsAt(text)).not.toContain('smacks');
  });
});

describe('text that is not finished', () => {
  it.each([
    ['inside closed quotes', 'modules_enabled = { "sma$0" }', 'modules_enabled = { "smacks" }'],
    ['in the middle of a word', 'modules_enabled = { "sm$0ac" }', 'modules_enabled = { "smacks" }'],
    ['without the closing quote', 'modules_enabled = {\n  "sma$0\n}', 'modules_enabled = {\n  "smacks"\n}'],
    ['with the other quote', "modules_enabled = { 'sma$0' }", "modules_enabled = { 'smacks' }"],
    ['without quotes', 'modules_enabled = { sma$0 }', 'modules_enabled = { "smacks" }'],
    ['with nothing written yet', 'modules_enabled = { $0 }', 'modules_enabled = { "smacks" }'],
    ['behind a separator', 'modules_enabled = { "mam", $0 }', 'modules_enabled = { "mam", "smacks" }'],
    [
      'without the brace at the end',
      'modules_enabled = {\n  "mam";\n  "sma$0',
      'modules_enabled = {\n  "mam";\n  "smacks"',
    ],
    [
      'before entries of the same list',
      'modules_enabled = {\n  "mam";\n  "sma$0\n  "roster";\n}',
      'modules_enabled = {\n  "mam";\n  "smacks"\n  "roster";\n}',
    ],
    [
      'without the separator before it, which is added in the way of the list',
      'modules_enabled = { "mam", "roster" "sma$0" }',
      'modules_enabled = { "mam", "roster", "smacks" }',
    ],
    [
      'in a list before another section',
      'modules_enabled = {\n  "mam";\n  sma$0\nVirtualHost "example.com"',
      'modules_enabled = {\n  "mam";\n  "smacks"\nVirtualHost "example.com"',
    ],
  ])('%s', (_, before, after) => {
    expect(textAfterChoosing('smacks', before)).toBe(after);
  });

  it('does not take a later option for an entry of a list that is never closed', () => {
    expect(labelsAt('modules_enabled = {\n  "mam";\n\nVirtualHost "example.com"\n  allow_reg$0')).toContain(
      'allow_registration',
    );
  });
});

describe("a Component's module", () => {
  it('is offered with those first that are made for it', () => {
    const labels = labelsAt('Component "rooms.example.com" "$0"');
    const made = labels.filter((label) => catalog.module(label)?.component !== 'never');
    expect(labels.slice(0, 5)).toContain('muc');
    expect(labels.indexOf('muc')).toBeLessThan(labels.indexOf('mam'));
    expect(made.length).toBeGreaterThan(5);
  });

  it.each([
    ['in quotes', 'Component "rooms.example.com" "mu$0"', 'Component "rooms.example.com" "muc"'],
    ['without a closing quote', 'Component "rooms.example.com" "mu$0', 'Component "rooms.example.com" "muc"'],
    ['without quotes', 'Component "rooms.example.com" mu$0', 'Component "rooms.example.com" "muc"'],
    ['behind parentheses', 'Component("rooms.example.com")("mu$0")', 'Component("rooms.example.com")("muc")'],
    ['behind a name that is computed', 'Component(name .. ".x") "mu$0"', 'Component(name .. ".x") "muc"'],
  ])('%s', (_, before, after) => {
    expect(textAfterChoosing('muc', before)).toBe(after);
  });

  it('is not what the next line starts with', () => {
    expect(labelsAt('Component "rooms.example.com"\ncomponent_sec$0')).toContain('component_secret');
  });
});

describe('options', () => {
  it('are offered where a statement starts, with a value of their type to fill in', () => {
    expect(textAfterChoosing('allow_registration', 'allow_r$0')).toBe(`allow_registration = \${1|true,false|}`);
    expect(textAfterChoosing('archive_expires_after', 'arch$0')).toBe(`archive_expires_after = "\${1:1 week}"`);
  });

  it('begin a list where its first entry goes: of modules over several lines, and nowhere with blanks in empty braces', () => {
    expect(textAfterChoosing('modules_disabled', 'modules_d$0')).toBe('modules_disabled = {\n\t$0\n}');
    expect(textAfterChoosing('admins', 'admin$0')).toBe('admins = { "$1" }');
    expect(textAfterChoosing('legacy_ssl_ports', 'legacy_ssl_p$0')).toBe('legacy_ssl_ports = {$1}');
  });

  it('come without placeholders for an editor that has none', () => {
    expect(textAfterChoosing('allow_registration', 'allow_r$0', { snippets: false })).toBe('allow_registration = ');
  });

  it('keep the value that is there', () => {
    expect(textAfterChoosing('archive_expires_after', 'archi$0 = "1w"')).toBe('archive_expires_after = "1w"');
  });

  it('that count only globally are not offered in a host', () => {
    expect(labelsAt('$0')).toContain('pidfile');
    expect(labelsAt('VirtualHost "example.com"\n  $0')).not.toContain('pidfile');
    expect(labelsAt('VirtualHost "example.com" {\n  $0\n}')).not.toContain('pidfile');
  });

  it('come first if something that is loaded reads them', () => {
    const labels = labelsAt('modules_enabled = { "mam" }\n$0');
    expect(labels.indexOf('archive_expires_after')).toBeLessThan(labels.indexOf('turn_external_host'));
  });

  it('come in this order: of what is loaded here, of Prosody, the others, what is set already, what is deprecated', () => {
    const offered = completionsAt('VirtualHost "example.com"\n  modules_enabled = { "mam" }\n  name = "x"\n  $0');
    const labels = offered.map(({ label }) => label);
    const places = ['archive_expires_after', 'data_path', 'muc_log_expires_after', 'modules_enabled'];
    const found = places.map((name) => labels.indexOf(name));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    const deprecated = offered.findIndex(({ tags }) => tags?.includes(1));
    expect(deprecated).toBeGreaterThan(labels.indexOf('modules_enabled'));
    expect(offered.slice(deprecated).every(({ tags }) => tags?.includes(1))).toBe(true);
  });

  it('say type and default beside the name, or that they are set', () => {
    const beside = (text: string) => completionsAt(text).find(({ label }) => label === 'c2s_timeout')?.labelDetails;
    expect(beside('$0')?.description).toBe('period, "5 minutes"');
    expect(beside('c2s_timeout = 60\n$0')?.description).toBe('set in this section already');
  });

  it('that Prosody keeps for itself, or ignores, are not offered', () => {
    const ignored = catalog.options.filter(({ obsolete }) => obsolete.includes('13.0')).map(({ name }) => name);
    expect(ignored.length).toBeGreaterThan(0);
    const labels = labelsAt('$0');
    expect(['component_module', 'defined', ...ignored].filter((name) => labels.includes(name))).toEqual([]);
  });

  it('in the table form of a section end with their separator', () => {
    expect(textAfterChoosing('name', 'VirtualHost "a.example" { $0 }')).toBe(
      'VirtualHost "a.example" { name = "$1"; }',
    );
  });

  it('of another version are not offered', () => {
    const only13 = catalog.options.find(({ versions }) => versions['13.0'] && !versions['0.12'])?.name ?? '';
    expect(labelsAt('$0', { version: '13.0' })).toContain(only13);
    expect(labelsAt('$0', { version: '0.12' })).not.toContain(only13);
  });

  it.each([
    ['values', 'x = $0'],
    ['expressions', 'x = 1 + $0'],
    ['the rest of a line', 'x = "a" $0'],
    ['names of locals', 'local $0'],
    ['lists', 'admins = { $0 }'],
    ['arguments', 'print($0)'],
  ])('are not offered among %s', (_, text) => {
    expect(labelsAt(text)).not.toContain('allow_registration');
  });

  it('bring their card when asked', () => {
    expect(cardAt('$0', 'archive_expires_after')).toContain('archive\\_expires\\_after');
  });
});
