/** What is started as `prosody-config`: the command line itself lies beside it, already compiled. */
import { join } from 'node:path';
import { argv } from 'node:process';
import { cachePath, compile, execute } from './compiled.ts';

const bundle = join(__dirname, argv[2] === 'check' ? 'cli-check.cjs' : 'cli-main.cjs');
execute(compile(bundle, cachePath(bundle)), bundle, require);
