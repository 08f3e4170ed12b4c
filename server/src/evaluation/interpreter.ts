/**
 * Does what Lua would do with the tree of a configuration, on values that know where they were written. Nothing is
 * executed: what reaches outside (files other than Includes, commands, modules) is unknown. Where Lua would stop with
 * an error, the error is recorded and the walk goes on with an unknown value, so that the rest is still checked.
 */
import type { Catalog, ProsodyVersion } from '../catalog/index.ts';
import type { Expression, Identifier, Location, SourceFile, Statement } from '../syntax/index.ts';
import { Budget, OUT_OF_STEPS } from './budget.ts';
import { ConfigurationBuilder } from './builder.ts';
import type { Configuration } from './configuration.ts';
import type { Environment } from './evaluate.ts';
import { evaluateExpression } from './expressions.ts';
import type { FileContext } from './file-context.ts';
import type { FileSystem } from './file-system.ts';
import { type Frame, locate } from './frame.ts';
import { readFile } from './include.ts';
import { Journal } from './journal.ts';
import { luaGlobals } from './library/index.ts';
import { LIMITS } from './limits.ts';
import type { NilUse } from './nil-use.ts';
import type { Observer } from './observer.ts';
import { MAX_STRING } from './operators.ts';
import { prosodyPresets } from './prosody.ts';
import type { Protection } from './protection.ts';
import { Scope } from './scope.ts';
import type { Signal } from './signals.ts';
import { runBlock, runChunk } from './statements.ts';
import { TableWriter } from './table-writer.ts';
import {
  type BuiltinValue,
  eitherResults,
  type FunctionValue,
  type LuaTable,
  NIL,
  unknown,
  type Value,
} from './values.ts';

export interface InterpreterInput {
  readonly main: string;
  readonly version: ProsodyVersion;
  readonly catalog: Catalog;
  readonly environment: Environment;
  readonly fileSystem: FileSystem;
  readonly parse: (uri: string, text: string) => SourceFile;
  readonly observe?: Observer;
}

export class Interpreter {
  readonly version: ProsodyVersion;
  readonly environment: Environment;
  readonly fileSystem: FileSystem;
  readonly parse: (uri: string, text: string) => SourceFile;
  readonly journal = new Journal();
  readonly tables = new TableWriter(this.journal);
  readonly builder = new ConfigurationBuilder(this.journal, this.tables);
  readonly budget = new Budget((location) => {
    this.builder.problem({ kind: 'limit-reached', location, limit: 'steps', value: LIMITS.steps });
  });
  /** URIs of the files that are being read at this moment, outermost first. */
  readonly includeStack: string[] = [];
  bytesRead = 0;
  /** How many loops and calls the current statement stands in. */
  repeating = 0;
  explorations = 0;
  /** The activation whose branches not taken are being looked into; deeper ones are only run as they are. */
  exploring: Frame | null = null;
  readonly #main: string;
  readonly #catalog: Catalog;
  readonly #observe: Observer | undefined;
  #luaGlobals: LuaTable | undefined;
  #depth = 0;

  constructor(input: InterpreterInput) {
    this.#main = input.main;
    this.#catalog = input.catalog;
    this.version = input.version;
    this.environment = input.environment;
    this.fileSystem = input.fileSystem;
    this.parse = input.parse;
    this.#observe = input.observe;
  }

  run(): Configuration {
    readFile(this, this.#main, null);
    return this.builder.finish({ version: this.version, catalog: this.#catalog, main: this.#main });
  }

  /** Runs a file in a fresh environment that starts in the global section. */
  runFile(source: SourceFile): void {
    const file: FileContext = { source, section: '*', presets: prosodyPresets(this) };
    const frame: Frame = { file, possibleResults: [], doubted: false };
    const outer = this.exploring;
    if (outer) this.exploring = frame;
    this.includeStack.push(source.uri);
    try {
      runChunk(this, source.chunk.body, new Scope(null, []), frame);
    } finally {
      this.includeStack.pop();
      this.exploring = outer;
    }
  }

  /** Tells whoever asked what an expression gave, or what a name got. */
  observe(expression: Expression, value: Value, frame: Frame): void {
    this.#observe?.(locate(frame, expression.span), value, this.builder.presence);
  }

  declare(name: Identifier, value: Value, scope: Scope, frame: Frame): void {
    scope.declare(name.name, value);
    this.observe(name, value, frame);
  }

  /** All results of an expression; `use` is what is done with them. */
  evaluate(expression: Expression, scope: Scope, frame: Frame, use: NilUse): readonly Value[] {
    return evaluateExpression(this, expression, scope, frame, use);
  }

  block(body: readonly Statement[], scope: Scope, frame: Frame): Signal | undefined {
    return runBlock(this, body, scope, frame);
  }

  /** Made when a name leads there: most configurations use none of them. */
  get luaGlobals(): LuaTable {
    this.#luaGlobals ??= luaGlobals(this);
    return this.#luaGlobals;
  }

  /** Where an error would be caught, or null where it stops the file. */
  get protection(): Protection | null {
    return this.builder.protections.at(-1) ?? null;
  }

  /** A string grows longer than what is kept. */
  tooLong(at: Location): void {
    this.builder.problem({ kind: 'limit-reached', location: at, limit: 'size', value: MAX_STRING });
  }

  call(
    callee: FunctionValue | BuiltinValue,
    args: readonly Value[],
    at: Location,
    argPlaces: readonly Location[],
    file: FileContext,
    method = false,
  ): readonly Value[] {
    if (!this.budget.step(at)) return [unknown(OUT_OF_STEPS, at)];
    if (callee.kind === 'builtin') return callee.call(args, { location: at, args: argPlaces, method, file });
    if (this.#depth >= LIMITS.depth) {
      this.builder.problem({ kind: 'limit-reached', location: at, limit: 'depth', value: LIMITS.depth });
      this.budget.leave();
      return [unknown('calls are nested too deeply', at)];
    }
    const results = this.outermost(() => this.#enter(callee, args));
    return this.budget.exhausted ? [unknown(OUT_OF_STEPS, at)] : results;
  }

  #enter(callee: FunctionValue, args: readonly Value[]): readonly Value[] {
    const { parameters, vararg, body } = callee.definition;
    const scope = new Scope(callee.closure, vararg ? args.slice(parameters.length) : []);
    const frame: Frame = { file: callee.file, possibleResults: [], doubted: false };
    parameters.forEach((parameter, index) => {
      this.declare(parameter, args[index] ?? NIL, scope, frame);
    });
    this.#depth++;
    try {
      const signal = runBlock(this, body, scope, frame);
      const results = signal?.kind === 'return' ? signal.values : [];
      return frame.possibleResults.length === 0 ? results : eitherResults([...frame.possibleResults, results]);
    } finally {
      this.#depth--;
    }
  }

  /**
   * Runs a loop or the body of a function. If it is the outermost one and has to be left for want of steps, nobody
   * knows how far Lua would come: what it wrote is unknown.
   */
  outermost<T>(run: () => T): T {
    this.repeating++;
    try {
      if (this.repeating > 1) return run();
      let result: T | undefined;
      const places = this.journal.watch(() => {
        result = run();
      });
      if (this.budget.exhausted) {
        for (const place of places) this.tables.forget(place, unknown(OUT_OF_STEPS, null));
      }
      return result as T;
    } finally {
      this.repeating--;
    }
  }
}
