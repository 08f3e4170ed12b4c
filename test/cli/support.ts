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
  const changes = [...(setting.changes ?? [])];
  const pieces = { out: '', error: '' };
  const code = await run({
    args,
    version: '1.2.3',
    files: {
      ...memoryFileSystem(stored, setting.unreadable),
      write: (uri, text) => {
        const path = decodeURIComponent(uri.replace('file://', ''));
        if (setting.readOnly?.includes(path)) return 'permission denied';
        written[path] = text;
        stored[path] = text;
        return null;
      },
      create: (uri, text) => {
        const path = decodeURIComponent(uri.replace('file://', ''));
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
        return change !== undefined;
      },
    }),
    startServer: async () => {
      pieces.out += 'server started';
    },
  });
  return { code, ...pieces, written };
}
