// Keeps what the catalog says in files beside a bundle for Node, where a script and its code cache would carry it.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What scripts/generate-catalog.mjs writes for a table: functions that give one literal each. */
const LITERAL = /^export const (\w+) = \(\) => (`(?:[^`\\]|\\.)*`);$/gms;

/**
 * Replaces the literals in the sources that scripts/generate-catalog.mjs writes by the reading of a file, each time they
 * are asked for. A third of the bundle is thus neither read as a script nor kept in the code cache.
 * @type {import('esbuild').Plugin}
 */
export const catalogBeside = {
  name: 'catalog-beside',
  setup(build) {
    const { outfile = '' } = build.initialOptions;
    build.onLoad({ filter: /[\\/]catalog[\\/]generated[\\/]\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      await mkdir(dirname(outfile), { recursive: true });
      const literals = [...source.matchAll(LITERAL)];
      if (literals.length === 0) throw new Error(`${path}: no text to keep beside the bundle`);
      let contents = `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n${source}`;
      for (const [whole, constant, literal = ''] of literals) {
        // Latin 1 is read without decoding, and kept at a byte a character.
        if (!/^[\0-\x7f]*$/.test(literal)) throw new Error(`${path}: ${constant} is no plain ASCII`);
        const name = `catalog-${basename(path, '.ts')}-${constant}.txt`;
        await writeFile(join(dirname(outfile), name), literal.slice(1, -1).replace(/\\(.)/g, '$1'));
        contents = contents.replace(
          whole,
          () => `export const ${constant} = () => readFileSync(join(__dirname, '${name}'), 'latin1');`,
        );
      }
      return { contents, loader: 'ts' };
    });
  },
};
