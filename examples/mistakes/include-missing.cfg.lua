-- expect: 6:9 include-missing
-- expect: 8:9 include-missing
-- expect: 12:13 include-missing
-- Prosody does not start without a file that it is told to include.

Include "secrets.cfg.lua"

Include "conf.d/*.cfg.lua"

-- Read only when LDAP is "true", so that it is a warning until then.
if os.getenv("LDAP") == "true" then
    Include "ldap.cfg.lua"
end
