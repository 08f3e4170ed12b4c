/** Edits that several rules make. */
import {
  type Configuration,
  conditionWords,
  type ModuleMention,
  openingsOf,
  type Presence,
  type SetOption,
  sectionTitle,
} from '../../evaluation/index.ts';
import {
  insertListEntry,
  type Location,
  nodePathAt,
  partitionPoint,
  removeListEntry,
  removeStatement,
  type SourceFile,
  type TableConstructor,
} from '../../syntax/index.ts';
import type { FileEdit, Fix, Severity } from '../rule.ts';

export function replace(location: Location, text: string): FileEdit {
  return { location, text };
}

export function insertAt(uri: string, offset: number, text: string): FileEdit {
  return { location: { uri, span: { start: offset, end: offset } }, text };
}

export function sourceOf(configuration: Configuration, location: Location): SourceFile | undefined {
  return configuration.files.get(location.uri);
}

export function textOf(configuration: Configuration, location: Location): string {
  return sourceOf(configuration, location)?.text.slice(location.span.start, location.span.end) ?? '';
}

/** Takes an entry out of its list, with separator and line; null where the entry was not written as a literal. */
export function removeEntry(configuration: Configuration, mention: ModuleMention): FileEdit | null {
  const { entry, literal } = mention;
  const source = entry && sourceOf(configuration, entry);
  if (!entry || !source || !literal) return null;
  const { span, text } = removeListEntry(source, entry.span);
  return { location: { uri: entry.uri, span }, text };
}

/** Adds modules to a list that is written as a table in braces; no fix where it is computed, or there are none to add. */
export function insertIntoList(
  configuration: Configuration,
  { value }: Pick<SetOption, 'value'>,
  ...modules: readonly string[]
): Fix[] {
  const { origin } = value;
  const source = origin && sourceOf(configuration, origin);
  const table =
    source &&
    nodePathAt(source.chunk, origin.span.start).find(
      (node): node is TableConstructor =>
        node.kind === 'TableConstructor' && node.span.start === origin.span.start && node.span.end === origin.span.end,
    );
  if (!source || !table || modules.length === 0) return [];
  // What is added behind an entry that is nil is lost with it.
  const entries = table.fields.filter(({ form }) => form === 'item').length;
  if (value.kind === 'table' && value.list().length < entries) return [];
  const { span, text } = insertListEntry(source, table, ...modules.map((name) => quotedAs(source, table, name)));
  const title = `Add ${words(modules)} to the list`;
  return [{ title, safe: false, edits: [{ location: { uri: origin.uri, span }, text }] }];
}

/** A name between quotes as the last text of a table has them. */
function quotedAs({ text }: SourceFile, { fields }: TableConstructor, name: string): string {
  const texts = fields.map(({ value }) => text.charAt(value.span.start)).filter((first) => /["']/.test(first));
  const quote = texts.at(-1) ?? '"';
  return `${quote}${name}${quote}`;
}

/** Takes a statement out of its file; null where the file is not known. */
export function removeWholeStatement(configuration: Configuration, statement: Location): FileEdit | null {
  const source = sourceOf(configuration, statement);
  if (!source) return null;
  const { span, text } = removeStatement(source, statement.span);
  return { location: { uri: statement.uri, span }, text };
}

/** A fix of these edits, or none where one of them cannot be made. */
export function fix(title: string, safe: boolean, edits: readonly (FileEdit | null)[]): Fix[] {
  const made = edits.filter((edit) => edit !== null);
  return made.length === edits.length && made.length > 0 ? [{ title, safe, edits: made }] : [];
}

/** Changes the name of a module where it stands, or drops the entry if the list has the new name already. */
export function renameModule(configuration: Configuration, mention: ModuleMention, name: string, safe: boolean): Fix[] {
  return replaceModule(configuration, mention, [name], safe);
}

/** Puts modules in the place of another, those that the list has not yet; the entry goes if it has them all. */
export function replaceModule(
  configuration: Configuration,
  mention: ModuleMention,
  names: readonly string[],
  safe: boolean,
): Fix[] {
  const { module, literal, location, entry } = mention;
  if (!literal) return [];
  const missing = names.filter((name) => !isListed(configuration, mention, name));
  if (missing.length === 0) {
    const title = `Remove \`${module}\`: ${words(names)} ${names.length === 1 ? 'is' : 'are'} in the list already`;
    return fix(title, safe, [removeEntry(configuration, mention)]);
  }
  const text = sourceOf(configuration, location)?.text ?? '';
  const quote = text.charAt(location.span.start - 1);
  if (missing.length > 1 && (!entry || !/^["']$/.test(quote))) return [];
  const separator = entry && /^\s*;/.test(text.slice(entry.span.end)) ? ';' : ',';
  const edit = replace(location, missing.join(`${quote}${separator} ${quote}`));
  return [{ title: `Change to ${words(missing)}`, safe, edits: [edit] }];
}

/** "`a`, `b` and `c`". */
export function words(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Whether the list in which a module is named names another one too. */
function isListed(configuration: Configuration, mention: ModuleMention, name: string): boolean {
  const table = tableOf(configuration, mention);
  return table !== undefined && textsIn(table).has(name);
}

/** The texts in tables that somebody has asked about: of a long one, there is a question for each entry. */
const textsInTables = new WeakMap<TableConstructor, ReadonlySet<string>>();

function textsIn(table: TableConstructor): ReadonlySet<string> {
  const known = textsInTables.get(table);
  if (known) return known;
  const texts = new Set(table.fields.flatMap(({ value }) => (value.kind === 'StringLiteral' ? [value.value] : [])));
  textsInTables.set(table, texts);
  return texts;
}

/** The table in which a module is named, as written. */
function tableOf(configuration: Configuration, { entry }: ModuleMention): TableConstructor | undefined {
  const source = entry && sourceOf(configuration, entry);
  if (!entry || !source) return undefined;
  const holds = (node: { kind: string }): node is TableConstructor => node.kind === 'TableConstructor';
  return nodePathAt(source.chunk, entry.span.start)
    .filter(holds)
    .findLast(({ fields }) => {
      const field = fields[partitionPoint(fields, ({ span }) => span.start < entry.span.start)];
      return field?.span.start === entry.span.start;
    });
}

/** What stops Prosody when the branch is taken does no harm as long as it is not. */
export function severityIn(presence: Presence, severity: Severity): Severity {
  return presence.state === 'inactive' && severity === 'error' ? 'warning' : severity;
}

/** " when X is set" for what happens only in a branch that is not taken, else ''. */
export function whenThere(presence: Presence): string {
  const words = presence.state === 'inactive' ? conditionWords(presence) : '';
  return words ? ` when ${words}` : '';
}

/** `example.com` as it is written in messages: VirtualHost, Component or the global section. */
export function sectionWords(configuration: Configuration, section: string): string {
  if (section === '*') return 'the global section';
  const [opening] = openingsOf(configuration, section);
  return `${opening?.kind === 'component' ? 'Component' : 'VirtualHost'} \`${sectionTitle(configuration, section)}\``;
}
