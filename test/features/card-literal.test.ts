import { describe, expect, test } from 'vitest';
import { catalog, type ModuleRecord, type OptionRecord, type ProsodyVersion } from '../../server/src/catalog/index.ts';
import { type Card, moduleCard, optionCard } from '../../server/src/features/card.ts';
import { cardMarkdown, cardText } from '../../server/src/features/card-render.ts';

const plain = { name: (text: string) => text, code: (text: string) => text, dim: (text: string) => text };
const text = (card: Card) => cardText(card, 80, plain);

function moduleNamed(name: string): ModuleRecord {
  const record = catalog.module(name);
  if (!record) throw new Error(`no module ${name}`);
  return record;
}

function optionNamed(name: string): OptionRecord {
  const record = catalog.option(name);
  if (!record) throw new Error(`no option ${name}`);
  return record;
}

function factsOf(name: string, version: ProsodyVersion = '13.0'): string {
  return moduleCard(moduleNamed(name), { catalog, version }).facts.join('\n');
}

describe('the card of a module', () => {
  test('on a terminal', () => {
    expect(text(moduleCard(moduleNamed('mam'), { catalog, version: '13.0' }))).toBe(`\
✅ mam · Distributed with Prosody
Keeps each user's messages on the server, so that a new device shows the old
conversations.
In Prosody since 0.10 · XEP-0313 Message Archive Management, XEP-0441 and 6 more
Needs cron
Needs a storage that keeps archives, such as internal or sql. Messages go after
  a week unless told otherwise.
Enabled by default - Shipped with Prosody · risk low: officially maintained and
  tested
Options: archive_expires_after (period, "1w") and 11 more
Prosody manual: https://prosody.im/doc/modules/mod_mam`);
  });

  test('in Markdown', () => {
    const card = moduleCard(moduleNamed('compression'), { catalog, version: '13.0' });
    expect(cardMarkdown(card)).toBe(`\
⛔ **compression** · Obsolete

Compressed connections with zlib.

- Removed from Prosody in 0.11 · XEP-0138 Stream Compression
- Taken out because compression inside encryption can leak what is being sent.

[Prosody manual](https://prosody.im/doc/modules/mod_compression)`);
  });

  test('speaks of the chosen version', () => {
    expect(factsOf('server_info', '0.12')).toContain('In Prosody since 13.0; for 0.12 a community module'.slice(1));
    expect(factsOf('server_info', '13.0')).not.toContain('a community module\n');
    expect(factsOf('posix', '0.12')).toContain('loaded unasked');
    expect(factsOf('posix', '13.0').split('\n')[0]).toBe('in Prosody since 0.2');
  });

  test('a name that exists nowhere leads to the nearest module', () => {
    const card = moduleCard(moduleNamed('push'), { catalog, version: '13.0' });
    expect(card.facts.join(' ').match(/nearest|comes nearest/g)).toHaveLength(1);
    expect(card.links).toEqual([{ text: 'Page of push2', url: 'https://modules.prosody.im/mod_push2.html' }]);
  });

  test('says how to load what is no entry of a list', () => {
    expect(factsOf('vjud')).toContain('best as a Component: `Component "…" "vjud"`');
    expect(factsOf('tcpproxy')).toContain('best as a Component: `Component "…" "tcpproxy"`');
    expect(factsOf('twitter')).toContain('works only as a Component: `Component "…" "twitter"`');
    expect(factsOf('storage_sql')).toContain('selected by `storage = "sql"`, not by listing it');
    expect(factsOf('auth_ldap')).toContain('selected by `authentication = "ldap"`, not by listing it');
  });

  test('and does not say it twice', () => {
    expect(factsOf('muc').match(/only as/g)).toHaveLength(1);
    expect(factsOf('muc').match(/Component "/g)).toHaveLength(1);
    expect(factsOf('auth_anonymous').match(/elected by/g)).toHaveLength(1);
  });
});

describe('the card of an option', () => {
  test('on a terminal', () => {
    const record = {
      ...optionNamed('archive_expires_after'),
      summary: "How long messages stay in users' archives.",
      note: 'Text with a unit, such as "1w" or "never". A bare number means seconds, and "m" means months.',
    };
    expect(text(optionCard(record, { catalog, version: '13.0' }))).toBe(`\
archive_expires_after · option
How long messages stay in users' archives.
Type: period: a number of seconds, a text such as "1 week", or "never"
Default: "1w"
May stand in the global section or in a host
Read by mam
Text with a unit, such as "1w" or "never". A bare number means seconds, and "m"
  means months.
Manual: https://prosody.im/doc/modules/mod_mam`);
  });

  test('names the values it may have', () => {
    const { facts } = optionCard(optionNamed('default_archive_policy'), { catalog, version: '13.0' });
    expect(facts[0]).toBe('Type: boolean, `"always"`, `"roster"` or `"never"`');
  });
});
