/** A call of `pcall` that is under way: errors end there. */
export interface Protection {
  /** Something in it may or may not have failed: whether the call succeeds is not known. */
  unsure: boolean;
}
