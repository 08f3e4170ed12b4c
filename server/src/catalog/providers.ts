/** Providers: modules that no list names but an option does, without the beginning of their names. */

/** What they provide, which is also the name of the option. */
export type ProviderKind = 'authentication' | 'storage' | 'authorization';

/** What the names of their modules begin with. */
export const PROVIDER_PREFIXES: Readonly<Record<ProviderKind, string>> = {
  authentication: 'auth_',
  storage: 'storage_',
  authorization: 'authz_',
};

const KINDS = ['authentication', 'storage', 'authorization'] as const satisfies readonly ProviderKind[];

/** What a module provides, or that it is one for lists. */
export function kindOf(module: string): ProviderKind | 'module' {
  return KINDS.find((kind) => module.startsWith(PROVIDER_PREFIXES[kind])) ?? 'module';
}
