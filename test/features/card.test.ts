import { describe, expect, it } from 'vitest';
import { catalog, type ModuleRecord, type OptionRecord, type ProsodyVersion } from '../../server/src/catalog/index.ts';
import { moduleCard, optionCard, ruleCard } from '../../server/src/features/card.ts';
import { cardMarkdown, cardText, type TextStyle } from '../../server/src/features/card-render.ts';
import { RULES, ruleById, rulePage } from '../../server/src/rules/index.ts';

const PLAIN: TextStyle = { name: (text) => text, code: (text) => text, dim: (text) => text };
const VERSIONS: readonly ProsodyVersion[] = ['0.12', '13.0.1', '13.0'];

function module(name: string): ModuleRecord {
  const record = catalog.module(name);
  if (!record) throw new Error(`the catalog has no module ${name}`);
  return record;
}

function option(name: string): OptionRecord {
  const record = catalog.option(name);
  if (!record) throw new Error(`the catalog has no option ${name}`);
  return record;
}

function text(name: string, version: ProsodyVersion = '13.0', loadedOn: readonly string[] = []): string {
  return cardText(moduleCard(module(name), { catalog, version, loadedOn }), 80, PLAIN);
}

describe('the card of a module', () => {
  it('begins with its badge, its name and its tier in words', () => {
    expect(text('mam')).toMatch(/^✅ mam · Distributed with Prosody\n/);
    expect(text('c2s')).toMatch(/^🟢 c2s · Core\n/);
    expect(text('firewall')).toMatch(/^🟢 firewall · Community, stable\n/);
    expect(text('sasl2')).toMatch(/^🟡 sasl2 · Community, beta\n/);
    expect(text('audit')).toMatch(/^🟠 audit · Community, alpha\n/);
    expect(text('bookmarks2')).toMatch(/^⛔ bookmarks2 · Obsolete\n/);
  });

  it('says since when, by which XEPs with their titles, and where it is loaded', () => {
    const card = text('mam', '13.0', ['example.com', 'example.org']).replace(/\s+/g, ' ');
    expect(card).toContain('In Prosody since 0.10 · XEP-0313 Message Archive Management');
    expect(card).toContain('loaded on example.com, example.org');
  });

  it('counts the hosts that do not fit, and says all hosts for the star', () => {
    const hosts = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'];
    expect(text('mam', '13.0', hosts).replace(/\s+/g, ' ')).toContain('a.example, b.example, c.example and 2 more');
    expect(text('mam', '13.0', ['*'])).toContain('loaded on all hosts');
  });

  it('says what it needs, what it does not go with and what replaces it', () => {
    expect(text('vcard')).toContain('Not with vcard_legacy');
    expect(text('vcard')).toMatch(/replaced by vcard_legacy since 0\.11/i);
    expect(text('http_file_share')).toMatch(/needs disco, http/i);
  });

  it('tells the status and the risk that the inventory gives it, and where upstream disagrees', () => {
    const card = text('firewall').replace(/\s+/g, ' ');
    expect(card).toContain('risk low: well-tested community modules');
    expect(card).toContain('upstream labels it alpha');
  });

  it('tells the upstream stage of what the inventory does not name', () => {
    expect(text('muc_limits')).toContain('Upstream stage: beta');
  });

  it('lists its options with type and default of the version, and counts the others', () => {
    expect(text('mam', '13.0')).toContain('archive_expires_after (period, "1w")');
    expect(text('mam', '0.12')).toContain('archive_expires_after (string, "1w")');
    expect(text('muc')).toMatch(/and \d+\s+more/);
  });

  it('depends on the version where Prosody does', () => {
    expect(text('http_altconnect', '13.0')).toContain('In Prosody since 13.0; before that a community module ·');
    expect(text('http_altconnect', '0.12').replace(/\s+/g, ' ')).toContain('for 0.12 a community module');
  });

  it('says of a name that exists nowhere which module comes nearest', () => {
    expect(text('json_logs')).toContain('No module of this name exists');
    expect(text('json_logs')).toContain(String(module('json_logs').upstream.nearest));
  });

  it('says it once if it works as a Component', () => {
    expect(text('muc').match(/Component "[^"]*" "muc"/g)).toHaveLength(1);
  });

  it('links to the manual, or to the page of a community module', () => {
    expect(text('mam')).toContain('Prosody manual: https://prosody.im/doc/modules/mod_mam');
    expect(text('sasl2')).toContain('Module page: https://modules.prosody.im/mod_sasl2.html');
  });

  it('fits twelve lines of eighty columns, for every module and version', () => {
    const tall = VERSIONS.flatMap((version) =>
      catalog.modules
        .map(({ name }) => ({ name, version, lines: text(name, version, ['example.com']).split('\n').length }))
        .filter(({ lines }) => lines > 12),
    );
    expect(tall).toEqual([]);
  });
});

describe('the card of an option', () => {
  it('tells type and unit, default, place, readers and manual', () => {
    const card = cardText(
      optionCard(
        { ...option('http_file_share_expires_after'), summary: 'How long uploads stay.', note: null },
        { catalog, version: '13.0' },
      ),
      80,
      PLAIN,
    );
    expect(card.split('\n')).toEqual([
      'http_file_share_expires_after · option',
      'How long uploads stay.',
      'Type: period: a number of seconds, a text such as "1 week", or "never"',
      'Default: "1w"',
      'May stand in the global section or in a host',
      'Read by http_file_share',
      'Manual: https://prosody.im/doc/modules/mod_http_file_share',
    ]);
  });

  it('tells that the version does not read it', () => {
    const only13 = catalog.options.find(({ versions }) => !versions['0.12'] && versions['13.0']);
    expect(only13 && optionCard(only13, { catalog, version: '0.12' }).facts).toContain('Prosody 0.12 does not read it');
  });

  it('tells that it counts only in the global section', () => {
    const card = optionCard(option('log'), { catalog, version: '13.0' });
    expect(card.facts).toContain('Counts only in the global section');
  });

  it('fits twelve lines of eighty columns, for every option', () => {
    const tall = catalog.options
      .map((record) => cardText(optionCard(record, { catalog, version: '13.0' }), 80, PLAIN).split('\n'))
      .filter((lines) => lines.length > 12);
    expect(tall).toEqual([]);
  });
});

describe('the card of a rule', () => {
  it('tells what it is about, how severe it is and where its page is', () => {
    const rule = ruleById('unknown-module');
    const card = rule && cardText(ruleCard(rule, rulePage(rule.id)), 80, PLAIN);
    expect(card).toMatch(/^unknown-module · rule · error\n/);
    expect(card).toContain(rulePage('unknown-module'));
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('has a summary and a link: %s', (id, rule) => {
    const card = ruleCard(rule, rulePage(id));
    expect(card.summary).toBe(rule.summary);
    expect(card.links.map(({ url }) => url)).toEqual([rulePage(id)]);
  });
});

describe('as Markdown', () => {
  it('has the same parts in the same order', () => {
    const card = moduleCard(module('smacks'), { catalog, version: '13.0' });
    const markdown = cardMarkdown(card);
    const places = [card.badge, '**smacks**', card.subtitle, card.summary.slice(0, 20), '\n- ', '](https://'].map(
      (part) => markdown.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
  });

  it('escapes the signs of Markdown, but not in code', () => {
    const card = { badge: '', name: 'a_b', subtitle: 'option', summary: 'x *y* `p_q`', facts: ['<z>'], links: [] };
    expect(cardMarkdown(card)).toBe('**a\\_b** · option\n\nx \\*y\\* `p_q`\n\n- \\<z\\>');
  });

  it('begins a fact with a capital, unless that is the name of a module', () => {
    const facts = ['needs `disco`', 'vcard_legacy does the same', 'blocklist does what people need of it.'];
    const card = { badge: '', name: 'x', subtitle: '', summary: '', facts, links: [] };
    expect(cardMarkdown(card)).toContain(
      '- Needs `disco`\n- vcard\\_legacy does the same\n- blocklist does what people need of it.',
    );
  });
});

describe('on a terminal', () => {
  const card = {
    badge: '',
    name: 'x',
    subtitle: 'option',
    summary: 'One two three four five',
    facts: ['six `seven eight` nine'],
    links: [{ text: 'Manual', url: 'https://example.com/x' }],
  };

  it('breaks lines between words, never in code, and sets off what continues a fact', () => {
    expect(cardText(card, 16, PLAIN).split('\n')).toEqual([
      'x · option',
      'One two three',
      'four five',
      'Six seven eight',
      '  nine',
      'Manual: https://example.com/x',
    ]);
  });

  it('dresses the name, code and links', () => {
    const style: TextStyle = {
      name: (part) => `<b>${part}</b>`,
      code: (part) => `<c>${part}</c>`,
      dim: (part) => `<d>${part}</d>`,
    };
    const dressed = cardText(card, 80, style);
    expect(dressed).toContain('<b>x</b> · option');
    expect(dressed).toContain('<c>seven eight</c>');
    expect(dressed).toContain('<d>Manual: https://example.com/x</d>');
  });
});
