/**
 * Walks the tree of a configuration and does what Lua would do, on values that know where they were written. Nothing
 * is executed: what reaches outside (files other than Includes, commands, modules) is unknown. Where Lua would stop
 * with an error, the error is recorded and the walk goes on with an unknown value, so that the rest is still checked.
 */
import type { ProsodyVersion } from '../catalog/index.ts';
import type {
  Chunk,
  Expression,
  FunctionStatement,
  GenericForStatement,
  Identifier,
  IfStatement,
  Location,
  NumericForStatement,
  RepeatStatement,
  SourceFile,
  Span,
  Statement,
  WhileStatement,
} from '../syntax/index.ts';
import { ConfigurationBuilder } from './builder.ts';
import type { Configuration } from './configuration.ts';
import type { Environment } from './evaluate.ts';
import { evaluateExpression, evaluateList, indexValue } from './expressions.ts';
import type { FileContext } from './file-context.ts';
import type { FileSystem } from './file-system.ts';
import { type Frame, locate } from './frame.ts';
import { readFile } from './include.ts';
import { type Change, Journal } from './journal.ts';
import { luaGlobals } from './library.ts';
import { LIMITS } from './limits.ts';
import type { Observer } from './observer.ts';
import { meaningOf, toNumber } from './operators.ts';
import type { Condition } from './presence.ts';
import { prosodyPresets } from './prosody.ts';
import { assignCell, Scope } from './scope.ts';
import { fieldName, runTemplate } from './template.ts';
import {
  type BuiltinValue,
  eitherOf,
  type FunctionValue,
  LuaTable,
  NIL,
  number,
  tableKey,
  truth,
  unknown,
  type Value,
} from './values.ts';

/** How a block ended, where it did not just run to its end. */
export type Signal =
  | { readonly kind: 'break' }
  | { readonly kind: 'goto'; readonly label: string }
  | { readonly kind: 'return'; readonly values: readonly Value[] };

export interface InterpreterInput {
  readonly main: string;
  readonly version: ProsodyVersion;
  readonly environment: Environment;
  readonly fileSystem: FileSystem;
  readonly parse: (uri: string, text: string) => SourceFile;
  readonly observe?: Observer;
}

/** Values of up to this size cost nothing extra. */
const SMALL = 64;

export class Interpreter {
  readonly version: ProsodyVersion;
  readonly environment: Environment;
  readonly fileSystem: FileSystem;
  readonly parse: (uri: string, text: string) => SourceFile;
  readonly journal = new Journal();
  readonly builder = new ConfigurationBuilder(this.journal);
  readonly luaGlobals: LuaTable;
  /** URIs of the files that are being read at this moment, outermost first. */
  readonly includeStack: string[] = [];
  bytesRead = 0;
  readonly #main: string;
  readonly #observe: Observer | undefined;
  #steps = 0;
  #exhausted = false;
  #depth = 0;
  /** How many loops and calls the current statement stands in. */
  #repeating = 0;
  #explorations = 0;
  /** The activation whose branches not taken are being looked into; deeper ones are only run as they are. */
  #exploring: Frame | null = null;

  constructor(input: InterpreterInput) {
    this.#main = input.main;
    this.version = input.version;
    this.environment = input.environment;
    this.fileSystem = input.fileSystem;
    this.parse = input.parse;
    this.#observe = input.observe;
    this.luaGlobals = luaGlobals(this);
  }

  run(): Configuration {
    readFile(this, this.#main, null);
    return this.builder.finish(this.version, this.#main);
  }

  /** Runs a file in a fresh environment that starts in the global section. */
  runFile(source: SourceFile): void {
    const file: FileContext = { source, section: '*', presets: prosodyPresets(this) };
    const frame: Frame = { file, possibleResults: [] };
    const outer = this.#exploring;
    if (outer) this.#exploring = frame;
    this.includeStack.push(source.uri);
    try {
      this.#block((source.chunk satisfies Chunk).body, new Scope(null, []), frame);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.builder.problem({
        kind: 'limit-reached',
        location: { uri: source.uri, span: { start: 0, end: Math.min(1, source.text.length) } },
        limit: 'depth',
        value: LIMITS.depth,
      });
    } finally {
      this.includeStack.pop();
      this.#exploring = outer;
    }
  }

