import type { Severity } from '../rules/index.ts';

const ORDER: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** Whether the command is to fail for a problem of this severity. */
export function failsOn(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && ORDER.indexOf(severity) >= ORDER.indexOf(failOn);
}
