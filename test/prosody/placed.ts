/** The fixtures of the rules as files that a real server can read. */
import { join } from 'node:path';
import type { RuleId } from '../../server/src/rules/index.ts';
import { recordedFixtures } from '../rules/recorded.ts';
import { fixture } from '../support/fixture.ts';
import { writeFiles } from './disk.ts';

interface Placed {
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
