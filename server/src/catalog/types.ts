/**
 * What exists: modules, options and the versions of Prosody they belong to. Nothing in this room knows Lua or the
 * wire; it is plain data with look-ups.
 */
import type { ProviderKind } from './providers.ts';

/** How much a module may be trusted. Which source decides is a matter of the `TierPolicy`. */
export type Tier = 'core' | 'distributed' | 'stable' | 'beta' | 'alpha' | 'unrated' | 'obsolete' | 'local';

/** `curated`: the inventory of the tiered layout, and for what it does not name the upstream stage; `upstream`: that alone. */
export type TierPolicy = 'curated' | 'upstream';

/** The version of Prosody that a configuration is meant for. `13.0` is the newest 13.0 release (13.0.7). */
export type ProsodyVersion = '0.12' | '13.0.1' | '13.0';

/** Release series whose bundled modules differ. */
export type ReleaseSeries = '0.12' | '13.0';

/** What the front matter of a community module says about itself. */
export type CommunityStage =
  | 'stable'
  | 'beta'
  | 'alpha'
  | 'unlabelled'
  | 'merged'
  | 'obsolete'
  | 'deprecated'
  | 'broken'
  | 'experimental';

export interface ModuleRecord {
  readonly name: string;
  /** One sentence in our own words: what users or operators of the server gain. Empty only for `described: false`. */
  readonly summary: string;
  /** A trap worth knowing before listing it, in one or two sentences, or null. */
  readonly note: string | null;
  readonly tier: Tier;
  /** Who says so: the user's own catalog goes before the others. */
  readonly tierFrom: 'user' | 'inventory' | 'upstream';
  /** Where the tiered layout's inventory puts it, word for word, or null if it does not name it or does not count. */
  readonly inventory: InventoryEntry | null;
  readonly upstream: UpstreamFacts;
  /** Numbers of the XEPs it implements, most important first. */
  readonly xeps: readonly number[];
  /** RFC numbers it implements. */
  readonly rfcs: readonly number[];
  /** Modules it loads or needs (`module:depends` or a stated requirement), in any release; see `Catalog.needs`. */
  readonly needs: readonly string[];
  /** Modules it loads only if some option asks for it, or only if they are there. */
  readonly mayNeed: readonly string[];
  /** Those of `needs` and `mayNeed` that it needs only in Prosody 13.0, not in 0.12. */
  readonly needsSince13: readonly string[];
  /** Modules it must not be loaded together with. */
  readonly conflicts: readonly string[];
  readonly replacedBy: readonly Replacement[];
  /**
   * `only`: works only as the module of a Component; `preferred`: works in a host, documented as a Component;
   * `never`: not meant for `Component "x" "NAME"`.
   */
  readonly component: 'only' | 'preferred' | 'never';
  /** Release series in which Prosody refuses it in the module list of a VirtualHost. */
  readonly componentOnlyIn: readonly ReleaseSeries[];
  /** Loaded once for the server instead of once for each host (`module:set_global`). */
  readonly global: boolean;
  /** Release series in which Prosody loads it without being asked. */
  readonly autoloadedIn: readonly ReleaseSeries[];
  /** Names of the options it reads, most useful first. */
  readonly options: readonly string[];
  /** What it provides where an option selects it; `module` where it only has to be in a list. */
  readonly kind: ProviderKind | 'module';
  readonly manual: string;
}

export interface InventoryEntry {
  readonly category: 'Core' | 'Distributed' | 'Community Stable' | 'Community Beta' | 'Community Alpha';
  /** "Opt-in", "Enabled by default", ... as the inventory words it. */
  readonly status: string;
  readonly source: string;
  readonly risk: 'Minimal' | 'Low' | 'Medium' | 'High';
  /** What follows the risk: "May have bugs or breaking changes". */
  readonly riskNote: string;
  /** The file of the layout in which it is configured, relative to the directory of prosody.cfg.lua. */
  readonly place: string;
  /** Where inventory and upstream disagree: what upstream says, one sentence, else null. */
  readonly upstreamSays: string | null;
}

