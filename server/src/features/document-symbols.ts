import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import {
  type Configuration,
  display,
  type OptionAssignment,
  sectionTitle,
  string,
  type Value,
} from '../evaluation/index.ts';
import type { SourceFile, Span } from '../syntax/index.ts';
import { type OutlineEntry, type OutlineSection, outlineOf } from './outline.ts';
import { rangeOf } from './places.ts';

const FILE: SymbolKind = 1;
const NAMESPACE: SymbolKind = 3;
const MODULE: SymbolKind = 2;
const VALUE_KINDS = {
  boolean: 17,
  number: 16,
  string: 15,
  table: 18,
  reference: 18,
  function: 12,
  builtin: 12,
  nil: 21,
  unknown: 13,
} as const satisfies Record<OptionAssignment['value']['kind'], SymbolKind>;

/** How much of an option's value is shown beside its name. In UTF-16 units. */
const SHOWN_VALUE = 40;

/** An editor refuses a symbol without a name. */
const NAMELESS = '(no name)';

/** The sections of a file with the options that are set there, and what is set before them, in the order of the text. */
export function documentSymbols(configuration: Configuration, uri: string): DocumentSymbol[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  return outlineOf(configuration, file).map((part) =>
    part.kind === 'section' ? sectionSymbol(configuration, part, file) : entrySymbol(configuration, part, file),
  );
}

function sectionSymbol(configuration: Configuration, part: OutlineSection, file: SourceFile): DocumentSymbol {
  const { openings, span, body, entries } = part;
  const [first] = openings;
  const names = [...new Set(openings.map(({ section }) => section))];
  const titles = names.map((name) => sectionTitle(configuration, name));
  const modules = [...new Set(openings.flatMap(({ module }) => module?.value ?? []))];
  const isComponent = first?.kind === 'component';
  return {
    name: `${titles.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`.trim() || NAMELESS,
    detail: [isComponent ? 'Component' : 'VirtualHost', ...modules].join(' '),
    kind: isComponent ? MODULE : NAMESPACE,
    range: rangeOf(file, body),
    selectionRange: rangeOf(file, selectionIn(span, first?.name.span)),
    children: entries.map((entry) => entrySymbol(configuration, entry, file)),
  };
}

function entrySymbol(configuration: Configuration, entry: OutlineEntry, file: SourceFile): DocumentSymbol {
  if (entry.kind === 'option') return optionSymbol(configuration, entry.assignment, entry.span, file);
  const { pattern, argument } = entry.include;
  return {
    name: pattern.trim() || NAMELESS,
    detail: 'Include',
    kind: FILE,
    range: rangeOf(file, entry.span),
    selectionRange: rangeOf(file, selectionIn(entry.span, argument.span)),
  };
}

function optionSymbol(
  configuration: Configuration,
  assignment: OptionAssignment,
  span: Span,
  file: SourceFile,
): DocumentSymbol {
  const { value, name, option } = assignment;
  return {
    name: option.trim() || NAMELESS,
    detail: detailOf(configuration, value, option),
    kind: VALUE_KINDS[value.kind],
    range: rangeOf(file, span),
    selectionRange: rangeOf(file, selectionIn(span, name.span)),
  };
}

function detailOf({ reads }: Configuration, value: Value, option: string): string {
  if (value.kind === 'table' && value.entries.size > 3) return `${value.entries.size} entries`;
  if (value.kind !== 'unknown') return display(value, SHOWN_VALUE, option);
  // What is not here to be read is shown as what is: by the call that reads it.
  const { origin } = value;
  const read = reads.find(({ call }) => call.uri === origin?.uri && call.span === origin.span);
  if (!read) return '';
  const { function: fn, name } = read;
  return display({ ...string('', origin), readFrom: { function: fn, name, whole: true } }, SHOWN_VALUE);
}

/** What to select for a symbol has to lie in it. */
function selectionIn(span: Span, name: Span | undefined): Span {
  return name && span.start <= name.start && name.end <= span.end ? name : span;
}
