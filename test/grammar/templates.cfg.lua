-- SYNTAX TEST "source.lua.prosody" "placeholders of template languages"
x = {{ domain | default("a") }}
--  ^^ meta.template.value.lua punctuation.definition.template.begin.lua
--     ^^^^^^ meta.template.value.lua variable.other.template.lua
--                      ^^^ string.quoted.double.template.lua
--                           ^^ punctuation.definition.template.end.lua
VirtualHost "{{ .Env.DOMAIN }}"
--          ^ punctuation.definition.string.begin.lua
--           ^^ punctuation.definition.template.begin.lua
--              ^^^^^^^^^^^ variable.other.template.lua
--                          ^^ punctuation.definition.template.end.lua
--                            ^ punctuation.definition.string.end.lua
x = { "{{ join "\";\"" .Env.MODULES }}"; "ping" }
--                                    ^ punctuation.definition.string.end.lua
--                                        ^^^^ string.quoted.double.lua
{% if tls and not old -%}
-- <-- punctuation.definition.template.begin.lua
-- ^^ keyword.control.template.lua
--        ^^^ keyword.operator.word.template.lua
--                    ^^^ punctuation.definition.template.end.lua
modules_enabled = { {% for m in modules %}"{{ m }}";{% endfor %} "mam" }
--                  ^^ punctuation.definition.template.begin.lua
--                     ^^^ keyword.control.template.lua
--                                            ^ variable.other.template.lua
--                                                     ^^^^^^ keyword.control.template.lua
--                                                                ^^^ entity.name.type.module.prosody
{%- endif %}
{# no "Lua here #}
-- ^^^^^^^^^^^^^^^ comment.block.template.lua
<% if @tls -%>
-- <-- punctuation.definition.template.begin.lua
-- ^^ keyword.control.template.lua
x = "<%= @domain %>"
--   ^^^ punctuation.definition.template.begin.lua
--       ^^^^^^^ variable.other.template.lua
<% end %>
-- ^^^ keyword.control.template.lua
{{- if eq .A "b" }}
--  ^^ keyword.control.template.lua
{{- end }}
x = ${DOMAIN:-a}
--  ^^ punctuation.definition.template.begin.lua
--    ^^^^^^ variable.other.template.lua
--             ^ punctuation.definition.template.end.lua
x = "__DOMAIN__"
--   ^^^^^^^^^^ variable.other.template.lua
x = { %%PORT%%, @PORT@ }
--    ^^^^^^^^ variable.other.template.lua
--              ^^^^^^ variable.other.template.lua
x = { @port@, "admin@@domain@", "user@host@" }
--    ^^^^^^ variable.other.template.lua
--             ^^^^^^ - variable.other.template.lua
--                   ^^^^^^^^ variable.other.template.lua
--                              ^^^^^^^^^^ - variable.other.template.lua
VirtualHost "@domain@"
--           ^^^^^^^^ variable.other.template.lua
log = {{to = "console"}}
--    ^^ - meta.template.value.lua
--           ^^^^^^^^^ string.quoted.double.lua - meta.template.value.lua
x = {{ "jid", "name" }, { "a", "b" }}
--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - meta.template.value.lua
x = { {} , #t, "%d%%", "user@host" }
--   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - meta.template.value.lua
x = t.__index
--    ^^^^^^^ - variable.other.template.lua
