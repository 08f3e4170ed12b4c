import type { Configuration } from './configuration.ts';

/**
 * What many ask of a configuration, found once: the first time that somebody asks. It is forgotten together with the
 * configuration.
 */
export function remembered<T>(find: (configuration: Configuration) => T): (configuration: Configuration) => T {
  const found = new WeakMap<Configuration, { readonly value: T }>();
  return (configuration) => {
    const known = found.get(configuration);
    if (known) return known.value;
    const value = find(configuration);
    found.set(configuration, { value });
    return value;
  };
}
