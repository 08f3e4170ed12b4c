-- expect: 8:5 syntax-error
-- expect: 10:1 syntax-error
-- expect: 12:5 syntax-error
-- Lua would stop at the first of these, and name the line after it.

modules_enabled = {
    "roster";
    "saslauth"
    "tls";
];

log == "info"
