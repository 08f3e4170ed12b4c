/** The fix that takes a module, with its options in the file, to the file in which it belongs. */
import type { ModuleMention, OptionAssignment } from '../../evaluation/index.ts';
import { type Expression, type SourceFile, type SpanEdit, statementAt, visit } from '../../syntax/index.ts';
import type { FileEdit, Fix, RuleContext } from '../rule.ts';
import { removeEntry } from '../shared/edits.ts';
import { assignmentsTo, writingsAround } from '../shared/options.ts';
import { type Block, blocksOf, type Unit } from './blocks.ts';
import { addEntry, addStatements, type Destination, destinationOf, listIn, tableAround } from './destination.ts';
import type { Layout, TierPlace } from './layout.ts';
import type { PlacedModule } from './placed-modules.ts';

/** None where a part of it would mean something else there, or where the file's way of listing modules is not known. */
export function moveModule(placed: PlacedModule, place: TierPlace, layout: Layout, context: RuleContext): Fix[] {
  const { configuration } = context;
  const { file, mentions } = placed;
  const source = configuration.files.get(file.uri);
  const destination = destinationOf(place, file, configuration, layout);
  if (!source || !destination || !isEditable(source) || (destination.source && !isEditable(destination.source)))
    return [];
  const listing = takeEntry(mentions, source, destination, context);
  const setting = takeOptions(placed, source, destination, context);
  if (!listing || !setting) return [];
  const statements = [listing.statement, ...setting.texts].filter((text) => text !== '').join('\n\n');
  const additions = addTo(destination, listing.additions, statements, source, context);
  if (!additions) return [];
  const where = destination.source ? `\`${destination.path}\`` : `a new file \`${destination.path}\``;
  const removals = [...listing.removals, ...setting.removals].map(({ span, text }) => edit(file.uri, span, text));
  return [{ title: `Move ${subject(placed)} to ${where}`, safe: false, edits: [...removals, ...additions] }];
}

function subject({ record, mentions, options }: PlacedModule): string {
  const [first, ...more] = options;
  if (mentions.length > 0 || !first) return `\`${record.name}\``;
  return more.length > 0 ? `the options of \`${record.name}\`` : `\`${first.option}\``;
}

function isEditable({ errors, isTemplate }: SourceFile): boolean {
  return errors.length === 0 && !isTemplate;
}

function edit(uri: string, span: SpanEdit['span'], text: string): FileEdit {
  return { location: { uri, span }, text };
}

function addTo(
  { uri, source }: Destination,
  additions: readonly SpanEdit[],
  statements: string,
  from: SourceFile,
  { configuration }: RuleContext,
): FileEdit[] | null {
  if (!source) {
    const newline = from.newline;
    const text = `${statements.replaceAll('\n', newline)}${newline}`;
    return [{ location: { uri, span: { start: 0, end: 0 } }, text, creates: true }];
  }
  const edits = additions.map(({ span, text }) => edit(uri, span, text));
  if (statements === '') return edits;
  const added = addStatements(source, statements, configuration);
  return added && [...edits, edit(uri, added.span, added.text)];
}

interface Listing {
  readonly removals: readonly SpanEdit[];
  /** To the list that the destination has. */
  readonly additions: readonly SpanEdit[];
  /** A statement for it where it has none, or ''. */
  readonly statement: string;
}

/** Takes the module out of its list; null where it cannot be put into another one. */
function takeEntry(
  mentions: readonly ModuleMention[],
  source: SourceFile,
  destination: Destination,
  context: RuleContext,
): Listing | null {
  const { configuration } = context;
  const [mention, ...more] = mentions;
  if (!mention) return { removals: [], additions: [], statement: '' };
  const { entry, module } = mention;
  if (more.length > 0 || mention.list !== 'modules_enabled' || !mention.literal || !entry) return null;
  const writing = writingOf(mention, context);
  const list = listIn(destination, mention, configuration);
  const own = tableAround(source, entry.span.start);
  if (!own) return null;
  // A list of one's own that is only added to another goes as a whole.
  const isAlone = own.fields.length === 1 && writing?.form === 'append';
  const span = isAlone ? writing.statement.span : entry.span;
  const [block] = blocksOf(source, [{ span, words: [module] }]) ?? [];
  if (isAlone && !block) return null;
  const inLine = block ? null : removeEntry(configuration, mention);
  const removal = block?.removal ?? (inLine && { span: inLine.location.span, text: inLine.text });
  if (!removal) return null;
  const text = source.text.slice(entry.span.start, entry.span.end);
  const above = block?.comments ?? [];
  const behind = block ? commentBehind(source, span) : '';
  if (list && destination.source) {
    // Of two lists that are both assigned, one is lost.
    const there = writingOf({ ...mention, entry: { uri: destination.uri, span: list.span } }, context);
    if (writing?.form === 'assignment' && there?.form === 'assignment') return null;
    const isListed = list.fields.some(({ value }) => value.kind === 'StringLiteral' && value.value === module);
    const additions = isListed ? [] : addEntry(destination.source, list, { text, above, behind });
    return { removals: [removal], additions, statement: '' };
  }
  if (writing?.form !== 'append' || !isAddedTo(destination, context, mention)) return null;
  const call = source.text.slice(writing.statement.span.start, own.span.start);
  const semicolon = /^\s*;/.test(source.text.slice(writing.statement.span.end)) ? ';' : '';
  const statement = [...above, `${call}{ ${text} }${semicolon}${behind && ` ${behind}`}`].join('\n');
  return { removals: [removal], additions: [], statement };
}

