import { describe, expect, test } from 'vitest';
import { componentModule, effectiveOption } from '../../server/src/evaluation/index.ts';
import { configurationOf, factsOf, mentionsOf, modulesIn, optionsOf } from './support.ts';

/** A fixture whose main file goes by a template's name. */
function template(text: string): string {
  return `--- file: prosody.cfg.lua.j2\n${text}`;
}

/** The cause for which an option of the global section is unknown. */
function causeOf(text: string, option = 'x'): string | undefined {
  const value = effectiveOption(configurationOf(template(text)), '*', option)?.value;
  return value?.kind === 'unknown' ? value.cause : undefined;
}

describe('a value that is filled in', () => {
  test.each([
    ['x = {{ a }}', '`{{ a }}` is filled in by a template'],
    ['x = "a.{{ b }}"', '`"a.{{ b }}"` is filled in by a template'],
    ['local a = {{ b }}\nx = a .. "c"', '`{{ b }}` is filled in by a template'],
    ['x = {% if a %}1{% else %}2{% endif %}', '`{% if a %}1{% else %}2{% endif %}` is filled in by a template'],
    ['x = {{ env `A` }}', '“{{ env `A` }}” is filled in by a template'],
  ])('%s', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
  });

  test('an option whose name is filled in is nobody’s', () => {
    expect(optionsOf(template('{{ a }}_ports = { 1 }\ny = 2'))).toEqual({ '*': { y: '2' } });
  });

  test('an unknown key or entry leaves the rest of a table as it is', () => {
    const { sections } = configurationOf(template('x = { {{ k }} = 1, a = 2, "b", {{ l }}, "c" }'));
    const x = sections[0]?.options.get('x')?.value;
    if (x?.kind !== 'table') throw new Error('no table');
    expect([...x.entries.keys()]).toEqual(['a', 1, 2]);
    expect(x.unknown?.cause).toContain('is filled in by a template');
  });

  test('a host whose name is filled in has a section of its own', () => {
    const text = template(
      'VirtualHost "{{ a }}"\nx = 1\nVirtualHost "{{ b }}"\nx = 2\nComponent "c.{{ a }}" "muc"\nx = 3',
    );
    expect(Object.values(optionsOf(text)).map(({ x }) => x)).toEqual([undefined, '1', '2', '3']);
  });

  test('a Component whose module is filled in is a Component', () => {
    const configuration = configurationOf(template('Component "a" "{{ b }}"\nx = 1'));
    expect(componentModule(configuration, 'a')).toBe('');
  });
});

describe('what a template decides', () => {
  test('an option in both branches is one of both', () => {
    const configuration = configurationOf(template('{% if a %}\nx = 1\n{% else %}\nx = 2\n{% endif %}'));
    const value = effectiveOption(configuration, '*', 'x')?.value;
    expect(value?.kind === 'unknown' && value.candidates.map((one) => 'value' in one && one.value)).toEqual([1, 2]);
  });

  test('an option in one branch may be unset', () => {
    const configuration = configurationOf(template('{% if a %}\nx = 1\n{% endif %}'));
    const value = effectiveOption(configuration, '*', 'x')?.value;
    expect(value?.kind === 'unknown' && value.candidates.map(({ kind }) => kind)).toEqual(['number', 'nil']);
  });

  test('modules in a branch are there under its condition', () => {
    const text = template(`
modules_enabled = {
  "roster";
  {% if a %}
  "mam";
  {% else %}
  "smacks";
  {% endif %}
  {% for m in ms %}"{{ m }}";{% endfor %}
  "ping";
}
VirtualHost "a.example"
{% if b %}
modules_enabled = { "bosh" }
{% endif %}`);
    expect(mentionsOf(text)).toEqual([
      'bosh when the template says `if b`',
      'roster',
      'ping',
      'mam when the template says `if a`',
      'smacks when the template says `else`',
    ]);
    expect(modulesIn('*', text)).toBe('roster ping …');
    expect(modulesIn('a.example', text)).toBe('roster ping …');
  });

  test('a list with something put in has these modules at least', () => {
    expect(modulesIn('*', template('modules_enabled = { "a", {{ more }} }'))).toBe('a …');
    expect(modulesIn('*', template('modules_enabled = { "a", "{{ more }}" }'))).toBe('a …');
    expect(modulesIn('*', template('modules_enabled = {{ all }}'))).toBe(' …');
  });

  test('locals of a branch are seen after it', () => {
    const text =
      '{% if a %}\nlocal b = 1\n{% else %}\nlocal b = 2\n{% endif %}\nx = b\nlocal c = 3\n{% if a %}c = 4{% endif %}\ny = c';
    expect(causeOf(text)).toContain('cannot be known');
    expect(causeOf(text, 'y')).toContain('cannot be known');
    expect(factsOf(template(text))).toEqual([]);
  });

  test('a host in a branch has its options', () => {
    const text = template('{% if a %}\nComponent "c" "muc"\nx = 1\n{% endif %}');
    expect(componentModule(configurationOf(text), 'c')).toBe('muc');
  });

  test('names may come with statements that are put in', () => {
    expect(factsOf(template('{{ include "x" }}\ny = some_name'))).toEqual([]);
    expect(factsOf(template('y = some_name\n{{ include "x" }}'))).toEqual(['undefined-name: some_name']);
    expect(factsOf(template('y = some_name\nz = { {{ a }} "b" }'))).toEqual(['undefined-name: some_name']);
  });
});
