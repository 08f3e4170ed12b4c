import type { OptionType } from '../catalog/index.ts';
import { type AnyNode, type CallExpression, type Expression, parse, type SourceFile, visit } from '../syntax/index.ts';
import { isConditional, isLoading } from './conditions.ts';
import { constantsOf, fieldOf, isLiteral, numberOf, type Pattern, patternOf, textOf } from './constants.ts';
import { optionsOfService } from './services.ts';
import type { Dependency, ExtractedOption, ModuleFacts, Unresolved } from './types.ts';

/** Getters of the module API by the type that they ask for. */
const GETTERS: ReadonlyMap<string, ExtractedOption['type']> = new Map(
  Object.entries<ExtractedOption['type']>({
    get_option: 'any',
    get_option_scalar: 'any',
    get_option_string: 'string',
    get_option_boolean: 'boolean',
    get_option_number: 'number',
    get_option_integer: 'integer',
    get_option_period: 'period',
    get_option_enum: 'enum',
    get_option_path: 'path',
    get_option_set: 'set',
    get_option_inherited_set: 'inherited_set',
    get_option_array: 'array',
  }),
);

/** Tasks of the module API by how often they run; mod_cron reads an option for each, `MODULE_TASK_period`. */
const TASKS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ hourly: '"1 hour"', daily: '"1 day"', weekly: '"1 week"' }),
);

/** Bounds in seconds that mod_cron sets to the period of a task: a minute and 53 weeks. */
const TASK_BOUNDS = { min: 60, max: 53 * 7 * 86_400 };

/**
 * Reads what a module's Lua says about itself, without running it. Never throws: of a file that is broken or no module,
 * as much is told as can be read.
 * @param name of the module, without `mod_`
 * @param text of `mod_NAME.lua` or of one of its libraries
 */
export function extractModule(name: string, text: string): ModuleFacts {
  const source = parse(`module:${name}`, text);
  const extraction = new Extraction(name, source);
  extraction.run();
  return extraction;
}

/** The facts of a module that has several files, those of the first one leading. */
export function mergeFacts(parts: readonly ModuleFacts[]): ModuleFacts {
  const options = new Map<string, ExtractedOption>();
  const depends = new Map<string, Dependency>();
  for (const part of parts) {
    for (const option of part.options) if (!options.has(option.name)) options.set(option.name, option);
    for (const dependency of part.depends) {
      if (!depends.has(dependency.module)) depends.set(dependency.module, dependency);
    }
  }
  return {
    options: [...options.values()],
    depends: [...depends.values()],
    provides: parts.flatMap(({ provides }) => provides),
    global: parts.some(({ global }) => global),
    headers: parts[0]?.headers ?? new Map(),
    features: [...new Set(parts.flatMap(({ features }) => features))],
    unresolved: parts.flatMap(({ unresolved }) => unresolved),
  };
}

class Extraction implements ModuleFacts {
  readonly #options = new Map<string, ExtractedOption>();
  readonly #depends = new Map<string, Dependency>();
  readonly provides: { kind: string; name: string | null }[] = [];
  global = false;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly features: string[] = [];
  readonly unresolved: Unresolved[] = [];
  readonly #name: string;
  readonly #source: SourceFile;
  readonly #constants: ReadonlyMap<string, Expression>;
  /** How many functions and branches the current node stands in. */
  #conditional = 0;

  constructor(name: string, source: SourceFile) {
    this.#name = name;
    this.#source = source;
    this.#constants = constantsOf(source.chunk);
    this.headers = headersOf(source.text);
  }

