/** What the functions on strings share. */
import { MAX_STRING, NAN_TEXT, toText } from '../operators.ts';
import type { Value } from '../values.ts';
import type { Arguments } from './arguments.ts';

/** Ends the call where a string would be too long to be kept; else counts the work of making it. */
export function bound(args: Arguments, size: number): void {
  if (size > MAX_STRING) {
    args.interpreter.tooLong(args.site.location);
    args.unknown('the string grows too long');
  }
  args.charge(size);
}

/** Text of a string or a number, null for other values; ends the call where the text differs between machines. */
export function knownText(args: Arguments, value: Value): string | null {
  if (value.kind === 'number' && Number.isNaN(value.value)) args.unknown(NAN_TEXT);
  return toText(value);
}
