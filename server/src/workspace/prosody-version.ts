/** Which Prosody is installed. */
import { URI, Utils } from 'vscode-uri';
import type { ProsodyVersion } from '../catalog/index.ts';
import type { FileSystem } from '../evaluation/index.ts';

/** `auto`: that of the Prosody that is installed here, and where none is, that of the default. */
export type VersionChoice = ProsodyVersion | 'auto';

/** What came of `auto`. */
export interface DetectedVersion {
  /** As Prosody calls itself (`0.12.3`), or null where none was found. */
  readonly release: string | null;
  /** URI of the file that says so, or null. */
  readonly uri: string | null;
}

/**
 * Where packages put Prosody's own code. The file lies beside it: that is where Prosody itself looks for it
 * (`startup.read_version` in util.startup).
 */
const SOURCES = ['/usr/lib/prosody', '/usr/lib64/prosody', '/usr/local/lib/prosody'];
const FILE = 'prosody.version';

/** How Prosody is called that is newer than all that is known here. */
const NEWEST: ProsodyVersion = '13.0';

/**
 * Reads the version of the Prosody that is installed where `pluginPaths` leads, or where packages put it.
 * @param main URI of the main file, on whose machine the paths are
 */
export function detectVersion(
  main: string,
  pluginPaths: readonly string[],
  files: FileSystem,
): DetectedVersion & { readonly version: ProsodyVersion; readonly pending: boolean } {
  const base = URI.parse(main);
  const located = SOURCES.map((path) => base.with({ path: `${path}/${FILE}` }).toString()).map(
    (uri) => files.locate?.(uri) ?? uri,
  );
  // Prosody's own modules lie in a directory of its code.
  const beside = pluginPaths.map((uri) => Utils.resolvePath(URI.parse(uri), '..', FILE).toString());
  let pending = false;
  for (const uri of new Set([...beside, ...located])) {
    const result = files.read(uri);
    if (result.kind === 'pending') pending = true;
    const release = result.kind === 'file' ? result.text.trim() : '';
    if (release !== '' && release.length < MAX_LENGTH) return { version: versionOf(release), release, uri, pending };
  }
  return { version: NEWEST, release: null, uri: null, pending };
}

/** What is longer is no version. */
const MAX_LENGTH = 80;

/** The version whose rules hold for a release. A build of the developers', which has a revision for a name, is newest. */
function versionOf(release: string): ProsodyVersion {
  const [, major, minor, patch] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(release) ?? [];
  if (major === '0') return '0.12';
  return major === '13' && minor === '0' && (patch === '0' || patch === '1') ? '13.0.1' : NEWEST;
}

/** `Prosody 0.12 (0.12.3 found in /usr/lib/prosody/prosody.version)`; of a version that was chosen, its name only. */
export function versionWords(version: ProsodyVersion, detected: DetectedVersion | null): string {
  return `Prosody ${version}${detected === null ? '' : ` (${detectedWords(detected, version)})`}`;
}

function detectedWords({ release, uri }: DetectedVersion, version: ProsodyVersion): string {
  if (release === null || uri === null) return 'none was found here';
  return `${release === version ? '' : `${release} `}found in ${URI.parse(uri).fsPath}`;
}
