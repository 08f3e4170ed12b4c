export * from './configuration.ts';
export { display, isHidden } from './display.ts';
export { type Environment, type EvaluateInput, evaluate } from './evaluate.ts';
export type * from './file-system.ts';
export { grouped } from './grouped.ts';
export {
  type HostModules,
  hasModule,
  type LoadedModule,
  mentionOf,
  modulesOf,
  ownModuleLists,
} from './host-modules.ts';
export { prepareHost } from './host-names.ts';
export { componentModule, effectiveOption, openingsOf, sectionNamed, sectionTitle } from './hosts.ts';
export { wildcard } from './include.ts';
export {
  type InstalledModule,
  type InstalledModules,
  type InstalledModulesInput,
  installedModules,
  noInstalledModules,
} from './installed-modules.ts';
export type { FactsCache } from './module-facts.ts';
export type { Observer } from './observer.ts';
export * from './presence.ts';
export type * from './problems.ts';
export { remembered } from './remembered.ts';
export { isSecretName } from './secret-names.ts';
export { isComputedSection } from './section-names.ts';
export { type ServerFiles, type Sighting, serverFiles } from './server-files.ts';
export * from './values.ts';
