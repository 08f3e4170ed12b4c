/**
 * The index of the first item for which something does not hold, which it does for all in front of it and for none behind.
 * @param end the index before which the items are looked at; also the result where it holds for all of them
 */
export function partitionPoint<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  end: number = items.length,
): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
