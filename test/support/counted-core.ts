/**
 * How often each piece of the core's code is run, as V8 counts it for coverage: the same number in each run, however busy
 * the machine is. It is counted in a copy of the core, for what V8 has compiled before is not counted piece by piece.
 */
import { Session } from 'node:inspector';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { analyse, DEFAULT_SETTINGS } from '../../server/src/workspace/analysis.ts';

const ENTRY = fileURLToPath(new URL('../../server/src/workspace/analysis.ts', import.meta.url));

/** What V8 calls the bundle. */
const NAME = 'counted-core.cjs';

interface Core {
  readonly analyse: typeof analyse;
  readonly DEFAULT_SETTINGS: typeof DEFAULT_SETTINGS;
}

/** How often the pieces of code were run, by function: of its pieces, the innermost around an offset counts. */
type Counts = ReadonlyMap<number, readonly Range[]>;

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

/** Runs it with a core whose work is counted, and stops counting. */
export async function withCountedCore(run: (counted: CountedCore) => void): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    const module = { exports: {} };
    const wrapped = new Script(`(function (module, exports, require) {${text}\n})`, { filename: NAME });
    wrapped.runInThisContext()(module, module.exports, createRequire(import.meta.url));
    run(new CountedCore(module.exports as Core, session, text));
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

export class CountedCore {
  readonly #core: Core;
  readonly #session: Session;
  readonly #text: string;

  constructor(core: Core, session: Session, text: string) {
    this.#core = core;
    this.#session = session;
    this.#text = text;
  }

  /**
   * The pieces of code that are run far more than twice as often where there is twice as much of something, each with how
   * often it was run for the first size, for twice and for four times that.
   * @param run does with the core what is to be counted, for a size
   */
  superlinear(size: number, run: (core: Core, size: number) => void): string[] {
    const sizes = [size, 2 * size, 4 * size] as const;
    // What the core keeps from one time to the next, such as which names are like another, is known from here on.
    run(this.#core, sizes[2]);
    this.#take();
    const [one, two, four] = sizes.map((each) => {
      run(this.#core, each);
      return this.#take();
    });
    if (!one || !two || !four?.size) throw new Error('nothing was counted');
    const found: string[] = [];
    for (const [start, ranges] of four) {
      for (const range of ranges) {
        const counts = [countOf(one.get(start), range), countOf(two.get(start), range), range.count] as const;
        if (!isSuperlinear(counts, size)) continue;
        found.push(`${counts.join(', ')}: ${this.#placeOf(start)}: ${this.#textAt(range.startOffset)}`);
      }
    }
    return found;
  }

  /** What was run since it was last asked. */
  #take(): Counts {
    let taken: Counts = new Map();
    this.#session.post('Profiler.takePreciseCoverage', (_error, coverage: Coverage) => {
      const script = coverage.result.find(({ url }) => url === NAME);
      taken = new Map(script?.functions.map(({ ranges }) => [ranges[0]?.startOffset ?? 0, ranges]));
    });
    return taken;
  }

  /** The file of the core from which a piece of the bundle is. */
  #placeOf(offset: number): string {
    const before = this.#text.slice(0, offset);
    return /.*\n\/\/ (\S+)\n/s.exec(before)?.[1] ?? '';
  }

  #textAt(offset: number): string {
    return this.#text.slice(offset, offset + 80).replace(/\s+/g, ' ');
  }
}

function countOf(ranges: readonly Range[] | undefined, { startOffset, endOffset }: Range): number {
  const around = ranges?.filter((one) => one.startOffset <= startOffset && endOffset <= one.endOffset) ?? [];
  return around.at(-1)?.count ?? 0;
}

/** Twice as much takes twice the work, and a little more where things are put in order; with the square, four times. */
function isSuperlinear([one, two, four]: readonly [number, number, number], size: number): boolean {
  return four > 40 * size && two > 2.8 * one && four > 2.8 * two;
}
