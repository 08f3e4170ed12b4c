import {
  type Configuration,
  componentModule,
  effectiveOption,
  hasModule,
  mentionOf,
  modulesOf,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { isFalse, isTrue } from '../shared/booleans.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { changeTo, isPrivate, riskIn } from '../shared/insecure.ts';
import { isEnabled, namedSections } from '../shared/sections.ts';

export const openRegistration: Rule = {
  id: 'open-registration',
  summary: 'Anyone may create accounts.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration, profile }) {
    const places = new Map<string, Opened & { hosts: string[] }>();
    for (const { section, kind } of namedSections(configuration)) {
      if (kind !== 'host' || isEnabled(configuration, section) === false) continue;
      if (componentModule(configuration, section) !== null) continue;
      const opened = registrationOn(configuration, section);
      if (!opened) continue;
      const { location } = opened;
      const key = `${location.span.start} ${location.uri}`;
      const place = places.get(key) ?? { ...opened, hosts: [] };
      place.hosts.push(section);
      places.set(key, place);
    }
    for (const { location, fixes, hosts } of places.values()) {
      const risks = hosts.map((host) => riskIn(configuration, host, profile));
      const limits = hosts.every((host) => isLimited(configuration, host));
      yield {
        location,
        severity: limits ? 'hint' : risks.includes('warning') ? 'warning' : 'hint',
        message: `Anyone may create accounts on ${named(hosts)}${advice(limits, hosts.every(isPrivate))}`,
        fixes,
      };
    }
  },
};

/** More names than these nobody reads. */
const MOST_NAMED = 4;

function named(hosts: readonly string[]): string {
  const names = hosts.map((host) => `\`${host}\``);
  if (names.length <= MOST_NAMED) return names.join(', ');
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} other hosts`;
}

function advice(limits: boolean, isPrivate: boolean): string {
  if (isPrivate) return '. Before others can reach it, use invitations (`invites_register`).';
  return limits
    ? ', and spammers look for such servers. Limits slow them down; invitations keep them out.'
    : ', and spammers look for such servers. Use invitations (`invites_register`), or at least slow them down (`min_seconds_between_registrations`).';
}

/** What opens a host: the entry of the module, or the option that lets it. */
interface Opened {
  readonly location: Location;
  readonly fixes: readonly Fix[];
}

function registrationOn(configuration: Configuration, host: string): Opened | null {
  if (!['register_ibr', 'register'].some((name) => hasModule(configuration, host, name))) return null;
  const { byName } = modulesOf(configuration, host);
  const [ibr, register, invites] = ['register_ibr', 'register', 'invites_register'].map((name) => byName.get(name));
  const allowed = effectiveOption(configuration, host, 'allow_registration');
  const byInvitation = effectiveOption(configuration, host, 'registration_invite_only')?.value;
  // 0.12's check wants it written; 13.0 knows that it is the default.
  const isClosed = byInvitation ? !isFalse(byInvitation) : configuration.version !== '0.12';
  if (invites && isClosed) return null;
  const mention = ibr && mentionOf(configuration, ibr);
  if (mention) {
    // Beside it, `register` would open the host again.
    const other =
      register && allowed && isTrue(allowed.value) ? changeTo(allowed.value, 'false', configuration)[0] : null;
    const removal = fix(`Remove \`register_ibr\` from the list${other ? ', and close `register`' : ''}`, false, [
      removeEntry(configuration, mention),
      ...(other?.edits ?? []),
    ]);
    return { location: mention.location, fixes: removal };
  }
  if (ibr || !register || !allowed || !isTrue(allowed.value)) return null;
  return { location: allowed.assignment.name, fixes: changeTo(allowed.value, 'false', configuration) };
}

function isLimited(configuration: Configuration, host: string): boolean {
  for (const name of ['allowlist_registration_only', 'whitelist_registration_only']) {
    const allowlist = effectiveOption(configuration, host, name)?.value;
    if (allowlist && isTrue(allowlist)) return true;
  }
  return (
    effectiveOption(configuration, host, 'min_seconds_between_registrations') !== undefined ||
    hasModule(configuration, host, 'firewall')
  );
}
