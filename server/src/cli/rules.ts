import { RULES, type Rule, reporterIn, rulePage } from '../rules/index.ts';
import { breakLines, columns } from './columns.ts';
import { type Style, styleFor } from './style.ts';
import { EXIT, type Terminal } from './terminal.ts';

export interface RulesOptions {
  readonly format: 'pretty' | 'json';
}

/** Prints every rule with what it finds. */
export function listRules({ format }: RulesOptions, terminal: Terminal): number {
  terminal.write(format === 'json' ? json() : pretty(terminal));
  return EXIT.ok;
}

function json(): string {
  const rules = RULES.map((rule) => {
    const { id, severity, profiles = {}, category, versions, fixable, since, deprecated = null, summary } = rule;
    const reportedBy = Object.fromEntries(versions.map((version) => [version, reporterIn(rule, version)]));
    const severities = { production: severity, development: severity, strict: severity, ...profiles };
    const help = rulePage(id);
    return { id, severity, severities, category, versions, reportedBy, fixable, since, deprecated, summary, help };
  });
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}

const GAP = '  ';

/** A table for each category, in the order in which the categories come first. */
function pretty(terminal: Terminal): string {
  const style = styleFor(terminal);
  const categories = [...new Set(RULES.map(({ category }) => category))];
  const idWidth = Math.max(...RULES.map(({ id }) => columns(id)));
  const tables = categories.map((category) => {
    const rows = RULES.filter((rule) => rule.category === category).map((rule) => row(rule, idWidth, terminal, style));
    return [style.bold(category), ...rows].join('\n');
  });
  return `${tables.join('\n\n')}\n`;
}

function row({ id, severity, summary }: Rule, idWidth: number, terminal: Terminal, style: Style): string {
  const head = `${GAP}${id.padEnd(idWidth)}${GAP}${style.severity[severity](severity)}${' '.repeat(7 - severity.length)}`;
  const before = GAP.length + idWidth + GAP.length + 7 + GAP.length;
  const room = terminal.columns - before;
  // Beside names a narrow column of words is hard to read; below them there is room.
  const isBelow = terminal.interactive && room < 30;
  const lines = terminal.interactive ? breakLines(summary, isBelow ? terminal.columns - 4 : room) : [summary];
  if (isBelow) return [head.trimEnd(), ...lines.map((line) => `    ${line}`)].join('\n');
  const [first = '', ...others] = lines;
  return [`${head}${GAP}${first}`, ...others.map((line) => ' '.repeat(before) + line)].join('\n');
}
