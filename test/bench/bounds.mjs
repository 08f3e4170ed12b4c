// How long configurations take that no one writes on purpose: what never ends, and what is far too large.

import { loadCore } from './core.mjs';
import { summary } from './statistics.mjs';

const MEGABYTE = 1024 * 1024;
const TIMES = 5;
const MAIN = 'file:///prosody.cfg.lua';

/** @typedef {{ what: string, target?: number, files: Readonly<Record<string, string>>, unreadable?: boolean }} Case */

/** @param {string} line @param {number} megabytes */
const repeated = (line, megabytes) => line.repeat((megabytes * MEGABYTE) / line.length);

/** @type {readonly Case[]} */
const CASES = [
  { what: '`while true do end`', target: 50, files: { [MAIN]: 'while true do end\n' } },
  { what: 'a function that calls itself', target: 50, files: { [MAIN]: 'local function f() return f() end\nf()\n' } },
  {
    what: 'a string that doubles forever',
    target: 50,
    files: { [MAIN]: 'local s = "x"\nwhile true do s = s .. s end\n' },
  },
  {
    what: 'a list that grows forever',
    files: { [MAIN]: 'local t = {}\nwhile true do t[#t + 1] = "roster" end\n' },
  },
  { what: 'a file that includes itself', target: 50, files: { [MAIN]: 'Include "prosody.cfg.lua"\n' } },
  {
    what: 'a folder that cannot be read',
    target: 50,
    files: { [MAIN]: 'Include "conf.d/*.cfg.lua"\n' },
    unreadable: true,
  },
  { what: '10 MB of `{`', target: 50, files: { [MAIN]: '{'.repeat(10 * MEGABYTE) } },
  { what: '10 MB of assignments', target: 50, files: { [MAIN]: repeated('option = true\n', 10) } },
  // The largest that are still read, and those whose mistakes are still mended.
  { what: '0.4 MB of assignments to one option', files: { [MAIN]: repeated('option = true\n', 0.4) } },
  { what: '3.8 MB of list entries', files: { [MAIN]: `x = {\n${repeated('  "roster";\n', 3.8)}}\n` } },
  { what: '1.4 MB of `{`', files: { [MAIN]: '{'.repeat(1.4 * MEGABYTE) } },
  {
    what: '1.4 MB of list entries without separators',
    files: { [MAIN]: `x = {\n${repeated('  "roster"\n', 1.4)}}\n` },
  },
];

/**
 * From the text to the problems, each time anew.
 * @returns {Promise<{ what: string, target: number | null, problems: string[], times: ReturnType<typeof summary> }[]>}
 */
export async function measureBounds() {
  const core = await loadCore();
  return CASES.map(({ what, target, files, unreadable }) => {
    /** @type {import('../../server/src/evaluation/index.ts').FileSystem} */
    const fileSystem = {
      read(uri) {
        const text = files[uri];
        return text === undefined ? { kind: 'missing' } : { kind: 'file', text };
      },
      list: () => (unreadable ? { kind: 'unreadable', reason: 'permission denied' } : { kind: 'missing' }),
    };
    /** @type {string[]} */
    let problems = [];
    const once = () => {
      const start = performance.now();
      const configuration = core.evaluate({ main: MAIN, version: '13.0', environment: {}, fileSystem });
      problems = core.checkConfiguration(configuration, { profile: 'production' }).map(({ rule }) => rule);
      return performance.now() - start;
    };
    once();
    return {
      what,
      target: target ?? null,
      problems: [...new Set(problems)],
      times: summary(Array.from({ length: TIMES }, once)),
    };
  });
}
