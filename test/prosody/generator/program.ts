/** A configuration while it is written: its files, the local variables in reach, the names that are taken. */
import type { ProsodyVersion } from '../../../server/src/catalog/index.ts';
import { Random } from './random.ts';

/**
 * What a local variable holds. `list`: strings from 1 without holes; `tiers`: lists by name; `builder`: a function that
 * takes a list and a condition and gives a list; `words`: a function from a string to a string.
 */
export type Kind = 'string' | 'number' | 'boolean' | 'list' | 'tiers' | 'builder' | 'words';

export const MODULES = [
  'roster',
  'tls',
  'mam',
  'smacks',
  'disco',
  'bosh',
  'vcard',
  'vcard_legacy',
  'offline',
  'posix',
  'admin_shell',
  'saslauth',
  'pep',
  'http_files',
];
export const OPTIONS = ['a', 'b', 'c', 'modules_enabled', 'modules_disabled', 'admins', 'limits'];
export const HOSTS = ['a.example', 'b.example', 'A.example', 'c.example'];
export const COMPONENTS = ['muc.example', 'up.example', 'x@y.example'];
/** The four gates of the example, and two that have other values. */
export const VARIABLES = [
  'PROSODY_ENABLE_DISTRIBUTED',
  'PROSODY_ENABLE_SECURITY',
  'PROSODY_ENABLE_BETA',
  'PROSODY_ENABLE_ALPHA',
  'GATE',
  'HOST_NAME',
];

interface Local {
  readonly name: string;
  readonly kind: Kind;
}

/** Statements inside of statements, and calls of `statement` altogether. */
const MAX_DEPTH = 3;
const MAX_STATEMENTS = 60;

export class Program {
  readonly random: Random;
  readonly version: ProsodyVersion;
  readonly files: Record<string, string> = {};
  /** Folder of the file that is being written, relative to the main one's, with a slash at its end; '' for that. */
  folder = '';
  depth = 0;
  statements = 0;
  #locals: Local[] = [];
  #names = 0;

  readonly #statement: (program: Program) => string;

  /** @param statement writes any statement */
  constructor(seed: number, version: ProsodyVersion, statement: (program: Program) => string) {
    this.random = new Random(seed);
    this.version = version;
    this.#statement = statement;
  }

  /** Prosody 13, which has references, appends and the `Lua.` namespace. */
  get modern(): boolean {
    return this.version !== '0.12';
  }

  /** Whether there is room for statements inside of statements. */
  get roomy(): boolean {
    return this.depth < MAX_DEPTH && this.statements < MAX_STATEMENTS;
  }

  fresh(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }

  declare(name: string, kind: Kind): void {
    this.#locals.push({ name, kind });
  }

  /** A local variable of a kind that can be seen here. */
  local(kind: Kind): string | null {
    const names = this.#locals.filter((local) => local.kind === kind).map((local) => local.name);
    return names.length > 0 ? this.random.pick(names) : null;
  }

  /** Statements of a block of their own: what is declared inside is not seen behind it. */
  block(least = 1, most = 4): string {
    const before = this.#locals;
    this.#locals = [...before];
    this.depth++;
    const text = this.random.several(least, most, () => this.#statement(this)).join('\n');
    this.#locals = before;
    this.depth--;
    return text;
  }

  /** Writes a file of its own, which sees no local variable. */
  file(name: string): void {
    const [locals, folder] = [this.#locals, this.folder];
    this.#locals = [];
    this.folder = name.slice(0, name.lastIndexOf('/') + 1);
    this.files[name] = '';
    this.files[name] = this.block();
    this.#locals = locals;
    this.folder = folder;
  }

  /** A name of Lua's library: in Prosody 13 also by the namespace `Lua`. */
  library(name: string): string {
    return this.modern && this.random.oneIn(2) ? `Lua.${name}` : name;
  }
}
