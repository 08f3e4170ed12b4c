/** Which local variable a name stands for. */
import type { AnyNode, Chunk, Identifier } from './ast.ts';
import { children } from './visit.ts';

export interface NameUse {
  readonly name: Identifier;
  /** Whether it is given a value here. */
  readonly isWritten: boolean;
}

export interface LocalVariable {
  /** Where it is declared: by `local`, as a parameter, or by a loop. */
  readonly declaration: Identifier;
  /** In the order of the text, without the declaration. */
  readonly uses: readonly NameUse[];
}

export interface Names {
  readonly locals: readonly LocalVariable[];
  /** Names that are no local variables: of options, of Prosody's functions, of Lua's. */
  readonly globals: readonly NameUse[];
}

interface Variable extends LocalVariable {
  readonly uses: NameUse[];
}

type Block = Map<string, Variable>;

const known = new WeakMap<Chunk, Names>();

/** Every name of a file that is a variable. Keys and fields are none. */
export function namesOf(chunk: Chunk): Names {
  const names = known.get(chunk) ?? new Resolver().resolve(chunk);
  known.set(chunk, names);
  return names;
}

class Resolver {
  readonly #locals: Variable[] = [];
  readonly #globals: NameUse[] = [];
  readonly #blocks: Block[] = [];

  resolve(chunk: Chunk): Names {
    this.#inBlock(chunk.body);
    return { locals: this.#locals, globals: this.#globals };
  }

  #inBlock(body: readonly AnyNode[], declared: readonly Identifier[] = []): void {
    this.#blocks.push(new Map());
    for (const name of declared) this.#declare(name);
    for (const node of body) this.#visit(node);
    this.#blocks.pop();
  }

  #declare(declaration: Identifier): void {
    const variable: Variable = { declaration, uses: [] };
    this.#locals.push(variable);
    this.#blocks.at(-1)?.set(declaration.name, variable);
  }

  #use(name: Identifier, isWritten: boolean): void {
    const variable = this.#blocks.findLast((block) => block.has(name.name))?.get(name.name);
    (variable?.uses ?? this.#globals).push({ name, isWritten });
  }

  #visitAll(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.#visit(node);
  }

  #visit(node: AnyNode): void {
    switch (node.kind) {
      case 'Identifier':
        this.#use(node, false);
        break;
      case 'LocalStatement':
        // The new variable is not seen by its own value.
        this.#visitAll(node.values);
        for (const name of node.names) this.#declare(name);
        break;
      case 'AssignmentStatement':
        for (const target of node.targets) {
          if (target.kind === 'Identifier') this.#use(target, true);
          else this.#visit(target);
        }
        this.#visitAll(node.values);
        break;
      case 'FunctionStatement':
        if (node.name.kind !== 'Identifier') this.#visit(node.name);
        else if (node.local) this.#declare(node.name);
        else this.#use(node.name, true);
        this.#visit(node.function);
        break;
      case 'FunctionExpression':
        this.#inBlock(node.body, node.parameters);
        break;
      case 'NumericForStatement':
        this.#visitAll([node.from, node.to, ...(node.step ? [node.step] : [])]);
        this.#inBlock(node.body, [node.variable]);
        break;
      case 'GenericForStatement':
        this.#visitAll(node.iterators);
        this.#inBlock(node.body, node.variables);
        break;
      case 'RepeatStatement':
        // The condition sees what the body declares.
        this.#inBlock([...node.body, node.condition]);
        break;
      case 'WhileStatement':
        this.#visit(node.condition);
        this.#inBlock(node.body);
        break;
      case 'IfClause':
        if (node.condition) this.#visit(node.condition);
        this.#inBlock(node.body);
        break;
      case 'DoStatement':
        this.#inBlock(node.body);
        break;
      case 'MemberExpression':
        this.#visit(node.base);
        break;
      case 'TableField':
        if (node.key && node.form !== 'name') this.#visit(node.key);
        this.#visit(node.value);
        break;
      default:
        this.#visitAll(children(node));
    }
  }
}
