// What a module may load, by a look at its text, against what its tree says: in all modules that are installed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesNamed, extractModule } from '../../server/src/extraction/index.ts';

describe.each(['/usr/lib/prosody/modules', '/usr/lib/prosody-modules'])('%s', (directory) => {
  const files = existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.lua'))
    : [];

  it.skipIf(files.length === 0)('no module loads what a look at its text does not find', () => {
    const found = files.map((path) => {
      const text = readFileSync(join(directory, path), 'utf8');
      const name = basename(path).replace(/^mod_|(?:\.lib)?\.lua$/g, '');
      const loaded = extractModule(name, text).depends.map(({ module }) => module);
      const named = dependenciesNamed(text);
      return { path, loaded: loaded.length, missing: named ? loaded.filter((module) => !named.includes(module)) : [] };
    });
    expect(found.filter(({ missing }) => missing.length > 0)).toEqual([]);
    // Both have something to find.
    expect(found.filter(({ loaded }) => loaded > 0).length).toBeGreaterThan(files.length / 20);
  });
});
