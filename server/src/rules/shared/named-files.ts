import type { Configuration, StringValue } from '../../evaluation/index.ts';
import { certificateOptions, tlsFiles } from './certificates.ts';
import { logFiles } from './log-files.ts';
import { writingsOfOption } from './options.ts';

/**
 * The paths of files that options hold, as Prosody is given them: of TLS, and of logs. A relative name of a log is left
 * out: it is relative to where the server keeps its data, which nothing in the configuration need tell.
 */
export function* namedFiles(configuration: Configuration): Iterable<StringValue> {
  for (const { value } of tlsFiles(configuration)) yield value;
  for (const { value } of certificateOptions(configuration)) yield value;
  for (const assignment of writingsOfOption(configuration, 'log')) {
    for (const { value } of logFiles(assignment)) if (value.value.startsWith('/')) yield value;
  }
}
