/** examples/usual: a server as most are draws no word. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { uriOf } from '../support/fixture.ts';
import { type Files, problemsOf } from './support.ts';

const FOLDER = new URL('../../examples/usual/', import.meta.url);

const FILES: Files = {
  ...Object.fromEntries(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.lua'))
      .map((name) => [`/etc/prosody/${name}`, readFileSync(new URL(name, FOLDER), 'utf8')]),
  ),
  '/etc/prosody/certs/README': '',
  '/var/log/prosody/prosody.log': '',
};

test.each(['0.12', '13.0.1', '13.0'] as const)('for Prosody %s', (version) => {
  expect(problemsOf(FILES, uriOf('prosody.cfg.lua'), { version, whole: true })).toEqual([]);
});
