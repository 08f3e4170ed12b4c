import type { FileSystem } from '../evaluation/index.ts';
import type { Problem } from '../rules/index.ts';
import { parse, type SourceFile, type SpanEdit } from '../syntax/index.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import { effectiveSettings } from './effective-settings.ts';
import { fixFile } from './fix-all.ts';
import { hasMainName } from './fragment.ts';
import { chosenMain, findMain, LEVELS } from './main-file.ts';
import { type OpenDocument, OpenFiles } from './open-files.ts';
import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceFolder, type WorkspaceSettings } from './settings.ts';
import { TrackedFileSystem } from './tracked-file-system.ts';
import { directoriesAbove, directoryOf, isInside, normaliseUri } from './uri.ts';

/** Everything that is open, checked: what to show now. */
export interface Findings {
  /** One for each main file that something open belongs to. */
  readonly analyses: readonly Analysis[];
  /** By URI, for each file that was read, including those without any problem. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Sentences for the user on what the settings name and is not there. */
  readonly notices: readonly string[];
  /** URIs of the files that the findings depend on, those that are not there included. */
  readonly reads: ReadonlySet<string>;
  /** URIs of the directories that they depend on. */
  readonly lists: ReadonlySet<string>;
  /** False while files are still being fetched: what would be missing may yet arrive. */
  readonly complete: boolean;
}

/** What is known of one file: the configuration that it belongs to, and by which name it is known there. */
export interface View {
  readonly uri: string;
  readonly analysis: Analysis;
}

interface CachedAnalysis {
  readonly analysis: Analysis;
  /** On the settings and files that it was made with. */
  readonly notices: readonly string[];
  readonly pending: boolean;
  readonly reads: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

/**
 * The files that are open over those that are stored, and one Analysis for each main file. Nothing is computed before
 * it is asked for, and nothing twice while what it depends on stays the same. URIs may be given in any spelling.
 */
export class Workspace {
  readonly #files: OpenFiles;
  readonly #analyses = new Map<string, CachedAnalysis>();
  readonly #candidates = new Map<string, Candidates>();
  readonly #trees = new Map<string, SourceFile>();
  #folders: readonly WorkspaceFolder[] = [];
  #defaults: WorkspaceSettings = DEFAULT_WORKSPACE_SETTINGS;
  /** Whether the search for a main file came by something that is still being fetched. */
  #isSearching = false;

  /** @param stored the files as they are saved */
  constructor(stored: FileSystem) {
    this.#files = new OpenFiles(stored);
  }

  /** URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#files.folders;
  }

  /** @param defaults for files outside of every folder */
  configure(defaults: WorkspaceSettings, folders: readonly WorkspaceFolder[]): void {
    this.#defaults = defaults;
    this.#folders = folders
      .map((folder) => ({ ...folder, uri: normaliseUri(folder.uri).replace(/\/$/, '') }))
      .sort((a, b) => b.uri.length - a.uri.length);
    this.#files.folders = this.#folders.map(({ uri }) => uri);
    this.#forgetAll();
  }

