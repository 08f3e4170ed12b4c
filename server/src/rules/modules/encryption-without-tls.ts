import type { Configuration } from '../../evaluation/index.ts';
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

/** Whether nothing is said of encryption, so that it is required, and no list holds the module for it. */
export function isWithoutTls(configuration: Configuration): boolean {
  if (!areSectionsComplete(configuration)) return false;
  // Whoever sets one of them, to whatever value, has thought about it.
  if (configuration.sections.some(({ options }) => REQUIREMENTS.some((option) => options.has(option)))) return false;
  const lists = [...lastingLists(configuration, 'modules_enabled')].map(({ set }) => namesIn(set));
  // Without any list nothing works: see no-global-modules.
  return lists.length > 0 && lists.every((names) => names !== null && !names.includes('tls'));
}

const REQUIREMENTS = ['require_encryption', 'c2s_require_encryption', 's2s_require_encryption'];
