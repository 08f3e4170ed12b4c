/** docs/cli.md: its example runs, and it knows every option. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

const PAGE = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(PAGE)?.[1];
  if (found === undefined) throw new Error(`docs/cli.md has no block of ${language}`);
  return found;
}

const files = { '/etc/prosody/prosody.cfg.lua': block('lua') };

test('the example prints what the page says', async () => {
  const { out, code } = await prosodyConfig({ files }, 'check', 'prosody.cfg.lua');
  expect([out, code]).toEqual([block('text'), 1]);
});

test('the JSON of the example is that of the page', async () => {
  const { out } = await prosodyConfig({ files }, 'check', '--format', 'json', 'prosody.cfg.lua');
  expect(out).toBe(block('json'));
});

test.each(['check', 'modules', 'explain', 'lsp'])('every option of %s is on the page', async (command) => {
  const { out } = await prosodyConfig({ files: {} }, command, '--help');
  const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
  expect(options).toContain('--help');
  expect(options.filter((option) => !PAGE.includes(`\`${option}`) && !PAGE.includes(` ${option}\``))).toEqual([]);
});
