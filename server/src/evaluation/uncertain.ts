/** Running what may or may not be run. */
import { LuaStop } from './failures.ts';
import type { Interpreter } from './interpreter.ts';
import type { Change } from './journal.ts';
import type { Condition } from './presence.ts';
import { unknown } from './values.ts';

/**
 * Runs one of several branches of which it is not known which is taken. Gives what it wrote, which is taken back.
 * An error in it makes it unknown whether the protected call around it fails.
 */
export function tryBranch(interpreter: Interpreter, conditions: readonly Condition[], run: () => void): Change[] {
  return interpreter.builder.branch('uncertain', conditions, () => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof LuaStop)) throw error;
      const { protection } = interpreter;
      if (protection) protection.unsure = true;
    }
  });
}

/** Runs what Lua may not come to: what it writes is unknown afterwards, with what was there before as a candidate. */
export function underDoubt(interpreter: Interpreter, conditions: readonly Condition[], run: () => void): void {
  interpreter.journal.mergeBranches([tryBranch(interpreter, conditions, run), []]);
}

/** The same for what may be run several times: nobody knows how often it wrote. */
export function repeatedly(interpreter: Interpreter, conditions: readonly Condition[], run: () => void): void {
  const changes = tryBranch(interpreter, conditions, run);
  interpreter.journal.mergeBranches([changes, []]);
  const cause = unknown('it depends on how often a loop goes round', null);
  for (const { place } of changes) interpreter.tables.forget(place, cause);
}
