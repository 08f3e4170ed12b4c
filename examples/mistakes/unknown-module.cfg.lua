-- expect: 8:6 unknown-module
-- expect: 12:37 unknown-component-module
-- expect: 14:22 unknown-module
-- Prosody starts, and what was meant is missing.

modules_enabled = {
    "roster";
    "firewal"; -- one letter short
    "saslauth";
}

Component "conference.example.com" "mcu"

modules_enabled = { "stream_managment" }
