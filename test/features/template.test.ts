import { expect, test } from 'vitest';
import { hoverAt, labelsAt } from './support.ts';

const ON = (text: string) => hoverAt(`--- file: prosody.cfg.lua.j2\n${text}`);

test.each([
  ['modules_enabled = { "http_{{ a$0 }}" }', '{{ a }}', 'Filled in by a template'],
  ['{% if$0 a %}\nlog = "*syslog"\n{% endif %}', '{% if a %}', 'A template decides here'],
  ['{# a$0 note #}', '{# a note #}', 'A template leaves nothing'],
])('hover on a tag: %s', (text, on, words) => {
  const result = ON(text);
  expect(result?.on).toBe(on);
  expect(result?.markdown).toContain(words);
});

test('what stands beside a tag has its own hover', () => {
  expect(ON('modules_enabled = { {{ a }}, "ma$0m" }')?.markdown).toContain('**mam**');
  expect(ON('{% if a %}\nmodules_enabled = { "ma$0m" }\n{% endif %}')?.markdown).toContain('**mam**');
});

test('modules are completed beside a tag, nothing inside of it', () => {
  const file = '--- file: prosody.cfg.lua.j2\n';
  expect(labelsAt(`${file}modules_enabled = { "{{ a }}", "ma$0" }`)).toContain('mam');
  expect(labelsAt(`${file}{% if a %}\nmodules_enabled = { "ma$0" }\n{% endif %}`)).toContain('mam');
  expect(labelsAt(`${file}modules_enabled = { {{ ma$0 }} }`)).toEqual([]);
});
