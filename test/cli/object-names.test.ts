import { describe, expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

/** Names that every object of JavaScript has: to Prosody they are names like any other. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

const TEXT = [
  `modules_enabled = { ${NAMES.map((name) => `"${name}"`).join(', ')} }`,
  ...NAMES.map((name) => `${name} = "${name}"`),
  ...['log', 'storage', 'sql', 'limits', 'https_ssl'].map((option) => {
    return `${option} = { ${NAMES.map((name) => `${name} = { ${name} = "${name}" }`).join(', ')} }`;
  }),
  ...['authentication', 'default_storage', 'tls_profile', 'c2s_timeout', 'trusted_proxies'].flatMap((option) =>
    NAMES.map((name) => `${option} = "${name}"`),
  ),
  ...NAMES.flatMap((name) => [
    `VirtualHost "${name}.example.com"`,
    `enabled = "${name}"`,
    `modules_disabled = { "${name}" }`,
    `Component "${name}.example.org" "${name}"`,
    `${name} = { "${name}" }`,
  ]),
].join('\n');

describe.each(['0.12', '13.0.1', '13.0'])('Prosody %s', (version) => {
  // With the last bracket open, the text is read by what mends it.
  test.each([['check'], ['config'], ['modules']])('%s', async (command) => {
    for (const text of [TEXT, `${TEXT}\n${NAMES.join(' ')} = {`]) {
      const files = { '/etc/prosody/prosody.cfg.lua': text };
      const { out, error } = await prosodyConfig({ files }, command, '--prosody-version', version, 'prosody.cfg.lua');
      expect(error).not.toContain('mistake of prosody-config');
      for (const name of NAMES) expect(out).toContain(name);
    }
  });

  test.each(NAMES)('explain %s', async (name) => {
    const { error } = await prosodyConfig({ files: {} }, 'explain', '--prosody-version', version, name);
    expect(error).toBe(`prosody-config: nothing is known of a module, option or rule "${name}"\n`);
  });
});
