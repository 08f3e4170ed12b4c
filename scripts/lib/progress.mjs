// One line for each step of the work, with the time it took. Only a terminal gets a line that moves meanwhile.

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const CLEAR_LINE = '\r\x1b[2K';

/**
 * A duration for people.
 * @param {number} milliseconds
 */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Tells a step's state while it runs. The text replaces what was told before.
 * @typedef {(text: string) => void} Note
 */

/**
 * Does one step of the work and shows it: "  ✔ Build  1.2 s  what noted last".
 * @template T
 * @param {string} title
 * @param {(note: Note) => Promise<T>} work
 * @param {(result: T) => boolean} [succeeded] whether the result deserves a tick; any does by default
 * @returns {Promise<T>}
 */
export async function step(title, work, succeeded = () => true) {
  const terminal = process.stdout.isTTY && process.env.CI === undefined;
  const start = performance.now();
  let text = '';
  let frame = 0;
  const line = (/** @type {string} */ mark) =>
    `  ${mark} ${title.padEnd(36)} ${seconds(performance.now() - start).padStart(7)}${text && `   ${text}`}`;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    process.stdout.write(CLEAR_LINE + line(FRAMES[frame] ?? '').slice(0, (process.stdout.columns || 80) - 1));
  };
  const animation = terminal ? setInterval(draw, 100) : undefined;
  const end = (/** @type {string} */ mark) => {
    clearInterval(animation);
    process.stdout.write(`${terminal ? CLEAR_LINE : ''}${line(mark)}\n`);
  };
  try {
    const result = await work((news) => {
      text = news;
    });
    end(succeeded(result) ? '✔' : '✘');
    return result;
  } catch (error) {
    end('✘');
    throw error;
  }
}
