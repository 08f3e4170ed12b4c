-- expect: 6:6 module-redundant
-- expect: 16:26 module-redundant
-- What Prosody loads anyway is faded, and can go.

modules_enabled = {
    "presence";
    "roster"; "saslauth"; "tls";
}

-- This is not redundant: a Component has presence only if it asks for it.
Component "echo.example.com"
    component_secret = "not a secret"
    modules_enabled = { "presence" }

Component "conference.example.com" "muc"
    modules_enabled = { "muc"; "muc_mam" }
