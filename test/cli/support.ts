import { run } from '../../server/src/cli/program.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

export interface Setting {
  /** Texts by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  readonly unreadable?: readonly string[];
  /** Paths that cannot be written. */
  readonly readOnly?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
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

/** Runs `prosody-config` in this process, in the directory /etc/prosody, on files in memory. */
export async function prosodyConfig(setting: Setting, ...args: string[]): Promise<Outcome> {
  const written: Record<string, string> = {};
  const pieces = { out: '', error: '' };
  const code = await run({
    args,
    version: '1.2.3',
    files: {
      ...memoryFileSystem(setting.files, setting.unreadable),
      write: (uri, text) => {
        const path = decodeURIComponent(uri.replace('file://', ''));
        if (setting.readOnly?.includes(path)) return 'permission denied';
        written[path] = text;
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
      interactive: setting.columns !== undefined,
      columns: setting.columns ?? 80,
      environment: setting.environment ?? {},
      workingDirectory: HERE,
    },
    startServer: async () => {
      pieces.out += 'server started';
    },
  });
  return { code, ...pieces, written };
}
