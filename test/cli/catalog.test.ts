import { describe, expect, test } from 'vitest';
import type { CatalogEntry, CoreOptionEntry } from '../../server/src/features/catalog-entries.ts';
import { prosodyConfig } from './support.ts';

interface Contents {
  readonly version: number;
  readonly generated: string;
  readonly modules: readonly CatalogEntry[];
  readonly options: readonly CoreOptionEntry[];
}

const known = new Map<string, Promise<Contents>>();

function json(...args: string[]): Promise<Contents> {
  const key = args.join(' ');
  const found = known.get(key) ?? prosodyConfig({ files: {} }, 'catalog', '--format', 'json', ...args).then(parsed);
  known.set(key, found);
  return found;
}

function parsed({ out }: { readonly out: string }): Contents {
  return JSON.parse(out);
}

async function names(...args: string[]): Promise<string[]> {
  return (await json(...args)).modules.map(({ name, source }) => `${name} ${source}`);
}

describe('the catalog as JSON', () => {
  test('has an entry for each copy of a name', async () => {
    const { modules } = await json();
    const mam = modules.filter(({ name }) => name === 'mam');
    expect(mam.map(({ source, tier, stage, in: series }) => ({ source, tier, stage, in: series }))).toEqual([
      { source: 'prosody', tier: 'distributed', stage: null, in: ['0.12', '13.0'] },
      { source: 'community', tier: 'obsolete', stage: 'obsolete', in: [] },
    ]);
    const entries = modules.map(({ name, source }) => `${name} ${source}`);
    expect(new Set(entries).size).toBe(entries.length);
  });

  test('has all that ships with Prosody', async () => {
    const shipped = (await json('--source', 'prosody')).modules;
    expect(shipped.filter((module) => module.in.includes('0.12')).length).toBeGreaterThanOrEqual(89);
    expect(shipped.filter((module) => module.in.includes('13.0')).length).toBeGreaterThanOrEqual(96);
    expect(shipped.filter(({ autoload }) => autoload).map(({ name }) => name)).toContain('presence');
  });

  test('tells defaults as values, for the targeted version', async () => {
    const optionOf = async (version: string) =>
      (await json('--prosody-version', version)).modules
        .find(({ name }) => name === 'http')
        ?.options.find(({ name }) => name === 'access_control_max_age');
    expect(await optionOf('0.12')).toMatchObject({ type: 'number', default: 7200 });
    expect(await optionOf('13.0')).toMatchObject({ type: 'period', default: '2 hours' });
  });

  test('tells which options count only in the global section', async () => {
    const { options } = await json();
    expect(options.find(({ name }) => name === 'log')?.globalOnly).toBe(true);
    expect(options.find(({ name }) => name === 'authentication')?.globalOnly).toBe(false);
  });
});

describe('a filter', () => {
  test('of one kind takes what fits any of its values', async () => {
    const tiers = new Set((await json('--tier', 'beta', '--tier', 'alpha')).modules.map(({ tier }) => tier));
    expect([...tiers].sort()).toEqual(['alpha', 'beta']);
  });

  test('and another one take what fits both', async () => {
    expect(await names('--xep', '313', '--source', 'prosody')).toEqual(['mam prosody', 'muc_mam prosody']);
    expect(await names('--xep', 'XEP-0313', '--stage', 'stable')).toEqual([]);
  });

  test('of stage takes community modules only', async () => {
    const { modules } = await json('--stage', 'unlabelled');
    expect(new Set(modules.map(({ source }) => source))).toEqual(new Set(['community']));
  });
});

describe('with the server at hand', () => {
  const FILES = {
    '/etc/prosody/prosody.cfg.lua': 'plugin_paths = { "/srv/modules" }\ninstaller_plugin_path = "/srv/custom"',
    '/srv/modules/mod_shop.lua': '',
    '/srv/modules/mod_firewall/mod_firewall.lua': '',
    '/srv/custom/share/lua/5.4/mod_log_auth/mod_log_auth.lua': '',
  };
  const of = async (...args: string[]) => {
    const { out } = await prosodyConfig({ files: FILES }, 'catalog', '--format', 'json', ...args, 'prosody.cfg.lua');
    return parsed({ out }).modules;
  };

  test('--installed takes what lies where Prosody looks', async () => {
    // mod_saslauth is what these tests have of Prosody itself.
    expect((await of('--installed')).map(({ name, tier }) => `${name} ${tier}`)).toEqual([
      'firewall stable',
      'log_auth stable',
      'saslauth core',
      'shop local',
    ]);
  });

  test('--not-installed takes the others', async () => {
    const [all, there, rest] = [await of(), await of('--installed'), await of('--not-installed')];
    expect(rest.length).toBe(all.length - there.length);
    const others = rest.map(({ name }) => name);
    expect(others).toContain('measure_cpu');
    for (const { name } of there) expect(others).not.toContain(name);
  });

  test('both leave nothing, which is a mistake', async () => {
    const { error, code } = await prosodyConfig({ files: {} }, 'catalog', '--installed', '--not-installed');
    expect(error).toContain('--installed and --not-installed leave nothing');
    expect(code).toBe(2);
  });
});

