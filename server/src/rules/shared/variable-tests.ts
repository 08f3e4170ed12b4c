/** Where a file asks for an environment variable, and how to have it ask otherwise. */
import {
  type AnyNode,
  type BinaryExpression,
  type Chunk,
  type Expression,
  type SourceFile,
  type Span,
  type SpanEdit,
  type StringLiteral,
  visit,
} from '../../syntax/index.ts';

/** `os.getenv("X")` or `ENV_X`, with what is made of it on the spot. */
export interface VariableTest {
  readonly variable: string;
  /** The name, without quotes and `ENV_`. */
  readonly name: Span;
  /** The whole read. */
  readonly read: Expression;
  /** `or "true"`: what stands in for a variable that is not set. */
  readonly fallback: StringLiteral | null;
  /** `== "true"`, with the text on its right. */
  readonly comparison: { readonly node: BinaryExpression; readonly word: StringLiteral } | null;
  /** What the read, or the comparison, is a part of. */
  readonly parent: AnyNode | null;
}

/** The tests of environment variables in a part of a file, in the order of the text. */
export function testsIn(root: AnyNode): VariableTest[] {
  const found: VariableTest[] = [];
  const path: AnyNode[] = [];
  visit(root, {
    enter: (node) => {
      const read = readOf(node, path.at(-1));
      if (read) found.push({ ...read, ...surroundings(read.read, path) });
      path.push(node);
    },
    leave: () => path.pop(),
  });
  return found;
}

/** How the file spells the read of a variable: as it does elsewhere, where that works without a warning. */
export function spellingOf(variable: string, { chunk, text }: SourceFile, is13: boolean): string {
  const spelled = testsIn(chunk).map(({ read }) => text.slice(read.span.start, read.span.end));
  if (spelled.some((one) => one.startsWith('ENV_'))) return `ENV_${variable}`;
  if (!is13) return `os.getenv("${variable}")`;
  return spelled.some((one) => one.startsWith('Lua.')) ? `Lua.os.getenv("${variable}")` : `ENV_${variable}`;
}

/** `== "true"` for what is off by default, `~= "false"` for what is on. */
export function wantedTest(byDefault: 'on' | 'off'): string {
  return byDefault === 'on' ? '~= "false"' : '== "true"';
}

/** Whether a test is met by default just where that is wanted, and else by `true` and not by `false`. */
function isRightTest(test: VariableTest, byDefault: 'on' | 'off', source: SourceFile): boolean {
  return mendTest(test, byDefault, source)?.length === 0;
}

/** The edits that make a test the right one: none where it is; null where it is of a kind that is not understood. */
export function mendTest(test: VariableTest, byDefault: 'on' | 'off', { text }: SourceFile): SpanEdit[] | null {
  const { read, comparison, fallback, parent } = test;
  if (parent?.kind === 'UnaryExpression') return null;
  if (!comparison) {
    const isPlain = parent === null || parent.kind === 'IfClause' || parent.kind === 'LocalStatement';
    if (fallback || !isPlain) return null;
    return [{ span: { start: read.span.end, end: read.span.end }, text: ` ${wantedTest(byDefault)}` }];
  }
  const { node, word } = comparison;
  if (word.value !== 'true' && word.value !== 'false') return null;
  const [operator, value, other] = byDefault === 'on' ? ['~=', 'false', 'true'] : ['==', 'true', 'false'];
  const edits: SpanEdit[] = [];
  if (fallback?.value === value) edits.push({ span: fallback.contentSpan, text: other });
  if (node.operator !== operator) {
    const at = text.indexOf(node.operator, node.left.span.end);
    edits.push({ span: { start: at, end: at + 2 }, text: operator });
  }
  if (word.value !== value) edits.push({ span: word.contentSpan, text: value });
  return edits;
}

/** What a condition stands for: itself, or what a local of the file, or a field of one, was given at its only writing. */
export function meaningOf(condition: Expression, chunk: Chunk): Expression {
  if (condition.kind === 'Identifier') return localValue(condition.name, chunk) ?? condition;
  if (condition.kind !== 'MemberExpression' || condition.base.kind !== 'Identifier') return condition;
  const table = localValue(condition.base.name, chunk);
  const field =
    table?.kind === 'TableConstructor' &&
    table.fields.find(
      ({ key, form }) => form === 'name' && key?.kind === 'Identifier' && key.name === condition.name.name,
    );
  return field ? field.value : condition;
}

