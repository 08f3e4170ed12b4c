-- SYNTAX TEST "source.lua.prosody" "Include, files, environment, the Lua namespace"
Include "conf.d/*.cfg.lua"
-- <------- keyword.control.import.prosody
--       ^^^^^^^ string.quoted.double.lua
--              ^ string.quoted.double.lua constant.other.placeholder.wildcard.prosody
--               ^^^^^^^^ string.quoted.double.lua - constant.other.placeholder.wildcard.prosody
include('x?.lua')
-- <------- keyword.control.import.prosody
--        ^ constant.other.placeholder.wildcard.prosody
if true then Include "a*" end
--           ^^^^^^^ keyword.control.import.prosody
--                     ^ constant.other.placeholder.wildcard.prosody
--                        ^^^ keyword.control.end.lua
RunScript "x.lua"
-- <--------- keyword.control.import.prosody
secret = FileLine "secret.txt"
-- <------ variable.other.property.option.prosody
--       ^^^^^^^^ support.function.file.prosody
--                 ^^^^^^^^^^ string.quoted.double.lua
motd_text = FileContents("motd?")
--          ^^^^^^^^^^^^ support.function.file.prosody
--                            ^ string.quoted.double.lua - constant.other.placeholder.wildcard.prosody
admins = FileLines "admins.txt"
--       ^^^^^^^^^ support.function.file.prosody
key = Credential("key")
--    ^^^^^^^^^^ support.function.file.prosody
if ENV_PROSODY_ENABLE_BETA == "true" then
-- ^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.environment.prosody
--                         ^^ keyword.operator.comparison.lua
--                                   ^^^^ keyword.control.lua
end
x = config.ENV_X
--         ^^^^^ variable.other.property.member.lua - variable.other.constant.environment.prosody
domain = Lua.os.getenv("DOMAIN") or os.getenv "HOST"
--       ^^^ support.class.namespace.prosody
--           ^^ support.class.library.lua
--              ^^^^^^ support.function.library.lua
--                               ^^ keyword.operator.wordlike.lua
--                                  ^^ support.class.library.lua
--                                     ^^^^^^ support.function.library.lua
port = Lua.tonumber(ENV_PORT)
--         ^^^^^^^^ support.function.lua
--                  ^^^^^^^^ variable.other.constant.environment.prosody
motd = ("%d"):format(n)
--       ^^ string.quoted.double.lua
--            ^^^^^^ entity.name.function.call.lua
--                   ^ variable.other.lua
x = jid.bare "a@b/c"
--  ^^^ variable.other.lua
--      ^^^^ entity.name.function.call.lua
table.insert(x, "y")
-- <----- support.class.library.lua
--    ^^^^^^ support.function.library.lua
--               ^ string.quoted.double.lua
