/** The parts of a template that control tags enclose, and how they stand to Lua's brackets and blocks. */
import type { CodeToken, PlacedTag, TemplateScan } from './template-scan.ts';
import type { Span } from './text.ts';

/** A part that is there or not, or several times, as the template decides. */
export interface Region {
  /** From its first tag to the end of its last. */
  readonly span: Span;
  /** What stands between its tags: one clause for a loop, one for each branch of a condition. */
  readonly clauses: readonly Span[];
  /** The tag in front of each clause. */
  readonly tags: readonly Span[];
  /** One of the clauses is there for certain. */
  readonly exhaustive: boolean;
}

export interface PlacedRegion extends Region {
  /** `inline`: it stands for a value. `none`: in the middle of an expression, or across brackets. */
  readonly level: 'statement' | 'table' | 'inline' | 'none';
}

export interface Regions {
  /** In the order of their starts; what is inside another comes after it. */
  readonly regions: readonly PlacedRegion[];
  /**
   * What is not read: branches that cannot be read together with the first one of their region, because each opens the
   * same bracket, and what is stored for another place.
   */
  readonly dropped: readonly Span[];
  /** Some region opens what it does not close, or closes what it did not open. */
  readonly irregular: boolean;
}

/** What is open at a place, innermost first. */
export interface Open {
  readonly kind: '{' | '(' | '[' | 'block';
  readonly parent: Open | null;
}

/** What is open after a token. */
export function advance(open: Open | null, { kind, text }: CodeToken): Open | null {
  if (kind === 'sign') {
    if (text === '{' || text === '(' || text === '[') return { kind: text, parent: open };
    return text === '}' || text === ')' || text === ']' ? (open?.parent ?? null) : open;
  }
  if (kind !== 'name') return open;
  if (/^(?:function|do|if|repeat)$/.test(text)) return { kind: 'block', parent: open };
  return text === 'end' || text === 'until' ? (open?.parent ?? null) : open;
}

const DEMANDING = new Set(
  '= ( [ .. + - * / // % ^ # & | ~ == ~= < <= > >= << >> . : and or not return in if elseif while until'.split(' '),
);

/** Whether a value has to follow: after an operator, an opening parenthesis, `=`. */
export function demandsValue(before: CodeToken | undefined, open: Open | null): boolean {
  if (before?.kind !== 'sign' && before?.kind !== 'name') return false;
  return DEMANDING.has(before.text) || (before.text === ',' && open?.kind !== '{');
}

interface Pending {
  readonly start: number;
  /** Index of the token in front of it. */
  readonly before: number;
  readonly tags: PlacedTag[];
  readonly open: Open | null;
  readonly level: PlacedRegion['level'];
  readonly index: number;
  readonly ends: (Open | null)[];
}

/** Linear in tokens and tags. */
export function findRegions(text: string, { tokens, tags }: TemplateScan): Regions {
  const regions: PlacedRegion[] = [];
  const dropped: Span[] = [];
  const stacks = { jinja: [] as Pending[], go: [] as Pending[], erb: [] as Pending[] };
  let open: Open | null = null;
  let irregular = false;
  let next = 0;
  let count = 0;
  const found: { index: number; region: PlacedRegion }[] = [];
  for (const tag of tags) {
    for (; next < tag.nextToken; next++) {
      const token = tokens[next];
      if (token) open = advance(open, token);
    }
    // Tags in a string make it unknown and nothing else.
    if (tag.place === 'string') continue;
    const stack = stacks[tag.family];
    if (tag.role === 'open') {
      const level = levelAt(tokens[next - 1], open);
      for (let depth = 0; depth < tag.depth; depth++) {
        // What the same tag opens again begins behind it, so as to be inside.
        const start = depth === 0 ? tag.start : tag.end;
        stack.push({ start, before: next - 1, tags: [tag], open, level, index: count++, ends: [] });
      }
    } else if (tag.role === 'middle' || tag.role === 'close') {
      const pending = stack.at(-1);
      if (!pending) continue;
      pending.tags.push(tag);
      pending.ends.push(open);
      if (tag.role === 'middle') {
        open = pending.open;
        continue;
      }
      stack.pop();
      const clauses = clausesOf(pending.tags);
      const [first] = pending.tags;
      if (!first) continue;
      const regular = pending.ends.every((end) => end === pending.open);
      if (first.stores) {
        dropped.push(...clauses);
        open = pending.open;
      } else if (!regular) {
        irregular = true;
        dropped.push(...clauses.slice(1));
        open = pending.ends[0] ?? null;
      }
      found.push({
        index: pending.index,
        region: {
          span: { start: pending.start, end: tag.end },
          clauses,
          tags: pending.tags.slice(0, -1),
          exhaustive: !first.loop && pending.tags.some(({ last }) => last),
          level: regular && !first.stores ? levelOf(pending, tag, text, tokens) : 'none',
        },
      });
    }
  }
  for (const { region } of found.sort((a, b) => a.index - b.index)) regions.push(region);
  return { regions, dropped, irregular };
}

function levelAt(before: CodeToken | undefined, open: Open | null): PlacedRegion['level'] {
  if (demandsValue(before, open)) return 'inline';
  if (!open || open.kind === 'block') return 'statement';
  return open.kind === '{' ? 'table' : 'none';
}

/** What stands on one line with the rest of a statement around it is a value or a name, not a statement. */
function levelOf(
  { level, start, before }: Pending,
  { end, nextToken }: PlacedTag,
  text: string,
  tokens: readonly CodeToken[],
): PlacedRegion['level'] {
  if (level !== 'statement' || text.slice(start, end).includes('\n')) return level;
  const [last, next] = [tokens[before], tokens[nextToken]];
  if (last?.end === start && last.kind !== 'sign') return 'inline';
  if (callsWith(tokens, before, start, text)) return 'inline';
  if (!next || text.slice(end, next.start).includes('\n')) return level;
  const goesOn = next.kind === 'string' || (next.kind === 'sign' && /^[=.:,[({]$/.test(next.text));
  return goesOn || next.start === end ? 'inline' : level;
}

/** Whether what starts at `start`, behind the token of that index, is an argument without parentheses: `Component "a" …`. */
export function callsWith(tokens: readonly CodeToken[], before: number, start: number, text: string): boolean {
  let index = before;
  const last = tokens[index];
  if (!last || text.slice(last.end, start).includes('\n')) return false;
  if (last.kind === 'string') index--;
  const callee = tokens[index];
  if (callee?.kind !== 'name' || isKeyword(callee)) return false;
  const earlier = tokens[index - 1];
  return !earlier || earlier.text === ';' || text.slice(earlier.end, callee.start).includes('\n');
}

const KEYWORDS = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
    ' ',
  ),
);

export function isKeyword({ kind, text }: CodeToken): boolean {
  return kind === 'name' && KEYWORDS.has(text);
}

function clausesOf(tags: readonly PlacedTag[]): Span[] {
  return tags.slice(0, -1).map((tag, index) => ({ start: tag.end, end: tags[index + 1]?.start ?? tag.end }));
}
