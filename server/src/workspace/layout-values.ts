/** What settings and project files say of the tiered layout: each part that they leave out stays as it is. */
import { FOLDER_TIERS, type FolderTier, type Layout } from '../rules/index.ts';
import { isKeyOf, isObject, oneOf, type Read, wrong } from './read-values.ts';

export type LayoutValues = Partial<Pick<Layout, 'enabled' | 'directory'>> & {
  readonly [Key in PerTier]?: Partial<Layout[Key]>;
};

type PerTier = 'folders' | 'variables' | 'defaults';

const ENABLED = { auto: true, on: true, off: true } as const satisfies Record<Layout['enabled'], true>;
const DEFAULTS = { on: true, off: true } as const satisfies Record<Layout['defaults'][FolderTier], true>;
const TIERS = { distributed: true, stable: true, beta: true, alpha: true } as const satisfies Record<FolderTier, true>;

/** How a key per tier is read: null where it is nothing of the kind. */
const PER_TIER: { readonly [Key in PerTier]: { readonly wanted: string; read(given: unknown): string | null } } = {
  folders: { wanted: 'a folder below the directory', read: folderIn },
  variables: {
    wanted: 'the name of an environment variable',
    read: (given) => (typeof given === 'string' && /^[A-Za-z_]\w*$/.test(given.trim()) ? given.trim() : null),
  },
  defaults: { wanted: oneOf(DEFAULTS), read: (given) => (isKeyOf(DEFAULTS, given) ? given : null) },
};

/** Reads `layout`; a mistake takes only its own entry away. */
export function layoutValuesIn(value: unknown): Read<LayoutValues> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong('layout', 'an object', value)] };
  const found: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [key, given] of Object.entries(value)) {
    if (key === 'enabled') {
      if (isKeyOf(ENABLED, given)) found[key] = given;
      else mistakes.push(wrong('layout.enabled', oneOf(ENABLED), given));
    } else if (key === 'directory') {
      const directory = folderIn(given);
      if (directory !== null) found[key] = directory;
      else mistakes.push(wrong('layout.directory', 'the name of a directory', given));
    } else if (Object.hasOwn(PER_TIER, key)) {
      const read = entriesIn(key as PerTier, given);
      found[key] = read.value;
      mistakes.push(...read.mistakes);
    } else
      mistakes.push(
        `\`layout.${key}\` is no setting; there are ${['enabled', 'directory', ...Object.keys(PER_TIER)].join(', ')}`,
      );
  }
  return { value: found, mistakes };
}

function entriesIn(key: PerTier, value: unknown): Read<Partial<Record<FolderTier, string>>> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong(`layout.${key}`, 'an object of tiers', value)] };
  const { wanted, read } = PER_TIER[key];
  const entries: Partial<Record<FolderTier, string>> = {};
  const mistakes: string[] = [];
  for (const [tier, given] of Object.entries(value)) {
    const entry = read(given);
    if (!isKeyOf(TIERS, tier)) {
      mistakes.push(`\`${tier}\` in \`layout.${key}\` is no tier; there are ${FOLDER_TIERS.join(', ')}`);
    } else if (entry === null) mistakes.push(wrong(`layout.${key}.${tier}`, wanted, given));
    else entries[tier] = entry;
  }
  return { value: entries, mistakes };
}

/** A relative path without slashes at its ends; null for anything else. */
function folderIn(given: unknown): string | null {
  if (typeof given !== 'string' || given.trim().startsWith('/')) return null;
  const parts = given
    .trim()
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

/** A layout with these values over it. */
export function withLayout(layout: Layout, values: LayoutValues = {}): Layout {
  return {
    ...layout,
    ...values,
    folders: { ...layout.folders, ...values.folders },
    variables: { ...layout.variables, ...values.variables },
    defaults: { ...layout.defaults, ...values.defaults },
  };
}
