/**
 * Secrets by the names that they are given, in the plain text: what is shown of a file or said of it ends up in logs, also
 * where the file cannot be read, or nobody wants to hear of secrets in it.
 */
import type { Span } from '../../syntax/index.ts';

/** A name that `isSecretName` takes for one of a secret, as a key or not, and the sign behind it. */
const NAMED =
  /(?<![\w.])(?:\w*_)?(?:secret|password|passwd|passphrase|api_key|auth_token)(?!\w)["']?[ \t]*\]?[ \t]*(?:==?>?|:=?)?[ \t]*(?:\([ \t]*(?=["']))?/gi;

/** What a text stands between; the end of the line where the other one is missing. */
const QUOTED: readonly RegExp[] = [
  /"((?:[^"\\\r\n]|\\.)*)/y,
  /'((?:[^'\\\r\n]|\\.)*)/y,
  /[“”„]([^“”„"\r\n]*)/y,
  /\[(=*)\[([\s\S]*?)(?=\]\1\]|$)/y,
];

/** Words and numbers without quotes, up to what ends a value. */
const BARE = /[^\s,;{}()"'[\]=-][^,;{}()"'[\]=\r\n]*/y;
/** What reads a secret from elsewhere, and what is none. */
const NO_SECRET = /^(?:ENV_\w*|(?:Lua\.)?os\b.*|nil|true|false|(?:and|or|not|then|do|end|if|is|are)\b.*)$/;

/** Where secrets stand in a text, without their quotes, in its order. */
export function secretSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(NAMED)) {
    const span = valueAt(text, match.index + match[0].length);
    if (span && span.end > span.start) found.push(span);
  }
  return found;
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
