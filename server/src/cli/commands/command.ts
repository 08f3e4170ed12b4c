import type { Command } from 'commander';
import type { CheckInput } from '../check.ts';
import type { Watcher } from '../watch.ts';

/** What commands work with. */
export interface Surroundings extends CheckInput {
  /** The Markdown page of a rule, or null where there is none. */
  readonly pages: (rule: string) => string | null;
  /** Asked for where files are to be watched. */
  readonly watcher: () => Watcher;
  /** Starts the language server on standard input and output. */
  readonly startServer: () => Promise<void>;
}

/** One of the words that can follow `prosody-config`. */
export interface CliCommand {
  readonly name: string;
  /**
   * Gives the command its description, arguments, options and action.
   * @param exit is told the exit code, once the command has ended
   */
  readonly define: (command: Command, surroundings: Surroundings, exit: (code: number) => void) => void;
}
