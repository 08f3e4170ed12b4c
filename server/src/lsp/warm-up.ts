import { catalog } from '../catalog/index.ts';
import { analyse, DEFAULT_SETTINGS } from '../workspace/analysis.ts';

/** A little of everything, with mistakes: what it takes to check it is what it takes to check most configurations. */
const SAMPLE = `
admins = { "a@example.com" }
modules_enabled = { "roster"; "mam" "audit"; "firewal"; "mod_tls"; }
local extra = { limits = { rate = "10" .. "kb/s" } }
if os.getenv("X") == "true" then archive_expires_after = 7 * 24 end
VirtualHost "example.com"
  s2s_secure_auth = true
Component "rooms.example.com" "muc"
  name = "Rooms"
`;

const URI = 'memory:/prosody.cfg.lua';

/**
 * Checks a small configuration, so that code is compiled and the catalog is at hand before the first one is opened: a
 * client has enough to do with our capabilities meanwhile.
 */
export function warmUp(): void {
  const { problems } = analyse(
    URI,
    {
      read: (uri) => (uri === URI ? { kind: 'file', text: SAMPLE } : { kind: 'missing' }),
      list: () => ({ kind: 'missing' }),
    },
    DEFAULT_SETTINGS,
  );
  if (problems.length === 0) throw new Error('The sample has mistakes and none was found.');
}

/** Reads the whole catalog, which the first completion would have to wait for. */
export function warmUpCatalog(): void {
  if (catalog.modules.length === 0 || catalog.options.length === 0) throw new Error('The catalog is empty.');
}
