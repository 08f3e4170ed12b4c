/**
 * Writes docs/rules/README.md, the list of all rules, from the registry.
 * `node scripts/generate-rule-docs.mjs` writes, `--check` only compares and exits 1 where the list is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const README = new URL('../docs/rules/README.md', import.meta.url);

/** Headings in the order in which the categories are listed. */
const CATEGORIES = {
  syntax: 'Syntax',
  files: 'Files',
  sections: 'Sections',
  options: 'Options',
  modules: 'Modules',
  security: 'Security',
};

/** The registry is TypeScript, which Node 20 cannot read; bundled, it is one module that can be imported. */
async function loadRules() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../server/src/rules/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  /** @type {typeof import('../server/src/rules/index.ts')} */
  const { RULES } = await import(`data:text/javascript;base64,${code}`);
  return RULES;
}

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

const rules = await loadRules();
const unlisted = rules.filter(({ category }) => !(category in CATEGORIES));
if (unlisted.length > 0) throw new Error(`No heading for the category of ${unlisted.map(({ id }) => id).join(', ')}`);
const wanted = page(rules);
if (!process.argv.includes('--check')) {
  writeFileSync(README, wanted);
  console.log(`${rules.length} rules listed in docs/rules/README.md`);
} else if (current() !== wanted) {
  console.error('docs/rules/README.md is stale: run `node scripts/generate-rule-docs.mjs`.');
  process.exitCode = 1;
}

function current() {
  try {
    return readFileSync(README, 'utf8');
  } catch {
    return null;
  }
}
