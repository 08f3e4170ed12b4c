import { describe, expect, test } from 'vitest';
import { type Schema, violations } from '../support/json-schema.ts';
import { prosodyConfig } from './support.ts';

const TEXTS: Schema = { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } };
const RELEASE = '^\\d+\\.\\d+(\\.\\d+)?$';

const OF_OPTION: Readonly<Record<string, Schema>> = {
  name: { type: 'string', minLength: 1 },
  type: { enum: 'string boolean number integer period enum path set array map table'.split(' ') },
  default: {},
  enum: { type: ['array', 'null'], uniqueItems: true, items: { type: ['string', 'boolean'] } },
  min: { type: ['number', 'null'] },
  max: { type: ['number', 'null'] },
};

/** The form that other programs are promised. */
const CATALOG: Schema = {
  type: 'object',
  closed: true,
  properties: {
    version: { const: 1 },
    generated: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    modules: {
      type: 'array',
      items: {
        type: 'object',
        closed: true,
        properties: {
          name: { type: 'string', minLength: 1 },
          source: { enum: ['prosody', 'community', 'jitsi', 'snikket', 'local', 'removed'] },
          tier: { enum: ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete', 'local'] },
          stage: {
            enum: [
              'stable',
              'beta',
              'alpha',
              'experimental',
              'unlabelled',
              'merged',
              'deprecated',
              'obsolete',
              'broken',
              null,
            ],
          },
          autoload: { type: 'boolean' },
          since: { type: ['string', 'null'], pattern: RELEASE },
          in: { type: 'array', uniqueItems: true, items: { enum: ['0.12', '13.0'] } },
          replacedBy: TEXTS,
          xeps: { type: 'array', uniqueItems: true, items: { type: 'integer' } },
          conflicts: TEXTS,
          depends: TEXTS,
          componentModule: { type: 'boolean' },
          summary: { type: 'string' },
          options: { type: 'array', items: { type: 'object', closed: true, properties: OF_OPTION } },
        },
      },
    },
    options: {
      type: 'array',
      items: { type: 'object', closed: true, properties: { ...OF_OPTION, globalOnly: { type: 'boolean' } } },
    },
  },
};

async function catalogOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out } = await prosodyConfig({ files }, 'catalog', '--format', 'json', ...args);
  return JSON.parse(out);
}

describe('the catalog as JSON has its promised form', () => {
  test.each(['0.12', '13.0', '13.0.1'])('for Prosody %s', async (version) => {
    const contents = await catalogOf({}, '--prosody-version', version);
    expect(violations(contents, CATALOG)).toEqual([]);
    expect(contents.modules.length).toBeGreaterThan(600);
    expect(contents.options.length).toBeGreaterThan(50);
  });

  test('with modules that are installed, and those of a file', async () => {
    const own = {
      modules: [{ name: 'acme_audit', tier: 'alpha', options: [{ name: 'acme_depth', type: 'integer', min: 1 }] }],
    };
    const files = {
      '/etc/prosody/prosody.cfg.lua': 'plugin_paths = { "/srv/modules" }',
      '/etc/prosody/own.json': JSON.stringify(own),
      '/srv/modules/mod_shop.lua':
        '--% conflicts: mod_a, mod_b\nmodule:depends("http")\nmodule:get_option_period("shop_hours", "8h")',
    };
    const contents = await catalogOf(files, '--catalog', 'own.json', 'prosody.cfg.lua');
    expect(violations(contents, CATALOG)).toEqual([]);
    const named = (wanted: string) => contents.modules.filter(({ name }: { name: string }) => name === wanted);
    expect(named('shop')).toMatchObject([
      {
        source: 'local',
        tier: 'local',
        depends: ['http'],
        options: [{ name: 'shop_hours', type: 'period', default: '8h' }],
      },
    ]);
    expect(named('acme_audit')).toMatchObject([
      { source: 'local', tier: 'alpha', options: [{ type: 'integer', min: 1 }] },
    ]);
  });
});

describe('what does not have the form is found', () => {
  test.each([
    ['a missing member', { name: 'a' }, '$: there is no kind'],
    ['a member too many', { name: 'a', kind: 1, colour: 2 }, '$: colour is unknown'],
    ['another type', { name: 1, kind: 1 }, '$.name: 1 is not string'],
    ['a value that is not listed', { name: 'a', kind: 3 }, '$.kind: 3 is not one of 1, 2'],
  ])('%s', (_, value, message) => {
    const schema: Schema = {
      type: 'object',
      closed: true,
      properties: { name: { type: 'string' }, kind: { enum: [1, 2] } },
    };
    expect(violations(value, schema)).toEqual([message]);
  });
});
