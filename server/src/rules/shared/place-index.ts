/** Questions about what stands where, for those who ask many of them. */
import { grouped } from '../../evaluation/index.ts';
import { type Location, partitionPoint, type Span } from '../../syntax/index.ts';

/** Items by where they stand. Answers are in the order in which the items were given. */
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

/** Places of which no two overlap, found one after the other. */
export class DisjointPlaces {
  /** In the order of the text. */
  readonly #byFile = new Map<string, Span[]>();

  add({ uri, span }: Location): void {
    const spans = this.#byFile.get(uri) ?? [];
    this.#byFile.set(uri, spans);
    const index = partitionPoint(spans, ({ start }) => start <= span.start);
    spans.splice(index, 0, span);
  }

  /** Whether a place shares text with one of them. */
  overlap({ uri, span }: Location): boolean {
    const spans = this.#byFile.get(uri) ?? [];
    const last = spans[partitionPoint(spans, ({ start }) => start < span.end) - 1];
    return last !== undefined && span.start < last.end;
  }

  /** The same, or it merely meets one. */
  touch({ uri, span }: Location): boolean {
    const spans = this.#byFile.get(uri) ?? [];
    const last = spans[partitionPoint(spans, ({ start }) => start <= span.end) - 1];
    return last !== undefined && span.start <= last.end;
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
