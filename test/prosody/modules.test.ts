// Our module lists against those of the real Prosody, on whole files.
//
// Ours come from the built command line, `prosody-config modules FILE --format json`; Prosody's from its own
// configmanager and modulemanager (effective.lua). A host's list is compared as a set, together with what kind of
// section the host is.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, it } from 'vitest';
import type { Effective, Server } from '../../scripts/prosody-oracle.mjs';
import { CATEGORIES, combinations, describeEachServer, EXAMPLE, project } from './support.ts';

const CLI = project('dist/cli.cjs');
const FIXTURES = project('test/prosody/fixtures');

type Environment = Record<string, string>;
type Sections = Record<string, { kind: string; componentModule: string | null; modules: string[] }>;

/** The part of the `modules --format json` contract that is compared. */
interface ModulesOutput {
  version: 1;
  hosts: { name: string; kind: string; componentModule: string | null; modules: { name: string }[] }[];
}

/** The value of `--prosody-version` for a real server; "13.0" is the newest of its line. */
const versionFor = ({ release, version }: Server) => (version === '13.0.1' ? version : release);

async function ours(file: string, server: Server, env: Environment): Promise<Sections> {
  const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const words = ['modules', file, '--format', 'json', '--prosody-version', versionFor(server), ...variables];
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...words], { env: { PATH: process.env.PATH } });
  const output: ModulesOutput = JSON.parse(stdout);
  return Object.fromEntries(
    output.hosts.map(({ name, kind, componentModule, modules }) => [
      name,
      { kind, componentModule, modules: modules.map((module) => module.name).sort() },
    ]),
  );
}

function theirs({ hosts }: Effective): Sections {
  return Object.fromEntries(
    Object.entries(hosts).map(([name, { kind, componentModule, modules }]) => [
      name,
      { kind, componentModule, modules: [...(modules ?? [])].sort() },
    ]),
  );
}

/** What a fixture says about itself: `-- only: VERSION`, and `-- env: NAME=VALUE` for each variable. */
function header(file: string) {
  const text = readFileSync(file, 'utf8');
  const only = /^-- only: (\S+)$/m.exec(text)?.[1];
  const variables = [...text.matchAll(/^-- env: (\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  return { only, env: Object.fromEntries(variables) as Environment };
}

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.cjs is missing: build the project first (npm run build)');
});

describeEachServer((server, release) => {
  const compare = (title: string, file: string, env: Environment) =>
    it.concurrent(title, async ({ expect }) => {
      expect(await ours(file, server(), env)).toEqual(theirs(await server().effective(file, { env })));
    });

  describe('the example deployment', () => {
    compare('with no variable set', EXAMPLE, {});
    for (const env of combinations) {
      const on = CATEGORIES.filter((name) => env[name] === 'true').map((name) => name.replace('PROSODY_ENABLE_', ''));
      compare(`with ${on.join(', ') || 'nothing'} on`, EXAMPLE, env);
    }
  });

  describe('a file about', () => {
    for (const name of readdirSync(FIXTURES).filter((entry) => entry.endsWith('.cfg.lua'))) {
      const file = `${FIXTURES}/${name}`;
      const { only, env } = header(file);
      if (only && !only.startsWith(release)) continue;
      compare(basename(name, '.cfg.lua').replaceAll('-', ' '), file, env);
    }
  });
});
