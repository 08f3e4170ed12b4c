/** Bounds that no real configuration comes near; what goes on beyond them is reported as `limit-reached`. */
export const LIMITS = {
  /** Iterations and calls of one statement that stands in no loop and no function. */
  steps: 30_000,
  /** The same of a branch not taken that is looked into. */
  explored: 5000,
  /** The same of all statements together. */
  allSteps: 90_000,
  /** Calls within calls. */
  depth: 150,
  /** Includes within Includes. */
  includeDepth: 50,
  files: 2000,
  /** UTF-16 units of all files together. */
  bytes: 64 * 1024 * 1024,
  /** Branches not taken that are looked into. */
  explorations: 5000,
} as const;
