/** What is accepted as it is offered leaves a configuration of which nothing is to be said. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { type Problem, ruleById } from '../../server/src/rules/index.ts';
import { analyse, DEFAULT_SETTINGS } from '../../server/src/workspace/analysis.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { accepted, completionsAt } from './support.ts';

const MAIN = '/etc/prosody/prosody.cfg.lua';

function problemsOf(text: string, version: '0.12' | '13.0'): readonly Problem[] {
  const settings = { ...DEFAULT_SETTINGS, version };
  return analyse(`file://${MAIN}`, memoryFileSystem({ [MAIN]: text }), settings).problems;
}

/** They speak of two options of one file, each of them sound by itself, or of modules that may be loaded next. */
const ABOUT_TOGETHER: ReadonlySet<string> = new Set([
  'option-without-module',
  'default-storage-unneeded',
  'port-conflict',
]);

/** Each item in a statement of its own, all of them in one file; the names of those that something is said of. */
function complaints(head: string, version: '0.12' | '13.0'): string[] {
  const items = completionsAt(`${head}$0`, { version }).filter(({ tags = [] }) => tags.length === 0);
  expect(items.length).toBeGreaterThan(500);
  const text = head + items.map((item) => accepted(item)).join('\n');
  const said = problemsOf(text, version).filter(({ rule }) => {
    const category = ruleById(rule)?.category ?? '';
    return ['syntax', 'options', 'security'].includes(category) && !ABOUT_TOGETHER.has(rule);
  });
  return said.map(
    ({ rule, location, message }) => `${rule}: ${text.slice(location.span.start, location.span.end)}: ${message}`,
  );
}

describe('every option that is offered', () => {
  it.each(['0.12', '13.0'] as const)('with the value that it comes with, in the global section of %s', (version) => {
    expect(complaints('', version)).toEqual([]);
  });

  it.each(['0.12', '13.0'] as const)('with the value that it comes with, under a host of %s', (version) => {
    expect(complaints('VirtualHost "example.com"\n', version)).toEqual([]);
  });
});

describe('every value that is offered', () => {
  const OPTIONS = catalog.options.filter(({ versions }) => versions['13.0']);

  it('is one that its option takes', () => {
    const head = 'VirtualHost "example.com"\n\n';
    const texts = OPTIONS.flatMap(({ name }) =>
      completionsAt(`${head}${name} = $0`)
        .filter(({ tags = [] }) => tags.length === 0)
        .map((item) => `${name} = ${accepted(item)}`),
    );
    expect(texts.length).toBeGreaterThan(500);
    const text = head + texts.join('\n');
    const said = problemsOf(text, '13.0').filter(({ rule }) => SPEAK_OF_VALUES.has(rule));
    expect(said.map(({ rule, location }) => `${rule}: ${text.slice(location.span.start, location.span.end)}`)).toEqual(
      [],
    );
  });
});

const SPEAK_OF_VALUES: ReadonlySet<string> = new Set([
  'insecure-provider',
  'log-target',
  'option-enum',
  'option-period-ambiguous',
  'option-range',
  'option-type',
  'suspicious-value',
  'unquoted-value',
]);
