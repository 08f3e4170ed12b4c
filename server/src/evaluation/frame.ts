import type { Location, Span } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import type { Value } from './values.ts';

/** One activation of a chunk or a function. */
export interface Frame {
  readonly file: FileContext;
  /** Results of `return`s in branches of which it is not known whether they are taken. */
  readonly possibleResults: (readonly Value[])[];
}

export function locate(frame: Frame, span: Span): Location {
  return { uri: frame.file.source.uri, span };
}
