import type { Rule } from '../rule.ts';
import { insertIntoList } from '../shared/edits.ts';
import { lastingLists, namesIn } from '../shared/lists.ts';
import { areSectionsComplete, topOf } from '../shared/sections.ts';

export const encryptionWithoutTls: Rule = {
  id: 'encryption-without-tls',
  summary: 'Encryption is required, but the module that offers it is not enabled.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const { sections } = configuration;
    if (!areSectionsComplete(configuration)) return;
    // Whoever sets one of them, to whatever value, has thought about it.
    if (sections.some(({ options }) => REQUIREMENTS.some((option) => options.has(option)))) return;
    const lists = [...lastingLists(configuration, 'modules_enabled')];
    // Without any list nothing works: see no-global-modules.
    if (lists.length === 0) return;
    for (const { set } of lists) {
      const names = namesIn(set);
      if (names === null || names.includes('tls')) return;
    }
    const global = lists.find(({ section }) => section === '*') ?? lists[0];
    yield {
      location: global?.set.assignment.name ?? topOf(configuration),
      message:
        'Prosody asks for encrypted connections unless it is told otherwise, but no list of modules holds `tls`, which offers encryption: clients and servers cannot connect.',
      fixes: global ? insertIntoList(configuration, global.set, 'tls') : [],
    };
  },
};

const REQUIREMENTS = ['require_encryption', 'c2s_require_encryption', 's2s_require_encryption'];
