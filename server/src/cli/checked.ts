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
 * the file that includes it. Files that include each other are checked once, by the first of them.
 */
export function checkAll(targets: readonly Target[], files: FileSystem, onEach: OnEach = () => {}): Checked[] {
  const byMain = new Map<string, Checked>();
  const included = new Set<string>();
  targets.forEach((target, index) => {
    onEach(target.path, index);
    if (byMain.has(target.uri) || included.has(target.uri)) return;
    const checked = checkedOf(analyseTarget(target, files));
    byMain.set(target.uri, checked);
    for (const uri of checked.files.keys()) if (uri !== target.uri) included.add(uri);
  });
  // One that was checked before the file that includes it.
  return [...byMain.values()].filter(({ main }) => !included.has(main));
}

function checkedOf({ configuration, settings: { version, detected }, problems }: Analysis): Checked {
  const files = [...configuration.files].map(([uri, { text }]): [string, SourceText] => [uri, new SourceText(text)]);
  return { main: configuration.main, files: new Map(files), settings: { version, detected }, problems };
}
