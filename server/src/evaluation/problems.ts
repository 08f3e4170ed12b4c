/** What can go wrong in an evaluation: facts with places. The words for them are the rules'. */
import type { Location } from '../syntax/index.ts';
import type { OutOfReach } from './file-system.ts';
import type { Presence } from './presence.ts';
import type { Value } from './values.ts';

interface Fact {
  readonly location: Location;
  readonly presence: Presence;
}

export type EvaluationProblem =
  | IncludeMissing
  | IncludeLoop
  | FileMissing
  | CredentialUnavailable
  | LoggerCalled
  | UndefinedName
  | UndefinedIndex
  | UndefinedCall
  | AppendUnset
  | BadSection
  | SectionClash
  | PresetAssigned
  | ReferenceMisuse
  | DirectLua
  | LuaError
  | UnsetVariable
  | LimitReached;

/** `location` is the argument of Include. */
export interface IncludeMissing extends Fact {
  readonly kind: 'include-missing';
  readonly pattern: string;
  /** URI of what could not be read. */
  readonly target: string;
  readonly reason: 'file' | 'directory' | 'is-directory' | 'wildcard-in-directory' | 'unreadable' | OutOfReach['kind'];
  /** Names in the same directory that come near, at most three. */
  readonly near: readonly string[];
}

export interface IncludeLoop extends Fact {
  readonly kind: 'include-loop';
  readonly pattern: string;
}

export type FileReader = 'FileContents' | 'FileLine' | 'FileLines' | 'RunScript' | 'Credential';

/** A function that reads a file is given one that is not there. `location` is the argument. */
export interface FileMissing extends Fact {
  readonly kind: 'file-missing';
  readonly function: FileReader;
  /** As written. */
  readonly name: string;
  readonly reason: 'missing' | 'directory' | 'unreadable' | OutOfReach['kind'];
  /** Names in the same directory that come near, at most three. */
  readonly near: readonly string[];
}

/** `Credential` is called where `$CREDENTIALS_DIRECTORY` is not set. `location` is the call. */
export interface CredentialUnavailable extends Fact {
  readonly kind: 'credential-unavailable';
}

/** Prosody's logger is called as if it were the option `log`. `location` is the whole call. */
export interface LoggerCalled extends Fact {
  readonly kind: 'logger-called';
}

/** A global name was read that is neither an option of this section nor anything of Lua's: it is nil. */
export interface UndefinedName extends Fact {
  readonly kind: 'undefined-name';
  readonly name: string;
  /** What is done with the nil. */
  readonly use: 'value' | 'list-entry' | 'operand' | 'argument';
  /** An option of this name is set in this section (Prosody 0.12 cannot read options). */
  readonly isOption: boolean;
  /** For a list-entry: how many entries stand after it in the same table, all lost to `ipairs`. */
  readonly entriesAfter: number;
}

/** A field of something that is nil was read: Lua stops with an error. `text` is the expression as written. */
export interface UndefinedIndex extends Fact {
  readonly kind: 'undefined-index';
  readonly text: string;
  /** The name that is nil, or a function, where the expression is a chain of names (`example.com`), else null. */
  readonly name: string | null;
}

/** Something that is no function was called: Lua stops with an error. `location` is the callee. */
export interface UndefinedCall extends Fact {
  readonly kind: 'undefined-call';
  /** The callee, where it is a plain name. */
  readonly name: string | null;
  /** The called value; nil for a name that nothing defines. */
  readonly value: Value;
  /** Where the only argument starts, for `name "x"` and `name { … }`. */
  readonly argument: { readonly style: 'string' | 'table' | 'parentheses'; readonly location: Location | null };
  /** The call is a statement of its own. */
  readonly statement: boolean;
  /** An option of this name was set before in the current section (13: a scalar; 0.12: anything). */
  readonly isOption: boolean;
}

/** `name { … }` of Prosody 13 where the option is not set in the current section. */
export interface AppendUnset extends Fact {
  readonly kind: 'append-unset';
  readonly option: string;
  readonly section: string;
  readonly globallySet: boolean;
}

export interface BadSection extends Fact {
  readonly kind: 'bad-section';
  readonly function: 'VirtualHost' | 'Component';
  readonly reason: 'name-missing' | 'name-type' | 'name-forbidden' | 'module-argument' | 'argument-type';
  readonly value: Value;
}

/** A name that is both a VirtualHost and a Component. */
export interface SectionClash extends Fact {
  readonly kind: 'section-clash';
  readonly section: string;
  readonly other: Location;
}

/** A function of Prosody (`VirtualHost`, `Include`, …) was assigned to: the file cannot call it any more. */
export interface PresetAssigned extends Fact {
  readonly kind: 'preset-assigned';
  readonly name: string;
  readonly value: Value;
}

/** An operation on an option that Prosody 13 does not have, or that changes only a throw-away object. */
export interface ReferenceMisuse extends Fact {
  readonly kind: 'reference-misuse';
  readonly option: string;
  readonly operation: string;
  /** True where Lua stops with an error, false where the write is lost without a word. */
  readonly fatal: boolean;
}

/** One of Lua's own names was read without `Lua.` in front, about which Prosody 13 warns. */
export interface DirectLua extends Fact {
  readonly kind: 'direct-lua';
  readonly name: string;
}

export type LuaErrorOperation =
  | 'arithmetic'
  | 'bitwise'
  | 'concatenation'
  | 'comparison'
  | 'length'
  /** A field of what has none and is not nil: a function, a number. */
  | 'index'
  /** A nil or a NaN as the key of a table. */
  | 'key'
  /** Bounds of a numeric `for`, or what a generic one goes through. */
  | 'loop'
  /** A function of Lua's library refuses an argument. */
  | 'argument'
  /** `error` and `assert` of the configuration itself. */
  | 'error'
  | 'assert';

/** Lua stops with an error that none of the other kinds tells; not recorded in branches not taken, nor in `pcall`. */
export interface LuaError extends Fact {
  readonly kind: 'lua-error';
  readonly operation: LuaErrorOperation;
  /** In Lua's words, without the place; for `error` and `assert` the message, null where it is not known. */
  readonly reason: string | null;
}

/** Lua stops because an environment variable is not set; recorded where `lua-error` would be. */
export interface UnsetVariable extends Fact {
  readonly kind: 'unset-variable';
  readonly variable: string;
  readonly operation: LuaErrorOperation | 'call';
  readonly reason: string | null;
}

export interface LimitReached extends Fact {
  readonly kind: 'limit-reached';
  readonly limit: 'steps' | 'depth' | 'files' | 'bytes' | 'size';
  readonly value: number;
}
