/**
 * The tree of a Lua 5.4 chunk. Spans are UTF-16 offsets into the original text even where the text had to be mended to
 * be parsed; what was inserted by mending has an empty span at the place of insertion.
 */
import type { Span } from './text.ts';

interface Node {
  readonly span: Span;
}

export interface Chunk extends Node {
  readonly kind: 'Chunk';
  readonly body: readonly Statement[];
}

export type Statement =
  | LocalStatement
  | AssignmentStatement
  | CallStatement
  | IfStatement
  | WhileStatement
  | RepeatStatement
  | NumericForStatement
  | GenericForStatement
  | FunctionStatement
  | ReturnStatement
  | BreakStatement
  | GotoStatement
  | LabelStatement
  | DoStatement
  | TemplateStatement;

export type Expression =
  | Identifier
  | NilLiteral
  | BooleanLiteral
  | NumberLiteral
  | StringLiteral
  | VarargLiteral
  | TableConstructor
  | FunctionExpression
  | UnaryExpression
  | BinaryExpression
  | LogicalExpression
  | MemberExpression
  | IndexExpression
  | CallExpression
  | Placeholder;

export interface LocalStatement extends Node {
  readonly kind: 'LocalStatement';
  readonly names: readonly Identifier[];
  readonly values: readonly Expression[];
}

export interface AssignmentStatement extends Node {
  readonly kind: 'AssignmentStatement';
  readonly targets: readonly (Identifier | MemberExpression | IndexExpression)[];
  readonly values: readonly Expression[];
}

export interface CallStatement extends Node {
  readonly kind: 'CallStatement';
  readonly call: CallExpression;
}

export interface IfStatement extends Node {
  readonly kind: 'IfStatement';
  /** In order; `condition` is null for `else`. */
  readonly clauses: readonly IfClause[];
}

export interface IfClause extends Node {
  readonly kind: 'IfClause';
  readonly condition: Expression | null;
  readonly body: readonly Statement[];
}

export interface WhileStatement extends Node {
  readonly kind: 'WhileStatement';
  readonly condition: Expression;
  readonly body: readonly Statement[];
}

export interface RepeatStatement extends Node {
  readonly kind: 'RepeatStatement';
  readonly condition: Expression;
  readonly body: readonly Statement[];
}

export interface NumericForStatement extends Node {
  readonly kind: 'NumericForStatement';
  readonly variable: Identifier;
  readonly from: Expression;
  readonly to: Expression;
  readonly step: Expression | null;
  readonly body: readonly Statement[];
}

