import { describe, expect, it } from 'vitest';
import { catalog, type ModuleRecord, type ProsodyVersion } from '../../server/src/catalog/index.ts';
import { BUNDLED_13, GLOBAL_MODULES, INVENTORY, MOST_USED_MODULES, NEW_IN_13, OTHER_PROJECTS } from './expected.ts';

const inventory = Object.entries(INVENTORY).flatMap(([tier, names]) => names.map((name) => ({ tier, name })));

function known(name: string): ModuleRecord {
  const record = catalog.module(name);
  if (!record) throw new Error(`the catalog does not know ${name}`);
  return record;
}

function bundledNames(version: ProsodyVersion): string[] {
  return catalog.modules.filter(({ name }) => catalog.bundled(name, version)).map(({ name }) => name);
}

describe('the inventory of the tiered layout', () => {
  it('has 87 names', () => {
    expect(inventory).toHaveLength(87);
    expect(catalog.modules.filter((record) => record.inventory)).toHaveLength(87);
  });

  it.each(inventory)('$name is $tier', ({ tier, name }) => {
    const record = known(name);
    expect(record.tier).toBe(tier);
    expect(record.inventory).not.toBeNull();
  });

  it('gives category, status, source and risk word for word', () => {
    expect(known('measure_cpu').inventory).toEqual({
      category: 'Community Alpha',
      status: 'Opt-in - Experimental features',
      source: 'prosody-modules project (alpha/experimental)',
      risk: 'High',
      riskNote: 'May have bugs or breaking changes',
      place: 'modules.d/community/alpha/monitoring.cfg.lua',
      upstreamSays: 'Upstream gives it no label.',
    });
  });

  it('configures core modules in the main file and each other tier in its own folder', () => {
    const folder = {
      Core: /^prosody\.cfg\.lua$/,
      Distributed: /^modules\.d\/distributed\/distributed\.cfg\.lua$/,
      'Community Stable': /^modules\.d\/community\/stable\/(anti-spam|firewall|user-experience)\.cfg\.lua$/,
      'Community Beta':
        /^modules\.d\/community\/beta\/(push-notifications|web-features|modern-auth|compliance)\.cfg\.lua$/,
      'Community Alpha': /^modules\.d\/community\/alpha\/monitoring\.cfg\.lua$/,
    };
    for (const { inventory: entry } of catalog.modules) if (entry) expect(entry.place).toMatch(folder[entry.category]);
  });

  it.each([
    ['firewall', 'Upstream labels it alpha.'],
    ['block_registrations', 'Upstream gives it no label.'],
    ['profile', 'The community repository keeps only a note that it is obsolete.'],
    ['server_info', 'Part of Prosody since 13.0; the community copy for 0.12 is labelled alpha.'],
    ['push', 'No module of this name exists; push2 comes nearest.'],
    ['sasl2', null],
    ['mam', null],
  ])('keeps what upstream says of %s', (name, says) => {
    expect(known(name).inventory?.upstreamSays).toBe(says);
  });

  it.each([
    ['push', 'push2'],
    ['measure_message_e2e', 'measure_message_e2ee'],
    ['json_logs', 'log_json'],
    ['compliance_policy', 'compliance_2023'],
  ])('knows that %s exists nowhere and %s comes nearest', (name, nearest) => {
    expect(known(name).upstream).toEqual({ prosody: null, community: null, other: null, nearest });
    expect(known(nearest).upstream.community).not.toBeNull();
  });
});

