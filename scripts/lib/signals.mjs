// Ending in good order when a signal says so.

/** What has to happen before this process may end, last added first. @type {Set<() => unknown>} */
const duties = new Set();

/**
 * Has `duty` carried out when a signal ends this process. A call of the answer releases it from the duty.
 * @param {() => unknown} duty
 * @returns {() => void}
 */
export function beforeTheEnd(duty) {
  duties.add(duty);
  return () => void duties.delete(duty);
}

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

let ending = false;

/** Whether a signal has told this process to end: whatever fails from then on, fails because of that. */
export const isEnding = () => ending;

/** How often to look whether npm is still there, in milliseconds. */
const PARENT_CHECK_MS = 1000;

/** A signal that npm alone gets ends npm and its shell, and reaches nobody else. */
function endWithNpm() {
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  check.unref();
}

/** Lets Ctrl-C, a closed terminal and `kill` end this process in good order. A second signal does not wait. */
export function endOnSignals() {
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm();
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, async () => {
      if (ending) process.exit(128 + number);
      ending = true;
      await Promise.allSettled([...duties].reverse().map((duty) => duty()));
      process.exit(128 + number);
    });
  }
}
