-- SYNTAX TEST "source.lua.prosody" "VirtualHost and Component in every form"
VirtualHost "example.com"
-- <----------- storage.type.section.host.prosody
--           ^^^^^^^^^^^ string.quoted.double.lua entity.name.section.prosody
--          ^ string.quoted.double.lua punctuation.definition.string.begin.lua
  enabled = true
--^^^^^^^ variable.other.property.option.prosody
VirtualHost 'example.org';
-- <----------- storage.type.section.host.prosody
--           ^^^^^^^^^^^ string.quoted.single.lua entity.name.section.prosody
--                       ^ punctuation.terminator.statement.lua
VirtualHost [[example.net]]
--            ^^^^^^^^^^^ string.quoted.other.multiline.lua entity.name.section.prosody
VirtualHost("chat." .. domain)
--           ^^^^^ entity.name.section.prosody
--                  ^^ keyword.operator.concatenation.lua
--                     ^^^^^^ variable.other.lua
Host "x"
-- <---- storage.type.section.host.prosody
--    ^ entity.name.section.prosody
host "x"
-- <---- storage.type.section.host.prosody
--    ^ entity.name.section.prosody
Component "rooms.example.com" "muc"
-- <--------- storage.type.section.component.prosody
--         ^^^^^^^^^^^^^^^^^ entity.name.section.prosody - entity.name.type.module.prosody
--                             ^^^ entity.name.type.module.prosody - entity.name.section.prosody
  name = "Rooms"
--^^^^ variable.other.property.option.prosody
--        ^^^^^ string.quoted.double.lua - entity.name.type.module.prosody
component "x" "pubsub"
-- <--------- storage.type.section.component.prosody
--             ^^^^^^ entity.name.type.module.prosody
Component("x")("muc")
--         ^ entity.name.section.prosody
--              ^^^ entity.name.type.module.prosody
Component(name)("muc")
--        ^^^^ variable.other.lua
--               ^^^ entity.name.type.module.prosody
Component "gateway.example.com" component_secret = "y"
--         ^^^^^^^^^^^^^^^^^^^ entity.name.section.prosody
--                              ^^^^^^^^^^^^^^^^ variable.other.property.option.prosody
--               ^ string.quoted.double.lua - entity.name.type.module.prosody
Component "news@example.com" -- a bare JID
--         ^^^^^^^^^^^^^^^^ entity.name.section.prosody
--                              ^^^^^^^^^^ comment.line.double-dash.lua
  "broadcast"
option = 1
-- <------ variable.other.property.option.prosody - meta.section.component.prosody
VirtualHost "a" { name = "b", limits = { rate = 1 } }
--                ^^^^ variable.other.property.option.prosody
--                       ^^^ string.quoted.double.lua - entity.name.section.prosody
--                            ^^^^^^ variable.other.property.option.prosody
--                                       ^^^^ variable.other.property.key.lua
Component "a" "muc" { modules_enabled = { "muc_mam" }; }
--             ^^^ entity.name.type.module.prosody
--                    ^^^^^^^^^^^^^^^ variable.other.property.option.prosody
--                                         ^^^^^^^ entity.name.type.module.prosody
after = "a"
-- <----- variable.other.property.option.prosody - meta.table.section.prosody
--      ^^^ string.quoted.double.lua - entity.name.section.prosody
for _, host in ipairs(hosts) do
  VirtualHost(host)
--^^^^^^^^^^^ storage.type.section.host.prosody
--            ^^^^ variable.other.lua
end
sql = { host = "localhost" }
--      ^^^^ variable.other.property.key.lua - storage.type.section.host.prosody
local host = "x"
--    ^^^^ variable.other.local.lua
--            ^ string.quoted.double.lua - entity.name.section.prosody
make = VirtualHost
--     ^^^^^^^^^^^ storage.type.section.prosody
