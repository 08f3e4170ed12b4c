-- SYNTAX TEST "source.lua.prosody" "options, locals, keys"
admins = { "me@example.com" };
-- <------ variable.other.property.option.prosody
--     ^ keyword.operator.assignment.lua
--          ^^^^^^^^^^^^^^ string.quoted.double.lua - entity.name.type.module.prosody
log = { { to = "console", levels = { min = "info" } } }
-- <--- variable.other.property.option.prosody
--        ^^ variable.other.property.key.lua - variable.other.property.option.prosody
--                        ^^^^^^ variable.other.property.key.lua
--                                   ^^^ variable.other.property.key.lua
limits = { c2s = { rate = "10kb/s" }; ["s2sin"] = { } }
-- <------ variable.other.property.option.prosody
--         ^^^ variable.other.property.key.lua
--                                      ^^^^^ string.quoted.double.lua
local size = 10 * 1024
-- <----- storage.modifier.local.lua
--    ^^^^ variable.other.local.lua - variable.other.property.option.prosody
--              ^ keyword.operator.arithmetic.lua
http_file_share_size_limit = size
-- <-------------------------- variable.other.property.option.prosody
--                           ^^^^ variable.other.lua - variable.other.property.option.prosody
a, b = 1, 2
-- <- variable.other.property.option.prosody
-- ^ variable.other.property.option.prosody
same = a == b
-- <---- variable.other.property.option.prosody
--     ^ variable.other.lua - variable.other.property.option.prosody
--       ^^ keyword.operator.comparison.lua
--          ^ variable.other.lua - variable.other.property.option.prosody
limits.c2s = { }
-- <------ variable.other.lua
--     ^^^ variable.other.property.member.lua - variable.other.property.option.prosody
admins { "x" }
-- <------ variable.other.property.option.prosody
disco_items:append { { "x" } }
-- <----------- variable.other.property.option.prosody
--          ^^^^^^ support.function.append.prosody
print { }
-- <----- support.function.lua - variable.other.property.option.prosody
if testing then
  debug = true
--^^^^^ variable.other.property.option.prosody
--        ^^^^ constant.language.lua
  return { }
--^^^^^^ keyword.control.lua - variable.other.property.option.prosody
end
list = { f = function () deep = 1 end, key = 2 }
-- <---- variable.other.property.option.prosody
--       ^ variable.other.property.key.lua
--                       ^^^^ variable.other.property.option.prosody
--                                     ^^^ variable.other.property.key.lua
