import {
  type Configuration,
  isComputedSection,
  type OptionAssignment,
  type StringValue,
} from '../../evaluation/index.ts';
import type { Fix, Report, Rule, Severity } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskIn } from '../shared/insecure.ts';
import { writingsOfOption, writingsOfOptions } from '../shared/options.ts';
import { isInTemplate } from '../shared/templates.ts';
import { kindOf } from './secret-kinds.ts';

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
    for (const assignment of writingsOfOptions(configuration, mayHoldSecret)) {
      // Two sections with a secret each keep them apart.
      const isOnly = writingsOfOption(configuration, assignment.option).length === 1;
      for (const secret of secretsOf(assignment, isOnly ? '' : prefixFor(assignment.section))) {
        const report = judge(secret, riskIn(configuration, assignment.section, profile), configuration);
        if (report) yield report;
      }
    }
  },
};

interface Secret {
  readonly value: StringValue;
  /** What a variable or a file of its own would be called after. */
  readonly name: string;
  /** The account that it opens, or ''. */
  readonly user: string;
}

function judge({ value, name, user }: Secret, risk: Severity, configuration: Configuration): Report | null {
  if (!value.content || value.value === '' || !value.origin) return null;
  const kind = kindOf(value.value, user);
  if (kind === 'tag') return null;
  const isPlaceholder = kind === 'placeholder';
  // An example is full of them, and a template is filled in by what knows better.
  if (isPlaceholder && (risk === 'hint' || isInTemplate(value.content, configuration))) return null;
  return {
    location: value.content,
    // What stands in for a variable is seldom the secret that the server runs with.
    severity: isStandIn(value) ? 'hint' : isPlaceholder ? 'info' : risk,
    message: MESSAGES[kind](value.value, elsewhere(configuration)),
    fixes: fixes(value, name, configuration),
  };
}

/** Options whose whole value is a secret, and the fields of those that hold one. */
const SECRETS = /^(?:component_secret|.*_(?:secret|password|api_key|auth_token)|turncredentials_secret|ldap_password)$/;
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({ sql: ['password'], ldap: ['bind_password'] }),
);

function mayHoldSecret(option: string): boolean {
  return SECRETS.test(option) || FIELDS.has(option);
}

/** What tells the secret of a section from those of others: letters, digits and underscores, as a variable has. */
function prefixFor(section: string): string {
  return section === '*' || isComputedSection(section) ? '' : `${section.replace(/[^A-Za-z0-9]+/g, '_')}_`;
}

/** @param prefix of the names that are given to them */
function secretsOf({ option, value }: OptionAssignment, prefix: string): Secret[] {
  if (value.kind === 'string' && SECRETS.test(option)) return [{ value, name: prefix + option, user: '' }];
  if (value.kind !== 'table') return [];
  const user = value.get('username');
  return (FIELDS.get(option) ?? []).flatMap((field) => {
    const found = value.get(field);
    if (found.kind !== 'string') return [];
    return [{ value: found, name: `${prefix}${option}_${field}`, user: user.kind === 'string' ? user.value : '' }];
  });
}

/** `ENV_X or "this"`, where the variable is not set: a text that stands in the file has no variable of its own. */
function isStandIn({ variable }: StringValue): boolean {
  return variable !== null;
}

/** @param other where else it can be kept, with a verb in the singular to follow */
const MESSAGES: Readonly<Record<'placeholder' | 'guessable' | 'secret', (text: string, other: string) => string>> = {
  placeholder: (text) => `\`${text}\` stands in for a secret. If Prosody runs with it, anyone can guess it.`,
  guessable: (_, other) =>
    `Whoever wants in tries a secret like this among the first. A long one made by chance is safer, and ${other} keeps it out of copies of the file.`,
  secret: (_, other) =>
    `A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, ${other} keeps it out.`,
};

function elsewhere({ version }: Configuration): string {
  return version === '0.12' ? 'an environment variable' : 'a file of its own, a credential or an environment variable';
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
