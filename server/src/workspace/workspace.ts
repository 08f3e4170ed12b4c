import type { FileSystem } from '../evaluation/index.ts';
import type { Problem } from '../rules/index.ts';
import { parse, type SourceFile, type SpanEdit } from '../syntax/index.ts';
import { type Analysis, analyse, DEFAULT_SETTINGS, type Settings } from './analysis.ts';
import { fixFile } from './fix-all.ts';
import { findMain } from './main-file.ts';
import { TrackedFileSystem } from './tracked-file-system.ts';
import { directoryOf, isInside, normaliseUri } from './uri.ts';

/** What can be set for a folder of the workspace. */
export interface WorkspaceSettings extends Settings {
  /** Path of the main file, absolute or relative to the folder; empty where it is to be found. */
  readonly mainConfig: string;
}

export const DEFAULT_WORKSPACE_SETTINGS: WorkspaceSettings = { ...DEFAULT_SETTINGS, mainConfig: '' };

export interface WorkspaceFolder {
  readonly uri: string;
  readonly settings: WorkspaceSettings;
}

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** Everything that is open, checked: what to show now. */
export interface Findings {
  /** One for each main file that something open belongs to. */
  readonly analyses: readonly Analysis[];
  /** By URI, for each file that was read, including those without any problem. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** False while files are still being fetched: what would be missing may yet arrive. */
  readonly complete: boolean;
}

interface CachedAnalysis {
  readonly analysis: Analysis;
  readonly reads: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

/**
 * The files that are open over those that are stored, and one Analysis for each main file. Nothing is computed before
 * it is asked for, and nothing twice while what it depends on stays the same. URIs may be given in any spelling.
 */
export class Workspace {
  readonly #documents = new Map<string, OpenDocument>();
  readonly #analyses = new Map<string, CachedAnalysis>();
  readonly #trees = new Map<string, SourceFile>();
  readonly #fileSystem: FileSystem;
  #folders: readonly WorkspaceFolder[] = [];
  #defaults: WorkspaceSettings = DEFAULT_WORKSPACE_SETTINGS;
  /** Whether the search for a main file came by something that is still being fetched. */
  #isSearching = false;

  /** @param stored the files as they are saved */
  constructor(stored: FileSystem) {
    this.#fileSystem = {
      read: (uri) => {
        const document = this.#documents.get(uri);
        return document ? { kind: 'file', text: document.text } : stored.read(uri);
      },
      list: (uri) => stored.list(uri),
    };
  }

  /** @param defaults for files outside of every folder */
  configure(defaults: WorkspaceSettings, folders: readonly WorkspaceFolder[]): void {
    this.#defaults = defaults;
    this.#folders = folders
      .map((folder) => ({ ...folder, uri: normaliseUri(folder.uri).replace(/\/$/, '') }))
      .sort((a, b) => b.uri.length - a.uri.length);
    this.#analyses.clear();
  }

  /** A document that was opened or has changed. */
  setDocument(document: OpenDocument): void {
    const uri = normaliseUri(document.uri);
    const known = this.#documents.has(uri);
    this.#documents.set(uri, document);
    if (known) this.#forget(({ reads }) => reads.has(uri));
    // Files beside the one that is opened may have changed unnoticed: not every client watches everything.
    else this.#analyses.clear();
  }

