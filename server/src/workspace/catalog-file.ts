/** Files in which a user tells of modules and options of their own, or knows better than the catalog. */
import type { CatalogAdditions } from '../catalog/index.ts';
import type { FileSystem } from '../evaluation/index.ts';
import { additionsIn } from './catalog-values.ts';

export interface CatalogFile {
  readonly additions: CatalogAdditions;
  /** Sentences for the user on what is wrong in it; whatever else it says counts. */
  readonly notices: readonly string[];
  /** It is still being fetched. */
  readonly pending: boolean;
}

const NOTHING: CatalogAdditions = Object.freeze({ modules: [], options: [] });

/** What was last read of each file, so that the same text gives the same object. */
const LAST = new Map<string, { readonly text: string; readonly file: CatalogFile }>();

export function readCatalogFile(uri: string, files: FileSystem): CatalogFile {
  const result = files.read(uri);
  switch (result.kind) {
    case 'file': {
      const last = LAST.get(uri);
      if (last?.text === result.text) return last.file;
      const file = parsed(uri, result.text);
      LAST.set(uri, { text: result.text, file });
      return file;
    }
    case 'pending':
      return { additions: NOTHING, notices: [], pending: true };
    case 'missing':
    case 'elsewhere':
      return failed(uri, 'it does not exist');
    case 'directory':
      return failed(uri, 'it is a directory');
    case 'untrusted':
      return failed(uri, 'it lies outside of this workspace, and is read when the workspace is trusted');
    case 'unreadable':
      return failed(uri, `it cannot be read (${result.reason})`);
  }
}

function parsed(uri: string, text: string): CatalogFile {
  const plain = text.replace(/^\uFEFF/, '');
  // What is being written is empty at first.
  if (plain.trim() === '') return { additions: NOTHING, notices: [], pending: false };
  let contents: unknown;
  try {
    contents = JSON.parse(plain);
  } catch {
    return failed(uri, 'it is no JSON, so that nothing in it counts');
  }
  const { value, mistakes } = additionsIn(contents);
  return { additions: value, notices: mistakes.map((mistake) => sentence(uri, mistake)), pending: false };
}

function failed(uri: string, reason: string): CatalogFile {
  return { additions: NOTHING, notices: [sentence(uri, reason)], pending: false };
}

function sentence(uri: string, mistake: string): string {
  return `Catalog file ${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}: ${mistake}.`;
}
