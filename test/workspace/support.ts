import type { FileSystem } from '../../server/src/evaluation/index.ts';
import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceSettings } from '../../server/src/workspace/settings.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { fixture, ROOT, uriOf } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

/** The rules that these tests show problems by; others have other things to say about the short texts in them. */
const SPEAKING = new Set(['unknown-module', 'include-missing', 'unstable-module']);

export interface World {
  readonly workspace: Workspace;
  /** What is stored: changing it is what another program would do. */
  readonly files: Record<string, string>;
  /** Opens a file as it is stored, or with a text of its own. */
  open(path: string, text?: string): void;
  /** Another version of an open file. */
  type(path: string, text: string): void;
  close(path: string): void;
  /** Stores a text, or deletes a file, and tells the workspace. */
  store(path: string, text: string | null): void;
  mainOf(path: string): string;
  /** `path: rule` of everything that is open. */
  problems(): string[];
  /** `severity: message` of the same. */
  messages(): string[];
}

export interface WorldOptions {
  readonly settings?: Partial<WorkspaceSettings>;
  /** Path of the workspace folder; null where no folder is open. */
  readonly folder?: string | null;
  /** Symbolic links: what they lead to by what they are called. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A workspace over the files of a fixture. Paths are relative to its root. */
export function world(text: string, { settings = {}, folder = ROOT, links = {} }: WorldOptions = {}): World {
  const files: Record<string, string> = { ...fixture(text).files };
  const workspace = new Workspace(linked(memoryFileSystem(files), links));
  const all = { ...DEFAULT_WORKSPACE_SETTINGS, ...settings };
  workspace.configure(all, folder === null ? [] : [{ uri: uriOf(folder), settings: all }]);
  const absolute = (path: string) => (path.startsWith('/') ? path : `${ROOT}/${path}`);
  const relative = (uri: string) => uri.replace(`file://${ROOT}/`, '');
  let version = 0;
  const set = (path: string, content: string) => {
    workspace.setDocument({ uri: uriOf(path), version: ++version, text: content });
  };
  const findings = () =>
    [...workspace.findings().problems].flatMap(([uri, found]) =>
      found.filter(({ rule }) => SPEAKING.has(rule)).map((problem) => ({ path: relative(uri), ...problem })),
    );
  return {
    workspace,
    files,
    open: (path, content) => set(path, content ?? files[absolute(path)] ?? ''),
    type: set,
    close: (path) => workspace.closeDocument(uriOf(path)),
    store: (path, content) => {
      if (content === null) delete files[absolute(path)];
      else files[absolute(path)] = content;
      workspace.storedFilesChanged([uriOf(path)]);
    },
    mainOf: (path) => relative(workspace.mainOf(uriOf(path))),
    problems: () => findings().map(({ path, rule }) => `${path}: ${rule}`),
    messages: () => findings().map(({ severity, message }) => `${severity}: ${message}`),
  };
}

/** The same files with links among them. */
function linked(files: FileSystem, links: Readonly<Record<string, string>>): FileSystem {
  const targets = new Map(Object.entries(links).map(([name, target]) => [uriOf(name), uriOf(target)]));
  const realPath = (uri: string) => targets.get(uri) ?? uri;
  return {
    read: (uri) => files.read(realPath(uri)),
    list: (uri) => {
      const listing = files.list(uri);
      const names = [...targets.keys()].filter((name) => name.startsWith(`${uri}/`));
      if (names.length === 0) return listing;
      const entries = names.map((name) => ({ name: name.slice(uri.length + 1), type: 'file' as const }));
      return { kind: 'directory', entries: [...(listing.kind === 'directory' ? listing.entries : []), ...entries] };
    },
    realPath,
  };
}
