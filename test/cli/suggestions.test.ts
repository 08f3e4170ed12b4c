import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

test.each([
  ['unkown-module', 'unknown-module'],
  ['unknown_modul', 'unknown-module'],
  ['redundant', 'module-redundant'],
])('a rule that is nearly named: %s', async (written, meant) => {
  const { code, out, error } = await prosodyConfig({ files: {} }, 'explain', written);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toBe(
    `prosody-config: nothing is known of a module, option or rule "${written}"; did you mean ${meant}?\n`,
  );
});

test('at most three names are suggested', async () => {
  const { error } = await prosodyConfig({ files: {} }, 'explain', 'modul');
  expect(error.split(' or ').length).toBeLessThanOrEqual(4);
  expect(error).not.toMatch(/did you mean( \S+ or){3}/);
});

test('what is like nothing has no suggestion', async () => {
  const { error } = await prosodyConfig({ files: {} }, 'explain', 'qqqqqqqqqqqq');
  expect(error).toBe('prosody-config: nothing is known of a module, option or rule "qqqqqqqqqqqq"\n');
});
