/**
 * Turns the tables that people edit (data/catalog) into what the server loads (server/src/catalog/generated).
 * `node scripts/generate-catalog.mjs` writes, `--check` only compares and exits 1 where something is stale.
 * The output depends on nothing but the tables, so that the same tables always give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const DATA = new URL('../data/catalog/', import.meta.url);
const OUT = new URL('../server/src/catalog/generated/', import.meta.url);
const SERIES = ['0.12', '13.0'];

/** @typedef {Record<string, string>} Row */

/** @param {string} file */
const read = (file) => readFileSync(new URL(file, DATA), 'utf8');

/** @param {string} file @returns {any} */
const yaml = (file) => parse(read(file));

/** @param {string} file @returns {Row[]} rows by column name; an empty cell is '' */
function tsv(file) {
  const [head = '', ...lines] = read(file).split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      const cells = line.split('\t');
      if (cells.length !== columns.length) {
        throw new Error(`${file}:${index + 2}: ${cells.length} cells, ${columns.length} columns`);
      }
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}

/** @param {string | undefined} cell */
const words = (cell) => (cell ?? '').split(' ').filter((word) => word !== '');

/** @param {string | undefined} cell */
const numbers = (cell) => words(cell).map(Number);

/** @param {any} entry "summary" or { summary, note } */
const spoken = (entry) =>
  typeof entry === 'string'
    ? { summary: entry, note: null }
    : { summary: entry?.summary ?? '', note: entry?.note ?? null };

/**
 * Leaves out what the loader fills in, so that a record holds only what is particular to it.
 * @param {Record<string, any>} record
 */
function lean(record) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== null &&
        value !== '' &&
        value !== false &&
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** @param {string} name @param {string} suffix "@13.0" marks what only 13.0 needs */
const without = (name, suffix) => (name.endsWith(suffix) ? name.slice(0, -suffix.length) : name);

function buildModules() {
  const prosody = new Map(tsv('prosody-modules.tsv').map((row) => [row.module ?? '', row]));
  const community = new Map(tsv('community-modules.tsv').map((row) => [row.module ?? '', row]));
  const other = new Map(tsv('other-modules.tsv').map((row) => [row.module ?? '', row]));
  const relations = yaml('relations.yaml');
  const loading = yaml('loading.yaml');
  const spokenOf = { ...yaml('words/prosody-modules.yaml'), ...yaml('words/community-modules.yaml') };
  const { groups, placed, upstreamSays } = readInventory();

  const names = new Set([...prosody.keys(), ...community.keys(), ...other.keys(), ...placed.keys()]);
  for (const name of Object.keys(relations.nearest)) names.add(name);
  for (const name of Object.keys(spokenOf)) {
    if (!names.has(name)) throw new Error(`words: there is no module ${name}`);
  }

  const modules = [...names].sort(byCode).map((name) => {
    const own = prosody.get(name);
    const copy = community.get(name);
    const { summary, note } = spoken(spokenOf[name] ?? '');
    const needs = own ? words(own.needs) : words(copy?.needs);
    const mayNeed = own ? words(own.may_need) : words(copy?.may_need);
    const removed = own?.bundled_in === '' ? own.removed_in : '';
    return lean({
      name,
      summary,
      note,
      group: placed.get(name)?.group,
      place: placed.get(name)?.place,
      upstreamSays: placed.has(name)
        ? (upstreamSays[name] ?? disagreement(groups[placed.get(name)?.group ?? 0], own, copy, relations.nearest[name]))
        : null,
      since: own?.since,
      bundled: words(own?.bundled_in),
      removed,
      stage: copy?.stage,
      codeRemoved: copy?.code === 'removed',
      refusedBy13: copy?.refused_by_13 === 'yes',
      other: other.get(name)?.project,
      nearest: relations.nearest[name],
      xeps: [...new Set([...numbers(own?.xeps), ...numbers(copy?.xeps)])],
      rfcs: numbers(own?.rfcs),
      needs: needs.map((need) => without(need, '@13.0')),
      mayNeed: mayNeed.map((need) => without(need, '@13.0')),
      needsSince13: [...needs, ...mayNeed].filter((need) => need.endsWith('@13.0')).map((n) => without(n, '@13.0')),
      conflicts: relations.conflicts
        .filter((/** @type {string[]} */ pair) => pair.includes(name))
        .map((/** @type {string[]} */ pair) => pair.find((one) => one !== name)),
      replacedBy: relations.replaced_by[name],
      component: own?.component || copy?.component,
      componentOnlyIn: own ? words(own.component_only_in) : copy?.component === 'only' ? SERIES : [],
      global: (own ?? copy)?.global === 'yes',
      autoloadedIn: SERIES.filter((series) => loading.autoloaded[series].includes(name)),
    });
  });
  return { groups, modules, loading, aliases: relations.aliases };
}

