// node scripts/lib/code-cache-recorder.mjs BUNDLE ARGUMENTS…: see code-cache.mjs.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { importBundled } from './bundled.mjs';

/** @type {typeof import('../../server/src/cli/compiled.ts')} */
const { cachePath, compile, execute } = await importBundled('server/src/cli/compiled.ts');

const [bundle = '', ...args] = process.argv.slice(2);
process.argv = [process.execPath, bundle, ...args];
const script = compile(bundle, undefined);
process.on('exit', () => writeFileSync(cachePath(bundle), script.createCachedData()));
execute(script, bundle, createRequire(bundle));
