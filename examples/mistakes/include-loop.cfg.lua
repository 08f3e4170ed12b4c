-- expect: 7:9 include-loop
-- A file that includes itself is read again and again, until Lua gives up.

VirtualHost "example.com"

-- The whole directory was meant once, without this file:
Include "include-loop.cfg.lua"
