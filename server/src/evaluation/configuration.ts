/** The result of an evaluation: the Configuration that Prosody would have, and where each part of it was written. */
import type { Catalog, ProsodyVersion } from '../catalog/index.ts';
import type { Location, SourceFile } from '../syntax/index.ts';
import type { Presence } from './presence.ts';
import type { EvaluationProblem, FileReader } from './problems.ts';
import type { LuaTable, StringValue, Value } from './values.ts';

export interface Configuration {
  readonly version: ProsodyVersion;
  /** What is known to exist, with what the user has added to it: every question about modules and options goes there. */
  readonly catalog: Catalog;
  /** URI of the main file. */
  readonly main: string;
  /** Every file that was read, by URI, the main file first; those of branches not taken too. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The global section first, then hosts and components in the order in which they were first opened. */
  readonly sections: readonly Section[];
  /** Every writing of an option, in the order of evaluation, whether or not it lasts or is active. */
  readonly assignments: readonly OptionAssignment[];
  /** Every place where a module is named: in a list, or as a Component's module. */
  readonly mentions: readonly ModuleMention[];
  /** Every `VirtualHost`, `Component` or the like, in the order of evaluation. */
  readonly openings: readonly SectionOpening[];
  readonly includes: readonly IncludeUse[];
  /** Every call of a function that reads or runs one file, where its name is known. */
  readonly reads: readonly FileRead[];
  /** What went wrong while evaluating: facts, which the rules put into words. */
  readonly problems: readonly EvaluationProblem[];
  /** Files and directories that the host is still fetching: evaluate again when they are there. */
  readonly pending: readonly string[];
}

/** A section of the configuration; the name of the global one is `*`. */
export interface Section {
  readonly name: string;
  /** Options set in it, without inheritance. */
  readonly options: ReadonlyMap<string, SetOption>;
}

export interface SetOption {
  readonly value: Value;
  /** The writing that lasts. */
  readonly assignment: OptionAssignment;
}

export interface OptionAssignment {
  /** Name of the section that it writes to. */
  readonly section: string;
  readonly option: string;
  readonly value: Value;
  /** The name of the option, as written. */
  readonly name: Location;
  /** The whole statement, or the field of a section's table. */
  readonly statement: Location;
  /** `table-form`: an entry of `VirtualHost "x" { … }`; `append`: `name { … }` or `name:append { … }` of Prosody 13. */
  readonly form: 'assignment' | 'function' | 'table-form' | 'append';
  readonly presence: Presence;
}

export interface SectionOpening {
  readonly section: string;
  readonly kind: 'host' | 'component';
  /** The whole call, with all its parts: `Component "x" "muc"`. */
  readonly call: Location;
  /** The name as written, with its quotes if it is a literal. */
  readonly name: Location;
  /** The Component's module as written in this call. */
  readonly module: StringValue | null;
  readonly presence: Presence;
}

export interface ModuleMention {
  readonly module: string;
  /** `component`: the second argument of a Component. */
  readonly list: 'modules_enabled' | 'modules_disabled' | 'component';
  /** Name of the section whose list or component it is. */
  readonly section: string;
  /** The string without its quotes where it is a literal, else the expression that computed it. */
  readonly location: Location;
  /** False where the name was computed, so that `location` is not the name itself. */
  readonly literal: boolean;
  /** The entry of the table in which it stands, without its separator; null for a Component's module. */
  readonly entry: Location | null;
  readonly presence: Presence;
}

export interface IncludeUse {
  /** The argument as given. */
  readonly pattern: string;
  /** The argument's place. */
  readonly argument: Location;
  /** The whole call. */
  readonly call: Location;
  /** URIs of the files it named, in the order in which we read them. */
  readonly files: readonly string[];
  readonly presence: Presence;
}

/** A call of `FileContents`, `RunScript` or the like. */
export interface FileRead {
  readonly function: FileReader;
  /** The name as given. */
  readonly name: string;
  /** URI of the file; null where nobody knows in which directory it is, as with a credential. */
  readonly file: string | null;
  /** Whether it is here: `elsewhere` where nobody can look, or not yet. */
  readonly found: 'file' | 'missing' | 'elsewhere';
  /** The argument's place. */
  readonly argument: Location;
  /** The whole call. */
  readonly call: Location;
  readonly presence: Presence;
}

/** The table of an option whose value is a list, or null. */
export function asTable(value: Value | undefined): LuaTable | null {
  return value?.kind === 'table' ? value : null;
}
