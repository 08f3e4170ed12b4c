// How long it takes to learn what the code of hundreds of installed modules says, and to see that it is still so.

import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCore } from './core.mjs';
import { measure, summary } from './statistics.mjs';

/** Where Prosody and the community's modules are installed, if they are. */
const SOURCES = ['/usr/lib/prosody/modules', '/usr/lib/prosody-modules'];
const COUNT = 500;

/**
 * Copies modules, under as many names as it takes.
 * @param {string} folder
 * @returns {Promise<boolean>} false where there are none to copy
 */
async function install(folder) {
  const lists = await Promise.all(
    SOURCES.map(async (source) => {
      const names = await readdir(source).catch(() => []);
      return names.filter((name) => name.startsWith('mod_')).map((name) => ({ source, name }));
    }),
  );
  const modules = lists.flat();
  if (modules.length === 0) return false;
  for (let index = 0; index < COUNT; index++) {
    const { source, name } = modules[index % modules.length] ?? { source: '', name: '' };
    const module = name.replace(/^mod_|\.lua$/g, '');
    const copy = `mod_${module}_${index}`;
    // Debian has a directory or two in which the module lies deeper: such a one has no facts.
    if (name.endsWith('.lua')) {
      await cp(join(source, name), join(folder, `${copy}.lua`), { dereference: true });
      continue;
    }
    await mkdir(join(folder, copy));
    await cp(join(source, name), join(folder, copy), { recursive: true, dereference: true });
    await rename(join(folder, copy, `${name}.lua`), join(folder, copy, `${copy}.lua`)).catch(() => null);
  }
  return true;
}

/**
 * The options of all modules in `plugin_paths`, the first time and again.
 * @returns {Promise<{ count: number, options: number, first: ReturnType<typeof summary>, again: ReturnType<typeof summary> } | null>}
 *   null where no modules are installed
 */
export async function measureInstalled() {
  const core = await loadCore();
  const folder = await mkdtemp(join(tmpdir(), 'prosody-config-modules-'));
  try {
    if (!(await install(folder))) return null;
    const stored = core.nodeFileSystem();
    const main = 'file:///prosody.cfg.lua';
    const text = `plugin_paths = { "${folder}" }\n`;
    /** @type {import('../../server/src/evaluation/index.ts').FileSystem} */
    const fileSystem = { ...stored, read: (uri) => (uri === main ? { kind: 'file', text } : stored.read(uri)) };
    const configuration = core.evaluate({ main, version: '13.0', environment: {}, fileSystem });
    const copies = `${pathToFileURL(folder).href}/`;
    /** @param {import('../../server/src/evaluation/index.ts').FactsCache} cache */
    const look = (cache) => {
      const modules = core.installedModules({ configuration, fileSystem, directories: [], cache });
      const ours = modules.names.map((name) => modules.get(name)).filter((module) => module?.uri.startsWith(copies));
      const options = ours.reduce((sum, module) => sum + (module?.facts.options.length ?? 0), 0);
      return { count: ours.length, options };
    };
    const first = measure(() => look(new Map()), { warmUp: 0, budget: 0, least: 3 });
    const cache = new Map();
    const found = look(cache);
    return { ...found, first: summary(first), again: summary(measure(() => look(cache))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
