import { describe, expect, it } from 'vitest';
import { catalog, type OptionRecord } from '../../server/src/catalog/index.ts';
import { MOST_USED_OPTIONS, SAMPLE_OPTIONS } from './expected.ts';

function known(name: string): OptionRecord {
  const record = catalog.option(name);
  if (!record) throw new Error(`the catalog does not know the option ${name}`);
  return record;
}

describe('facts of an option', () => {
  it('differ by release', () => {
    const record = known('smacks_hibernation_time');
    expect(catalog.optionFacts(record, '0.12')).toMatchObject({ type: 'number', defaultValue: '600' });
    expect(catalog.optionFacts(record, '13.0')).toEqual({
      type: 'period',
      declared: false,
      defaultValue: '"10 minutes"',
      values: null,
      min: null,
      max: null,
      readBy: ['smacks'],
    });
    expect(catalog.optionFacts(record, '13.0.1')).toBe(catalog.optionFacts(record, '13.0'));
  });

  it('hold the values and the range that Prosody accepts', () => {
    expect(catalog.optionFacts(known('restrict_room_creation'), '13.0')?.values).toEqual([false, true, 'local']);
    expect(catalog.optionFacts(known('turn_external_port'), '13.0')).toMatchObject({ min: 1, max: 65535 });
    expect(catalog.optionFacts(known('tls_profile'), '13.0')).toMatchObject({
      type: 'enum',
      values: ['modern', 'intermediate', 'old', 'legacy'],
    });
  });

  it('are missing where a release does not read it', () => {
    expect(catalog.optionFacts(known('daemonize'), '13.0')).toBeUndefined();
    expect(catalog.optionFacts(known('server_info'), '0.12')).toBeDefined();
    expect(catalog.optionFacts(known('tls_profile_version'), '0.12')).toBeUndefined();
    expect(known('setuid').versions).toEqual({});
  });

  it('cover the community modules of the inventory', () => {
    expect(catalog.optionFacts(known('firewall_scripts'), '13.0')).toMatchObject({ type: 'set', readBy: ['firewall'] });
    expect(catalog.optionFacts(known('password_reset_validity'), '0.12')).toMatchObject({ defaultValue: '86400' });
    expect(catalog.optionFacts(known('push_max_errors'), '0.12')?.readBy).toContain('cloud_notify');
    expect(catalog.optionFacts(known('compliance_a_v_calling'), '13.0')).toMatchObject({ defaultValue: 'true' });
  });
});

describe('options of port services', () => {
  it('are put together from the name of the service', () => {
    expect(catalog.optionFacts(known('c2s_ports'), '13.0')).toMatchObject({ type: 'set', defaultValue: '{ 5222 }' });
    expect(catalog.optionFacts(known('c2s_direct_tls_ports'), '0.12')).toMatchObject({ defaultValue: '{}' });
    for (const suffix of ['ports', 'interfaces', 'interface', 'ssl', 'certificate', 'host']) {
      expect(catalog.optionFacts(known(`https_${suffix}`), '13.0')?.readBy).toContain('http');
    }
    expect(catalog.option('mam_ports')).toBeUndefined();
  });

  it('stand in the global section, except those for the certificates of a host', () => {
    expect(known('http_ports').globalOnly).toBe(true);
    expect(known('s2s_interfaces').globalOnly).toBe(true);
    expect(known('https_ssl').globalOnly).toBe(true);
    expect(known('c2s_ssl').globalOnly).toBe(false);
    expect(known('http_host').globalOnly).toBe(false);
    expect(known('turn_external_port').globalOnly).toBe(false);
  });
});

describe('what Prosody thinks of an option', () => {
  it('some count in the global section only', () => {
    for (const name of ['s2s_secure_auth', 'limits', 'log', 'plugin_paths', 'tls_profile_version', 'interfaces']) {
      expect([name, known(name).globalOnly]).toEqual([name, true]);
    }
    for (const name of ['c2s_require_encryption', 'storage', 'admins', 'ssl', 'modules_enabled']) {
      expect([name, known(name).globalOnly]).toEqual([name, false]);
    }
  });

  it('some have a better name', () => {
    expect(known('use_libevent').deprecated).toEqual({
      instead: 'network_backend = "event"',
      in: ['0.12', '13.0'],
    });
    expect(known('bosh_ports').deprecated?.instead).toBe('http_ports');
    expect(known('legacy_ssl_ports').deprecated?.instead).toBe('c2s_direct_tls_ports');
  });

  it('cross_domain_* is obsolete in 0.12 and deprecated in 13.0', () => {
    for (const name of ['cross_domain_bosh', 'cross_domain_websocket']) {
      expect(known(name).obsolete).toEqual(['0.12']);
      expect(known(name).deprecated).toEqual({ instead: 'http_cors_override', in: ['13.0'] });
    }
    expect(known('setgid').obsolete).toEqual(['0.12', '13.0']);
  });
});

describe('words', () => {
  it.each([...new Set([...MOST_USED_OPTIONS, ...SAMPLE_OPTIONS])])('%s has a summary', (name) => {
    expect(known(name).summary).not.toBe('');
  });

  it('are one line of at most 110 characters and end with a full stop', () => {
    for (const { name, summary, note } of catalog.options) {
      if (summary !== '') expect(summary, name).toMatch(/^[A-Z][^\n]{1,109}\.$/);
      if (note !== null) expect([name, note.length <= 180, note.endsWith('.')]).toEqual([name, true, true]);
    }
  });

  it('link to a page', () => {
    expect(known('archive_expires_after').manual).toBe('https://prosody.im/doc/modules/mod_mam');
    expect(known('log').manual).toBe('https://prosody.im/doc/logging');
    expect(known('c2s_ports').manual).toBe('https://prosody.im/doc/ports');
    expect(known('firewall_scripts').manual).toBe('https://modules.prosody.im/mod_firewall.html');
    for (const { manual } of catalog.options) expect(manual).toMatch(/^https:\/\/\S+$/);
  });
});

it('every reader is a module, or Prosody itself', () => {
  for (const { name, versions } of catalog.options) {
    for (const reader of Object.values(versions).flatMap((facts) => facts.readBy)) {
      if (reader !== 'prosody') expect(catalog.module(reader), `${name} is read by ${reader}`).toBeDefined();
    }
  }
});

it('a version belongs to a series', () => {
  expect(['0.12', '13.0.1', '13.0'].map((version) => catalog.seriesOf(version as '0.12'))).toEqual([
    '0.12',
    '13.0',
    '13.0',
  ]);
});
