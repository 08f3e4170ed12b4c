// Keeps the records of the catalog in files beside a bundle for Node, where a script and its code cache would carry them.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What scripts/generate-catalog.mjs writes: the records are one literal. */
const RECORDS = /(?<=^export const records = \(\) => )`(?:[^`\\]|\\.)*`/ms;

/**
 * Replaces the records in the sources that scripts/generate-catalog.mjs writes by the reading of a file, each time they
 * are asked for. A third of the bundle is thus neither read as a script nor kept in the code cache.
 * @type {import('esbuild').Plugin}
 */
export const catalogBeside = {
  name: 'catalog-beside',
  setup(build) {
    const { outfile = '' } = build.initialOptions;
    build.onLoad({ filter: /[\\/]catalog[\\/]generated[\\/]\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const [literal] = source.match(RECORDS) ?? [];
      // Latin 1 is read without decoding, and kept at a byte a character.
      if (literal === undefined || !/^[\0-\x7f]*$/.test(literal)) throw new Error(`${path}: no records in plain ASCII`);
      const name = `cli-${basename(path, '.ts')}.txt`;
      await mkdir(dirname(outfile), { recursive: true });
      await writeFile(join(dirname(outfile), name), literal.slice(1, -1).replace(/\\(.)/g, '$1'));
      const reading = `readFileSync(join(__dirname, '${name}'), 'latin1')`;
      return {
        contents: `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n${source.replace(RECORDS, () => reading)}`,
        loader: 'ts',
      };
    });
  },
};
