/** What `check` keeps of each configuration until all of them are printed. */
import type { FileSystem } from '../evaluation/index.ts';
import type { Problem } from '../rules/index.ts';
import { SourceText } from '../syntax/index.ts';
import type { Analysis, Settings } from '../workspace/analysis.ts';
import { analyseTarget, type OnEach, type Target } from './project.ts';

/** A configuration without its tree and its values, which are many times larger than what was found in them. */
export interface Checked {
  /** URI of the main file. */
  readonly main: string;
  /** Every file that was read, by URI, the main file first. */
  readonly files: ReadonlyMap<string, SourceText>;
  readonly settings: Pick<Settings, 'version' | 'detected'>;
  readonly problems: readonly Problem[];
}

/**
 * Checks each file that is not included by another one named beside it: what Prosody makes of an included file depends on
 * the file that includes it.
 */
export function checkAll(targets: readonly Target[], files: FileSystem, onEach: OnEach = () => {}): Checked[] {
  const checked: Checked[] = [];
  targets.forEach((target, index) => {
    onEach(target.path, index);
    if (checked.some((other) => other.files.has(target.uri))) return;
    checked.push(checkedOf(analyseTarget(target, files)));
  });
  return withoutIncluded(checked);
}

function checkedOf({ configuration, settings: { version, detected }, problems }: Analysis): Checked {
  const files = [...configuration.files].map(([uri, { text }]): [string, SourceText] => [uri, new SourceText(text)]);
  return { main: configuration.main, files: new Map(files), settings: { version, detected }, problems };
}

/** Files that include each other are kept once, by the first of them. */
function withoutIncluded(checked: readonly Checked[]): Checked[] {
  return checked.filter(({ main }) => checked.every((other) => other.main === main || !other.files.has(main)));
}
