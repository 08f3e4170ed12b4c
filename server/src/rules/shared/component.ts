/** Modules that work on a Component only. */
import type { ModuleRecord } from '../../catalog/index.ts';
import { type Configuration, componentModule, type ModuleMention } from '../../evaluation/index.ts';

/** Named in the list of a VirtualHost or of all hosts, while it works on a Component only. */
export function needsComponent(
  { module, list, section }: Pick<ModuleMention, 'module' | 'list' | 'section'>,
  configuration: Configuration,
): boolean {
  const record = configuration.catalog.module(module);
  if (!record || list !== 'modules_enabled' || componentModule(configuration, section) !== null) return false;
  return isComponentOnly(record, configuration) || servedModule(record, configuration) !== undefined;
}

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
