/** A page of docs/rules on a terminal: headings in bold, code indented, paragraphs and tables fitted to the width. */
import { columns } from './columns.ts';
import type { Style } from './style.ts';

const CODE_INDENT = '    ';

/** @param markdown of the kind that these pages are written in: headings, paragraphs, lists, tables and fenced code */
export function renderPage(markdown: string, width: number, style: Style): string {
  const blocks = markdown
    .replaceAll('\r\n', '\n')
    .split(/(^```[^\n]*\n[\s\S]*?^```$)|\n{2,}/m)
    .filter((block): block is string => block !== undefined && block.trim() !== '');
  return blocks.map((block) => renderBlock(block.replace(/^\n+|\n+$/g, ''), width, style)).join('\n\n');
}

function renderBlock(block: string, width: number, style: Style): string {
  if (block.startsWith('```')) {
    const code = block.split('\n').slice(1, -1);
    return code.map((line) => (line === '' ? '' : CODE_INDENT + line)).join('\n');
  }
  const heading = /^#+ (.*)$/.exec(block)?.[1];
  if (heading !== undefined) return style.bold(heading.replaceAll('`', ''));
  if (block.startsWith('|')) return table(block.split('\n'), style);
  return itemsOf(block)
    .map(({ mark, text }) => paragraph(mark, text, width, style))
    .join('\n');
}

/** The points of a list, or the whole paragraph. */
function itemsOf(block: string): { mark: string; text: string }[] {
  const items: { mark: string; text: string }[] = [];
  for (const line of block.split('\n')) {
    const [, mark = '', text = line.trim()] = /^((?:[-*]|\d+\.) )(.*)$/.exec(line) ?? [];
    const last = items.at(-1);
    if (mark === '' && last) last.text += ` ${text}`;
    else items.push({ mark, text });
  }
  return items;
}

function paragraph(mark: string, text: string, width: number, style: Style): string {
  const lines: string[] = [];
  let line = '';
  // What stands between backticks is one word.
  for (const word of withoutLinks(text).match(/(?:`[^`]*`|\S)+/g) ?? []) {
    if (line !== '' && columns(line) + 1 + columns(word) > width - mark.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  const indent = ' '.repeat(mark.length);
  return [...lines, line].map((one, index) => (index === 0 ? mark : indent) + dressed(one, style)).join('\n');
}

function table(rows: readonly string[], style: Style): string {
  const cells = rows
    .filter((row) => !/^\|[\s:|-]+\|$/.test(row))
    .map((row) =>
      row
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => withoutLinks(cell.trim().replaceAll('\\|', '|'))),
    );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => columns(row[column] ?? ''))));
  return cells
    .map((row, index) => {
      const padded = row.map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
        return (index === 0 ? style.bold(cell) : dressed(cell, style)) + gap;
      });
      return `  ${padded.join('  ')}`.trimEnd();
    })
    .join('\n');
}

function dressed(text: string, style: Style): string {
  return text.replace(/`([^`]*)`/g, (_, code: string) => style.quoted(code)).replace(/\*([^*\s][^*]*)\*/g, '$1');
}

/** Links within the pages lead nowhere on a terminal; others keep their address. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, target: string) =>
    /^https?:/.test(target) ? `${words} <${target}>` : words,
  );
}
