/** The only way by which the core reads files. All URIs are normalised URI strings. */
export interface FileSystem {
  /** Text of a file, decoded as UTF-8. Never throws. */
  read(uri: string): ReadResult;
  /** Names in a directory, in any order. Never throws. */
  list(uri: string): ListResult;
  /**
   * When a file or a directory was last changed, in milliseconds since 1970; null, as without the method, where that is
   * not known or where it is not there. For a directory it is when its entries were.
   */
  modified?(uri: string): number | null;
  /** Where a file lies here that the configuration names by an absolute path of the server's. The default: at that path. */
  locate?(uri: string): string;
  /** What a file is called without symbolic links; the default, and the answer for what is not there, is the same name. */
  realPath?(uri: string): string;
}

export type ReadResult =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | OutOfReach
  /** Not known yet: the host is fetching it and will evaluate again when it has it (a browser cannot read at once). */
  | { readonly kind: 'pending' };

export type ListResult =
  | { readonly kind: 'directory'; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | OutOfReach
  | { readonly kind: 'pending' };

/**
 * `elsewhere`: not on this machine, where it need not be: the path is one of the server's, outside of what is worked on.
 * `untrusted`: outside of a workspace that the user does not trust, and so not looked at.
 */
export interface OutOfReach {
  readonly kind: 'elsewhere' | 'untrusted';
}

export interface DirectoryEntry {
  readonly name: string;
  /** After following symbolic links. */
  readonly type: 'file' | 'directory';
}