/** Names of the file's locals and of the fields of its local tables that hold a right test of a variable. */
export function namesOfTest(variable: string, byDefault: 'on' | 'off', source: SourceFile, before: number): string[] {
  const isTest = (value: Expression | undefined) => {
    const [test, ...more] = value ? testsIn(value) : [];
    if (!test || more.length > 0 || test.variable !== variable || !isRightTest(test, byDefault, source)) return false;
    return (test.comparison?.node ?? test.read) === value;
  };
  return source.chunk.body.flatMap((statement) => {
    if (statement.kind !== 'LocalStatement' || statement.span.end > before) return [];
    return statement.names.flatMap(({ name }, index) => {
      const value = statement.values[index];
      if (localValue(name, source.chunk) !== value) return [];
      if (isTest(value)) return [name];
      if (value?.kind !== 'TableConstructor') return [];
      const keys = value.fields.filter((field) => field.form === 'name' && isTest(field.value));
      return keys.flatMap(({ key }) => (key?.kind === 'Identifier' ? [`${name}.${key.name}`] : []));
    });
  });
}

/** The value of a local that is declared once in the file and never set again. */
function localValue(name: string, chunk: Chunk): Expression | null {
  const values: (Expression | null)[] = [];
  visit(chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') {
        node.names.forEach((one, index) => {
          if (one.name === name) values.push(node.values[index] ?? null);
        });
      } else if (node.kind === 'AssignmentStatement') {
        for (const target of node.targets) if (target.kind === 'Identifier' && target.name === name) values.push(null);
      } else if (node.kind === 'FunctionExpression') {
        for (const one of node.parameters) if (one.name === name) values.push(null);
      }
    },
  });
  return values.length === 1 ? (values[0] ?? null) : null;
}

function readOf(node: AnyNode, parent: AnyNode | undefined): Pick<VariableTest, 'variable' | 'name' | 'read'> | null {
  if (node.kind === 'Identifier') {
    const isKey = parent?.kind === 'TableField' && parent.form === 'name' && parent.key === node;
    if (!node.name.startsWith('ENV_') || isKey) return null;
    const name = { start: node.span.start + 'ENV_'.length, end: node.span.end };
    return { variable: node.name.slice('ENV_'.length), name, read: node };
  }
  const [argument, ...more] = node.kind === 'CallExpression' ? node.arguments : [];
  if (node.kind !== 'CallExpression' || argument?.kind !== 'StringLiteral' || more.length > 0) return null;
  const { callee } = node;
  const last = callee.kind === 'MemberExpression' ? callee.name : callee;
  if (last.kind !== 'Identifier' || last.name !== 'getenv') return null;
  return { variable: argument.value, name: argument.contentSpan, read: node };
}

/** Climbs from a read through `or "…"`, `:lower()` and functions of one argument to the comparison. */
function surroundings(
  read: Expression,
  path: readonly AnyNode[],
): Pick<VariableTest, 'fallback' | 'comparison' | 'parent'> {
  let fallback: StringLiteral | null = null;
  let node: AnyNode = read;
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parent = path[depth];
    if (!parent) break;
    if (parent.kind === 'LogicalExpression' && parent.operator === 'or' && parent.left === node) {
      if (fallback || parent.right.kind !== 'StringLiteral') return { fallback, comparison: null, parent };
      fallback = parent.right;
    } else if (parent.kind === 'BinaryExpression' && parent.left === node && parent.right.kind === 'StringLiteral') {
      const isEquality = parent.operator === '==' || parent.operator === '~=';
      const comparison = isEquality ? { node: parent, word: parent.right } : null;
      return { fallback, comparison, parent: path[depth - 1] ?? null };
    } else if (!(parent.kind === 'MemberExpression' || isConversion(parent))) {
      return { fallback, comparison: null, parent: node === read ? parent : null };
    }
    node = parent;
  }
  return { fallback, comparison: null, parent: null };
}

/** `x:lower()`, `tostring(x)`, `string.lower(x)`: it is still the variable that is asked for. */
function isConversion(node: AnyNode): boolean {
  if (node.kind !== 'CallExpression') return false;
  const { callee } = node;
  const last = callee.kind === 'MemberExpression' ? callee.name : callee;
  return last.kind === 'Identifier' && /^(?:lower|tostring)$/.test(last.name);
}
