import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare, explain } from '../../scripts/catalog/sweep-compare.mjs';
import { coreReadsOf, modulesIn, readsOf, stageOf } from '../../scripts/catalog/sweep-sources.mjs';
import { catalog } from '../../server/src/catalog/index.ts';

const folders: string[] = [];

/** A folder with these files in it. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'sweep-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a call of a getter', () => {
  const names = (text: string) => readsOf(text, 'x.lua').reads.map(({ name, line }) => `${name}:${line}`);

  test('is found wherever it stands, with its line', () => {
    expect(
      names('local a = module:get_option_string("a");\nlocal b = module:context("*"):get_option_set ( \'b\', {} )'),
    ).toEqual(['a:1', 'b:2']);
  });

  test('has the further arguments as written', () => {
    const [read] = readsOf('module:get_option_integer("a",\n\tf(1, "x"), 10) + 1', 'x.lua').reads;
    expect(read).toMatchObject({ getter: 'get_option_integer', rest: 'f(1, "x"), 10' });
  });

  test('in a comment is none', () => {
    expect(names('-- module:get_option("a")\n--[[ module:get_option("b")\n]] module:get_option("--c")')).toEqual([
      '--c:3',
    ]);
  });

  test('with a name that is put together is kept apart', () => {
    const { reads, computed } = readsOf('module:get_option("push_" .. kind .. "_ttl", 5)', 'x.lua');
    expect(reads).toEqual([]);
    expect(computed).toEqual([{ parts: ['push_', '_ttl'], file: 'x.lua', line: 1 }]);
  });

  test('of the core goes to the configuration manager', () => {
    const text = 'config.get("*", "log"); require"prosody.core.configmanager".get(host, "storage")';
    expect(coreReadsOf(text, 'core/x.lua').map(({ name }) => name)).toEqual(['log', 'storage']);
  });
});

test('the stage is what the front matter says, in any case, and nothing else', () => {
  expect(stageOf("---\nlabels:\n- 'Stage-alpha'\n...\n")).toBe('alpha');
  expect(stageOf('---\nlabels: [Stage-Stable, Type-Web]\n---\n')).toBe('stable');
  expect(stageOf('# A page\nIt once was Stage-Beta.')).toBeNull();
});

test('a module is a file, or a folder with what lies in it', () => {
  const modules = modulesIn(
    tree({
      'mod_alone.lua': 'module:set_global()',
      'muc/mod_muc.lua': '',
      'muc/register.lib.lua': 'module:get_option_boolean("a")',
      'mod_paged/README.markdown': '---\nlabels: Stage-Beta\n---',
      'mod_paged/mod_paged.lua': '--% conflicts: mod_paged\n',
      'mod_paged/mod_other.lua': '',
      'mod_gone/README.md': 'Nothing is left.',
    }),
  );
  expect([...modules.keys()].sort()).toEqual(['alone', 'gone', 'muc', 'other', 'paged']);
  expect(modules.get('alone')).toMatchObject({ global: true, hasCode: true, stage: null });
  expect(modules.get('muc')?.reads.map(({ name }) => name)).toEqual(['a']);
  expect(modules.get('paged')).toMatchObject({ stage: 'beta', yieldsTo: ['mod_paged'] });
  expect(modules.get('other')).toMatchObject({ stage: 'beta', file: 'mod_paged/mod_other.lua' });
  expect(modules.get('gone')).toMatchObject({ hasCode: false });
});

describe('a difference', () => {
  const none = { prosody: [], community: null, jitsi: null, snikket: null };
  const of13 = (files: Readonly<Record<string, string>>) => {
    const modules = modulesIn(tree(files));
    const prosody = [{ version: '13.0.1', series: '13.0' as const, modules, core: [], features: new Set<string>() }];
    return compare({ ...none, prosody }, catalog);
  };

  test('in a type and in a reader is told with its line', () => {
    const found = of13({ 'mod_csi_simple.lua': '\nmodule:get_option_boolean("csi_queue_size", true)' });
    expect(found.filter(({ key }) => key.startsWith('option csi_queue_size'))).toEqual([
      { key: 'option csi_queue_size default in 13.0', source: 'true', data: '256', evidence: 'mod_csi_simple.lua:2' },
      {
        key: 'option csi_queue_size type in 13.0',
        source: 'boolean',
        data: 'integer',
        evidence: 'mod_csi_simple.lua:2',
      },
    ]);
  });

  test('in what exists is told both ways', () => {
    const keys = of13({ 'mod_unheard_of.lua': 'module:get_option("unheard_of")' }).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['module unheard_of in 13.0', 'option unheard_of in 13.0', 'module mam in 13.0']),
    );
  });

  test('in a stage is told', () => {
    const community = modulesIn(
      tree({ 'mod_csi_battery_saver/README.md': '---\nlabels: Stage-Broken\n---', 'mod_x/mod_x.lua': '' }),
    );
    const found = compare({ ...none, community }, catalog);
    expect(found.find(({ key }) => key === 'community csi_battery_saver stage')).toMatchObject({ source: 'broken' });
    expect(found.map(({ key }) => key)).toContain('community x');
  });

  test('is silent where the reasons name it, word for word or with a star', () => {
    const one = (key: string) => ({ key, source: 'a', data: 'b', evidence: 'c' });
    const { open, stale } = explain([one('option a reader m in 13.0'), one('community x')], {
      'option * reader m in *': 'Because.',
      'community y': 'It was once.',
    });
    expect(open.map(({ key }) => key)).toEqual(['community x']);
    expect(stale).toEqual(['community y']);
  });
});
