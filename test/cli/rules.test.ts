import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/index.ts';
import { prosodyConfig } from './support.ts';

const PAGES = new URL('../../docs/rules/', import.meta.url);

describe('rules', () => {
  test('lists every rule with its severity and what it finds', async () => {
    const { out, code } = await prosodyConfig({ files: {} }, 'rules');
    for (const { id, severity, summary } of RULES) {
      expect(out).toMatch(new RegExp(`^  ${id} +${severity} +`, 'm'));
      expect(out).toContain(summary);
    }
    expect(code).toBe(0);
  });

  test.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await prosodyConfig({ files: {}, columns, environment: { NO_COLOR: '1' } }, 'rules');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('as JSON', async () => {
    const { out } = await prosodyConfig({ files: {} }, 'rules', '--format', 'json');
    const { version, rules } = JSON.parse(out);
    expect(version).toBe(1);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules[0]).toEqual({
      id: 'syntax-error',
      severity: 'error',
      severities: { production: 'error', development: 'error', strict: 'error' },
      category: 'syntax',
      versions: ['0.12', '13.0.1', '13.0'],
      reportedBy: { '0.12': 'load', '13.0.1': 'load', '13.0': 'load' },
      fixable: true,
      since: expect.any(String),
      deprecated: null,
      summary: expect.any(String),
      help: expect.stringMatching(/docs\/rules\/syntax-error\.md$/),
    });
  });
});

describe('explain RULE', () => {
  const explain = async (page: string, setting = {}) => {
    const { out } = await prosodyConfig({ files: {}, pages: { 'no-hosts': page }, ...setting }, 'explain', 'no-hosts');
    return out;
  };

  test('prints its page: paragraphs in lines, code indented and as it is, links as words', async () => {
    const page = [
      '# `no-hosts`',
      '',
      'Words and',
      'more `code here` and [a link](other.md), [another](https://example.org).',
      '',
      '```lua',
      'if x then',
      '',
      '  y = "*"',
      'end',
      '```',
      '',
      '- one',
      '  and its end',
      '- two',
    ].join('\n');
    expect(await explain(page)).toBe(`no-hosts

Words and more \`code here\` and a link, another <https://example.org>.

    if x then

      y = "*"
    end

- one and its end
- two
`);
  });

  test('aligns the columns of tables', async () => {
    expect(await explain('| a | `b` |\n|---|---|\n| longer \\| x | y |\n| z | |')).toBe(
      '  a           `b`\n  longer | x  y\n  z\n',
    );
  });

  test('on a terminal its headings are bold, and its lines fit', async () => {
    const words = 'word '.repeat(60);
    const out = await explain(`## Fix\n\n${words}`, { columns: 40 });
    expect(out).toContain('\x1b[1mFix\x1b[22m\n');
    for (const line of out.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('prints the card where no page is installed', async () => {
    const { out } = await prosodyConfig({ files: {} }, 'explain', 'no-hosts');
    expect(out).toMatch(/^no-hosts · rule · error\n/);
  });

  test.each(readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md'))(
    'leaves nothing of Markdown in %s but code between backticks',
    async (name) => {
      const page = readFileSync(new URL(name, PAGES), 'utf8');
      const prose = (await explain(page)).split('\n').filter((line) => !line.startsWith('    '));
      for (const line of prose) expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/^#|\]\(|\*\*|`|^\|/);
    },
  );
});
