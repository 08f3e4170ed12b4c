/** Hover on `FileContents`, `RunScript` and the like: which file is meant. What is in it may be a secret, and is not shown. */
import type { Hover } from 'vscode-languageserver-types';
import type { FileRead, FileReader } from '../evaluation/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import { escapeMarkdown } from './card-render.ts';
import { linkText, presenceFacts, relativeName } from './hover-places.ts';
import type { Observable } from './observed.ts';
import { rangeOf } from './places.ts';
import { subjectAt } from './subject.ts';

/** A call in a loop or a function may read many. */
const LISTED_READS = 5;

export function readHover({ configuration }: Observable, file: SourceFile, offset: number): Hover | null {
  const node = subjectAt(file, offset)?.node;
  if (!node) return null;
  const reads = configuration.reads.filter(
    ({ call: { uri, span } }) => uri === file.uri && span.start === node.span.start && span.end === node.span.end,
  );
  const active = reads.filter(({ presence }) => presence.state === 'active');
  const shown = active.length > 0 ? active : reads;
  const [first] = shown;
  if (!first) return null;
  const lines = [...new Set(shown.map((read) => sentence(read, file.uri)))];
  const listed = lines.slice(0, LISTED_READS);
  if (lines.length > listed.length) listed.push(`… and ${lines.length - listed.length} more`);
  const conditions = presenceFacts(first.presence).map((fact) =>
    escapeMarkdown(`${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`),
  );
  return {
    contents: { kind: 'markdown', value: [...listed, ...conditions].join('  \n') },
    range: rangeOf(file, node.span),
  };
}

const DOES: Readonly<Record<FileReader, string>> = {
  FileContents: 'Reads all of',
  FileLine: 'Reads the first line of',
  FileLines: 'Reads the lines of',
  RunScript: 'Runs',
  Credential: 'Reads the credential',
};

function sentence({ function: fn, name, file, found }: FileRead, from: string): string {
  if (file === null) {
    return `${DOES[fn]} \`${name}\` in \`$CREDENTIALS_DIRECTORY\`, which systemd sets and which is not set here.`;
  }
  const path = relativeName(file, from);
  if (found === 'file') return `${DOES[fn]} [${linkText(path)}](${file}).`;
  return `${DOES[fn]} \`${path}\`, which ${found === 'missing' ? 'is not here' : 'cannot be seen from here'}.`;
}
