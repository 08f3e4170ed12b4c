-- expect: 6:1 missing-equals
-- expect: 8:1 missing-equals
-- expect: 15:5 append-not-set-here
-- An option and its value with nothing between them is a function call to Lua.

pidfile "/run/prosody/prosody.pid"

admins { "admin@example.com" }

modules_enabled = { "roster"; "saslauth"; "tls" }

-- Prosody 13 can add to a list like this, but only to one that the same section has set.

VirtualHost "example.com"
    modules_enabled { "mam" }
