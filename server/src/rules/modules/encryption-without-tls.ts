import type { Rule } from '../rule.ts';
import { insertIntoList } from '../shared/edits.ts';
import { isWithoutTls } from '../shared/encryption.ts';
import { lastingLists } from '../shared/lists.ts';
import { topOf } from '../shared/sections.ts';

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
    if (!isWithoutTls(configuration)) return;
    const lists = [...lastingLists(configuration, 'modules_enabled')];
    const global = lists.find(({ section }) => section === '*') ?? lists[0];
    yield {
      location: global?.set.assignment.name ?? topOf(configuration),
      message:
        'Prosody asks for encrypted connections unless it is told otherwise, but no list of modules holds `tls`, which offers encryption: clients and servers cannot connect.',
      fixes: global ? insertIntoList(configuration, global.set, 'tls') : [],
    };
  },
};
