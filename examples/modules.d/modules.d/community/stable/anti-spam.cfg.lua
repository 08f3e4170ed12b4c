-- Against spam and abuse: spam_reporting, watch_spam_reports, block_registrations, admin_blocklist
--
-- Loaded unless PROSODY_ENABLE_SECURITY is "false".


-- spam_reporting and watch_spam_reports have no options; the reports go to the accounts in `admins`.

-- block_registrations
block_registrations_users = {
    "abuse";
    "admin";
    "administrator";
    "hostmaster";
    "info";
    "postmaster";
    "root";
    "security";
    "support";
    "webmaster";
    "xmpp";
};
block_registrations_matching = { "^admin"; "master$" }; -- Lua patterns
block_registrations_require = "^[a-z0-9._-]+$"; -- Every name has to match this one

-- admin_blocklist
admin_blocklist_roles = { "prosody:operator"; "prosody:admin" }; -- Whose blocks count for the server
