import type { FileSystem, ListResult, ReadResult } from '../../server/src/evaluation/index.ts';

/**
 * A FileSystem of texts by absolute path ("/etc/prosody/prosody.cfg.lua"); paths below `unreadable` cannot be read.
 * @param changed when files and directories were last changed, in milliseconds since 1970; of others nobody knows
 */
export function memoryFileSystem(
  files: Readonly<Record<string, string>>,
  unreadable: readonly string[] = [],
  changed: Readonly<Record<string, number>> = {},
): FileSystem {
  const path = (uri: string) => decodeURIComponent(uri.replace(/^file:\/\//, ''));
  const denied = (name: string) => unreadable.some((place) => name === place || name.startsWith(`${place}/`));
  const children = (directory: string) => {
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    const names = new Map<string, 'file' | 'directory'>();
    for (const file of Object.keys(files)) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      names.set(name, rest.length > 0 ? 'directory' : 'file');
    }
    return names;
  };
  return {
    read(uri): ReadResult {
      const name = path(uri);
      if (denied(name)) return { kind: 'unreadable', reason: 'permission denied' };
      const text = files[name];
      if (text !== undefined) return { kind: 'file', text };
      return children(name).size > 0 ? { kind: 'directory' } : { kind: 'missing' };
    },
    list(uri): ListResult {
      const name = path(uri);
      if (denied(name)) return { kind: 'unreadable', reason: 'permission denied' };
      const names = children(name);
      if (names.size === 0) return { kind: 'missing' };
      return { kind: 'directory', entries: [...names].map(([entry, type]) => ({ name: entry, type })) };
    },
    modified: (uri) => changed[path(uri)] ?? null,
  };
}
