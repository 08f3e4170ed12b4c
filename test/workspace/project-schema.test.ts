import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { RULE_GROUPS, RULE_IDS } from '../../server/src/rules/index.ts';
import { projectValuesIn } from '../../server/src/workspace/project-file-values.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/prosody-config.schema.json', import.meta.url), 'utf8'));

describe('the schema of prosody-config.json', () => {
  test('is what the extension lends to files of that name', () => {
    expect(manifest.contributes.jsonValidation).toContainEqual({
      fileMatch: 'prosody-config.json',
      url: './schemas/prosody-config.schema.json',
    });
    expect(manifest.files).toContain('schemas/*.json');
  });

  test('knows the keys that are read, and no others', () => {
    const [mistake = ''] = projectValuesIn({ '': 1 }).mistakes;
    const read = mistake.replace(/^.*; there are /, '').split(', ');
    expect(Object.keys(schema.properties).sort()).toEqual(['$schema', ...read].sort());
    expect(schema.additionalProperties).toBe(false);
  });

  test.each(['version', 'profile'])('allows the values of %s that are read', (key) => {
    const values: string[] = schema.properties[key].enum;
    for (const value of values)
      expect(projectValuesIn({ [key]: value })).toEqual({ value: { [key]: value }, mistakes: [] });
    const [mistake = ''] = projectValuesIn({ [key]: 'other' }).mistakes;
    expect(
      [...mistake.matchAll(/"([^"]+)"/g)]
        .map(([, value]) => value)
        .filter((value) => value !== 'other')
        .sort(),
    ).toEqual([...values].sort());
  });

  test('and the severities', () => {
    for (const severity of schema.properties.rules.additionalProperties.enum) {
      expect(projectValuesIn({ rules: { 'no-hosts': severity } }).mistakes).toEqual([]);
    }
  });

  test.each([
    ['it', schema.properties.rules],
    ['the setting prosody.rules', manifest.contributes.configuration.properties['prosody.rules']],
  ])('%s names every rule and group of rules, with a word on each', (_, { propertyNames }) => {
    expect(propertyNames.enum).toEqual([...RULE_IDS, ...RULE_GROUPS.keys()]);
    expect(propertyNames.enumDescriptions).toHaveLength(RULE_IDS.length + RULE_GROUPS.size);
  });
});