  get options(): readonly ExtractedOption[] {
    return [...this.#options.values()];
  }

  get depends(): readonly Dependency[] {
    return [...this.#depends.values()];
  }

  run(): void {
    const certain = new Set<AnyNode>();
    const counts = (node: AnyNode) => isConditional(node, this.#constants) && !certain.has(node);
    visit(this.#source.chunk, {
      enter: (node) => {
        if (node.kind === 'FunctionStatement' && isLoading(node.name)) certain.add(node.function);
        if (counts(node)) this.#conditional++;
        if (node.kind === 'CallExpression') this.#call(node);
      },
      leave: (node) => {
        if (counts(node)) this.#conditional--;
      },
    });
  }

  #call(call: CallExpression): void {
    const method = this.#methodOf(call);
    if (method === null) return;
    const { name, args } = method;
    const type = GETTERS.get(name);
    if (type !== undefined) this.#option(type, args, call);
    else if (name === 'depends') this.#dependency(args);
    else if (name === 'set_global') this.global = true;
    else if (name === 'cron') this.#task(this.#fieldText(args[0], 'name'), this.#fieldText(args[0], 'when') ?? '');
    else if (TASKS.has(name)) this.#task(this.#text(args[0]) ?? name, name);
    else if (name === 'provides') {
      const kind = this.#text(args[0]) ?? '';
      this.provides.push({ kind, name: this.#fieldText(args[1], 'name') });
      if (kind === 'net') this.#service(args[1]);
    } else if (name === 'add_feature') {
      const feature = this.#text(args[0]);
      if (feature !== null && !this.features.includes(feature)) this.features.push(feature);
    }
  }

  /**
   * `module:NAME(…)`, also on what is called like a module's API (`hostapi`, `api`, `module:context(x)`), through a local
   * that holds the method, and `config.get(host, "NAME")` of the core.
   */
  #methodOf({ callee, arguments: args }: CallExpression): { name: string; args: readonly Expression[] } | null {
    if (callee.kind === 'Identifier') {
      const value = this.#constants.get(callee.name);
      if (value?.kind !== 'MemberExpression' || !isApi(value.base)) return null;
      // `local get = module.get_option_string` is called with the module as its first argument.
      return { name: value.name.name, args: args.slice(1) };
    }
    if (callee.kind !== 'MemberExpression') return null;
    const { name } = callee.name;
    if (callee.indexer === ':') return isApi(callee.base) || GETTERS.has(name) ? { name, args } : null;
    if (isApi(callee.base)) return { name, args: args.slice(1) };
    const isConfig = isConfiguration(callee.base);
    if (isConfig && (name === 'get' || name === 'rawget')) {
      // Before 0.10 options had a section, `core` for all that matters; what is still called so names it second.
      const [, second] = args;
      const old = args.length > 2 && second?.kind === 'StringLiteral' && second.value === 'core';
      return { name: 'get_option', args: args.slice(old ? 2 : 1) };
    }
    return null;
  }

  #option(type: ExtractedOption['type'], args: readonly Expression[], call: CallExpression): void {
    const [nameArgument, defaultArgument, ...rest] = args;
    if (!nameArgument) return;
    const pattern = patternOf(nameArgument, this.#constants, this.#name);
    if (pattern.every((part) => part === null)) {
      const { start, end } = call.span;
      this.unresolved.push({ text: this.#source.text.slice(start, Math.min(end, start + 80)), offset: start });
      return;
    }
    const name = nameOf(pattern);
    const option: ExtractedOption = {
      name,
      type: type === 'array' && isMap(defaultArgument) ? 'map' : type,
      defaultValue: this.#writtenDefault(defaultArgument),
      values: type === 'enum' ? this.#choices(defaultArgument, rest) : null,
      min: isNumeric(type) ? numberOf(rest[0], this.#constants) : null,
      max: isNumeric(type) ? numberOf(rest[1], this.#constants) : null,
    };
    const known = this.#options.get(name);
    // Of two readings of one name the one that says more counts.
    if (!known || (known.type === 'any' && type !== 'any')) this.#options.set(name, option);
    else if (known.defaultValue === null && option.defaultValue !== null && known.type === option.type) {
      this.#options.set(name, option);
    }
  }

  /** A periodic task loads mod_cron, which reads an option for its period. */
  #task(task: string | null, when: string): void {
    this.#addDependency('cron', this.#conditional > 0);
    const defaultValue = TASKS.get(when);
    if (task === null || defaultValue === undefined) return;
    const name = `${this.#name}_${task.replace(/\W/g, '_').toLowerCase()}_period`;
    this.#options.set(name, { name, type: 'period', defaultValue, values: null, ...TASK_BOUNDS });
  }

  /** The port manager reads options for each service. */
  #service(table: Expression | undefined): void {
    for (const option of optionsOfService(this.#name, table, this.#constants, (value) => this.#writtenDefault(value))) {
      if (!this.#options.has(option.name)) this.#options.set(option.name, option);
    }
  }

  #dependency([moduleArgument, softArgument]: readonly Expression[]): void {
    const module = this.#text(moduleArgument);
    if (module === null) return;
    const soft = softArgument?.kind === 'BooleanLiteral' && softArgument.value;
    this.#addDependency(module, soft || this.#conditional > 0);
  }

  #addDependency(module: string, optional: boolean): void {
    const known = this.#depends.get(module);
    if (!known || (known.optional && !optional)) this.#depends.set(module, { module, optional });
  }

  /** Source of a default that is written out; a name leads to its constant. */
  #writtenDefault(expression: Expression | undefined): string | null {
    if (!expression) return null;
    if (expression.kind === 'Identifier') {
      const value = this.#constants.get(expression.name);
      return value && isLiteral(value) ? this.#textAt(value) : null;
    }
    return isLiteral(expression) ? this.#textAt(expression) : null;
  }

  #textAt({ span }: Expression): string {
    return this.#source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }

  #choices(first: Expression | undefined, rest: readonly Expression[]): readonly (string | boolean)[] {
    const choices = [first, ...rest].flatMap((one) => {
      if (one?.kind === 'StringLiteral' || one?.kind === 'BooleanLiteral') return [one.value];
      return [];
    });
    return [...new Set(choices)];
  }

  #text(expression: Expression | undefined): string | null {
    return textOf(patternOf(expression, this.#constants, this.#name));
  }

  #fieldText(table: Expression | undefined, field: string): string | null {
    const value = fieldOf(table, field);
    return value ? this.#text(value) : null;
  }
}

/** `module`, or what modules call the API of another host. */
function isApi(expression: Expression): boolean {
  if (expression.kind === 'Identifier') return /^(?:module|api|host_?api|host_?module|self|mod)$/.test(expression.name);
  return (
    expression.kind === 'CallExpression' &&
    expression.callee.kind === 'MemberExpression' &&
    expression.callee.name.name === 'context'
  );
}

/** `config`, `configmanager` or `require "core.configmanager"`. */
function isConfiguration(expression: Expression): boolean {
  if (expression.kind === 'Identifier') return /^config(?:manager)?$/.test(expression.name);
  if (expression.kind !== 'CallExpression' || expression.callee.kind !== 'Identifier') return false;
  const [name] = expression.arguments;
  return expression.callee.name === 'require' && name?.kind === 'StringLiteral' && /configmanager$/.test(name.value);
}

function isNumeric(type: OptionType): boolean {
  return type === 'number' || type === 'integer' || type === 'period';
}

/** A table of names, where a getter for lists is given one as its default. */
function isMap(expression: Expression | undefined): boolean {
  return (
    expression?.kind === 'TableConstructor' &&
    expression.fields.length > 0 &&
    expression.fields.every(({ form }) => form === 'name')
  );
}

function nameOf(pattern: Pattern): string {
  return pattern.map((part) => part ?? '*').join('');
}

/** `--% requires: a, b`, in any line (core.loader). */
function headersOf(text: string): Map<string, readonly string[]> {
  const headers = new Map<string, readonly string[]>();
  for (const [, name = '', list = ''] of text.matchAll(/^--%[ \t]*([\w_]+)[ \t]*:[ \t]*(.*?)[ \t]*$/gm)) {
    headers.set(name, list.split(/[\s,]+/).filter(Boolean));
  }
  return headers;
}