  closeDocument(uri: string): void {
    this.#documents.delete(normaliseUri(uri));
    this.#analyses.clear();
    if (this.#documents.size === 0) this.#trees.clear();
  }

  document(uri: string): OpenDocument | undefined {
    return this.#documents.get(normaliseUri(uri));
  }

  /** The client's spelling of a URI, where it has told us one. */
  spellingOf(uri: string): string {
    return this.#documents.get(uri)?.uri ?? uri;
  }

  /** Stored files or directories were changed, created, deleted or fetched. */
  storedFilesChanged(uris: readonly string[]): void {
    for (const given of uris) {
      const uri = normaliseUri(given);
      const directory = directoryOf(uri);
      this.#forget(({ reads, lists }) => reads.has(uri) || lists.has(uri) || lists.has(directory));
    }
  }

  settingsOf(uri: string): WorkspaceSettings {
    return this.#folderOf(normaliseUri(uri))?.settings ?? this.#defaults;
  }

  /** The main file of the configuration that a file belongs to; the file itself where no other includes it. */
  mainOf(given: string): string {
    const uri = normaliseUri(given);
    const folder = this.#folderOf(uri);
    return findMain(uri, {
      root: folder?.uri ?? null,
      mainConfig: folder?.settings.mainConfig ?? this.#defaults.mainConfig,
      exists: (candidate) => {
        const { kind } = this.#fileSystem.read(candidate);
        if (kind === 'pending') this.#isSearching = true;
        return kind === 'file';
      },
      includes: (main, file) => {
        const { files, pending } = this.#analysisOfMain(main).configuration;
        if (pending.length > 0) this.#isSearching = true;
        return files.has(file);
      },
      otherDocuments: [...this.#documents.keys()].filter((other) => other !== uri),
    });
  }

  /** The configuration that a file belongs to. */
  analysisOf(uri: string): Analysis {
    return this.#analysisOfMain(this.mainOf(uri));
  }

  /** Checks all that is open. A file that several configurations share has the problems of all, each once. */
  findings(): Findings {
    this.#isSearching = false;
    const mains = new Set([...this.#documents.keys()].map((uri) => this.mainOf(uri)));
    const analyses = [...mains].map((main) => this.#analysisOfMain(main));
    const problems = new Map<string, Problem[]>();
    const seen = new Set<string>();
    for (const { configuration, problems: found } of analyses) {
      for (const uri of configuration.files.keys()) if (!problems.has(uri)) problems.set(uri, []);
      for (const problem of found) {
        const { uri, span } = problem.location;
        const key = `${problem.rule} ${span.start} ${span.end} ${uri}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const list = problems.get(uri);
        if (list) list.push(problem);
        else problems.set(uri, [problem]);
      }
    }
    const complete = !this.#isSearching && analyses.every(({ configuration }) => configuration.pending.length === 0);
    return { analyses, problems, complete };
  }

  /** The edits that apply every safe fix of one file, again and again until none is left. */
  fixAll(given: string): SpanEdit[] {
    const uri = normaliseUri(given);
    const main = this.mainOf(uri);
    const settings = this.settingsOf(main);
    return fixFile(uri, this.#analysisOfMain(main), (text) => {
      const changed: FileSystem = {
        read: (other) => (other === uri ? { kind: 'file', text } : this.#fileSystem.read(other)),
        list: (directory) => this.#fileSystem.list(directory),
      };
      return analyse(main, changed, settings, (other, source) =>
        other === uri ? parse(other, source) : this.#parse(other, source),
      );
    });
  }

  #analysisOfMain(main: string): Analysis {
    const cached = this.#analyses.get(main);
    if (cached) return cached.analysis;
    const files = new TrackedFileSystem(this.#fileSystem);
    const analysis = analyse(main, files, this.settingsOf(main), (uri, text) => this.#parse(uri, text));
    this.#analyses.set(main, { analysis, reads: files.reads, lists: files.lists });
    return analysis;
  }

  #parse(uri: string, text: string): SourceFile {
    const known = this.#trees.get(uri);
    if (known?.text === text) return known;
    const tree = parse(uri, text);
    this.#trees.set(uri, tree);
    return tree;
  }

  #folderOf(uri: string): WorkspaceFolder | undefined {
    return this.#folders.find((folder) => isInside(uri, folder.uri));
  }

  #forget(depends: (cached: CachedAnalysis) => boolean): void {
    for (const [main, cached] of this.#analyses) if (depends(cached)) this.#analyses.delete(main);
  }
}
