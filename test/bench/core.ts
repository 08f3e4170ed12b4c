/** What the core is measured by; bundled by core.mjs, for Node does not read TypeScript everywhere. */
export { evaluate } from '../../server/src/evaluation/index.ts';
export { checkConfiguration } from '../../server/src/rules/index.ts';
export { parse } from '../../server/src/syntax/index.ts';
