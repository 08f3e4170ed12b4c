/** examples/modules.d: beta and alpha modules are named, each once at its place, and nothing else is said. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog, type ProsodyVersion } from '../../server/src/catalog/index.ts';
import { uriOf } from '../support/fixture.ts';
import { type Files, problemsOf } from './support.ts';

const FOLDER = new URL('../../examples/modules.d/', import.meta.url);

const FILES: Files = {
  ...Object.fromEntries(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.lua'))
      .map((name) => [`/etc/prosody/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]),
  ),
  // The server has certificates.
  '/etc/prosody/certs/README': '',
};

const MAIN = uriOf('prosody.cfg.lua');
const ALL = Object.fromEntries(
  ['DISTRIBUTED', 'SECURITY', 'BETA', 'ALPHA'].map((part) => [`PROSODY_ENABLE_${part}`, 'true']),
);
/** Every way to set the four variables to true or false. */
const SETTINGS = Array.from({ length: 16 }, (_, bits) =>
  Object.fromEntries(Object.keys(ALL).map((name, index) => [name, String(((bits >> index) & 1) === 1)])),
);
const VERSIONS: readonly ProsodyVersion[] = ['0.12', '13.0.1', '13.0'];

/** What the example lists: the inventory without those names that exist nowhere. */
function inventory(tier: 'beta' | 'alpha'): string[] {
  const listed = catalog.modules.filter(
    (record) => record.inventory && record.tier === tier && record.upstream.nearest === null,
  );
  return listed.map(({ name }) => name);
}

/** All settings for the newest release, for the others the two ends. */
const CASES = VERSIONS.flatMap((version) =>
  (version === '13.0' ? [{}, ...SETTINGS] : [{}, ALL]).map((env) => ({ version, env })),
);

test.each(CASES)('the beta and alpha modules, once each (%o)', ({ version, env }) => {
  const problems = problemsOf(FILES, MAIN, { version, env, whole: true });
  expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['unstable-module']);
  const named = problems.map(({ location: { uri, span } }) => {
    const text = Object.entries(FILES).find(([path]) => uriOf(path) === uri)?.[1] ?? '';
    return text.slice(span.start, span.end);
  });
  // extdisco does what turn_external does, which the example has.
  const expected = [...inventory('beta'), ...inventory('alpha')].filter((name) => name !== 'extdisco');
  expect(named.sort()).toEqual(expected.sort());
});

test('alpha is a warning and beta information', () => {
  const severities = problemsOf(FILES, MAIN).map(({ severity }) => severity);
  expect(severities.filter((one) => one === 'warning').length).toBe(inventory('alpha').length);
  expect(severities.filter((one) => one === 'error')).toEqual([]);
});

test('in the profile development there is no warning at all', () => {
  const severities = problemsOf(FILES, MAIN, { profile: 'development', env: ALL }).map(({ severity }) => severity);
  expect(severities.filter((one) => one === 'warning' || one === 'error')).toEqual([]);
});
