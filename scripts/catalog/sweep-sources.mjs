// What a plain reader of the sources sees: names of modules, options and stages, found by regular expressions alone.
// It shares nothing with the importer, so that a mistake of either shows as a difference.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** @typedef {{ name: string, getter: string, rest: string, file: string, line: number }} Read a call of a getter */
/** @typedef {{ parts: readonly string[], file: string, line: number }} Computed a call whose name is put together */
/**
 * @typedef {object} ModuleSource
 * @property {string} name without `mod_`
 * @property {boolean} hasCode false where only a page is left
 * @property {readonly string[]} yieldsTo features of Prosody that make it refuse to load, by its own header
 * @property {readonly string[]} asksFor features without which it does not load, by its own header
 * @property {boolean} global `module:set_global()` stands at the start of a line
 * @property {string | null} stage of the page's front matter, in lower case
 * @property {string} file of the code, else of the page
 * @property {readonly Read[]} reads
 * @property {readonly Computed[]} computed
 * @property {boolean} listens a port service is provided, whose name begins further options
 */

/** The getters of the module API and the type that the catalog has for each. */
const TYPES = {
  get_option: 'any',
  get_option_scalar: 'scalar',
  get_option_string: 'string',
  get_option_boolean: 'boolean',
  get_option_number: 'number',
  get_option_integer: 'integer',
  get_option_period: 'period',
  get_option_enum: 'enum',
  get_option_path: 'path',
  get_option_set: 'set',
  get_option_inherited_set: 'inherited_set',
  get_option_array: 'array',
};

