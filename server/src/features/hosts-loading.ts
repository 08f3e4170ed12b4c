import { type Configuration, componentModule, hasModule, isComputedSection } from '../evaluation/index.ts';

/** Names of the hosts that load a module; `*` where all of them do, or where there are none and the global list has it. */
export function hostsLoading(configuration: Configuration, module: string): string[] {
  const loads = (host: string) =>
    componentModule(configuration, host) === module || hasModule(configuration, host, module);
  const hosts = configuration.sections
    .map(({ name }) => name)
    .filter((name) => name !== '*' && !isComputedSection(name));
  if (hosts.length === 0) return loads('*') ? ['*'] : [];
  const loading = hosts.filter(loads);
  return loading.length > 1 && loading.length === hosts.length ? ['*'] : loading;
}
