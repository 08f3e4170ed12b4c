/** Every configuration that this repository holds: the fixtures of its tests, the examples of its pages, its examples. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { readCases } from '../syntax/support.ts';
import { project } from './support.ts';

export interface Sample {
  /** Texts by path, relative to the folder that stands for `/`. */
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The words of a recorded evaluation, see record/setup.ts. */
interface Recorded {
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
}

const withoutSlash = (path: string) => path.replace(/^(file:\/\/)?\/+/, '');

/**
 * What the tests of evaluation, rules and features evaluate, each once: they are run, and their helpers write down what
 * they are given. Whether these tests pass is not asked here.
 */
export async function fixturesOfTests(): Promise<Sample[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pcr-'));
  try {
    const vitest = join(project('node_modules/vitest'), 'vitest.mjs');
    const words = [vitest, 'run', '--config', project('test/prosody/record/vitest.config.ts'), '--reporter=dot'];
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, PROSODY_CONFIG_RECORD: folder };
    await promisify(execFile)(process.execPath, words, { cwd: project('.'), env, maxBuffer: 1 << 26 }).catch(
      () => null,
    );
    const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
    return [...new Set(lines)].sort().map((line) => {
      const { files, main, environment }: Recorded = JSON.parse(line);
      const named = Object.entries(files).map(([path, text]) => [withoutSlash(path), text]);
      return { files: Object.fromEntries(named), main: withoutSlash(main), environment };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The texts of the syntax room's mistakes, with the mistakes and mended. */
export function fixturesOfSyntax(): Sample[] {
  const folder = project('test/syntax/mistakes');
  const texts = readdirSync(folder).flatMap((name) =>
    readCases(readFileSync(join(folder, name), 'utf8')).flatMap(({ text, mended }) => [text, mended]),
  );
  return texts.map((text) => ({ files: { 'prosody.cfg.lua': text }, main: 'prosody.cfg.lua', environment: {} }));
}

/** Each configuration file below `examples`, as a main file among all files of its folder. */
export function examples(): Sample[] {
  const root = project('examples');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const home = join(root, name);
      const paths = readdirSync(home, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(home, join(entry.parentPath, entry.name)));
      const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(home, path), 'utf8')]));
      return paths
        .filter((path) => path.endsWith('.cfg.lua'))
        .map((main): Sample => ({ files, main, environment: {} }));
    });
}
