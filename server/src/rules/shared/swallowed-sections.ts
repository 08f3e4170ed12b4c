/** Sections that a comma at the end of a line makes a value of the option in front of them. */
import { type OptionAssignment, remembered, type SectionOpening } from '../../evaluation/index.ts';
import { PlaceIndex } from './place-index.ts';

const byPlace = remembered(({ openings }) => new PlaceIndex(openings, ({ call }) => call));

/**
 * The first section that is opened within an assignment. Lua opens it before it sets the option, which thereby belongs to it:
 * that is one mistake, whatever is missing in the global section for it.
 */
export function swallowedSection(
  { form, statement }: OptionAssignment,
  configuration: Parameters<typeof byPlace>[0],
): SectionOpening | undefined {
  return form === 'assignment' ? byPlace(configuration).within(statement)[0] : undefined;
}