  /**
   * Files outside of the workspace folders are read only where the user trusts the workspace, as is the default.
   * @returns whether that is news
   */
  trust(isTrusted: boolean): boolean {
    if (this.#files.isTrusted === isTrusted) return false;
    this.#files.isTrusted = isTrusted;
    this.#forgetAll();
    return true;
  }

  /** A document that was opened or has changed. */
  setDocument(document: OpenDocument): void {
    const uri = normaliseUri(document.uri);
    const wasOpen = this.#files.set(uri, document);
    // Files beside the one that is opened may have changed unnoticed: not every client watches everything.
    if (!wasOpen) this.#forgetAll();
    const real = this.#files.realPath(uri);
    this.#forget(({ reads }) => reads.has(uri) || reads.has(real));
  }

  closeDocument(uri: string): void {
    this.#files.close(normaliseUri(uri));
    this.#forgetAll();
    if (this.#files.documents.size === 0) this.#trees.clear();
  }

  /** The open document that holds a file's text. */
  document(uri: string): OpenDocument | undefined {
    return this.#files.documentOf(normaliseUri(uri));
  }

  /** The client's name for a file, where it has told us one. */
  spellingOf(uri: string): string {
    return this.#files.documentOf(uri)?.uri ?? uri;
  }

  /** Stored files or directories were changed, created, deleted or fetched. */
  storedFilesChanged(uris: readonly string[]): void {
    this.#files.storedFilesChanged();
    this.#candidates.clear();
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
    return findMain(uri, {
      ...this.#choiceFor(uri),
      exists: (candidate) => {
        const { kind } = this.#files.read(candidate);
        if (kind === 'pending') this.#isSearching = true;
        return kind === 'file';
      },
      includes: (main, file) => {
        const { analysis } = this.#analysisOfMain(main);
        if (analysis.configuration.pending.length > 0) this.#isSearching = true;
        return this.#nameIn(analysis, file) !== null;
      },
      otherDocuments: [...this.#files.documents.keys()].filter((other) => other !== uri),
      candidates: () => this.#candidatesFor(uri),
    });
  }

  /** The configuration that a file belongs to. */
  analysisOf(uri: string): Analysis {
    return this.viewOf(uri).analysis;
  }

  /** The configuration that a file belongs to, and its name in it: that of a link, where it is included by one. */
  viewOf(given: string): View {
    const uri = normaliseUri(given);
    const { analysis } = this.#analysisOfMain(this.mainOf(uri));
    return { uri: this.#nameIn(analysis, uri) ?? uri, analysis };
  }

  /** Checks all that is open. A file that several configurations share has the problems of all, each once. */
  findings(): Findings {
    this.#isSearching = false;
    const mains = new Set([...this.#files.documents.keys()].map((uri) => this.mainOf(uri)));
    const checked = [...mains].map((main) => this.#analysisOfMain(main));
    const analyses = checked.map(({ analysis }) => analysis);
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
    return {
      analyses,
      problems,
      notices: [...new Set([...this.#missingMains(), ...checked.flatMap(({ notices }) => notices)])],
      reads: this.#reachable(checked.flatMap(({ reads }) => [...reads])),
      lists: this.#reachable(checked.flatMap(({ lists }) => [...lists])),
      complete: !this.#isSearching && checked.every(isComplete),
    };
  }

  /** The edits that apply every safe fix of one file, again and again until none is left. */
  fixAll(given: string): SpanEdit[] {
    const { uri, analysis } = this.viewOf(given);
    const { main } = analysis.configuration;
    return fixFile(uri, analysis, (text) => {
      const changed: FileSystem = {
        read: (other) => (other === uri ? { kind: 'file', text } : this.#files.read(other)),
        list: (directory) => this.#files.list(directory),
      };
      return analyse(main, changed, analysis.settings, {
        parse: (other, source) => (other === uri ? parse(other, source) : this.#parse(other, source)),
        mayBeFragment: this.#mayBeFragment(main),
      });
    });
  }

  #analysisOfMain(main: string): CachedAnalysis {
    const cached = this.#analyses.get(main);
    if (cached) return cached;
    const files = new TrackedFileSystem(this.#files);
    const { settings, notices, pending } = effectiveSettings(
      main,
      this.#folderOf(main)?.uri ?? null,
      this.settingsOf(main),
      files,
    );
    const analysis = analyse(main, files, settings, {
      parse: (uri, text) => this.#parse(uri, text),
      mayBeFragment: this.#mayBeFragment(main),
    });
    const result = { analysis, notices, pending, reads: files.reads, lists: files.lists };
    this.#analyses.set(main, result);
    return result;
  }

  #parse(uri: string, text: string): SourceFile {
    const known = this.#trees.get(uri);
    if (known?.text === text) return known;
    const tree = parse(uri, text);
    this.#trees.set(uri, tree);
    return tree;
  }

  /** By which name a configuration has read a file, or null where it has not. */
  #nameIn({ configuration: { files } }: Analysis, uri: string): string | null {
    if (files.has(uri)) return uri;
    const real = this.#files.realPath(uri);
    return [...files.keys()].find((name) => this.#files.realPath(name) === real) ?? null;
  }

  #mayBeFragment(main: string): boolean {
    return !hasMainName(main) && chosenMain(main, this.#choiceFor(main)) !== main;
  }

  #choiceFor(uri: string): { readonly root: string | null; readonly mainConfig: string } {
    return { root: this.#folderOf(uri)?.uri ?? null, mainConfig: this.settingsOf(uri).mainConfig };
  }

  /** Sentences on main files that were chosen and do not exist. */
  #missingMains(): string[] {
    return [...this.#files.documents.keys()].flatMap((uri) => {
      const choice = this.#choiceFor(uri);
      const chosen = chosenMain(uri, choice);
      const kind = chosen === null ? null : this.#files.read(chosen).kind;
      if (kind !== 'missing' && kind !== 'elsewhere') return [];
      return [
        `The main file "${choice.mainConfig}" (setting prosody.mainConfig) does not exist; another is looked for.`,
      ];
    });
  }

  #candidatesFor(uri: string): readonly string[] {
    const root = this.#folderOf(uri)?.uri ?? null;
    const key = root ?? directoryOf(uri);
    let found = this.#candidates.get(key);
    if (!found) {
      found = findCandidates(root === null ? directoriesAbove(uri, null, LEVELS) : [root], root !== null, this.#files);
      this.#candidates.set(key, found);
    }
    if (found.pending) this.#isSearching = true;
    return found.files;
  }

  #folderOf(uri: string): WorkspaceFolder | undefined {
    return this.#folders.find((folder) => isInside(uri, folder.uri));
  }

  #reachable(uris: readonly string[]): Set<string> {
    return new Set(uris.filter((uri) => this.#files.mayBeRead(uri)));
  }

  #forget(depends: (cached: CachedAnalysis) => boolean): void {
    for (const [main, cached] of this.#analyses) if (depends(cached)) this.#analyses.delete(main);
  }

  #forgetAll(): void {
    this.#analyses.clear();
    this.#candidates.clear();
    this.#files.storedFilesChanged();
  }
}

function isComplete({ analysis, pending }: CachedAnalysis): boolean {
  return !pending && analysis.configuration.pending.length === 0;
}
