import { keepEnd, printable } from './columns.ts';
import type { Terminal } from './terminal.ts';

/** Fewer files than these are done before a line about them could be read. */
const MANY = 20;

export interface Progress {
  readonly show: (path: string, done: number) => void;
  /** Takes the line away, so that what is printed next begins where it stood. */
  readonly clear: () => void;
}

/** A line on standard error that tells which of many files is being checked; nothing where nobody would see it. */
export function progressOn(terminal: Terminal, total: number): Progress {
  if (!terminal.interactiveErrors || total < MANY) return { show: () => {}, clear: () => {} };
  const clear = () => terminal.writeError('\r\x1b[K');
  return {
    show: (path, done) => {
      const head = `checking ${done + 1} of ${total}: `;
      clear();
      terminal.writeError(head + keepEnd(printable(path), Math.max(1, terminal.columns - head.length - 1)));
    },
    clear,
  };
}
