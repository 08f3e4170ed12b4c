/** What the server says beyond the Language Server Protocol: the same as server/src/lsp/protocol.ts, seen from here. */

export const STATUS_NOTIFICATION = 'prosody/status';
export const TRUST_NOTIFICATION = 'prosody/trust';
export const READ_FILE_REQUEST = 'prosody/readFile';
export const READ_DIRECTORY_REQUEST = 'prosody/readDirectory';
export const OVERVIEW_REQUEST = 'prosody/overview';
export const SECTION_REQUEST = 'prosody/section';

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

export interface Overview {
  /** The global section first. */
  readonly sections: readonly SectionHead[];
}

export interface SectionHead {
  /** By which more of it is asked for. */
  readonly section: string;
  readonly title: string;
  readonly kind: 'global' | 'host' | 'component';
  /** A Component's module; '' where it is not known. */
  readonly module: string | null;
  readonly place: Place | null;
}

export interface SectionContents {
  readonly modules: readonly LoadedModule[];
  /** False where a list depends on something unknown: then these are loaded at least. */
  readonly complete: boolean;
  readonly options: readonly OptionWords[];
}

export interface LoadedModule {
  readonly name: string;
  readonly badge: string;
  /** Its tier. */
  readonly words: string;
  /** Whose list has it; `autoload` where Prosody loads it without any. */
  readonly from: 'autoload' | 'global' | 'host';
  readonly place: Place | null;
}

export interface OptionWords {
  readonly name: string;
  readonly value: string;
  /** A host has it from the global section. */
  readonly inherited: boolean;
  readonly place: Place | null;
}

export interface Place {
  readonly uri: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
}
