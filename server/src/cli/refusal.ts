import type { Configuration, EvaluationProblem } from '../evaluation/index.ts';
import type { Location } from '../syntax/index.ts';
import { printable } from './columns.ts';
import type { PathOf } from './project.ts';
import type { Terminal } from './terminal.ts';

/** What makes Lua stop while Prosody reads the configuration. */
const STOPPING: ReadonlySet<EvaluationProblem['kind']> = new Set(['lua-error', 'undefined-call', 'unset-variable']);

/**
 * One line on standard error where Prosody would refuse a configuration that is printed all the same: as it would be
 * without the mistake.
 */
export function warnOfRefusal(configuration: Configuration, pathOf: PathOf, terminal: Terminal): void {
  const place = refusedAt(configuration);
  if (!place) return;
  const line = (configuration.files.get(place.uri)?.lines.positionAt(place.span.start).line ?? 0) + 1;
  const where = `${printable(pathOf(place.uri))}:${line}`;
  terminal.writeError(
    `prosody-config: Prosody does not load this because of ${where} (see prosody-config check); without that mistake it would be:\n`,
  );
}

function refusedAt({ main, files, includes, problems }: Configuration): Location | null {
  const read = new Set([main]);
  for (const use of includes) if (use.presence.state === 'active') for (const uri of use.files) read.add(uri);
  for (const [uri, file] of files) {
    const [error] = file.errors;
    // What a template fills in is not there yet.
    if (error && read.has(uri) && !file.isTemplate) return { uri, span: error.span };
  }
  const stop = problems.find(({ kind, presence }) => STOPPING.has(kind) && presence.state === 'active');
  return stop?.location ?? null;
}
