/** Modules that work on a Component only. */
import type { ModuleRecord } from '../../catalog/index.ts';
import {
  type Configuration,
  componentModule,
  grouped,
  type ModuleMention,
  remembered,
  type SectionOpening,
} from '../../evaluation/index.ts';
import { isThere } from './sections.ts';

/** Named in the list of a VirtualHost or of all hosts, while it works on a Component only. */
export function needsComponent(
  { module, list, section }: Pick<ModuleMention, 'module' | 'list' | 'section'>,
  configuration: Configuration,
): boolean {
  const record = configuration.catalog.module(module);
  if (!record || list !== 'modules_enabled' || componentModule(configuration, section) !== null) return false;
  return isComponentOnly(record, configuration) || servedModule(record, configuration) !== undefined;
}

/** Where Components of a module are opened, be it in branches that are not taken. */
export function openingsOfModule(configuration: Configuration, module: string): readonly SectionOpening[] {
  return openingsByModule(configuration).get(module) ?? [];
}

const openingsByModule = remembered(({ openings }) => {
  // What is there comes first: most ask for that.
  const named = openings.filter(({ module }) => module !== null);
  const inOrder = [...named.filter(isThere), ...named.filter((opening) => !isThere(opening))];
  return grouped(inOrder, ({ module }) => module?.value);
});

function isComponentOnly({ componentOnlyIn }: ModuleRecord, { catalog, version }: Configuration): boolean {
  return componentOnlyIn.includes(catalog.seriesOf(version));
}

/** The Component's module that a module extends: `muc` for `muc_mam`. */
export function servedModule(record: ModuleRecord, configuration: Configuration): ModuleRecord | undefined {
  const needed = configuration.catalog
    .needs(record, configuration.version)
    .map((name) => configuration.catalog.module(name));
  return needed.find((one) => one !== undefined && isComponentOnly(one, configuration));
}
