import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../scripts/catalog/import.mjs';

/** Sources of two releases, of a collection of modules and of a project that brings its own. */
const TREE: Readonly<Record<string, string>> = {
  'old/core/limits.lua': 'local limit = config.get("*", "stream_limit");',
  'old/plugins/mod_lamp.lua': [
    'module:depends "socket";',
    'local colour = module:get_option_string("lamp_colour", "white");',
    'local watts = module:get_option_number("lamp_watts", 40);',
    'module:daily("dust", function () end);',
  ].join('\n'),
  'new/core/features.lua': 'return { available = set.new { "dimmer" } };',
  'new/core/limits.lua': 'local limit = config.get("*", "stream_limit");',
  'new/doc/doap.xml': [
    '<implements><xmpp:SupportedXep><xmpp:xep rdf:resource="https://xmpp.org/extensions/xep-0030.html"/>',
    '<xmpp:note>mod_lamp</xmpp:note></xmpp:SupportedXep></implements>',
  ].join('\n'),
  'new/plugins/mod_lamp/mod_lamp.lua': [
    'module:set_global();',
    'module:depends "socket";',
    'module:depends("fuse", true);',
    'local colour = module:get_option_enum("lamp_colour", "white", "red");',
    'local watts = module:get_option_integer("lamp_watts", 40, 1, 100);',
    'local shine = module:require "shine";',
    'module:daily("dust", function () end);',
  ].join('\n'),
  'new/plugins/mod_lamp/shine.lib.lua': 'local hours = module:get_option_period("lamp_hours", "8 hours");',
  'new/plugins/mod_socket.lua': '-- nothing to set',
  'community/mod_shade/mod_shade.lua': [
    '--% conflicts: dimmer',
    'module:depends "lamp";',
    'local cloth = module:get_option_set("shade_cloths", {});',
    'local watts = module:get_option_number("lamp_watts", 60);',
    'for _, side in ipairs { "left", "right" } do module:get_option_boolean("shade_" .. side); end',
  ].join('\n'),
  'community/mod_shade/README.md':
    '---\nlabels:\n- Stage-Beta\nrockspec:\n  dependencies:\n  - mod_hook\nsummary: XEP-0045 in linen\n---\n\nText.',
  'community/mod_candle/README.markdown': '---\nlabels: [Stage-Obsolete]\n---\n\nIts code is gone.',
  'community/mod_plain/mod_plain.lua': 'local on = module:get_option_boolean("plain_on", true);',
  'community/mod_bulb/mod_bulb.lua':
    '--% requires: socket-for-two\nlocal life = module:get_option_number("bulb_life", 9, 1);',
  'community/mod_wick/mod_wick.lua': '--% lua: 5.1 5.2',
  'jitsi-new/mod_stage_light.lua': 'local on = module:get_option_boolean("stage_on", true);',
  'jitsi-old/mod_stage_light.lua': 'local on = module:get_option_boolean("stage_on", false);',
  'jitsi-old/mod_limelight.lua': '-- no longer there',
  'snikket/mod_street_lamp.lua': 'module:depends "lamp";\nlocal dusk = module:get_option_path("street_dusk");',
};

const root = mkdtempSync(join(tmpdir(), 'import-'));

/** What the importer prints is not of interest here. */
async function importInto(out: string): Promise<Record<string, string>> {
  const at = (name: string) => join(root, name);
  const jitsi = ['--jitsi', at('jitsi-new'), '--jitsi', at('jitsi-old')];
  const revision = ['--revision', 'Snikket=abc123'];
  const sources = ['--community', at('community'), '--snikket', at('snikket'), ...jitsi, ...revision];
  const code = await main([
    ...['--prosody', `${at('new')}@13.0.9`, '--prosody', `${at('old')}@0.12.9`, ...sources],
    ...['--out', at(out)],
  ]);
  expect(code).toBe(0);
  return Object.fromEntries(readdirSync(at(out)).map((name) => [name, readFileSync(join(at(out), name), 'utf8')]));
}

let written: Record<string, string> = {};

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const [name, text] of Object.entries(TREE)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  written = await importInto('out');
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Cells that are not empty, `column=cell`, of the rows that begin with these words. */
function rows(table: string, ...start: string[]): string[] {
  const [, head = '', ...lines] = (written[table] ?? '').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => start.every((word, index) => cells[index] === word))
    .map((cells) => cells.flatMap((cell, index) => (cell === '' ? [] : [`${columns[index]}=${cell}`])).join(' '));
}