export interface GenericForStatement extends Node {
  readonly kind: 'GenericForStatement';
  readonly variables: readonly Identifier[];
  readonly iterators: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface FunctionStatement extends Node {
  readonly kind: 'FunctionStatement';
  /** `local function f`, `function f`, `function a.b`, `function a:b` (the last has indexer `:`). */
  readonly name: Identifier | MemberExpression;
  readonly local: boolean;
  readonly function: FunctionExpression;
}

export interface ReturnStatement extends Node {
  readonly kind: 'ReturnStatement';
  readonly values: readonly Expression[];
}

export interface BreakStatement extends Node {
  readonly kind: 'BreakStatement';
}

export interface GotoStatement extends Node {
  readonly kind: 'GotoStatement';
  readonly label: string;
}

export interface LabelStatement extends Node {
  readonly kind: 'LabelStatement';
  readonly label: string;
}

export interface DoStatement extends Node {
  readonly kind: 'DoStatement';
  readonly body: readonly Statement[];
}

/**
 * What a template decides: with clauses, which of them are there (a loop has one); without, any statements at all may
 * be put in its place.
 */
export interface TemplateStatement extends Node {
  readonly kind: 'TemplateStatement';
  readonly clauses: readonly TemplateClause[];
  /** One of the clauses is there for certain. */
  readonly exhaustive: boolean;
}

export interface TemplateClause extends Node {
  readonly kind: 'TemplateClause';
  /** The tag in front of it: `{% if tls %}`. */
  readonly tag: Placeholder;
  readonly body: readonly Statement[];
}

/** A value that a template fills in: alone, as a part of a name or number, or in a string, whose span it then has. */
export interface Placeholder extends Node {
  readonly kind: 'Placeholder';
  /** As written, with what it is a part of. */
  readonly text: string;
}

export interface Identifier extends Node {
  readonly kind: 'Identifier';
  readonly name: string;
  /** A template fills in a part of it, so that `name` is nobody's. */
  readonly placeholder?: true;
}

export interface NilLiteral extends Node {
  readonly kind: 'NilLiteral';
}

export interface BooleanLiteral extends Node {
  readonly kind: 'BooleanLiteral';
  readonly value: boolean;
}

export interface NumberLiteral extends Node {
  readonly kind: 'NumberLiteral';
  readonly value: number;
  /** True where Lua 5.4 reads an integer (`10`, `0xff`), false for a float (`10.0`, `1e3`). */
  readonly integer: boolean;
}

export interface StringLiteral extends Node {
  readonly kind: 'StringLiteral';
  /** The decoded text. Bytes that are not UTF-8 stand as U+DC80 to U+DCFF, one for each byte. */
  readonly value: string;
  /** Between the quotes or long brackets. */
  readonly contentSpan: Span;
  /** The opening delimiter: `"`, `'`, `[[`, `[=[` and so on. */
  readonly quote: string;
}

export interface VarargLiteral extends Node {
  readonly kind: 'VarargLiteral';
  /** Written in parentheses, which cuts several results down to one. */
  readonly parenthesized: boolean;
}

export interface TableConstructor extends Node {
  readonly kind: 'TableConstructor';
  readonly fields: readonly TableField[];
}

export interface TableField extends Node {
  readonly kind: 'TableField';
  /**
   * `item`: `value`; `name`: `key = value` (key is an Identifier that stands for its own name);
   * `expression`: `[key] = value`. The span leaves out the separator.
   */
  readonly form: 'item' | 'name' | 'expression';
  readonly key: Expression | null;
  readonly value: Expression;
  /** The tag of a template that decides whether, or how often, the field is there. */
  readonly under?: Placeholder;
}

export interface FunctionExpression extends Node {
  readonly kind: 'FunctionExpression';
  readonly parameters: readonly Identifier[];
  readonly vararg: boolean;
  readonly body: readonly Statement[];
}

export interface UnaryExpression extends Node {
  readonly kind: 'UnaryExpression';
  readonly operator: '-' | 'not' | '#' | '~';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '%'
  | '^'
  | '..'
  | '=='
  | '~='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&'
  | '|'
  | '~'
  | '<<'
  | '>>';

export interface BinaryExpression extends Node {
  readonly kind: 'BinaryExpression';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface LogicalExpression extends Node {
  readonly kind: 'LogicalExpression';
  readonly operator: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

/** `base.name` or, only as the callee of a call, `base:name`. */
export interface MemberExpression extends Node {
  readonly kind: 'MemberExpression';
  readonly base: Expression;
  readonly indexer: '.' | ':';
  readonly name: Identifier;
}

export interface IndexExpression extends Node {
  readonly kind: 'IndexExpression';
  readonly base: Expression;
  readonly index: Expression;
}

export interface CallExpression extends Node {
  readonly kind: 'CallExpression';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  /** `f(...)`, `f "..."` or `f { ... }`. */
  readonly style: 'parentheses' | 'string' | 'table';
  /** Written in parentheses, which cuts several results down to one. */
  readonly parenthesized: boolean;
}

export interface Comment extends Node {
  readonly kind: 'Comment';
  /** What stands after `--`, or between the long brackets. */
  readonly text: string;
}

/** Anything that `visit` comes by. */
export type AnyNode = Chunk | Statement | Expression | IfClause | TableField | TemplateClause;
