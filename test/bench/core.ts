/** What the core is measured by; bundled by core.mjs, for Node does not read TypeScript everywhere. */
import { evaluate, installedModules } from '../../server/src/evaluation/index.ts';
import { nodeFileSystem } from '../../server/src/lsp/node-file-system.ts';
import { checkConfiguration } from '../../server/src/rules/index.ts';
import { parse } from '../../server/src/syntax/index.ts';

/** @public */
export const core = { parse, evaluate, checkConfiguration, installedModules, nodeFileSystem };
