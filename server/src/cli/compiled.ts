/**
 * A bundle that starts without being compiled. V8 can keep what it made of a script; the build keeps that beside the
 * bundle, for the Node that it ran on. Another Node looks for a file of another name, and V8 itself refuses what was made
 * with other flags or has been cut off: then the bundle is compiled as ever.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';

/** The parameters of a CommonJS module, as Node itself calls it. Put around here, the whole text would be copied once more. */
type Wrapped = (
  this: object,
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/** The file that holds what this very Node made of a bundle. */
export function cachePath(bundle: string): string {
  return `${bundle}.${process.versions.v8}-${process.platform}-${process.arch}.cache`;
}

/** @param bundle absolute path of a CommonJS bundle in ASCII, which the build has made the body of a function (`Wrapped`) */
export function compile(bundle: string, cachedData: Buffer | undefined): Script {
  // Each byte is a character, so nothing has to be decoded, and V8 keeps the text at a byte a character.
  const text = readFileSync(bundle, 'latin1');
  return new Script(text, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
}

/** @param require of a module that lies beside the bundle */
export function execute(script: Script, bundle: string, require: NodeJS.Require): void {
  const module = { exports: {} };
  const wrapped: Wrapped = script.runInThisContext();
  wrapped.call(module.exports, module.exports, require, module, bundle, dirname(bundle));
}

/** Undefined where this Node has none. */
export function readCache(bundle: string): Buffer | undefined {
  try {
    return readFileSync(cachePath(bundle));
  } catch {
    return undefined;
  }
}
