/**
 * Writes from the registry what names every rule: docs/rules/README.md, a sentence on the page of each, the schema of
 * prosody-config.json, and the setting `prosody.rules` in package.json.
 * `node scripts/generate-rule-docs.mjs` writes, `--check` only compares and exits 1 where one of them is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { importBundled } from './lib/bundled.mjs';
import { manifestWith, schemaOf } from './lib/rule-schema.mjs';

/** Headings in the order in which the categories are listed. */
const CATEGORIES = {
  syntax: 'Syntax',
  files: 'Files',
  sections: 'Sections',
  options: 'Options',
  modules: 'Modules',
  security: 'Security',
  layout: 'Tiered layout',
};

/** What a person would call each way in which Prosody speaks. @type {Record<import('../server/src/rules/index.ts').Reporter, string>} */
const REPORTERS = {
  load: 'refuses the file',
  warning: 'warns as it reads the file',
  check: '`check config`',
  features: '`check features`',
  start: 'log of the server',
  nothing: '',
};

/** The same as a sentence, on the page of a rule. @type {Record<import('../server/src/rules/index.ts').Reporter, string>} */
const SENTENCES = {
  load: 'it refuses the file',
  warning: 'it warns as it reads the file',
  check: '`prosodyctl check config` reports it',
  features: '`prosodyctl check features` reports it',
  start: 'the log of the server tells of it',
  nothing: 'nothing is said of it',
};

/** @type {readonly import('../server/src/catalog/index.ts').ProsodyVersion[]} */
const VERSIONS = ['0.12', '13.0.1', '13.0'];

/** @returns {Promise<typeof import('../server/src/rules/index.ts')>} */
const loadRoom = () => importBundled('server/src/rules/index.ts');

/** @param {readonly import('../server/src/rules/index.ts').Rule[]} rules */
function page(rules) {
  const lines = [
    '# Rules',
    '',
    'What Prosody Config looks for. Each page says when a rule reports, what Prosody does, and how to mend it.',
    '',
    '<!-- Generated from the registry by scripts/generate-rule-docs.mjs. -->',
  ];
  for (const [category, heading] of Object.entries(CATEGORIES)) {
    const listed = rules.filter((rule) => rule.category === category);
    if (listed.length === 0) continue;
    lines.push('', `## ${heading}`, '', '| rule | severity | fix | Prosody | what it finds |', '|---|---|---|---|---|');
    for (const rule of listed) {
      const { summary, fixable, versions } = rule;
      const cells = [link(rule), severityOf(rule), fixable ? 'yes' : '', versionsOf(versions), escaped(summary)];
      lines.push(row(cells));
    }
  }
  lines.push(
    '',
    'The severity is the usual one, with that of other profiles where they have one; a page says where a rule chooses another. A rule with a fix has one for most of what it reports.',
    ...groups(rules),
    ...reporters(rules),
    '',
  );
  return lines.join('\n');
}

/** @param {readonly import('../server/src/rules/index.ts').Rule[]} rules */
function groups(rules) {
  const rows = [...room.RULE_GROUPS].map(([name, ids]) =>
    row([
      `\`${name}\``,
      rules
        .filter(({ id }) => ids.includes(id))
        .map(link)
        .join(', '),
    ]),
  );
  return [
    '',
    '## Groups',
    '',
    'A name for several rules at once, in comments, settings and `--rule`.',
    '',
    row(['group', 'rules']),
    '|---|---|',
    ...rows,
  ];
}

/** @param {readonly import('../server/src/rules/index.ts').Rule[]} rules */
function reporters(rules) {
  const said = rules.filter((rule) =>
    VERSIONS.some((version) => (room.reporterIn(rule, version) ?? 'nothing') !== 'nothing'),
  );
  const table = said.map((rule) =>
    row([link(rule), ...VERSIONS.map((version) => wordFor(room.reporterIn(rule, version)))]),
  );
  return [
    '',
    '## What Prosody itself reports',
    '',
    `Of ${said.length} of these ${rules.length} rules Prosody says something itself, though hardly ever where: it refuses the file, warns while it reads it, has it in \`prosodyctl check config\` or \`prosodyctl check features\`, or writes it into its log when the server starts. An empty cell is a mistake of which it says nothing, a dash one that it does not know. 13.0 is the newest release of the series.`,
    '',
    row(['rule', ...VERSIONS]),
    '|---|---|---|---|',
    ...table,
  ];
}

