-- SYNTAX TEST "source.lua.prosody" "the language itself"
local function port(offset, ...)
-- <----- storage.modifier.local.lua
--    ^^^^^^^^ storage.type.function.lua
--             ^^^^ entity.name.function.lua
--                  ^^^^^^ variable.parameter.lua
--                          ^^^ variable.language.vararg.lua
  return base + offset // 2 % 3 ^ 2
--^^^^^^ keyword.control.lua
--            ^ keyword.operator.arithmetic.lua
--                     ^^ keyword.operator.arithmetic.lua
--                              ^ keyword.operator.arithmetic.lua
end
function tools.net:open(
--       ^^^^^^^^^ variable.other.lua
--                ^ punctuation.accessor.lua
--                 ^^^^ entity.name.function.lua
  first,
--^^^^^ variable.parameter.lua
  second)
--^^^^^^ variable.parameter.lua
  self.x = first
--^^^^ variable.language.lua
--     ^ variable.other.property.member.lua
--         ^^^^^ variable.other.lua
end
-- <--- keyword.control.end.lua
local a <const>, b <close> = 1, 2
--    ^ variable.other.local.lua
--       ^^^^^ storage.modifier.attribute.lua
--               ^ variable.other.local.lua
--                  ^^^^^ storage.modifier.attribute.lua
--                           ^ constant.numeric.decimal.lua
local undefined
--    ^^^^^^^^^ variable.other.local.lua
next_line = a < b and b > a
-- <--------- variable.other.property.option.prosody
--            ^ keyword.operator.comparison.lua
--                ^^^ keyword.operator.wordlike.lua
--                      ^ keyword.operator.comparison.lua
for i = 1, #list, 2 do
-- <--- keyword.control.lua
--  ^ variable.other.local.lua - variable.other.property.option.prosody
--         ^ keyword.operator.length.lua
--                  ^^ keyword.control.lua
  if i ~= 3 then goto continue end
--     ^^ keyword.operator.comparison.lua
--               ^^^^ keyword.control.goto.lua
--                    ^^^^^^^^ entity.name.label.lua
--                             ^^^ keyword.control.end.lua
  ::continue::
--  ^^^^^^^^ entity.name.label.lua
--^^ punctuation.definition.label.begin.lua
end
for key, value in pairs(t) do end
--  ^^^ variable.other.local.lua
--       ^^^^^ variable.other.local.lua
--             ^^ keyword.control.lua
--                ^^^^^ support.function.lua
while not done do repeat done = true until done end
-- <----- keyword.control.lua
--    ^^^ keyword.operator.wordlike.lua
--             ^^ keyword.control.lua
--                ^^^^^^ keyword.control.lua
--                                   ^^^^^ keyword.control.lua
--                                              ^^^ keyword.control.end.lua
n = 3 .. 0x1F + 0xA.8p-2 - 1e10 * .5 / 3.
--  ^ constant.numeric.decimal.lua
--    ^^ keyword.operator.concatenation.lua
--       ^^^^ constant.numeric.hex.lua
--              ^^^^^^^^ constant.numeric.hex.lua
--                         ^^^^ constant.numeric.decimal.lua
--                                ^^ constant.numeric.decimal.lua
--                                     ^^ constant.numeric.decimal.lua
n = 1 << 2 | 3 & ~4 >> 5
--    ^^ keyword.operator.bitwise.lua
--         ^ keyword.operator.bitwise.lua
--               ^ keyword.operator.bitwise.lua
--                  ^^ keyword.operator.bitwise.lua
n = muc2
--  ^^^^ variable.other.lua - constant.numeric.decimal.lua
s = "a\n\\\"\x41\065\u{48}b"
--    ^^ constant.character.escape.lua
--      ^^ constant.character.escape.lua
--        ^^ constant.character.escape.lua
--          ^^^^ constant.character.escape.lua
--              ^^^^ constant.character.escape.lua
--                  ^^^^^^ constant.character.escape.lua
--                        ^ string.quoted.double.lua
s = 'it\'s \q'
--     ^^ constant.character.escape.lua
--         ^^ invalid.illegal.escape.lua
s = "one\z

     two\
--   ^^^ string.quoted.double.lua
--      ^ constant.character.escape.lua
three" .. four
-- <----- string.quoted.double.lua
--        ^^^^ variable.other.lua - string.quoted.double.lua
s = [==[ not the end ]] nor ]=] but ]==] .. after
--       ^^^^^^^^^^^ string.quoted.other.multiline.lua
--                      ^^^ string.quoted.other.multiline.lua
--                                          ^^^^^ variable.other.lua - string.quoted.other.multiline.lua
s = [[first
second]]
-- <------ string.quoted.other.multiline.lua
--[==[ a ]] b
--     ^ comment.block.lua
--          ^ comment.block.lua
c ]==] d = 1
-- <- comment.block.lua
--     ^ variable.other.property.option.prosody - comment.block.lua
e = 1 --[[ x ]] + 2
--         ^ comment.block.lua
--                ^ constant.numeric.decimal.lua - comment.block.lua
---@region --[ not a block
--             ^^^^^^^^^^^ comment.line.double-dash.lua
f = 1
-- <- variable.other.property.option.prosody - comment.line.double-dash.lua comment.block.lua
greeting = "Grüße, Jürgen" .. x -- 👋
--                 ^^^^^^ string.quoted.double.lua
--                            ^ variable.other.lua - string.quoted.double.lua
