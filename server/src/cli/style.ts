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
  const dress = (start: number, end: number): Dress => (enabled ? dressed(`\x1b[${start}m`, `\x1b[${end}m`) : plain);
  const bold = dress(1, 22);
  const red = dress(31, 39);
  const cyan = dress(36, 39);
  const [yellow, blue] = [dress(33, 39), dress(34, 39)];
  return {
    bold,
    dim: dress(2, 22),
    code: cyan,
    quoted: enabled ? bold : (text) => `\`${text}\``,
    removed: red,
    added: dress(32, 39),
    severity: {
      error: (text) => bold(red(text)),
      warning: (text) => bold(yellow(text)),
      info: (text) => bold(blue(text)),
      hint: (text) => bold(cyan(text)),
    },
  };
}

const plain: Dress = (text) => text;

/** Where a dress ends within another of its kind, the outer one goes on. */
function dressed(start: string, end: string): Dress {
  return (text) => `${start}${text.replaceAll(end, end + start)}${end}`;
}
