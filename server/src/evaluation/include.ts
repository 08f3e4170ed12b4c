/** Include, and reading files in general, as Prosody resolves their names. */
import { distance } from 'fastest-levenshtein';
import { URI, Utils } from 'vscode-uri';
import type { Location } from '../syntax/index.ts';
import { stop } from './failures.ts';
import type { OutOfReach, ReadResult } from './file-system.ts';
import type { Interpreter } from './interpreter.ts';
import { LIMITS } from './limits.ts';
import type { FileMissing, IncludeMissing } from './problems.ts';
import { type CallSite, NIL, string, typeName, unknown, type Value } from './values.ts';

/** Relative names are relative to the directory of the file in which they stand; absolute ones are the server's. */
function resolve({ fileSystem }: Interpreter, fromFile: string, path: string): string {
  const base = URI.parse(fromFile);
  if (!path.startsWith('/')) return Utils.resolvePath(Utils.dirname(base), path).toString();
  const target = Utils.resolvePath(base.with({ path }), '.').toString();
  return fileSystem.locate?.(target) ?? target;
}

export function include(interpreter: Interpreter, argument: Value, site: CallSite): readonly Value[] {
  const result: readonly Value[] = [unknown('Include gives back a file handle', site.location), NIL];
  const at = site.args[0] ?? site.location;
  if (argument.kind !== 'string') {
    if (argument.kind !== 'unknown') {
      const method =
        argument.kind === 'table' ? "call a nil value (method 'match')" : `index a ${typeName(argument)} value`;
      stop(interpreter, at, { operation: 'argument', reason: `attempt to ${method}`, culprit: argument });
    }
    interpreter.builder.include({ pattern: '', argument: at, call: site.location, files: [] });
    return result;
  }
  const pattern = argument.value;
  const files: string[] = [];
  const target = resolve(interpreter, site.file.source.uri, pattern.replace(/^(\.\/)+/, ''));
  if (/[*?]/.test(pattern)) files.push(...expand(interpreter, pattern, target, at));
  else files.push(target);
  interpreter.builder.include({ pattern, argument: at, call: site.location, files });
  for (const file of files) readFile(interpreter, file, { pattern, at });
  return result;
}

/** A wildcard stands for any names in one directory; files whose name starts with a dot are left out. */
function expand(interpreter: Interpreter, pattern: string, target: string, at: Location): string[] {
  const slash = pattern.lastIndexOf('/');
  const fail = (reason: IncludeMissing['reason'], where: string) => {
    interpreter.builder.problem({ kind: 'include-missing', location: at, pattern, target: where, reason, near: [] });
    return [];
  };
  if (/[*?]/.test(pattern.slice(0, Math.max(0, slash)))) return fail('wildcard-in-directory', target);
  const directory = Utils.dirname(URI.parse(target));
  const listing = interpreter.fileSystem.list(directory.toString());
  if (listing.kind === 'pending') {
    interpreter.builder.pending.add(directory.toString());
    return [];
  }
  if (listing.kind !== 'directory') {
    return fail(reasonOf(listing.kind, pattern, 'directory', target), directory.toString());
  }
  const matches = wildcard(pattern.slice(slash + 1));
  return listing.entries
    .filter(({ name }) => !name.startsWith('.') && matches.test(name))
    .map(({ name }) => Utils.joinPath(directory, name).toString())
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * A path that is relative leads from one file of the configuration to another: both are here, or something is wrong. Only a
 * text that was never saved is nowhere, and nothing is beside it.
 */
function reasonOf(
  kind: 'missing' | 'unreadable' | OutOfReach['kind'],
  pattern: string,
  what: 'file' | 'directory',
  target: string,
): IncludeMissing['reason'] {
  if (kind === 'missing') return what;
  const isBeside = !pattern.startsWith('/') && !target.startsWith('untitled:');
  return kind === 'elsewhere' && isBeside ? what : kind;
}

/** `*` and `?` are the only special characters of Prosody's wildcards. */
export function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}

/** Reads and runs a file. `from` is the Include that names it, null for the main file. */
export function readFile(interpreter: Interpreter, uri: string, from: { pattern: string; at: Location } | null): void {
  const { builder } = interpreter;
  const start: Location = from?.at ?? { uri, span: { start: 0, end: 0 } };
  const pattern = from?.pattern ?? uri;
  const limit = (kind: 'files' | 'bytes' | 'depth', value: number) => {
    builder.problem({ kind: 'limit-reached', location: start, limit: kind, value });
  };
  if (isBeingRead(interpreter, uri)) {
    builder.problem({ kind: 'include-loop', location: start, pattern });
    return;
  }
  if (interpreter.includeStack.length >= LIMITS.includeDepth) {
    limit('depth', LIMITS.includeDepth);
    return;
  }
  let source = builder.files.get(uri);
  if (!source) {
    const result = interpreter.fileSystem.read(uri);
    if (result.kind === 'pending') {
      builder.pending.add(uri);
      return;
    }
    if (result.kind !== 'file') {
      const reason = result.kind === 'directory' ? 'is-directory' : reasonOf(result.kind, pattern, 'file', uri);
      const near = result.kind === 'missing' ? nearNames(interpreter, uri) : [];
      builder.problem({
        kind: 'include-missing',
        location: start,
        pattern,
        target: uri,
        reason,
        near,
      });
      return;
    }
    if (builder.files.size >= LIMITS.files) {
      limit('files', LIMITS.files);
      return;
    }
    interpreter.bytesRead += result.text.length;
    if (interpreter.bytesRead > LIMITS.bytes) {
      limit('bytes', LIMITS.bytes);
      return;
    }
    source = interpreter.parse(uri, result.text);
    builder.files.set(uri, source);
  }
  interpreter.runFile(source);
}

