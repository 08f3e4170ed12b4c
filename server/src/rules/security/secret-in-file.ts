import type { Configuration, OptionAssignment, StringValue } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskIn } from '../shared/insecure.ts';
import { writingsOf } from '../shared/options.ts';

export const secretInFile: Rule = {
  id: 'secret-in-file',
  summary: 'A password stands in the configuration.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    for (const assignment of writingsOf(configuration)) {
      for (const { value, name } of secretsOf(assignment)) {
        if (!value.content || value.value === '' || !value.origin) continue;
        yield {
          location: value.content,
          // What stands in for a variable is seldom the secret that the server runs with.
          severity: isStandIn(value) ? 'hint' : riskIn(configuration, assignment.section, profile),
          message: messageFor(configuration),
          fixes: fixes(value, name, configuration),
        };
      }
    }
  },
};

/** Options whose whole value is a secret, and the fields of those that hold one. */
const SECRETS = /^(?:component_secret|.*_(?:secret|password|api_key|auth_token)|turncredentials_secret|ldap_password)$/;
const FIELDS: Readonly<Record<string, readonly string[]>> = { sql: ['password'], ldap: ['bind_password'] };

function secretsOf({ option, value }: OptionAssignment): { value: StringValue; name: string }[] {
  if (value.kind === 'string' && SECRETS.test(option)) return [{ value, name: option }];
  if (value.kind !== 'table') return [];
  return (FIELDS[option] ?? []).flatMap((field) => {
    const found = value.get(field);
    return found.kind === 'string' ? [{ value: found, name: `${option}_${field}` }] : [];
  });
}

/** `ENV_X or "this"`, where the variable is not set: a text that stands in the file has no variable of its own. */
function isStandIn({ variable }: StringValue): boolean {
  return variable !== null;
}

function messageFor({ version }: Configuration): string {
  const elsewhere =
    version === '0.12'
      ? 'an environment variable keeps it out'
      : 'a file of its own, a credential or an environment variable keeps it out';
  return `A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, ${elsewhere}.`;
}

/** 13.0 reads secrets from files by itself; 0.12 has the environment. */
function fixes(value: StringValue, name: string, { version }: Configuration): Fix[] {
  const { origin } = value;
  if (!origin) return [];
  const reading = (title: string, text: string): Fix => ({
    title,
    safe: false,
    asks: true,
    edits: [replace(origin, text)],
  });
  const variable = `ENV_${name.toUpperCase()}`;
  const credential = `Credential("${name}")`;
  const file = `FileLine("${name}.secret")`;
  return [
    ...(version === '0.12'
      ? []
      : [
          reading(`Read it from a file of its own (\`${file}\`)`, file),
          // Without systemd's part Prosody does not start, so that belongs to what is chosen.
          reading(
            `Read it from a credential of systemd (\`${credential}\`, which needs \`LoadCredential=\`)`,
            credential,
          ),
        ]),
    ...(isStandIn(value) ? [] : [reading(`Read it from the environment (\`${variable}\`)`, variable)]),
  ];
}
