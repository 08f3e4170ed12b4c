// Turns the files of modules into rows, with the extraction room reading the Lua.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDoap, readPage } from './import-pages.mjs';
import { coreOf, featuresOf, findModules, pluginsOf } from './import-trees.mjs';

/** @typedef {import('../../server/src/extraction/index.ts').ModuleFacts} ModuleFacts */
/** @typedef {import('../../server/src/extraction/index.ts').ExtractedOption} Option */
/** @typedef {typeof import('../../server/src/extraction/index.ts')} Extraction */
/** @typedef {{ module: string, file: string, text: string }} Unresolved */
/**
 * @typedef {object} Module
 * @property {string} name
 * @property {string} file of the code, else of the page
 * @property {ModuleFacts | null} facts null where only a page is left
 * @property {import('./import-pages.mjs').PageFacts} page
 * @property {readonly Unresolved[]} unresolved
 */
/**
 * @typedef {object} Server
 * @property {string} version
 * @property {'0.12' | '13.0'} series
 * @property {readonly Module[]} modules
 * @property {readonly { file: string, facts: ModuleFacts }[]} core
 * @property {ReadonlySet<string>} features
 * @property {ReadonlyMap<string, readonly number[]>} xeps by module
 */

/** @param {string} root @param {Extraction} extraction @returns {Module[]} */
export function readModules(root, { extractModule, mergeFacts }) {
  const textOf = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  return findModules(root)
    .map(({ name, main, libraries, page }) => {
      const paths =
        main === null ? [] : [main, ...libraries.filter((path) => !/\/mod_[^/]+(?<!\.lib)\.lua$/.test(path))];
      const parts = paths.map((file) => ({ file, facts: extractModule(name, textOf(file)) }));
      return {
        name,
        file: main ?? page ?? '',
        facts: parts.length > 0 ? mergeFacts(parts.map(({ facts }) => facts)) : null,
        page: readPage(page === null ? '' : textOf(page)),
        unresolved: parts.flatMap(({ file, facts }) =>
          facts.unresolved.map(({ text }) => ({ module: name, file, text: text.replace(/\s+/g, ' ') })),
        ),
      };
    })
    .filter(({ file }) => file !== '');
}

/** @param {string} root @param {string} version @param {Extraction} extraction @returns {Server} */
export function readServer(root, version, extraction) {
  return {
    version,
    series: /^0\.12(\.|$)/.test(version) ? '0.12' : '13.0',
    modules: readModules(pluginsOf(root), extraction),
    core: coreOf(root).map(({ path, text }) => ({ file: path, facts: extraction.extractModule('prosody', text) })),
    features: featuresOf(root),
    xeps: readDoap(doapOf(root)),
  };
}

/** @param {string} root */
function doapOf(root) {
  try {
    return readFileSync(join(root, 'doc/doap.xml'), 'utf8');
  } catch {
    return '';
  }
}

const SERIES = /** @type {const} */ (['0.12', '13.0']);

/** @typedef {Record<string, string>} Row */

/**
 * What is written of each option: one row for each series in which something differs.
 * @param {readonly Server[]} servers
 * @param {readonly Module[]} others modules that exist beside those of the server
 * @returns {{ own: Row[], theirs: Row[] }} read by Prosody, and by others
 */
export function optionRows(servers, others) {
  const own = servers.flatMap(({ series, modules, core }) => [
    ...core.flatMap(({ facts }) => facts.options.map((option) => ({ series, reader: 'prosody', option }))),
    ...modules.flatMap(({ name, facts }) => (facts?.options ?? []).map((option) => ({ series, reader: name, option }))),
  ]);
  const theirs = servers.flatMap(({ series, modules }) => {
    const shipped = new Set(modules.map(({ name }) => name));
    return others
      .filter(({ name }) => !shipped.has(name))
      .flatMap(({ name, facts }) => (facts?.options ?? []).map((option) => ({ series, reader: name, option })));
  });
  return { own: rowsOf(own), theirs: rowsOf(theirs) };
}

/** @typedef {{ series: '0.12' | '13.0', reader: string, option: Option }} Reading */

/** @param {readonly Reading[]} readings @returns {Row[]} */
function rowsOf(readings) {
  /** @type {Map<string, Reading[]>} */
  const byName = new Map();
  for (const one of readings) {
    // What is put together while a module runs has no name to list; it is told as unresolved.
    if (one.option.name.includes('*')) continue;
    byName.set(one.option.name, [...(byName.get(one.option.name) ?? []), one]);
  }
  return [...byName.keys()].sort().flatMap((name) => {
    const perSeries = SERIES.flatMap((series) => {
      const here = (byName.get(name) ?? []).filter((one) => one.series === series);
      return here.length > 0 ? [{ series, row: merged(name, here) }] : [];
    });
    const [first, second] = perSeries;
    if (first && second && JSON.stringify(first.row) === JSON.stringify(second.row)) {
      return [{ option: name, series: SERIES.join(' '), ...first.row }];
    }
    return perSeries.map(({ series, row }) => ({ option: name, series, ...row }));
  });
}

