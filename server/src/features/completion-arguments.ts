/** What may stand in the argument of a call: the files that are there, and names for a Component. */
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import type { Configuration, FileSystem } from '../evaluation/index.ts';
import { FILE, FOLDER, quoted, VALUE } from './completion-item.ts';
import type { Word } from './token-view.ts';
import { virtualHosts } from './value-choices.ts';

/** Where completion looks for files. */
export type Directories = Pick<FileSystem, 'list' | 'locate'>;

/** Entries of one directory that are offered. */
const MAX_ENTRIES = 200;

/** What usually stands in front of the host's name, most used first. */
const USUAL_NAMES = ['rooms', 'upload', 'proxy', 'pubsub'] as const;

/** Names below each host that no section has yet. */
export function componentNames(configuration: Configuration, word: Word, range: Range): CompletionItem[] {
  const taken = new Set(configuration.sections.map(({ name }) => name));
  return virtualHosts(configuration)
    .flatMap((host) => USUAL_NAMES.map((name) => `${name}.${host}`))
    .filter((name) => !taken.has(name))
    .map((name, index) => ({
      label: name,
      kind: VALUE,
      sortText: String(index).padStart(3, '0'),
      textEdit: { range, newText: quoted(name, word) },
    }));
}

export interface PathInput {
  /** The file in which the path stands. */
  readonly uri: string;
  /** What is written of it before the cursor. */
  readonly written: string;
  /** Of what stands behind its last slash. */
  readonly range: Range;
  readonly word: Word;
  /** Whether wildcards are read, and files that are no configurations come later. */
  readonly isInclude: boolean;
}

/** Entries of the directory that is written so far: configurations first for an Include. */
export function pathItems(
  directories: Directories,
  { uri, written, range, word, isInclude }: PathInput,
): CompletionItem[] {
  const directory = written.slice(0, written.lastIndexOf('/') + 1);
  if (/[*?]/.test(directory)) return [];
  const base = URI.parse(uri);
  const target = directory.startsWith('/')
    ? Utils.resolvePath(base.with({ path: directory }), '.').toString()
    : Utils.resolvePath(Utils.dirname(base), directory || '.').toString();
  const located = directory.startsWith('/') ? (directories.locate?.(target) ?? target) : target;
  const listing = directories.list(located);
  if (listing.kind !== 'directory') return [];
  const entries = listing.entries
    .filter(({ name }) => !name.startsWith('.') && !/["'\\*?]/.test(name))
    // Reading itself would never end.
    .filter(({ name }) => !isInclude || Utils.joinPath(URI.parse(located), name).toString() !== uri);
  const isConfiguration = (name: string) => name.endsWith('.cfg.lua');
  const items = entries.map(({ name, type }): CompletionItem => {
    const rank = isInclude && type === 'file' ? (isConfiguration(name) ? 0 : 2) : 1;
    return type === 'directory'
      ? { label: `${name}/`, kind: FOLDER, sortText: `${rank} ${name}`, textEdit: { range, newText: `${name}/` } }
      : { label: name, kind: FILE, sortText: `${rank} ${name}`, textEdit: { range, newText: quoted(name, word) } };
  });
  if (isInclude && entries.some(({ name, type }) => type === 'file' && isConfiguration(name))) {
    const all = '*.cfg.lua';
    items.push({ label: all, kind: FILE, sortText: `0 ${all}`, textEdit: { range, newText: quoted(all, word) } });
  }
  return items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, MAX_ENTRIES);
}
