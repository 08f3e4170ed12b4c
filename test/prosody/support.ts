import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { findServers, type Server } from '../../scripts/prosody-oracle.mjs';

/** Absolute path of a file of the project. */
export const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const EXAMPLE = project('examples/modules.d/prosody.cfg.lua');

/** The four variables that choose the categories of the example deployment. */
export const CATEGORIES = ['DISTRIBUTED', 'SECURITY', 'BETA', 'ALPHA'].map((name) => `PROSODY_ENABLE_${name}`);

/** All four variables set to the same value. */
export const allSetTo = (value: string) => Object.fromEntries(CATEGORIES.map((name) => [name, value]));

/** Every way to set the four variables to true or false. */
export const combinations: readonly Readonly<Record<string, string>>[] = Array.from(
  { length: 2 ** CATEGORIES.length },
  (_, bits) => Object.fromEntries(CATEGORIES.map((name, i) => [name, String(((bits >> i) & 1) === 1)])),
);

const { servers, missing } = await findServers();

/**
 * Describes what holds for both releases of Prosody, with the real server of each. Where a server is missing, its
 * tests are skipped by name, with the reason in their title.
 * @param tests is told the server, or the release alone while it names the tests to skip
 */
export function describeEachServer(tests: (server: () => Server, release: '0.12' | '13.0') => void): void {
  for (const release of ['0.12', '13.0'] as const) {
    const server = servers.find((candidate) => candidate.release === release);
    const reason = missing.find((absent) => absent.release === release)?.reason ?? 'not found';
    const title = server ? server.name : `Prosody ${release} (skipped: ${reason})`;
    describe.skipIf(!server)(title, () => {
      tests(() => {
        if (!server) throw new Error(`Prosody ${release} is not there: ${reason}`);
        return server;
      }, release);
    });
  }
}
