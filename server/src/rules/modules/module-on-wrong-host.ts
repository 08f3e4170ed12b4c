import { componentModule } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { renameModule, sectionWords } from '../shared/edits.ts';
import { loadedMentions } from '../shared/mentions.ts';

export const moduleOnWrongHost: Rule = {
  id: 'module-on-wrong-host',
  summary: 'The archive of private chats is listed for a Component of group chats.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const { module, list, section, location } = mention;
      if (module !== 'mam' || list !== 'modules_enabled' || componentModule(configuration, section) !== 'muc') continue;
      yield {
        location,
        message: `\`mam\` keeps the messages of accounts, and ${sectionWords(configuration, section)} has none; its rooms are archived by \`muc_mam\`.`,
        fixes: renameModule(configuration, mention, 'muc_mam', false),
      };
    }
  },
};
