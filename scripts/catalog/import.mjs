#!/usr/bin/env node
// Reads the sources of modules and writes what they say as tables, one fact a line.
//
//   node scripts/catalog/import.mjs --prosody DIR@VERSION … [--community DIR] [--jitsi DIR …] [--snikket DIR]
//                                   [--history GIT_DIR] [--revision NAME=REVISION …] [--out DIR]
//
// DIR of Prosody is a checkout (core/, plugins/) or an installed server (core/, modules/); the others are folders with
// modules in them, at any depth. Of several for Jitsi Meet the first that has a module counts, so that what was removed
// of late stays known. GIT_DIR is a git repository of Prosody, whose tags tell since when something exists.
// The same sources give the same bytes. Exit code: 0, or 2 for a wrong command line.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importBundled } from '../lib/bundled.mjs';
import { optionRows, otherModuleRows, readModules, readServer, serverModuleRows } from './import-facts.mjs';
import { readHistory } from './import-history.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** @typedef {import('./import-facts.mjs').Row} Row */

/** @returns {Promise<typeof import('../../server/src/extraction/index.ts')>} */
const loadExtraction = () => importBundled('server/src/extraction/index.ts');

/**
 * @param {string} sources where the rows come from
 * @param {readonly Row[]} rows
 * @returns {string} a table; the first line names its sources
 */
export function table(sources, rows) {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'));
  return `${[`# Imported from ${sources}. Made by scripts/catalog/import.mjs.`, columns.join('\t'), ...lines].join('\n')}\n`;
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const one = { type: /** @type {const} */ ('string') };
  const many = { ...one, multiple: /** @type {const} */ (true) };
  const { values } = parseArgs({
    args: [...args],
    options: { prosody: many, revision: many, community: one, jitsi: many, snikket: one, history: one, out: one },
  });
  const prosody = (values.prosody ?? []).map((given) => {
    const at = given.lastIndexOf('@');
    if (at < 1) throw new Error(`--prosody ${given}: write DIR@VERSION, such as prosody@13.0.1`);
    return { root: given.slice(0, at), version: given.slice(at + 1) };
  });
  if (prosody.length === 0) throw new Error('--prosody DIR@VERSION is needed: it decides what others are read beside');
  const revisions = new Map((values.revision ?? []).map((given) => /** @type {[string, string]} */ (given.split('='))));
  return { ...values, prosody, revisions, out: values.out ?? join(ROOT, 'data/catalog/imported') };
}

/**
 * @param {readonly (readonly import('./import-facts.mjs').Module[])[]} trees newest first
 * @returns {import('./import-facts.mjs').Module[]} each module as the first tree has it, by name
 */
function firstOfEach(trees) {
  const byName = new Map([...trees].reverse().flatMap((modules) => modules.map((one) => [one.name, one])));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {import('./import-facts.mjs').Module['facts']} facts @param {boolean} optional */
function dependenciesOf(facts, optional) {
  const found = (facts?.depends ?? []).filter((one) => one.optional === optional).map(({ module }) => module);
  return found.sort().join(' ');
}

/**
 * Options whose name is put together while the module runs.
 * @param {import('./import-facts.mjs').Module} module
 */
function partlyKnown({ name, file, facts }) {
  const computed = (facts?.options ?? []).filter((option) => option.name.includes('*'));
  return computed.map((option) => ({ module: name, file, text: `${option.type} ${option.name}` }));
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code; what was written is printed
 */
export async function main(args) {
  let given;
  try {
    given = readArguments(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const extraction = await loadExtraction();
  const servers = given.prosody
    .map(({ root, version }) => readServer(root, version, extraction))
    .sort((a, b) => (a.series < b.series ? -1 : 1));
  const modulesOf = (/** @type {string | undefined} */ root) =>
    root === undefined ? [] : readModules(root, extraction);
  const community = modulesOf(given.community);
  const projects = [
    { project: 'Jitsi Meet', modules: firstOfEach((given.jitsi ?? []).map(modulesOf)) },
    { project: 'Snikket', modules: modulesOf(given.snikket) },
  ];
  const versions = servers.map(({ version }) => `Prosody ${version}`).join(', ');
  const named = (/** @type {string} */ name) =>
    given.revisions.has(name) ? `${name} at ${given.revisions.get(name)}` : name;
  const { own, theirs } = optionRows(servers, community);
  const read = [...servers.flatMap(({ modules }) => modules), ...community];
  const unresolved = read.flatMap((one) => [...one.unresolved, ...partlyKnown(one)]);
  /** @type {Record<string, string>} */
  const files = {
    'prosody-modules.tsv': table(versions, serverModuleRows(servers)),
    'options.tsv': table(versions, own),
  };
  if (community.length > 0) {
    const sources = `${named('the community modules')}, beside ${versions}`;
    const features = servers.at(-1)?.features ?? new Set();
    files['community-modules.tsv'] = table(sources, otherModuleRows(community, features));
    files['community-options.tsv'] = table(sources, theirs);
  }
  const others = projects.flatMap(({ project, modules }) => {
    const withCode = modules.filter(({ facts }) => facts !== null);
    return withCode.map(({ name, facts }) => ({
      module: name,
      project,
      global: facts?.global ? 'yes' : '',
      needs: dependenciesOf(facts, false),
      may_need: dependenciesOf(facts, true),
    }));
  });
  if (others.length > 0) {
    const sources = `${named('Jitsi Meet')}, ${named('Snikket')}`;
    const taken = new Set(community.map(({ name }) => name));
    const apart = projects.flatMap(({ modules }) => modules).filter(({ name }) => !taken.has(name));
    files['other-modules.tsv'] = table(sources, others);
    files['other-options.tsv'] = table(`${sources}, beside ${versions}`, optionRows(servers, apart).theirs);
  }
  if (given.history !== undefined) files['releases.tsv'] = table('the tags of Prosody', readHistory(given.history));
  files['unresolved.tsv'] = table(
    `${versions} and ${named('the community modules')}`,
    [...new Map(unresolved.map((one) => [JSON.stringify(one), one])).values()].sort((a, b) =>
      a.file + a.text < b.file + b.text ? -1 : 1,
    ),
  );
  mkdirSync(given.out, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(given.out, name), text);
    console.log(`${name}: ${text.split('\n').length - 3} rows`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
