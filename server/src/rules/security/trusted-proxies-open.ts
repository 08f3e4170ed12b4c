import type { Location } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskOf } from '../shared/insecure.ts';
import { placeOf, textsOf, writingsOfOption } from '../shared/options.ts';

export const trustedProxiesOpen: Rule = {
  id: 'trusted-proxies-open',
  summary: 'Every address is trusted as a reverse proxy.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    for (const assignment of writingsOfOption(configuration, 'trusted_proxies')) {
      if (assignment.presence.state === 'inactive') continue;
      for (const value of textsOf(assignment.value)) {
        // Of such a network no bit is compared.
        if (!/^[\d.a-f:]+\/0$/i.test(value.value)) continue;
        yield {
          location: placeOf(value, assignment),
          severity: riskOf({ ...assignment, section: '*' }, configuration, profile),
          message: `"${value.value}" trusts everybody to say which address they come from, so limits and blocks by address can be walked around. Name the address of the proxy.`,
          fixes: value.content ? onlyHere(value.value, value.content) : [],
        };
      }
    }
  },
};

/** For a proxy on this machine; the address of another one is for a person to choose. */
function onlyHere(network: string, location: Location): Fix[] {
  const address = network.includes(':') ? '::1' : '127.0.0.1';
  return [{ title: `Change to "${address}"`, safe: false, asks: true, edits: [replace(location, address)] }];
}
