/** The options that hold for a host, and where each comes from. */
import type { Configuration, OptionAssignment, Value } from '../evaluation/index.ts';

export interface EffectiveOption {
  readonly name: string;
  readonly value: Value;
  /** The writing that lasts. */
  readonly assignment: OptionAssignment;
  /** A host has it from the global section. */
  readonly inherited: boolean;
}

/** What Prosody notes down when a section opens: no option that anybody wrote. */
export const INTERNAL_OPTIONS: ReadonlySet<string> = new Set(['component_module', 'defined', 'load_global_modules']);

/**
 * What `module:get_option` finds in a host: its own options and those of the global section that it has not of its own,
 * by name. `*` is the global section; a host that is not there has the global options.
 */
export function effectiveOptions(configuration: Configuration, host: string): EffectiveOption[] {
  const { sections } = configuration;
  const own = host === '*' ? undefined : sections.find(({ name }) => name === host);
  const found = new Map<string, EffectiveOption>();
  for (const [section, inherited] of [[sections[0], host !== '*'] as const, [own, false] as const]) {
    for (const [name, { value, assignment }] of section?.options ?? []) {
      // Written by hand, such a name is an option like any other.
      if (INTERNAL_OPTIONS.has(name) && !configuration.assignments.includes(assignment)) continue;
      found.set(name, { name, value, assignment, inherited });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