describe('what Prosody ships', () => {
  it.each(['13.0', '13.0.1'] as const)('%s: 96 modules', (version) => {
    expect(bundledNames(version)).toEqual([...BUNDLED_13].sort());
    expect(BUNDLED_13).toHaveLength(96);
  });

  it('0.12: the same without the seven that are new', () => {
    expect(bundledNames('0.12')).toEqual(BUNDLED_13.filter((name) => !NEW_IN_13.includes(name)).sort());
  });

  it('is of a trusted tier unless the inventory says otherwise', () => {
    for (const name of BUNDLED_13) {
      const record = known(name);
      if (!record.inventory) expect([name, record.tier]).toEqual([name, name === 'posix' ? 'core' : 'distributed']);
    }
  });

  it('loads some modules once for the whole server', () => {
    const ofProsody = BUNDLED_13.filter((name) => known(name).global);
    expect(ofProsody).toEqual(GLOBAL_MODULES);
  });

  it('loads seven by itself, and posix too in 0.12', () => {
    const seven = ['presence', 'message', 'iq', 'offline', 'c2s', 's2s', 's2s_auth_certs'];
    expect(catalog.autoloaded('13.0')).toEqual(seven);
    expect(catalog.autoloaded('13.0.1')).toEqual(seven);
    expect([...catalog.autoloaded('0.12')].sort()).toEqual([...seven, 'posix'].sort());
    expect(known('posix').autoloadedIn).toEqual(['0.12']);
    expect(known('c2s').autoloadedIn).toEqual(['0.12', '13.0']);
  });

  it('lets Components inherit eight modules, nine since 13.0.7, and mam for rooms', () => {
    const eight = ['tls', 'saslauth', 'dialback', 'iq', 's2s', 's2s_bidi', 'smacks', 'server_contact_info'];
    expect(catalog.inheritedByComponents('0.12')).toEqual(eight);
    expect(catalog.inheritedByComponents('13.0.1')).toEqual(eight);
    expect(catalog.inheritedByComponents('13.0')).toEqual([...eight, 'admin_shell']);
    expect(catalog.inheritedByComponentModule('muc', '13.0')).toEqual(['mam']);
    expect(catalog.inheritedByComponentModule('muc', '13.0.1')).toEqual([]);
    expect(catalog.inheritedByComponentModule('pubsub', '13.0')).toEqual([]);
  });

  it('refuses muc and component in a host, but not pubsub', () => {
    expect(known('muc')).toMatchObject({ component: 'only', componentOnlyIn: ['0.12', '13.0'] });
    expect(known('pubsub')).toMatchObject({ component: 'preferred', componentOnlyIn: [] });
    expect(known('http_file_share')).toMatchObject({ component: 'preferred', componentOnlyIn: [] });
    expect(known('muc_mam').component).toBe('never');
  });

  it('needs less in 0.12', () => {
    expect(catalog.needs(known('server_contact_info'), '13.0')).toEqual(['server_info']);
    expect(catalog.needs(known('server_contact_info'), '0.12')).toEqual([]);
    expect(catalog.needs(known('muc_mam'), '0.12')).toEqual(['muc', 'cron']);
  });

  it('dropped compression and privacy in 0.11', () => {
    for (const name of ['compression', 'privacy']) {
      expect(known(name).tier).toBe('obsolete');
      expect(known(name).upstream.prosody).toMatchObject({ in: [], removedIn: '0.11.0' });
    }
    expect(known('privacy').replacedBy).toEqual([{ module: 'blocklist', since: '0.10' }]);
  });
});

describe('community modules', () => {
  it('are all known, by the stage that upstream gives them', () => {
    expect(catalog.modules.filter((record) => record.upstream.community).length).toBeGreaterThan(470);
    expect(known('block_strangers').tier).toBe('unrated');
    expect(known('muc_moderation').tier).toBe('beta');
    expect(known('http_oauth2').tier).toBe('alpha');
    expect(known('log_json').tier).toBe('unrated');
    expect(known('bookmarks2').tier).toBe('obsolete');
    expect(known('vcard_muc').tier).toBe('obsolete');
  });

  it('say when only a README is left and when 13.0 skips them', () => {
    expect(known('http_upload').upstream.community).toMatchObject({ stage: 'obsolete', codeRemoved: true });
    expect(known('vcard_muc').upstream.community).toMatchObject({ codeRemoved: false, refusedBy13: true });
    expect(known('cloud_notify').upstream.community).toMatchObject({ stage: 'beta', refusedBy13: true });
  });

  it.each(Object.entries(OTHER_PROJECTS).flatMap(([project, names]) => names.map((name) => ({ project, name }))))(
    '$name belongs to $project',
    ({ project, name }) => {
      expect(known(name)).toMatchObject({ tier: 'unrated', upstream: { other: project, community: null } });
    },
  );
});