export interface UpstreamFacts {
  /** Facts about the copy that ships with Prosody, or null if none ever did. */
  readonly prosody: {
    /** First release that shipped it ("0.10.0"), or null if unknown. */
    readonly since: string | null;
    readonly in: readonly ReleaseSeries[];
    /** The release that dropped it, where it is in none of the current ones. */
    readonly removedIn: string | null;
  } | null;
  /** Facts about the copy in the community repository, or null if there is none. */
  readonly community: {
    readonly stage: CommunityStage;
    /** Only a README is left. */
    readonly codeRemoved: boolean;
    /** Its header makes Prosody 13.0 skip it: 13.0 ships the feature itself, or lacks one that the module asks for. */
    readonly refusedBy13: boolean;
  } | null;
  /** Another public project that ships it ("Jitsi Meet", "Snikket"), or null. */
  readonly other: string | null;
  /** For a name that exists nowhere upstream: the nearest real module, else null. */
  readonly nearest: string | null;
}

export interface Replacement {
  readonly module: string;
  /** Since which Prosody release the replacement does the job ("0.11"), or null. */
  readonly since: string | null;
}

/** How Prosody reads an option; named after the getter of its module API. */
export type OptionType =
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'period'
  | 'enum'
  | 'set'
  | 'array'
  | 'inherited_set'
  | 'path'
  /** A table from names that the administrator chooses to values of one kind. */
  | 'map'
  /** A table of any other form. */
  | 'table'
  | 'any';

export interface OptionRecord {
  readonly name: string;
  /** In our own words, one sentence, or '' where nobody has written one yet. */
  readonly summary: string;
  readonly note: string | null;
  /** One for each series that reads it. */
  readonly versions: Readonly<Partial<Record<ReleaseSeries, OptionFacts>>>;
  /** True if Prosody reads it in the global section only. */
  readonly globalOnly: boolean;
  readonly deprecated: { readonly instead: string; readonly in: readonly ReleaseSeries[] } | null;
  readonly obsolete: readonly ReleaseSeries[];
  /** The page of the manual that explains it. */
  readonly manual: string;
}

export interface OptionFacts {
  readonly type: OptionType;
  /** As Lua source (`"1w"`, `{ "GET" }`), or null where there is none. */
  readonly defaultValue: string | null;
  readonly values: readonly (string | boolean)[] | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Modules that read it (without `mod_`), or `prosody` for its core. */
  readonly readBy: readonly string[];
  /** The user's own catalog says it, so that it holds whoever reads the option. */
  readonly declared: boolean;
}

export interface Xep {
  readonly number: number;
  readonly title: string;
}

/** How a tier is shown: always the badge with the words beside it. */
export interface TierWords {
  readonly badge: string;
  readonly words: string;
}

export interface Catalog {
  /** Who says how much a module may be trusted. */
  readonly tiers: TierPolicy;
  /** The day on which the facts were read from their sources: `2026-11-23`. */
  readonly generated: string;
  /** By name without `mod_`. */
  module(name: string): ModuleRecord | undefined;
  /** Every module known, by name. */
  readonly modules: readonly ModuleRecord[];
  /** By name; also answers the names that are made of a port service's name (`c2s_ports`, `https_certificate`). */
  option(name: string): OptionRecord | undefined;
  /** Every option with a record of its own, by name. */
  readonly options: readonly OptionRecord[];
  /** What a release makes of an option, or undefined where it does not read it. */
  optionFacts(record: OptionRecord, version: ProsodyVersion): OptionFacts | undefined;
  seriesOf(version: ProsodyVersion): ReleaseSeries;
  /** Does Prosody of that version ship the module? */
  bundled(name: string, version: ProsodyVersion): boolean;
  /** Modules that Prosody loads without being asked, in its own order. */
  autoloaded(version: ProsodyVersion): readonly string[];
  /** Modules of the global list that also load on Components. */
  inheritedByComponents(version: ProsodyVersion): readonly string[];
  /** The same, only for Components of one module (13.0: mam for muc). */
  inheritedByComponentModule(module: string, version: ProsodyVersion): readonly string[];
  /** What the module loads or needs in that version. */
  needs(record: ModuleRecord, version: ProsodyVersion): readonly string[];
  /** At most three modules whose name may have been meant, nearest first. */
  suggestModules(name: string): readonly ModuleRecord[];
  /** At most three options whose name may have been meant, nearest first. */
  suggestOptions(name: string): readonly OptionRecord[];
  xep(number: number): Xep | undefined;
  readonly tierWords: Readonly<Record<Tier, TierWords>>;
}
