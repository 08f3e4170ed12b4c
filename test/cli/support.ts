import { COMMANDS } from '../../server/src/cli/commands/index.ts';
import { run } from '../../server/src/cli/program.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

export interface Setting {
  /** Texts by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  readonly unreadable?: readonly string[];
  /** Paths that cannot be written. */
  readonly readOnly?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
  /** The pages of rules that are installed. */
  readonly pages?: Readonly<Record<string, string>>;
  /** When files were last changed, by absolute path; of others nobody knows. Each change of them is later by one. */
  readonly times?: Readonly<Record<string, number>>;
  /** Told of each file that is read, each time that it is. */
  readonly onRead?: (path: string) => void;
  /** With --watch: what happens to the files, one change after the other. */
  readonly changes?: readonly Readonly<Record<string, string>>[];
  /** Columns of a terminal; without them the output goes into a pipe. */
  readonly columns?: number;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** What was written, by absolute path. */
  readonly written: Readonly<Record<string, string>>;
}

const HERE = '/etc/prosody';

/** What stands behind the text of a test, so that nothing is missing that rules ask for: a host with its usual modules. */
export const SOUND_HOST = '\nVirtualHost "example.org" modules_enabled = { "tls", "saslauth", "roster", "disco" }';

/** Prosody is installed where the tests run: a module that is nowhere is missing for certain. */
const PROSODY = { '/usr/lib/prosody/modules/mod_saslauth.lua': '' };

/** Runs `prosody-config` in this process, in the directory /etc/prosody, on files in memory. */
export async function prosodyConfig(setting: Setting, ...args: string[]): Promise<Outcome> {
  const written: Record<string, string> = {};
  const stored: Record<string, string> = { ...PROSODY, ...setting.files };
  const times = { ...setting.times };
  const inMemory = memoryFileSystem(stored, setting.unreadable, times);
  const changes = [...(setting.changes ?? [])];
  const pieces = { out: '', error: '' };
  const code = await run(args, COMMANDS, {
    version: '1.2.3',
    files: {
      ...inMemory,
      read: (uri) => {
        setting.onRead?.(pathOf(uri));
        return inMemory.read(uri);
      },
      write: (uri, text) => {
        const path = pathOf(uri);
        if (setting.readOnly?.includes(path)) return 'permission denied';
        written[path] = text;
        stored[path] = text;
        return null;
      },
      create: (uri, text) => {
        const path = pathOf(uri);
        if (setting.readOnly?.includes(path)) return 'permission denied';
        if (stored[path] !== undefined) return 'it exists already';
        written[path] = text;
        stored[path] = text;
        return null;
      },
    },
    terminal: {
      write: (text) => {
        pieces.out += text;
      },
      writeError: (text) => {
        pieces.error += text;
      },
      readInput: () => setting.input ?? '',
      interactive: setting.columns !== undefined,
      interactiveErrors: setting.columns !== undefined,
      columns: setting.columns ?? 80,
      environment: setting.environment ?? {},
      workingDirectory: HERE,
    },
    prepareForMany: () => undefined,
    pages: (rule) => setting.pages?.[rule] ?? null,
    watcher: () => ({
      follow: () => undefined,
      next: async () => {
        const change = changes.shift();
        Object.assign(stored, change);
        for (const path of Object.keys(change ?? {})) {
          const time = times[path];
          if (time !== undefined) times[path] = time + 1;
        }
        return change !== undefined;
      },
    }),
    startServer: async () => {
      pieces.out += 'server started';
    },
  });
  return { code, ...pieces, written };
}

function pathOf(uri: string): string {
  return decodeURIComponent(uri.replace('file://', ''));
}
