import { fstatSync, statSync, writeSync } from 'node:fs';
import { platform, stderr, stdout } from 'node:process';

export interface Output {
  readonly write: (text: string) => void;
  /** Resolves once all is written; never, where that failed and `onError` has been told. */
  readonly settled: () => Promise<void>;
  /** It is a terminal. */
  readonly interactive: boolean;
  /** 80 where it is no terminal. */
  readonly columns: number;
}

/**
 * Standard output or standard error. What leads into a file or a pipe is written without Node's stream objects: to load
 * them takes a third as long as a whole check.
 * @param onError is told why nothing more can be written
 */
export function nodeOutput(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void): Output {
  let stream: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (!stream) {
      stream = descriptor === 1 ? stdout : stderr;
      stream.on('error', onError);
    }
    return stream;
  };
  if (!isPlain(descriptor)) {
    const { isTTY, columns } = open();
    return {
      write: (text) => open().write(text),
      settled: () => writtenTo(open()),
      interactive: isTTY === true,
      columns: columns || 80,
    };
  }
  return {
    write: (text) => {
      if (stream) {
        stream.write(text);
        return;
      }
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        // The reader of a pipe that does not wait is slower than we are: a stream knows how to wait.
        if (isErrno(error) && error.code === 'EAGAIN') open().write(bytes.subarray(written));
        else if (isErrno(error)) onError(error);
        else throw error;
      }
    },
    settled: async () => stream && writtenTo(stream),
    interactive: false,
    columns: 80,
  };
}

/** A stream takes in order what it is given, so that nothing is left to write once it has taken this. */
function writtenTo(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', (error) => {
      if (!error) resolve();
    });
  });
}

/** It takes bytes as they come: no terminal, and nothing that is closed. */
function isPlain(descriptor: number): boolean {
  if (platform === 'win32') return false;
  try {
    const found = fstatSync(descriptor);
    return !found.isCharacterDevice() || found.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
