/** What the Lua of a module of Prosody says about itself. Names are those of the module's API (core.moduleapi). */
import type { OptionType } from '../catalog/index.ts';

export interface ModuleFacts {
  /** Options that it reads, each name once, in the order of the text. */
  readonly options: readonly ExtractedOption[];
  /** Modules that it loads. */
  readonly depends: readonly Dependency[];
  /** What it registers: `module:provides("net", { name = "c2s" })`. The name is null where it is computed. */
  readonly provides: readonly { readonly kind: string; readonly name: string | null }[];
  /** It is loaded once for the server. */
  readonly global: boolean;
  /** Lines `--% name: a, b` anywhere in the file. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly features: readonly string[];
  /** Calls whose option has a name that could not be worked out. */
  readonly unresolved: readonly Unresolved[];
}

export interface ExtractedOption {
  /** With `*` for a part that is computed: `*_ports`. */
  readonly name: string;
  readonly type: OptionType;
  /** As Lua source with white space folded, or null where there is none or it is computed. */
  readonly defaultValue: string | null;
  /** The choices of an enum. */
  readonly values: readonly (string | boolean)[] | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface Dependency {
  readonly module: string;
  /** Only if it is there (`module:depends("x", true)`), or only under a condition or when something happens. */
  readonly optional: boolean;
}

export interface Unresolved {
  /** The call as written, shortened. */
  readonly text: string;
  /** UTF-16 offset of the call. */
  readonly offset: number;
}