function readInventory() {
  const inventory = yaml('inventory.yaml');
  /** @type {Map<string, { group: number, place: string }>} */
  const placed = new Map();
  inventory.groups.forEach((/** @type {any} */ entry, /** @type {number} */ group) => {
    for (const [place, names] of Object.entries(entry.files)) {
      for (const name of /** @type {string[]} */ (names)) {
        if (placed.has(name)) throw new Error(`inventory.yaml: ${name} stands twice`);
        placed.set(name, { group, place });
      }
    }
  });
  const groups = inventory.groups.map((/** @type {any} */ { files: _files, risk_note, ...rest }) => ({
    ...rest,
    riskNote: risk_note,
  }));
  return { groups, placed, upstreamSays: inventory.upstream_says };
}

/**
 * What upstream says where it does not agree with the inventory, else null.
 * @param {any} group @param {Row | undefined} own @param {Row | undefined} copy @param {string | undefined} nearest
 */
function disagreement(group, own, copy, nearest) {
  if (own && own.bundled_in !== '') return null;
  if (!copy) return nearest ? `No module of this name exists; ${nearest} comes nearest.` : null;
  if (copy.code === 'removed') return 'The community repository keeps only a note that it is obsolete.';
  if (copy.stage === group.tier) return null;
  return copy.stage === 'unlabelled' ? 'Upstream gives it no label.' : `Upstream labels it ${copy.stage}.`;
}

function buildOptions() {
  const lists = yaml('option-lists.yaml');
  const spokenOf = yaml('words/options.yaml');
  const shipped = new Set(tsv('prosody-modules.tsv').map((row) => row.module));
  const spokenOrder = new Map(Object.keys(spokenOf).map((name, index) => [name, index]));
  const patterns = lists.global_only_patterns.matches.map((/** @type {string} */ source) => new RegExp(source));
  const page = new Map(
    Object.entries(lists.manual).flatMap(([file, names]) =>
      /** @type {string[]} */ (names).map((name) => /** @type {const} */ ([name, file])),
    ),
  );
  /** @type {Map<string, any>} */
  const byName = new Map();
  for (const row of [...tsv('options.tsv'), ...tsv('community-options.tsv')]) {
    const name = row.option ?? '';
    const facts = byName.get(name) ?? {};
    for (const series of words(row.series)) {
      const before = facts[series];
      facts[series] = before
        ? { ...before, readBy: [...new Set([...before.readBy, ...words(row.read_by)])] }
        : lean({
            type: row.type,
            defaultValue: row.default,
            values: luaValues(row.values ?? ''),
            min: row.min === '' ? null : Number(row.min),
            max: row.max === '' ? null : Number(row.max),
            readBy: words(row.read_by),
          });
    }
    byName.set(name, facts);
  }
  const claimed = [
    ...Object.keys(spokenOf),
    ...Object.keys(lists.deprecated),
    ...Object.values(lists.obsolete).flat(),
    ...lists.global_only,
    ...page.keys(),
  ];
  const services = yaml('services.yaml');
  const ofService = new RegExp(`^(${Object.keys(services).join('|')})_(ports|interfaces?|ssl|certificate|host)$`);
  for (const name of claimed) {
    if (!byName.has(name) && !ofService.test(name)) throw new Error(`no row in options.tsv for ${name}`);
  }
  const options = [...byName.keys()]
    .sort((a, b) => (spokenOrder.get(a) ?? 1e9) - (spokenOrder.get(b) ?? 1e9) || byCode(a, b))
    .map((name) => {
      const facts = byName.get(name);
      const readers = (facts['13.0'] ?? facts['0.12'])?.readBy ?? [];
      const reader = readers.includes('prosody') ? undefined : readers[0];
      return lean({
        name,
        ...spoken(spokenOf[name] ?? ''),
        versions: compactVersions(facts),
        globalOnly:
          lists.global_only.includes(name) ||
          (patterns.some((/** @type {RegExp} */ pattern) => pattern.test(name)) &&
            !lists.global_only_patterns.except.includes(name)),
        deprecated: lists.deprecated[name]
          ? { instead: lists.deprecated[name].instead, in: lists.deprecated[name].in ?? SERIES }
          : null,
        obsolete: SERIES.filter((series) => lists.obsolete[series].includes(name)),
        page: page.get(name) ?? (reader ? pageOf(reader, shipped) : 'configure'),
      });
    });
  const spokenServices = Object.fromEntries([...ofServiceWords(spokenOf, ofService)]);
  return { options, services, spokenServices };
}

