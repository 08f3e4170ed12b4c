/** What this server and its clients say to each other beyond the Language Server Protocol. */
import type { ProsodyVersion } from '../catalog/index.ts';
import type { ListResult, ReadResult } from '../evaluation/index.ts';
import type { Profile, Severity } from '../rules/index.ts';

/** Server to client, after each check that changed it. */
export const STATUS_NOTIFICATION = 'prosody/status';

export interface StatusParams {
  /** One for each main file that something open belongs to. */
  readonly configurations: readonly ConfigurationStatus[];
}

export interface ConfigurationStatus {
  /** URI of the main file. */
  readonly main: string;
  readonly version: ProsodyVersion;
  /** The version in words, with the file in which it was found: `Prosody 0.12 (0.12.3 found in …)`. */
  readonly words: string;
  readonly profile: Profile;
  /** URI of a `prosody-config.json` that decides some of it, over the settings; null where none does. */
  readonly project: { readonly file: string; readonly decides: readonly ('version' | 'profile')[] } | null;
  /** URIs of all files that were read, the main file first. */
  readonly files: readonly string[];
  /** Whether no main file is known that includes the file. */
  readonly isFragment: boolean;
  /** How many environment variables are set. */
  readonly variables: number;
  /** Problems in all of them. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Server to client, for files that the server cannot read by itself. */
export const READ_FILE_REQUEST = 'prosody/readFile';
export const READ_DIRECTORY_REQUEST = 'prosody/readDirectory';

export interface ReadParams {
  readonly uri: string;
}

export type ReadFileResult = Exclude<ReadResult, { kind: 'pending' }>;
export type ReadDirectoryResult = Exclude<ListResult, { kind: 'pending' }>;

/** Client to server: the sections of the configuration that a file belongs to, and what one of them holds. */
export const OVERVIEW_REQUEST = 'prosody/overview';
export const SECTION_REQUEST = 'prosody/section';

export interface OverviewParams {
  readonly uri: string;
}

export interface SectionParams {
  readonly uri: string;
  /** As in the overview. */
  readonly section: string;
}

/** Client to server, when the user grants or takes back the trust in the workspace. */
export const TRUST_NOTIFICATION = 'prosody/trust';

export interface TrustParams {
  readonly isTrusted: boolean;
}

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /** It answers `prosody/readFile` and `prosody/readDirectory`. */
  readonly readsFiles?: boolean;
  /** Whether the user trusts the workspace, so that files outside of it may be read; taken to be so by default. */
  readonly isTrusted?: boolean;
  /** Settings as below `prosody`, for a client that cannot be asked for them. */
  readonly settings?: unknown;
}
