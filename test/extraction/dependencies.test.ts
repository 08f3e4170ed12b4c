import { describe, expect, test } from 'vitest';
import { dependenciesNamed, extractModule } from '../../server/src/extraction/index.ts';

describe('names that stand in the call', () => {
  test.each([
    ['module:depends("http")', ['http']],
    ["module:depends 'http'", ['http']],
    ['module : depends ( "http" , true )', ['http']],
    ['local depends = module.depends("http")', ['http']],
    ['module:context("a.example"):depends("muc_mam")', ['muc_mam']],
    ['host_api:depends("pep")\nself:depends("disco")', ['pep', 'disco']],
    ['module:daily("Tidy up", tidy)', ['cron']],
    ['return module:get_option_string("name")', []],
    ['cats.depends("milk")', []],
  ])('%s', (text, names) => {
    expect(dependenciesNamed(text)).toEqual(names);
  });
});

test('what stands in comments and strings counts, for nothing is parsed', () => {
  const text = '-- module:depends("http")\nlocal help = [[module:depends("pep")]]';
  expect(dependenciesNamed(text)).toEqual(['http', 'pep']);
  expect(extractModule('x', text).depends).toEqual([]);
});

describe('a name that does not stand there as it is: it may be any', () => {
  test.each([
    'module:depends(name)',
    'module:depends("auth_" .. provider)',
    'module:depends(("http"))',
    'module:depends [[http]]',
    'module:depends("muc\\95mam")',
    'module:depends(--[[ for BOSH ]] "http")',
    'local depends = module.depends\ndepends(module, "http")',
  ])('%s', (text) => {
    expect(dependenciesNamed(text)).toBeNull();
    expect(dependenciesNamed(`module:depends("pep")\n${text}`)).toBeNull();
  });
});
