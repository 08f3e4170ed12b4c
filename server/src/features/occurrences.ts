/** What has a name in a configuration, and every place where it stands. */
import type { Configuration } from '../evaluation/index.ts';
import { testsIn } from '../rules/shared/variable-tests.ts';
import { type LocalVariable, type Location, namesOf, type SourceFile, type Span, visit } from '../syntax/index.ts';
import { moduleAt } from './module-lists.ts';
import { isAt } from './places.ts';

export type Named =
  | { readonly kind: 'local'; readonly name: string; readonly span: Span; readonly variable: LocalVariable }
  | {
      readonly kind: 'host' | 'module' | 'option' | 'environment-variable';
      readonly name: string;
      /** As written at the cursor. */
      readonly span: Span;
    };

export interface Occurrence {
  readonly location: Location;
  /** `definition`: a host is opened, a local declared, an option set. */
  readonly role: 'definition' | 'write' | 'read';
  /** What stands there is the name itself: no expression that gives it. */
  readonly isLiteral: boolean;
}

/** What is named at an offset; null for what has no name, and within comments and tags of templates. */
export function namedAt(configuration: Configuration, file: SourceFile, offset: number): Named | null {
  const isIn = ({ start, end }: Span) => start <= offset && offset <= end;
  if (file.comments.some(({ span }) => span.start < offset && offset <= span.end)) return null;
  if (file.placeholders.some(({ start, end }) => start < offset && offset < end)) return null;
  const { locals, globals } = namesOf(file.chunk);
  for (const variable of locals) {
    const name = [variable.declaration, ...variable.uses.map((use) => use.name)].find(({ span }) => isIn(span));
    if (name) return { kind: 'local', name: name.name, span: name.span, variable };
  }
  const module = moduleAt(configuration, file, offset);
  if (module) return { kind: 'module', name: module.name, span: module.span };
  const host = hostAt(configuration, file, offset);
  if (host) return host;
  const option = configuration.assignments.find(({ name }) => isAt(name, file.uri, offset));
  if (option) return { kind: 'option', name: option.option, span: option.name.span };
  const variable = testsIn(file.chunk).find(({ name }) => isIn(name));
  if (variable) return { kind: 'environment-variable', name: variable.variable, span: variable.name };
  const name = globals.find((use) => isIn(use.name.span))?.name;
  if (name && isOption(configuration, name.name)) return { kind: 'option', name: name.name, span: name.span };
  return null;
}

function isOption({ catalog, assignments }: Configuration, name: string): boolean {
  return catalog.option(name) !== undefined || assignments.some(({ option }) => option === name);
}

/** A host by its name in a text, or by the call that opens it. */
function hostAt(configuration: Configuration, file: SourceFile, offset: number): Named | null {
  const names = hostNames(configuration, file);
  const written = names.find(({ span }) => span.start <= offset && offset <= span.end);
  if (written) return { kind: 'host', ...written };
  const opening = configuration.openings.find(
    ({ call, name }) =>
      call.uri === file.uri && call.span.start <= offset && offset <= Math.min(name.span.end, call.span.end),
  );
  if (!opening) return null;
  const literal = names.find(({ span }) => isAt(opening.name, file.uri, span.start));
  return { kind: 'host', name: opening.section, span: (literal ?? opening.name).span };
}

/** Where the name of a host stands in a text of a file: alone, or in an address such as `admin@example.com`. */
function hostNames({ openings }: Configuration, file: SourceFile): { readonly name: string; readonly span: Span }[] {
  const hosts = new Set(openings.map(({ section }) => section));
  const found: { name: string; span: Span }[] = [];
  visit(file.chunk, {
    enter: (node) => {
      if (node.kind !== 'StringLiteral') return true;
      const [, before = '', host = ''] = /^((?:[^@/]+@)?)([^@/]+)(?:\/.*)?$/s.exec(node.value) ?? [];
      const name = host.toLowerCase();
      const { start, end } = node.contentSpan;
      // With escapes in it, nobody knows where in the text a part of it stands.
      if (hosts.has(name) && end - start === node.value.length) {
        const at = start + before.length;
        found.push({ name, span: { start: at, end: at + host.length } });
      }
      return true;
    },
  });
  return found;
}

/** Each place once, in the order of the files and of the text. @param within the files to look through */
export function occurrencesOf(
  configuration: Configuration,
  named: Named,
  at: SourceFile,
  within: Iterable<SourceFile> = configuration.files.values(),
): Occurrence[] {
  if (named.kind === 'local') return ofLocal(named.variable, at.uri);
  const found: Occurrence[] = [];
  for (const file of within) {
    const own = new Map<number, Occurrence>();
    for (const occurrence of inFile(configuration, named, file)) {
      const { start } = occurrence.location.span;
      if (!own.has(start)) own.set(start, occurrence);
    }
    found.push(...[...own.values()].sort((a, b) => a.location.span.start - b.location.span.start));
  }
  return found;
}

function ofLocal({ declaration, uses }: LocalVariable, uri: string): Occurrence[] {
  return [
    { location: { uri, span: declaration.span }, role: 'definition', isLiteral: true },
    ...uses.map(
      ({ name, isWritten }): Occurrence => ({
        location: { uri, span: name.span },
        role: isWritten ? 'write' : 'read',
        isLiteral: true,
      }),
    ),
  ];
}

function* inFile(
  configuration: Configuration,
  { kind, name }: Exclude<Named, { kind: 'local' }>,
  file: SourceFile,
): Iterable<Occurrence> {
  const { uri } = file;
  const read = (span: Span): Occurrence => ({ location: { uri, span }, role: 'read', isLiteral: true });
  switch (kind) {
    case 'host': {
      const names = hostNames(configuration, file).filter((one) => one.name === name);
      for (const { section, name: opened } of configuration.openings) {
        if (section !== name || opened.uri !== uri) continue;
        const literal = names.find(({ span }) => isAt(opened, uri, span.start));
        const span = literal?.span ?? opened.span;
        yield { location: { uri, span }, role: 'definition', isLiteral: literal !== undefined };
      }
      for (const { span } of names) yield read(span);
      break;
    }
    case 'module':
      for (const { module, location, literal } of configuration.mentions) {
        if (module === name && location.uri === uri) yield { ...read(location.span), isLiteral: literal };
      }
      break;
    case 'option':
      for (const { option, name: written } of configuration.assignments) {
        if (option === name && written.uri === uri) yield { location: written, role: 'definition', isLiteral: true };
      }
      for (const use of namesOf(file.chunk).globals) if (use.name.name === name) yield read(use.name.span);
      break;
    case 'environment-variable':
      for (const test of testsIn(file.chunk)) if (test.variable === name) yield read(test.name);
  }
}
