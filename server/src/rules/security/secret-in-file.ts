import type { Configuration, OptionAssignment, StringValue } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskIn } from '../shared/insecure.ts';
import { writingsOf } from '../shared/options.ts';

export const secretInFile: Rule = {
  id: 'secret-in-file',
  summary: 'A password stands in the configuration.',
  severity: 'hint',
  profiles: { strict: 'warning' },
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
          severity: profile === 'strict' ? riskIn(configuration, assignment.section, profile) : 'hint',
          message: `The configuration holds a secret in readable form; whoever may read the file, or a copy of it in a repository or a backup, has it.`,
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

/** 13.0 reads secrets from files by itself; 0.12 has the environment. */
function fixes({ origin }: StringValue, name: string, { version }: Configuration): Fix[] {
  if (!origin) return [];
  const variable = `ENV_${name.toUpperCase()}`;
  const environment: Fix = {
    title: `Read it from the environment (\`${variable}\`)`,
    safe: false,
    asks: true,
    edits: [replace(origin, variable)],
  };
  if (version === '0.12') return [environment];
  const credential = `Credential("${name}")`;
  const file = `FileLine("${name}.secret")`;
  return [
    {
      title: `Read it from a credential of systemd (\`${credential}\`)`,
      safe: false,
      asks: true,
      edits: [replace(origin, credential)],
    },
    { title: `Read it from a file of its own (\`${file}\`)`, safe: false, asks: true, edits: [replace(origin, file)] },
    environment,
  ];
}
