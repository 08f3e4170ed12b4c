import type { ModuleRecord, Tier, TierWords } from './types.ts';

export const tierWords: Readonly<Record<Tier, TierWords>> = Object.freeze({
  core: { badge: '🟢', words: 'Core' },
  distributed: { badge: '✅', words: 'Distributed with Prosody' },
  stable: { badge: '🟢', words: 'Community, stable' },
  beta: { badge: '🟡', words: 'Community, beta' },
  alpha: { badge: '🟠', words: 'Community, alpha' },
  unrated: { badge: '⚪', words: 'Unrated' },
  obsolete: { badge: '⛔', words: 'Obsolete' },
  local: { badge: '📦', words: 'Installed here only' },
});

/** The tier of a module that the inventory does not name. */
export function tierFromUpstream(facts: ModuleRecord['upstream'], autoloaded: boolean): Tier {
  if (facts.prosody && facts.prosody.in.length > 0) return autoloaded ? 'core' : 'distributed';
  switch (facts.community?.stage) {
    case 'stable':
    case 'beta':
    case 'alpha':
      return facts.community.stage;
    case 'experimental':
      return 'alpha';
    case 'merged':
    case 'obsolete':
    case 'deprecated':
    case 'broken':
      return 'obsolete';
    case 'unlabelled':
      return 'unrated';
    case undefined:
      return facts.prosody ? 'obsolete' : 'unrated';
  }
}
