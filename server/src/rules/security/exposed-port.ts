import { display, type Value } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskIn } from '../shared/insecure.ts';
import { isLoadedAnywhere } from '../shared/loaded.ts';
import { placeOf, textsOf, writingsOfOption } from '../shared/options.ts';

export const exposedPort: Rule = {
  id: 'exposed-port',
  summary: 'A service that is meant for this machine listens on every address.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    const hasHosts = configuration.sections.length > 1;
    for (const assignment of writingsOfOption(configuration, ...SERVICES.keys())) {
      const service = SERVICES.get(assignment.option);
      if (!service || assignment.presence.state === 'inactive') continue;
      // Under a host it opens nothing: see misplaced-global-option.
      if (assignment.section !== '*') continue;
      // Nobody listens there: see option-without-module.
      if (hasHosts && service.module && !isLoadedAnywhere(configuration, [service.module])) continue;
      // Of `{ "*", "::" }` the first says it all.
      const value = textsOf(assignment.value).find((text) => isPublic(text.value));
      if (!value) continue;
      const risk = riskIn(configuration, '*', profile);
      yield {
        location: placeOf(value, assignment),
        severity: risk === 'hint' ? 'hint' : service.severity,
        message: `${display(value)} lets everybody reach ${service.what}. ${service.advice}`,
        fixes: assignment.value.origin ? onlyHere(assignment.value, assignment.value.origin) : [],
      };
    }
  },
};

/** This machine's own addresses; another one is for a person to choose. */
function onlyHere(value: Value, origin: Location): Fix[] {
  const text = value.kind === 'table' ? '{ "127.0.0.1", "::1" }' : '"127.0.0.1"';
  return [{ title: `Change to \`${text}\``, safe: false, asks: true, edits: [replace(origin, text)] }];
}

interface Service {
  readonly what: string;
  readonly advice: string;
  readonly severity: 'warning' | 'info' | 'hint';
  /** Without it, on no host, the port is not opened. */
  readonly module?: string;
}

const CONSOLE: Service = {
  what: 'the administration console, which asks for no password',
  advice: 'Leave it to `127.0.0.1`, or use `prosodyctl shell`.',
  severity: 'warning',
};
const COMPONENTS: Service = {
  what: 'the port for external components, which is not encrypted',
  advice: 'Name only the address from which they connect.',
  severity: 'info',
  module: 'component',
};
const HTTP: Service = {
  what: 'HTTP without encryption',
  advice: 'It is meant for a reverse proxy: name its address, or use the HTTPS port.',
  // In a container there is no other way.
  severity: 'hint',
  module: 'http',
};
const EVERYTHING_PRIVATE: Service = {
  what: 'every service that is meant for this machine, the administration console among them',
  advice: 'Name the addresses for each service instead (`http_interfaces`, …).',
  severity: 'warning',
};

const SERVICES: ReadonlyMap<string, Service> = new Map(
  Object.entries<Service>({
    console_interfaces: CONSOLE,
    console_interface: CONSOLE,
    component_interfaces: COMPONENTS,
    component_interface: COMPONENTS,
    http_interfaces: HTTP,
    http_interface: HTTP,
    local_interfaces: EVERYTHING_PRIVATE,
  }),
);

function isPublic(address: string): boolean {
  return address === '*' || address === '::' || address === '0.0.0.0';
}
