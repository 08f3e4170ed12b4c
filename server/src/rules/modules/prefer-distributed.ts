import { modulesOf } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { replaceModule } from '../shared/edits.ts';
import { hostsOf } from '../shared/loaded.ts';
import { distributedInstead, hasPrefix, loadedMentions } from '../shared/mentions.ts';

export const preferDistributed: Rule = {
  id: 'prefer-distributed',
  summary: "A community module is listed whose job a module of Prosody's own does.",
  severity: 'info',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.3.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const record = configuration.catalog.module(mention.module);
      const own = record && !hasPrefix(mention) ? distributedInstead(record, configuration) : [];
      const names = own.map(({ module }) => module);
      if (names.length === 0) continue;
      // With both loaded, they are in each other's way: see module-conflict.
      const loaded = hostsOf(configuration, mention.section).flatMap((host) => modulesOf(configuration, host).modules);
      if (loaded.some(({ name }) => names.includes(name))) continue;
      const since = own[0]?.since ? ` since ${own[0].since}` : '';
      yield {
        location: mention.location,
        message: `Prosody has a module of its own for what \`${mention.module}\` does${since}: ${names.map((name) => `\`${name}\``).join(' and ')}, which is tested and mended with it.`,
        fixes: replaceModule(configuration, mention, names, false),
      };
    }
  },
};
