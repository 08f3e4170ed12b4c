/** What is started as `prosody-config`: the command line itself lies beside it, already compiled. */
import { join } from 'node:path';
import { compile, execute, readCache } from './compiled.ts';

const bundle = join(__dirname, 'cli-main.cjs');
execute(compile(bundle, readCache(bundle)), bundle, require);
