// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the shell are what is tested.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/syntax/index.ts';
import { expectProblems, problemsIn } from './support.ts';

/** The marks of a fixture are all that is said about it, as a whole configuration, by its name. */
function expectIn(name: string, text: string): void {
  expectProblems(`--- file: ${name}\n${text}`, { whole: true });
}

describe('nothing is said about what the template may make right', () => {
  test.each([
    [
      'an option in each branch',
      'prosody.cfg.lua.j2',
      '{% if a %}\nlog = "*syslog"\n{% else %}\nlog = "*console"\n{% endif %}',
    ],
    [
      'an option in two conditions',
      'prosody.cfg.lua.j2',
      '{% if a %}\nlog = "*syslog"\n{% endif %}\n{% if b %}\nlog = "*console"\n{% endif %}',
    ],
    [
      'a module in each branch',
      'prosody.cfg.lua.j2',
      'modules_enabled = { {% if a %}"mam"; "roster"{% else %}"mam"{% endif %} }',
    ],
    [
      'a module in two conditions',
      'prosody.cfg.lua.j2',
      'modules_enabled = {\n{% if a %}\n"mam";\n{% endif %}\n{% if b %}\n"mam";\n{% endif %}\n}',
    ],
    [
      'a loop over modules',
      'prosody.cfg.lua.j2',
      'modules_enabled = {\n{% for m in ms %}\n"{{ m }}";\n{% endfor %}\n}',
    ],
    ['a loop over hosts', 'prosody.cfg.lua.j2', '{% for h in hs %}\nVirtualHost "{{ h }}"\n{% endfor %}'],
    [
      'values of any type',
      'prosody.cfg.lua.j2',
      'admins = {{ a }}\nc2s_ports = {{ b }}\nallow_registration = {{ c }}\nlimits = {{ d }}',
    ],
    [
      'names in parts',
      'prosody.cfg.lua.j2',
      'modules_enabled = { "{{ a }}_muc", "http_{{ b }}" }\nstorage = "{{ c }}"\nauthentication = "{{ d }}"',
    ],
    [
      'a Component of any kind',
      'prosody.cfg.lua.j2',
      'Component "a.example" "{{ b }}"\nmodules_enabled = { "muc_mam" }',
    ],
    [
      'a Component under a condition',
      'prosody.cfg.lua.j2',
      '{% if a %}\nComponent "a.example" "muc"\nmodules_enabled = { "muc_mam" }\n{% endif %}',
    ],
    ['an Include of the server', 'prosody.cfg.lua.erb', 'Include "conf.d/*.cfg.lua"\n<%= @extra %>\n'],
    [
      'statements that are put in',
      'prosody.cfg.lua.tpl',
      '{{ join "\\n" (splitList "\\\\n" .Env.GLOBAL_CONFIG) }}\nadmins = some_list\n',
    ],
    ['a switch for a comment', 'prosody.cfg.lua.j2', '{{ \'\' if a else \'--\' }} log = "*syslog"\nlog = "*console"'],
    [
      'brackets in branches',
      'prosody.cfg.lua.j2',
      '{% if a %}\nadmins = {\n{% else %}\nadmins = { "a@example.com",\n{% endif %}\n"b@example.com" }',
    ],
    [
      'a shell’s variables',
      'prosody.cfg.lua',
      'c2s_ports = { ${PORT:-5222} }\nVirtualHost "${DOMAIN}"\nadmins = { "admin@${DOMAIN}" }',
    ],
    [
      'names in underscores',
      'prosody.cfg.lua',
      'http_ports = { __PORT__ }\nVirtualHost "__DOMAIN__"\nstorage = __STORAGE__',
    ],
    ['signs of sed', 'prosody.cfg.lua', 'c2s_ports = { @PORT@ }\nVirtualHost "%%FQDN%%"'],
  ])('%s', (_, name, text) => {
    expectIn(name, text);
  });
});

describe('what is certain is said', () => {
  test('a misspelt module beside a placeholder', () => {
    expectIn(
      'prosody.cfg.lua.j2',
      `modules_enabled = {
  "{{ a }}";
  "rosterr";
-- ^^^^^^^ unknown-module: error: …
  {% if b %}
  "mamm";
-- ^^^^ unknown-module: error: …
  {% endif %}
}`,
    );
  });

  test('a name without quotes, a sign that is missing, an option twice', () => {
    expectIn(
      'prosody.cfg.lua.j2',
      `modules_enabled = { "{{ a }}" }
authentication = internal_hashed
--               ^^^^^^^^^^^^^^^ unquoted-value: error: …
{% if b %}
log = "*syslog"
{% endif %}
    allow_registration false
--  ^^^^^^^^^^^^^^^^^^ syntax-error: error: \`=\` is missing after \`allow_registration\`. Prosody will not start.
    pidfile = "/run/a.pid"
    pidfile = "/run/b.pid"
--  ^^^^^^^ duplicate-option: warning: …
`,
    );
  });
});

test('what weakens the server in one of its branches is a hint', () => {
  const text = (value: string) => `--- file: prosody.cfg.lua.j2\n${value}\nVirtualHost "acme.net"\n`;
  const severities = (value: string) => problemsIn(text(value)).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(severities('{% if a %}\ns2s_secure_auth = false\n{% endif %}')).toEqual(['hint unauthenticated-servers']);
  expect(severities('s2s_secure_auth = false')).toEqual(['warning unauthenticated-servers']);
});

test('fixes leave every tag as it is', () => {
  const text = `--- file: prosody.cfg.lua.j2
modules_enabled = {
  "mod_roster"; {{ a }} "mod_mam"; {% if b %}"mod_smacks";{% endif %} "roster" "ping";
}
{% if c %}daemonize = true{% endif %}
daemonize = {{ d }}
VirtualHost "{{ e }}"
  daemonize = {{ d }} -- {{ f }}
`;
  const problems = problemsIn(text, { whole: true });
  const fixes = problems.flatMap((problem) => problem.fixes);
  const source = text.replace(/^.*\n/, '');
  expect(fixes.length).toBeGreaterThan(0);
  const tags = source.match(/\{\{.*?\}\}|\{%.*?%\}/g);
  for (const { edits } of fixes) {
    const after = applyEdits(
      source,
      edits.map(({ location, text: inserted }) => ({ span: location.span, text: inserted })),
    );
    expect(after.match(/\{\{.*?\}\}|\{%.*?%\}/g)).toEqual(tags);
  }
});

test('a host whose name is filled in is called by what is written', () => {
  const text = `--- file: prosody.cfg.lua.j2
modules_enabled = { "roster" }
VirtualHost "{{ a }}"
modules_enabled = { "proxy65"; "muc_mam" }
component_ports = { 5347 }
Component "{{ b }}"
name = 1
`;
  const messages = problemsIn(text, { whole: true }).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.filter((message) => message.includes('file:'))).toEqual([]);
});
