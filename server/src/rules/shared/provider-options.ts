/** The options that choose a module by its name without the prefix of its kind. */
import { PROVIDER_PREFIXES, type ProviderKind } from '../../catalog/index.ts';
import type { Configuration, OptionAssignment, StringValue } from '../../evaluation/index.ts';

interface ProviderOption {
  readonly kind: ProviderKind;
  /** What the names of the modules begin with. */
  readonly prefix: string;
  /** The one that is taken where the option is not set. */
  readonly usual: string;
  /** Values that need no module. */
  readonly builtin: readonly string[];
  readonly effect: string;
}

const STORAGE: ProviderOption = {
  kind: 'storage',
  prefix: PROVIDER_PREFIXES.storage,
  usual: 'internal',
  builtin: ['null', 'internal'],
  effect: 'Prosody logs an error and stores nothing.',
};

/** By name. */
export const PROVIDER_OPTIONS: ReadonlyMap<string, ProviderOption> = new Map(
  Object.entries<ProviderOption>({
    authentication: {
      kind: 'authentication',
      prefix: PROVIDER_PREFIXES.authentication,
      usual: 'internal_hashed',
      builtin: [],
      effect: 'Prosody logs an error, and nobody can log in.',
    },
    storage: STORAGE,
    default_storage: STORAGE,
    authorization: {
      kind: 'authorization',
      prefix: PROVIDER_PREFIXES.authorization,
      usual: 'internal',
      builtin: [],
      effect: 'Prosody logs an error, and nobody has any role.',
    },
  }),
);

/** Whether an option that chooses a provider names one that Prosody or anybody else offers; true for any other option. */
export function isKnownProvider(option: string, name: string, { catalog }: Configuration): boolean {
  const kind = PROVIDER_OPTIONS.get(option);
  return !kind || kind.builtin.includes(name) || catalog.module(kind.prefix + name) !== undefined;
}

/** The providers that an option names: one, or for `storage` one for each store. */
export function providersNamed({ value }: OptionAssignment): StringValue[] {
  if (value.kind === 'string') return [value];
  if (value.kind !== 'table') return [];
  return [...value.entries.values()].flatMap((entry) => (entry.value.kind === 'string' ? [entry.value] : []));
}
