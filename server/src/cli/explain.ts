import { catalog, type ProsodyVersion } from '../catalog/index.ts';
import { type Card, moduleCard, optionCard, ruleCard } from '../features/card.ts';
import { cardText } from '../features/card-render.ts';
import { RULE_GROUPS, type Rule, type RuleId, ruleById, rulePage } from '../rules/index.ts';
import { nearRules } from './near-rules.ts';
import { renderPage } from './page.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

/** Widest lines of a card, in columns: longer ones are hard to read. */
const MAX_WIDTH = 100;

/** The text of the page of a rule, or null where it is not installed. */
export type Pages = (rule: RuleId) => string | null;

/** Prints the card of a module or an option, and the page of a rule; of each, where a name means several. */
export function explain(name: string, version: ProsodyVersion, pages: Pages, terminal: Terminal): number {
  const group = RULE_GROUPS.get(name);
  if (group) {
    terminal.write(groupText(name, group));
    return EXIT.ok;
  }
  const rule = ruleById(name);
  const page = rule ? pages(rule.id) : null;
  const cards = cardsFor(name, version, page === null ? rule : undefined);
  if (cards.length === 0 && page === null) throw new UsageError(notFound(name));
  const style = styleFor(terminal);
  const dress = { name: style.bold, code: style.code, dim: style.dim };
  const width = Math.min(terminal.columns, MAX_WIDTH);
  const texts = cards.map((card) => cardText(card, width, dress));
  if (page !== null) texts.push(renderPage(page, width, style));
  terminal.write(`${texts.join('\n\n')}\n`);
  return EXIT.ok;
}

/** The rules of a group, each with what it finds. */
function groupText(name: string, group: readonly RuleId[]): string {
  const lines = group.map((id) => `- ${id}: ${ruleById(id)?.summary ?? ''}`);
  return `${name} stands for ${group.length} rules:\n\n${lines.join('\n')}\n`;
}

function cardsFor(name: string, version: ProsodyVersion, rule: Rule | undefined): Card[] {
  const module = catalog.module(name) ?? catalog.module(name.replace(/^mod_/, ''));
  const option = catalog.option(name);
  return [
    ...(module ? [moduleCard(module, { catalog, version })] : []),
    ...(option ? [optionCard(option, { catalog, version })] : []),
    ...(rule ? [ruleCard(rule, rulePage(rule.id))] : []),
  ];
}

function notFound(name: string): string {
  const near = [
    ...catalog.suggestModules(name).map((module) => module.name),
    ...catalog.suggestOptions(name).map((option) => option.name),
    ...nearRules(name),
  ].slice(0, 3);
  const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  return `nothing is known of a module, option or rule "${name}"${hint}`;
}