/** What stands before the generated sentence of a page. */
const BY_VERSION = 'By version: ';

/**
 * The page of a rule, with what of Prosody speaks of the mistake at the end of what Prosody does.
 * @param {import('../server/src/rules/index.ts').Rule} rule
 * @param {string} text
 */
function withReporters(rule, text) {
  return text.replace(/^(## What Prosody does\n\n)(.*?)\n\n(?=## Wrong$)/ms, (_, heading, prose) => {
    const own = prose.split('\n\n').filter((/** @type {string} */ paragraph) => !paragraph.startsWith(BY_VERSION));
    return `${heading}${[...own, BY_VERSION + reportersOf(rule)].join('\n\n')}\n\n`;
  });
}

/** @param {import('../server/src/rules/index.ts').Rule} rule */
function reportersOf(rule) {
  /** @type {Map<import('../server/src/rules/index.ts').Reporter, string[]>} */
  const groups = new Map();
  for (const version of rule.versions) {
    const reporter = room.reporterIn(rule, version) ?? 'nothing';
    groups.set(reporter, [...(groups.get(reporter) ?? []), version]);
  }
  const unknown = VERSIONS.filter((version) => !rule.versions.includes(version));
  const parts = [...groups].map(([reporter, versions]) => {
    return `in ${versions.length === VERSIONS.length ? 'each' : versions.join(' and ')}, ${SENTENCES[reporter]}`;
  });
  return `${[...parts, ...(unknown.length > 0 ? [`the rule is not for ${unknown.join(' and ')}`] : [])].join('; ')}.`;
}

/** @param {import('../server/src/rules/index.ts').Reporter | null} reporter */
function wordFor(reporter) {
  return reporter === null ? '—' : REPORTERS[reporter];
}

/** @param {import('../server/src/rules/index.ts').Rule} rule */
function severityOf({ severity, profiles = {} }) {
  const others = Object.entries(profiles).map(([profile, other]) => `${other} in ${profile}`);
  return [severity, ...others].join(', ');
}

/** @param {readonly string[]} versions */
function versionsOf(versions) {
  return VERSIONS.every((version) => versions.includes(version)) ? 'all' : versions.join(', ');
}

/** @param {import('../server/src/rules/index.ts').Rule} rule */
function link({ id, deprecated }) {
  return `[\`${id}\`](${id}.md)${deprecated ? ` (deprecated since ${deprecated.since})` : ''}`;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |').replaceAll('|  |', '| |');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('|', '\\|');
}

const room = await loadRoom();
const rules = room.RULES;
const unlisted = rules.filter(({ category }) => !(category in CATEGORIES));
if (unlisted.length > 0) throw new Error(`No heading for the category of ${unlisted.map(({ id }) => id).join(', ')}`);
const manifest = read('package.json') ?? '';
/** Texts by file. @type {Record<string, string>} */
const wanted = {
  'docs/rules/README.md': page(rules),
  'schemas/prosody-config.schema.json': schemaOf(
    rules,
    room.RULE_GROUPS,
    JSON.parse(manifest).contributes.configuration.properties,
  ),
  'package.json': manifestWith(rules, room.RULE_GROUPS, manifest),
};
for (const rule of rules) {
  const file = `docs/rules/${rule.id}.md`;
  const text = read(file);
  if (text !== null) wanted[file] = withReporters(rule, text);
}
for (const [file, text] of Object.entries(wanted)) {
  if (read(file) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run \`node scripts/generate-rule-docs.mjs\`.`);
    process.exitCode = 1;
  } else {
    mkdirSync(new URL('.', at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
}
if (!process.argv.includes('--check'))
  console.log(
    `${rules.length} rules in ${Object.keys(wanted)
      .filter((file) => !/rules\/[^R]/.test(file))
      .join(', ')} and their pages`,
  );

/** @param {string} file */
function at(file) {
  return new URL(`../${file}`, import.meta.url);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(at(file), 'utf8');
  } catch {
    return null;
  }
}
