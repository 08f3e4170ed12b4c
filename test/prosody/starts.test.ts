// What a starting server logs about a configuration, beside our problems.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type LogLine, whyNoStart } from '../../scripts/prosody-oracle.mjs';
import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import { checkConfiguration, type Problem, type RuleId, reporterIn, ruleById } from '../../server/src/rules/index.ts';
import { evaluateOnDisk, writeFiles } from './disk.ts';
import { describeEachServer } from './support.ts';

const refusal = await whyNoStart();
const folder = mkdtempSync(join(tmpdir(), 'p'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One mistake of each sort. */
const WRONG = `
modules_enabled = { "roster"; "saslauth"; "disco"; "pign" }
c2s_timeout = "soon"
s2s_stanza_size_limit = 100

VirtualHost "a.example.com"
authentication = "internal_hased"
storage = "sqlite"
disco_items = { "rooms.example.org" }

VirtualHost "b.example.com"
modules_enabled = { "watchregistrations"; "mam" }
registration_notification_type = "chatt"
default_archive_policy = "everything"
`;

const RIGHT = `
modules_enabled = { "roster"; "saslauth"; "disco"; "ping" }
c2s_timeout = 300
s2s_stanza_size_limit = 100000

VirtualHost "a.example.com"
authentication = "internal_hashed"
storage = "internal"
disco_items = { { "rooms.example.org", "Rooms" } }

VirtualHost "b.example.com"
modules_enabled = { "watchregistrations"; "mam" }
registration_notification_type = "chat"
default_archive_policy = "roster"
`;

/** Lines of the log that speak of the configuration: the rules that may report the same, and what is named in both. */
const LINES: readonly (readonly [RegExp, readonly RuleId[]])[] = [
  [/^Unable to load module '(?:auth|storage)_(\w+)'/, ['unknown-provider']],
  [/^Unable to load module '(\w+)'/, ['unknown-module']],
  [/^Failed to load storage driver plugin (\w+) on/, ['unknown-provider']],
  [/^Config option '(\w+)' not understood/, ['option-type', 'option-enum']],
  [/^Config option '(\w+)' not in set of allowed values/, ['option-enum']],
  [/^Config option '(\w+)' out of bounds/, ['option-range']],
  [/^option (disco_items) is malformed/, ['invalid-disco-items']],
];

/** What is no fault of a configuration: that there is no certificate, what follows from a line above, and the end. */
const BESIDES = /^(Received SIGTERM|Falling back to null driver for|No certificate)/;

/** Prosody tells these in `check config`, and when it starts. */
const TOLD_TWICE: ReadonlySet<RuleId> = new Set<RuleId>(['invalid-disco-items']);

interface Told {
  readonly rules: readonly RuleId[];
  readonly name: string;
}

function read({ message }: LogLine): Told | null {
  if (BESIDES.test(message)) return null;
  for (const [pattern, rules] of LINES) {
    const [, name] = pattern.exec(message) ?? [];
    if (name) return { rules, name };
  }
  throw new Error(`This line of the log is not known: ${message}`);
}

describe.skipIf(refusal)(`a real start${refusal ? ` (skipped: ${refusal})` : ''}`, () => {
  describeEachServer((server, release) => {
    const version = release === '0.12' ? '0.12' : '13.0.1';

    it.each([
      // 0.12 does not look whether a number is in its bounds, nor, for nearly all options, whether a word is known.
      ['what we report, and nothing else', 'wrong', WRONG, release === '0.12' ? 6 : 8],
      ['nothing where all is right, and nor do we', 'right', RIGHT, 0],
    ] as const)('logs %s', async (_, name, text, mistakes) => {
      // The folder in which it looks for certificates.
      writeFiles(join(folder, release, name), { 'prosody.cfg.lua': text, 'certs/README': 'None yet.\n' });
      const configFile = join(folder, release, name, 'prosody.cfg.lua');
      const { started, log } = await server().start(configFile);
      expect(started).toBe(true);
      const told = log.filter(({ level }) => level === 'warn' || level === 'error').flatMap((line) => read(line) ?? []);
      const problems = checkConfiguration(evaluateOnDisk(configFile, version, {}), { profile: 'production' })
        .filter(({ rule }) => isLogged(rule, version))
        .map(({ rule, message }) => ({ rule, message }));
      expect(told.filter((line) => !problems.some((problem) => isSame(line, problem)))).toEqual([]);
      expect(problems.filter((problem) => !told.some((line) => isSame(line, problem)))).toEqual([]);
      expect(problems).toHaveLength(mistakes);
    });
  });
});

function isLogged(id: RuleId, version: ProsodyVersion): boolean {
  const rule = ruleById(id);
  return TOLD_TWICE.has(id) || (rule !== undefined && reporterIn(rule, version) === 'start');
}

function isSame({ rules, name }: Told, { rule, message }: Pick<Problem, 'rule' | 'message'>): boolean {
  return rules.includes(rule) && message.includes(name);
}
