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

/**
 * @param differ whether each of several configurations shows a difference; they are asked about together, since asking
 *   the server is what takes the time
 */
export async function shrink(
  sample: Generated,
  differ: (samples: readonly Generated[]) => Promise<readonly boolean[]>,
): Promise<Generated> {
  let smallest = sample;
  for (let size = 16; size >= 1; ) {
    const smaller = candidates(smallest, size);
    const index = (await differ(smaller)).indexOf(true);
    const found = smaller[index];
    if (found) smallest = found;
    else size = Math.floor(size / 2);
  }
  return smallest;
}

export function spell({ files, environment }: Generated): string {
  const texts = Object.entries(files).map(([path, text]) => `--- file: ${path}\n${text}`);
  return [JSON.stringify(environment), ...texts].join('\n');
}
