/**
 * How much work an evaluation may do. A statement that takes too much is left where it is, and the next one that
 * stands in no loop and no function starts anew: one endless loop does not blind the rest of the file.
 */
import type { Location } from '../syntax/index.ts';
import { LIMITS } from './limits.ts';

/** Units of size (entries, bytes) that are one step's work. */
export const UNITS_OF_STEP = 64;

export const OUT_OF_STEPS = 'evaluation was stopped after too many steps';

export class Budget {
  #steps = 0;
  #all = 0;
  #limit: number = LIMITS.steps;
  #exhausted = false;
  readonly #report: (at: Location) => void;

  /** @param report told of the place where each statement ran out of steps */
  constructor(report: (at: Location) => void) {
    this.#report = report;
  }

  /** The statement that is being evaluated is to be left: no loop goes round again, and calls give unknown results. */
  get exhausted(): boolean {
    return this.#exhausted;
  }

  get left(): number {
    return Math.max(0, Math.min(this.#limit - this.#steps, LIMITS.allSteps - this.#all));
  }

  /** Counts a step; false once too many were made. */
  step(at: Location): boolean {
    if (this.#exhausted) return false;
    if (this.#steps < this.#limit && this.#all < LIMITS.allSteps) {
      this.#steps++;
      this.#all++;
      return true;
    }
    this.exhaust(at);
    return false;
  }

  /** Counts work that grows with the size of a value, so that loops over it stay bounded; false once it was too much. */
  charge(size: number, at: Location): boolean {
    if (this.#exhausted) return false;
    if (size < UNITS_OF_STEP) return true;
    const steps = Math.ceil(size / UNITS_OF_STEP);
    if (steps > this.left) {
      this.exhaust(at);
      return false;
    }
    this.#steps += steps;
    this.#all += steps;
    return true;
  }

  /** The statement takes too many steps. */
  exhaust(at: Location): void {
    if (this.#exhausted) return;
    const { left } = this;
    this.#steps += left;
    this.#all += left;
    this.#exhausted = true;
    this.#report(at);
  }

  /** The statement is to be left for another reason, which was reported. */
  leave(): void {
    this.#exhausted = true;
  }

  /** A statement begins that stands in no loop and no function. */
  renew(): void {
    this.#steps = 0;
    if (this.#all < LIMITS.allSteps) this.#exhausted = false;
  }

  /** Runs something that may be left without the statement around it being left. */
  apart(run: () => void): void {
    const [limit, before] = [this.#limit, this.#exhausted];
    this.#limit = Math.min(limit, this.#steps + LIMITS.explored);
    try {
      run();
    } finally {
      this.#limit = limit;
      if (!before && this.#steps < limit && this.#all < LIMITS.allSteps) this.#exhausted = false;
    }
  }
}
