import { versions } from 'node:process';

/**
 * What V8 is told before many files are checked, by its major version: it complains of flags that it does not know. Its own
 * choices are for programs that live longer.
 *
 * It compiles code that runs often once more, into faster code: a check of a hundred files would spend a third of its time
 * on compiling what then hardly runs any more. Code as hot as the lexer is still compiled. Versions after these have a quick
 * compiler in between, which is worth its time.
 *
 * And it takes ever more memory for what is new. Of a file that was checked hardly anything is kept, and memory that has been
 * in use is at hand sooner than fresh memory is. So little is soon gone through: to wake other threads for it takes longer.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=500000', '--semi-space-growth-factor=1', '--no-parallel-scavenge'],
  12: ['--invocation-count-for-turbofan=20000'],
};

export function tuneForMany(): void {
  const flags = FLAGS[versions.v8.split('.')[0] ?? ''];
  if (flags === undefined) return;
  // Loaded only here: this module brings much along.
  const { setFlagsFromString }: typeof import('node:v8') = require('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
