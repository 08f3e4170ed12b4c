export * from './configuration.ts';
export { evaluate, type Environment, type EvaluateInput } from './evaluate.ts';
export type * from './file-system.ts';
export { componentModule, effectiveOption, type HostModules, isComponent, type LoadedModule, mentionOf, modulesOf } from './hosts.ts';
export * from './presence.ts';
export type * from './problems.ts';
export { display } from './display.ts';
export * from './values.ts';
