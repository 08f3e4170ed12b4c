/** What in a configuration names files that are here. */
import type { Configuration, ServerFiles } from '../evaluation/index.ts';
import { namedFiles as filesOfOptions } from '../rules/index.ts';
import type { Location } from '../syntax/index.ts';

export interface FileReference {
  readonly place: Location;
  /** URIs of what it names. */
  readonly files: readonly string[];
}

/** Every place that names files: Includes, functions that read or run one, and options that hold a path. */
export function* namedFiles(configuration: Configuration, files: ServerFiles): Iterable<FileReference> {
  for (const { argument, files: included } of configuration.includes) {
    // A wildcard's files are all there; what a plain name names need not be.
    const there = included.filter((each) => included.length > 1 || configuration.files.has(each));
    yield { place: argument, files: there };
  }
  for (const { argument, file, found } of configuration.reads) {
    if (file !== null && found === 'file') yield { place: argument, files: [file] };
  }
  for (const { content, value } of filesOfOptions(configuration)) {
    if (!content) continue;
    const { uri, kind } = files.look(value);
    if (kind === 'file') yield { place: content, files: [uri] };
  }
}
