/**
 * Turns the tables that people edit (data/catalog) into what the server loads (server/src/catalog/generated).
 * `node scripts/generate-catalog.mjs` writes, `--check` only compares and exits 1 where something is stale.
 * The output depends on nothing but the tables, so that the same tables always give the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModules, readOptions, tsv, words, yaml } from './catalog/tables.mjs';

const DATA = new URL('../data/catalog/', import.meta.url);
const OUT = new URL('../server/src/catalog/generated/', import.meta.url);
const SERIES = ['0.12', '13.0'];

/** @typedef {import('./catalog/tables.mjs').Row} Row */

/** @param {string | undefined} cell */
const numbers = (cell) => words(cell).map(Number);

/** @param {any} entry "summary" or { summary, note } */
const spoken = (entry) =>
  typeof entry === 'string'
    ? { summary: entry, note: null }
    : { summary: entry?.summary ?? '', note: entry?.note ?? null };

/** Words of all files of one kind, in the order of their names. @param {string} prefix "modules-" or "options-" */
function readWords(prefix) {
  /** @type {Record<string, any>} */
  const all = {};
  for (const file of readdirSync(new URL('words/', DATA)).sort()) {
    if (!file.startsWith(prefix)) continue;
    for (const [name, entry] of Object.entries(yaml(`words/${file}`))) {
      if (name in all) throw new Error(`words/${file}: ${name} has words in another file`);
      all[name] = entry;
    }
  }
  return all;
}

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
  const prosody = readModules('prosody');
  const community = readModules('community');
  const other = new Map(tsv('other-modules.tsv').map((row) => [row.module ?? '', row]));
  const otherFacts = new Map(tsv('imported/other-modules.tsv').map((row) => [row.module ?? '', row]));
  const relations = yaml('relations.yaml');
  const loading = yaml('loading.yaml');
  const spokenOf = readWords('modules-');
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
    // Where several projects have a name, Prosody's module counts, then the community's.
    const facts = own ?? copy ?? otherFacts.get(name);
    const needs = words(facts?.needs);
    const mayNeed = words(facts?.may_need);
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
      replacedBy: relations.replaced_by[name]?.by,
      component: own?.component || copy?.component,
      componentOnlyIn: own ? words(own.component_only_in) : copy?.component === 'only' ? SERIES : [],
      global: facts?.global === 'yes',
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
  const spokenOf = readWords('options-');
  const rows = leanOptions();
  const services = serviceOptions();
  for (const [name, { facts }] of services) rows.set(name, withReaders(facts, rows.get(name)));
  const pages = new Map(Object.entries(lists.manual).flatMap(([file, names]) => pairs(names, file)));
  mustBeKnown(rows, [
    ...Object.keys(spokenOf),
    ...Object.keys(lists.deprecated),
    ...Object.values(lists.obsolete).flat(),
    ...lists.global_only,
    ...pages.keys(),
  ]);

  const options = [...rows].map(([name, facts]) => {
    const service = services.get(name);
    const { summary, note } = spoken(spokenOf[name] ?? service?.summary ?? '');
    const { instead, in: since } = lists.deprecated[name] ?? {};
    return lean({
      name,
      summary,
      note,
      versions: compactVersions(facts),
      globalOnly: isGlobalOnly(name, lists),
      deprecated: instead ? { instead, in: since ?? SERIES } : null,
      obsolete: SERIES.filter((series) => lists.obsolete[series].includes(name)),
      page: pages.get(name) ?? service?.page,
    });
  });
  options.sort((a, b) => byCode(a.name, b.name));
  // Those that we speak of come first, in that order: the most useful ones of a module are offered first.
  const rank = new Map(Object.keys(spokenOf).map((name, index) => [name, index]));
  const rankOf = (/** @type {number} */ index) => rank.get(options[index]?.name) ?? rank.size;
  const byUse = [...options.keys()].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  return { options, byUse };
}

/** @param {any} names @param {string} file @returns {[string, string][]} */
const pairs = (names, file) => names.map((/** @type {string} */ name) => [name, file]);

/** @param {Map<string, any>} rows @param {string[]} names */
function mustBeKnown(rows, names) {
  for (const name of names) if (!rows.has(name)) throw new Error(`no option is called ${name}`);
}

