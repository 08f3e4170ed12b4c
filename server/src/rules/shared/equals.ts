/** Options without their equals sign. */
import type { Configuration, UndefinedCall } from '../../evaluation/index.ts';
import { type Location, nodePathAt } from '../../syntax/index.ts';
import type { FileEdit } from '../rule.ts';
import { insertAt, sourceOf } from './edits.ts';
import { nearFunction } from './functions.ts';

/** `name "x"` and `name { … }` as statements, where the name is no function that somebody misspelt. */
export function isOptionWithValue(problem: UndefinedCall, configuration: Configuration): boolean {
  const { name, statement, argument, isOption } = problem;
  if (name === null || !statement) return false;
  const isKnown = isOption || isKnownOption(name, configuration);
  if (argument.style === 'parentheses') return isKnown && hasOneArgument(problem, configuration);
  return isKnown || (nearFunction(name) === null && !/^[A-Z]/.test(name));
}

/** `s2sout { … }` in a table whose other entries have names: one of those, without its equals sign. */
export function isFieldWithValue({ name, argument, location }: UndefinedCall, configuration: Configuration): boolean {
  if (name === null || argument.style === 'parentheses') return false;
  const { start } = location.span;
  const path = nodePathAt(sourceOf(configuration, location)?.chunk ?? NOTHING, start);
  const table = path.findLast((node) => node.kind === 'TableConstructor');
  if (table?.kind !== 'TableConstructor') return false;
  const isEntry = table.fields.some(
    ({ form, value }) => form === 'item' && value.kind === 'CallExpression' && value.span.start === start,
  );
  return isEntry && table.fields.some(({ form }) => form !== 'item');
}

const NOTHING = { kind: 'Chunk', body: [], span: { start: 0, end: 0 } } as const;

/** Whether the catalog has an option of a name. */
export function isKnownOption(name: string | null, { catalog }: Configuration): boolean {
  return name !== null && catalog.option(name) !== undefined;
}

/** `name ("x")`: what stands between the parentheses could be a value. */
function hasOneArgument({ argument: { location } }: UndefinedCall, configuration: Configuration): boolean {
  const behind = location && sourceOf(configuration, location)?.text.slice(location.span.end, location.span.end + 200);
  return /^\s*\)/.test(behind ?? '');
}

/**
 * `log "x"` and `log { … }` as statements: where the word stands, else null. In a program of somebody's own that is handed
 * its logger, a call with one value is one of those.
 */
export function loggerAt(
  { location: { uri, span } }: { readonly location: Location },
  { files }: Configuration,
): Location | null {
  const source = files.get(uri);
  const statement = source && nodePathAt(source.chunk, span.start).find(({ kind }) => kind === 'CallStatement');
  if (!source || statement?.span.start !== span.start || !/^log\b(?!\s*\.)/.test(source.text.slice(span.start)))
    return null;
  return { uri, span: { start: span.start, end: span.start + 'log'.length } };
}

/** The edit that puts `=` behind a name. */
export function equalsAfter({ location }: { readonly location: Location }, configuration: Configuration): FileEdit {
  const next = sourceOf(configuration, location)?.text.charAt(location.span.end) ?? '';
  return insertAt(location.uri, location.span.end, /\s/.test(next) ? ' =' : ' = ');
}
