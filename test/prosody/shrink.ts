/** Makes a configuration that shows a difference as small as it can be made by leaving things out. */
import type { Generated } from './generator/index.ts';

/** Lines in one go, by file; what is left of the environment. */
function candidates({ files, environment }: Generated, size: number): Generated[] {
  const out: Generated[] = [];
  for (const [name, text] of Object.entries(files)) {
    const others = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
    if (name !== 'prosody.cfg.lua') out.push({ files: others, environment });
    const lines = text.split('\n');
    for (let from = 0; from < lines.length; from += size) {
      if (lines.length <= 1) continue;
      const kept = [...lines.slice(0, from), ...lines.slice(from + size)].join('\n');
      out.push({ files: { ...files, [name]: kept }, environment });
    }
  }
  for (const variable of Object.keys(environment)) {
    const others = Object.entries(environment).filter(([other]) => other !== variable);
    out.push({ files, environment: Object.fromEntries(others) });
  }
  return out;
}

/** Files of up to this many lines lose two lines anywhere at a time, such as `do` and its `end`. */
const SHORT = 30;

function withoutPairs({ files, environment }: Generated): Generated[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const lines = text.split('\n');
    if (lines.length > SHORT) return [];
    return lines.flatMap((_, i) =>
      lines.slice(i + 1).map((_, j) => {
        const kept = lines.filter((_, index) => index !== i && index !== i + 1 + j).join('\n');
        return { files: { ...files, [name]: kept }, environment };
      }),
    );
  });
}

/**
 * @param differ whether each of several configurations shows a difference; they are asked about together, since asking
 *   the server is what takes the time
 */
export async function shrink(
  sample: Generated,
  differ: (samples: readonly Generated[]) => Promise<readonly boolean[]>,
): Promise<Generated> {
  let smallest = sample;
  const first = async (smaller: readonly Generated[]) => smaller[(await differ(smaller)).indexOf(true)];
  for (let size = 16; ; ) {
    const found = await first(size > 0 ? candidates(smallest, size) : withoutPairs(smallest));
    if (found) smallest = found;
    else if (size === 0) return smallest;
    else size = Math.floor(size / 2);
  }
}

export function spell({ files, environment }: Generated): string {
  const texts = Object.entries(files).map(([path, text]) => `--- file: ${path}\n${text}`);
  return [JSON.stringify(environment), ...texts].join('\n');
}