/** Facts by series, by option, without what the loader fills in. @returns {Map<string, any>} */
function leanOptions() {
  const leanFacts = (/** @type {any} */ facts) =>
    Object.fromEntries(Object.entries(facts).map(([series, one]) => [series, lean(/** @type {any} */ (one))]));
  return new Map([...readOptions()].map(([name, facts]) => [name, leanFacts(facts)]));
}

/**
 * What the port manager makes of an option counts; modules that look at it are readers, too.
 * @param {any} facts of the port service @param {any} [imported]
 */
function withReaders(facts, imported = {}) {
  return Object.fromEntries(
    Object.entries(facts).map(([series, one]) => {
      const readBy = [...new Set([...one.readBy, ...(imported[series]?.readBy ?? [])])];
      return [series, { ...one, readBy }];
    }),
  );
}

/** The options that Prosody's port manager reads for each service; it puts their names together, so nothing lists them. */
function serviceOptions() {
  /** @type {Map<string, { summary: string, page: string, facts: any }>} */
  const options = new Map();
  for (const [prefix, { module, ports, for: whom }] of Object.entries(yaml('services.yaml'))) {
    const listed = ports.length > 0 ? `{ ${ports.join(', ')} }` : '{}';
    /** @type {(suffix: string, type: string, page: string, summary: string, defaultValue?: string) => void} */
    const add = (suffix, type, page, summary, defaultValue) => {
      const facts = lean({ type, defaultValue, readBy: [module] });
      options.set(`${prefix}_${suffix}`, { summary, page, facts: { 0.12: facts, '13.0': facts } });
    };
    add('ports', 'set', 'ports', `Ports for ${whom}.`, listed);
    add('interfaces', 'set', 'ports', `Addresses of this machine on which to listen for ${whom}.`);
    add('interface', 'set', 'ports', `The former name of ${prefix}_interfaces.`);
    add('ssl', 'table', 'certificates', `TLS settings of the ports for ${whom}.`);
    add('certificate', 'path', 'certificates', `Certificate of the ports for ${whom}.`);
    add('host', 'string', 'certificates', `Name whose certificate the ports for ${whom} show for this host.`);
  }
  return options;
}

/** @param {string} name @param {any} lists */
function isGlobalOnly(name, lists) {
  const { matches, except } = lists.global_only_patterns;
  if (lists.global_only.includes(name)) return true;
  return !except.includes(name) && matches.some((/** @type {string} */ form) => new RegExp(form).test(name));
}

/** One entry for both series where they agree. @param {Record<string, any>} facts */
function compactVersions(facts) {
  const [before, now] = SERIES.map((series) => facts[series]);
  if (before && now && JSON.stringify(before) === JSON.stringify(now)) return { both: now };
  return facts;
}

/** @param {string} a @param {string} b */
function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Source that holds JSON as text, which loads faster than the same data as object literals. Facts stand one a line after
 * their names, by name, so that each can be found and parsed when it is needed and a change of one fact is a diff of one
 * line. What is said to people stands apart, in the same order: a check needs none of it.
 * @param {Record<string, string>} constants more text, by name @param {Record<string, any>[]} records by name
 */
function source(constants, records) {
  const facts = records.map(({ name, summary: _summary, note: _note, ...rest }) => `${name}\t${JSON.stringify(rest)}`);
  const spokenWords = records.map(({ summary = '', note = '' }) => `${oneLine(summary)}\t${oneLine(note)}`);
  return [
    '// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.',
    ...Object.entries(constants).map(([name, text]) => `export const ${name} = \`${escaped(text)}\`;`),
    literal('facts', facts),
    literal('words', spokenWords),
    '',
  ].join('\n');
}

/** @param {string} name @param {string[]} lines */
function literal(name, lines) {
  return `export const ${name} = () => \`\n${escaped(lines.join('\n'))}\n\`;`;
}

/** @param {string} text of a summary or a note */
function oneLine(text) {
  if (/[\t\n]/.test(text)) throw new Error(`a tab or a line break in words: ${text}`);
  return text;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
}

const { options, byUse } = buildOptions();
const { groups, modules, loading, aliases } = buildModules();
const xeps = tsv('xeps.tsv').map((row) => [Number(row.xep), row.title]);
const files = {
  'modules.ts': source(
    {
      lists: JSON.stringify({ groups, loading, generated: yaml('provenance.yaml').generated }),
      aliases: JSON.stringify(aliases),
      xeps: JSON.stringify(xeps),
    },
    modules,
  ),
  'options.ts': source({ byUse: byUse.join(' ') }, options),
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
