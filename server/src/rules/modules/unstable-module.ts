import { layoutIn } from '../layout/layout.ts';
import type { Profile, Rule, Severity } from '../rule.ts';
import { needsComponent } from '../shared/component.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { distributedInstead, hasPrefix, loadedMentions, obsolescence, whenLoaded } from '../shared/mentions.ts';

/** From the best practices of the tiered layout: production avoids alpha and tests beta, development tries both. */
const SEVERITY: Readonly<Record<Profile, Readonly<Record<'beta' | 'alpha', Severity>>>> = {
  production: { alpha: 'warning', beta: 'info' },
  development: { alpha: 'info', beta: 'hint' },
  strict: { alpha: 'error', beta: 'warning' },
};

export const unstableModule: Rule = {
  id: 'unstable-module',
  summary: 'A module is listed that its authors call beta or alpha.',
  severity: 'warning',
  profiles: { development: 'info', strict: 'error' },
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.1.0',
  *check({ configuration, profile, layout }) {
    const { catalog, version } = configuration;
    const isTiered = layoutIn({ configuration, layout }) !== null;
    for (const mention of loadedMentions(configuration)) {
      if (hasPrefix(mention)) continue;
      const record = configuration.catalog.module(mention.module);
      if (!record || (record.tier !== 'beta' && record.tier !== 'alpha')) continue;
      if (record.upstream.nearest || obsolescence(record, configuration)) continue;
      if (needsComponent(mention, configuration)) continue;
      // One of Prosody's own is there, which is said instead: see prefer-distributed.
      if (distributedInstead(record, configuration).length > 0) continue;
      const expect =
        record.tier === 'alpha' ? 'expect bugs and breaking changes' : 'expect minor issues, and test it well';
      const isBundled = catalog.bundled(record.name, version);
      // What Prosody ships is the community's only by the inventory, which counts where its layout is kept.
      if (isBundled && !isTiered) continue;
      const bundled = isBundled ? ` Prosody ${catalog.seriesOf(version)} ships a module of this name.` : '';
      yield {
        location: mention.location,
        severity: SEVERITY[profile][record.tier],
        message: `\`${record.name}\` is ${record.tier === 'alpha' ? 'an alpha' : 'a beta'} module: ${expect}.${bundled}${whenLoaded(mention)}`,
        fixes:
          mention.list === 'component'
            ? []
            : fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]).map(
                (one) => ({
                  ...one,
                  asks: true,
                }),
              ),
      };
    }
  },
};
