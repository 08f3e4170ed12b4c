import type { Presence } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';

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
