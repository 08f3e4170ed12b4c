/** Calls of Include, by what they are about. */
import { type Configuration, type IncludeUse, remembered } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import { PlaceIndex } from './place-index.ts';

/** The Include whose argument stands at a place; the first, where one call is made several times. */
export function includeAt(configuration: Configuration, place: Location): IncludeUse | undefined {
  return byArgument(configuration).at(place)[0];
}

const byArgument = remembered(({ includes }) => new PlaceIndex(includes, ({ argument }) => argument));

/** The first active Include that reads a file. */
export function includeOf(configuration: Configuration, uri: string): IncludeUse | undefined {
  return byFile(configuration).get(uri);
}

const byFile = remembered(({ includes }): ReadonlyMap<string, IncludeUse> => {
  const found = new Map<string, IncludeUse>();
  for (const include of includes) {
    if (include.presence.state !== 'active') continue;
    for (const uri of include.files) if (!found.has(uri)) found.set(uri, include);
  }
  return found;
});
