-- Prosody configuration for example.org: one server as most are, with a file for each domain in conf.d.
--
-- Made for Prosody 0.12 and 13.0.

-- Accounts that may administer the server
admins = { "admin@example.org" }

-- Modules of Prosody; they are loaded on every host
modules_enabled = {
    -- Generally required
    "disco"; -- What this server can do
    "roster"; -- Contact lists
    "saslauth"; -- Logging in
    "tls"; -- Encrypted connections

    -- Not essential, but recommended
    "blocklist"; -- Blocking of contacts
    "bookmarks"; -- Rooms on all devices
    "carbons"; -- Messages on all devices
    "dialback"; -- Servers without certificates that can be verified
    "limits"; -- How much a connection may send
    "pep"; -- Avatars, mood, keys
    "private"; -- Notes of clients
    "smacks"; -- Sessions that survive a lost connection
    "vcard4"; -- Profiles
    "vcard_legacy"; -- Profiles for older clients

    -- Nice to have
    "csi_simple"; -- Fewer wake-ups for phones
    "invites"; -- Invitations
    "mam"; -- Message archive
    "ping"; -- Is the other side still there?
    "register"; -- New passwords from clients
    "time"; -- What time is it there?
    "uptime"; -- How long has the server been running?
    "version"; -- Which server is it?

    -- Administration
    "admin_adhoc"; -- From a client
    "admin_shell"; -- `prosodyctl shell`

    -- HTTP
    "bosh"; -- XMPP over HTTP
    "http_files"; -- Files of a directory
    "websocket"; -- XMPP over WebSocket
}

-- Modules that would be loaded without being asked for
modules_disabled = {
    -- "offline"; -- Messages for those who are not there
    -- "s2s"; -- Other servers
}

s2s_secure_auth = true

limits = {
    c2s = {
        rate = "10kb/s";
    };
    s2sin = {
        rate = "30kb/s";
    };
}

authentication = "internal_hashed"
storage = "internal"
archive_expires_after = "1w"

http_files_dir = "/var/www/example.org"

log = {
    info = "/var/log/prosody/prosody.log";
    error = "/var/log/prosody/prosody.err";
    { levels = { "error" }; to = "syslog" };
}

certificates = "certs"
pidfile = "/run/prosody/prosody.pid"

VirtualHost "localhost"

Include "conf.d/*.cfg.lua"
