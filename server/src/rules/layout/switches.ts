/**
 * What switches the folders of the layout. A condition may be written in any way: in an `if`, a function, a table, a
 * `return` at the head of a file. So it is not read but tried: the configuration is evaluated with the variables set
 * otherwise, and what becomes of the Include is looked at.
 */
import type { Configuration, IncludeUse } from '../../evaluation/index.ts';
import type { RuleContext, Variables } from '../rule.ts';
import { FOLDER_TIERS, type FolderTier, includedTier, type Layout } from './layout.ts';

/** An Include of a tier's folder. */
export interface TierInclude {
  readonly tier: FolderTier;
  readonly include: IncludeUse;
}

export type Gate =
  /** The files are included whatever the variables of the layout are. */
  | { readonly kind: 'none' }
  /** The tier's variable decides, in the way that the layout has it. */
  | { readonly kind: 'right' }
  /** It decides, but not having it set does the opposite of what the layout says. */
  | { readonly kind: 'wrong-default'; readonly isOnByDefault: boolean }
  /** Any value of the variable lets them through, `false` as well. */
  | { readonly kind: 'any-value' }
  /** They are included unless the variable is `true`. */
  | { readonly kind: 'inverted' }
  /** The variable of another tier decides, and this one's does not. */
  | { readonly kind: 'other'; readonly tier: FolderTier }
  /** Something decides that cannot be seen from here. */
  | { readonly kind: 'unknown' };

function keyOf(tier: FolderTier, { call }: IncludeUse): string {
  return `${tier} ${call.span.start} ${call.uri}`;
}

/** Tries out the Includes of one configuration, each setting of the variables once. */
export class Switches {
  readonly #context: RuleContext;
  readonly #layout: Layout;
  readonly #tried = new Map<string, Configuration | null>();

  constructor(context: RuleContext, layout: Layout) {
    this.#context = context;
    this.#layout = layout;
  }

  /** The Includes of tiers' folders, each once: those that an early `return` keeps away now are among them. */
  includes(): TierInclude[] {
    const found = new Map<string, TierInclude>();
    const most = this.#under(this.#all('true'));
    for (const include of [...this.#context.configuration.includes, ...(most?.includes ?? [])]) {
      const tier = includedTier(include, this.#layout);
      if (tier !== null && !found.has(keyOf(tier, include))) found.set(keyOf(tier, include), { tier, include });
    }
    return [...found.values()];
  }

  gateOf({ tier, include }: TierInclude): Gate {
    const { variables, defaults } = this.#layout;
    const own = variables[tier];
    const isOn = (values: Variables) => this.#isOn(keyOf(tier, include), values);
    const all = this.#all('true');
    const [unset, withAll, withoutOwn] = [isOn({}), isOn(all), isOn({ ...all, [own]: 'false' })];
    if (unset === null || withAll === null || withoutOwn === null) return { kind: 'unknown' };
    if (!withAll) return withoutOwn && unset ? { kind: 'inverted' } : { kind: 'unknown' };
    if (withoutOwn) {
      if (!unset && isOn({ [own]: 'false' })) return { kind: 'any-value' };
      const other = FOLDER_TIERS.find(
        (one) => variables[one] !== own && isOn({ ...all, [variables[one]]: 'false' }) === false,
      );
      if (other) return { kind: 'other', tier: other };
      return { kind: unset ? 'none' : 'unknown' };
    }
    const isOnByDefault = defaults[tier] === 'on';
    if (unset === isOnByDefault) return { kind: 'right' };
    // Another variable may be what keeps it away.
    if (!unset && isOn({ ...all, [own]: null }) !== false) return { kind: 'right' };
    return { kind: 'wrong-default', isOnByDefault: unset };
  }

  #all(value: string): Record<string, string> {
    return Object.fromEntries(FOLDER_TIERS.map((tier) => [this.#layout.variables[tier], value]));
  }

  /** Whether what an Include reads is there; null where that cannot be known. */
  #isOn(key: string, values: Variables): boolean | null {
    const configuration = this.#under(values);
    const uses = this.#usesIn(configuration, key);
    if (!configuration || uses.some(({ presence }) => presence.state === 'uncertain')) return null;
    const active = uses.filter(({ presence }) => presence.state === 'active');
    if (active.length === 0) return false;
    // A file may ask for the variable itself, around or in front of all that it writes.
    if (writes(configuration, active)) return true;
    const most = this.#under(this.#all('true'));
    return !(most && writes(most, this.#usesIn(most, key)));
  }

  #usesIn(configuration: Configuration | null, key: string): IncludeUse[] {
    return (configuration?.includes ?? []).filter((include) => {
      const tier = includedTier(include, this.#layout);
      return tier !== null && keyOf(tier, include) === key;
    });
  }

  #under(values: Variables): Configuration | null {
    const unset = Object.fromEntries(FOLDER_TIERS.map((tier) => [this.#layout.variables[tier], null]));
    const all = { ...unset, ...values };
    const key = JSON.stringify(all);
    const known = this.#tried.get(key);
    if (known !== undefined) return known;
    const tried = this.#context.under(all);
    this.#tried.set(key, tried);
    return tried;
  }
}

/** Whether anything that the files write is there. */
function writes({ assignments, openings }: Configuration, includes: readonly IncludeUse[]): boolean {
  const files = new Set(includes.flatMap(({ files }) => files));
  return (
    assignments.some(({ name, presence }) => files.has(name.uri) && presence.state === 'active') ||
    openings.some(({ call, presence }) => files.has(call.uri) && presence.state === 'active')
  );
}
