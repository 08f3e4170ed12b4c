export { dependenciesNamed } from './dependencies.ts';
export { extractModule, mergeFacts } from './extract.ts';
export type * from './types.ts';
