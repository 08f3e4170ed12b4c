/** Walks over a template as Lua's lexer would, past its tags: which of them stand in code, in a string, in a comment. */
import { type Dialects, type Place, type Tag, tagAt } from './template-tags.ts';

export interface CodeToken {
  readonly kind: 'name' | 'number' | 'string' | 'sign';
  /** Of names and signs. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacedTag extends Tag {
  readonly place: Place;
  /** Index of the first code token that starts after it. */
  readonly nextToken: number;
}

export interface TemplateScan {
  readonly tokens: readonly CodeToken[];
  readonly tags: readonly PlacedTag[];
}

/** Where a tag could start: the walk looks at nothing else twice. */
const CANDIDATE = /[{<$_%@]/;

/** Linear in the text but for the bounded length of tags. */
export function scanTemplate(text: string, dialects: Dialects): TemplateScan {
  const scanner = new Scanner(text, dialects);
  scanner.run();
  return scanner;
}

class Scanner implements TemplateScan {
  readonly tokens: CodeToken[] = [];
  readonly tags: PlacedTag[] = [];
  readonly #text: string;
  readonly #dialects: Dialects;
  #at = 0;

  constructor(text: string, dialects: Dialects) {
    this.#text = text;
    this.#dialects = dialects;
  }

  run(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      if (this.#tag('code')) continue;
      const start = this.#at;
      const char = text.charAt(start);
      if (/\s/.test(char)) this.#at++;
      else if (char === '-' && text.startsWith('--', start)) this.#comment();
      else if (char === '"' || char === "'") this.#short(char);
      else if (char === '[' && /^\[=*\[/.test(text.slice(start, start + 100))) this.#long('string');
      else if (/[A-Za-z_\u0080-\uffff]/.test(char)) this.#word('name');
      else if (/\d/.test(char)) this.#word('number');
      else this.#sign();
    }
  }

  /** Steps over the tag at this place, if there is one. */
  #tag(place: Place): boolean {
    const char = this.#text.charAt(this.#at);
    if (!CANDIDATE.test(char)) return false;
    const tag = tagAt(this.#text, this.#at, place, this.#dialects);
    if (!tag) return false;
    this.tags.push({ ...tag, place, nextToken: this.tokens.length });
    this.#at = tag.end;
    return true;
  }

  #push(kind: CodeToken['kind'], start: number): void {
    const text = kind === 'name' || kind === 'sign' ? this.#text.slice(start, this.#at) : '';
    this.tokens.push({ kind, text, start, end: this.#at });
  }

  /** A name or number; it ends where a tag begins. */
  #word(kind: 'name' | 'number'): void {
    const start = this.#at;
    const part = kind === 'name' ? /[\w\u0080-\uffff]/ : /[\w.]/;
    do {
      this.#at++;
      if (this.#text.charCodeAt(this.#at) === 95 && tagAt(this.#text, this.#at, 'code', this.#dialects)) break;
    } while (this.#at < this.#text.length && part.test(this.#text.charAt(this.#at)));
    this.#push(kind, start);
  }

  #sign(): void {
    const start = this.#at;
    const sign =
      /^(?:\.\.\.|\.\.|==|~=|<=|>=|\/\/|<<|>>|::|[\s\S])/.exec(this.#text.slice(start, start + 3))?.[0] ?? '';
    this.#at += sign.length;
    this.#push('sign', start);
  }

  #short(quote: string): void {
    const start = this.#at++;
    while (this.#at < this.#text.length) {
      if (this.#tag('string')) continue;
      const char = this.#text.charAt(this.#at);
      if (char === '\n') break;
      this.#at += char === '\\' ? 2 : 1;
      if (char === quote) break;
    }
    this.#at = Math.min(this.#at, this.#text.length);
    this.#push('string', start);
  }

  #comment(): void {
    if (/^--\[=*\[/.test(this.#text.slice(this.#at, this.#at + 100))) {
      this.#at += 2;
      this.#long('comment');
      return;
    }
    while (this.#at < this.#text.length && this.#text.charAt(this.#at) !== '\n') {
      if (!this.#tag('comment')) this.#at++;
    }
  }

  #long(place: 'string' | 'comment'): void {
    const start = this.#at;
    const level = /^\[(=*)\[/.exec(this.#text.slice(start, start + 100))?.[1] ?? '';
    const close = `]${level}]`;
    this.#at += level.length + 2;
    while (this.#at < this.#text.length && !this.#text.startsWith(close, this.#at)) {
      if (!this.#tag(place)) this.#at++;
    }
    this.#at = Math.min(this.#text.length, this.#at + close.length);
    if (place === 'string') this.#push('string', start);
  }
}
