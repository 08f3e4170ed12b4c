import process from 'node:process';

/**
 * What runs often V8 compiles once more, into faster code. Its own choice of how often is for programs that live longer: a
 * check of a hundred files would spend a third of its time on code that is hardly used before the end. What is as hot as the
 * lexer is still compiled. By the major version of V8, which complains of flags that it does not know; later ones have a
 * compiler in between that is worth its time.
 */
const FLAGS: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=500000',
  12: '--invocation-count-for-turbofan=20000',
};

export function optimiseLater(): void {
  const flag = FLAGS[process.versions.v8.split('.')[0] ?? ''];
  // The module is loaded here because of all that it brings along.
  const { setFlagsFromString }: typeof import('node:v8') = require('node:v8');
  if (flag !== undefined) setFlagsFromString(flag);
}
