/** Mentions of modules as the rules want them: one for each place, however many hosts its list serves. */
import type { ModuleRecord, ProsodyVersion, Replacement } from '../../catalog/index.ts';
import { type Configuration, type ModuleMention, remembered } from '../../evaluation/index.ts';
import type { RuleContext } from '../rule.ts';
import { whenThere } from './edits.ts';
import { oncePerPlace } from './places.ts';
import { isPartOfTemplates } from './templates.ts';

/** Mentions whose module would be loaded: entries of modules_enabled and Components' modules, one for each place. */
export const loadedMentions = remembered(({ mentions }): readonly ModuleMention[] =>
  placesOf(mentions.filter(({ list }) => list !== 'modules_disabled')),
);

/** One mention for each place: an active one where there is one. */
export function placesOf(mentions: readonly ModuleMention[]): ModuleMention[] {
  return oncePerPlace(
    mentions,
    ({ location }) => location,
    ({ module }) => module,
  );
}

/** Names that another rule reports by their form: `mod_x`, `auth_x`, `storage_x` in a list. */
export function hasPrefix({ module, list }: ModuleMention): boolean {
  return module.startsWith('mod_') || (list !== 'component' && /^(auth|storage)_/.test(module));
}

/** Modules may be installed in places that cannot be seen from here. */
export function mayHideModules({ configuration, installed }: RuleContext): boolean {
  return !installed.complete || isPartOfTemplates(configuration);
}

/** " It is loaded when X is "true"." for a mention in a branch that is not taken, else ''. */
export function whenLoaded({ presence }: ModuleMention): string {
  const words = whenThere(presence);
  return words ? ` It is loaded${words}.` : '';
}

const OBSOLETE_STAGES = new Set(['merged', 'obsolete', 'deprecated', 'broken']);

/** Why a module should not be listed any more for a version of Prosody, as the end of "`x` …"; null if it may. */
export function obsolescence(record: ModuleRecord, configuration: Configuration): string | null {
  const { version } = configuration;
  const { prosody, community } = record.upstream;
  // Who rates a module in a catalog of their own knows what others say of it.
  if (record.tierFrom === 'user') return record.tier === 'obsolete' ? 'is obsolete' : null;
  if (configuration.catalog.bundled(record.name, version)) return bundledObsolescence(record.name, version);
  if (prosody?.removedIn && !community) return `was removed from Prosody in ${prosody.removedIn.replace(/\.0$/, '')}`;
  if (!community || !OBSOLETE_STAGES.has(community.stage)) return null;
  // What replaces it is not there yet: until then the community module is the right one.
  const isStillNeeded = record.replacedBy.length > 0 && replacements(record, version).length === 0;
  if (isStillNeeded && !community.codeRemoved) return null;
  // Merged into a release that is newer than the one at hand: here the community module is the right one.
  if (community.stage === 'merged' && prosody && prosody.in.length > 0) return null;
  if (community.codeRemoved) return 'is obsolete: its code was removed from the community modules';
  return { merged: 'was merged into another module', broken: 'is broken' }[community.stage as string] ?? 'is obsolete';
}

/** What does the module's job in a version of Prosody. */
export function replacements({ replacedBy }: ModuleRecord, version: ProsodyVersion): readonly Replacement[] {
  return replacedBy.filter(({ since }) => version !== '0.12' || since === null || !since.startsWith('13'));
}

/**
 * Modules of Prosody itself that do the job of a community module which is neither given up nor shipped; empty where
 * there are none.
 */
export function distributedInstead(record: ModuleRecord, configuration: Configuration): readonly Replacement[] {
  const { version } = configuration;
  if (!record.upstream.community || configuration.catalog.bundled(record.name, version)) return [];
  if (record.upstream.nearest !== null || obsolescence(record, configuration)) return [];
  return replacements(record, version).filter(({ module }) => configuration.catalog.bundled(module, version));
}

function bundledObsolescence(name: string, version: Configuration['version']): string | null {
  if (name === 'pep_plus') return 'is an old name, about which Prosody logs an error';
  if (name === 'posix' && version !== '0.12') return 'does nothing any more since Prosody 13.0';
  if (name === 'admin_telnet' && version === '13.0') return 'is deprecated';
  return null;
}
