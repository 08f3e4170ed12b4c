/** The dresses of a card: Markdown for the editor, plain text for the terminal. */
import { catalog } from '../catalog/index.ts';
import type { Card } from './card.ts';

/**
 * GitHub-flavoured Markdown without HTML.
 * @param here what is true at the place where the card is shown, as Markdown, one line each
 */
export function cardMarkdown(card: Card, here: readonly string[] = []): string {
  const title = [card.badge, `**${escapeMarkdown(card.name)}**`].filter(Boolean).join(' ');
  const links = card.links.map(({ text, url }) => `[${text}](${url})`).join(' · ');
  return [
    `${title} · ${card.subtitle}`,
    escapeMarkdown(card.summary),
    [...here, ...card.facts.map((fact) => escapeMarkdown(capitalise(fact)))].map((line) => `- ${line}`).join('\n'),
    links,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Text as code, whatever it holds. */
export function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}

/** Markdown's own signs, outside of code. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\*_{}[\]<>#|]/g, '\\$&')))
    .join('');
}

/** A sentence that begins with a module's name keeps it as it is. */
function capitalise(text: string): string {
  const [word = ''] = /^\w*/.exec(text) ?? [];
  return word.includes('_') || catalog.module(word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** How the terminal dresses the parts of a card. */
export interface TextStyle {
  readonly name: (text: string) => string;
  readonly code: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Lines of at most `width` columns, as far as words allow. */
export function cardText(card: Card, width: number, style: TextStyle): string {
  const title = `${card.badge ? `${card.badge} ` : ''}${style.name(card.name)} · ${card.subtitle}`;
  const facts = card.facts.flatMap((fact) => wrap(capitalise(fact), width, '  '));
  const body = [...wrap(card.summary, width, ''), ...facts];
  const links = card.links.map(({ text, url }) => style.dim(`${text}: ${url}`));
  return [title, ...body.map((line) => line.replace(/`([^`]*)`/g, (_, code) => style.code(code))), ...links].join('\n');
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  // Code is kept whole: its spaces are no places to break at.
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    if (line && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function length(text: string): number {
  return text.replaceAll('`', '').length;
}
