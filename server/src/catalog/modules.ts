import { aliases, facts, lists, words, xeps } from './generated/modules.ts';
import { LazyTable, type Words } from './lazy-table.ts';
import { kindOf } from './providers.ts';
import { tierFromUpstream } from './tiers.ts';
import type {
  InventoryEntry,
  ModuleRecord,
  ProsodyVersion,
  ReleaseSeries,
  Tier,
  TierPolicy,
  UpstreamFacts,
  Xep,
} from './types.ts';

/** Facts as generated: what has its usual value is left out. */
interface LeanModule {
  readonly group?: number;
  readonly place?: string;
  readonly upstreamSays?: string;
  readonly since?: string;
  readonly bundled?: readonly ReleaseSeries[];
  readonly removed?: string;
  readonly stage?: NonNullable<UpstreamFacts['community']>['stage'];
  readonly codeRemoved?: boolean;
  readonly refusedBy13?: boolean;
  readonly other?: string;
  readonly nearest?: string;
  readonly xeps?: readonly number[];
  readonly rfcs?: readonly number[];
  readonly needs?: readonly string[];
  readonly mayNeed?: readonly string[];
  readonly needsSince13?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly replacedBy?: ModuleRecord['replacedBy'];
  readonly component?: ModuleRecord['component'];
  readonly componentOnlyIn?: readonly ReleaseSeries[];
  readonly global?: boolean;
  readonly autoloadedIn?: readonly ReleaseSeries[];
}

export type ModuleTable = LazyTable<LeanModule, ModuleRecord>;

interface LeanGroup extends Omit<InventoryEntry, 'place' | 'upstreamSays'> {
  readonly tier: Tier;
}

interface LoadingLists {
  readonly autoloaded: Readonly<Record<ProsodyVersion, readonly string[]>>;
  readonly inherited_by_components: Readonly<Record<ProsodyVersion, readonly string[]>>;
  readonly inherited_by_component_module: Readonly<Record<ProsodyVersion, Readonly<Record<string, readonly string[]>>>>;
}

interface Lists {
  readonly groups: readonly LeanGroup[];
  readonly loading: LoadingLists;
  readonly generated: string;
}

export interface ModuleTables {
  readonly modules: ModuleTable;
  readonly loading: LoadingLists;
  /** Names of other servers and of port services, with the modules that do that job here. */
  readonly aliases: () => ReadonlyMap<string, readonly string[]>;
  readonly xeps: () => ReadonlyMap<number, Xep>;
  readonly generated: string;
}

const PROJECT_PAGES: Readonly<Record<string, string>> = {
  'Jitsi Meet': 'https://github.com/jitsi/jitsi-meet/tree/master/resources/prosody-plugins',
  Snikket: 'https://github.com/snikket-im/snikket-server/tree/master/snikket-modules',
};

const NONE: readonly never[] = Object.freeze([]);

/**
 * @param policy who says how much a module may be trusted
 * @param optionsOf names of the options that a module reads; asked only when somebody asks a record for them
 */
export function loadModules(
  policy: TierPolicy,
  optionsOf: (module: string) => readonly string[] | undefined,
): ModuleTables {
  const { groups, loading, generated } = JSON.parse(lists) as Lists;
  return {
    modules: new LazyTable(
      facts(),
      words,
      (name, lean, spoken) => new CompleteModule(name, lean, policy === 'curated' ? groups : [], spoken, optionsOf),
    ),
    loading,
    aliases: once(() => new Map(Object.entries(JSON.parse(aliases) as Record<string, readonly string[]>))),
    xeps: once(() => {
      const titles = JSON.parse(xeps) as readonly (readonly [number, string])[];
      return new Map(titles.map(([number, title]) => [number, Object.freeze({ number, title })]));
    }),
    generated,
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A class, since a getter in an object literal would give each record a shape of its own. */
class CompleteModule implements ModuleRecord {
  readonly name: string;
  readonly tier: Tier;
  readonly tierFrom: ModuleRecord['tierFrom'];
  readonly inventory: InventoryEntry | null;
  readonly upstream: UpstreamFacts;
  readonly xeps: readonly number[];
  readonly rfcs: readonly number[];
  readonly needs: readonly string[];
  readonly mayNeed: readonly string[];
  readonly needsSince13: readonly string[];
  readonly conflicts: readonly string[];
  readonly replacedBy: ModuleRecord['replacedBy'];
  readonly component: ModuleRecord['component'];
  readonly componentOnlyIn: readonly ReleaseSeries[];
  readonly global: boolean;
  readonly autoloadedIn: readonly ReleaseSeries[];
  readonly kind: ModuleRecord['kind'];
  readonly manual: string;
  readonly #words: () => Words;
  readonly #optionsOf: (module: string) => readonly string[] | undefined;

  constructor(
    name: string,
    lean: LeanModule,
    groups: readonly LeanGroup[],
    words: () => Words,
    optionsOf: (module: string) => readonly string[] | undefined,
  ) {
    const upstream = upstreamOf(lean);
    const group = lean.group === undefined ? undefined : groups[lean.group];
    this.name = name;
    this.autoloadedIn = lean.autoloadedIn ?? NONE;
    this.tier = group?.tier ?? tierFromUpstream(upstream, this.autoloadedIn.length > 0);
    this.tierFrom = group ? 'inventory' : 'upstream';
    this.inventory = group ? inventoryEntry(group, lean) : null;
    this.upstream = upstream;
    this.xeps = lean.xeps ?? NONE;
    this.rfcs = lean.rfcs ?? NONE;
    this.needs = lean.needs ?? NONE;
    this.mayNeed = lean.mayNeed ?? NONE;
    this.needsSince13 = lean.needsSince13 ?? NONE;
    this.conflicts = lean.conflicts ?? NONE;
    this.replacedBy = lean.replacedBy ?? NONE;
    this.component = lean.component ?? 'never';
    this.componentOnlyIn = lean.componentOnlyIn ?? NONE;
    this.global = lean.global ?? false;
    this.kind = kindOf(name);
    this.manual = manualOf(lean.nearest ?? name, upstream);
    this.#words = words;
    this.#optionsOf = optionsOf;
  }

  get summary(): string {
    return this.#words().summary;
  }

  get note(): string | null {
    return this.#words().note;
  }

  get options(): readonly string[] {
    return this.#optionsOf(this.name) ?? NONE;
  }
}

function upstreamOf(lean: LeanModule): UpstreamFacts {
  return {
    prosody:
      lean.since === undefined
        ? null
        : { since: lean.since, in: lean.bundled ?? NONE, removedIn: lean.removed ?? null },
    community:
      lean.stage === undefined
        ? null
        : { stage: lean.stage, codeRemoved: lean.codeRemoved ?? false, refusedBy13: lean.refusedBy13 ?? false },
    other: lean.other ?? null,
    nearest: lean.nearest ?? null,
  };
}

function inventoryEntry(group: LeanGroup, lean: LeanModule): InventoryEntry {
  return {
    category: group.category,
    status: group.status,
    source: group.source,
    risk: group.risk,
    riskNote: group.riskNote,
    place: lean.place ?? '',
    upstreamSays: lean.upstreamSays ?? null,
  };
}

function manualOf(name: string, upstream: UpstreamFacts): string {
  const shipped = upstream.prosody !== null && (upstream.prosody.in.length > 0 || upstream.community === null);
  if (shipped) return `https://prosody.im/doc/modules/mod_${name}`;
  return (upstream.other && PROJECT_PAGES[upstream.other]) || `https://modules.prosody.im/mod_${name}.html`;
}
