import process from 'node:process';

/**
 * V8 compiles code that runs often once more, into faster code. After how many runs it does so is chosen for programs that
 * live longer: a check of a hundred files would spend a third of its time on compiling what then hardly runs any more. Code as
 * hot as the lexer is still compiled. One flag for each major version of V8, which complains of flags that it does not know;
 * versions after these have a quick compiler in between, which is worth its time.
 */
const FLAGS: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=500000',
  12: '--invocation-count-for-turbofan=20000',
};

export function optimiseLater(): void {
  const flag = FLAGS[process.versions.v8.split('.')[0] ?? ''];
  if (flag === undefined) return;
  // Loaded only here: this module brings much along.
  const { setFlagsFromString }: typeof import('node:v8') = require('node:v8');
  setFlagsFromString(flag);
}