describe('records fit together', () => {
  it('have no dangling names', () => {
    for (const record of catalog.modules) {
      const named = [
        ...record.needs,
        ...record.mayNeed,
        ...record.conflicts,
        ...record.replacedBy.map(({ module }) => module),
        ...(record.upstream.nearest ? [record.upstream.nearest] : []),
      ];
      for (const name of named) expect(catalog.module(name), `${record.name} names ${name}`).toBeDefined();
      for (const name of record.options) expect(catalog.option(name), `${record.name} reads ${name}`).toBeDefined();
    }
  });

  it('conflict both ways', () => {
    for (const { name, conflicts } of catalog.modules) {
      for (const other of conflicts) expect(known(other).conflicts).toContain(name);
    }
    expect(known('vcard').conflicts).toEqual(['vcard_legacy']);
  });

  it('have a title for every XEP', () => {
    for (const { name, xeps } of catalog.modules) {
      for (const number of xeps) expect(catalog.xep(number)?.title, `${name}: XEP ${number}`).toBeTruthy();
    }
    expect(catalog.xep(313)).toEqual({ number: 313, title: 'Message Archive Management' });
    expect(catalog.xep(9999)).toBeUndefined();
  });

  it('are in the order of their names, each once, and cannot be changed', () => {
    const names = catalog.modules.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(Object.isFrozen(known('mam'))).toBe(true);
    expect(catalog.module('mam')).toBe(catalog.modules[names.indexOf('mam')]);
    expect(catalog.module('constructor')).toBeUndefined();
    expect(catalog.module('mod_mam')).toBeUndefined();
  });

  it('link to the manual of Prosody, else to the community page, else to the project', () => {
    expect(known('mam').manual).toBe('https://prosody.im/doc/modules/mod_mam');
    expect(known('firewall').manual).toBe('https://modules.prosody.im/mod_firewall.html');
    expect(known('push').manual).toBe('https://modules.prosody.im/mod_push2.html');
    expect(known('polls').manual).toContain('https://github.com/jitsi/jitsi-meet/');
    for (const { manual } of catalog.modules) expect(manual).toMatch(/^https:\/\/\S+$/);
  });

  it('tell providers from modules for lists', () => {
    expect(known('auth_internal_hashed').kind).toBe('authentication');
    expect(known('storage_sql').kind).toBe('storage');
    expect(known('authz_internal').kind).toBe('authorization');
    expect(known('roster').kind).toBe('module');
  });

  it('name the options of a module, the most useful first', () => {
    expect(known('mam').options.slice(0, 2)).toEqual(['archive_expires_after', 'default_archive_policy']);
    expect(known('firewall').options[0]).toBe('firewall_scripts');
    expect(known('c2s').options).toContain('c2s_ports');
  });
});

describe('summaries', () => {
  const mustHave = [...new Set([...inventory.map(({ name }) => name), ...BUNDLED_13, ...MOST_USED_MODULES])];

  it.each(mustHave)('%s has one', (name) => {
    expect(known(name).summary).not.toBe('');
  });

  it('are one line of at most 110 characters, say what one gains, and end with a full stop', () => {
    for (const { name, summary } of catalog.modules) {
      if (summary === '') continue;
      expect(summary.length, name).toBeLessThanOrEqual(110);
      expect(summary, name).toMatch(/^[A-Z][^\n]*\.$/);
      expect(summary, name).not.toMatch(/this module|\bplease\b|\bsimply\b| {2}/i);
    }
  });

  it('are not shared by two modules', () => {
    const written = catalog.modules.map(({ summary }) => summary).filter((summary) => summary !== '');
    expect(new Set(written).size).toBe(written.length);
  });

  it('leave notes short', () => {
    for (const { name, note } of catalog.modules) {
      if (note !== null) expect([name, note.length <= 180, note.endsWith('.')]).toEqual([name, true, true]);
    }
  });
});
