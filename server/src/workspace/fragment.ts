import type { Configuration } from '../evaluation/index.ts';

export const MAIN_NAME = 'prosody.cfg.lua';

/** `prosody.cfg.lua`, or a template or a sample of it: `prosody.cfg.lua.j2`. */
export function hasMainName(uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1).startsWith(MAIN_NAME);
}

/**
 * Whether a file that goes by another name shows by what it holds that it is a main file: it includes others, or it has
 * hosts and says which modules all of them load.
 */
export function looksWhole({ includes, sections, openings }: Configuration): boolean {
  const hasHosts = openings.some(({ kind }) => kind === 'host');
  return includes.length > 0 || (hasHosts && sections[0]?.options.has('modules_enabled') === true);
}
