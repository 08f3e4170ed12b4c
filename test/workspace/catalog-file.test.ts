import { describe, expect, it } from 'vitest';
import { additionsIn } from '../../server/src/workspace/catalog-values.ts';
import { world } from './support.ts';

const CONFIGURATION = `--- file: prosody.cfg.lua
modules_enabled = { "acme_audit" }
acme_depth = "deep"
VirtualHost "example.com"
`;

const FILE = JSON.stringify({
  modules: [{ name: 'acme_audit', tier: 'alpha', options: [{ name: 'acme_depth', type: 'integer', min: 1 }] }],
});

/** What is said of the file, with what is said of the configuration. */
function opened(catalog: string | null) {
  const open = world(CONFIGURATION, {
    settings: { catalog: { tiers: 'curated', files: ['own.json'] }, rules: { 'no-hosts': 'off' } },
  });
  open.store('own.json', catalog);
  open.open('prosody.cfg.lua');
  return open;
}

function rulesOf(open: ReturnType<typeof world>): string[] {
  const found = open.workspace.findings().problems;
  const wanted = ['unknown-module', 'unknown-option', 'unstable-module', 'option-type', 'option-range'];
  return [...found.values()]
    .flat()
    .map(({ rule }) => rule as string)
    .filter((rule) => wanted.includes(rule));
}

describe('a catalog file', () => {
  it('adds modules and options, by which the rules go', () => {
    expect(rulesOf(opened(FILE))).toEqual(['unstable-module', 'option-type']);
  });

  it('is felt as soon as it changes', () => {
    const open = opened('{}');
    expect(rulesOf(open)).toContain('unknown-module');
    open.store('own.json', FILE);
    expect(rulesOf(open)).toEqual(['unstable-module', 'option-type']);
    open.store('own.json', FILE.replace('"alpha"', '"stable"'));
    expect(rulesOf(open)).toEqual(['option-type']);
  });

  it.each([
    ['is not there', null, 'Catalog file own.json: it does not exist.'],
    ['is no JSON', '{', 'Catalog file own.json: it is no JSON, so that nothing in it counts.'],
    ['holds a list', '[]', 'Catalog file own.json: it has to hold an object, so that nothing in it counts.'],
  ])('that %s is told of', (_, text, notice) => {
    expect(opened(text).workspace.findings().notices).toEqual([notice]);
  });

  it.each([
    ['a key that there is not', { colour: 'red' }, '`colour` of `acme_audit` is no key'],
    ['a tier that there is not', { tier: 'good' }, '`acme_audit.tier` has to be "core"'],
    ['a list that is none', { depends: 'http' }, '`acme_audit.depends` has to be a list of modules'],
    ['an option without a name', { options: [{ type: 'set' }] }, '`acme_audit.options[1].name` has to be a name'],
  ])('with %s is told of once, and the rest counts', (_, wrong, notice) => {
    const { modules } = JSON.parse(FILE);
    const options = [...modules[0].options, ...('options' in wrong ? wrong.options : [])];
    const open = opened(JSON.stringify({ modules: [{ ...modules[0], ...wrong, options }] }));
    open.open('other.cfg.lua', CONFIGURATION);
    expect(open.workspace.findings().notices).toEqual([expect.stringContaining(notice)]);
    const found = rulesOf(open);
    expect(found).toContain('option-type');
    expect(found).not.toContain('unknown-module');
  });

  it('beside one that is not there counts', () => {
    const open = world(CONFIGURATION, {
      settings: { catalog: { tiers: 'curated', files: ['gone.json', 'own.json'] } },
    });
    open.store('own.json', FILE);
    open.open('prosody.cfg.lua');
    expect(open.workspace.findings().notices).toEqual(['Catalog file gone.json: it does not exist.']);
    expect(rulesOf(open)).toEqual(['unstable-module', 'option-type']);
  });

  it('may be empty while it is being written', () => {
    expect(opened('').workspace.findings().notices).toEqual([]);
  });
});

describe('of what a catalog file says', () => {
  it('a mistake takes only its own key away', () => {
    const { value, mistakes } = additionsIn({
      modules: [{ name: 'shop', tier: 'good', summary: 'Sells.', colour: 'red' }, { tier: 'beta' }, 'x'],
      options: [{ name: 'shop_mode', enum: ['a', true], default: { a: [1, 'b'] } }],
    });
    expect(value).toEqual({
      modules: [{ name: 'shop', summary: 'Sells.' }],
      options: [{ name: 'shop_mode', type: 'enum', values: ['a', true], defaultValue: '{ a = { 1, "b" } }' }],
    });
    expect(mistakes).toEqual([
      '`colour` of `shop` is no key; there are name, tier, summary, note, page, xeps, depends, conflicts, replacedBy, componentModule, global, options',
      '`shop.tier` has to be "core", "distributed", "stable", "beta", "alpha", "unrated", "obsolete" or "local", not "good"',
      '`modules[1].name` has to be a name, not nothing',
      '`modules[2]` has to be an object, not "x"',
    ]);
  });

  it('a prefix is no part of the name', () => {
    expect(additionsIn({ modules: [{ name: 'mod_shop' }] }).value.modules).toEqual([{ name: 'shop' }]);
  });
});
