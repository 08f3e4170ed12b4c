import pc from 'picocolors';
import type { Severity } from '../rules/index.ts';
import type { Terminal } from './terminal.ts';

export type Style = ReturnType<typeof styleFor>;

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR decide where they are set. */
export function styleFor(terminal: Terminal) {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.environment;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const enabled = !NO_COLOR && (forced || (terminal.interactive && TERM !== 'dumb'));
  const colours = pc.createColors(enabled);
  const severity: Record<Severity, (text: string) => string> = {
    error: (text) => colours.bold(colours.red(text)),
    warning: (text) => colours.bold(colours.yellow(text)),
    info: (text) => colours.bold(colours.blue(text)),
    hint: (text) => colours.bold(colours.cyan(text)),
  };
  return { bold: colours.bold, dim: colours.dim, code: colours.cyan, severity };
}
