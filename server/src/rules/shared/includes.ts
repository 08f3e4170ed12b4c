import { type Configuration, type IncludeUse, remembered } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import { PlaceIndex } from './places.ts';

/** The Include whose argument stands at a place; the first, where one call is made several times. */
export function includeAt(configuration: Configuration, place: Location): IncludeUse | undefined {
  return byArgument(configuration).at(place)[0];
}

const byArgument = remembered(({ includes }) => new PlaceIndex(includes, ({ argument }) => argument));
