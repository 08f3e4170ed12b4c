// Mistakes as people make them, spread over a configuration.

/** Each takes a line of a module list, such as `\t\t"announce";`, and breaks it. @type {readonly ((line: string) => string)[]} */
const BREAKS = [
  (line) => line.replace(/[;,]\s*$/, ''),
  (line) => line.replace(/"([;,]?)\s*$/, '$1'),
  (line) => line.replace('"', ''),
  (line) => line.replace(/"(.*)"/, '\u201c$1\u201d'),
  (line) => `${line} // why`,
];

/**
 * The text with so many of its entries broken, evenly spread and each kind in turn.
 * @param {string} text
 * @param {number} count
 */
export function withMistakes(text, count) {
  const lines = text.split('\n');
  // Not the last entry of a list: a separator that is missing there is no mistake.
  const entries = lines.flatMap((line, index) =>
    /^\s+"\w+";$/.test(line) && !/^\s*}/.test(lines[index + 1] ?? '') ? [index] : [],
  );
  if (entries.length < count) throw new Error(`there are only ${entries.length} entries to break`);
  for (let i = 0; i < count; i++) {
    const index = entries[Math.floor((i * entries.length) / count)] ?? 0;
    lines[index] = BREAKS[i % BREAKS.length]?.(lines[index] ?? '') ?? '';
  }
  return lines.join('\n');
}
