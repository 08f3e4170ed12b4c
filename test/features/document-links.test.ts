import { describe, expect, it } from 'vitest';
import { linksOf } from './support.ts';

describe('the argument of Include', () => {
  it('leads to its file', () => {
    expect(linksOf('Include "a.cfg.lua"\n--- file: a.cfg.lua\n')).toEqual([
      'a.cfg.lua -> file:///etc/prosody/a.cfg.lua',
    ]);
  });

  it('leads to the only file that a wildcard finds', () => {
    expect(linksOf('Include "conf.d/*.cfg.lua"\n--- file: conf.d/a.cfg.lua\n')).toEqual([
      'conf.d/*.cfg.lua -> file:///etc/prosody/conf.d/a.cfg.lua',
    ]);
  });

  it('leads nowhere if there are several, or none', () => {
    expect(linksOf('Include "conf.d/*"\n--- file: conf.d/a.cfg.lua\n--- file: conf.d/b.cfg.lua\n')).toEqual([]);
    expect(linksOf('Include "missing.cfg.lua"')).toEqual([]);
  });

  it('leads to its file in a branch that is not taken', () => {
    expect(linksOf('if ENV_X then Include "a.cfg.lua" end\n--- file: a.cfg.lua\n')).toHaveLength(1);
  });

  it('is linked as it is written if it is computed', () => {
    expect(linksOf('local d = "conf"\nInclude(d .. "/a.lua")\n--- file: conf/a.lua\n')).toEqual([
      'd .. "/a.lua" -> file:///etc/prosody/conf/a.lua',
    ]);
  });
});

const FILES = ['certs/a.crt', 'certs/a.key', 'conf.d/x.secret', '/var/log/prosody.log']
  .map((path) => `--- file: ${path}\n`)
  .join('');

const CERTIFICATE = 'certs/a.crt -> file:///etc/prosody/certs/a.crt';
const KEY = 'certs/a.key -> file:///etc/prosody/certs/a.key';
const LOG = '/var/log/prosody.log -> file:///var/log/prosody.log';
const SECRET = 'conf.d/x.secret -> file:///etc/prosody/conf.d/x.secret';

describe('an option that holds the path of a file', () => {
  it.each([
    ['ssl = { certificate = "certs/a.crt", key = "certs/a.key" }', [CERTIFICATE, KEY]],
    ['c2s_ssl = { [5223] = { certificate = "certs/a.crt" } }', [CERTIFICATE]],
    ['ssl = { cafile = "certs/a.crt", dhparam = "certs/a.key" }', [CERTIFICATE, KEY]],
    ['certificate = "certs/a.crt"', [CERTIFICATE]],
    ['https_certificate = "certs/a.crt"', [CERTIFICATE]],
    ['log = "/var/log/prosody.log"', [LOG]],
    ['log = { info = "/var/log/prosody.log", error = "*syslog" }', [LOG]],
    ['log = { { levels = { "error" }, to = "file", filename = "/var/log/prosody.log" } }', [LOG]],
  ])('%s', (text, links) => {
    expect(linksOf(`${text}\n${FILES}`)).toEqual(links);
  });

  it('is relative to the main file, whatever file it stands in', () => {
    const text = `Include "conf.d/a.cfg.lua"\n--- file: conf.d/a.cfg.lua\n$0certificate = "certs/a.crt"\n${FILES}`;
    expect(linksOf(text)).toEqual([CERTIFICATE]);
  });

  it.each(['certificate = "certs/b.crt"', 'certificate = "certs"', 'log = "prosody.log"', 'pidfile = "certs/a.key"'])(
    'leads nowhere if no file is there, or nobody knows: %s',
    (text) => {
      expect(linksOf(`${text}\n${FILES}`)).toEqual([]);
    },
  );
});

describe('the argument of what reads or runs a file', () => {
  it.each(['FileContents', 'FileLine', 'FileLines', 'RunScript'])('%s', (name) => {
    expect(linksOf(`x = ${name}("conf.d/x.secret")\n${FILES}`)).toEqual([SECRET]);
  });

  it('is relative to the file that it stands in', () => {
    const call = '--- file: conf.d/a.cfg.lua\n$0x = FileLine "x.secret"';
    expect(linksOf(`Include "conf.d/a.cfg.lua"\n${call}\n${FILES}`)).toEqual([
      'x.secret -> file:///etc/prosody/conf.d/x.secret',
    ]);
  });

  it('leads nowhere if it is not there', () => {
    expect(linksOf(`x = FileLine("y.secret")\n${FILES}`)).toEqual([]);
  });
});
