import { describe, expect, it } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';

const modules = (name: string) => catalog.suggestModules(name).map((record) => record.name);
const options = (name: string) => catalog.suggestOptions(name).map((record) => record.name);

describe('the module that was meant', () => {
  it.each([
    ['firewal', 'firewall'],
    ['rooster', 'roster'],
    ['rsoter', 'roster'],
    ['mod_ping', 'ping'],
    ['carbon', 'carbons'],
    ['http_fileshare', 'http_file_share'],
    ['http-file-share', 'http_file_share'],
    ['file_share_http', 'http_file_share'],
    ['blocklists', 'blocklist'],
    ['simple_csi', 'csi_simple'],
    ['Presence', 'presence'],
    ['websockets', 'websocket'],
    ['tsl', 'tls'],
    ['file_share', 'http_file_share'],
    ['vcard5', 'vcard4'],
    ['invites_web', 'invites_register_web'],
    ['vcrad_legacy', 'vcard_legacy'],
    ['server_contact_infos', 'server_contact_info'],
    ['auth_internal_hash', 'auth_internal_hashed'],
    ['http_altconect', 'http_altconnect'],
  ])('%s: %s', (written, meant) => {
    expect(modules(written)[0]).toBe(meant);
  });

  it.each([
    ['stream_mgmt', ['smacks']],
    ['https', ['http']],
    ['mam_archives', ['mam_archive']],
    ['shared_roster', ['groups']],
  ])('%s goes by the name of %s here', (written, meant) => {
    expect(modules(written)).toEqual(meant);
  });

  it('does not take one word for quite another', () => {
    expect(modules('admin_rest')).not.toContain('admin_web');
    expect(modules('mod_s2s_status')[0]).toBe('s2s_status');
  });

  it('stays silent where nothing is near', () => {
    expect(modules('zzzzqq')).toEqual([]);
    expect(modules('my_company_login')).toEqual([]);
    expect(modules('xx')).toEqual([]);
    expect(modules('')).toEqual([]);
  });

  it('is never one that cannot be loaded', () => {
    for (const written of ['pusj', 'compresion', 'json_log', 'profil', 'http_uploads', 'bookmarks3']) {
      for (const record of catalog.suggestModules(written)) {
        expect([written, record.tier === 'obsolete', record.upstream.nearest]).toEqual([written, false, null]);
      }
    }
  });

  it('is at most three, bundled ones first among equals', () => {
    for (const written of ['muc_', 'http_x', 'auth_a', 'log_', 'measure_mu']) {
      const found = catalog.suggestModules(written);
      expect(found.length).toBeLessThanOrEqual(3);
    }
    // limits of Prosody and the community's minimix are one edit each; of equals, Prosody's own comes first.
    expect(modules('pep_simpl')[0]).toBe('pep_simple');
  });

  it('finds every module again after one letter was lost', () => {
    const missed = catalog.modules
      .filter(({ name, tier, upstream }) => name.length > 5 && tier !== 'obsolete' && upstream.nearest === null)
      .filter(({ name }) => {
        const written = name.slice(0, 2) + name.slice(3);
        if (written.startsWith('mod_')) return false;
        return catalog.module(written) === undefined && !modules(written).includes(name);
      })
      .map(({ name }) => name);
    expect(missed).toEqual([]);
  });
});

describe('the option that was meant', () => {
  it.each([
    ['http_file_share_expire_after', 'http_file_share_expires_after'],
    ['archive_expire_after', 'archive_expires_after'],
    ['c2s_require_encription', 'c2s_require_encryption'],
    ['modules_enable', 'modules_enabled'],
    ['enabled_modules', 'modules_enabled'],
    ['s2s_secure_domain', 's2s_secure_domains'],
    ['admin', 'admins'],
    ['c2s_port', 'c2s_ports'],
    ['allow_registrations', 'allow_registration'],
    ['plugins_path', 'plugin_paths'],
    ['archive_expires', 'archive_expires_after'],
    ['http_file_size_limit', 'http_file_share_size_limit'],
  ])('%s: %s', (written, meant) => {
    expect(options(written)[0]).toBe(meant);
  });

  it('is never a deprecated one', () => {
    expect(options('registration_whitelists')).not.toContain('registration_whitelist');
    expect(options('my_own_thing')).toEqual([]);
  });
});

it('every tier has its badge with the words beside it', () => {
  expect(catalog.tierWords.beta).toEqual({ badge: '🟡', words: 'Community, beta' });
  expect(catalog.tierWords.distributed).toEqual({ badge: '✅', words: 'Distributed with Prosody' });
  for (const { tier } of catalog.modules) expect(catalog.tierWords[tier].words).not.toBe('');
});
