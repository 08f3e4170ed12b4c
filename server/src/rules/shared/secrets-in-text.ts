/**
 * Secrets by the names that they are given, in the plain text: what is shown of a file or said of it ends up in logs, also
 * where the file cannot be read, or nobody wants to hear of secrets in it.
 */
import type { Span } from '../../syntax/index.ts';

/** How a name ends that `isSecretName` takes for one of a secret: plain words, which are found in long texts at once. */
const ENDING = /secret|password|passwd|passphrase|api_key|auth_token/gi;
/** What stands between such a name, as a key or not, and its value. */
const SIGN = /(?!\w)["']?[ \t]*\]?[ \t]*(?:==?>?|:=?)?[ \t]*(?:\([ \t]*(?=["']))?/y;

/** What a text stands between; the end of the line where the other one is missing. No secret is longer than these bounds. */
const QUOTED: readonly RegExp[] = [
  /"((?:[^"\\\r\n]|\\.){0,2000})/y,
  /'((?:[^'\\\r\n]|\\.){0,2000})/y,
  /[“”„]([^“”„"\r\n]{0,2000})/y,
  /\[(=*)\[((?:(?!\]\1\])[\s\S]){0,2000})/y,
];

/** Words and numbers without quotes, up to what ends a value. */
const BARE = /[^\s,;{}()"'[\]=-][^,;{}()"'[\]=\r\n]{0,500}/y;
/** What reads a secret from elsewhere, and what is none. */
const NO_SECRET = /^(?:ENV_\w*|(?:Lua\.)?os\b.*|nil|true|false|(?:and|or|not|then|do|end|if|is|are)\b.*)$/;

/** Where secrets stand in a text, without their quotes, in its order. */
export function secretSpans(text: string): Span[] {
  const found: Span[] = [];
  // Where the last ending was found, and where its name begins: a name of a million endings is gone through once.
  let last = { ending: 0, name: 0 };
  for (const { index: ending, 0: word } of text.matchAll(ENDING)) {
    let name = ending;
    while (name > last.ending && isInWord(text.charCodeAt(name - 1))) name -= 1;
    if (name === last.ending) name = last.name;
    last = { ending, name };
    // Alone or behind `_`, and no field of something else.
    const isName = (name === ending || text[ending - 1] === '_') && text[name - 1] !== '.';
    SIGN.lastIndex = ending + word.length;
    const sign = isName ? SIGN.exec(text) : null;
    const span = sign && valueAt(text, sign.index + sign[0].length);
    if (span && span.end > span.start) found.push(span);
  }
  return found;
}

function isInWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95;
}

function valueAt(text: string, at: number): Span | null {
  for (const pattern of QUOTED) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const content = match.at(-1) ?? '';
    const end = at + match[0].length;
    return { start: end - content.length, end };
  }
  BARE.lastIndex = at;
  const [bare = ''] = BARE.exec(text) ?? [];
  const word = bare.replace(/\s*--.*$/, '').trimEnd();
  // A call is handed what it reads by.
  const isCalled = /^\s*(?:["'({]|\[\[)/.test(text.slice(at + bare.length, at + bare.length + 20));
  return word === '' || isCalled || NO_SECRET.test(word) ? null : { start: at, end: at + word.length };
}

/** A text as it may stand in a log, of the same length. */
export function withoutSecrets(text: string, spans: readonly Span[] = secretSpans(text)): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    shown += text.slice(at, Math.max(at, start)) + '*'.repeat(end - Math.max(at, start));
    at = end;
  }
  return shown + text.slice(at);
}

/** Words about a place with a secret, without what they quote of it. */
export function withoutQuoted(words: string, secret: string): string {
  return words.replace(/`([^`]+)`|"([^"]+)"/g, (quoted, code?: string, text?: string) => {
    const part = (code ?? text ?? '').replace(/^"|"$|…"?$/g, '');
    const isPart = part === secret || (part.length > 2 && secret.includes(part));
    return isPart ? `${quoted.charAt(0)}…${quoted.charAt(0)}` : quoted;
  });
}
