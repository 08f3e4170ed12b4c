/** What several rules say of a path that leads nowhere. */
import type { Configuration, OptionAssignment, ServerFiles, Sighting, StringValue } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Severity } from '../rule.ts';
import { replace, severityIn } from './edits.ts';
import { placeOf } from './options.ts';
import { isInTemplate } from './templates.ts';

export interface NamedPath {
  readonly value: StringValue;
  readonly assignment: Pick<OptionAssignment, 'name' | 'presence'>;
  /** What ought to be there. */
  readonly wanted: 'file' | 'directory';
}

export interface Nowhere {
  readonly location: Location;
  /** What is the case, without the end of the sentence. */
  readonly fact: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/**
 * Nothing, where it is there or nobody can know. On the server itself the full severity. In a checkout keys and
 * certificates are missing for good reason, and absolute paths are the server's, whatever else is on this machine: there
 * only what is plain is told, that something of another kind is there, or, as a warning, that another name comes near.
 */
export function nowhere(
  { value, assignment, wanted }: NamedPath,
  severity: Severity,
  { configuration, files }: { readonly configuration: Configuration; readonly files: ServerFiles },
): Nowhere | null {
  const path = value.value;
  const location = placeOf(value, assignment);
  if (path === '' || isInTemplate(location, configuration)) return null;
  const sighting = files.look(path);
  if (sighting.kind === 'unseen' || sighting.kind === wanted) return null;
  const isOther = sighting.kind === 'file' || sighting.kind === 'directory';
  const here = files.isServer ? '' : ' here';
  const beside = isOther ? null : besideItsFile(path, location, configuration, files);
  if (!files.isServer && !isOther && beside === null && !isNear(path, sighting)) return null;
  const is = isOther ? `is a ${sighting.kind}` : '';
  return {
    location,
    fact: isOther
      ? `\`${path}\` ${is}, and no ${wanted}`
      : `There is no ${wanted} \`${path}\`${here}${beside === null ? '' : ': Prosody looks for it beside the main file, not beside this one'}`,
    severity: files.isServer || isOther || beside !== null ? severityIn(assignment.presence, severity) : 'warning',
    fixes: changes(value, [...(beside === null ? [] : [beside]), ...sighting.near.map((name) => withName(path, name))]),
  };
}

/** A name comes near where the configuration's own files are, which this machine's are not. */
function isNear(path: string, { near, isMapped }: Sighting): boolean {
  return near.length > 0 && (isMapped || !path.startsWith('/'));
}

/** The path by which Prosody would find what lies beside an included file, where somebody took it for relative to that. */
function besideItsFile(path: string, { uri }: Location, { main }: Configuration, files: ServerFiles): string | null {
  const own = uri.slice(0, uri.lastIndexOf('/') + 1);
  const root = main.slice(0, main.lastIndexOf('/') + 1);
  if (path.startsWith('/') || own === root || !own.startsWith(root)) return null;
  const from = decodeURIComponent(own.slice(root.length)) + path.replace(/^(?:\.\/)+/, '');
  return files.look(from).kind === 'file' ? from : null;
}

function withName(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name;
}

/** Writes another path in the same quotes; nothing where it is computed, or the quotes do not suit it. */
export function changes({ content, value }: StringValue, paths: readonly string[]): Fix[] {
  if (!content) return [];
  return paths
    .filter((path) => path !== value && /^[\w./@:+,= -]+$/.test(path))
    .map((path) => ({ title: `Change to \`${path}\``, safe: false, edits: [replace(content, path)] }));
}