/** @param {string} module @param {Set<string | undefined>} shipped modules of Prosody itself */
function pageOf(module, shipped) {
  return shipped.has(module) ? `modules/mod_${module}` : `https://modules.prosody.im/mod_${module}.html`;
}

/** @param {any} spokenOf @param {RegExp} ofService */
function* ofServiceWords(spokenOf, ofService) {
  for (const [name, entry] of Object.entries(spokenOf)) {
    if (ofService.test(name)) yield/** @type {const} */ ([name, spoken(entry)]);
  }
}

/** One entry for both series where they agree. @param {Record<string, any>} facts */
function compactVersions(facts) {
  const [before, now] = SERIES.map((series) => facts[series]);
  if (before && now && JSON.stringify(before) === JSON.stringify(now)) return { both: now };
  return facts;
}

/** `"a" true 1` as a list. @param {string} text */
function luaValues(text) {
  const values = [...text.matchAll(/"([^"]*)"|(true|false)/g)].map((m) => (m[2] ? m[2] === 'true' : (m[1] ?? '')));
  return values.length > 0 ? values : null;
}

/** @param {string} a @param {string} b */
function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A module that holds JSON as text: parsing that is faster than evaluating the same object literals. One record a
 * line, so that a change of one fact is a diff of one line.
 * @param {Record<string, any>} parts
 */
function source(parts) {
  const bodies = Object.entries(parts).map(([key, value]) => {
    const lines = Array.isArray(value) ? value.map((one) => JSON.stringify(one)) : null;
    return `${JSON.stringify(key)}:${lines ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(value)}`;
  });
  const text = `{\n${bodies.join(',\n')}\n}`.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.\nexport default \`${text}\`;\n`;
}

const { groups, modules, loading, aliases } = buildModules();
const { options, services, spokenServices } = buildOptions();
const xeps = tsv('xeps.tsv').map((row) => [Number(row.xep), row.title]);
const files = {
  'modules.ts': source({ groups, loading, aliases, modules, xeps }),
  'options.ts': source({ services, spokenServices, options }),
};

const check = process.argv.includes('--check');
let stale = 0;
mkdirSync(fileURLToPath(OUT), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, OUT);
  const same = existsSync(url) && readFileSync(url, 'utf8') === text;
  if (same) continue;
  stale += 1;
  if (!check) writeFileSync(url, text);
  console.log(`${check ? 'stale' : 'written'}: server/src/catalog/generated/${name}`);
}
if (check && stale > 0) {
  console.log('Run `npm run generate`.');
  process.exitCode = 1;
}
