// Which files make up which module, in a checkout, an installed server or a folder of plugins.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/**
 * @typedef {object} ModuleFiles
 * @property {string} name without `mod_`
 * @property {string | null} main path of `mod_NAME.lua` below the root; null where only a page is left
 * @property {readonly string[]} libraries paths of the other Lua files in its folder
 * @property {string | null} page path of its README
 */

/** @param {string} folder @returns {string[]} every file below it, in a steady order */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
      return /^(\..*|specs?|tests?|node_modules)$/.test(entry.name) ? [] : filesBelow(path);
    });
}

/**
 * @param {string} root
 * @returns {ModuleFiles[]} by name; of several files of one name the one nearest to the root counts
 */
export function findModules(root) {
  const paths = filesBelow(root).map((path) => relative(root, path).split(sep).join('/'));
  paths.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  /** @type {Map<string, string>} */
  const mains = new Map();
  for (const path of paths) {
    const name = /(?:^|\/)mod_([^/]+?)\.lua$/.exec(path)?.[1];
    if (name !== undefined && !name.endsWith('.lib') && !mains.has(name)) mains.set(name, path);
  }
  /** @type {Map<string, { libraries: string[], page: string | null }>} */
  const beside = new Map();
  for (const path of paths) {
    const owner = ownerOf(path.split('/').slice(0, -1), mains);
    if (owner === null || [...mains.values()].includes(path)) continue;
    const known = beside.get(owner) ?? { libraries: [], page: null };
    beside.set(owner, known);
    if (path.endsWith('.lua')) known.libraries.push(path);
    else if (/^readme(\.md|\.markdown)?$/i.test(basename(path))) known.page ??= path;
  }
  return [...new Set([...mains.keys(), ...beside.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({
      name,
      main: mains.get(name) ?? null,
      libraries: beside.get(name)?.libraries ?? [],
      page: beside.get(name)?.page ?? pageAbove(mains.get(name), beside),
    }));
}

/**
 * A module that lies in the folder of another one shares its page.
 * @param {string | undefined} main @param {ReadonlyMap<string, { page: string | null }>} beside
 */
function pageAbove(main, beside) {
  const folders = (main ?? '').split('/').slice(0, -1).reverse();
  const names = folders.map((folder) => folder.replace(/^mod_/, ''));
  return names.map((name) => beside.get(name)?.page).find((page) => page) ?? null;
}

/**
 * The module in whose folder a file lies: `mod_x/`, or `x/` that holds `mod_x.lua`.
 * @param {readonly string[]} folders of the file, outermost first
 * @param {ReadonlyMap<string, string>} mains
 */
function ownerOf(folders, mains) {
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = folders[depth - 1] ?? '';
    if (folder.startsWith('mod_')) return folder.slice('mod_'.length);
    if (mains.get(folder) === [...folders.slice(0, depth), `mod_${folder}.lua`].join('/')) return folder;
  }
  return null;
}

/** @param {string} root of a checkout or of an installed server @returns {string} the folder of its modules */
export function pluginsOf(root) {
  const found = ['plugins', 'modules'].map((name) => join(root, name)).find(existsSync);
  if (found === undefined) throw new Error(`${root}: neither plugins nor modules is there`);
  return found;
}

/**
 * @param {string} root
 * @returns {{ path: string, text: string }[]} the Lua of the server itself; `prosodyctl` only looks at what others use
 */
export function coreOf(root) {
  const folders = ['core', 'net', 'util'].map((name) => join(root, name)).filter(existsSync);
  const files = folders.filter((path) => statSync(path).isDirectory()).flatMap(filesBelow);
  return files
    .map((path) => ({ full: path, path: relative(root, path).split(sep).join('/') }))
    .filter(({ path }) => path.endsWith('.lua') && !path.startsWith('util/prosodyctl'))
    .map(({ full, path }) => ({ path, text: readFileSync(full, 'utf8') }));
}

/** @param {string} root @returns {ReadonlySet<string>} what this server announces to the headers of modules */
export function featuresOf(root) {
  const path = join(root, 'core/features.lua');
  const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/--[^\n]*/g, '') : '';
  return new Set([...text.matchAll(/["']([\w+-]+)["']/g)].map((match) => match[1] ?? ''));
}
