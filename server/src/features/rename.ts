/** Another name for what a configuration itself names: its local variables and its hosts. */
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Configuration, prepareHost } from '../evaluation/index.ts';
import { namesOf, type SourceFile } from '../syntax/index.ts';
import { type Named, namedAt, occurrencesOf } from './occurrences.ts';
import { offsetOf, rangeOf } from './places.ts';

/** Why something cannot be renamed: a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
    ' ',
  ),
);

/** What would be renamed at a position, and its name now; null where nothing has a name. */
export function prepareRename(
  configuration: Configuration,
  uri: string,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refusal | null {
  const found = find(configuration, uri, position);
  if (!found) return null;
  const { named, file } = found;
  const refusal = refusalOf(named);
  if (refusal !== null) return { refusal };
  return { range: rangeOf(file, named.span), placeholder: file.text.slice(named.span.start, named.span.end) };
}

/** The edits in all files that give what stands at a position another name. */
export function rename(
  configuration: Configuration,
  uri: string,
  position: Position,
  name: string,
): WorkspaceEdit | Refusal | null {
  const found = find(configuration, uri, position);
  if (!found) return null;
  const { named, file } = found;
  const refusal = refusalOf(named) ?? refusalOfName(configuration, named, file, name);
  if (refusal !== null) return { refusal };
  const changes: Record<string, TextEdit[]> = {};
  for (const { location, isLiteral } of occurrencesOf(configuration, named, file)) {
    const target = configuration.files.get(location.uri);
    if (!target || !isLiteral) continue;
    const edits = changes[location.uri] ?? [];
    changes[location.uri] = edits;
    edits.push({ range: rangeOf(target, location.span), newText: name });
  }
  return { changes };
}

function find(
  configuration: Configuration,
  uri: string,
  position: Position,
): { named: Named; file: SourceFile } | null {
  const file = configuration.files.get(uri);
  const named = file && namedAt(configuration, file, offsetOf(file, position));
  if (!file || !named) return null;
  // The name of a host that is computed stands somewhere else.
  const written = file.text.slice(named.span.start, named.span.end);
  return named.kind === 'host' && written.toLowerCase() !== named.name ? null : { named, file };
}

function refusalOf({ kind, name }: Named): string | null {
  switch (kind) {
    case 'local':
    case 'host':
      return null;
    case 'module':
      return `\`${name}\` is what the module is called, which its file decides.`;
    case 'option':
      return `\`${name}\` is what the option is called, which those decide that read it.`;
    case 'environment-variable':
      return `\`${name}\` is set outside of the configuration, and is not renamed there.`;
  }
}

function refusalOfName(configuration: Configuration, named: Named, file: SourceFile, name: string): string | null {
  if (named.kind === 'host') {
    // Hosts are told apart by what Prosody makes of their names; `*` opens the global section.
    const prepared = /^[^\s"'\\@/]+$/.test(name) && name !== '*' ? prepareHost(name) : null;
    if (!prepared) return `\`${name}\` cannot be the name of a host.`;
    const isTaken = prepared !== named.name && configuration.openings.some(({ section }) => section === prepared);
    return isTaken ? `There is a host \`${prepared}\` already.` : null;
  }
  if (!/^[A-Za-z_]\w*$/.test(name) || KEYWORDS.has(name)) return `Lua has no variables called \`${name}\`.`;
  const { locals, globals } = namesOf(file.chunk);
  // Where both are seen, one would stand for the other.
  const isTaken = [...locals.map(({ declaration }) => declaration), ...globals.map((use) => use.name)].some(
    (one) => one.name === name && name !== named.name,
  );
  return isTaken ? `The file has a \`${name}\` already.` : null;
}