/** Whether it is one of the files that are open at this moment, under this name or, by symbolic links, another one. */
function isBeingRead({ includeStack, fileSystem }: Interpreter, uri: string): boolean {
  if (includeStack.includes(uri)) return true;
  // A loop comes by here again; files that are included by the main one alone are not looked up.
  if (includeStack.length < 2 || !fileSystem.realPath) return false;
  const real = fileSystem.realPath(uri);
  return includeStack.some((open) => fileSystem.realPath?.(open) === real);
}

/** Names in the same directory that a misspelling may have meant, best first, at most three. */
function nearNames(interpreter: Interpreter, uri: string): string[] {
  const parsed = URI.parse(uri);
  const name = Utils.basename(parsed);
  const listing = interpreter.fileSystem.list(Utils.dirname(parsed).toString());
  if (listing.kind !== 'directory') return [];
  return listing.entries
    .filter((entry) => entry.type === 'file')
    .map((entry) => ({ name: entry.name, distance: distance(entry.name, name) }))
    .filter((candidate) => candidate.distance <= Math.max(2, name.length / 5))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((candidate) => candidate.name);
}

/** The text of a file named by FileContents and its siblings, or unknown. */
export function readText(interpreter: Interpreter, fn: FileMissing['function'], name: Value, site: CallSite): Value {
  if (name.kind !== 'string') return unknown('the name of the file is not known', site.location);
  const uri = resolve(interpreter, site.file.source.uri, name.value);
  return textAt(interpreter, { function: fn, name: name.value, uri }, site);
}

/** The contents of a credential: a file in the directory that systemd names to the services that it starts. */
export function readCredential(interpreter: Interpreter, name: Value, site: CallSite): Value {
  const { environment, protection, builder } = interpreter;
  const directory = Object.hasOwn(environment, CREDENTIALS) ? environment[CREDENTIALS] : undefined;
  if (directory === undefined) {
    if (protection) protection.unsure = true;
    else builder.problem({ kind: 'credential-unavailable', location: site.location });
    const said = name.kind === 'string' ? `credential \`${name.value}\`` : 'credential';
    if (name.kind === 'string') remember(interpreter, { function: 'Credential', name: name.value, uri: null }, site);
    return unknown(`the ${said} is read when Prosody starts`, site.location);
  }
  if (name.kind !== 'string') return unknown('the name of the credential is not known', site.location);
  const uri = resolve(interpreter, site.file.source.uri, `${directory}/${name.value}`);
  // The directory is there only while the service runs: where it is not here, nothing is known of what is in it.
  if (interpreter.fileSystem.list(Utils.dirname(URI.parse(uri)).toString()).kind !== 'directory') {
    remember(interpreter, { function: 'Credential', name: name.value, uri }, site);
    return unknown(`\`${directory}\` cannot be seen from here`, site.location);
  }
  return textAt(interpreter, { function: 'Credential', name: name.value, uri }, site);
}

const CREDENTIALS = 'CREDENTIALS_DIRECTORY';

interface NamedFile extends Pick<FileMissing, 'function' | 'name'> {
  readonly uri: string;
}

function textAt(interpreter: Interpreter, { function: fn, name, uri }: NamedFile, site: CallSite): Value {
  const { builder, fileSystem, protection } = interpreter;
  const result = fileSystem.read(uri);
  remember(interpreter, { function: fn, name, uri }, site, result.kind);
  if (result.kind === 'file') {
    return { ...string(result.text, site.location), readFrom: { function: fn, name, whole: true } };
  }
  if (result.kind === 'pending') builder.pending.add(uri);
  // A secret that is not here may be on the server: whether the protected call fails there is not known.
  else if (protection) protection.unsure = true;
  else {
    const location = site.args[0] ?? site.location;
    const near = result.kind === 'missing' ? nearNames(interpreter, uri) : [];
    builder.problem({ kind: 'file-missing', location, function: fn, name, reason: result.kind, near });
  }
  return unknown(`\`${name}\` cannot be read here`, site.location);
}

/** @param kind what became of the attempt to read it; the default is that nobody can look */
function remember(
  { builder }: Interpreter,
  { function: fn, name, uri }: Omit<NamedFile, 'uri'> & { readonly uri: string | null },
  site: CallSite,
  kind: ReadResult['kind'] = 'elsewhere',
): void {
  const found = kind === 'file' ? 'file' : kind === 'missing' || kind === 'directory' ? 'missing' : 'elsewhere';
  const argument = site.args[0] ?? site.location;
  builder.fileRead({ function: fn, name, file: uri, found, argument, call: site.location });
}
