/** What a user adds to the catalog, or knows better: the contents of a catalog file, checked. */
import { kindOf } from './providers.ts';
import type { ModuleRecord, OptionFacts, OptionRecord, OptionType, Tier, UpstreamFacts } from './types.ts';

export interface CatalogAdditions {
  readonly modules: readonly AddedModule[];
  /** Options of no module in particular. */
  readonly options: readonly AddedOption[];
}

/** What is left out stays as it is known, or has its usual value where the name is new. */
export interface AddedModule {
  /** Without `mod_`. */
  readonly name: string;
  readonly tier?: Tier;
  readonly summary?: string;
  readonly note?: string;
  /** Address of its documentation. */
  readonly page?: string;
  readonly xeps?: readonly number[];
  readonly depends?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly replacedBy?: readonly string[];
  readonly componentModule?: boolean;
  readonly global?: boolean;
  readonly options?: readonly AddedOption[];
}

export interface AddedOption {
  readonly name: string;
  readonly type?: OptionType;
  /** As Lua source. */
  readonly defaultValue?: string;
  readonly values?: readonly (string | boolean)[];
  readonly min?: number;
  readonly max?: number;
  readonly summary?: string;
  readonly note?: string;
  readonly page?: string;
  readonly globalOnly?: boolean;
}

const NONE: readonly never[] = Object.freeze([]);

const NOT_UPSTREAM: UpstreamFacts = Object.freeze({ prosody: null, community: null, other: null, nearest: null });

/** @param base what is known of the module without the file */
export function withModule(base: ModuleRecord | undefined, added: AddedModule): ModuleRecord {
  const own = (added.options ?? []).map(({ name }) => name);
  const known = base?.options ?? NONE;
  return Object.freeze<ModuleRecord>({
    name: added.name,
    summary: added.summary ?? base?.summary ?? '',
    note: added.note ?? base?.note ?? null,
    tier: added.tier ?? base?.tier ?? 'local',
    tierFrom: added.tier === undefined && base ? base.tierFrom : 'user',
    inventory: added.tier === undefined ? (base?.inventory ?? null) : null,
    // Somebody who describes a module has it, whatever inventories and collections say of the name.
    upstream: base ? { ...base.upstream, nearest: null } : NOT_UPSTREAM,
    xeps: added.xeps ?? base?.xeps ?? NONE,
    rfcs: base?.rfcs ?? NONE,
    needs: added.depends ?? base?.needs ?? NONE,
    mayNeed: base?.mayNeed ?? NONE,
    needsSince13: added.depends ? NONE : (base?.needsSince13 ?? NONE),
    conflicts: added.conflicts ?? base?.conflicts ?? NONE,
    replacedBy: added.replacedBy?.map((module) => ({ module, since: null })) ?? base?.replacedBy ?? NONE,
    component: componentOf(added.componentModule, base),
    componentOnlyIn: added.componentModule === false ? NONE : (base?.componentOnlyIn ?? NONE),
    global: added.global ?? base?.global ?? false,
    autoloadedIn: base?.autoloadedIn ?? NONE,
    options: [...own, ...known.filter((name) => !own.includes(name))],
    kind: base?.kind ?? kindOf(added.name),
    manual: added.page ?? base?.manual ?? '',
  });
}

function componentOf(wanted: boolean | undefined, base: ModuleRecord | undefined): ModuleRecord['component'] {
  if (wanted === undefined) return base?.component ?? 'never';
  if (!wanted) return 'never';
  return base && base.component !== 'never' ? base.component : 'preferred';
}

/**
 * @param base what is known of the option without the file
 * @param readers modules of the file that read it
 * @param page of those modules, for an option that has none of its own
 */
export function withOption(
  base: OptionRecord | undefined,
  added: AddedOption,
  readers: readonly string[],
  page: string,
): OptionRecord {
  const { '0.12': before, '13.0': now } = base?.versions ?? {};
  return Object.freeze<OptionRecord>({
    name: added.name,
    summary: added.summary ?? base?.summary ?? '',
    note: added.note ?? base?.note ?? null,
    versions: { '0.12': withFacts(before ?? now, added, readers), '13.0': withFacts(now ?? before, added, readers) },
    globalOnly: added.globalOnly ?? base?.globalOnly ?? false,
    deprecated: base?.deprecated ?? null,
    obsolete: base?.obsolete ?? NONE,
    manual: added.page ?? base?.manual ?? page,
  });
}

function withFacts(base: OptionFacts | undefined, added: AddedOption, readers: readonly string[]): OptionFacts {
  const type = added.type ?? base?.type ?? 'any';
  // Choices and bounds belong to a type: of another one they say nothing.
  const kept = type === base?.type ? base : undefined;
  return {
    type,
    defaultValue: added.defaultValue ?? kept?.defaultValue ?? null,
    values: added.values ?? kept?.values ?? null,
    min: added.min ?? kept?.min ?? null,
    max: added.max ?? kept?.max ?? null,
    readBy: [...new Set([...(base?.readBy ?? NONE), ...readers])],
    declared: added.type !== undefined || (base?.declared ?? false),
  };
}
