import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES, settle } from '../../server/src/workspace/choices.ts';
import { pathMap } from '../../server/src/workspace/path-map.ts';
import { versionWords } from '../../server/src/workspace/prosody-version.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { world } from './support.ts';

const MAIN = 'file:///etc/prosody/prosody.cfg.lua';
const INSTALLED = '/usr/lib/prosody/prosody.version';

function found(files: Readonly<Record<string, string>>, choices: Partial<typeof DEFAULT_CHOICES> = {}): string {
  const all = { ...DEFAULT_CHOICES, version: 'auto' as const, ...choices };
  const { settings } = settle(all, MAIN, memoryFileSystem(files));
  return versionWords(settings.version, settings.detected);
}

describe('the version `auto`', () => {
  it.each([
    ['0.12.3\n', 'Prosody 0.12 (0.12.3 found in /usr/lib/prosody/prosody.version)'],
    ['0.11.9', 'Prosody 0.12 (0.11.9 found in /usr/lib/prosody/prosody.version)'],
    ['13.0.1', 'Prosody 13.0.1 (found in /usr/lib/prosody/prosody.version)'],
    ['13.0.7', 'Prosody 13.0 (13.0.7 found in /usr/lib/prosody/prosody.version)'],
    ['trunk nightly build 1234', 'Prosody 13.0 (trunk nightly build 1234 found in /usr/lib/prosody/prosody.version)'],
  ])('is that of an installed %j', (text, words) => {
    expect(found({ [INSTALLED]: text })).toBe(words);
  });

  it('is 13.0 where no Prosody is', () => {
    expect(found({})).toBe('Prosody 13.0 (none was found here)');
    expect(found({ [INSTALLED]: '  \n' })).toBe('Prosody 13.0 (none was found here)');
  });

  it('is found where the paths of the server lie here', () => {
    const paths = pathMap({ '/usr/lib/prosody': '/srv/image' }, 'file:///etc/prosody');
    expect(found({ '/srv/image/prosody.version': '0.12.4' }, { paths })).toContain('found in /srv/image/');
  });

  it('is that of the modules that the user names, before all others', () => {
    const files = { '/opt/prosody/prosody.version': '0.12.1', [INSTALLED]: '13.0.1' };
    expect(found(files, { pluginPaths: ['file:///opt/prosody/modules'] })).toContain('0.12.1');
  });

  it('is not asked for where a version is chosen', () => {
    expect(found({ [INSTALLED]: '0.12.3' }, { version: '13.0.1' })).toBe('Prosody 13.0.1');
  });
});

describe('of a workspace that is not trusted', () => {
  const SERVER = `
    VirtualHost "example.com"
    --- file: ${INSTALLED}
    0.12.3
    --- file: image/prosody.version
    0.12.4
  `;

  function targeted(trusted: boolean, paths: Readonly<Record<string, string>> = {}) {
    const { workspace, open } = world(SERVER, { settings: { version: 'auto', paths } });
    workspace.trust(trusted);
    open('prosody.cfg.lua');
    const { analyses } = workspace.findings();
    return analyses[0]?.settings.detected?.release;
  }

  it('no version outside is read', () => {
    expect(targeted(false)).toBe(null);
    expect(targeted(true)).toBe('0.12.3');
  });

  it('one inside is', () => {
    expect(targeted(false, { '/usr/lib/prosody': 'image' })).toBe('0.12.4');
  });
});
