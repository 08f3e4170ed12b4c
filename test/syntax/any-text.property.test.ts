/** What holds of any text that once was a configuration. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, children, parse, type Span, tokenize, visit } from '../../server/src/syntax/index.ts';
import { parseLua } from '../../server/src/syntax/lua-parser.ts';
import { URI } from './support.ts';

const CONFIGURATIONS = [
  `-- Prosody
admins = { "admin@example.com", "b@example.org" }
modules_enabled = {
  -- Generally required
  "roster"; -- Allow users to have a roster ;)
  "saslauth"; "tls"; -- it's
}
allow_registration = false;
ssl = { key = "certs/localhost.key"; certificate = "certs/localhost.crt", ["x y"] = 0x5p1 }
log = {
  info = "prosody.log";
  { levels = { "error" }, to = "syslog" };
}
motd_text = [[Welcome
to the "server"]]
VirtualHost "example.com"
  enabled = true
Component "muc.example.com" "muc"
  name = "Room's \\"best\\" \\u{20ac}\\x41\\065"
Include "conf.d/*.cfg.lua"
`,
  `if os.getenv("X") == "1" then
  x = 1 + 2 * 3
elseif y and not z then
  x = -1
else
  for i = 1, 10 do print(i) end
end
local function f(a, b, ...) return a .. b, ... end
while true do if x then break end f "a" end
repeat local t = { n = #x, f(), (f()) } until t.a.b:c("x"):d{ 1 }.e // 2
a, b = b, a
return t
`,
];

const PIECES = (
  '" \' { } ( ) [ ] , ; = == : -- --[[ ]] end then do if else function local x “ ” // # \\ .. and é @ $ :: ... nil ' +
  'return VirtualHost - 0x 1 "a" /* */ != && [[ \ufeff \u00a0 \n \r\n \t'
).split(' ');

type Mutation = {
  readonly kind: 'delete' | 'insert' | 'double' | 'swap' | 'token';
  at: number;
  length: number;
  piece: string;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'double', 'swap', 'token'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 20 }),
  piece: fc.constantFrom(...PIECES),
});

function mutate(text: string, { kind, at, length, piece }: Mutation): string {
  const start = at % (text.length + 1);
  switch (kind) {
    case 'delete':
      return text.slice(0, start) + text.slice(start + (length > 10 ? 1 : length));
    case 'insert':
      return text.slice(0, start) + piece + text.slice(start);
    case 'double':
      return text.slice(0, start + length) + text.slice(start);
    case 'swap':
      return text.slice(0, start) + text.charAt(start + 1) + text.charAt(start) + text.slice(start + 2);
    case 'token': {
      const tokens = tokenize(text);
      const span = tokens[at % Math.max(1, tokens.length)]?.span ?? { start: 0, end: 0 };
      return text.slice(0, span.start) + text.slice(span.end);
    }
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...CONFIGURATIONS), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** As Lua 5.4 reads it: unlike luaparse it takes code points of 31 bits, and no number that runs into a word. */
function luaAccepts(text: string): boolean {
  const result = parseLua(
    text.replace(/\\u\{[0-7]?[\da-f]{7}\}|\\u\{[\da-f]{6}\}/gi, (whole) => '0'.repeat(whole.length)),
  );
  if (!result.chunk) return false;
  return tokenize(text).every(({ kind, span }) => {
    const raw = text.slice(span.start, span.end);
    return kind !== 'number' || /^(?:0x[\da-f]*\.?[\da-f]*(?:p[+-]?\d+)?|\d*\.?\d*(?:e[+-]?\d+)?)$/i.test(raw);
  });
}

const RUNS = { numRuns: 100, seed: 1 };

describe('for any change to a valid configuration', () => {
  it('every span lies in the text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const inside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
        const file = parse(URI, text);
        visit(file.chunk, { enter: ({ span }) => expect(inside(span)).toBe(true) });
        for (const { span, mend, related } of file.errors) {
          expect(inside(span)).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
          if (related) expect(inside(related.span)).toBe(true);
          for (const edit of mend?.edits ?? []) expect(inside(edit.span)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the parts of a node come in the order of the text, and share none of it', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const enter = (node: Parameters<typeof children>[0]) => {
          let end = 0;
          for (const { span } of children(node)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        };
        visit(parse(URI, text).chunk, { enter });
      }),
      RUNS,
    );
  });

  it('there are problems just where Lua refuses the text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { errors } = parse(URI, text);
        const refused = errors.some(({ code }) => code !== 'quote-in-string');
        if (refused || errors.length === 0) expect(errors.length === 0).toBe(luaAccepts(text));
      }),
      RUNS,
    );
  });

  it('no two mends touch the same text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const edits = parse(URI, text)
          .errors.flatMap(({ mend }) => mend?.edits ?? [])
          .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
        let end = 0;
        for (const { span } of edits) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
      RUNS,
    );
  });

  it('the mends, where each problem has one, leave a text without problems', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { errors } = parse(URI, text);
        fc.pre(errors.every(({ mend }) => mend !== null));
        const edits = errors.flatMap(({ mend }) => mend?.edits ?? []);
        const mended = applyEdits(text, edits);
        expect(parse(URI, mended).errors).toEqual([]);
      }),
      RUNS,
    );
  });
});

it('text of any kind is taken', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...PIECES)).map((all) => all.join(' ')),
      ),
      (text) => {
        expect(parse(URI, text).chunk.kind).toBe('Chunk');
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});

it('ten thousand lines with fifty mistakes cost less than ten times what they cost without', () => {
  const section = (i: number, separator: string): string =>
    `VirtualHost "h${i}.example.com"\n  modules_enabled = {\n    "roster"; -- lists\n    "tls"${separator}\n    "pep";\n  }\n` +
    '  allow_registration = false\n  ssl = { key = "k.pem"; certificate = "c.pem" }\n  x = 1\n\n';
  const text = (every: number): string =>
    Array.from({ length: 1000 }, (_, i) => section(i, every > 0 && i % every === 0 ? '' : ';')).join('');
  const cost = (source: string): number =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const start = performance.now();
        parse(URI, source);
        return performance.now() - start;
      }),
    );
  const broken = text(20);
  expect(parse(URI, broken).errors).toHaveLength(50);
  expect(cost(broken)).toBeLessThan(10 * cost(text(0)));
});
