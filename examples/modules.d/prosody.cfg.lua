-- Prosody configuration for example.com
--
-- The modules are sorted by how far they can be trusted, and each category has its own file under modules.d/ (see
-- modules.d/README.md). Four environment variables choose the categories; .env.example shows them with their defaults.
--
-- To use it for your own domain, replace "example.com" in all files, put the certificates into the folder certs, and
-- ask Prosody what it thinks of the result:  prosodyctl check config
--
-- Made for Prosody 0.12 and 13.0.


---------- Categories ----------

-- On, unless the variable says "false".
local enable_distributed = ENV_PROSODY_ENABLE_DISTRIBUTED ~= "false";
local enable_security = ENV_PROSODY_ENABLE_SECURITY ~= "false";

-- Off, unless the variable says "true".
local enable_beta = ENV_PROSODY_ENABLE_BETA == "true";
local enable_alpha = ENV_PROSODY_ENABLE_ALPHA == "true";


---------- Administrators ----------

-- Accounts with all permissions. Create them with `prosodyctl adduser`; naming them here does not.
admins = { "admin@example.com" };


---------- Modules ----------

-- Where Prosody looks for community modules, before its own folder. `prosodyctl install` needs no entry here.
plugin_paths = { "/usr/local/lib/prosody/modules" };

local modules = {};

