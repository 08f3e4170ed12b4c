/**
 * Configurations that are filled in before Prosody reads them: by Ansible, Puppet, an entrypoint of a container. Their
 * tags are masked at equal length, so that what is around them is read as Lua and keeps its place.
 */
import { partitionPoint } from './partition-point.ts';
import { maskTemplate } from './template-mask.ts';
import type { Region } from './template-regions.ts';
import { scanTemplate, type TemplateScan } from './template-scan.ts';
import type { Dialects } from './template-tags.ts';
import type { Span } from './text.ts';

/** A tag of a template language, by its UTF-16 offsets. */
export interface TemplateTag extends Span {
  /** Text takes its place; or it decides about what is around it; or it leaves nothing, as comments do. */
  readonly role: 'value' | 'control' | 'silent';
}

export class Template {
  /** The text to be read as Lua, as long as the original. */
  readonly masked: string;
  /** Every tag, in the order of the text: values, control tags and comments of the template. */
  readonly tags: readonly TemplateTag[];
  /** Where statements may be put in. */
  readonly insertions: readonly Span[];
  /** A control tag opens a bracket that it does not close, so that not even the brackets are certain. */
  readonly irregular: boolean;
  readonly #text: string;
  readonly #values: readonly Span[];
  readonly #statements: readonly Region[];
  readonly #entries: readonly Region[];
  /** For each of them, the furthest end of it and of those in front of it. */
  readonly #reaches: readonly number[];
  readonly #fields: readonly Span[];