/** The comment behind an entry or a statement that has its lines for itself, or ''. */
function commentBehind({ lines, text }: SourceFile, { end }: SpanEdit['span']): string {
  const rest = text.slice(end, lines.lineSpan(lines.positionAt(end).line).end);
  return /--.*$/.exec(rest)?.[0].trimEnd() ?? '';
}

/** The writing of the list in whose braces an entry stands; undefined where it comes into the list in another way. */
function writingOf(
  { entry, list, section }: ModuleMention,
  { configuration }: RuleContext,
): OptionAssignment | undefined {
  const around = entry ? writingsAround(configuration, entry) : [];
  return around.find((writing) => writing.option === list && writing.section === section);
}

/** Whether the global list is there when the file is read, and stays: set once, in the file that includes this one. */
function isAddedTo({ uri, path }: Destination, { configuration }: RuleContext, { section }: ModuleMention): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const include = configuration.includes.find(({ files, pattern }) => files.includes(uri) || pattern.includes(folder));
  const bases = assignmentsTo(configuration, 'modules_enabled').filter(
    (base) => base.section === '*' && base.form === 'assignment',
  );
  const isBefore = ({ statement }: OptionAssignment) =>
    include !== undefined && statement.uri === include.call.uri && statement.span.end <= include.call.span.start;
  return section === '*' && bases.length > 0 && bases.every(isBefore);
}

/** Takes the options out; null where one of them cannot stand elsewhere. */
function takeOptions(
  { record, options }: PlacedModule,
  source: SourceFile,
  destination: Destination,
  { configuration }: RuleContext,
): { readonly removals: readonly SpanEdit[]; readonly texts: readonly string[] } | null {
  const units: Unit[] = [];
  for (const { section, form, statement, option } of options) {
    const own = statementAt(source.chunk, statement.span.start);
    if (section !== '*' || form !== 'assignment' || own?.kind !== 'AssignmentStatement') return null;
    if (own.span.start !== statement.span.start) return null;
    if (own.targets.length !== 1 || !own.values.every((value) => isPortable(value, source))) return null;
    const isThere = assignmentsTo(configuration, option).some(
      (other) => other.section === '*' && other.name.uri === destination.uri,
    );
    if (isThere) return null;
    units.push({ span: statement.span, words: [option, record.name] });
  }
  const blocks = blocksOf(source, units);
  return blocks && { removals: blocks.map(({ removal }) => removal), texts: blocks.map(textOf) };
}

function textOf({ comments, units }: Block): string {
  return [...comments, ...units].join('\n');
}

/** Whether an expression means the same in another file: it reads no local and no file, and has no text over several lines. */
function isPortable(expression: Expression, source: SourceFile): boolean {
  const locals = new Set<string>();
  visit(source.chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') for (const { name } of node.names) locals.add(name);
      if (node.kind === 'FunctionStatement' && node.name.kind === 'Identifier') locals.add(node.name.name);
    },
  });
  let portable = true;
  visit(expression, {
    enter: (node, parent) => {
      const isName =
        (parent?.kind === 'TableField' && parent.form === 'name' && parent.key === node) ||
        (parent?.kind === 'MemberExpression' && parent.name === node);
      if (node.kind === 'Identifier' && !isName) portable &&= isEverywhere(node.name) && !locals.has(node.name);
      if (node.kind === 'FunctionExpression' || node.kind === 'VarargLiteral') portable = false;
      if (node.kind === 'StringLiteral' && source.text.slice(node.span.start, node.span.end).includes('\n'))
        portable = false;
      return portable;
    },
  });
  return portable;
}

function isEverywhere(name: string): boolean {
  return name.startsWith('ENV_') || /^(?:Lua|os|math|string|tonumber|tostring|Credential)$/.test(name);
}
