import type { OptionAssignment, StringValue } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { isPrivate } from '../shared/insecure.ts';
import { placeOf, textsOf, writingsOfOption } from '../shared/options.ts';
import { areSectionsComplete, namedSections } from '../shared/sections.ts';

export const adminElsewhere: Rule = {
  id: 'admin-elsewhere',
  summary: 'An administrator has an account on a server that is not this one.',
  severity: 'info',
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    if (!areSectionsComplete(configuration)) return;
    const sections = namedSections(configuration);
    const hosts = new Set(sections.map(({ section }) => section));
    const served = sections.filter(({ kind }) => kind === 'host').map(({ section }) => section);
    for (const assignment of writingsOfOption(configuration, 'admins')) {
      const { value, presence } = assignment;
      if (presence.state === 'inactive') continue;
      for (const admin of textsOf(value)) {
        const [, user, domain, resource] = /^(?:([^@]*)@)?([^/]*)(\/.*)?/s.exec(admin.value) ?? [];
        if (domain === undefined) continue;
        const isNobody = user === '' || (user !== undefined && domain === '') || resource !== undefined;
        if (admin.variable === null && isNobody && (hosts.has(domain.toLowerCase()) || domain === '')) {
          yield nobody(admin, resource, assignment);
          continue;
        }
        if (domain === '' || hosts.has(domain.toLowerCase())) continue;
        // What stands in for a variable of the server is seldom who administers it.
        if (admin.variable !== null) continue;
        const isAddress = user !== undefined && user !== '';
        yield {
          location: placeOf(admin, assignment),
          message: isAddress
            ? `\`${domain}\` is not served here: ${isPrivate(domain) ? 'nobody becomes an administrator by it.' : 'whoever runs that server, or takes it over, administers this one too.'}`
            : `"${admin.value}" is no address of an account, such as "me@example.com"; it makes nobody an administrator.`,
          ...(isAddress ? {} : { severity: 'warning' as const }),
          fixes: isAddress ? [] : withHost(admin, served),
        };
      }
    }
  },
};

/** `anna@`, `@example.com` and `anna@example.com/phone`: a whole address without a resource is compared. */
function nobody(
  { value, content, origin }: StringValue,
  resource: string | undefined,
  { name }: OptionAssignment,
): Report {
  const account = value.replace(/\/.*$/s, '');
  const isCut = resource !== undefined && /^[^@]+@[^@]+$/.test(account) && content !== null;
  return {
    location: content ?? origin ?? name,
    severity: 'warning',
    message: isCut
      ? `Administrators are named by their accounts, without a resource: "${value}" makes nobody one.`
      : `"${value}" is no address of an account, such as "me@example.com"; it makes nobody an administrator.`,
    fixes: isCut ? [{ title: `Change to "${account}"`, safe: false, edits: [replace(content, account)] }] : [],
  };
}

/** `anna` to `anna@example.com`, where there is only one host that an account can be on. */
function withHost({ value, content }: StringValue, hosts: readonly string[]): Fix[] {
  const [host] = hosts;
  if (!host || hosts.length > 1 || !content || !/^[\w-]+$/.test(value)) return [];
  const address = `${value}@${host}`;
  return [{ title: `Change to "${address}"`, safe: false, edits: [replace(content, address)] }];
}
