/**
 * Writes from the registry what names every rule: docs/rules/README.md, the schema of prosody-config.json, and the setting
 * `prosody.rules` in package.json.
 * `node scripts/generate-rule-docs.mjs` writes, `--check` only compares and exits 1 where one of them is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
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
    lines.push('', `## ${heading}`, '', '| rule | severity | what it finds |', '|---|---|---|');
    for (const { id, severity, summary } of listed) {
      lines.push(`| [\`${id}\`](${id}.md) | ${severity} | ${summary.replaceAll('|', '\\|')} |`);
    }
  }
  lines.push('', 'The severity is the usual one; a page says where a rule chooses another.', '');
  return lines.join('\n');
}

const rules = (await loadRoom()).RULES;
const unlisted = rules.filter(({ category }) => !(category in CATEGORIES));
if (unlisted.length > 0) throw new Error(`No heading for the category of ${unlisted.map(({ id }) => id).join(', ')}`);
const manifest = read('package.json') ?? '';
/** Texts by file. @type {Record<string, string>} */
const wanted = {
  'docs/rules/README.md': page(rules),
  'schemas/prosody-config.schema.json': schemaOf(rules, JSON.parse(manifest).contributes.configuration.properties),
  'package.json': manifestWith(rules, manifest),
};
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
if (!process.argv.includes('--check')) console.log(`${rules.length} rules in ${Object.keys(wanted).join(', ')}`);

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