const QUOTED = /(["'])((?:(?!\1)[^\\\n]|\\.)*)\1/y;
const LONG_BRACKET = /\[(=*)\[[\s\S]*?\]\1\]/y;
const LONG_COMMENT = /--\[(=*)\[[\s\S]*?\]\1\]/y;
const LINE_COMMENT = /--[^\n]*/y;
const PLAIN = /[^-"'[]+/y;

/**
 * @param {string} text Lua
 * @returns {string} the same without its comments; every line keeps its number
 */
function withoutComments(text) {
  let out = '';
  let at = 0;
  const take = (/** @type {RegExp} */ pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  while (at < text.length) {
    const comment = take(LONG_COMMENT) ?? take(LINE_COMMENT);
    if (comment !== undefined) {
      out += comment.replace(/[^\n]+/g, '');
      continue;
    }
    const kept = take(QUOTED) ?? take(LONG_BRACKET) ?? take(PLAIN);
    if (kept === undefined) at += 1;
    out += kept ?? text[at - 1];
  }
  return out;
}

/** @param {string} text @param {number} offset */
const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/**
 * @param {string} code without comments
 * @param {number} from just behind the name's closing quote
 * @returns {string} the further arguments as written, on one line, `` where there are none
 */
function furtherArguments(code, from) {
  let depth = 0;
  let at = from;
  while (at < code.length) {
    QUOTED.lastIndex = at;
    const string = QUOTED.exec(code)?.[0];
    if (string !== undefined) {
      at += string.length;
      continue;
    }
    const character = code[at] ?? '';
    if ('({['.includes(character)) depth += 1;
    if (')}]'.includes(character)) depth -= 1;
    if (depth < 0) break;
    at += 1;
  }
  return code
    .slice(from, at)
    .replace(/^\s*,\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @param {string} text Lua
 * @param {string} file for the evidence
 * @returns {{ reads: Read[], computed: Computed[] }} calls with a literal name, and calls whose name is worked out when
 *   the module runs, with the literal strings in it
 */
export function readsOf(text, file) {
  const code = withoutComments(text);
  /** @type {Read[]} */
  const reads = [];
  const computed = [];
  for (const match of code.matchAll(/:\s*(get_option(?:_[a-z]+)*)\s*\(\s*(?:(["'])([^"'\n]*)\2\s*(?=[,)]))?/g)) {
    const [all, getter = '', , name] = match;
    const line = lineAt(code, match.index);
    if (!(getter in TYPES)) continue;
    const rest = furtherArguments(code, match.index + all.length);
    if (name === undefined) computed.push({ parts: strings(rest.split(',')[0] ?? ''), file, line });
    else reads.push({ name, getter, rest, file, line });
  }
  // Tasks of the hour, day or week have an option for their period, named after module and task.
  for (const match of code.matchAll(
    /module:(?:hourly|daily|weekly|cron)\s*\(\s*(?:\{[^}]*?name\s*=\s*)?(["'])(.+?)\1/g,
  )) {
    const task = (match[2] ?? '').toLowerCase().replace(/\W+/g, '_');
    computed.push({ parts: [task, '_period'], file, line: lineAt(code, match.index) });
  }
  return { reads, computed };
}

/** @param {string} expression @returns {string[]} the texts of its literal strings */
function strings(expression) {
  return [...expression.matchAll(/(["'])(.*?)\1/g)].map((match) => match[2] ?? '').filter((part) => part !== '');
}

/**
 * @param {string} text Lua of Prosody's own core
 * @param {string} file
 * @returns {Read[]} options that it asks the configuration manager for
 */
export function coreReadsOf(text, file) {
  const code = withoutComments(text);
  const call =
    /\b(?:config(?:manager)?|require\s*\(?["'](?:prosody\.)?core\.configmanager["']\)?)\.get\s*\(\s*[^,()]*,\s*(["'])(\w+)\1\s*\)/g;
  const asked = [...code.matchAll(call)].map((match) => ({
    name: match[2] ?? '',
    getter: 'config.get',
    rest: '',
    file,
    line: lineAt(code, match.index),
  }));
  return [...asked, ...readsOf(text, file).reads];
}

/** @param {string} getter @returns {string | null} the catalog's type for it; null: the call says nothing of it */
export function typeOf(getter) {
  return TYPES[/** @type {keyof typeof TYPES} */ (getter)] ?? null;
}

/**
 * @param {string} page README of a community module
 * @returns {string | null} `stable`, `beta`, ... or null where the page says nothing
 */
export function stageOf(page) {
  const matter = /^---\s*\n([\s\S]*?)\n(?:---|\.\.\.)/.exec(page)?.[1] ?? '';
  return /\bstage-([a-z]+)/i.exec(matter)?.[1]?.toLowerCase() ?? null;
}

/** @param {string} folder @returns {string[]} every file below it, in a steady order */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return /^(\.|spec$|tests?$)/.test(entry.name) ? [] : filesBelow(path);
      return [path];
    });
}

/**
 * To which module a file belongs: to itself if it is called `mod_x.lua`, else to the nearest folder above it that is
 * `mod_x`, or that holds a `mod_x.lua` of its own name (Prosody's `muc/mod_muc.lua`).
 * @param {readonly string[]} parts of the path below the root
 * @param {ReadonlySet<string>} paths all files, joined by `/`
 * @returns {{ name: string, folders: readonly string[] } | null} and the folders above it, innermost first
 */
function ownerOf(parts, paths) {
  const file = parts.at(-1) ?? '';
  const folders = parts
    .slice(0, -1)
    .map((_, index) => parts.slice(0, index + 1))
    .filter((path) => {
      const folder = path.at(-1) ?? '';
      return folder.startsWith('mod_') || paths.has([...path, `mod_${folder}.lua`].join('/'));
    })
    .map((path) => (path.at(-1) ?? '').replace(/^mod_/, ''))
    .reverse();
  const named = /^mod_(.+?)(?:\.lib)?\.lua$/.exec(file)?.[1];
  if (named !== undefined && !file.endsWith('.lib.lua')) return { name: named, folders };
  const name = folders[0];
  return name === undefined ? null : { name, folders };
}

/**
 * Every module below a folder: `mod_x.lua` alone, or a folder with what lies beside it. A module that lies in the
 * folder of another one shares its page.
 * @param {string} root
 * @returns {Map<string, ModuleSource>} by name
 */
export function modulesIn(root) {
  const below = filesBelow(root).map((path) => relative(root, path).split(/[\\/]/));
  const all = new Set(below.map((parts) => parts.join('/')));
  /** @type {Map<string, string[]>} */
  const files = new Map();
  /** @type {Map<string, readonly string[]>} */
  const folders = new Map();
  for (const parts of below) {
    const owner = ownerOf(parts, all);
    if (owner === null) continue;
    files.set(owner.name, [...(files.get(owner.name) ?? []), parts.join('/')]);
    folders.set(owner.name, [...(folders.get(owner.name) ?? []), ...owner.folders]);
  }
  const textOf = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const pageOf = (/** @type {string} */ name) =>
    (files.get(name) ?? []).find((path) => /^readme\.(md|markdown)$/i.test(basename(path)));
  /** @type {Map<string, ModuleSource>} */
  const modules = new Map();
  for (const [name, paths] of files) {
    const code = paths.filter((path) => path.endsWith('.lua'));
    const main = code.find((path) => basename(path) === `mod_${name}.lua`);
    const page = [name, ...(folders.get(name) ?? [])].map(pageOf).find((path) => path !== undefined);
    const found = code.map((path) => readsOf(textOf(path), path));
    const mainText = main === undefined ? '' : textOf(main);
    const listed = (/** @type {string} */ header) =>
      [...mainText.matchAll(new RegExp(`^--%\\s*${header}:(.*)$`, 'gm'))].flatMap(
        ([, list = '']) => list.match(/[\w+-]+/g) ?? [],
      );
    modules.set(name, {
      name,
      hasCode: main !== undefined,
      yieldsTo: listed('conflicts'),
      asksFor: listed('requires'),
      global: /^\s*module:set_global\s*\(/m.test(withoutComments(mainText)),
      stage: page === undefined ? null : stageOf(textOf(page)),
      file: main ?? page ?? paths[0] ?? '',
      reads: found.flatMap((one) => one.reads),
      computed: found.flatMap((one) => one.computed),
      listens: code.some((path) =>
        /provides\s*\(?\s*["']net["']|["']net-provider["']/.test(withoutComments(textOf(path))),
      ),
    });
  }
  return modules;
}

/** @param {string} root of a checkout of Prosody @returns {Read[]} what its core reads */
export function coreIn(root) {
  const programs = ['prosody', 'prosodyctl'].map((name) => join(root, name)).filter(existsSync);
  return ['core', 'net', 'util']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.lua'))
    .concat(programs)
    .flatMap((path) => coreReadsOf(readFileSync(path, 'utf8'), relative(root, path)));
}

/** @param {string} root of a checkout of Prosody @returns {Set<string>} the features that it announces to modules */
export function featuresIn(root) {
  const path = join(root, 'core/features.lua');
  const code = existsSync(path) ? withoutComments(readFileSync(path, 'utf8')) : '';
  return new Set([...code.matchAll(/["']([\w+-]+)["']/g)].map((match) => match[1] ?? ''));
}