local function enable(names)
    for i = 1, #names do
        modules[#modules + 1] = names[i];
    end
end

-- Core. These come on top of what Prosody always loads: presence, message, iq, offline, c2s, s2s, s2s_auth_certs.
enable {
    "roster"; -- Contact lists
    "saslauth"; -- Logging in
    "tls"; -- Encryption with STARTTLS
    "dialback"; -- Verifies other servers through DNS where no certificate does
    "disco"; -- Tells clients and servers what this server offers
    "private"; -- Account data that older clients keep on the server
    "version"; -- Answers which software runs here
    "uptime"; -- Answers since when
    "time"; -- Answers what time it is here
    "ping"; -- Lets clients see whether the connection is alive

    -- User profiles. vcard_legacy (below) serves the same requests out of PEP; Prosody loads only one of the two, and
    -- logs an error when both are listed.
    -- "vcard";
};

-- Distributed: shipped with Prosody, maintained by its authors. Five more stand as Components in the category's file:
-- muc, muc_mam, muc_unique, http_file_share and proxy65.
if enable_distributed then
    enable {
        -- Messages on all devices
        "mam"; -- Message archive
        "carbons"; -- Copies of messages to one's other clients
        "smacks"; -- Resumes sessions after the connection broke
        "csi"; -- Clients tell whether they are in use
        "csi_simple"; -- Holds back unimportant traffic for those that are not
        "cloud_notify"; -- Push notifications. Before 13.0 a community module of the same name

        -- Accounts and profiles
        "pep"; -- Data that users publish to their contacts: avatars, mood, keys
        "vcard4"; -- Profiles in PEP
        "vcard_legacy"; -- The same profiles for clients that know only the old format
        "bookmarks"; -- Rooms that a user joins, on all devices
        "blocklist"; -- Blocking of contacts
        "lastactivity"; -- Since when a contact is away
        "user_account_management"; -- Changing the password, deleting the account

        -- Registration
        "register_ibr"; -- Registration from within a client: here only with an invitation
        "register_limits"; -- How often one address may register
        "invites"; -- Invitations
        "invites_adhoc"; -- ... created from within a client
        "invites_register"; -- ... needed to register
        "watchregistrations"; -- Tells the administrators about new accounts
        "welcome"; -- Greets new accounts
        "tombstones"; -- Keeps the names of deleted accounts from being taken again
        "mimicking"; -- Keeps names from being taken that look like another

        -- Administration
        "admin_adhoc"; -- Commands in a client
        "admin_shell"; -- `prosodyctl shell`
        "announce"; -- Messages to everyone online
        "motd"; -- A message at every login
        "limits"; -- Bandwidth of connections
        "server_contact_info"; -- Addresses for abuse reports and support

        -- Web
        "http"; -- The web server that the following need
        "http_errors"; -- Its error pages
        "http_files"; -- Files from a folder
        "http_openmetrics"; -- Measurements for Prometheus and others
        "bosh"; -- XMPP over HTTP
        "websocket"; -- XMPP over WebSocket

        -- Calls
        "turn_external"; -- Tells clients about the TURN server
    };
    Include "modules.d/distributed/*.cfg.lua";
end

-- Community, stable.
if enable_security then
    enable {
        "firewall"; -- Rules for traffic
        "spam_reporting"; -- Users report spam
        "watch_spam_reports"; -- ... and the administrators hear of it
        "block_registrations"; -- Names that nobody can register
        "admin_blocklist"; -- What an administrator blocks, the whole server blocks
        "offline_hints"; -- Does not store what the sender wants not stored

        -- Superseded by what is enabled above; modules.d/community/stable/user-experience.cfg.lua tells more.
        -- "pep_vcard_avatar"; -- vcard_legacy
        -- "profile"; -- vcard_legacy and vcard4
        -- "filter_chatstates"; -- csi_simple
    };
    Include "modules.d/community/stable/*.cfg.lua";
end

-- Community, beta.
if enable_beta then
    enable {
        "cloud_notify_extensions"; -- Push notifications for Siskin and Snikket on iOS
        "password_reset"; -- Links for a new password
        "http_altconnect"; -- Tells web clients where BOSH and WebSocket are. Part of Prosody since 13.0
        "pubsub_serverinfo"; -- Publishes which servers this one talks to, where they agree
        "server_info"; -- Own fields in the server's description. Part of Prosody since 13.0
        "service_outage_status"; -- Where to look when the server is down
        "compliance_2023"; -- Logs what is missing for the XMPP compliance suites
        "sasl2"; -- Logging in with fewer round trips. This and the next two need 13.0
        "sasl2_bind2"; -- ... together with what follows a login
        "sasl2_fast"; -- ... and with a token instead of the password
        "sasl_ssdp"; -- Notices when someone tampers with the list of login mechanisms. Needs 13.0
        "isr"; -- Resumes a session while logging in

        -- No such module exists. cloud_notify and cloud_notify_extensions are the ones that push.
        -- "push";

        -- Answers the same requests as turn_external, so only one of the two can be loaded.
        -- "extdisco";
    };
    Include "modules.d/community/beta/*.cfg.lua";
end

-- Community, alpha.
if enable_alpha then
    enable {
        "measure_cpu"; -- Processor time
        "measure_memory"; -- Memory
        "audit"; -- A log of security events. Needs 13.0

        -- No such module exists; the real one has one letter more. It counts encrypted messages.
        -- "measure_message_e2e";
        "measure_message_e2ee";

        -- No such module exists; the real one has its words the other way round. It writes the log as JSON.
        -- "json_logs";
        "log_json";

        -- No such module exists. compliance_2023, among the beta modules, checks compliance.
        -- "compliance_policy";
    };
    Include "modules.d/community/alpha/*.cfg.lua";
end

modules_enabled = modules;


---------- Network ----------

c2s_ports = { 5222 }; -- Clients
s2s_ports = { 5269 }; -- Other servers

-- TLS from the first byte on, besides STARTTLS on the ports above. Needs certificates to be in place.
-- c2s_direct_tls_ports = { 5223 };
-- s2s_direct_tls_ports = { 5270 };

-- The web server is for the reverse proxy on this machine, which also does the encryption.
http_interfaces = { "127.0.0.1"; "::1" };
http_ports = { 5280 };
https_ports = {};


---------- Encryption and authentication ----------

certificates = "certs"; -- Folder beside this file
tls_profile = "intermediate";

c2s_require_encryption = true;
s2s_require_encryption = true;
s2s_secure_auth = true; -- Other servers need a valid certificate

authentication = "internal_hashed"; -- Passwords are stored as salted hashes
disable_sasl_mechanisms = { "DIGEST-MD5" };

hide_os_type = true; -- mod_version keeps the operating system to itself


---------- Storage ----------

storage = "internal"; -- Files in the data folder
pidfile = "prosody.pid"; -- In the data folder too


---------- Logging ----------

-- To the console, where systemd or the container runtime picks it up.
local log_sinks = {
    { levels = { min = "info" }; to = "console" };
};

-- mod_log_json: one JSON object a line, to a log collector on this machine.
if enable_alpha then
    log_sinks[#log_sinks + 1] = { levels = { min = "info" }; to = "json"; udp_host = "127.0.0.1"; udp_port = 5170 };
end

log = log_sinks;


---------- Hosts ----------

-- The components of this host are in modules.d/distributed/distributed.cfg.lua.
VirtualHost "example.com"
    name = "Example"; -- Shown to clients that list the services of this server
