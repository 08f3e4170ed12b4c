import { describe, expect, it } from 'vitest';
import { completionsAt, labelsAt, textAfterChoosing } from './support.ts';

describe('the value of an option', () => {
  it.each([
    ['a choice', 'tls_profile = "$0"', ['intermediate', 'modern', 'old', 'legacy']],
    ['a choice without quotes', 'tls_profile = $0', ['intermediate', 'modern', 'old', 'legacy']],
    ['a boolean', 'allow_registration = $0', ['true', 'false']],
    ['a boolean, half written', 'allow_registration = tr$0', ['true', 'false']],
    ['the default of a port', 'c2s_ports = { $0 }', ['5222']],
    ['a port, half written', 'c2s_ports = { 52$0 }', ['5222']],
    ['a log target', 'log = "$0"', ['*syslog', '*console', '*stdout', '/var/log/prosody/prosody.log']],
    [
      'a target of a level',
      'log = { info = "$0" }',
      ['*syslog', '*console', '*stdout', '/var/log/prosody/prosody.log'],
    ],
    ['a sink of a rule', 'log = { { to = "$0" } }', ['file', 'syslog', 'console', 'stdout', 'nowhere']],
    ['a least level', 'log = { { to = "syslog", levels = { min = "$0" } } }', ['info', 'debug', 'warn', 'error']],
    ['interfaces', 'c2s_interfaces = { "*", "$0" }', ['::', '127.0.0.1', '::1']],
    ['in the table form', 'VirtualHost "a.example" { allow_registration = $0 }', ['true', 'false']],
    ['under a section', 'VirtualHost "a.example"\n  allow_registration = $0\n  name = "x"', ['true', 'false']],
    ['at the end of the file', 'network_backend = "$0', ['epoll', 'event', 'select']],
    ['before another statement', 'network_backend = "$0\nname = "x"', ['epoll', 'event', 'select']],
    [
      'behind a list that is never closed',
      'admins = {\n  "a@b.example";\n\ndaemonize = true\nallow_registration = $0',
      ['true', 'false'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labelsAt(text)).toEqual(expected);
  });

  it.each([
    ['in quotes', 'storage = "$0"', 'storage = "sql"'],
    ['without quotes', 'storage = $0', 'storage = "sql"'],
    ['half written', 'storage = in$0', 'storage = "sql"'],
    ['half written in quotes', 'storage = "in$0ternal"', 'storage = "sql"'],
    ['of one store', 'storage = { archive = "$0" }', 'storage = { archive = "sql" }'],
    ['with another quote', "storage = '$0'", "storage = 'sql'"],
    ['without the closing quote', 'storage = "s$0\nname = "x"', 'storage = "sql"\nname = "x"'],
  ])('takes the place of what is written: %s', (_, before, after) => {
    expect(textAfterChoosing('sql', before)).toBe(after);
  });

  it('offers providers of Prosody before those of the community, and none that lets everybody in', () => {
    const labels = labelsAt('authentication = "$0"');
    expect(labels[0]).toBe('internal_hashed');
    expect(labels.indexOf('ldap')).toBeLessThan(labels.indexOf('sql'));
    expect(labels).not.toContain('insecure');
  });

  it('offers periods, or the units behind a number', () => {
    expect(labelsAt('archive_expires_after = "$0"')).toEqual(['1 week', '1 hour', '1 day', '1 month', '1 year']);
    const units = ['5 seconds', '5 minutes', '5 hours', '5 days', '5 weeks', '5 months', '5 years'];
    expect(labelsAt('archive_expires_after = "5$0"')).toEqual(units);
    expect(textAfterChoosing('5 days', 'archive_expires_after = "5 d$0"')).toBe('archive_expires_after = "5 days"');
  });

  it('offers addresses on the hosts of the configuration', () => {
    const text = (admin: string) =>
      `admins = { "${admin}" }\nVirtualHost "a.example"\nComponent "rooms.a.example" "muc"`;
    expect(labelsAt(text('romeo$0'))).toEqual(['romeo@a.example']);
    expect(textAfterChoosing('romeo@a.example', text('romeo@$0'))).toBe(text('romeo@a.example'));
    expect(completionsAt(text('$0'))[0]?.textEdit?.newText).toBe(`\${1:admin}@a.example`);
  });

  it('offers Components for disco_items, as the address of an entry', () => {
    const text = (items: string) =>
      `disco_items = { ${items} }\nVirtualHost "a.example"\nComponent "rooms.b.example" "muc"`;
    expect(labelsAt(text('{ "$0", "Rooms" }'))).toEqual(['rooms.b.example', 'a.example']);
    expect(labelsAt(text('{ "x", "$0" }'))).toEqual([]);
  });

  it('adds the separator that the entry before lacks', () => {
    expect(textAfterChoosing('::', 'interfaces = { "*" "$0" }')).toBe('interfaces = { "*", "::" }'.replace(',', ';'));
  });
});

describe('keys of log', () => {
  it('are the levels that have no target yet, and rules', () => {
    expect(labelsAt('log = { info = "*syslog"; $0 }').slice(0, 3)).toEqual([
      'debug = "*syslog"',
      'warn = "*syslog"',
      'error = "*syslog"',
    ]);
  });

  it('keep the target that is there', () => {
    expect(textAfterChoosing('warn', 'log = { wa$0 = "*syslog" }')).toBe('log = { warn = "*syslog" }');
  });
});

describe('names of Components', () => {
  it('are made from the hosts', () => {
    const labels = labelsAt('VirtualHost "a.example"\nComponent "rooms.a.example" "muc"\nComponent "$0"');
    expect(labels).toEqual(['upload.a.example', 'proxy.a.example', 'pubsub.a.example']);
  });
});

describe('paths', () => {
  const FILES = '\n--- file: conf.d/a.cfg.lua\n\n--- file: conf.d/notes.txt\n\n--- file: secret.txt\nx';

  it('of an Include are configurations first, without the file itself', () => {
    expect(labelsAt(`Include "$0"${FILES}`)).toEqual(['conf.d/', 'secret.txt']);
    expect(labelsAt(`Include "conf.d/$0"${FILES}`)).toEqual(['*.cfg.lua', 'a.cfg.lua', 'notes.txt']);
    expect(labelsAt(`Include "/etc/prosody/conf.d/$0"${FILES}`)).toContain('a.cfg.lua');
  });

  it('follow what is written', () => {
    expect(textAfterChoosing('a.cfg.lua', `Include "conf.d/n$0otes"${FILES}`)).toBe('Include "conf.d/a.cfg.lua"');
    expect(textAfterChoosing('secret.txt', `x = FileContents("s$0")${FILES}`)).toBe('x = FileContents("secret.txt")');
  });

  it('of a directory that is not there are none', () => {
    expect(labelsAt(`Include "nowhere/$0"${FILES}`)).toEqual([]);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in an ordinary string', 'name = "$0"'],
    ['in a comment', '-- authentication = "$0"'],
    ['for a local', 'local authentication = "$0"'],
    ['for a field', 'x.authentication = "$0"'],
    ['in a condition', 'if authentication == "$0" then end'],
    ['behind an operator', 'authentication = "x" .. "$0"'],
    ['in a table of no option', 'foo = { bar = { $0 } }'],
    ['in a table with keys', 'ssl = { key = "x"; $0 }'],
  ])('%s', (_, text) => {
    expect(labelsAt(text)).toEqual([]);
  });
});
