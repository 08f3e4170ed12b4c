export { extractModule, mergeFacts } from './extract.ts';
export type * from './types.ts';
