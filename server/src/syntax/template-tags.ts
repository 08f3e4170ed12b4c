/** Recognises the tags of template languages and says what each of them does to the text around it. */
import { parseLua } from './lua-parser.ts';

/** Which language's block tags belong together. */
export type TagFamily = 'jinja' | 'go' | 'erb';

export interface Tag {
  readonly start: number;
  readonly end: number;
  /**
   * `value`: text takes its place; `open`, `middle`, `close`: the ends of a part that may be left out or come several
   * times; `silent`: nothing takes its place (comments, assignments).
   */
  readonly role: 'value' | 'open' | 'middle' | 'close' | 'silent';
  readonly family: TagFamily;
  /** How many parts an `open` begins: code of several lines may begin more than one. */
  readonly depth: number;
  /** A `middle` without a condition of its own (`else`), after which one of the branches is always there. */
  readonly last: boolean;
  /** Keeps what it encloses for use somewhere else, so that Prosody reads none of it here. */
  readonly stores: boolean;
  /** Repeats what it encloses: its `else` is there for the empty list. */
  readonly loop: boolean;
}

/** What is known of the file by its name and by what else stands in it. */
export interface Dialects {
  /** Tags of jinja (`{% %}`) are read for certain, also its comments. */
  readonly jinja: boolean;
  /** It is a template for certain, so that forms are read which would be far-fetched elsewhere. */
  readonly certain: boolean;
  /** Braces mean nothing to ERB. */
  readonly braces: boolean;
  /** Names that the file sets itself, and which are therefore Lua's. */
  readonly assigned: ReadonlySet<string>;
}

export type Place = 'code' | 'string' | 'comment';

/** The tag that starts at an offset, or null. Linear in the length of the tag, which is bounded. */
export function tagAt(text: string, at: number, place: Place, dialects: Dialects): Tag | null {
  switch (text.charCodeAt(at)) {
    case 123: {
      const next = text.charCodeAt(at + 1);
      if (next === 123) return dialects.braces ? braces(text, at, place, dialects) : null;
      if (next === 37) return jinja(text, at);
      return next === 35 && dialects.jinja ? tag(JINJA_COMMENT, text, at, 'silent', 'jinja') : null;
    }
    case 60:
      return text.charCodeAt(at + 1) === 37 ? erb(text, at) : null;
    case 36:
      return shell(text, at, place, dialects);
    case 95:
      return underscores(text, at, place, dialects);
    case 37:
      return (
        tag(place === 'code' ? PERCENT : LOUD_PERCENT, text, at, 'value', 'jinja') ??
        (dialects.certain ? tag(ONE_PERCENT, text, at, 'value', 'jinja') : null)
      );
    case 64:
      return /[\w]/.test(text.charAt(at - 1)) && place !== 'code'
        ? null
        : tag(place === 'comment' ? LOUD_AT : AT, text, at, 'value', 'jinja');
    default:
      return null;
  }
}