  /** Tells whoever asked what an expression gave, or what a name got. */
  observe(expression: Expression, value: Value, frame: Frame): void {
    this.#observe?.(locate(frame, expression.span), value, this.builder.presence);
  }

  #declare(name: Identifier, value: Value, scope: Scope, frame: Frame): void {
    scope.declare(name.name, value);
    this.observe(name, value, frame);
  }

  /** Counts a step; false once too many were made. The first refusal is reported at `at`. */
  step(at: Location): boolean {
    if (this.#steps < LIMITS.steps) {
      this.#steps++;
      return true;
    }
    if (!this.#exhausted) {
      this.#exhausted = true;
      this.builder.problem({ kind: 'limit-reached', location: at, limit: 'steps', value: LIMITS.steps });
    }
    return false;
  }

  /** Counts work that grows with the size of a value (entries, UTF-16 units), so that loops over it stay bounded. */
  charge(size: number, at: Location): void {
    if (size < SMALL) return;
    this.#steps = Math.min(LIMITS.steps, this.#steps + Math.ceil(size / SMALL));
    this.step(at);
  }

  call(
    callee: FunctionValue | BuiltinValue,
    args: readonly Value[],
    at: Location,
    argPlaces: readonly Location[],
    file: FileContext,
  ): readonly Value[] {
    if (!this.step(at)) return [unknown('evaluation was stopped after too many steps', at)];
    if (callee.kind === 'builtin') return callee.call(args, { location: at, args: argPlaces, file });
    if (this.#depth >= LIMITS.depth) {
      this.builder.problem({ kind: 'limit-reached', location: at, limit: 'depth', value: LIMITS.depth });
      return [unknown('calls are nested too deeply', at)];
    }
    const { parameters, vararg, body } = callee.definition;
    const scope = new Scope(callee.closure, vararg ? args.slice(parameters.length) : []);
    const frame: Frame = { file: callee.file, possibleResults: [] };
    parameters.forEach((parameter, index) => {
      this.#declare(parameter, args[index] ?? NIL, scope, frame);
    });
    this.#depth++;
    this.#repeating++;
    try {
      const signal = this.#block(body, scope, frame);
      const results = signal?.kind === 'return' ? signal.values : [];
      if (frame.possibleResults.length === 0) return results;
      const possible = [...frame.possibleResults, results];
      const width = Math.max(...possible.map((values) => values.length));
      return Array.from({ length: width }, (_, index) => eitherOf(possible.map((values) => values[index] ?? NIL)));
    } finally {
      this.#depth--;
      this.#repeating--;
    }
  }

  #block(body: readonly Statement[], scope: Scope, frame: Frame): Signal | undefined {
    for (let index = 0; index < body.length; index++) {
      const statement = body[index];
      if (!statement) continue;
      // What stands in no loop and no function runs once, however long the file is.
      if (this.#repeating > 0 && !this.step(locate(frame, statement.span))) return undefined;
      const signal = this.#statement(statement, scope, frame);
      if (!signal) continue;
      if (signal.kind !== 'goto') return signal;
      const target = body.findIndex((other) => other.kind === 'LabelStatement' && other.label === signal.label);
      if (target < 0 || !this.step(locate(frame, statement.span))) return signal;
      index = target;
    }
    return undefined;
  }

  #statement(statement: Statement, scope: Scope, frame: Frame): Signal | undefined {
    switch (statement.kind) {
      case 'LocalStatement': {
        const values = evaluateList(this, statement.values, scope, frame);
        statement.names.forEach((name, index) => {
          this.#declare(name, values[index] ?? NIL, scope, frame);
        });
        return undefined;
      }
      case 'AssignmentStatement': {
        const values = evaluateList(this, statement.values, scope, frame);
        statement.targets.forEach((target, index) => {
          this.#assign(target, values[index] ?? NIL, statement.span, scope, frame);
        });
        return undefined;
      }
      case 'CallStatement':
        evaluateExpression(this, statement.call, scope, frame, 'statement');
        return undefined;
      case 'FunctionStatement':
        this.#function(statement, scope, frame);
        return undefined;
      case 'DoStatement':
        return this.#block(statement.body, new Scope(scope), frame);
      case 'IfStatement':
        return this.#if(statement, scope, frame);
      case 'TemplateStatement':
        runTemplate(this, statement, scope, frame, (body, inner) => this.#block(body, inner, frame));
        return undefined;
      case 'WhileStatement':
      case 'RepeatStatement':
      case 'NumericForStatement':
      case 'GenericForStatement':
        return this.#loop(statement, scope, frame);
      case 'ReturnStatement':
        return { kind: 'return', values: evaluateList(this, statement.values, scope, frame) };
      case 'BreakStatement':
        return { kind: 'break' };
      case 'GotoStatement':
        return { kind: 'goto', label: statement.label };
      case 'LabelStatement':
        return undefined;
    }
  }

  #function(statement: FunctionStatement, scope: Scope, frame: Frame): void {
    const { name, function: definition } = statement;
    const origin = locate(frame, statement.span);
    if (statement.local && name.kind === 'Identifier') {
      // Declared first: the function sees itself.
      scope.declare(name.name, NIL);
      this.#declare(name, { kind: 'function', definition, closure: scope, file: frame.file, origin }, scope, frame);
      return;
    }
    // `function a:b()` has a hidden first parameter.
    const self = name.kind === 'MemberExpression' && name.indexer === ':';
    const parameters: readonly Identifier[] = self
      ? [{ kind: 'Identifier', name: 'self', span: name.span }, ...definition.parameters]
      : definition.parameters;
    const value: FunctionValue = {
      kind: 'function',
      definition: { ...definition, parameters },
      closure: scope,
      file: frame.file,
      origin,
    };
    this.#assign(name, value, statement.span, scope, frame);
  }

  #assign(target: Expression, value: Value, statement: Span, scope: Scope, frame: Frame): void {
    this.observe(target, value, frame);
    // Which option it is that the template names, no one can tell.
    if (target.kind === 'Identifier' && target.placeholder) return;
    if (target.kind === 'Identifier') {
      const cell = scope.find(target.name);
      if (cell) assignCell(this.journal, cell, value);
      else this.#assignGlobal(target, value, statement, frame);
      return;
    }
    if (target.kind !== 'MemberExpression' && target.kind !== 'IndexExpression') return;
    const base = evaluateExpression(this, target.base, scope, frame, 'base')[0] ?? NIL;
    const key: Value =
      target.kind === 'MemberExpression'
        ? fieldName(target.name, frame)
        : (evaluateExpression(this, target.index, scope, frame, 'operand')[0] ?? NIL);
    if (base instanceof LuaTable) {
      const tableKeyOf = tableKey(key);
      if (tableKeyOf === null) {
        if (key.kind === 'unknown') this.builder.blur(base, key);
        return;
      }
      const field = { uri: frame.file.source.uri, span: statement };
      const entry = value.kind === 'nil' ? undefined : { value, field, keyLocation: locate(frame, target.span) };
      this.builder.setEntry(base, tableKeyOf, entry);
    } else if (base.kind === 'reference') {
      this.builder.problem({
        kind: 'reference-misuse',
        location: locate(frame, target.span),
        option: base.option,
        operation: 'assignment',
        fatal: false,
      });
    } else indexValue(this, base, key, target, frame);
  }

  #assignGlobal(target: Identifier, value: Value, statement: Span, frame: Frame): void {
    const { file } = frame;
    if (file.presets.has(target.name)) {
      const { presets } = file;
      this.journal.record<Value>({
        owner: presets,
        key: target.name,
        read: () => presets.get(target.name) ?? NIL,
        restore: (old) => presets.set(target.name, old),
        merge: eitherOf,
      });
      presets.set(target.name, value);
      const location = locate(frame, target.span);
      this.builder.problem({ kind: 'preset-assigned', location, name: target.name, value });
      return;
    }
    this.builder.assign({
      section: file.section,
      option: target.name,
      value,
      name: locate(frame, target.span),
      statement: locate(frame, statement),
      form: value.kind === 'function' ? 'function' : 'assignment',
    });
  }

  #if(statement: IfStatement, scope: Scope, frame: Frame): Signal | undefined {
    const before: Condition[] = [];
    const uncertain: Change[][] = [];
    let open = true;
    let signal: Signal | undefined;
    for (const { condition, body } of statement.clauses) {
      let conditions: readonly Condition[] = [...before];
      let holds: boolean | undefined = true;
      if (condition && open) {
        const value = evaluateExpression(this, condition, scope, frame, 'condition')[0] ?? NIL;
        holds = truth(value);
        const location = locate(frame, condition.span);
        const words = this.#words(value, condition, frame);
        conditions = [...before, { location, words: words.whenTrue }];
        before.push({ location, words: words.whenFalse });
      } else if (condition) {
        const location = locate(frame, condition.span);
        const words = this.#words(this.#tryExpression(condition, scope, frame), condition, frame);
        conditions = [...before, { location, words: words.whenTrue }];
        before.push({ location, words: words.whenFalse });
      }
      const run = () => this.#block(body, new Scope(scope), frame);
      if (!open || holds === false) this.#explore(conditions, run, frame);
      else if (holds === undefined || uncertain.length > 0) {
        uncertain.push(
          this.builder.branch('uncertain', conditions, () => {
            const ended = run();
            if (ended?.kind === 'return') frame.possibleResults.push(ended.values);
            else if (ended && holds) signal = ended;
          }),
        );
        if (holds) open = false;
      } else {
        this.builder.under(conditions, () => {
          signal = run();
        });
        open = false;
      }
    }
    if (uncertain.length > 0) {
      if (open) uncertain.push([]);
      this.journal.mergeBranches(uncertain);
    }
    return signal;
  }

  /** A branch that is not taken is looked into, so that what is written there can be checked like the rest. */
  #explore(conditions: readonly Condition[], run: () => void, frame: Frame): void {
    if (this.#exploring !== null && this.#exploring !== frame) return;
    if (this.#explorations++ >= LIMITS.explorations) return;
    const outer = this.#exploring;
    this.#exploring = frame;
    try {
      this.builder.branch('inactive', conditions, run);
    } finally {
      this.#exploring = outer;
    }
  }

  /** The value of a condition that Lua does not come to evaluate: what it says is wanted, not what it does. */
  #tryExpression(expression: Expression, scope: Scope, frame: Frame): Value {
    let value: Value = NIL;
    this.journal.tryOut(() => {
      value = evaluateExpression(this, expression, scope, frame, 'condition')[0] ?? NIL;
    });
    return value;
  }

  #words(value: Value, expression: Expression, frame: Frame): { whenTrue: string; whenFalse: string } {
    const meaning = meaningOf(value);
    if (meaning) return meaning;
    const text = frame.file.source.text.slice(expression.span.start, expression.span.end).replace(/\s+/g, ' ');
    // A condition that the text lacks was put there to mend it: it has no words of its own.
    if (text === '') return { whenTrue: 'its condition holds', whenFalse: 'its condition does not hold' };
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return { whenTrue: `\`${short}\` holds`, whenFalse: `\`${short}\` does not hold` };
  }

  #loop(
    statement: WhileStatement | RepeatStatement | NumericForStatement | GenericForStatement,
    scope: Scope,
    frame: Frame,
  ): Signal | undefined {
    this.#repeating++;
    try {
      switch (statement.kind) {
        case 'WhileStatement':
          return this.#while(statement, scope, frame);
        case 'RepeatStatement':
          return this.#repeat(statement, scope, frame);
        case 'NumericForStatement':
          return this.#numericFor(statement, scope, frame);
        case 'GenericForStatement':
          return this.#genericFor(statement, scope, frame);
      }
    } finally {
      this.#repeating--;
    }
  }

  #while(statement: WhileStatement, scope: Scope, frame: Frame): Signal | undefined {
    const at = locate(frame, statement.span);
    while (this.step(at)) {
      const value = evaluateExpression(this, statement.condition, scope, frame, 'condition')[0] ?? NIL;
      const holds = truth(value);
      const run = () => this.#block(statement.body, new Scope(scope), frame);
      if (holds === undefined) return this.#once(statement.condition, run, frame);
      if (!holds) return undefined;
      const signal = run();
      if (signal) return signal.kind === 'break' ? undefined : signal;
    }
    return undefined;
  }

  #repeat(statement: RepeatStatement, scope: Scope, frame: Frame): Signal | undefined {
    const at = locate(frame, statement.span);
    while (this.step(at)) {
      const inner = new Scope(scope);
      const signal = this.#block(statement.body, inner, frame);
      if (signal) return signal.kind === 'break' ? undefined : signal;
      const value = evaluateExpression(this, statement.condition, inner, frame, 'condition')[0] ?? NIL;
      if (truth(value) !== false) return undefined;
    }
    return undefined;
  }

  #numericFor(statement: NumericForStatement, scope: Scope, frame: Frame): Signal | undefined {
    const bounds = [statement.from, statement.to, statement.step].map((expression) =>
      expression ? (evaluateExpression(this, expression, scope, frame, 'operand')[0] ?? NIL) : number(1, true, null),
    );
    const [from, to, step] = bounds.map(toNumber);
    const at = locate(frame, statement.span);
    const run = (value: Value) => {
      const inner = new Scope(scope);
      this.#declare(statement.variable, value, inner, frame);
      return this.#block(statement.body, inner, frame);
    };
    if (!from || !to || !step || step.value === 0) {
      return this.#once(statement.to, () => run(unknown('the bounds of the loop are not known', at)), frame);
    }
    const origin = locate(frame, statement.from.span);
    const integer = from.integer && step.integer;
    for (let i = from.value; step.value > 0 ? i <= to.value : i >= to.value; i += step.value) {
      if (!this.step(at)) return undefined;
      const signal = run(number(i, integer, origin));
      if (signal) return signal.kind === 'break' ? undefined : signal;
    }
    return undefined;
  }

  #genericFor(statement: GenericForStatement, scope: Scope, frame: Frame): Signal | undefined {
    const [iterator = NIL, state = NIL, initial = NIL] = evaluateList(this, statement.iterators, scope, frame);
    const at = locate(frame, statement.span);
    const run = (values: readonly Value[]) => {
      const inner = new Scope(scope);
      statement.variables.forEach((variable, index) => {
        this.#declare(variable, values[index] ?? NIL, inner, frame);
      });
      return this.#block(statement.body, inner, frame);
    };
    const [expression] = statement.iterators;
    if (iterator.kind !== 'function' && iterator.kind !== 'builtin') {
      if (iterator.kind === 'unknown' && expression) {
        return this.#once(expression, () => run(statement.variables.map(() => unknown(iterator.cause, at))), frame);
      }
      return undefined;
    }
    let control = initial;
    while (this.step(at)) {
      const values = this.call(iterator, [state, control], at, [], frame.file);
      const [first = NIL] = values;
      if (first.kind === 'nil') break;
      if (first.kind === 'unknown' && expression) return this.#once(expression, () => run(values), frame);
      const signal = run(values);
      if (signal) return signal.kind === 'break' ? undefined : signal;
      control = first;
    }
    // What a branch not taken would have put into the list goes round too, as inactive as it is.
    if (state instanceof LuaTable) {
      for (const ghost of state.ghosts.slice()) {
        const key: Value = typeof ghost.key === 'number' ? number(ghost.key, true, null) : NIL;
        this.#explore(ghost.presence.conditions, () => run([key, ghost.value]), frame);
      }
    }
    return undefined;
  }

  /** The body of a loop of which it is not known how often it runs, if at all. */
  #once(condition: Expression, run: () => Signal | undefined, frame: Frame): Signal | undefined {
    const words = this.#words(NIL, condition, frame).whenTrue;
    const changes = this.builder.branch('uncertain', [{ location: locate(frame, condition.span), words }], () => {
      const signal = run();
      if (signal?.kind === 'return') frame.possibleResults.push(signal.values);
    });
    this.journal.mergeBranches([changes, []]);
    return undefined;
  }
}
