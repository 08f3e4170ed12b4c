import { kindOf } from './additions.ts';
import { lists, records } from './generated/modules.ts';
import { LazyTable } from './lazy-table.ts';
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

/** A record as generated: what has its usual value is left out. */
interface LeanModule {
  readonly summary?: string;
  readonly note?: string;
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
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly xeps: readonly (readonly [number, string])[];
  readonly generated: string;
}

export interface ModuleTables {
  readonly modules: ModuleTable;
  readonly loading: LoadingLists;
  /** Names of other servers and of port services, with the modules that do that job here. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly xeps: ReadonlyMap<number, Xep>;
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
  const { groups, loading, aliases, xeps, generated } = JSON.parse(lists) as Lists;
  return {
    modules: new LazyTable(records(), (name, lean) =>
      complete(name, lean, policy === 'curated' ? groups : [], optionsOf),
    ),
    loading,
    aliases: new Map(Object.entries(aliases)),
    xeps: new Map(xeps.map(([number, title]) => [number, Object.freeze({ number, title })])),
    generated,
  };
}

function complete(
  name: string,
  lean: LeanModule,
  groups: readonly LeanGroup[],
  optionsOf: (module: string) => readonly string[] | undefined,
): ModuleRecord {
  const upstream: UpstreamFacts = {
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
  const group = lean.group === undefined ? undefined : groups[lean.group];
  const autoloadedIn = lean.autoloadedIn ?? NONE;
  return {
    name,
    summary: lean.summary ?? '',
    note: lean.note ?? null,
    tier: group?.tier ?? tierFromUpstream(upstream, autoloadedIn.length > 0),
    tierFrom: group ? 'inventory' : 'upstream',
    inventory: group ? inventoryEntry(group, lean) : null,
    upstream,
    xeps: lean.xeps ?? NONE,
    rfcs: lean.rfcs ?? NONE,
    needs: lean.needs ?? NONE,
    mayNeed: lean.mayNeed ?? NONE,
    needsSince13: lean.needsSince13 ?? NONE,
    conflicts: lean.conflicts ?? NONE,
    replacedBy: lean.replacedBy ?? NONE,
    component: lean.component ?? 'never',
    componentOnlyIn: lean.componentOnlyIn ?? NONE,
    global: lean.global ?? false,
    autoloadedIn,
    get options() {
      return optionsOf(name) ?? NONE;
    },
    kind: kindOf(name),
    manual: manualOf(lean.nearest ?? name, upstream),
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
