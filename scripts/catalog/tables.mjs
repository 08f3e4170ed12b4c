// The tables behind the catalog: what was imported, and over it what people know better.

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const DATA = new URL('../../data/catalog/', import.meta.url);
const SERIES = /** @type {const} */ (['0.12', '13.0']);

/** @typedef {Record<string, string>} Row */

/** @param {string} file below data/catalog @returns {Row[]} rows by column name; an empty cell is '' */
export function tsv(file) {
  const url = new URL(file, DATA);
  if (!existsSync(url)) throw new Error(`data/catalog/${file} is not there`);
  const [head = '', ...lines] = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('# '));
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      if (cells.length !== columns.length) {
        throw new Error(`${file}, ${cells[0]}: ${cells.length} cells, ${columns.length} columns`);
      }
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    });
}

/** @param {string} file @returns {any} */
export const yaml = (file) => parse(readFileSync(new URL(file, DATA), 'utf8'));

/** @param {string | undefined} cell */
export const words = (cell) => (cell ?? '').split(' ').filter((word) => word !== '');

/**
 * @typedef {object} Facts what one series makes of an option
 * @property {string} type
 * @property {string | null} defaultValue
 * @property {(string | boolean)[] | null} values
 * @property {number | null} min
 * @property {number | null} max
 * @property {string[]} readBy
 */

/** @returns {Map<string, Partial<Record<'0.12' | '13.0', Facts>>>} by option and series: imported, then corrected */
export function readOptions() {
  const byName = importedOptions();
  for (const { options } of yaml('overlay.yaml').options) {
    for (const [name, corrections] of Object.entries(options)) {
      byName.set(name, corrected(name, byName.get(name), corrections));
    }
  }
  return byName;
}

/** @returns {Map<string, Partial<Record<'0.12' | '13.0', Facts>>>} by option and series, as the sources have it */
export function importedOptions() {
  /** @type {Map<string, Partial<Record<'0.12' | '13.0', Facts>>>} */
  const byName = new Map();
  const rows = ['options', 'community-options', 'other-options'].flatMap((name) => tsv(`imported/${name}.tsv`));
  for (const row of rows) {
    const facts = byName.get(row.option ?? '') ?? {};
    byName.set(row.option ?? '', facts);
    for (const series of SERIES.filter((one) => words(row.series).includes(one))) {
      const before = facts[series];
      // Prosody's own reading comes first; later rows only add who else reads it.
      facts[series] = before
        ? { ...before, readBy: [...new Set([...before.readBy, ...words(row.read_by)])] }
        : {
            type: row.type ?? '',
            defaultValue: row.default || null,
            values: luaValues(row.values ?? ''),
            min: numberIn(row.min),
            max: numberIn(row.max),
            readBy: words(row.read_by),
          };
    }
  }
  return byName;
}

/**
 * @param {string} name
 * @param {Partial<Record<'0.12' | '13.0', Facts>> | undefined} imported
 * @param {Record<string, any>} corrections by series or `both`; null takes the option away
 */
export function corrected(name, imported, corrections) {
  const facts = { ...imported };
  for (const [where, correction] of Object.entries(corrections)) {
    for (const series of SERIES.filter((one) => where === 'both' || where === one)) {
      if (correction === null) {
        delete facts[series];
        continue;
      }
      const { type, default: defaultValue, values, min, max, read_by: readBy, ...unknown } = correction;
      if (Object.keys(unknown).length > 0)
        throw new Error(`overlay.yaml, ${name}: ${Object.keys(unknown).join(', ')}?`);
      const before = facts[series];
      if (!before && (type === undefined || readBy === undefined)) {
        throw new Error(
          `overlay.yaml, ${name}: nothing of it was imported for ${series}, so type and read_by are needed`,
        );
      }
      facts[series] = {
        type: type ?? before?.type ?? 'any',
        defaultValue: defaultValue === undefined ? (before?.defaultValue ?? null) : defaultValue,
        values: values === undefined ? (before?.values ?? null) : values,
        min: min === undefined ? (before?.min ?? null) : min,
        max: max === undefined ? (before?.max ?? null) : max,
        readBy: [...new Set([...(before?.readBy ?? []), ...(readBy ?? [])])],
      };
    }
  }
  return facts;
}

/**
 * Rows of modules: what was imported, corrected, beside what people know of XEPs and Components.
 * @param {'prosody' | 'community'} collection
 * @returns {Map<string, Row>} by module
 */
export function readModules(collection) {
  const rows = new Map(tsv(`imported/${collection}-modules.tsv`).map((row) => [row.module ?? '', row]));
  if (collection === 'prosody') {
    for (const { kind, name = '', since = '', removed_in = '' } of tsv('imported/releases.tsv')) {
      if (kind === 'module') rows.set(name, { module: name, bundled_in: '', ...rows.get(name), since, removed_in });
    }
  }
  for (const correction of yaml('overlay.yaml').modules) {
    for (const [name, facts] of Object.entries(correction[collection] ?? {})) {
      const row = rows.get(name);
      if (!row) throw new Error(`overlay.yaml: no module ${name} was imported for ${collection}`);
      if (facts === null) rows.delete(name);
      else rows.set(name, { ...row, ...cells(facts) });
    }
  }
  for (const { module = '', ...known } of tsv(`${collection}-modules.tsv`)) {
    const row = rows.get(module);
    if (!row) throw new Error(`${collection}-modules.tsv: no module ${module} was imported`);
    rows.set(module, { ...row, ...known });
  }
  return rows;
}

/** @param {Record<string, string | string[]>} facts @returns {Row} */
const cells = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, [value].flat().join(' ')]));

/** @param {string | undefined} cell */
const numberIn = (cell) => (cell === undefined || cell === '' ? null : Number(cell));

/** `"a" true 1` as a list. @param {string} text */
function luaValues(text) {
  const values = [...text.matchAll(/"([^"]*)"|(true|false)/g)].map((m) => (m[2] ? m[2] === 'true' : (m[1] ?? '')));
  return values.length > 0 ? values : null;
}
