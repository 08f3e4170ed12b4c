/** What stands where. */
import { grouped, type Presence } from '../../evaluation/index.ts';
import { type Location, partitionPoint, type Span } from '../../syntax/index.ts';

/**
 * One of what stands at the same place: an active one where there is one, else the first. A loop, a function or a file that
 * is included twice writes many times at one place.
 * @param nameOf what it is about: two of different names are not the same, wherever they stand
 */
export function oncePerPlace<T extends { readonly presence: Presence }>(
  all: readonly T[],
  placeOf: (one: T) => Location,
  nameOf: (one: T) => string,
): T[] {
  const found: T[] = [];
  // Most have an offset for themselves; only where it is shared are names and files compared.
  const byOffset = new Map<number, number>();
  const byKey = new Map<string, number>();
  const keyOf = (one: T) => `${nameOf(one)} ${placeOf(one).span.start} ${placeOf(one).uri}`;
  for (const one of all) {
    const { start } = placeOf(one).span;
    const index = byOffset.get(start);
    const first = index === undefined ? undefined : found[index];
    if (index === undefined || first === undefined) {
      byOffset.set(start, found.length);
      found.push(one);
      continue;
    }
    const isFirst = nameOf(first) === nameOf(one) && placeOf(first).uri === placeOf(one).uri;
    const key = isFirst ? '' : keyOf(one);
    const known = isFirst ? index : byKey.get(key);
    if (known === undefined) {
      byKey.set(key, found.length);
      found.push(one);
    } else if (found[known]?.presence.state === 'inactive' && one.presence.state !== 'inactive') found[known] = one;
  }
  return found;
}

/** Items by where they stand, for questions about many places. Answers are in the order in which the items were given. */
export class PlaceIndex<Item> {
  readonly #byFile: ReadonlyMap<string, readonly Placed<Item>[]>;

  /** @param placeOf null for an item that stands nowhere */
  constructor(items: readonly Item[], placeOf: (item: Item) => Location | null) {
    const placed = items.flatMap((item, order): Placed<Item>[] => {
      const place = placeOf(item);
      return place ? [{ item, order, uri: place.uri, span: place.span, reach: place.span.end }] : [];
    });
    this.#byFile = grouped(
      placed.sort((a, b) => a.span.start - b.span.start),
      ({ uri }) => uri,
    );
    for (const all of this.#byFile.values()) {
      let reach = 0;
      for (const one of all) {
        reach = Math.max(reach, one.span.end);
        one.reach = reach;
      }
    }
  }

  /** Those that begin where a place begins. */
  at({ uri, span }: Location): Item[] {
    const all = this.#byFile.get(uri) ?? [];
    const found: Placed<Item>[] = [];
    for (let i = partitionPoint(all, (one) => one.span.start < span.start); ; i++) {
      const one = all[i];
      if (one?.span.start !== span.start) return inOrder(found);
      found.push(one);
    }
  }

  /** Those that a place lies in. */
  around({ uri, span }: Location): Item[] {
    const all = this.#byFile.get(uri) ?? [];
    const found: Placed<Item>[] = [];
    for (let i = partitionPoint(all, (one) => one.span.start <= span.start) - 1; ; i--) {
      const one = all[i];
      if (!one || one.reach < span.end) return inOrder(found);
      if (one.span.end >= span.end) found.push(one);
    }
  }

  /** Those that share text with a place, or meet it. */
  touching({ uri, span }: Location): Item[] {
    const all = this.#byFile.get(uri) ?? [];
    const found: Placed<Item>[] = [];
    for (let i = partitionPoint(all, (one) => one.span.start <= span.end) - 1; ; i--) {
      const one = all[i];
      if (!one || one.reach < span.start) return inOrder(found);
      if (one.span.end >= span.start) found.push(one);
    }
  }

  /** Those that lie in a place. */
  within({ uri, span }: Location): Item[] {
    const all = this.#byFile.get(uri) ?? [];
    const found: Placed<Item>[] = [];
    for (let i = partitionPoint(all, (one) => one.span.start < span.start); ; i++) {
      const one = all[i];
      if (!one || one.span.start > span.end) return inOrder(found);
      if (one.span.end <= span.end) found.push(one);
    }
  }
}

interface Placed<Item> {
  readonly item: Item;
  readonly order: number;
  readonly uri: string;
  readonly span: Span;
  /** The furthest end of this one and of those in front of it. */
  reach: number;
}

function inOrder<Item>(found: Placed<Item>[]): Item[] {
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
