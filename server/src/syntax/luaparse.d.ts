/** The part of luaparse 0.3.1 that its one importer uses. */
declare module 'luaparse' {
  interface Node {
    range: [number, number];
  }

  export interface Chunk extends Node {
    type: 'Chunk';
    body: Statement[];
    comments: Comment[];
  }

  export interface Comment extends Node {
    type: 'Comment';
  }

  export type Statement =
    | (Node & { type: 'LocalStatement'; variables: Identifier[]; init: Expression[] })
    | (Node & { type: 'AssignmentStatement'; variables: Expression[]; init: Expression[] })
    | (Node & { type: 'CallStatement'; expression: Expression })
    | (Node & { type: 'IfStatement'; clauses: Clause[] })
    | (Node & { type: 'WhileStatement' | 'RepeatStatement'; condition: Expression; body: Statement[] })
    | (Node & { type: 'DoStatement'; body: Statement[] })
    | (Node & {
        type: 'ForNumericStatement';
        variable: Identifier;
        start: Expression;
        end: Expression;
        step: Expression | null;
        body: Statement[];
      })
    | (Node & { type: 'ForGenericStatement'; variables: Identifier[]; iterators: Expression[]; body: Statement[] })
    | FunctionDeclaration
    | (Node & { type: 'ReturnStatement'; arguments: Expression[] })
    | (Node & { type: 'BreakStatement' })
    | (Node & { type: 'GotoStatement' | 'LabelStatement'; label: Identifier });

  export type Clause =
    | (Node & { type: 'IfClause' | 'ElseifClause'; condition: Expression; body: Statement[] })
    | (Node & { type: 'ElseClause'; body: Statement[] });

  export type Identifier = Node & { type: 'Identifier'; name: string };

  export type FunctionDeclaration = Node & {
    type: 'FunctionDeclaration';
    identifier: Expression | null;
    isLocal: boolean;
    parameters: (Identifier | Literal)[];
    body: Statement[];
  };

  export type Literal = Node & {
    type: 'StringLiteral' | 'NumericLiteral' | 'BooleanLiteral' | 'NilLiteral' | 'VarargLiteral';
    raw: string;
  };

  export type Expression =
    | Identifier
    | Literal
    | FunctionDeclaration
    | (Node & { type: 'TableConstructorExpression'; fields: Field[] })
    | (Node & { type: 'BinaryExpression' | 'LogicalExpression'; operator: string; left: Expression; right: Expression })
    | (Node & { type: 'UnaryExpression'; operator: string; argument: Expression })
    | (Node & { type: 'MemberExpression'; indexer: string; identifier: Identifier; base: Expression })
    | (Node & { type: 'IndexExpression'; base: Expression; index: Expression })
    | (Node & { type: 'CallExpression'; base: Expression; arguments: Expression[] })
    | (Node & { type: 'TableCallExpression'; base: Expression; arguments: Expression })
    | (Node & { type: 'StringCallExpression'; base: Expression; argument: Expression });

  export type Field =
    | (Node & { type: 'TableKey' | 'TableKeyString'; key: Expression; value: Expression })
    | (Node & { type: 'TableValue'; value: Expression });

  interface Options {
    luaVersion: '5.3';
    encodingMode: 'none';
    comments: boolean;
    ranges: boolean;
    scope: boolean;
  }

  const luaparse: { parse(text: string, options: Options): Chunk };
  export default luaparse;
}
