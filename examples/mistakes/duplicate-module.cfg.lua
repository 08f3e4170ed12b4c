-- expect: 9:6 duplicate-module
-- expect: 13:20 duplicate-module
-- Twice in one list is once too often; the second one is faded, and can go.

modules_enabled = {
    "roster";
    "saslauth";
    "tls";
    "roster";
}

-- Prosody 13 adds to the list of above.
modules_enabled { "tls"; "ping" }
