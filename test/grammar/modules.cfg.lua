-- SYNTAX TEST "source.lua.prosody" "names of modules"
modules_enabled = { "roster"; 'mam', [[ping]] }
-- <--------------- variable.other.property.option.prosody
--                   ^^^^^^ string.quoted.double.lua entity.name.type.module.prosody
--                             ^^^ entity.name.type.module.prosody
--                                     ^^^^ string.quoted.other.multiline.lua entity.name.type.module.prosody
--                          ^ punctuation.terminator.statement.lua
--                                 ^ punctuation.separator.comma.lua
modules_disabled = {
-- <---------------- variable.other.property.option.prosody
  "s2s"; -- "offline"
-- ^^^ entity.name.type.module.prosody
--           ^^^^^^^ comment.line.double-dash.lua - entity.name.type.module.prosody
  --[[ "posix" ]] "c2s"
--      ^^^^^ comment.block.lua - entity.name.type.module.prosody
--                 ^^^ entity.name.type.module.prosody
  ENV_PUSH and "cloud_notify" or nil,
--^^^^^^^^ variable.other.constant.environment.prosody
--              ^^^^^^^^^^^^ entity.name.type.module.prosody
--                               ^^^ constant.language.lua
}
motd_text = "roster"
-- <--------- variable.other.property.option.prosody
--           ^^^^^^ string.quoted.double.lua - entity.name.type.module.prosody
modules_enabled =
{
  "smacks"
-- ^^^^^^ entity.name.type.module.prosody
}
modules_enabled: append { "csi" }
-- <--------------- variable.other.property.option.prosody
--               ^^^^^^ support.function.append.prosody
--                         ^^^ entity.name.type.module.prosody
modules_enabled:append({ "pep" }):append { "ping" }
--                        ^^^ entity.name.type.module.prosody
--                                          ^^^^ entity.name.type.module.prosody
modules_enabled { "limits" }
-- <--------------- variable.other.property.option.prosody
--                 ^^^^^^ entity.name.type.module.prosody
modules_enabled = base
-- <--------------- variable.other.property.option.prosody
--                ^^^^ variable.other.lua
name = "roster"
-- <---- variable.other.property.option.prosody
--      ^^^^^^ string.quoted.double.lua - entity.name.type.module.prosody
modules_enabled_later = { "x" }
-- <--------------------- variable.other.property.option.prosody
--                         ^ string.quoted.double.lua - entity.name.type.module.prosody
local all = { modules_enabled = { "x" } }
--                                 ^ entity.name.type.module.prosody
