/** Hosts, Components and the global section by their names: how each was opened, and the options that hold for it. */
import type { Configuration, Section, SectionOpening, SetOption } from './configuration.ts';
import { grouped } from './grouped.ts';
import { remembered } from './remembered.ts';
import { isComputedSection } from './section-names.ts';

/** Found without a search: rules ask for each mention of a module. */
const sectionsByName = remembered(
  ({ sections }): ReadonlyMap<string, Section> => new Map(sections.map((section) => [section.name, section])),
);

/** The section of that name: `*` is the global one. */
export function sectionNamed(configuration: Configuration, name: string): Section | undefined {
  return sectionsByName(configuration).get(name);
}

/** The option's value for a host: its own, else the global section's. Unknown hosts have the global options. */
export function effectiveOption(configuration: Configuration, host: string, option: string): SetOption | undefined {
  const own = sectionNamed(configuration, host)?.options.get(option);
  return own ?? configuration.sections[0]?.options.get(option);
}

/**
 * The module of a Component (`component` for an external one, '' where it cannot be known which), or null for a
 * VirtualHost and the global section.
 */
export function componentModule(configuration: Configuration, host: string): string | null {
  if (host === '*') return null;
  if (!sectionNamed(configuration, host)) return moduleOfInactive(configuration, host);
  const set = effectiveOption(configuration, host, 'component_module')?.value;
  if (set?.kind !== 'unknown') return set?.kind === 'string' ? set.value : null;
  // Opened in a branch that may or may not be taken, it is what it is there.
  const known = set.candidates.findLast((value) => value.kind === 'string');
  return known?.kind === 'string' ? known.value : '';
}

/** The same for a host that is opened only in branches that are not taken: what it would be there. */
function moduleOfInactive(configuration: Configuration, host: string): string | null {
  const opening = openingsOf(configuration, host).at(-1);
  return opening?.kind === 'component' ? (opening.module?.value ?? 'component') : null;
}

/** Where a section is opened, be it in branches that are not taken, in the order of evaluation. */
export function openingsOf(configuration: Configuration, section: string): readonly SectionOpening[] {
  return openingsBySection(configuration).get(section) ?? [];
}

const openingsBySection = remembered(({ openings }) => grouped(openings, ({ section }) => section));

/** What to call a section in words: its name, or the expression that computes it where that is not known. */
export function sectionTitle(configuration: Configuration, section: string): string {
  if (!isComputedSection(section)) return section;
  const [opening] = openingsOf(configuration, section);
  const name = opening?.name;
  const text = name && configuration.files.get(name.uri)?.text.slice(name.span.start, name.span.end);
  // Of a template's text, quotes and all, what stands between them.
  return text?.replace(/\s+/g, ' ').replace(/^(["'])([^"']*)\1$/, '$2') ?? '';
}
