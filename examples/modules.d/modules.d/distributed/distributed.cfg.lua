-- Modules shipped with Prosody: how they are set up here.
--
-- Loaded unless PROSODY_ENABLE_DISTRIBUTED is "false". Manual: https://prosody.im/doc/modules
--
-- Periods are written as numbers of seconds, which 0.12 and 13.0 both understand; only the two that expire archives
-- take text in 0.12 as well.


---------- Messages on all devices ----------

-- mam
archive_expires_after = "4w";
default_archive_policy = true; -- Archive everyone's messages; users can choose otherwise
max_archive_query_results = 50; -- Messages in one page

-- smacks
smacks_hibernation_time = 10 * 60; -- How long a broken session waits for its client
smacks_max_queue_size = 500; -- Messages waiting in it
smacks_max_old_sessions = 10; -- Sessions remembered for each user

-- carbons and csi have no options.

-- csi_simple
csi_queue_size = 256; -- Stanzas held back before all are sent
csi_important_payloads = { "{urn:xmpp:jingle-message:0}propose" }; -- Calls are never held back

-- cloud_notify
push_notification_with_body = false; -- What is said, and by whom, stays here
push_notification_with_sender = false;
push_notification_important_body = "New message"; -- Sent in its place
push_max_errors = 16; -- Failures before a client's registration is dropped
push_max_devices = 5; -- For each user
push_max_hibernation_timeout = 3 * 24 * 60 * 60; -- Sessions of clients that can be woken up wait longer


---------- Accounts and profiles ----------

-- pep
pep_max_items = 256; -- In one node

-- vcard4 and lastactivity have no options.

-- vcard_legacy
upgrade_legacy_vcards = true; -- Move profiles that mod_vcard stored

-- bookmarks
upgrade_legacy_bookmarks = true; -- Move bookmarks from private storage

-- blocklist
blocklist_cache_size = 256; -- Lists kept in memory

-- user_account_management
registration_delete_grace_period = 7 * 24 * 60 * 60; -- A deleted account can be restored so long (13.0)


---------- Registration ----------

-- register_ibr
registration_title = "Create an account on example.com";
registration_instructions = "Choose a user name and a password.";

-- register_limits
min_seconds_between_registrations = 5 * 60; -- From one address
registration_throttle_cache_size = 1000; -- Addresses remembered
registration_allowlist = { "127.0.0.1"; "::1" }; -- Not limited

-- invites
invite_expiry = 7 * 24 * 60 * 60;

-- invites_adhoc
allow_user_invites = false; -- Only administrators invite people to the server
allow_contact_invites = true; -- Everyone invites contacts

-- invites_register
registration_invite_only = true;

-- watchregistrations
registration_watchers = { "admin@example.com" };
registration_notification = "$username has registered on $host from $ip";
registration_notification_type = "chat";

-- welcome
welcome_message = "Welcome to $host, $username!";

-- tombstones
user_tombstone_expiry = 365 * 24 * 60 * 60;

-- mimicking has no options.


---------- Administration ----------

-- admin_adhoc and announce have no options.

-- admin_shell
console_banner = "short";

-- motd
motd_text = "Planned maintenance is announced at https://status.example.net/";
motd_jid = "example.com"; -- Sender

-- limits
limits = {
    c2s = { rate = "10kb/s"; burst = "2s" };
    s2sin = { rate = "30kb/s"; burst = "2s" };
};
unlimited_jids = { "admin@example.com" };

-- server_contact_info
contact_info = {
    abuse = { "mailto:abuse@example.com"; "xmpp:admin@example.com" };
    admin = { "mailto:admin@example.com"; "xmpp:admin@example.com" };
    security = { "mailto:security@example.com" };
    support = { "xmpp:support@muc.example.com?join" };
};


---------- Web ----------

-- http
http_default_host = "example.com"; -- For requests to any other name
http_external_url = "https://xmpp.example.com/"; -- As the reverse proxy is seen from outside
trusted_proxies = { "127.0.0.1"; "::1" }; -- Whose word on the client's address is taken

-- http_errors
http_errors_always_show = true;
http_errors_detailed = false;
http_errors_default_message = "There is nothing more to say about it.";

-- http_files
http_files_dir = "/var/www/html";
http_index_files = { "index.html" };
http_dir_listing = false;

-- http_openmetrics, and the measurements behind it
openmetrics_allow_ips = { "127.0.0.1"; "::1" }; -- Who may read them
statistics = "internal";
statistics_interval = "manual"; -- Measured when they are read

-- bosh
bosh_max_inactivity = 60;
bosh_max_wait = 120;
consider_bosh_secure = true; -- The reverse proxy encrypts

-- websocket
consider_websocket_secure = true;
websocket_frame_buffer_limit = 512 * 1024; -- Bytes


---------- Calls ----------

-- turn_external
turn_external_host = "turn.example.com";
turn_external_port = 3478;
-- What stands in for it is no secret, and lets Prosody start without TURN.
turn_external_secret = ENV_PROSODY_TURN_SECRET or "replace-me"; -- As in the TURN server's own configuration
turn_external_ttl = 24 * 60 * 60; -- How long the credentials of a call are valid


---------- Components ----------

-- proxy65 listens on a port of its own, and ports belong to the whole server.
proxy65_ports = { 5000 };

Component "muc.example.com" "muc"
    name = "Chat rooms";
    modules_enabled = {
        "muc_mam"; -- Archive of the rooms
        "muc_unique"; -- Names for new rooms
    };

    restrict_room_creation = "local"; -- Only users of example.com create rooms
    muc_room_default_public = false; -- New rooms are not listed,
    muc_room_default_persistent = true; -- stay when everyone has left,
    muc_room_default_members_only = false; -- and can be joined by anyone who knows them
    muc_room_default_history_length = 20;
    max_history_messages = 50;
    muc_tombstones = true; -- Nobody takes the name of a destroyed room

    -- muc_mam
    muc_log_by_default = true;
    muc_log_presences = false;
    muc_log_expires_after = "4w";

    -- muc_unique has no options.

Component "upload.example.com" "http_file_share"
    name = "File upload";
    http_external_url = "https://upload.example.com/";
    http_file_share_size_limit = 16 * 1024 * 1024; -- One file
    http_file_share_daily_quota = 100 * 1024 * 1024; -- One user, one day
    http_file_share_global_quota = 10 * 1024 * 1024 * 1024; -- Everything together
    http_file_share_expires_after = 30 * 24 * 60 * 60;

Component "proxy.example.com" "proxy65"
    name = "File transfer proxy";
    proxy65_address = "proxy.example.com";
    proxy65_acl = { "example.com" }; -- Who may use it

Component "pubsub.example.com" "pubsub"
    name = "Publish and subscribe";
    admins = { "admin@example.com"; "example.com" }; -- pubsub_serverinfo publishes as the server itself
    autocreate_on_publish = false;
    autocreate_on_subscribe = false;
    pubsub_max_items = 256; -- In one node
