import { describe, expect, test } from 'vitest';
import { corrected, importedOptions, tsv, yaml } from '../../scripts/catalog/tables.mjs';

type Corrections = Record<string, unknown>;
const overlay: {
  options: { reason: string; options: Record<string, Corrections> }[];
  modules: { reason: string; prosody?: Record<string, Corrections>; community?: Record<string, Corrections> }[];
} = yaml('overlay.yaml');

describe('the overlay of what was imported', () => {
  test('gives a reason for each correction, in a sentence', () => {
    for (const { reason } of [...overlay.options, ...overlay.modules]) expect(reason).toMatch(/^[A-Z`].{20,}\.$/);
  });

  test('corrects an option once', () => {
    const names = overlay.options.flatMap(({ options }) => Object.keys(options));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('changes what it corrects: what the sources say by now needs no correction', () => {
    const imported = importedOptions();
    const idle = overlay.options
      .flatMap(({ options }) => Object.entries(options))
      .filter(([name]) => imported.has(name))
      .filter(([name, corrections]) => {
        const before = imported.get(name);
        return JSON.stringify(corrected(name, before, corrections)) === JSON.stringify(before);
      });
    expect(idle.map(([name]) => name)).toEqual([]);
  });

  test.each(['prosody', 'community'] as const)('changes what it corrects of modules (%s)', (collection) => {
    const rows = new Map(tsv(`imported/${collection}-modules.tsv`).map((row) => [row.module, row]));
    const same = (before: string | undefined, now: unknown) =>
      (before ?? '').split(' ').sort().join(' ') === [now].flat().map(String).sort().join(' ');
    const idle = overlay.modules
      .flatMap((group) => Object.entries(group[collection] ?? {}))
      .filter(([, facts]) => facts !== null)
      .filter(([name, facts]) => Object.entries(facts).every(([fact, now]) => same(rows.get(name)?.[fact], now)));
    expect(idle.map(([name]) => name)).toEqual([]);
  });

  test('does not put up with words that mean nothing', () => {
    expect(() => corrected('a', {}, { both: { tpye: 'string' } })).toThrow('overlay.yaml, a: tpye?');
    expect(() => corrected('a', {}, { both: { default: '1' } })).toThrow('type and read_by are needed');
  });
});

test('what replaces a module says how that is known', () => {
  const replaced: Record<string, { by: { module: string }[]; evidence: string }> = yaml('relations.yaml').replaced_by;
  const wrong = Object.entries(replaced).filter(
    ([, { by, evidence }]) => by.length === 0 || !['page', 'prosody', 'ours'].includes(evidence),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(replaced).length).toBeGreaterThan(30);
});
