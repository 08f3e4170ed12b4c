/** What is done with a value, which decides whether a name that is nil is a mistake there. */
export type NilUse = 'value' | 'list-entry' | 'operand' | 'argument' | 'condition' | 'callee' | 'base' | 'statement';
