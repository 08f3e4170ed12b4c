/** What a template decides is unknown: values that it fills in, parts that are there or not. */
import type {
  Identifier,
  Placeholder,
  SourceFile,
  Statement,
  TemplateClause,
  TemplateStatement,
} from '../syntax/index.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import type { Change } from './journal.ts';
import type { Condition } from './presence.ts';
import { Scope } from './scope.ts';
import type { Signal } from './signals.ts';
import {
  eitherOf,
  type GhostEntry,
  type LuaTable,
  NIL,
  string,
  type UnknownValue,
  unknown,
  type Value,
} from './values.ts';

const LONGEST = 60;

/** The value of a placeholder, with its cause: "`{{ domain }}` is filled in by a template". */
export function filledIn({ span, text }: Placeholder, frame: Frame): UnknownValue {
  return unknown(`${quoted(text)} is filled in by a template`, locate(frame, span));
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  // Go's templates have texts between backticks.
  return short.includes('`') ? `“${short}”` : `\`${short}\``;
}

/** Whether the placeholder is a string with tags in it, which is one entry of a list at least. */
export function isText({ text }: Placeholder): boolean {
  return /^(?:["']|\[=*\[)/.test(text);
}

/** The key of `a.name` and `{ name = … }`. */
export function fieldName(name: Identifier, frame: Frame): Value {
  const at = locate(frame, name.span);
  if (!name.placeholder) return string(name.name, at);
  return unknown(`${quoted(name.name)} is filled in by a template`, at);
}

/** Keeps a field that is there only if the template says so beside the table. */
export function ghost(
  interpreter: Interpreter,
  table: LuaTable,
  entry: Omit<GhostEntry, 'presence'>,
  tag: Placeholder,
  frame: Frame,
): void {
  const { presence } = interpreter.builder;
  const state = presence.state === 'inactive' ? 'inactive' : 'uncertain';
  const conditions = [...presence.conditions, conditionOf(tag, frame)];
  table.ghosts.push({ ...entry, presence: { state, conditions } });
  table.unknown ??= unknown(`${quoted(tag.text)} decides about a part of it`, locate(frame, tag.span));
}

/** What a name may be that nothing in the file defines, where a template put in statements before it; else null. */
export function mayBePutIn({ insertions, text }: SourceFile, offset: number): UnknownValue | null {
  const before = insertions[0];
  if (!before || before.start > offset) return null;
  return unknown(`${quoted(text.slice(before.start, before.end))} may define it`, null);
}

/** Runs the clauses as branches of which no one knows which are taken. */
export function runTemplate(
  { builder, journal }: Interpreter,
  { clauses, exhaustive }: TemplateStatement,
  scope: Scope,
  frame: Frame,
  block: (body: readonly Statement[], scope: Scope) => Signal | undefined,
): void {
  if (clauses.length === 0) return;
  const branches: Change[][] = [];
  const scopes: Scope[] = [];
  for (const clause of clauses) {
    const inner = new Scope(scope);
    scopes.push(inner);
    const run = () => {
      const ended = block(clause.body, inner);
      if (ended?.kind === 'return') frame.possibleResults.push(ended.values);
    };
    branches.push(builder.branch('uncertain', [conditionOf(clause.tag, frame)], run));
  }
  if (!exhaustive) branches.push([]);
  journal.mergeBranches(branches);
  declareLocals(clauses, scopes, exhaustive ? scopes : [...scopes, scope], scope);
}

/** A tag is no block of Lua: locals that are declared in it are seen after it. */
function declareLocals(
  clauses: readonly TemplateClause[],
  scopes: readonly Scope[],
  ends: readonly Scope[],
  outer: Scope,
): void {
  if (!clauses.some(({ body }) => body.some(declares))) return;
  const names = new Set(scopes.flatMap((inner) => [...inner.names]));
  const values = [...names].map((name) => ({ name, all: ends.map((end) => end.find(name)?.value ?? NIL) }));
  for (const { name, all } of values) outer.declare(name, eitherOf(all));
}

function declares({ kind }: Statement): boolean {
  return kind === 'LocalStatement' || kind === 'FunctionStatement' || kind === 'TemplateStatement';
}

function conditionOf(tag: Placeholder, frame: Frame): Condition {
  const inner = tag.text.replace(/^(?:\{%|<%|\{\{)[-+=#~]?\s*|\s*[-+~]?(?:%\}|%>|\}\})$/g, '');
  return { location: locate(frame, tag.span), words: `the template says ${quoted(inner)}` };
}
