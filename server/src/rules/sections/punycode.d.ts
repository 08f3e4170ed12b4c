/** punycode.js 2.3.1 brings no types; what of it is used here. */
declare module 'punycode.js' {
  /** A domain name with each `xn--` label (RFC 3492) in its own letters. Throws RangeError where one is no such label. */
  export function toUnicode(domain: string): string;
}
