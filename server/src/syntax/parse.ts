import type { Chunk, Comment } from './ast.ts';
import type { Converted } from './convert.ts';
import { parseLua } from './lua-parser.ts';
import { asLua53 } from './lua54.ts';
import { convertWhole, emptyTree, repair } from './repair.ts';
import type { SourceFile, SyntaxErrorCode, SyntaxProblem } from './source-file.ts';
import { hasTemplateName, type Template, type TemplateTag, templateOf } from './template.ts';
import { SourceText, type Span } from './text.ts';
import { type Token, tokenize } from './tokens.ts';

export interface ParseOptions {
  /** Names of functions that take a text: what follows them on their line without quotes is one. */
  readonly calls?: readonly string[];
}

const DEFAULT_CALLS = 'VirtualHost Component Include Host virtualhost component include host'.split(' ');

/** In UTF-16 units. No configuration comes near them; above the first nothing is read, above the second nothing mended. */
const MAX_LENGTH = 4_000_000;
const MAX_REPAIRED_LENGTH = 1_500_000;

/** Reads one file. Never throws and always returns a tree. */
export function parse(uri: string, text: string, options: ParseOptions = {}): SourceFile {
  return new ParsedFile(uri, text, read(uri, text, new Set(options.calls ?? DEFAULT_CALLS)));
}

/** A class and no object with closures, which would outlive it: see EvaluatedAnalysis. */
class ParsedFile extends SourceText implements SourceFile {
  readonly uri: string;
  readonly chunk: Chunk;
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxProblem[];
  readonly isTemplate: boolean;
  readonly placeholders: readonly TemplateTag[];
  readonly insertions: readonly Span[];
  /** What is read as Lua: a template has its tags masked. */
  readonly #masked: string;
  #tokens: readonly Token[] | undefined;

  constructor(uri: string, text: string, { tree, errors, template }: Read) {
    super(text);
    this.uri = uri;
    this.chunk = tree.chunk;
    this.comments = tree.comments;
    this.errors = errors;
    this.isTemplate = template !== undefined || hasTemplateName(uri);
    this.placeholders = template?.tags ?? [];
    this.insertions = template?.insertions ?? [];
    this.#masked = template?.masked ?? text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.#masked);
    return this.#tokens;
  }
}

interface Read {
  readonly tree: Converted;
  readonly errors: readonly SyntaxProblem[];
  readonly template?: Template;
}

function read(uri: string, text: string, calls: ReadonlySet<string>): Read {
  if (text.length > MAX_LENGTH) return hopeless(text, 'too-large', 'The file is too large to be read here.');
  const result = parseLua(asLua53(text));
  if (text.length <= MAX_REPAIRED_LENGTH && !isBinary(text)) {
    const template = templateOf(uri, text, result.chunk !== null);
    if (template) return readTemplate(template, calls);
  }
  if (result.chunk) {
    const tree = convertWhole(result.chunk, text);
    if (tree && tree.malformedNumbers.length === 0) {
      const whole = { tree, errors: tree.tooDeep ? [tooDeep(tree.tooDeep)] : [] };
      if (!hasQuoteInString(tree.chunk)) return whole;
      const repaired = repair(text, calls);
      const confirmed = repaired.errors.every(({ code }) => code === 'quote-in-string');
      return confirmed && repaired.errors.length > 0 ? repaired : whole;
    }
  }
  if (isBinary(text)) return hopeless(text, 'not-text', 'This is not a text file.');
  if (text.length > MAX_REPAIRED_LENGTH) {
    const at = result.chunk ? 0 : Math.max(0, result.index);
    return hopeless(
      text,
      'unexpected-token',
      'There is a mistake at this place, and the file is too large to read on after it.',
      at,
    );
  }
  return repair(text, calls);
}

/** Only what is wrong however the template is filled in counts as a mistake, and no mend touches a tag. */
function readTemplate(template: Template, calls: ReadonlySet<string>): Read {
  const { masked } = template;
  const { chunk } = parseLua(masked);
  const tree = chunk && convertWhole(chunk, masked, template);
  if (tree && tree.malformedNumbers.length === 0) return { tree, errors: [], template };
  const repaired = repair(masked, calls, template);
  const errors = template.irregular ? [] : repaired.errors.filter((error) => isCertain(error, template));
  return { tree: repaired.tree, errors, template };
}

/** What a tag in the next line could bring or take. */
const ACROSS_LINES: ReadonlySet<SyntaxErrorCode> = new Set<SyntaxErrorCode>([
  'missing-separator',
  'stray-separator',
  'missing-bracket',
  'wrong-bracket',
  'stray-bracket',
  'missing-end',
  'stray-end',
  'missing-value',
  'unexpected-token',
]);

function isCertain({ code, span, related, mend }: SyntaxProblem, template: Template): boolean {
  const edits = mend?.edits.map((edit) => edit.span) ?? [];
  // A string with a tag in it has to be closed all the same.
  if (code === 'missing-quote' && /["']/.test(template.masked.charAt(span.start))) {
    return !edits.some((edit) => template.touches(edit));
  }
  const places = [span, ...(related ? [related.span] : []), ...edits];
  return !places.some((place) => template.neighbours(place, ACROSS_LINES.has(code)));
}

/**
 * `motd = "He said "hi" to me"` is an assignment and a call for Lua, which compiles it and then finds no function
 * `hi`. No one who means that writes it without a space.
 */
function hasQuoteInString({ body }: Chunk): boolean {
  return body.some((statement, index) => {
    const before = body[index - 1];
    if (statement.kind !== 'CallStatement' || before?.kind !== 'AssignmentStatement') return false;
    const { callee, arguments: args, style } = statement.call;
    const value = before.values.at(-1);
    return (
      style === 'string' &&
      callee.kind === 'Identifier' &&
      value?.kind === 'StringLiteral' &&
      value.span.end === callee.span.start &&
      callee.span.end === args[0]?.span.start
    );
  });
}

function tooDeep(span: SyntaxProblem['span']): SyntaxProblem {
  return { code: 'too-deep', message: 'This is nested too deep for Lua.', span, mend: null, related: null };
}

function hopeless(
  text: string,
  code: SyntaxErrorCode,
  message: string,
  at = 0,
): { tree: Converted; errors: SyntaxProblem[] } {
  const start = Math.min(at, Math.max(0, text.length - 1));
  const span = { start, end: Math.min(text.length, start + 1) };
  return { tree: emptyTree(text), errors: [{ code, message, span, mend: null, related: null }] };
}

/** A zero character is in no text; many control characters or undecodable bytes neither. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  if (sample.includes('\0')) return true;
  const odd = sample.match(ODD)?.length ?? 0;
  return odd > 3 && odd * 20 > sample.length;
}

/** Control characters other than white space, and what stands for bytes that are no UTF-8. */
const ODD = /[^\t-\r -\ufffc\ufffe\uffff]/g;
