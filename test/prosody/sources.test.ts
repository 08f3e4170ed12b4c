import { expect, it } from 'vitest';
import { readSources } from '../../scripts/prosody-install.mjs';

it('reads the package sources of a .list file', () => {
  const text = `
# deb http://old.example/debian bullseye main
deb http://mirror.example/debian bookworm main contrib
deb-src http://mirror.example/debian bookworm main
deb [signed-by=/usr/share/keyrings/debian.gpg] https://mirror.example/security bookworm-security main
`;
  expect(readSources(text)).toEqual([
    { options: '', address: 'http://mirror.example/debian', suite: 'bookworm' },
    {
      options: '[signed-by=/usr/share/keyrings/debian.gpg]',
      address: 'https://mirror.example/security',
      suite: 'bookworm-security',
    },
  ]);
});

it('reads the package sources of a .sources file, one for each suite', () => {
  const text = `Types: deb deb-src
# a comment
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian.gpg

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main

Types: deb-src
URIs: http://mirror.example/debian
Suites: bookworm
Components: main
`;
  const options = '[signed-by=/usr/share/keyrings/debian.gpg]';
  expect(readSources(text)).toEqual([
    { options, address: 'http://mirror.example/debian', suite: 'bookworm' },
    { options, address: 'http://mirror.example/debian', suite: 'bookworm-updates' },
  ]);
});
