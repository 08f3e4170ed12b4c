import { sectionTitle } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { renameModule, severityIn } from '../shared/edits.ts';
import { loadedMentions, mayHideModules } from '../shared/mentions.ts';
import { isSound } from '../shared/sound.ts';

export const moduleNotUpstream: Rule = {
  id: 'module-not-upstream',
  summary: 'A module is listed that inventories name but nobody publishes.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'start', '13.0.1': 'start', '13.0': 'check' },
  fixable: true,
  since: '0.1.0',
  *check(context) {
    const { configuration, installed } = context;
    for (const mention of loadedMentions(configuration)) {
      if (installed.get(mention.module)) continue;
      const nearest = configuration.catalog.module(mention.module)?.upstream.nearest;
      if (!nearest) continue;
      const effect =
        mention.list === 'component'
          ? `Prosody logs an error, and \`${sectionTitle(configuration, mention.section)}\` does not work.`
          : 'Prosody logs an error and starts without it.';
      yield {
        location: mention.location,
        severity: severityIn(mention.presence, mayHideModules(context) ? 'warning' : 'error'),
        message: `Neither Prosody nor the community modules have a module \`${mention.module}\`; the nearest is \`${nearest}\`. ${effect}`,
        // Whether a module is wanted that draws a word itself is for a person to say.
        fixes: renameModule(configuration, mention, nearest, false).map((one) =>
          isSound(nearest, mention, configuration) ? one : { ...one, asks: true },
        ),
      };
    }
  },
};