  constructor(text: string, scan: TemplateScan) {
    const masked = maskTemplate(text, scan);
    this.masked = masked.text;
    this.tags = scan.tags.map(({ start, end, role }) => ({
      start,
      end,
      role: role === 'value' || role === 'silent' ? role : 'control',
    }));
    this.insertions = masked.insertions;
    this.irregular = masked.irregular;
    this.#text = text;
    this.#values = masked.values;
    this.#statements = masked.statements;
    this.#entries = masked.entries;
    let reach = 0;
    this.#reaches = masked.entries.map(({ span }) => {
      reach = Math.max(reach, span.end);
      return reach;
    });
    this.#fields = masked.fields;
  }

  /** Whether a name or literal is filled in by the template, wholly or in part. */
  fills(span: Span): boolean {
    return overlaps(this.#values, span);
  }

  /** Whether a span has a part in any tag, or is an empty one inside of it. */
  touches(span: Span): boolean {
    return overlaps(this.tags, span);
  }

  /** As `touches`, also where nothing but separators and white space (without or with line breaks) stands between. */
  neighbours({ start, end }: Span, acrossLines: boolean): boolean {
    const between = acrossLines ? /[\s,;]/ : /[ \t,;]/;
    let from = start;
    let to = end;
    while (from > 0 && between.test(this.#text.charAt(from - 1))) from--;
    while (to < this.#text.length && between.test(this.#text.charAt(to))) to++;
    return this.touches({ start: Math.max(0, from - 1), end: Math.min(this.#text.length, to + 1) });
  }

  isInsertion(offset: number): boolean {
    const index = firstEndingAfter(this.insertions, offset);
    return (this.insertions[index]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  }

  /** Where fields may be put into a table. */
  fieldsIn(span: Span): readonly Span[] {
    const from = firstEndingAfter(this.#fields, span.start);
    const out: Span[] = [];
    for (let index = from; ; index++) {
      const insertion = this.#fields[index];
      if (!insertion || insertion.end > span.end) return out;
      if (insertion.start >= span.start) out.push(insertion);
    }
  }

  textOf({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  /** Regions around statements that begin between two offsets or go on there, outermost first where they nest. */
  statementRegionsIn(start: number, end: number): readonly Region[] {
    return this.#statements.filter(({ span }) => span.start < end && span.end > start);
  }

  /** The tag that decides about the entry at an offset, of those that stand in the same table (from `tableStart`). */
  entryTag(offset: number, tableStart: number): Span | null {
    // The innermost one, which begins last.
    for (let next = partitionPoint(this.#entries, ({ span }) => span.start <= offset) - 1; ; next--) {
      const region = this.#entries[next];
      if (!region || region.span.start < tableStart || (this.#reaches[next] ?? 0) <= offset) return null;
      const index = region.clauses.findIndex(({ start, end }) => start <= offset && offset < end);
      const tag = region.tags[index];
      if (tag) return tag;
    }
  }
}

/** Text without any of these is no template, unless its file's name says so. */
const HINT = /\{\{|\{%|<%|\$\{|%%[A-Za-z_]|__[A-Z]|@[A-Za-z_]\w*@|\$[A-Z]{3}/;
const CONTROL =
  /\{%[-+]?\s*(?:if|for|set|end\w+|else|elif|include|macro)\b|<%[-=#]?[^%]|\{\{-?\s*(?:if|range|with|end|else)\b[^{}]*\}\}/;

/** `parses`: Lua takes the text as it is. Null where the file is no template. */
export function templateOf(uri: string, text: string, parses: boolean): Template | null {
  const named = dialectOf(uri);
  if (!named && !HINT.test(text)) return null;
  const assigned = assignedNames(text);
  const isJinja = /\{%[-+]?\s*\w/.test(text);
  if (named) return built(text, { ...named, jinja: named.jinja || (named.braces && isJinja), assigned });
  const control = CONTROL.test(text);
  const careful: Dialects = { jinja: isJinja, certain: control, braces: true, assigned };
  const scan = scanTemplate(text, careful);
  const inCode = scan.tags.some(({ place, start }) => place === 'code' && text.charCodeAt(start) !== 95);
  if (!parses) return inCode && !control ? built(text, { ...careful, certain: true }) : toTemplate(text, scan);
  // Lua takes it: braces in its code are tables unless something else in the file speaks of a template.
  const inStrings = scan.tags.some(({ place, role }) => place === 'string' || role === 'open');
  const tags = scan.tags.filter(
    ({ place, role, start }) =>
      (place === 'code' && (inStrings || text.charCodeAt(start) === 95)) ||
      place === 'string' ||
      (place === 'comment' && role !== 'value'),
  );
  return tags.some(({ place, role }) => place !== 'comment' || role === 'open')
    ? toTemplate(text, { ...scan, tags })
    : null;
}

/** Whether a file says by its name that it is filled in before Prosody reads it. */
export function hasTemplateName(uri: string): boolean {
  return dialectOf(uri) !== null;
}

function built(text: string, dialects: Dialects): Template | null {
  return toTemplate(text, scanTemplate(text, dialects));
}

function toTemplate(text: string, scan: TemplateScan): Template | null {
  return scan.tags.length > 0 ? new Template(text, scan) : null;
}

/** What the end of the file's name says: `prosody.cfg.lua.j2`, or `domain.tpl.cfg.lua`. */
function dialectOf(uri: string): Omit<Dialects, 'assigned'> | null {
  const name = uri.toLowerCase();
  const inner = /\.(j2|jinja2?|erb|epp|tpl|template|tmpl)(?:\.cfg)?\.lua$/.exec(name)?.[1];
  const ending = inner ?? /\.(\w+)$/.exec(name)?.[1] ?? '';
  if (/^(?:j2|jinja2?|njk|liquid|twig)$/.test(ending)) return { jinja: true, certain: true, braces: true };
  if (/^(?:erb|epp|ejs)$/.test(ending)) return { jinja: false, certain: true, braces: false };
  if (/^(?:tpl|template|tmpl|tmp|gotmpl|hbs|mustache|in)$/.test(ending)) {
    return { jinja: false, certain: true, braces: true };
  }
  return null;
}

function assignedNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(
    /(?<!\w)(__[A-Z][A-Z0-9_]{0,100}__)\s{0,100}(?:=(?!=)|\()|\blocal\s+(__[A-Z][A-Z0-9_]{0,100}__)/g,
  )) {
    names.add(name);
  }
  return names;
}

/** Index of the first span whose end lies behind an offset; the spans are sorted and do not overlap. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans, ({ end }) => end <= offset);
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstEndingAfter(spans, start)];
  return first !== undefined && first.start < end;
}
