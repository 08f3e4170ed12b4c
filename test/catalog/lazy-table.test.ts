import { describe, expect, test } from 'vitest';
import { LazyTable } from '../../server/src/catalog/lazy-table.ts';

const NAMES = ['A', 'a', 'a1', 'a_b', 'aa', 'http', 'http_files', 'https', 'z'];
let asked = 0;
const table = new LazyTable(
  NAMES.map((name) => `${name}\t"of ${name}"\n`).join(''),
  () => {
    asked += 1;
    return NAMES.map((name) => `${name} in words\t${name.length > 1 ? 'a note' : ''}\n`).join('');
  },
  (name, facts: string, words) => ({ name, facts, words }),
);

describe('a record', () => {
  test('is found by its name, whatever stands around it', () => {
    expect(NAMES.map((name) => table.get(name)?.facts)).toEqual(NAMES.map((name) => `of ${name}`));
  });

  test.each([
    '',
    '\t',
    '\n',
    'B',
    'b',
    'htt',
    'http_',
    'http_files\t',
    'zz',
    'of',
    '"of a"',
    'a\t"of',
    'é',
    'constructor',
  ])('of no name %j is not', (name) => {
    expect(table.get(name)).toBeUndefined();
  });

  test('is the same each time', () => {
    expect(table.get('http')).toBe(table.get('http'));
  });

  test('has its words when they are asked for, and no sooner', () => {
    const record = table.get('http_files');
    expect(asked).toBe(0);
    expect(record?.words()).toEqual({ summary: 'http_files in words', note: 'a note' });
    expect(table.get('z')?.words()).toEqual({ summary: 'z in words', note: null });
    expect(asked).toBe(1);
  });
});

test('names and records come in the order of the text', () => {
  expect(table.names).toEqual(NAMES);
  expect(table.all.map(({ name }) => name)).toEqual(NAMES);
});

test('an empty table has nothing', () => {
  const empty = new LazyTable(
    '',
    () => '',
    (name) => ({ name }),
  );
  expect([empty.get('a'), empty.names, empty.all]).toEqual([undefined, [], []]);
});