describe('who says how far a module may be trusted', () => {
  const tiersOf = async (files: Readonly<Record<string, string>>, ...args: string[]) => {
    const { out } = await prosodyConfig({ files }, 'catalog', '--format', 'json', ...args);
    return new Map(parsed({ out }).modules.map(({ name, source, tier }) => [`${name} ${source}`, tier]));
  };
  const PROJECT = '/etc/prosody/prosody-config.json';

  test('is the inventory, or with --tiers upstream the collection alone', async () => {
    const [curated, upstream] = [await tiersOf({}), await tiersOf({}, '--tiers', 'upstream')];
    const changed = [...curated].filter(([entry, tier]) => upstream.get(entry) !== tier).map(([entry]) => entry);
    expect(changed.length).toBeGreaterThan(0);
    // What ships with Prosody is trusted either way, but for what the inventory alone knows.
    const shipped = changed.filter((entry) => entry.endsWith(' prosody')).map((entry) => upstream.get(entry));
    expect(new Set(shipped)).toEqual(new Set(['distributed']));
    const stages = (await json('--tiers', 'upstream')).modules.filter(({ stage }) => stage === 'alpha');
    expect(new Set(stages.map(({ tier }) => tier))).toEqual(new Set(['alpha']));
  });

  test('is said by the project file too, and the command line counts more', async () => {
    const files = { [PROJECT]: JSON.stringify({ catalog: { tiers: 'upstream' } }) };
    expect(await tiersOf(files)).toEqual(await tiersOf({}, '--tiers', 'upstream'));
    expect(await tiersOf(files, '--tiers', 'curated')).toEqual(await tiersOf({}));
  });

  test('a catalog file of the project adds modules', async () => {
    const files = {
      [PROJECT]: JSON.stringify({ catalog: { files: ['own.json'] } }),
      '/etc/prosody/own.json': JSON.stringify({ modules: [{ name: 'acme_audit', tier: 'stable' }] }),
    };
    expect((await tiersOf(files)).get('acme_audit local')).toBe('stable');
    expect((await tiersOf({})).has('acme_audit local')).toBe(false);
  });
});

describe('the table', () => {
  test('names tier and source of each module, and counts them', async () => {
    const { out } = await prosodyConfig({ files: {} }, 'catalog', '--xep', '313', '--xep', '198');
    const lines = out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 2).join(' | '));
    expect(lines).toContain('mam | ✅ Distributed with Prosody');
    expect(lines).toContain('mam | ⛔ Obsolete: community, obsolete');
    expect(out).toMatch(/\n\n\d of \d{3} modules; explain NAME tells more\n$/);
  });

  test.each([80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await prosodyConfig({ files: {}, columns, environment: { NO_COLOR: '1' } }, 'catalog');
    // A badge is one character of two columns.
    const wide = out.split('\n').filter((line) => [...line].length + 1 > columns);
    expect(wide).toEqual([]);
  });

  test('says that nothing fits', async () => {
    const { out, code } = await prosodyConfig({ files: {} }, 'catalog', '--stage', 'stable', '--tier', 'core');
    expect(out).toMatch(/^0 of \d+ modules/);
    expect(code).toBe(0);
  });
});

test.each([
  [['--xep', 'foo'], '--xep wants a number such as 313 or XEP-0313, not "foo"'],
  [['--source', 'debian'], "option '--source <source>' argument 'debian' is invalid."],
])('a filter that means nothing is an error: %j', async (args, message) => {
  const { code, error } = await prosodyConfig({ files: {} }, 'catalog', ...args);
  expect(error).toContain(`prosody-config: ${message}`);
  expect(code).toBe(2);
});
