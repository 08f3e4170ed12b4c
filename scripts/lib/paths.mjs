// Where things are in this checkout. Everything made by the scripts lies in one of these folders, all ignored by git.

import { fileURLToPath } from 'node:url';

/** The checkout, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Downloads and reports that outlive one run. */
export const CACHE = `${ROOT}/.cache`;

/** The tree of npm packages that holds the embedded VS Code. */
export const VSCODE_TREE = `${ROOT}/scripts/vscode`;

/** The packaged extension, as `npm run package` leaves it. */
export const VSIX = `${ROOT}/dist/prosody-config.vsix`;
