// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the shell are what is tested.
import { describe, expect, test } from 'vitest';
import { parse, visit } from '../../server/src/syntax/index.ts';
import { outline } from './template-outline.ts';

function read(text: string, name = 'prosody.cfg.lua.j2'): string {
  const { chunk, errors } = parse(`file:///${name}`, text);
  return [outline(chunk.body), ...errors.map(({ message }) => `! ${message}`)].join(' ');
}

describe('what a template fills in', () => {
  test.each([
    ['x = {{ a }}', 'x = ⟨{{ a }}⟩'],
    ['x = {{ a | default(10) }} * 1024', 'x = ⟨{{ a | default(10) }}⟩ * 1024'],
    ['x = "{{ a }}"', 'x = ⟨"{{ a }}"⟩'],
    ['x = "a.{{ b }}/c"; y = 1', 'x = ⟨"a.{{ b }}/c"⟩; y = 1'],
    [`x = "{{ join "\\",\\"" (splitList "," .Env.X) }}"`, `x = ⟨"{{ join "\\",\\"" (splitList "," .Env.X) }}"⟩`],
    ['x = [[{{ a }}\n]]', 'x = ⟨[[{{ a }}\n]]⟩'],
    ['x = {{ a }}{{ b }}', 'x = ⟨{{ a }}{{ b }}⟩'],
    ['x = 1{{ zeros }}', 'x = ⟨1{{ zeros }}⟩'],
    ['x = {{ a }}00', 'x = ⟨{{ a }}00⟩'],
    ['{{ name }} = 1', '⟨{{ name }}⟩ = 1'],
    ['{{ name }}_ports = { 5222 }', '⟨{{ name }}_ports⟩ = { 5222 }'],
    ['s2s_{{ name }} = true', '⟨s2s_{{ name }}⟩ = true'],
    ['VirtualHost "{{ d }}"', 'VirtualHost(⟨"{{ d }}"⟩)'],
    ['VirtualHost {{ d }}', 'VirtualHost(⟨{{ d }}⟩)'],
    ['Component "a" {{ b }}\nx = 1', 'Component("a")(⟨{{ b }}⟩); x = 1'],
    ['Component "a" {% if b %}"c"{% endif %}', 'Component("a")(⟨{% if b %}"c"{% endif %}⟩)'],
    [
      '{% if a %}VirtualHost{% else %}Component{% endif %} "b"',
      '⟨{% if a %}VirtualHost{% else %}Component{% endif %}⟩("b")',
    ],
    ['{% if a %}tls_{% endif %}ports = 1', '⟨{% if a %}tls_{% endif %}ports⟩ = 1'],
    ['x_{% if a %}y{% endif %} = 1', '⟨x_{% if a %}y{% endif %}⟩ = 1'],
    ['x = y {{ a }}\nz = 1', 'x = y; z = 1'],
    ['x = f({{ a }}, 1)', 'x = f(⟨{{ a }}⟩, 1)'],
    ['x = { {{ k }} = 1; ["{{ l }}"] = {{ v }} }', 'x = { ⟨{{ k }}⟩ = 1, [⟨"{{ l }}"⟩] = ⟨{{ v }}⟩ }'],
    ['x = {% if a %}"b"{% else %}{ "c" }{% endif %}\ny = 1', 'x = ⟨{% if a %}"b"{% else %}{ "c" }{% endif %}⟩; y = 1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['x = <%= a %>', 'x.erb'],
    ['x = <%- a -%>'.replace('<%-', '<%='), 'x.cfg.lua.erb'],
    ['x = ${A}', 'prosody.cfg.lua'],
    ['x = ${A:-"b"}', 'prosody.cfg.lua'],
    ['x = "${A}"', 'prosody.cfg.lua'],
    ['x = $DOMAIN', 'prosody.cfg.lua.tpl'],
    ['x = __PORT__', 'prosody.cfg.lua'],
    ['x = $PORT', 'domain.tpl.cfg.lua'],
    ['x = "https://__DOMAIN__/"', 'prosody.cfg.lua'],
    ['x = %%PORT%%', 'prosody.cfg.lua'],
    ['x = "%%FQDN%%"', 'prosody.cfg.lua'],
    ['x = "%LOG_PATH%"', 'prosody.cfg.lua.template'],
    ['x = @port@', 'prosody.cfg.lua'],
    ['x = "@DOMAIN@"', 'prosody.cfg.lua'],
    ['x = "@turnSecret@"', 'prosody.cfg.lua'],
    ['x = {{ .Env.X }}', 'prosody.cfg.lua'],
    ['x = {{- env `X` -}}', 'prosody.cfg.lua'],
    ['x = "{{ .Env.X }}"', 'prosody.cfg.lua'],
    ['x = {{ "a" if b else "c" }}', 'prosody.cfg.lua'],
    ["x = {{ b | ternary('true', 'false') }}", 'prosody.cfg.lua.tpl'],
    ['x = ${{ secrets.X }}', 'prosody.cfg.lua'],
  ])('%s in %s', (text, name) => {
    expect(read(text, name)).toBe(`x = ⟨${text.slice(4)}⟩`);
  });
});

describe('what is no template is read as it always was', () => {
  test.each([
    ['log = {{to="console"}}', 'log = { { to = "console" } }'],
    ['log = {{to = "console", levels = {min = "info"}}}', 'log = { { to = "console", levels = { min = "info" } } }'],
    ['x = {{ "jid", "name" }, { "a", "b" }}', 'x = { { "jid", "name" }, { "a", "b" } }'],
    ['x = {{"a"}}', 'x = { { "a" } }'],
    ['x = {{}}', 'x = { {} }'],
    ['x = {{ a }}', 'x = { { a } }'],
    ['x = {{ [1] = 2 }}', 'x = { { [1] = 2 } }'],
    ['x = "${user}"', 'x = "${user}"'],
    ['x = "%d%%, %s%%"', 'x = "%d%%, %s%%"'],
    ['x = "user@host@"', 'x = "user@host@"'],
    ['x = t.__index', 'x = t.__index'],
    ['__NAME__ = 1; x = __NAME__', '__NAME__ = 1; x = __NAME__'],
    ['x = "<b>{name}</b>"', 'x = "<b>{name}</b>"'],
    ['x = 1 -- {{ a }} and {% b %}', 'x = 1'],
  ])('%s', (text, expected) => {
    expect(read(text, 'prosody.cfg.lua')).toBe(expected);
    expect(parse('file:///prosody.cfg.lua', text).isTemplate).toBe(false);
  });

  test('a table in a table stays one beside placeholders', () => {
    const text = 'log = {{to="console"}}\nx = {{"a", "b"}, {"c"}}\ny = ${A}';
    expect(read(text, 'prosody.cfg.lua')).toBe(
      'log = { { to = "console" } }; x = { { "a", "b" }, { "c" } }; y = ⟨${A}⟩',
    );
  });

  test('a mistake in a table of tables is still told', () => {
    expect(read('log = {{to="console" levels="x"}}', 'prosody.cfg.lua')).toContain('! A comma');
  });
});

describe('what a template decides', () => {
  test.each([
    ['{% if a %}\nx = 1\n{% endif %}\ny = 2', '(⟨{% if a %}⟩ x = 1)?; y = 2'],
    ['{% if a %}\nx = 1\n{% elif b %}\nx = 2\n{% endif %}', '(⟨{% if a %}⟩ x = 1 | ⟨{% elif b %}⟩ x = 2)?'],
    ['{%- if a -%}\nx = 1\n{%- else -%}\nx = 2\n{%- endif -%}', '(⟨{%- if a -%}⟩ x = 1 | ⟨{%- else -%}⟩ x = 2)'],
    ['{% if a %}x = 1{% else %}x = 2{% endif %}', '(⟨{% if a %}⟩ x = 1 | ⟨{% else %}⟩ x = 2)'],
    ['{% for h in hs %}\nVirtualHost "{{ h }}"\n{% endfor %}', '(⟨{% for h in hs %}⟩ VirtualHost(⟨"{{ h }}"⟩))?'],
    ['{% for h in hs %}\nx = 1\n{% else %}\nx = 2\n{% endfor %}', '(⟨{% for h in hs %}⟩ x = 1 | ⟨{% else %}⟩ x = 2)?'],
    ['{{ if .A }}\nx = 1\n{{ else if .B }}\nx = 2\n{{ end }}', '(⟨{{ if .A }}⟩ x = 1 | ⟨{{ else if .B }}⟩ x = 2)?'],
    ['{{- range .Hosts }}\nVirtualHost "{{ . }}"\n{{- end }}', '(⟨{{- range .Hosts }}⟩ VirtualHost(⟨"{{ . }}"⟩))?'],
    ['<% if a %>\nx = 1\n<% else %>\nx = 2\n<% end %>', '(⟨<% if a %>⟩ x = 1 | ⟨<% else %>⟩ x = 2)'],
    [
      '<% hs.each do |h| -%>\nVirtualHost "<%= h %>"\n<% end -%>',
      '(⟨<% hs.each do |h| -%>⟩ VirtualHost(⟨"<%= h %>"⟩))?',
    ],
    ['<% if $a { -%>\nx = 1\n<% } else { -%>\nx = 2\n<% } -%>', '(⟨<% if $a { -%>⟩ x = 1 | ⟨<% } else { -%>⟩ x = 2)'],
    ['{% if a %}\n{% if b %}\nx = 1\n{% endif %}\ny = 1\n{% endif %}', '(⟨{% if a %}⟩ (⟨{% if b %}⟩ x = 1)?; y = 1)?'],
    ['x = 1\n-- {% if a %}\ny = 1\n-- {% endif %}', 'x = 1; (⟨{% if a %}⟩ y = 1)?'],
    ['if a then\n{% if b %}\nx = 1\n{% endif %}\nend', 'if (⟨{% if b %}⟩ x = 1)? end'],
    ['{% set a = 1 %}\n{# no\nLua here #}\nx = 1', 'x = 1'],
    ['{{/* no Lua */}}\n{{ $a := .Env.A | default "1" -}}\nx = {{ $a }}', 'x = ⟨{{ $a }}⟩'],
    ['{% set a %}\nno Lua\n{% endset %}\n{% macro b(c) %}"{{ c }}",{% endmacro %}\nx = 1', 'x = 1'],
    ['{{ define "a" }}\nx = {\n{{ end }}\ny = 1', 'y = 1'],
    ['{{ include "x" }}\ny = 1', '…; y = 1'],
    ['VirtualHost "a"\n  <%= extra %>\nVirtualHost "b"', 'VirtualHost("a"); …; VirtualHost("b")'],
    ["{{ '' if a else '--' }}x = 1\ny = 2", "(⟨{{ '' if a else '--' }}⟩ x = 1)?; y = 2"],
    [
      '<%- b = c\n  if a\n    if b -%>\nx = 1\n<%- end -%>\ny = 1\n<%- end -%>\nz = 1',
      '(⟨<%- b = c\n  if a\n    if b -%>⟩ (⟨<%- b = c\n  if a\n    if b -%>⟩ x = 1)?; y = 1)?; z = 1',
    ],
  ])('%s', (text, expected) => {
    expect(read(text, text.includes('<%') ? 'a.erb' : text.includes('{%') ? 'a.j2' : 'a.tpl')).toBe(expected);
  });
});

describe('lists', () => {
  test.each([
    ['x = { {{ a }} }', 'x = { ⟨{{ a }}⟩ }'],
    ['x = { {{ a }}, "b" }', 'x = { ⟨{{ a }}⟩, "b" }'],
    ['x = { "a", {{ b }} "c" }', 'x = { "a", ⟨{{ b }}⟩, "c" }'],
    ['x = { "a"; {{ b }}\n"c" }', 'x = { "a", ⟨{{ b }}⟩, "c" }'],
    ['x = { "a" {{ b }} }', 'x = { "a", ⟨{{ b }}⟩ }'],
    ['x = {\n{{ a }}\n{{ b }}\n}', 'x = { ⟨{{ a }}⟩, ⟨{{ b }}⟩ }'],
    ['x = {\n{% for m in ms %}\n  "{{ m }}";\n{% endfor %}\n  "b";\n}', 'x = { ⟨{% for m in ms %}⟩ ⟨"{{ m }}"⟩, "b" }'],
    [
      'x = { {% for m in ms %}"{{ m }}"{% if not loop.last %}, {% endif %}{% endfor %} }',
      'x = { ⟨{% for m in ms %}⟩ ⟨"{{ m }}"⟩ }',
    ],
    ['x = { {% if a %}"b"{% else %}"c"{% endif %}; "d" }', 'x = { ⟨{% if a %}⟩ "b", ⟨{% else %}⟩ "c", "d" }'],
    ['x = { 1{% if a %}, 2{% endif %} }', 'x = { 1, ⟨{% if a %}⟩ 2 }'],
    ['x = { {% if a %}k = "v";{% endif %} }', 'x = { ⟨{% if a %}⟩ k = "v" }'],
    ['x = {\n{% if a %}\n{ jid = "b" },\n{% endif %}\n}', 'x = { ⟨{% if a %}⟩ { jid = "b" } }'],
    ['x = {\n  {{ \'\' if a else \'--\' }} "b";\n  "c";\n}', 'x = { ⟨{{ \'\' if a else \'--\' }}⟩ "b", "c" }'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('brackets across control tags', () => {
  test.each([
    ['{% if a %}\nx = {\n{% else %}\nx = { "b",\n{% endif %}\n"c" }\ny = 1', 'y = 1'],
    ['{% if a %}\nx = {\n{% endif %}\n"c"\n{% if a %}\n}\n{% endif %}\ny = 1', 'y = 1'],
    ['{% if a %}\nx = { "b"\n{% else %}\nx = { "c"\n{% endif %}\n}\ny = 1', 'y = 1'],
  ])('%s', (text, last) => {
    const out = read(text);
    expect(out.endsWith(last)).toBe(true);
  });
});

describe('what is certain is told', () => {
  test.each([
    ['x = "{{ a }}\ny = 1', 'y = 1 ! '],
    ['x = {{ a }}\nallow_registration false', '! `=` is missing'],
    ['x = { "a" "b" }\ny = {{ a }}', '! A comma'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  test('what a tag may bring is not missed', () => {
    for (const text of [
      'x = { "a" {{ b }} "c" }',
      'x {{ a }}',
      'x = { "a"\n{% if b %}, "c"{% endif %} }',
      'x = {{ a }}',
    ]) {
      expect(parse('file:///a.j2', text).errors).toEqual([]);
    }
  });

  test('no mend touches a tag', () => {
    const source = parse('file:///a.j2', 'x = { "a" "b", "{{ c }}" "d" "e" }');
    const edits = source.errors.flatMap(({ mend }) => mend?.edits ?? []);
    const [tag] = source.placeholders;
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(({ span }) => span.end <= (tag?.start ?? 0) || span.start >= (tag?.end ?? 0))).toBe(true);
  });
});

test('every place is that of the text', () => {
  const text = '-- ü\nx = "😀 {{ a }}"\n{% if b %}\nx = { "é" };\n{% endif %}\n';
  const source = parse('file:///a.j2', text);
  const seen: string[] = [];
  visit(source.chunk, {
    enter: ({ kind, span }) => {
      if (kind === 'Placeholder' || kind === 'StringLiteral') seen.push(text.slice(span.start, span.end));
    },
  });
  expect(seen).toEqual(['"😀 {{ a }}"', '{% if b %}', '"é"']);
  expect(source.placeholders.map(({ start, end }) => text.slice(start, end))).toEqual([
    '{{ a }}',
    '{% if b %}',
    '{% endif %}',
  ]);
});
