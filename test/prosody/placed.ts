/** The fixtures of the rules, and what fixes make of them, as files that a real server can read. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Configuration } from '../../server/src/evaluation/index.ts';
import type { FileEdit, RuleId } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/syntax/index.ts';
import { recordedFixtures } from '../rules/recorded.ts';
import { fixture } from '../support/fixture.ts';
import { writeFiles } from './disk.ts';

export interface Placed {
  /** The rule whose test or page shows it. */
  readonly rule: RuleId;
  readonly text: string;
  /** The folder that stands for `/`; absolute paths in the texts lead there. */
  readonly home: string;
  readonly configFile: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Puts every fixture of the rules' tests and every example of their pages into a folder of its own. */
export function placeFixtures(folder: string): Placed[] {
  return recordedFixtures().map(({ rule, text, settings }, number) => {
    const { files, main } = fixture(text);
    const home = join(folder, String(number));
    const texts = Object.entries(files).map(([path, body]) => [
      path,
      body
        .replaceAll(/(["'])\/etc\/prosody/g, `$1${home}/etc/prosody`)
        // Prosody does not know our comments.
        .replaceAll('prosody-config:', 'prosody.config:'),
    ]);
    writeFiles(home, Object.fromEntries(texts));
    const configFile = join(home, decodeURIComponent(new URL(main).pathname));
    return { rule, text, home, configFile, env: settings.env ?? {} };
  });
}

/** The same fixture in another folder, with edits made; files that the configuration does not read are not there. */
export function placeEdited(
  placed: Placed,
  { files }: Configuration,
  edits: readonly FileEdit[],
  home: string,
): Placed {
  const texts = [...files.keys()].map((uri): [string, string] => {
    const path = decodeURIComponent(new URL(uri).pathname);
    const own = edits.filter(({ location }) => location.uri === uri);
    const text = applyEdits(
      readFileSync(path, 'utf8'),
      own.map(({ location: { span }, text: inserted }) => ({ span, text: inserted })),
    );
    return [relative(placed.home, path), text.replaceAll(placed.home, home)];
  });
  writeFiles(home, Object.fromEntries(texts));
  return { ...placed, home, configFile: join(home, relative(placed.home, placed.configFile)) };
}
