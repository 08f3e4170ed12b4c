// Since which release a module exists and an option is read: the first tag whose tree has it.

import { execFileSync } from 'node:child_process';

/** @param {string} repository @param {readonly string[]} args */
function git(repository, args) {
  try {
    return execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 27 });
  } catch (error) {
    // `git grep` answers 1 where nothing is found.
    if (/** @type {{ status?: number }} */ (error).status === 1) return '';
    throw error;
  }
}

/** @param {string} a @param {string} b versions such as `0.9.10` */
function byVersion(a, b) {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  return (
    [0, 1, 2].map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}

/** No candidates, and not the tags of the repository from which Prosody once moved. */
const isRelease = (/** @type {string} */ tag) => /^\d+\.\d+\.\d+$/.test(tag);

/**
 * @param {string} repository a git directory of Prosody
 * @returns {import('./import-facts.mjs').Row[]} kind (`module` or `option`), name, since, removed_in (the first release
 *   that has it no more, empty for what the newest one has)
 */
export function readHistory(repository) {
  const tags = git(repository, ['tag']).split('\n').filter(isRelease).sort(byVersion);
  /** @type {Map<string, { since: string, last: number }>} */
  const known = new Map();
  tags.forEach((tag, last) => {
    for (const key of namesAt(repository, tag)) known.set(key, { since: known.get(key)?.since ?? tag, last });
  });
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { since, last }]) => {
      const [kind = '', name = ''] = key.split(' ');
      return { kind, name, since, removed_in: tags[last + 1] ?? '' };
    });
}

/** @param {string} repository @param {string} tag @returns {Set<string>} `module x` and `option y` */
function namesAt(repository, tag) {
  const files = git(repository, ['ls-tree', '-r', '--name-only', tag, 'plugins/']);
  const modules = [...files.matchAll(/\/mod_([^/\n]+?)\.lua$/gm)].map(([, name = '']) => name);
  const pattern =
    'get_option[a-z_]*\\( *["\'][A-Za-z0-9_]+["\']|config\\.get\\([^,()]*,( *"core",)? *["\'][A-Za-z0-9_]+["\']';
  const calls = git(repository, ['grep', '-hoE', pattern, tag, '--', 'plugins', 'core', 'net', 'util']);
  const options = [...calls.matchAll(/["']([A-Za-z0-9_]+)["']$/gm)].map(([, name = '']) => name);
  return new Set([
    ...modules.filter((name) => !name.endsWith('.lib')).map((name) => `module ${name}`),
    ...options.map((name) => `option ${name}`),
  ]);
}
