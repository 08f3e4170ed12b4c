/** What the server says beyond the Language Server Protocol: the same as server/src/lsp/protocol.ts, seen from here. */

export const STATUS_NOTIFICATION = 'prosody/status';
export const TRUST_NOTIFICATION = 'prosody/trust';
export const READ_FILE_REQUEST = 'prosody/readFile';
export const READ_DIRECTORY_REQUEST = 'prosody/readDirectory';

export interface StatusParams {
  readonly configurations: readonly ConfigurationStatus[];
}

export interface ConfigurationStatus {
  readonly main: string;
  readonly version: string;
  /** The version, and where it was found: `Prosody 0.12 (0.12.3 found in …)`. */
  readonly words: string;
  readonly profile: string;
  /** URI of a `prosody-config.json` that decides some of it, over the settings; null where none does. */
  readonly project: { readonly file: string; readonly decides: readonly ('version' | 'profile')[] } | null;
  /** URIs of all files that were read, the main file first. */
  readonly files: readonly string[];
  /** Whether no main file is known that includes the file. */
  readonly isFragment: boolean;
  /** How many environment variables are set. */
  readonly variables: number;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
}

export interface TrustParams {
  readonly isTrusted: boolean;
}

export interface ReadParams {
  readonly uri: string;
}
