-- SYNTAX TEST "source.lua.prosody" "what is not closed does not colour the rest"
s = "never closed
t = 1
-- <- variable.other.property.option.prosody - string.quoted.double.lua
--  ^ constant.numeric.decimal.lua
modules_enabled = { 'never closed
  "roster"
-- ^^^^^^ entity.name.type.module.prosody
name = "x"
-- <---- variable.other.property.option.prosody
--      ^ string.quoted.double.lua - entity.name.type.module.prosody
modules_enabled = { "roster"
VirtualHost "example.com"
-- <----------- storage.type.section.host.prosody
--           ^^^^^^^^^^^ entity.name.section.prosody - entity.name.type.module.prosody
  name = "x"
--^^^^ variable.other.property.option.prosody
--        ^ string.quoted.double.lua - entity.name.type.module.prosody
log = { { to = "console"
Component "a" "muc"
-- <--------- storage.type.section.component.prosody - meta.table.lua
--             ^^^ entity.name.type.module.prosody
x = compute(1, (2
if y then z = 1 end
-- <-- keyword.control.lua
--        ^ variable.other.property.option.prosody
ssl = { key = "x", options = {
Include "conf.d/*"
-- <------- keyword.control.import.prosody - meta.table.lua
admins = { "a" } }
storage = "sql")
-- <------- variable.other.property.option.prosody
authentication = "x"
-- <-------------- variable.other.property.option.prosody
function broken(a
b = 1
b2 = 1
-- <-- variable.other.property.option.prosody - variable.parameter.lua
end
list = { f = function () return 1 }
after = "x"
-- <----- variable.other.property.option.prosody - meta.function.lua meta.table.lua
modules_enabled = { "a" "b
local c = 1
--    ^ variable.other.local.lua
-- <----- storage.modifier.local.lua - string.quoted.double.lua
VirtualHost example.org
-- <----------- storage.type.section.prosody
--                  ^^^ variable.other.property.member.lua
VirtualHost = "example.org"
--             ^^^^^^^^^^^ string.quoted.double.lua - entity.name.section.prosody
Component "x
  name = "y"
--^^^^ variable.other.property.option.prosody
--        ^ string.quoted.double.lua - entity.name.section.prosody
modules_enabled = [ "a" ]
--                  ^^^ string.quoted.double.lua
d = 1
-- <- variable.other.property.option.prosody
