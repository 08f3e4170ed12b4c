/** The only way by which the core reads files. All URIs are normalised URI strings. */
export interface FileSystem {
  /** Text of a file, decoded as UTF-8. Never throws. */
  read(uri: string): ReadResult;
  /** Names in a directory, in any order. Never throws. */
  list(uri: string): ListResult;
}

export type ReadResult =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Not known yet: the host is fetching it and will evaluate again when it has it (a browser cannot read at once). */
  | { readonly kind: 'pending' };

export type ListResult =
  | { readonly kind: 'directory'; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'pending' };

export interface DirectoryEntry {
  readonly name: string;
  /** After following symbolic links. */
  readonly type: 'file' | 'directory';
}
