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

/** What packages of Prosody put beside the main file, and is called like a part of it, but is read by `prosody-migrator`. */
export function isOfAnotherProgram(uri: string): boolean {
  return /\/migrator\.cfg\.lua(?:\.\w+)?$/.test(uri);
}
