export { extractModule } from './extract.ts';
export type * from './types.ts';
