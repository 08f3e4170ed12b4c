/** Configurations in real files, read by the evaluation as the command line reads them. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import {
  type Configuration,
  type Environment,
  evaluate,
  type FileSystem,
  type Observer,
} from '../../server/src/evaluation/index.ts';

const pathOf = (uri: string) => decodeURIComponent(new URL(uri).pathname);

const disk: FileSystem = {
  read(uri) {
    const path = pathOf(uri);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { kind: 'missing' };
    return stats.isDirectory() ? { kind: 'directory' } : { kind: 'file', text: readFileSync(path, 'utf8') };
  },
  list(uri) {
    const path = pathOf(uri);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { kind: 'missing' };
    const entries = readdirSync(path, { withFileTypes: true });
    return {
      kind: 'directory',
      entries: entries.map((entry) => ({ name: entry.name, type: entry.isDirectory() ? 'directory' : 'file' })),
    };
  },
};

/** Writes files, named relative to a folder, and makes the folders that they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

export function evaluateOnDisk(
  file: string,
  version: ProsodyVersion,
  environment: Environment,
  observe?: Observer,
): Configuration {
  const input = { main: `file://${file}`, version, environment, fileSystem: disk };
  return evaluate(observe ? { ...input, observe } : input);
}