describe('an option', () => {
  test('has one row where the releases agree', () => {
    expect(rows('options.tsv', 'stream_limit')).toEqual([
      'option=stream_limit series=0.12 13.0 type=any read_by=prosody',
    ]);
  });

  test('has a row for each release that asks differently', () => {
    expect(rows('options.tsv', 'lamp_watts')).toEqual([
      'option=lamp_watts series=0.12 type=number default=40 read_by=lamp',
      'option=lamp_watts series=13.0 type=integer default=40 min=1 max=100 read_by=lamp',
    ]);
  });

  test('has the values of an enumeration', () => {
    expect(rows('options.tsv', 'lamp_colour', '13.0')).toEqual([
      'option=lamp_colour series=13.0 type=enum default="white" values="white" "red" read_by=lamp',
    ]);
  });

  test('is found in a library of the module', () => {
    expect(rows('options.tsv', 'lamp_hours')).toEqual([
      'option=lamp_hours series=13.0 type=period default="8 hours" read_by=lamp',
    ]);
  });

  test('is what a task runs by, in seconds for 0.12', () => {
    expect(rows('options.tsv', 'lamp_dust_period')).toEqual([
      'option=lamp_dust_period series=0.12 type=number default=86400 read_by=lamp',
      'option=lamp_dust_period series=13.0 type=period default="1 day" min=60 max=32054400 read_by=lamp',
    ]);
  });

  test('of another collection stands in its table, with what it says', () => {
    expect(rows('community-options.tsv', 'shade_cloths')).toEqual([
      'option=shade_cloths series=0.12 13.0 type=set default={} read_by=shade',
    ]);
    expect(rows('other-options.tsv')).toContain('option=street_dusk series=0.12 13.0 type=path read_by=street_lamp');
  });

  test('has no bounds in 0.12, whose getters take none', () => {
    expect(rows('community-options.tsv', 'bulb_life')).toEqual([
      'option=bulb_life series=0.12 type=number default=9 read_by=bulb',
      'option=bulb_life series=13.0 type=number default=9 min=1 read_by=bulb',
    ]);
  });

  test('whose name is put together is told, not guessed', () => {
    expect(rows('community-options.tsv').filter((row) => row.includes('*'))).toEqual([]);
    expect(rows('unresolved.tsv')).toEqual(['module=shade file=mod_shade/mod_shade.lua text=boolean shade_*']);
  });
});

describe('a module', () => {
  test('of Prosody has what its code and the description of the project say', () => {
    expect(rows('prosody-modules.tsv')).toEqual([
      'module=lamp bundled_in=0.12 13.0 global=yes needs=cron socket may_need=fuse@13.0 xeps=30',
      'module=socket bundled_in=13.0',
    ]);
  });

  test('of the community has its stage, its rock, and whether 13.0 refuses it', () => {
    expect(rows('community-modules.tsv', 'shade')).toEqual([
      'module=shade stage=beta refused_by_13=yes needs=hook lamp headers=conflicts=dimmer xeps=45',
    ]);
  });

  test('that asks for a feature or a Lua that 13.0 lacks is refused', () => {
    expect(rows('community-modules.tsv', 'bulb')[0]).toContain('refused_by_13=yes headers=requires=socket-for-two');
    expect(rows('community-modules.tsv', 'wick')[0]).toContain('refused_by_13=yes headers=lua=5.1,5.2');
  });

  test('without a label is unlabelled, without code removed', () => {
    expect(rows('community-modules.tsv', 'candle')).toEqual(['module=candle stage=obsolete code=removed']);
    expect(rows('community-modules.tsv', 'plain')).toEqual(['module=plain stage=unlabelled']);
  });

  test('of a project has its source named', () => {
    expect(rows('other-modules.tsv')).toContain('module=street_lamp project=Snikket needs=lamp');
  });

  test('of a project that is given several times is what the first copy has, and stays known if only another has it', () => {
    expect(rows('other-modules.tsv').filter((row) => row.includes('Jitsi'))).toEqual([
      'module=limelight project=Jitsi Meet',
      'module=stage_light project=Jitsi Meet',
    ]);
    expect(rows('other-options.tsv', 'stage_on')).toEqual([
      'option=stage_on series=0.12 13.0 type=boolean default=true read_by=stage_light',
    ]);
  });
});

describe('the tables', () => {
  test('say where they come from', () => {
    expect(written['options.tsv']).toMatch(/^# Imported from Prosody 0\.12\.9, Prosody 13\.0\.9\./);
    expect(written['other-modules.tsv']).toContain('Snikket at abc123');
  });

  test('are the same bytes each time', async () => {
    expect(await importInto('again')).toEqual(written);
  });
});

test('a release without its version is a wrong command line', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main(['--prosody', join(root, 'new')])).toBe(2);
  expect(complaint.mock.calls.flat().join()).toContain('DIR@VERSION');
});
