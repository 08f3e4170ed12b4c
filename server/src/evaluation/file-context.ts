import type { SourceFile } from '../syntax/index.ts';
import type { Value } from './values.ts';

/** The environment that Prosody gives to one reading of one file: it starts in the global section and forgets itself. */
export interface FileContext {
  readonly source: SourceFile;
  /** Name of the section that options are set in at this moment. */
  section: string;
  /** `VirtualHost`, `Include`, … and what the file assigned over them. */
  readonly presets: Map<string, Value>;
}
