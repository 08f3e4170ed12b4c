-- expect: 7:6 module-prefix
-- expect: 8:6 module-prefix
-- expect: 11:37 module-prefix
-- The file is called mod_ping.lua, the module is called ping.

modules_enabled = {
    "mod_ping";
    "mod_firewal"; -- and one letter short besides
}

Component "conference.example.com" "mod_muc"
