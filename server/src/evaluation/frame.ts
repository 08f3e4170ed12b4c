import type { Location, Span } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import type { Value } from './values.ts';

/** One activation of a chunk or a function. */
export interface Frame {
  readonly file: FileContext;
  /** Results of `return`s in branches of which it is not known whether they are taken. */
  readonly possibleResults: (readonly Value[])[];
  /** Statements are run that may have been left out by a `return`, a `break` or a `goto` before them. */
  doubted: boolean;
}

export function locate(frame: Frame, span: Span): Location {
  return { uri: frame.file.source.uri, span };
}
