/** What Lua 5.4 reads and luaparse, which knows 5.3, does not. */
import { isWellFormedNumber, type Lexeme, Lexer } from './lexer.ts';

const ATTRIBUTES: ReadonlySet<string> = new Set(['const', 'close']);

/**
 * The text in Lua 5.3, every character at its place: `<const>` and `<close>` of local variables become spaces, numbers
 * such as `0x.8` become other numbers. Their values are read from the original text.
 */
export function asLua53(text: string): string {
  if (!/<\s*(?:const|close)\s*>|0[xX]\./.test(text)) return text;
  const lexer = new Lexer(text);
  lexer.run();
  const { tokens } = lexer;
  let out = '';
  let at = 0;
  const replace = (start: number, end: number, by: string) => {
    out += text.slice(at, start) + by.repeat(end - start);
    at = end;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'number') {
      const raw = text.slice(token.start, token.end);
      if (/^0x\./i.test(raw) && isWellFormedNumber(raw)) replace(token.start, token.end, '1');
    }
    const close = tokens[index + 2];
    if (token.text === '<' && close && isAttribute(tokens, index)) replace(token.start, close.end, ' ');
  });
  return out + text.slice(at);
}

/** Whether `tokens[index]` opens the attribute of a name that a `local` declares. */
function isAttribute(tokens: readonly Lexeme[], index: number): boolean {
  const [declares, name, , attribute, close] = tokens.slice(Math.max(0, index - 2), index + 3);
  return (
    index >= 2 &&
    (declares?.text === 'local' || declares?.text === ',') &&
    name?.kind === 'name' &&
    ATTRIBUTES.has(attribute?.text ?? '') &&
    close?.text === '>'
  );
}
