// npm run package: builds, and puts the extension into dist/prosody-config.vsix.
//
// package.json is the manifest of the npm package as well, whose command line carries the core once more. Editors have no
// use for it, so the extension is packaged from a copy without it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createVSIX } from '@vscode/vsce';
import { ROOT, VSIX } from './lib/paths.mjs';
import { runOrFail } from './lib/processes.mjs';

process.stdout.write(await runOrFail(process.execPath, ['scripts/build.mjs', '--production'], { cwd: ROOT }));

const { bin, ...manifest } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const files = manifest.files.filter((/** @type {string} */ file) => !/^dist\/cli[.-]/.test(file));
const copy = await mkdtemp(join(tmpdir(), 'pc-vsix-'));
try {
  for (const file of files) {
    const path = file.includes('*') ? dirname(file) : file;
    await cp(join(ROOT, path), join(copy, path), { recursive: true });
  }
  await writeFile(join(copy, 'package.json'), JSON.stringify({ ...manifest, files, scripts: undefined }));
  await createVSIX({ cwd: copy, packagePath: VSIX, dependencies: false });
} finally {
  await rm(copy, { recursive: true, force: true });
}