/** @param {string} name @param {readonly Reading[]} readings of one series @returns {Row} */
function merged(name, readings) {
  const readers = [...new Set(readings.map(({ reader }) => reader))].sort();
  // Who asks for a type says more than who takes what comes; the module that an option is named after says most.
  const rank = (/** @type {Reading} */ { reader, option }) =>
    (option.type === 'any' ? 4 : 0) + (option.defaultValue === null ? 2 : 0) + (name.startsWith(reader) ? 0 : 1);
  const [best] = [...readings].sort((a, b) => rank(a) - rank(b) || (a.reader < b.reader ? -1 : 1));
  if (!best) throw new Error(`${name} has no reader`);
  const { type, defaultValue, values, min, max } = inSeries(best.option, best.series);
  return {
    type,
    default: isFact(defaultValue) ? defaultValue : '',
    values: (values ?? []).map((one) => (typeof one === 'string' ? `"${one}"` : String(one))).join(' '),
    min: min === null ? '' : String(min),
    max: max === null ? '' : String(max),
    read_by: readers.join(' '),
  };
}

/** Seconds of the periods at which tasks run. */
const SECONDS = { '"1 hour"': 3600, '"1 day"': 86_400, '"1 week"': 604_800 };

/**
 * The getters of Prosody 0.12 take no bounds (what stands there is ignored), and it reads the period of a task as a
 * number of seconds.
 * @param {Option} option @param {'0.12' | '13.0'} series @returns {Option}
 */
function inSeries(option, series) {
  if (series !== '0.12') return option;
  const unbounded = { ...option, min: null, max: null };
  const seconds = SECONDS[/** @type {keyof typeof SECONDS} */ (option.defaultValue ?? '')];
  const isTask = option.type === 'period' && option.min === 60 && seconds !== undefined;
  return isTask ? { ...unbounded, type: 'number', defaultValue: String(seconds) } : unbounded;
}

/**
 * Is a default short enough to be a fact? Templates and texts belong to whoever wrote them.
 * @param {string | null} source @returns {source is string}
 */
function isFact(source) {
  return source !== null && source.length <= 60 && !source.includes('[[');
}

/**
 * @param {readonly Server[]} servers
 * @returns {Row[]} the modules that Prosody ships
 */
export function serverModuleRows(servers) {
  const names = [...new Set(servers.flatMap(({ modules }) => modules.map(({ name }) => name)))].sort();
  return names.map((name) => {
    const found = servers.flatMap(({ series, modules }) => {
      const one = modules.find((module) => module.name === name);
      return one?.facts ? [{ series, facts: one.facts }] : [];
    });
    const newest = found.at(-1)?.facts;
    return {
      module: name,
      bundled_in: found.map(({ series }) => series).join(' '),
      global: newest?.global ? 'yes' : '',
      needs: needsOf(found, false).join(' '),
      may_need: needsOf(found, true).join(' '),
      provides: provided(newest),
      headers: headersOf(newest),
      xeps: [...new Set(servers.flatMap(({ xeps }) => xeps.get(name) ?? []))].sort((a, b) => a - b).join(' '),
    };
  });
}

/** @param {readonly { series: string, facts: ModuleFacts }[]} found @param {boolean} optional */
function needsOf(found, optional) {
  const of = (/** @type {ModuleFacts | undefined} */ facts) =>
    (facts?.depends ?? []).filter((one) => one.optional === optional).map(({ module }) => module);
  const newest = of(found.at(-1)?.facts);
  const before = found.length > 1 ? of(found[0]?.facts) : newest;
  return newest.map((name) => (before.includes(name) ? name : `${name}@13.0`)).sort();
}

/** @param {ModuleFacts | undefined} facts */
const provided = (facts) =>
  [...new Set((facts?.provides ?? []).map(({ kind, name }) => (name === null ? kind : `${kind}:${name}`)))]
    .sort()
    .join(' ');

/** @param {ModuleFacts | null | undefined} facts */
const headersOf = (facts) =>
  [...(facts?.headers ?? [])]
    .map(([name, list]) => `${name}=${list.join(',')}`)
    .sort()
    .join(' ');

/**
 * A module does not load that conflicts with a feature of the server, asks for one that it lacks, or is for other
 * versions of Lua than those that a current Prosody runs on.
 * @param {ModuleFacts | null} facts @param {ReadonlySet<string>} features
 */
function isRefused(facts, features) {
  const of = (/** @type {string} */ header) => facts?.headers.get(header) ?? [];
  const lua = of('lua');
  return (
    of('conflicts').some((one) => features.has(one)) ||
    of('requires').some((one) => !features.has(one)) ||
    (lua.length > 0 && !lua.includes('5.4'))
  );
}

/**
 * @param {readonly Module[]} modules
 * @param {ReadonlySet<string>} features of the newest Prosody
 * @returns {Row[]}
 */
export function otherModuleRows(modules, features) {
  return modules.map(({ name, facts, page }) => {
    const depends = facts?.depends ?? [];
    const hard = depends.filter(({ optional }) => !optional).map(({ module }) => module);
    const soft = depends.filter(({ optional }) => optional).map(({ module }) => module);
    return {
      module: name,
      stage: page.stage ?? 'unlabelled',
      code: facts === null ? 'removed' : '',
      refused_by_13: isRefused(facts, features) ? 'yes' : '',
      global: facts?.global ? 'yes' : '',
      needs: [...new Set([...hard, ...page.dependencies])]
        .filter((one) => one !== name)
        .sort()
        .join(' '),
      may_need: soft
        .filter((one) => !page.dependencies.includes(one))
        .sort()
        .join(' '),
      headers: headersOf(facts),
      xeps: page.xeps.join(' '),
    };
  });
}
