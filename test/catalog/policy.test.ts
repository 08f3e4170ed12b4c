import { describe, expect, it } from 'vitest';
import { catalog, createCatalog } from '../../server/src/catalog/index.ts';

const upstream = createCatalog('upstream');

describe('who says how much a module may be trusted', () => {
  it('is the inventory first', () => {
    expect(catalog.module('http_altconnect')).toMatchObject({ tier: 'beta', tierFrom: 'inventory' });
    expect(catalog.module('pubsub_feeds')).toMatchObject({
      tierFrom: catalog.module('pubsub_feeds')?.inventory ? 'inventory' : 'upstream',
    });
  });

  it('is upstream alone where that is asked for', () => {
    expect(upstream.module('http_altconnect')).toMatchObject({
      tier: 'distributed',
      tierFrom: 'upstream',
      inventory: null,
    });
    expect(upstream.modules.filter(({ tierFrom, inventory }) => tierFrom !== 'upstream' || inventory)).toEqual([]);
    expect(upstream.modules.length).toBe(catalog.modules.length);
  });
});

describe('what a user adds', () => {
  const own = createCatalog('curated', [
    {
      modules: [
        { name: 'shop', summary: 'Sells.', options: [{ name: 'shop_mode', type: 'enum', values: ['a', 'b'] }] },
        { name: 'mam', tier: 'beta', options: [{ name: 'archive_expires_after', min: 60 }] },
      ],
      options: [{ name: 'motd_colour', type: 'string' }],
    },
    { modules: [{ name: 'shop', summary: 'Another.', note: 'Takes money.' }], options: [] },
  ]);

  it('is known like everything else, in the order of the names', () => {
    expect(own.module('shop')).toMatchObject({ tier: 'local', options: ['shop_mode'] });
    expect(own.option('motd_colour')?.versions['0.12']).toMatchObject({ type: 'string', declared: true, readBy: [] });
    expect(own.modules.map(({ name }) => name)).toEqual(own.modules.map(({ name }) => name).toSorted());
    expect(own.suggestModules('shopp').map(({ name }) => name)).toContain('shop');
  });

  it('counts in the order of the files', () => {
    expect(own.module('shop')).toMatchObject({ summary: 'Sells.', note: 'Takes money.' });
  });

  it('replaces only what it says', () => {
    const known = catalog.module('mam');
    expect(own.module('mam')).toMatchObject({
      tier: 'beta',
      tierFrom: 'user',
      summary: known?.summary,
      xeps: known?.xeps,
    });
    const facts = own.option('archive_expires_after')?.versions['13.0'];
    expect(facts).toMatchObject({ ...catalog.option('archive_expires_after')?.versions['13.0'], min: 60 });
  });

  it('leaves the catalog that ships as it is', () => {
    expect(catalog.module('shop')).toBeUndefined();
    expect(catalog.module('mam')?.tier).toBe('distributed');
  });
});
