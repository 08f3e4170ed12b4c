import { type Configuration, effectiveOption } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { isLoadedAnywhere } from '../shared/loaded.ts';
import { placeOf, textsOf } from '../shared/options.ts';
import { numberOf } from '../shared/periods.ts';

export const portConflict: Rule = {
  id: 'port-conflict',
  summary: 'Two services are to listen on the same port.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    // By default each has a port of its own.
    if (!SERVICES.some(({ name }) => effectiveOption(configuration, '*', `${name}_ports`))) return;
    const taken = new Map<number, Listener[]>();
    for (const listener of SERVICES.flatMap((service) => listeners(service, configuration))) {
      const same = taken.get(listener.port) ?? [];
      taken.set(listener.port, same);
      const other = same.find((one) => one.service !== listener.service && meet(one, listener));
      if (other) {
        const [at, related] = listener.location ? [listener, other] : [other, listener];
        if (at.location) {
          yield {
            location: at.location,
            message: `Port ${at.port} is that of \`${related.service}\` as well. Prosody logs an error, and one of the two does not listen.`,
            ...(related.location && {
              related: [{ location: related.location, message: `The port of \`${related.service}\`` }],
            }),
          };
        }
      } else same.push(listener);
    }
  },
};

interface Listener {
  readonly service: string;
  readonly port: number;
  readonly interfaces: ReadonlySet<string>;
  /** Where the port is written; null for one that is used by default. */
  readonly location: Location | null;
}

interface Service {
  readonly name: string;
  readonly module: string;
  readonly ports: readonly number[];
  /** Listens on this machine's own address unless it is told otherwise. */
  readonly private?: boolean;
}

/** Services that listen, with their default ports (core.portmanager and the modules). */
const SERVICES: readonly Service[] = [
  { name: 'c2s', module: 'c2s', ports: [5222] },
  { name: 'c2s_direct_tls', module: 'c2s', ports: [] },
  { name: 's2s', module: 's2s', ports: [5269] },
  { name: 's2s_direct_tls', module: 's2s', ports: [] },
  { name: 'component', module: 'component', ports: [5347], private: true },
  { name: 'http', module: 'http', ports: [5280], private: true },
  { name: 'https', module: 'http', ports: [5281] },
  { name: 'proxy65', module: 'proxy65', ports: [5000] },
  { name: 'console', module: 'admin_telnet', ports: [5582], private: true },
];

function listeners(service: Service, configuration: Configuration): Listener[] {
  if (!isLoadedAnywhere(configuration, [service.module])) return [];
  const interfaces = interfacesOf(service, configuration);
  if (!interfaces) return [];
  const set = effectiveOption(configuration, '*', `${service.name}_ports`);
  if (!set) return service.ports.map((port) => ({ service: service.name, port, interfaces, location: null }));
  const { value, assignment } = set;
  const items = value.kind === 'table' ? value.list().map((entry) => entry.value) : [value];
  return items.flatMap((item) => {
    const port = numberOf(item);
    return port === null ? [] : [{ service: service.name, port, interfaces, location: placeOf(item, assignment) }];
  });
}

/** Null where they cannot be known. */
function interfacesOf({ name, private: own }: Service, configuration: Configuration): Set<string> | null {
  // `interfaces` is for the services of everybody, `local_interfaces` for those of this machine.
  const shared = own ? ['local_interfaces'] : ['interfaces', 'interface'];
  const set = [`${name}_interfaces`, `${name}_interface`, ...shared].map(
    (option) => effectiveOption(configuration, '*', option)?.value,
  );
  const value = set.find((one) => one !== undefined);
  if (!value) return new Set(own ? ['127.0.0.1', '::1'] : ['*']);
  if (value.kind === 'unknown') return null;
  return new Set(textsOf(value).map((text) => text.value));
}

function meet(a: Listener, b: Listener): boolean {
  const any = (one: Listener) => one.interfaces.has('*') || one.interfaces.has('0.0.0.0');
  return any(a) || any(b) || [...a.interfaces].some((address) => b.interfaces.has(address));
}
