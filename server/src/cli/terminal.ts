/** All that a command touches besides files: so that tests run it in their own process. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** All of standard input, as UTF-8. */
  readonly readInput: () => string;
  /** Standard output is a terminal and not a pipe or a file. */
  readonly interactive: boolean;
  /** So is standard error. */
  readonly interactiveErrors: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly workingDirectory: string;
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** A mistake in how the command was called, or a file that cannot be read: one line, exit code 2. */
export class UsageError extends Error {}
