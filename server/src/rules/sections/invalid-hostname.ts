import { type Configuration, sectionNamed } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, textOf } from '../shared/edits.ts';
import { namedSections } from '../shared/sections.ts';

export const invalidHostname: Rule = {
  id: 'invalid-hostname',
  summary: 'The name of a host is none that DNS can hold.',
  severity: 'warning',
  category: 'sections',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { section, name, kind } of namedSections(configuration)) {
      const reason = whyNot(domainOf(section));
      // Services may have the address of an account; users have theirs on a host.
      const isAccount = kind === 'host' && reason === null && /[@/]/.test(section);
      if (reason === null && !isAccount) continue;
      if (STANDS_IN.test(section)) {
        yield {
          location: name,
          severity: 'info',
          message: `\`${section}\` stands in for the name of a host, which belongs here before Prosody runs.`,
        };
        continue;
      }
      const what = section === '' ? 'An empty text' : `\`${section}\``;
      yield {
        location: name,
        message: isAccount
          ? `${what} is an address, and no name of a host: nobody can log in there.`
          : `${what} is no name that DNS can hold${section === '' ? '' : `: ${reason}`}. Other servers cannot connect to it, and \`prosodyctl check\` refuses it.`,
        fixes: [...withHyphens(section, name, configuration), ...nameAlone(section, name, configuration)],
      };
    }
  },
};

/** What a person is to fill in. */
const STANDS_IN = /^(?:[\w-]+\.)*(?:<[^<>]+>|\[[^[\]]+\]|\{+[^{}]+\}+|%+\w+%+|\$\w+)(?:\.[\w-]+)*$/;

/** `https://example.com:5281/`, ` example.com ` and `me@example.com` to `example.com`, where no host is called so already. */
function nameAlone(section: string, name: Location, configuration: Configuration): Fix[] {
  const alone = section
    .trim()
    .replace(/^[a-z][a-z0-9+]*:(?:\/\/)?(?!\d)/, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^\.+|\.+$/g, '');
  const [quote = ''] = textOf(configuration, name);
  if (alone === section || alone === '' || !/^["']$/.test(quote) || whyNot(alone) !== null) return [];
  if (sectionNamed(configuration, alone)) return [];
  return [{ title: `Change to \`${alone}\``, safe: false, edits: [replace(name, `${quote}${alone}${quote}`)] }];
}

/** What stands behind the `@` of a name, without a resource. */
function domainOf(section: string): string {
  return section.slice(section.indexOf('@') + 1).replace(/\/.*$/s, '');
}

/** `my_host.example.com` to `my-host.example.com`, where the name is written out and nothing else is wrong with it. */
function withHyphens(section: string, name: Location, configuration: Configuration): Fix[] {
  const [quote = '', ...rest] = textOf(configuration, name);
  const written = rest.slice(0, -1).join('');
  // `XMPP_DOMAIN` is to be filled in, not to be spelt otherwise.
  if (/(?:^|\.)[A-Z\d]+(?:_[A-Z\d]+)+(?:\.|$)/.test(written)) return [];
  const hyphened = section.replaceAll('_', '-');
  if (hyphened === section) return [];
  if (!/^["']$/.test(quote) || written.toLowerCase() !== section || whyNot(domainOf(hyphened)) !== null) return [];
  const title = `Change to \`${hyphened}\``;
  return [{ title, safe: false, asks: true, edits: [replace(name, `${quote}${hyphened}${quote}`)] }];
}

/** What IDNA refuses in a domain name (RFC 5891, with the letters-digits-hyphens rule), or null. */
function whyNot(domain: string): string | null {
  if (domain === '') return 'it is empty';
  for (const label of domain.replace(/\.$/, '').split('.')) {
    if (label === '') return 'two dots stand side by side, or one at the beginning';
    if (label.startsWith('-') || label.endsWith('-')) return `\`${label}\` begins or ends with a hyphen`;
    const strange = /[^\p{L}\p{M}\p{N}-]/u.exec(label);
    if (strange) return strange[0] === ' ' ? 'it holds a space' : `it holds \`${strange[0]}\``;
    if (label.length > 63) return `\`${label.slice(0, 20)}…\` is longer than 63 characters`;
  }
  return null;
}
