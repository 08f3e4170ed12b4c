/**
 * A bundle that starts without being compiled. V8 can keep what it made of a script; the build keeps that beside the
 * bundle, for the Node that it ran on. Another Node looks for a file of another name, and V8 itself refuses what was made
 * with other flags or has been cut off: then the bundle is compiled as ever.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { arch, platform, versions } from 'node:process';
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
  return `${bundle}.${versions.v8}-${platform}-${arch}.cache`;
}

/**
 * @param bundle absolute path of a CommonJS bundle in ASCII, which the build has made the body of a function (`Wrapped`)
 * @param cache a file with what was made of it, which need not be there
 */
export function compile(bundle: string, cache: string | null): Script {
  const opened = open(cache);
  const source = openSync(bundle, 'r');
  // One is read over the other: to touch so much memory for the first time takes longer than to read a file.
  const memory = Buffer.allocUnsafeSlow(Math.max(sizeOf(source), opened === null ? 0 : sizeOf(opened)));
  // Each byte is a character, so nothing has to be decoded, and V8 keeps the text at a byte a character.
  const text = read(source, memory).toString('latin1');
  const cachedData = opened === null ? undefined : read(opened, memory);
  return new Script(text, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
}

/** @param require of a module that lies beside the bundle */
export function execute(script: Script, bundle: string, require: NodeJS.Require): void {
  const module = { exports: {} };
  const wrapped: Wrapped = script.runInThisContext();
  wrapped.call(module.exports, module.exports, require, module, bundle, dirname(bundle));
}

function open(path: string | null): number | null {
  try {
    return path === null ? null : openSync(path, 'r');
  } catch {
    return null;
  }
}

function sizeOf(descriptor: number): number {
  return fstatSync(descriptor).size;
}

/** Reads a file into the front of the memory, as far as it fits, and closes it. */
function read(descriptor: number, memory: Buffer): Buffer {
  let length = 0;
  for (;;) {
    const more = readSync(descriptor, memory, length, memory.length - length, length);
    length += more;
    if (more === 0 || length === memory.length) break;
  }
  closeSync(descriptor);
  return memory.subarray(0, length);
}