const PERCENT = /%%[A-Za-z_]\w*%%/y;
const LOUD_PERCENT = /%%[A-Z][A-Z0-9_]+%%/y;
/** Not the letters of a date: `%H%M%S`. */
const ONE_PERCENT = /%[A-Z][A-Z0-9_]{2,}%/y;
const AT = /@[A-Za-z_]\w*@/y;
const LOUD_AT = /@[A-Z][A-Z0-9_]+@/y;
const UNDERSCORES = /__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__/y;
const SHELL = /\$\{[A-Za-z_]\w*(?:(?:[-=?+#%/^,]|:[-=?+])[^{}\n]{0,500})?\}/y;
const LOUD_SHELL = /\$\{[A-Z_][A-Z0-9_]*(?:(?:[-=?+#%/^,]|:[-=?+])[^{}\n]{0,500})?\}/y;
const BARE_SHELL = /\$[A-Z][A-Z0-9_]{2,}/y;
const WORKFLOW = /\$(?=\{\{)/y;
// None goes past the next tag of its kind, so that however many are never closed, each is looked at once.
const JINJA_COMMENT = /\{#(?:(?!\{#)[\s\S]){0,20000}?#\}/y;
const JINJA = /\{%[-+]?\s*((?:(?!\{%)[\s\S]){0,2000}?)[-+]?%\}/y;
const ERB = /<%((?:(?!<%)[\s\S]){0,4000}?)%>/y;
const GO_COMMENT =
  /\{\{-?\s*(?:\/\*(?:(?!\{\{-?\s*\/\*)[\s\S]){0,20000}?\*\/|!--(?:(?!\{\{!--)[\s\S]){0,20000}?--|![^{}]{0,2000})\s*-?\}\}/y;
/** Quoted texts and one level of braces may stand within. */
const BRACES =
  /\{\{((?:[^{}"'`]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`\n]*`|\{[^{}\n]{0,500}\}(?!\}(?!\}))){0,2000})\}\}/y;
const PLAIN_BRACES = /\{\{([^{}\n]{0,2000})\}\}/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function tag(pattern: RegExp, text: string, at: number, role: Tag['role'], family: TagFamily): Tag | null {
  const found = match(pattern, text, at);
  return (
    found && { start: at, end: at + found[0].length, role, family, depth: 1, stores: false, last: false, loop: false }
  );
}

function shell(text: string, at: number, place: Place, dialects: Dialects): Tag | null {
  // `${{ … }}`, as workflows write it.
  if (match(WORKFLOW, text, at)) {
    const inner = dialects.braces ? braces(text, at + 1, place, dialects) : null;
    return inner && { ...inner, start: at };
  }
  const quiet = place === 'code' || dialects.certain;
  return (
    tag(quiet ? SHELL : LOUD_SHELL, text, at, 'value', 'jinja') ??
    (dialects.certain ? tag(BARE_SHELL, text, at, 'value', 'jinja') : null)
  );
}

/** `__NAME__` is a name in Lua; only one in capitals that nothing in the file sets is to be filled in. */
function underscores(text: string, at: number, place: Place, { assigned }: Dialects): Tag | null {
  if (/\w/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '_') return null;
  const found = tag(UNDERSCORES, text, at, 'value', 'jinja');
  return found && !(place === 'code' && assigned.has(text.slice(at, found.end))) ? found : null;
}

function jinja(text: string, at: number): Tag | null {
  const found = match(JINJA, text, at);
  if (!found) return null;
  const inner = (found[1] ?? '').trim();
  const word = /^\w+/.exec(inner)?.[0] ?? '';
  const rest = inner.slice(word.length);
  return { start: at, end: at + found[0].length, family: 'jinja', ...jinjaRole(word, rest) };
}

type Role = Pick<Tag, 'role' | 'depth' | 'stores' | 'last' | 'loop'>;

function roleOf(role: Tag['role'], last = false, loop = false): Role {
  return { role, depth: 1, stores: false, last, loop };
}

const JINJA_OPEN = /^(if|unless|case|for|call|filter|raw|block|with|autoescape|trans)$/;

function jinjaRole(word: string, rest: string): Role {
  if (JINJA_OPEN.test(word)) return roleOf('open', false, word === 'for');
  if (word === 'set' && rest.includes('=')) return roleOf('silent');
  if (word === 'set' || word === 'macro') return { ...roleOf('open'), stores: true };
  if (/^end\w*$/.test(word)) return roleOf('close');
  if (/^(else|elif|elsif|elseif|when)$/.test(word)) return roleOf('middle', word === 'else' && !/\bif\b/.test(rest));
  return roleOf(/^(include|extends|render)$/.test(word) ? 'value' : 'silent');
}

function erb(text: string, at: number): Tag | null {
  const found = match(ERB, text, at);
  if (!found) return null;
  const sign = (found[1] ?? '').charAt(0);
  const inner = (found[1] ?? '').replace(/^-|-$/g, '').trim();
  const role = inner.includes('\n') && sign !== '=' && sign !== '#' ? erbLines(inner) : erbRole(sign, inner);
  return { start: at, end: at + found[0].length, family: 'erb', ...role };
}

/** Several lines of code: what they leave open counts. */
function erbLines(inner: string): Role {
  let depth = 0;
  let last = roleOf('silent');
  for (const line of inner.split('\n')) {
    const role = erbRole('', line.trim());
    if (role.role === 'open') depth++;
    if (role.role === 'close') depth--;
    if (role.role !== 'silent') last = role;
  }
  if (depth > 0) return { ...roleOf('open'), depth };
  return depth < 0 ? roleOf('close') : last.role === 'middle' ? last : roleOf('silent');
}

function erbRole(sign: string, inner: string): Role {
  // `<%= list.each do |x| %>` puts in text and opens a part; the part matters more.
  const opens = /\b(?:do|then)\s*(?:\|[^|]*\|)?$|[{:]\s*(?:\|[^|]*\|)?$/.test(inner);
  if (sign === '=') return opens ? roleOf('open') : roleOf('value');
  if (sign === '#') return roleOf('silent');
  if (/^(?:\}|end\b)/.test(inner)) {
    const otherwise = /^\}?\s*(?:end\s+)?else\s*\{?$/.test(inner);
    return opens || /\belse/.test(inner) ? roleOf('middle', otherwise) : roleOf('close');
  }
  if (/^(?:else|elsif|elseif|elif|when|in|rescue|ensure)\b/.test(inner))
    return roleOf('middle', /^else:?$/.test(inner));
  const loop = /\beach\b|^(?:for|while|until)\b|\bfor(?:Each)?\b|\btimes\b/.test(inner);
  if (opens || /^(?:if|unless|case|while|until|for|begin)\b/.test(inner)) return roleOf('open', false, loop);
  return roleOf('silent');
}

function braces(text: string, at: number, place: Place, dialects: Dialects): Tag | null {
  const comment = tag(GO_COMMENT, text, at, 'silent', 'go');
  if (comment) return comment;
  const found = match(BRACES, text, at) ?? match(PLAIN_BRACES, text, at);
  if (!found) return null;
  const inner = (found[1] ?? '').replace(/^[-~]|[-~]$/g, '').trim();
  if (inner === '') return null;
  if (place === 'code' ? isLuaTable(found[1] ?? '', dialects) : !/^["'`(.$\w#/^>&]/.test(inner)) return null;
  return { start: at, end: at + found[0].length, family: 'go', ...bracesRole(inner) };
}

function bracesRole(inner: string): Role {
  if (/^define\s+\S/.test(inner)) return { ...roleOf('open'), stores: true };
  if (/^(?:if|with|block)\s+\S/.test(inner)) return roleOf('open');
  if (/^range\s+\S/.test(inner)) return roleOf('open', false, true);
  if (/^else\b/.test(inner)) return roleOf('middle', inner === 'else');
  if (inner === 'end' || /^\/\s*\w/.test(inner)) return roleOf('close');
  if (/^[#^]\s*\w/.test(inner)) return roleOf('open', false, /^#\s*each\b/.test(inner));
  if (inner === '^') return roleOf('middle', true);
  return roleOf(
    /^\$\w*\s*(?:,\s*\$\w+\s*)?:?=[^=]/.test(inner) || /^(?:break|continue)$/.test(inner) ? 'silent' : 'value',
  );
}

/**
 * Whether what stands between `{{` and `}}` is the content of a Lua table in a table: `{{to="console"}}`,
 * `{{ "a", 1 }}`. A lone expression that begins with a name could be both; in Lua no one writes it.
 */
function isLuaTable(content: string, { certain, jinja: isJinja }: Dialects): boolean {
  if (/^\s*(?:\w+\s*=[^=]|\[|\{|--)/.test(content)) return true;
  const result = parseLua(`return {${content}}`);
  if (!result.chunk) {
    // Lua with a mistake in it, unless it is a template's pipe or the like.
    return /^\s*["'\d]/.test(content) && !/[|~]|\bif\b|\bdefault\b/.test(content);
  }
  const [statement] = result.chunk.body;
  const table = statement?.type === 'ReturnStatement' ? statement.arguments[0] : undefined;
  if (table?.type !== 'TableConstructorExpression') return true;
  const [field] = table.fields;
  if (table.fields.length !== 1 || field?.type !== 'TableValue') return true;
  switch (field.value.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
      return !(certain && isJinja);
    case 'TableConstructorExpression':
    case 'FunctionDeclaration':
      return true;
    default:
      return false;
  }
}
