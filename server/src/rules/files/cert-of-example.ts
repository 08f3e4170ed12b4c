import type { Rule } from '../rule.ts';
import { isTlsOption } from '../shared/certificates.ts';
import { writingsOfOptions } from '../shared/options.ts';
import { strangersCertificate } from '../shared/strangers-certificates.ts';

export const certOfExample: Rule = {
  id: 'cert-of-example',
  summary: 'A host has the certificate of example.com or of localhost.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.3.0',
  *check({ configuration }) {
    const mayName = (option: string) => option === 'certificate' || isTlsOption(option, configuration);
    for (const assignment of writingsOfOptions(configuration, mayName)) {
      const found = strangersCertificate(assignment, configuration);
      if (!found) continue;
      const { location, whose, host } = found;
      yield {
        location,
        ...(assignment.section === '*' && { scope: 'configuration' as const }),
        message: `This is the certificate of \`${whose}\`, not one of \`${host}\`; clients and other servers will refuse it.`,
      };
    }
  },
};
