/** Hover on a variable, a parameter, a call or an operation: its value, or why nobody can know it. */
import type { Hover } from 'vscode-languageserver-types';
import { type Configuration, isHidden, type NumberValue, type StringValue, type Value } from '../evaluation/index.ts';
import { nodePathAt, type SourceFile } from '../syntax/index.ts';
import { amountWords, quantityOf, quantityOfOption } from './amounts.ts';
import { escapeMarkdown } from './card-render.ts';
import { placeLink, presenceFacts } from './hover-places.ts';
import { type Observable, type ObservedValue, valuesAt } from './observed.ts';
import { rangeOf } from './places.ts';
import { secretHolder } from './secret-holder.ts';
import { type Subject, subjectAt } from './subject.ts';

/** How many different values of one place are listed. */
const LISTED_VALUES = 5;

export function valueHover(analysis: Observable, file: SourceFile, offset: number): Hover | null {
  const subject = subjectAt(file, offset);
  if (!subject) return null;
  const secret = secretHolder(file, subject);
  const values = valuesAt(analysis, { uri: file.uri, span: subject.node.span }, secret).filter((one) =>
    isWorthShowing(one, subject),
  );
  const [first] = values;
  if (!first) return null;
  const listed = values.slice(0, LISTED_VALUES);
  const more = values.length - listed.length;
  const code = listed.map(({ words }) => (subject.name === null ? words : `${subject.name} = ${words}`));
  if (more > 0) code.push(`-- … and ${more} more`);
  const notes = [
    ...new Set(listed.flatMap(({ value }) => noteOf(analysis.configuration, value, secret))),
    ...(values.length === 1 ? notesOfOne(analysis, file, subject, first) : []),
    ...presenceFacts(first.presence).map((fact) => escapeMarkdown(`${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`)),
  ];
  return {
    contents: { kind: 'markdown', value: [fenced(code.join('\n')), notes.join('  \n')].filter(Boolean).join('\n\n') },
    range: rangeOf(file, subject.node.span),
  };
}

/** Functions have no value that says anything, and what gives nothing is called for its effect. */
function isWorthShowing({ value }: ObservedValue, { node }: Subject): boolean {
  if (value.kind === 'nil') return node.kind !== 'CallExpression' || value.variable !== null;
  return value.kind !== 'function' && value.kind !== 'builtin';
}

/** A block of Lua; the fence is longer than any in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}lua\n${code}\n${fence}`;
}

/** Why a value is not known, and what to do about it. */
function noteOf(configuration: Configuration, value: Value, secret: string): string[] {
  switch (value.kind) {
    case 'unknown':
      return [`Not known before Prosody runs, because ${escapeMarkdown(value.cause)}.`];
    case 'table':
      return value.unknown ? [`Holds more that is not known, because ${escapeMarkdown(value.unknown.cause)}.`] : [];
    case 'nil':
      return value.variable === null ? [] : [unsetVariable(value.variable)];
    case 'number':
      return hiddenNote(value, secret);
    case 'string':
      return [
        ...(isRead(configuration, value) ? [`From the environment variable \`${value.variable}\`.`] : []),
        ...hiddenNote(value, secret),
      ];
    default:
      return [];
  }
}

function hiddenNote(value: StringValue | NumberValue, secret: string): string[] {
  if (!isHidden(value, secret)) return [];
  return [value.readFrom ? FILE_WORDS : 'Secrets are not shown.'];
}

const FILE_WORDS = 'What is in the file is not shown: it may be a secret.';

/** The text is that of an environment variable, and not the one that stands in for it (`os.getenv("X") or "this"`). */
function isRead({ files }: Configuration, { variable, origin }: StringValue): boolean {
  if (variable === null || !origin) return false;
  const { start, end } = origin.span;
  return /^(?:[\w.]*\bgetenv\b|ENV_)/.test(files.get(origin.uri)?.text.slice(start, end) ?? '');
}

function unsetVariable(name: string): string {
  return `The environment variable \`${name}\` is not set. The setting \`prosody.environment\` gives it a value.`;
}

function notesOfOne({ configuration }: Observable, file: SourceFile, { node }: Subject, { value }: ObservedValue) {
  const notes: string[] = [];
  const words = amountWords(value, quantityOf(node) ?? quantityOfTarget(file, node.span.start));
  if (words) notes.push(`${words}.`);
  // Where it comes from, unless that can be seen.
  const { origin } = value;
  const isNamed = node.kind === 'Identifier' || node.kind === 'MemberExpression' || node.kind === 'IndexExpression';
  if (isNamed && origin && value.kind !== 'nil') {
    const line = file.lines.positionAt(node.span.start).line;
    if (origin.uri !== file.uri || file.lines.positionAt(origin.span.start).line !== line) {
      notes.push(`From ${placeLink(configuration, origin, file.uri)}.`);
    }
  }
  return notes;

  function quantityOfTarget(source: SourceFile, offset: number) {
    const statement = nodePathAt(source.chunk, offset).findLast(({ kind }) => kind === 'AssignmentStatement');
    if (statement?.kind !== 'AssignmentStatement') return null;
    const [target] = statement.targets;
    const [only] = statement.values;
    if (target?.kind !== 'Identifier' || only?.span.start !== node.span.start || only.span.end !== node.span.end) {
      return null;
    }
    const record = configuration.catalog.option(target.name);
    return quantityOfOption(record && configuration.catalog.optionFacts(record, configuration.version));
  }
}
