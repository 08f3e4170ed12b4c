import pc from 'picocolors';
import type { Severity } from '../rules/index.ts';
import type { Terminal } from './terminal.ts';

type Dress = (text: string) => string;

export interface Style {
  readonly bold: Dress;
  readonly dim: Dress;
  /** A name or piece of code in a card. */
  readonly code: Dress;
  /** The same in a message: what no colour sets apart keeps its backticks. */
  readonly quoted: Dress;
  /** Lines of a change. */
  readonly removed: Dress;
  readonly added: Dress;
  readonly severity: Readonly<Record<Severity, Dress>>;
}

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR decide where they are set, NO_COLOR first. */
export function styleFor({ environment, interactive }: Terminal): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const wanted = FORCE_COLOR === undefined ? interactive && TERM !== 'dumb' : !/^(0|false)$/i.test(FORCE_COLOR);
  const enabled = !NO_COLOR && wanted;
  const colours = pc.createColors(enabled);
  return {
    bold: colours.bold,
    dim: colours.dim,
    code: colours.cyan,
    quoted: enabled ? colours.bold : (text) => `\`${text}\``,
    removed: colours.red,
    added: colours.green,
    severity: {
      error: (text) => colours.bold(colours.red(text)),
      warning: (text) => colours.bold(colours.yellow(text)),
      info: (text) => colours.bold(colours.blue(text)),
      hint: (text) => colours.bold(colours.cyan(text)),
    },
  };
}
