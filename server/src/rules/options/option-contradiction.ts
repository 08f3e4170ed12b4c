import { effectiveOption } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { isFalse, isTrue } from '../shared/booleans.ts';
import { replace } from '../shared/edits.ts';
import { placeOf } from '../shared/options.ts';

export const optionContradiction: Rule = {
  id: 'option-contradiction',
  summary: 'Two options of one section ask for things that exclude each other.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const secure = effectiveOption(configuration, '*', 's2s_secure_auth');
    const encrypted = effectiveOption(configuration, '*', 's2s_require_encryption');
    if (secure && encrypted && isTrue(secure.value) && isFalse(encrypted.value)) {
      yield {
        location: placeOf(encrypted.value, encrypted.assignment),
        message:
          'Certificates are asked for (`s2s_secure_auth`), which only encrypted connections have. Prosody logs a warning; servers without encryption are turned away all the same.',
        fixes: encrypted.value.origin
          ? [{ title: 'Change to `true`', safe: false, edits: [replace(encrypted.value.origin, 'true')] }]
          : [],
        related: [{ location: secure.assignment.name, message: '`s2s_secure_auth` is set here' }],
      };
    }
  },
};
