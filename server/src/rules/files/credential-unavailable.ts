import type { Rule } from '../rule.ts';

export const credentialUnavailable: Rule = {
  id: 'credential-unavailable',
  summary: 'A credential of systemd is read, but the directory of credentials is not known.',
  severity: 'info',
  profiles: { strict: 'warning' },
  category: 'files',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: false,
  since: '0.3.0',
  *check({ configuration }) {
    // Once: what is to be done is one thing, however many credentials there are.
    const problem = configuration.problems.find(
      ({ kind, presence }) => kind === 'credential-unavailable' && presence.state !== 'inactive',
    );
    if (!problem) return;
    yield {
      location: problem.location,
      message:
        '`Credential` reads below `$CREDENTIALS_DIRECTORY`, which is not set here: systemd sets it for a service with `LoadCredential=`. Without it Prosody will not start, and prosodyctl takes the option for unset.',
    };
  },
};
