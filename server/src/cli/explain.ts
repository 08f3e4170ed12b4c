import type { FileSystem } from '../evaluation/index.ts';
import { type Card, optionCard, ruleCard } from '../features/card.ts';
import { cardText } from '../features/card-render.ts';
import { knownIn } from '../features/known.ts';
import { cardOfModule } from '../features/module-card.ts';
import { RULE_GROUPS, type Rule, type RuleId, ruleById, rulePage } from '../rules/index.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { versionWords } from '../workspace/prosody-version.ts';
import { nearRules } from './near-rules.ts';
import { renderPage } from './page.ts';
import { analysisHere, type ProjectOptions } from './project.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

/** Widest lines of a card, in columns: longer ones are hard to read. */
const MAX_WIDTH = 100;

/** The text of the page of a rule, or null where it is not installed. */
export type Pages = (rule: RuleId) => string | null;

/**
 * Prints the card of a module or an option, and the page of a rule; of each, where a name means several. Modules and
 * options are those that a configuration in the working directory would know.
 */
export function explain(
  name: string,
  options: ProjectOptions,
  files: FileSystem,
  pages: Pages,
  terminal: Terminal,
): number {
  const group = RULE_GROUPS.get(name);
  if (group) {
    terminal.write(groupText(name, group));
    return EXIT.ok;
  }
  const analysis = analysisHere(undefined, options, files, terminal);
  const rule = ruleById(name);
  const page = rule ? pages(rule.id) : null;
  const cards = cardsFor(name, analysis, page === null ? rule : undefined);
  if (cards.length === 0 && page === null) throw new UsageError(notFound(name, analysis));
  const style = styleFor(terminal);
  const dress = { name: style.bold, code: style.code, dim: style.dim };
  const width = Math.min(terminal.columns, MAX_WIDTH);
  const texts = cards.map((card) => cardText(card, width, dress));
  if (page !== null) texts.push(renderPage(page, width, style));
  const { version, detected } = analysis.settings;
  if (detected && cards.length > 0) texts.push(style.dim(`For ${versionWords(version, detected)}`));
  terminal.write(`${texts.join('\n\n')}\n`);
  return EXIT.ok;
}

/** The rules of a group, each with what it finds. */
function groupText(name: string, group: readonly RuleId[]): string {
  const lines = group.map((id) => `- ${id}: ${ruleById(id)?.summary ?? ''}`);
  return `${name} stands for ${group.length} rules:\n\n${lines.join('\n')}\n`;
}

function cardsFor(name: string, analysis: Analysis, rule: Rule | undefined): Card[] {
  const { catalog, version } = analysis.configuration;
  const module = cardOfModule(name, analysis);
  const option = knownIn(analysis).option(name);
  return [
    ...(module ? [module] : []),
    ...(option ? [optionCard(option, { catalog, version })] : []),
    ...(rule ? [ruleCard(rule, rulePage(rule.id))] : []),
  ];
}

function notFound(name: string, { configuration: { catalog } }: Analysis): string {
  const near = [
    ...catalog.suggestModules(name).map((module) => module.name),
    ...catalog.suggestOptions(name).map((option) => option.name),
    ...nearRules(name),
  ].slice(0, 3);
  const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  return `nothing is known of a module, option or rule "${name}"${hint}`;
}
