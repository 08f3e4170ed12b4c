import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import {
  type Configuration,
  display,
  type OptionAssignment,
  type SectionOpening,
  sectionTitle,
  string,
  type Value,
} from '../evaluation/index.ts';
import type { SourceFile, Span } from '../syntax/index.ts';
import { rangeOf } from './places.ts';

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

type Item = { readonly span: Span } & (
  | { readonly kind: 'opening'; readonly openings: SectionOpening[] }
  | { readonly kind: 'option'; readonly assignment: OptionAssignment }
);

interface Container {
  readonly sections: ReadonlySet<string>;
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly selection: Span;
  end: number;
  readonly options: DocumentSymbol[];
}

/** The sections of a file, and in each the options that are set there, in the order of the text. */
export function documentSymbols(configuration: Configuration, uri: string): DocumentSymbol[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  const containers: Container[] = [];
  for (const item of itemsOf(configuration, uri)) {
    if (item.kind === 'opening') {
      containers.push(sectionContainer(configuration, item.openings, item.span));
      continue;
    }
    const { assignment } = item;
    let container = containers.at(-1);
    // After the table form of a section, and at the start of every file, options are global without being told.
    if (!container?.sections.has(assignment.section)) {
      container = continuedContainer(configuration, assignment.section, item.span);
      containers.push(container);
    }
    container.end = Math.max(container.end, item.span.end);
    container.options.push(optionSymbol(configuration, assignment, item.span, file));
  }
  return containers.map((container) => ({
    name: container.name,
    detail: container.detail,
    kind: container.kind,
    range: rangeOf(file, { start: container.start, end: container.end }),
    selectionRange: rangeOf(file, container.selection),
    children: container.options,
  }));
}

/** What a file writes, each place once even if it is run several times. */
function itemsOf(configuration: Configuration, uri: string): Item[] {
  const openings = new Map<number, Extract<Item, { kind: 'opening' }>>();
  for (const opening of configuration.openings) {
    const { span } = opening.call;
    if (opening.call.uri !== uri) continue;
    const known = openings.get(span.start);
    if (known) known.openings.push(opening);
    else openings.set(span.start, { kind: 'opening', span, openings: [opening] });
  }
  const options = new Map<string, Item>();
  for (const assignment of configuration.assignments) {
    const { span } = assignment.statement;
    const key = `${span.start} ${assignment.option}`;
    if (assignment.statement.uri === uri && !options.has(key)) options.set(key, { kind: 'option', span, assignment });
  }
  return [...openings.values(), ...options.values()].sort((a, b) => a.span.start - b.span.start);
}

function sectionContainer(configuration: Configuration, openings: readonly SectionOpening[], span: Span): Container {
  const [first] = openings;
  const names = [...new Set(openings.map(({ section }) => section))];
  const titles = names.map((name) => sectionTitle(configuration, name));
  const modules = [...new Set(openings.flatMap(({ module }) => module?.value ?? []))];
  const isComponent = first?.kind === 'component';
  return {
    sections: new Set(names),
    name: `${titles.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`.trim() || NAMELESS,
    detail: [isComponent ? 'Component' : 'VirtualHost', ...modules].join(' '),
    kind: isComponent ? MODULE : NAMESPACE,
    start: span.start,
    selection: selectionIn(span, first?.name.span),
    end: span.end,
    options: [],
  };
}

/** A section that goes on without an opening in front of it. */
function continuedContainer(configuration: Configuration, section: string, span: Span): Container {
  const name = section === '*' ? 'Global section' : sectionTitle(configuration, section);
  return {
    sections: new Set([section]),
    name: name.trim() || NAMELESS,
    detail: '',
    kind: NAMESPACE,
    start: span.start,
    selection: { start: span.start, end: span.start },
    end: span.end,
    options: [],
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
