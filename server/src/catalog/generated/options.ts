// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const records = `
access_control_allow_credentials	{"summary":"Whether pages of other web sites may send along cookies and logins.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_headers	{"summary":"HTTP headers that pages of other web sites may send.","versions":{"both":{"type":"set","defaultValue":"{ \\"Content-Type\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_methods	{"summary":"HTTP methods that pages of other web sites may use.","versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\", \\"OPTIONS\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_origins	{"summary":"Web sites whose pages may use this server's HTTP services; none named means all.","versions":{"both":{"type":"set","readBy":["http"]}},"page":"http"}
access_control_max_age	{"summary":"How long browsers may remember what pages of other web sites are allowed.","versions":{"0.12":{"type":"number","defaultValue":"2 * 60 * 60","readBy":["http"]},"13.0":{"type":"period","defaultValue":"\\"2 hours\\"","readBy":["http"]}},"globalOnly":true,"page":"http"}
add_permissions	{"summary":"Permissions that roles get in addition, as a table of role to list.","versions":{"13.0":{"type":"any","defaultValue":"{}","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
additional_registration_fields	{"summary":"Further fields of the registration form, such as \\"email\\".","note":"A plus sign after the name, as in \\"email+\\", makes the field compulsory.","versions":{"0.12":{"type":"any","defaultValue":"{}","readBy":["register_ibr"]},"13.0":{"type":"array","defaultValue":"{}","readBy":["register_ibr"]}},"page":"modules/mod_register_ibr"}
adhoc_bots	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_adhoc_bots"]}},"page":"https://modules.prosody.im/mod_muc_adhoc_bots.html"}
admin_blocklist_roles	{"summary":"Roles of users whose own block list counts for the whole server.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:operator\\"; \\"prosody:admin\\" }","readBy":["admin_blocklist"]}},"page":"https://modules.prosody.im/mod_admin_blocklist.html"}
admin_contact_address	{"versions":{"both":{"type":"string","readBy":["manifesto"]}},"page":"https://modules.prosody.im/mod_manifesto.html"}
admin_socket	{"summary":"Path of the local socket through which prosodyctl shell reaches the server.","note":"Relative paths count from the data directory. Who may open the socket may do everything.","versions":{"both":{"type":"path","defaultValue":"\\"prosody.sock\\"","readBy":["admin_socket"]}},"globalOnly":true,"page":"modules/mod_admin_socket"}
admins	{"summary":"Accounts that may administer the server or, under a host, only that host.","note":"Only full addresses count, such as \\"me@example.com\\". The accounts have to be created separately.","versions":{"0.12":{"type":"inherited_set","defaultValue":"{}","readBy":["prosody","authz_internal","server_contact_info","admin_blocklist","watch_spam_reports"]},"13.0":{"type":"inherited_set","defaultValue":"{}","readBy":["authz_internal","server_contact_info","admin_blocklist","watch_spam_reports"]}},"page":"configure"}
advertise_bosh	{"summary":"Whether web clients are told where BOSH is.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}},"page":"modules/mod_http_altconnect"}
advertise_websocket	{"summary":"Whether web clients are told where WebSocket is.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}},"page":"modules/mod_http_altconnect"}
alertmanager_body_template	{"versions":{"both":{"type":"string","readBy":["pubsub_alertmanager"]}},"page":"https://modules.prosody.im/mod_pubsub_alertmanager.html"}
alertmanager_node_template	{"versions":{"both":{"type":"string","defaultValue":"\\"{path?alerts}\\"","readBy":["pubsub_alertmanager"]}},"page":"https://modules.prosody.im/mod_pubsub_alertmanager.html"}
alertmanager_path_configs	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["pubsub_alertmanager"]}},"page":"https://modules.prosody.im/mod_pubsub_alertmanager.html"}
alias_response	{"versions":{"both":{"type":"any","defaultValue":"\\"User $alias can be contacted at $target\\"","readBy":["alias"]}},"page":"https://modules.prosody.im/mod_alias.html"}
aliases	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["alias"]}},"page":"https://modules.prosody.im/mod_alias.html"}
allow_anonymous_s2s	{"summary":"Lets anonymous users talk to people on other servers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}},"page":"modules/mod_auth_anonymous"}
allow_anonymous_storage	{"summary":"Whether data of anonymous users is stored like that of others.","note":"Their addresses never come back, so what is stored piles up for nobody.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}},"page":"modules/mod_auth_anonymous"}
allow_contact_invites	{"summary":"Whether ordinary users may invite new contacts.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_adhoc"]}},"page":"modules/mod_invites_adhoc"}
allow_local_streamhosts	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["proxy65_whitelist"]}},"page":"https://modules.prosody.im/mod_proxy65_whitelist.html"}
allow_registration	{"summary":"Whether anybody may create an account from their client.","note":"Open registration attracts spammers within days. Read only where the module register is loaded.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register"]}},"page":"creating_accounts"}
allow_remote_searches	{"versions":{"both":{"type":"boolean","readBy":["vjud"]}},"page":"https://modules.prosody.im/mod_vjud.html"}
allow_unaffiliated_register	{"summary":"Whether people may register a nickname in a room that they are not a member of.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
allow_unencrypted_plain_auth	{"summary":"Whether passwords may be sent readable over connections without encryption.","note":"Everybody on the way can then read them.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["legacyauth","saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
allow_user_invites	{"summary":"Whether ordinary users may invite new users.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_adhoc"]}},"page":"modules/mod_invites_adhoc"}
allow_user_invites_by_roles	{"summary":"Roles whose holders may invite new users.","versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}},"page":"modules/mod_invites_adhoc"}
allowed_oauth2_code_challenge_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"S256\\" }","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
allowed_oauth2_grant_types	{"versions":{"both":{"type":"set","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
allowed_oauth2_locales	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
allowed_oauth2_response_types	{"versions":{"both":{"type":"set","defaultValue":"{\\"code\\"}","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
allowed_streamhosts	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["proxy65_whitelist"]}},"page":"https://modules.prosody.im/mod_proxy65_whitelist.html"}
allowlist_registration_only	{"summary":"Whether only addresses on the allow list may register.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
anonymize_moderation_actions_form_position	{"versions":{"both":{"type":"number","readBy":["muc_anonymize_moderation_actions"]}},"page":"https://modules.prosody.im/mod_muc_anonymize_moderation_actions.html"}
anonymous_login	{"summary":"The former way to let people in without an account.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"deprecated":{"instead":"authentication = \\"anonymous\\"","in":["0.12","13.0"]},"page":"authentication"}
anonymous_rest	{"versions":{"both":{"type":"boolean","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
anti_spam_actions	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["anti_spam"]}},"page":"https://modules.prosody.im/mod_anti_spam.html"}
anti_spam_block_patterns	{"versions":{"both":{"type":"array","readBy":["anti_spam"]}},"page":"https://modules.prosody.im/mod_anti_spam.html"}
anti_spam_block_strings	{"versions":{"both":{"type":"array","readBy":["anti_spam"]}},"page":"https://modules.prosody.im/mod_anti_spam.html"}
anti_spam_default_action	{"versions":{"both":{"type":"any","defaultValue":"\\"bounce\\"","readBy":["anti_spam"]}},"page":"https://modules.prosody.im/mod_anti_spam.html"}
anti_spam_services	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["anti_spam"]}},"page":"https://modules.prosody.im/mod_anti_spam.html"}
appendmap_timestamps	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_appendmap"]}},"page":"https://modules.prosody.im/mod_storage_appendmap.html"}
archive_cleanup_date_cache_size	{"summary":"Users for whom the last day that needs cleaning up is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["mam"]}},"page":"modules/mod_mam"}
archive_cleanup_interval	{"summary":"Once the time between two clean-ups of users' archives, which cron now takes care of.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
archive_conversation_interval	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["mam_archive"]}},"page":"https://modules.prosody.im/mod_mam_archive.html"}
archive_expires_after	{"summary":"How long messages stay in users' archives.","note":"Text with a unit, such as \\"1w\\" or \\"never\\". A bare number means seconds, and \\"m\\" means months.","versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["mam"]}},"page":"modules/mod_mam"}
archive_store	{"summary":"Name of the store that keeps users' archives.","versions":{"both":{"type":"string","defaultValue":"\\"archive\\"","readBy":["mam"]}},"page":"modules/mod_mam"}
audit_auth_cache_size	{"versions":{"both":{"type":"number","defaultValue":"128","readBy":["audit_auth"]}},"page":"https://modules.prosody.im/mod_audit_auth.html"}
audit_auth_passwords_only	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit_auth"]}},"page":"https://modules.prosody.im/mod_audit_auth.html"}
audit_auth_repeat_failure_timeout	{"versions":{"both":{"type":"number","readBy":["audit_auth"]}},"page":"https://modules.prosody.im/mod_audit_auth.html"}
audit_auth_repeat_success_timeout	{"versions":{"both":{"type":"number","readBy":["audit_auth"]}},"page":"https://modules.prosody.im/mod_audit_auth.html"}
audit_log_expires_after	{"summary":"How long the audit log keeps its entries.","versions":{"both":{"type":"period","defaultValue":"\\"28d\\"","readBy":["audit"]}},"page":"https://modules.prosody.im/mod_audit.html"}
audit_log_ips	{"summary":"Whether the audit log keeps addresses.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}},"page":"https://modules.prosody.im/mod_audit.html"}
audit_log_ipv4_prefix	{"summary":"Bits of an IPv4 address that the audit log keeps.","versions":{"both":{"type":"number","readBy":["audit"]}},"page":"https://modules.prosody.im/mod_audit.html"}
audit_log_ipv6_prefix	{"summary":"Bits of an IPv6 address that the audit log keeps.","versions":{"both":{"type":"number","readBy":["audit"]}},"page":"https://modules.prosody.im/mod_audit.html"}
audit_log_location	{"summary":"Whether the audit log keeps the country of addresses.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}},"page":"https://modules.prosody.im/mod_audit.html"}
audit_status_heartbeat_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["audit_status"]}},"page":"https://modules.prosody.im/mod_audit_status.html"}
auth_append_host	{"versions":{"both":{"type":"boolean","readBy":["auth_dovecot","auth_imap"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
auth_custom_http	{"versions":{"both":{"type":"any","readBy":["auth_custom_http"]}},"page":"https://modules.prosody.im/mod_auth_custom_http.html"}
auth_ha1_file	{"versions":{"both":{"type":"string","defaultValue":"\\"auth.txt\\"","readBy":["auth_ha1"]}},"page":"https://modules.prosody.im/mod_auth_ha1.html"}
auth_imap_ssl	{"versions":{"both":{"type":"any","readBy":["auth_imap"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_auth_imap.html"}
auth_imap_verify_certificate	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_imap"]}},"page":"https://modules.prosody.im/mod_auth_imap.html"}
auth_sql	{"versions":{"both":{"type":"any","readBy":["auth_sql"]}},"page":"https://modules.prosody.im/mod_auth_sql.html"}
authentication	{"summary":"How passwords are checked, by the name of an auth_ module without that prefix.","note":"It is not listed in modules_enabled. \\"internal_plain\\" keeps every password readable on disk.","versions":{"0.12":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["prosody","saslauth"]},"13.0":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["prosody","authz_internal","saslauth"]}},"page":"authentication"}
authorization	{"summary":"How roles and permissions are kept, by the name of an authz_ module without that prefix.","versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"configure"}
authz_delegate_to	{"versions":{"both":{"type":"any","readBy":["authz_delegate"]}},"page":"https://modules.prosody.im/mod_authz_delegate.html"}
autocreate_on_publish	{"summary":"Whether publishing to a node that does not exist creates it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
autocreate_on_subscribe	{"summary":"Whether subscribing to a node that does not exist creates it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
badge_count	{"versions":{"both":{"type":"string","defaultValue":"\\"%d online\\"","readBy":["muc_badge"]}},"page":"https://modules.prosody.im/mod_muc_badge.html"}
badge_template	{"versions":{"both":{"type":"string","readBy":["muc_badge"]}},"page":"https://modules.prosody.im/mod_muc_badge.html"}
blacklist_on_registration_throttle_overload	{"summary":"The former name of blocklist_on_registration_throttle_overload.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"blocklist_on_registration_throttle_overload","in":["0.12","13.0"]},"page":"modules/mod_register_limits"}
block_outgoing_stanzas	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["block_outgoing"]}},"page":"https://modules.prosody.im/mod_block_outgoing.html"}
block_outgoing_users	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_outgoing"]}},"page":"https://modules.prosody.im/mod_block_outgoing.html"}
block_registrations_matching	{"summary":"Lua patterns of names that nobody may register.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_registrations"]}},"page":"https://modules.prosody.im/mod_block_registrations.html"}
block_registrations_require	{"summary":"Lua pattern that a new name has to match.","versions":{"both":{"type":"string","readBy":["block_registrations"]}},"page":"https://modules.prosody.im/mod_block_registrations.html"}
block_registrations_users	{"summary":"Names that nobody may register.","versions":{"both":{"type":"set","readBy":["block_registrations"]}},"page":"https://modules.prosody.im/mod_block_registrations.html"}
block_s2s_subscriptions	{"versions":{"both":{"type":"set","readBy":["block_s2s_subscriptions"]}},"page":"https://modules.prosody.im/mod_block_s2s_subscriptions.html"}
blocklist_cache_size	{"summary":"Block lists that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"64","readBy":["blocklist"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["blocklist"]}},"page":"modules/mod_blocklist"}
blocklist_on_registration_throttle_overload	{"summary":"Whether addresses that register far too often are blocked until a restart.","versions":{"both":{"type":"boolean","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
body_size_limit	{"summary":"A name that only the check knows; nothing reads it.","note":"http_max_content_size is what limits web requests.","versions":{},"globalOnly":true,"page":"http"}
bosh_interface	{"summary":"Once the address for BOSH, which the web server now serves on http_interfaces.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_interfaces	{"summary":"Once the addresses for BOSH, which the web server now serves on http_interfaces.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_max_inactivity	{"summary":"Time after which a silent BOSH session ends.","versions":{"0.12":{"type":"number","defaultValue":"60","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"60","readBy":["bosh"]}},"globalOnly":true,"page":"modules/mod_bosh"}
bosh_max_polling	{"summary":"Shortest time between two requests of a client that only asks for news.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"5","readBy":["bosh"]}},"globalOnly":true,"page":"modules/mod_bosh"}
bosh_max_wait	{"summary":"Longest time that a BOSH request is kept waiting.","versions":{"0.12":{"type":"number","defaultValue":"120","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"120","readBy":["bosh"]}},"globalOnly":true,"page":"modules/mod_bosh"}
bosh_port	{"summary":"Once the port for BOSH.","note":"BOSH is served by the web server; its ports are http_ports and https_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_ports	{"summary":"Once the ports for BOSH.","note":"BOSH is served by the web server; its ports are http_ports and https_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_ssl	{"summary":"Once the TLS settings for BOSH, which the web server now serves.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ssl","in":["0.12","13.0"]},"page":"http"}
bots_get_messages	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}},"page":"https://modules.prosody.im/mod_muc_bot.html"}
bounce_blocked_messages	{"summary":"Whether somebody who is blocked gets an error for each message instead of silence.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["blocklist"]}},"page":"modules/mod_blocklist"}
bounce_invalid_xhtml	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["xhtmlim"]}},"page":"https://modules.prosody.im/mod_xhtmlim.html"}
broadcast_from	{"versions":{"both":{"type":"string","readBy":["broadcast"]}},"page":"https://modules.prosody.im/mod_broadcast.html"}
broadcast_senders	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["broadcast"]}},"page":"https://modules.prosody.im/mod_broadcast.html"}
buffer_size_limit	{"summary":"A name that only the check knows; nothing reads it.","note":"http_max_buffer_size is what limits buffers.","versions":{},"globalOnly":true,"page":"http"}
c2s_certificate	{"summary":"Certificate of the ports for clients.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_close_timeout	{"summary":"Time to wait for the other side when a stream is closed.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["c2s","websocket"]},"13.0":{"type":"period","defaultValue":"5","readBy":["c2s","websocket"]}},"globalOnly":true,"page":"modules/mod_c2s"}
c2s_direct_tls_certificate	{"summary":"Certificate of the ports for clients that start with TLS at once.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_host	{"summary":"Name whose certificate the ports for clients that start with TLS at once show for this host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_interface	{"summary":"The former name of c2s_direct_tls_interfaces.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_interfaces	{"summary":"Addresses of this machine on which to listen for clients that start with TLS at once.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ports	{"summary":"Ports for clients that start with TLS at once.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ssl	{"summary":"TLS settings of the ports for clients that start with TLS at once.","versions":{"both":{"type":"any","readBy":["c2s"]}},"globalOnly":true,"page":"certificates"}
c2s_host	{"summary":"Name whose certificate the ports for clients show for this host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_idle_timeout	{"versions":{"both":{"type":"number","defaultValue":"300","readBy":["pinger"]}},"page":"https://modules.prosody.im/mod_pinger.html"}
c2s_interface	{"summary":"The former name of c2s_interfaces.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_interfaces	{"summary":"Addresses of this machine on which to listen for clients.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_max_child_elements	{"summary":"Elements that one stanza of a client may be made of.","versions":{"0.12":{"type":"number","defaultValue":"25000","readBy":["c2s"]},"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["c2s"]}},"page":"modules/mod_c2s"}
c2s_ping_timeout	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["pinger"]}},"page":"https://modules.prosody.im/mod_pinger.html"}
c2s_ports	{"summary":"Ports for clients that connect in the usual way.","versions":{"both":{"type":"set","defaultValue":"{ 5222 }","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_require_encryption	{"summary":"Whether clients must encrypt before they log in.","note":"With false, passwords can travel in the clear. The default is true.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","legacyauth","register_ibr","saslauth","tls","sasl2"]}},"page":"modules/mod_invites_register"}
c2s_ssl	{"summary":"TLS settings of the ports for clients.","versions":{"both":{"type":"any","readBy":["c2s"]}},"page":"certificates"}
c2s_stanza_size_limit	{"summary":"Bytes that one stanza of a client may have.","versions":{"0.12":{"type":"number","defaultValue":"1024 * 256","readBy":["bosh","c2s","websocket"]},"13.0":{"type":"integer","defaultValue":"1024 * 256","min":10000,"readBy":["bosh","c2s","websocket"]}},"globalOnly":true,"page":"modules/mod_bosh"}
c2s_tcp_keepalives	{"summary":"Whether the system probes silent client connections.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s"]}},"globalOnly":true,"page":"modules/mod_c2s"}
c2s_timeout	{"summary":"Time after which a connection that has not logged in is closed.","versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["c2s"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["c2s"]}},"globalOnly":true,"page":"modules/mod_c2s"}
c2s_unauthed_stanza_size_limit	{"summary":"Bytes that one stanza of a client may have before it has logged in.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["c2s"]},"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["c2s"]}},"page":"modules/mod_c2s"}
captcha_config	{"versions":{"both":{"type":"any","readBy":["captcha_registration"]}},"page":"https://modules.prosody.im/mod_captcha_registration.html"}
captcha_options	{"summary":"Captcha in front of the registration on the web.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_web"]}},"page":"https://modules.prosody.im/mod_register_web.html"}
carbons_copies_adhoc	{"versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}},"page":"https://modules.prosody.im/mod_carbons_copies.html"}
carbons_copies_default	{"versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}},"page":"https://modules.prosody.im/mod_carbons_copies.html"}
certificate	{"summary":"File of this host's certificate, where the directory of certificates does not give the right one.","versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"certificates"}
certificate_match	{"versions":{"both":{"type":"any","defaultValue":"\\"xmppaddr\\"","readBy":["auth_ccert"]}},"page":"https://modules.prosody.im/mod_auth_ccert.html"}
certificates	{"summary":"Directory in which Prosody looks for the certificate of each host.","versions":{"both":{"type":"path","defaultValue":"\\"certs\\"","readBy":["prosody"]}},"page":"certificates"}
checkcerts_notify	{"versions":{"both":{"type":"number","defaultValue":"7","readBy":["checkcerts"]}},"page":"https://modules.prosody.im/mod_checkcerts.html"}
client_https_ssl	{"summary":"TLS settings for web requests that Prosody itself makes, such as those to web hooks.","versions":{"both":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
close_sessions_on_password_change	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}},"page":"https://modules.prosody.im/mod_adhoc_account_management.html"}
compliance_a_v_calling	{"summary":"Whether to check the section about calls.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_advanced_im	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023","compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_advanced_mobile	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023","compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_advanced_server	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023","compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_core_a_v_calling	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2021.html"}
compliance_core_im	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2021.html"}
compliance_core_mobile	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2021.html"}
compliance_core_server	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2021.html"}
compliance_core_web	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}},"page":"https://modules.prosody.im/mod_compliance_2021.html"}
compliance_im	{"summary":"Whether to check the instant messaging section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_mobile	{"summary":"Whether to check the mobile section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_server	{"summary":"Whether to check the basic server section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
compliance_web	{"summary":"Whether to check the web section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}},"page":"https://modules.prosody.im/mod_compliance_2023.html"}
component_admins_as_room_owners	{"summary":"Whether administrators own every room.","versions":{"0.12":{"type":"boolean","defaultValue":"true","readBy":["muc"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
component_certificate	{"summary":"Certificate of the ports for external components.","versions":{"both":{"type":"path","readBy":["component"]}},"page":"certificates"}
component_client	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["component_client"]}},"page":"https://modules.prosody.im/mod_component_client.html"}
component_conflict_resolve	{"summary":"Which of two connections for the same Component wins, the new one or the old one.","versions":{"0.12":{"type":"string","defaultValue":"\\"kick_new\\"","readBy":["component"]},"13.0":{"type":"enum","defaultValue":"\\"kick_new\\"","values":["kick_new","kick_old"],"readBy":["component"]}},"page":"components"}
component_host	{"summary":"Name whose certificate the ports for external components show for this host.","versions":{"both":{"type":"string","readBy":["component"]}},"page":"certificates"}
component_interface	{"summary":"The former name of component_interfaces.","versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_interfaces	{"summary":"Addresses on which to listen for external components.","versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_module	{"summary":"The module of a Component, which Prosody sets from the section's heading.","versions":{"0.12":{"type":"string","readBy":["prosody"]},"13.0":{"type":"string","readBy":["prosody","mam","vcard"]}},"page":"components"}
component_ports	{"summary":"Ports for external components.","versions":{"both":{"type":"set","defaultValue":"{ 5347 }","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_post_url	{"versions":{"both":{"type":"string","readBy":["component_http"]}},"page":"https://modules.prosody.im/mod_component_http.html"}
component_secret	{"summary":"Password with which the external service logs in.","note":"Without it no external service can connect. Belongs under the Component.","versions":{"both":{"type":"string","readBy":["component"]}},"page":"components"}
component_ssl	{"summary":"TLS settings of the ports for external components.","versions":{"both":{"type":"any","readBy":["component"]}},"globalOnly":true,"page":"certificates"}
component_stanza_size_limit	{"summary":"Bytes that one stanza of an external component may have.","note":"Where it is not set, s2s_stanza_size_limit counts.","versions":{"0.12":{"type":"number","readBy":["component"]},"13.0":{"type":"integer","readBy":["component"]}},"globalOnly":true,"page":"components"}
component_tcp_keepalives	{"summary":"Whether the system probes silent connections of external components.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component"]}},"globalOnly":true,"page":"components"}
compression_level	{"versions":{"both":{"type":"number","defaultValue":"7","readBy":["compression_unsafe"]}},"page":"https://modules.prosody.im/mod_compression_unsafe.html"}
consider_bosh_secure	{"summary":"Whether BOSH counts as encrypted although it reaches Prosody unencrypted.","note":"Right only behind a proxy that does the encryption.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["bosh"]}},"globalOnly":true,"page":"modules/mod_bosh"}
consider_websocket_secure	{"summary":"Whether WebSocket counts as encrypted although it reaches Prosody unencrypted.","note":"Right only behind a proxy that does the encryption.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["websocket"]}},"globalOnly":true,"page":"modules/mod_websocket"}
console_banner	{"summary":"Greeting that the administration console shows.","note":"The telnet console also knows \\"full\\", \\"short\\" and \\"graphic\\"; \`prosodyctl shell\` prints those as they stand.","versions":{"both":{"type":"string","defaultValue":"\\"full\\"","readBy":["admin_shell","admin_telnet"]}},"globalOnly":true,"page":"modules/mod_admin_shell"}
console_certificate	{"summary":"Certificate of the ports for the old telnet console.","versions":{"both":{"type":"path","readBy":["admin_telnet"]}},"page":"certificates"}
console_host	{"summary":"Name whose certificate the ports for the old telnet console show for this host.","versions":{"both":{"type":"string","readBy":["admin_telnet"]}},"page":"certificates"}
console_interface	{"summary":"The former name of console_interfaces.","versions":{"both":{"type":"set","readBy":["admin_telnet"]}},"globalOnly":true,"page":"ports"}
console_interfaces	{"summary":"Addresses of this machine on which to listen for the old telnet console.","versions":{"both":{"type":"set","readBy":["admin_telnet"]}},"globalOnly":true,"page":"ports"}
console_ports	{"summary":"Ports for the old telnet console.","versions":{"both":{"type":"set","defaultValue":"{ 5582 }","readBy":["admin_telnet"]}},"globalOnly":true,"page":"ports"}
console_prettyprint_settings	{"summary":"How the administration console prints Lua tables, such as how deep it goes.","versions":{"both":{"type":"any","readBy":["admin_shell"]}},"globalOnly":true,"page":"modules/mod_admin_shell"}
console_ssl	{"summary":"TLS settings of the ports for the old telnet console.","versions":{"both":{"type":"any","readBy":["admin_telnet"]}},"globalOnly":true,"page":"certificates"}
contact_info	{"summary":"Addresses for abuse, support and so on, as a table of purpose to list of addresses.","note":"Each address is a URI, such as \\"mailto:abuse@example.com\\" or \\"xmpp:admin@example.com\\".","versions":{"both":{"type":"any","readBy":["server_contact_info"]}},"page":"modules/mod_server_contact_info"}
contact_uri	{"versions":{"both":{"type":"string","readBy":["push2"]}},"page":"https://modules.prosody.im/mod_push2.html"}
conversejs_cdn	{"versions":{"both":{"type":"string","defaultValue":"\\"https://cdn.conversejs.org\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_css	{"versions":{"both":{"type":"string","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_description	{"versions":{"both":{"type":"string","defaultValue":"\\"Messaging Freedom\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_html_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_js_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_name	{"versions":{"both":{"type":"string","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_options	{"versions":{"both":{"type":"any","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_pwa_color	{"versions":{"both":{"type":"string","defaultValue":"\\"#397491\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_resources	{"versions":{"both":{"type":"path","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_script	{"versions":{"both":{"type":"string","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_short_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Converse\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_tags	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
conversejs_version	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
couchdb_url	{"versions":{"both":{"type":"any","readBy":["couchdb"]}},"page":"https://modules.prosody.im/mod_couchdb.html"}
cron_check_delay	{"summary":"Seconds between two looks at which periodic tasks are due.","versions":{"13.0":{"type":"number","defaultValue":"3600","readBy":["cron"]}},"page":"modules/mod_cron"}
cron_initial_delay	{"summary":"Seconds after the start until periodic tasks are looked at first.","versions":{"13.0":{"type":"number","defaultValue":"1","readBy":["cron"]}},"page":"modules/mod_cron"}
cron_spread_factor	{"summary":"Share by which that time varies at random, so that several servers do not work in step.","versions":{"13.0":{"type":"number","defaultValue":"0","readBy":["cron"]}},"page":"modules/mod_cron"}
cross_domain_bosh	{"summary":"The former way to let other web sites use BOSH.","versions":{"both":{"type":"any","readBy":["bosh"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"],"page":"modules/mod_bosh"}
cross_domain_websocket	{"summary":"The former way to let other web sites use WebSocket.","versions":{"both":{"type":"any","readBy":["websocket"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"],"page":"modules/mod_websocket"}
crossdomain_file	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["flash_policy"]}},"page":"https://modules.prosody.im/mod_flash_policy.html"}
crossdomain_string	{"versions":{"both":{"type":"string","readBy":["flash_policy"]}},"page":"https://modules.prosody.im/mod_flash_policy.html"}
csi_battery_saver_filter_muc	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["csi_battery_saver"]}},"page":"https://modules.prosody.im/mod_csi_battery_saver.html"}
csi_battery_saver_queue_size	{"versions":{"both":{"type":"number","defaultValue":"256","readBy":["csi_battery_saver"]}},"page":"https://modules.prosody.im/mod_csi_battery_saver.html"}
csi_important_payloads	{"summary":"Further kinds of content that reach an idle phone at once, by namespace or element.","versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["csi_simple"]}},"page":"modules/mod_csi_simple"}
csi_queue_size	{"summary":"Stanzas that are held back for an idle client at most.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["csi_simple"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["csi_simple"]}},"page":"modules/mod_csi_simple"}
csi_resume_inactive_delay	{"summary":"Time after a delivery until stanzas for an idle phone are held back again.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["csi_simple"]},"13.0":{"type":"period","defaultValue":"5","readBy":["csi_simple"]}},"page":"modules/mod_csi_simple"}
cthrottler_logins_count	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["c2s_conn_throttle"]}},"page":"https://modules.prosody.im/mod_c2s_conn_throttle.html"}
cthrottler_time	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["c2s_conn_throttle"]}},"page":"https://modules.prosody.im/mod_c2s_conn_throttle.html"}
custom_roles	{"summary":"Further roles, as a list of tables with name, priority, what they inherit and allow.","versions":{"13.0":{"type":"array","defaultValue":"{}","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
cyrus_application_name	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}},"page":"modules/mod_auth_cyrus"}
cyrus_require_provisioning	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}},"page":"modules/mod_auth_cyrus"}
cyrus_server_fqdn	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}},"page":"modules/mod_auth_cyrus"}
cyrus_service_name	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}},"page":"modules/mod_auth_cyrus"}
cyrus_service_realm	{"versions":{"both":{"type":"any","readBy":["auth_cyrus"]}},"page":"modules/mod_auth_cyrus"}
daemonize	{"summary":"Whether to run in the background, before 13.0.","note":"Start with -D or -F instead; 13.0 does not read it.","versions":{"0.12":{"type":"boolean","readBy":["posix"]}},"globalOnly":true,"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]},"page":"modules/mod_posix"}
data_path	{"summary":"Directory in which everything is stored.","versions":{"both":{"type":"path","defaultValue":"\\"data\\"","readBy":["prosody"]}},"page":"storage"}
debug	{"summary":"Whether the log that Prosody keeps by default contains debug messages.","note":"Without effect once log is set, which names its levels itself.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"logging"}
debug_traceback_filename	{"versions":{"both":{"type":"string","readBy":["debug_traceback"]}},"page":"https://modules.prosody.im/mod_debug_traceback.html"}
debug_traceback_signal	{"versions":{"both":{"type":"string","defaultValue":"\\"SIGUSR1\\"","readBy":["debug_traceback"]}},"page":"https://modules.prosody.im/mod_debug_traceback.html"}
default_admin_affiliation	{"summary":"What administrators may do on nodes of others, as the name of an affiliation.","versions":{"0.12":{"type":"string","defaultValue":"\\"owner\\"","readBy":["pubsub"]},"13.0":{"type":"enum","defaultValue":"\\"owner\\"","values":["owner","publisher","member","outcast","none"],"readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
default_archive_policy	{"summary":"Whose messages are archived unless a user chooses otherwise.","note":"\\"roster\\" means only those of contacts.","versions":{"0.12":{"type":"enum","defaultValue":"true","values":["roster",true,false],"readBy":["mam"]},"13.0":{"type":"enum","defaultValue":"\\"always\\"","values":["always","roster","never",true,false],"readBy":["mam"]}},"page":"modules/mod_mam"}
default_bookmarks	{"summary":"Rooms that new users start with.","versions":{"both":{"type":"array","readBy":["default_bookmarks"]}},"page":"https://modules.prosody.im/mod_default_bookmarks.html"}
default_iteration_count	{"summary":"Rounds of hashing for new passwords; more are safer and slower.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["auth_internal_hashed"]},"13.0":{"type":"integer","defaultValue":"10000","min":4096,"readBy":["auth_internal_hashed"]}},"page":"modules/mod_auth_internal_hashed"}
default_mucs	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_defaults"]}},"page":"https://modules.prosody.im/mod_muc_defaults.html"}
default_provisioned_role	{"summary":"Role of users whom an administrator creates in the console without naming a role.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:member\\"","readBy":["admin_shell"]}},"page":"modules/mod_admin_shell"}
default_storage	{"summary":"Backend for the stores that the table in storage does not name.","versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
default_user_role	{"summary":"Role of users who have been given none.","versions":{"13.0":{"type":"string","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
default_vcard_orgmail	{"versions":{"both":{"type":"boolean","readBy":["fallback_vcard"]}},"page":"https://modules.prosody.im/mod_fallback_vcard.html"}
default_vcard_orgname	{"versions":{"both":{"type":"string","readBy":["fallback_vcard"]}},"page":"https://modules.prosody.im/mod_fallback_vcard.html"}
defined	{"summary":"A mark that Prosody sets on hosts for itself.","versions":{},"page":"configure"}
delegations	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["delegation"]}},"page":"https://modules.prosody.im/mod_delegation.html"}
deny_user_invites_by_roles	{"summary":"Roles whose holders may not invite new users.","versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}},"page":"modules/mod_invites_adhoc"}
dialback_secret	{"summary":"Secret behind dialback keys, for several machines that answer for one domain.","versions":{"both":{"type":"string","readBy":["dialback"]}},"page":"modules/mod_dialback"}
disable_sasl_mechanisms	{"summary":"Login methods that are not offered.","versions":{"both":{"type":"set","defaultValue":"{ \\"DIGEST-MD5\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
disable_tls_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["disable_tls"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_disable_tls.html"}
disallow_s2s	{"summary":"The former way to cut a host off from other servers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s"]}},"deprecated":{"instead":"\\"s2s\\" in modules_disabled","in":["0.12","13.0"]},"page":"modules/mod_s2s"}
disco_expose_admins	{"summary":"Whether clients may see who the administrators are.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["disco"]}},"page":"modules/mod_disco"}
disco_items	{"summary":"Further services to show to clients, as a list of address and name.","note":"Each entry is a list of its own: { { \\"rooms.example.com\\", \\"Rooms\\" } }.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["disco"]}},"page":"modules/mod_disco"}
dns_timeout	{"summary":"Once the time after which a DNS lookup was given up.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
dnsbl_flag	{"versions":{"both":{"type":"string","defaultValue":"\\"dnsbl_hit\\"","readBy":["dnsbl"]}},"page":"https://modules.prosody.im/mod_dnsbl.html"}
dnsbl_message	{"versions":{"both":{"type":"any","readBy":["dnsbl"]}},"page":"https://modules.prosody.im/mod_dnsbl.html"}
dnsbls	{"versions":{"both":{"type":"any","readBy":["dnsbl"]}},"page":"https://modules.prosody.im/mod_dnsbl.html"}
dont_archive_namespaces	{"summary":"Kinds of content that are not archived.","versions":{"both":{"type":"set","defaultValue":"{ \\"http://jabber.org/protocol/chatstates\\" }","readBy":["mam"]}},"page":"modules/mod_mam"}
dovecot_auth_host	{"versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["auth_dovecot"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
dovecot_auth_port	{"versions":{"both":{"type":"string","readBy":["auth_dovecot"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
dovecot_auth_socket	{"versions":{"both":{"type":"string","defaultValue":"\\"/var/run/dovecot/auth-login\\"","readBy":["auth_dovecot"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
dovecotauth_allow_master	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["net_dovecotauth"]}},"page":"https://modules.prosody.im/mod_net_dovecotauth.html"}
dovecotauth_host	{"versions":{"both":{"type":"string","readBy":["net_dovecotauth"]}},"page":"https://modules.prosody.im/mod_net_dovecotauth.html"}
drop_chatstates_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["drop_chatstates"]}},"page":"https://modules.prosody.im/mod_drop_chatstates.html"}
e2e_policy_chat	{"versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_message_optional_chat	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_message_optional_muc	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_message_required_chat	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_message_required_muc	{"versions":{"both":{"type":"string","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_muc	{"versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
e2e_policy_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["e2e_policy"]}},"page":"https://modules.prosody.im/mod_e2e_policy.html"}
easy_invite_page_module	{"versions":{"both":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["easy_invite"]}},"page":"https://modules.prosody.im/mod_easy_invite.html"}
ecaps2_hashes	{"versions":{"both":{"type":"set","defaultValue":"{ \\"sha-256\\", \\"sha-512\\" }","readBy":["inject_ecaps2"]}},"page":"https://modules.prosody.im/mod_inject_ecaps2.html"}
enabled	{"summary":"Set to false, it leaves this host or Component out.","note":"Only the bare word false does; \\"false\\" in quotes leaves the host on.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody"]}},"page":"configure"}
enforce_client_ids	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["client_management"]}},"page":"https://modules.prosody.im/mod_client_management.html"}
enforce_registered_nickname	{"summary":"Whether people with a registered nickname have to use it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
error_library	{"summary":"Whether errors carry a trace of the code that raised them, as a table of settings for developers.","versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"configure"}
expose_publisher	{"summary":"Whether subscribers see who published an item.","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]},"13.0":{"type":"boolean","readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
external_auth_blocking	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_external_insecure"]}},"page":"https://modules.prosody.im/mod_auth_external_insecure.html"}
external_auth_command	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_external_insecure"]}},"page":"https://modules.prosody.im/mod_auth_external_insecure.html"}
external_auth_processes	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["auth_external_insecure"]}},"page":"https://modules.prosody.im/mod_auth_external_insecure.html"}
external_auth_protocol	{"versions":{"both":{"type":"string","defaultValue":"\\"generic\\"","readBy":["auth_external_insecure"]}},"page":"https://modules.prosody.im/mod_auth_external_insecure.html"}
external_auth_timeout	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["auth_external_insecure"]}},"page":"https://modules.prosody.im/mod_auth_external_insecure.html"}
external_service_access	{"summary":"Other hosts whose users may ask for the services.","note":"Users of the host itself always may.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["external_services"]}},"page":"modules/mod_external_services"}
external_service_host	{"summary":"Host of services in external_services that name none.","versions":{"both":{"type":"string","readBy":["external_services"]}},"page":"modules/mod_external_services"}
external_service_port	{"summary":"Port of services in external_services that name none.","versions":{"0.12":{"type":"number","readBy":["external_services"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["external_services"]}},"page":"modules/mod_external_services"}
external_service_secret	{"summary":"Secret for services in external_services that make their passwords from one but name none.","versions":{"both":{"type":"string","readBy":["external_services"]}},"page":"modules/mod_external_services"}
external_service_ttl	{"summary":"How long passwords for services are valid that name no time.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["external_services"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["external_services"]}},"page":"modules/mod_external_services"}
external_services	{"summary":"STUN, TURN and other services to tell clients about, as a list of tables.","note":"The community module extdisco reads the same name in another form.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["external_services","extdisco"]}},"page":"modules/mod_external_services"}
favicon	{"versions":{"both":{"type":"string","readBy":["http_favicon"]}},"page":"https://modules.prosody.im/mod_http_favicon.html"}
feed_lease_length	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["pubsub_feeds"]}},"page":"https://modules.prosody.im/mod_pubsub_feeds.html"}
feed_pull_interval	{"versions":{"both":{"type":"number","defaultValue":"15","readBy":["pubsub_feeds"]}},"page":"https://modules.prosody.im/mod_pubsub_feeds.html"}
feed_pull_interval_seconds	{"versions":{"both":{"type":"number","readBy":["pubsub_feeds"]}},"page":"https://modules.prosody.im/mod_pubsub_feeds.html"}
feeds	{"versions":{"both":{"type":"any","defaultValue":"{ }","readBy":["pubsub_feeds"]}},"page":"https://modules.prosody.im/mod_pubsub_feeds.html"}
filter_words	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["filter_words"]}},"page":"https://modules.prosody.im/mod_filter_words.html"}
firewall_experimental_user_marks	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["firewall"]}},"page":"https://modules.prosody.im/mod_firewall.html"}
firewall_extra_chains	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["firewall"]}},"page":"https://modules.prosody.im/mod_firewall.html"}
firewall_multirate_cache_limit	{"versions":{"both":{"type":"number","defaultValue":"1000","readBy":["firewall"]}},"page":"https://modules.prosody.im/mod_firewall.html"}
firewall_scripts	{"summary":"Files with the firewall's rules.","note":"Relative names count from the directory of the configuration.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["firewall"]}},"page":"https://modules.prosody.im/mod_firewall.html"}
force_module_reload	{"summary":"Whether a module is reloaded although its old copy could not save its state.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"configure"}
forgejo_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_insecure	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_node	{"versions":{"both":{"type":"any","defaultValue":"\\"forgejo\\"","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_node_mapping	{"versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_node_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"forgejo/\\"","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_secret	{"versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_skip_commitless_push	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
forgejo_templates	{"versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}},"page":"https://modules.prosody.im/mod_pubsub_forgejo.html"}
gateway_hosts	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_gateway_optimize"]}},"page":"https://modules.prosody.im/mod_muc_gateway_optimize.html"}
gc	{"summary":"How Lua frees memory, as a table with a mode and its numbers.","versions":{"both":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"configure"}
geoip_ipv4_country	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIP.dat\\"","readBy":["audit","firewall"]}},"page":"https://modules.prosody.im/mod_audit.html"}
geoip_ipv6_country	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIPv6.dat\\"","readBy":["audit","firewall"]}},"page":"https://modules.prosody.im/mod_audit.html"}
github_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_github"]}},"page":"https://modules.prosody.im/mod_pubsub_github.html"}
github_node	{"versions":{"both":{"type":"any","defaultValue":"\\"github\\"","readBy":["pubsub_github"]}},"page":"https://modules.prosody.im/mod_pubsub_github.html"}
github_node_mapping	{"versions":{"both":{"type":"string","readBy":["pubsub_github"]}},"page":"https://modules.prosody.im/mod_pubsub_github.html"}
github_node_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"github/\\"","readBy":["pubsub_github"]}},"page":"https://modules.prosody.im/mod_pubsub_github.html"}
github_secret	{"versions":{"both":{"type":"any","readBy":["pubsub_github"]}},"page":"https://modules.prosody.im/mod_pubsub_github.html"}
grace_period	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["csi_grace_period"]}},"page":"https://modules.prosody.im/mod_csi_grace_period.html"}
group_bookmarks_file	{"versions":{"both":{"type":"string","readBy":["group_bookmarks"]}},"page":"https://modules.prosody.im/mod_group_bookmarks.html"}
group_default_id	{"versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}},"page":"https://modules.prosody.im/mod_groups_migration.html"}
group_default_name	{"versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}},"page":"https://modules.prosody.im/mod_groups_migration.html"}
groups_file	{"summary":"File with the groups for shared contact lists.","note":"Contacts from the file show up in people's lists but are not stored there.","versions":{"both":{"type":"path","readBy":["groups"]}},"page":"modules/mod_groups"}
groups_muc_host	{"versions":{"both":{"type":"any","readBy":["groups_internal"]}},"page":"https://modules.prosody.im/mod_groups_internal.html"}
handle_appended	{"versions":{"both":{"type":"string","readBy":["auth_dovecot"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
hibernate_past_first_push	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["push2"]}},"page":"https://modules.prosody.im/mod_push2.html"}
hide_os_type	{"summary":"Whether the operating system is left out of the answer about the server's version.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["version"]}},"page":"modules/mod_version"}
host_blacklist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["host_blacklist"]}},"page":"https://modules.prosody.im/mod_host_blacklist.html"}
host_guard_blacklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}},"page":"https://modules.prosody.im/mod_host_guard.html"}
host_guard_blockall	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}},"page":"https://modules.prosody.im/mod_host_guard.html"}
host_guard_blockall_exceptions	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}},"page":"https://modules.prosody.im/mod_host_guard.html"}
host_guard_selective	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}},"page":"https://modules.prosody.im/mod_host_guard.html"}
host_user_role	{"summary":"Role that users of the parent host have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
hsts_header	{"versions":{"both":{"type":"string","defaultValue":"\\"max-age=31556952\\"","readBy":["strict_https"]}},"page":"https://modules.prosody.im/mod_strict_https.html"}
hsts_redirect	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["strict_https"]}},"page":"https://modules.prosody.im/mod_strict_https.html"}
http_auth_credentials	{"versions":{"both":{"type":"string","readBy":["auth_http"]}},"page":"https://modules.prosody.im/mod_auth_http.html"}
http_auth_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_http","auth_http_async","auth_http_cookie"]}},"page":"https://modules.prosody.im/mod_auth_http.html"}
http_certificate	{"summary":"Certificate of the ports for unencrypted HTTP.","versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
http_cookie_auth_url	{"versions":{"both":{"type":"string","readBy":["auth_http_cookie"]}},"page":"https://modules.prosody.im/mod_auth_http_cookie.html"}
http_cors_override	{"summary":"Which other web sites may use which module's pages.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["http"]}},"page":"http"}
http_credentials	{"versions":{"both":{"type":"string","defaultValue":"\\"username:secretpassword\\"","readBy":["http_authentication"]}},"page":"https://modules.prosody.im/mod_http_authentication.html"}
http_debug_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\"; \\"HEAD\\"; \\"DELETE\\"; \\"OPTIONS\\"; \\"PATCH\\"; \\"POST\\"; \\"PUT\\" }","readBy":["http_debug"]}},"page":"https://modules.prosody.im/mod_http_debug.html"}
http_default_cors_enabled	{"summary":"Whether pages of other web sites may use this server's HTTP services unless http_cors_override differs.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http"]}},"page":"http"}
http_default_host	{"summary":"Host that answers web requests for unknown names.","versions":{"both":{"type":"string","readBy":["http"]}},"globalOnly":true,"page":"http"}
http_dir_listing	{"summary":"Whether the content of a directory without an index file is listed.","note":"The list itself comes from the community module http_dir_listing2 or http_dir_listing.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_errors_always_show	{"summary":"Whether errors without a message of their own get a page too.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_errors"]}},"globalOnly":true,"page":"modules/mod_http_errors"}
http_errors_default_message	{"summary":"Text of error pages that have no message of their own.","versions":{"both":{"type":"string","defaultValue":"\\"That's all I know.\\"","readBy":["http_errors"]}},"globalOnly":true,"page":"modules/mod_http_errors"}
http_errors_detailed	{"summary":"Whether error pages tell details, such as what went wrong inside a module.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_errors"]}},"globalOnly":true,"page":"modules/mod_http_errors"}
http_errors_messages	{"summary":"Texts of error pages, as a table of status code to list of texts.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["http_errors"]}},"globalOnly":true,"page":"modules/mod_http_errors"}
http_external_url	{"summary":"Address under which web clients reach this host from outside, such as behind a proxy.","note":"It only changes the addresses that are told to clients; the proxy has to be set up as well.","versions":{"both":{"type":"string","readBy":["http"]}},"page":"http"}
http_file_share_access	{"summary":"Other hosts whose users may upload.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_allowed_file_types	{"summary":"Types of files that may be uploaded; none named means all.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_base_url	{"summary":"Address of an outside server that does the storing.","versions":{"both":{"type":"string","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_calculate_total_storage_usage_period	{"summary":"How often the space taken by all uploaded files is counted anew.","versions":{"0.12":{"type":"number","defaultValue":"7*86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_daily_quota	{"summary":"Bytes that one user may upload within a day.","versions":{"0.12":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"100 * 1024 * 1024","min":0,"readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_expires_after	{"summary":"How long uploaded files stay.","versions":{"0.12":{"type":"number","defaultValue":"7 * 86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_global_quota	{"summary":"Bytes that all uploaded files together may take.","versions":{"0.12":{"type":"number","readBy":["http_file_share"]},"13.0":{"type":"integer","min":0,"readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_remove_expired_files_period	{"summary":"How often uploaded files that are too old are deleted.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_safe_file_types	{"summary":"Types of files that browsers may show at once instead of saving them.","versions":{"both":{"type":"set","defaultValue":"{\\"image/*\\",\\"video/*\\",\\"audio/*\\",\\"text/plain\\"}","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_secret	{"summary":"Secret shared with that outside server.","versions":{"both":{"type":"string","readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_file_share_size_limit	{"summary":"Bytes that one uploaded file may have.","note":"Bytes, not megabytes; 10*1024*1024 is ten megabytes.","versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http_file_share"]}},"page":"modules/mod_http_file_share"}
http_files_cache_max_file_size	{"summary":"Bytes that a file may have to be kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"4096","min":1,"readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_files_cache_size	{"summary":"Files that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"128","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"128","min":1,"readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_files_dir	{"summary":"Directory with the files to serve.","note":"Without it http_files refuses to load.","versions":{"both":{"type":"path","readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_health_allow_cidr	{"versions":{"both":{"type":"string","readBy":["http_health"]}},"page":"https://modules.prosody.im/mod_http_health.html"}
http_health_allow_ips	{"versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_health"]}},"page":"https://modules.prosody.im/mod_http_health.html"}
http_host	{"summary":"Host name under which web clients reach this host, where it is not the host's own.","versions":{"both":{"type":"string","readBy":["prosody","http"]}},"page":"http"}
http_host_aliases	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_hostaliases"]}},"page":"https://modules.prosody.im/mod_http_hostaliases.html"}
http_index_files	{"summary":"Names of the files that are served for a directory.","versions":{"both":{"type":"array","defaultValue":"{ \\"index.html\\", \\"index.htm\\" }","readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_index_show_all	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_index"]}},"page":"https://modules.prosody.im/mod_http_index.html"}
http_index_template	{"versions":{"both":{"type":"path","readBy":["http_index"]}},"page":"https://modules.prosody.im/mod_http_index.html"}
http_interface	{"summary":"The former name of http_interfaces.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_interfaces	{"summary":"Addresses of this machine on which to listen for unencrypted HTTP.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_legacy_x_forwarded	{"summary":"Whether proxies tell the client's address in X-Forwarded-For; with false, in the standard Forwarded.","note":"Only headers from addresses in trusted_proxies count.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http"]}},"page":"modules/mod_http"}
http_max_buffer_size	{"summary":"Bytes of one web request that are held in memory while it arrives.","note":"Has to be somewhat larger than http_max_content_size, or large requests fail.","versions":{"0.12":{"type":"number","readBy":["http"]},"13.0":{"type":"number","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
http_max_content_size	{"summary":"Bytes that one web request may carry.","versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http"]},"13.0":{"type":"number","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
http_muc_kick_authorization_header	{"versions":{"both":{"type":"string","readBy":["http_muc_kick"]}},"page":"https://modules.prosody.im/mod_http_muc_kick.html"}
http_muc_log_default_view	{"versions":{"both":{"type":"string","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_muc_log_lazy_calendar	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_muc_log_list_order	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_muc_log_resources	{"versions":{"both":{"type":"path","defaultValue":"\\"static\\"","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_muc_log_show_images	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_muc_log_template	{"versions":{"both":{"type":"string","readBy":["http_muc_log"]}},"page":"https://modules.prosody.im/mod_http_muc_log.html"}
http_path	{"summary":"The former name of http_files_dir.","versions":{"both":{"type":"path","readBy":["http_files"]}},"page":"modules/mod_http_files"}
http_paths	{"summary":"Paths under which modules serve, as a table of module to path.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["http"]}},"page":"http"}
http_ports	{"summary":"Ports for unencrypted HTTP.","versions":{"both":{"type":"set","defaultValue":"{ 5280 }","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_proxy_secret	{"versions":{"both":{"type":"string","readBy":["http_connect"]}},"page":"https://modules.prosody.im/mod_http_connect.html"}
http_proxy_to_all_ports	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_http_connect.html"}
http_proxy_to_ports	{"versions":{"both":{"type":"set","defaultValue":"{ \\"443\\", \\"5281\\", \\"5443\\", \\"7443\\" }","readBy":["http_connect"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_http_connect.html"}
http_proxy_to_private_ips	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}},"page":"https://modules.prosody.im/mod_http_connect.html"}
http_roster_url	{"versions":{"both":{"type":"string","defaultValue":"\\"http://localhost/%s\\"","readBy":["http_roster_admin"]}},"page":"https://modules.prosody.im/mod_http_roster_admin.html"}
http_ssl	{"summary":"TLS settings of the ports for unencrypted HTTP.","versions":{"both":{"type":"any","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
http_status_allow_cidr	{"versions":{"both":{"type":"string","readBy":["http_status"]}},"page":"https://modules.prosody.im/mod_http_status.html"}
http_status_allow_ips	{"versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_status"]}},"page":"https://modules.prosody.im/mod_http_status.html"}
http_upload_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload"]}},"page":"https://modules.prosody.im/mod_http_upload.html"}
http_upload_expire_after	{"summary":"Seconds for which uploaded files stay.","versions":{"both":{"type":"number","readBy":["http_upload"]}},"page":"https://modules.prosody.im/mod_http_upload.html"}
http_upload_external_access	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload_external"]}},"page":"https://modules.prosody.im/mod_http_upload_external.html"}
http_upload_external_base_url	{"summary":"Address of the upload service.","versions":{"both":{"type":"string","readBy":["http_upload_external"]}},"page":"https://modules.prosody.im/mod_http_upload_external.html"}
http_upload_external_file_size_limit	{"versions":{"both":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_upload_external"]}},"page":"https://modules.prosody.im/mod_http_upload_external.html"}
http_upload_external_protocol	{"versions":{"both":{"type":"string","defaultValue":"\\"v1\\"","readBy":["http_upload_external"]}},"page":"https://modules.prosody.im/mod_http_upload_external.html"}
http_upload_external_secret	{"summary":"Secret shared with the upload service.","versions":{"both":{"type":"string","readBy":["http_upload_external"]}},"page":"https://modules.prosody.im/mod_http_upload_external.html"}
http_upload_file_size_limit	{"summary":"Bytes that one uploaded file may have.","versions":{"both":{"type":"number","defaultValue":"1024 * 1024","readBy":["http_upload"]}},"page":"https://modules.prosody.im/mod_http_upload.html"}
http_upload_path	{"summary":"Directory in which uploaded files are kept.","versions":{"both":{"type":"string","readBy":["file_management","http_upload","migrate_http_upload"]}},"page":"https://modules.prosody.im/mod_file_management.html"}
http_upload_quota	{"versions":{"both":{"type":"number","readBy":["http_upload"]}},"page":"https://modules.prosody.im/mod_http_upload.html"}
https_certificate	{"summary":"Certificate of the ports for HTTPS, where the directory does not give the right one.","versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
https_host	{"summary":"Name whose certificate the ports for HTTPS show for this host.","versions":{"both":{"type":"string","readBy":["http"]}},"page":"certificates"}
https_interface	{"summary":"The former name of https_interfaces.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_interfaces	{"summary":"Addresses of this machine on which to listen for HTTPS.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_ports	{"summary":"Ports for HTTPS.","versions":{"both":{"type":"set","defaultValue":"{ 5281 }","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_ssl	{"summary":"TLS settings of the ports for HTTPS.","versions":{"both":{"type":"any","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
ignore_bot_errors	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}},"page":"https://modules.prosody.im/mod_muc_bot.html"}
ignore_presence_priority	{"summary":"Whether all devices count the same, whatever priority they give themselves.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["presence"]}},"page":"modules/mod_presence"}
imap_auth_host	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_imap"]}},"page":"https://modules.prosody.im/mod_auth_imap.html"}
imap_auth_port	{"versions":{"both":{"type":"number","readBy":["auth_imap"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_auth_imap.html"}
imap_auth_realm	{"versions":{"both":{"type":"string","readBy":["auth_imap"]}},"page":"https://modules.prosody.im/mod_auth_imap.html"}
imap_auth_service_name	{"versions":{"both":{"type":"string","readBy":["auth_imap"]}},"page":"https://modules.prosody.im/mod_auth_imap.html"}
incidents_expire_time	{"versions":{"both":{"type":"number","defaultValue":"0","readBy":["incidents_handling"]}},"page":"https://modules.prosody.im/mod_incidents_handling.html"}
incoming_webhook_default_nick	{"versions":{"both":{"type":"any","readBy":["slack_webhooks"]}},"page":"https://modules.prosody.im/mod_slack_webhooks.html"}
incoming_webhook_path	{"versions":{"both":{"type":"any","readBy":["slack_webhooks"]}},"page":"https://modules.prosody.im/mod_slack_webhooks.html"}
insecure_open_authentication	{"summary":"Phrase that admits to letting everybody in, without which auth_insecure refuses to work.","versions":{"both":{"type":"string","readBy":["auth_insecure"]}},"page":"modules/mod_auth_insecure"}
insecure_sasl_mechanisms	{"summary":"Login methods that are offered over encrypted connections only.","versions":{"both":{"type":"set","defaultValue":"{ \\"PLAIN\\", \\"LOGIN\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
installer_plugin_path	{"summary":"Directory into which \`prosodyctl install\` puts modules.","versions":{"both":{"type":"path","defaultValue":"\\"custom_plugins\\"","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
interface	{"summary":"The former name of interfaces.","versions":{"both":{"type":"set","readBy":["prosody"]}},"globalOnly":true,"page":"ports"}
interfaces	{"summary":"Addresses of this machine on which all services listen.","note":"For one service only, put its name in front, such as c2s_interfaces.","versions":{"both":{"type":"set","defaultValue":"{ \\"*\\", \\"::\\" }","readBy":["prosody"]}},"globalOnly":true,"page":"ports"}
invite_expiry	{"summary":"Time after which an invitation no longer works.","versions":{"0.12":{"type":"number","defaultValue":"86400 * 7","readBy":["invites"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","readBy":["invites"]}},"page":"modules/mod_invites"}
invites_page	{"summary":"Address of the page that invitations lead to, with the token in it.","versions":{"13.0":{"type":"string","readBy":["invites"]},"0.12":{"type":"string","readBy":["invites_page"]}},"page":"modules/mod_invites"}
invites_page_external	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_page"]}},"page":"https://modules.prosody.im/mod_invites_page.html"}
invites_page_module	{"summary":"Name of the module that serves the page behind invitations.","versions":{"0.12":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["invites"]}},"page":"modules/mod_invites"}
invites_page_supports	{"summary":"Kinds of invitation that the page behind invites_page can handle.","versions":{"13.0":{"type":"set","defaultValue":"{ \\"account\\", \\"contact\\", \\"account-and-contact\\" }","readBy":["invites"]}},"page":"modules/mod_invites"}
invites_register_template_path	{"versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["invites_register_web"]}},"page":"https://modules.prosody.im/mod_invites_register_web.html"}
invites_registration_page	{"versions":{"both":{"type":"string","defaultValue":"\\"register?t={invite.token}&c={app.id}\\"","readBy":["invites_page"]}},"page":"https://modules.prosody.im/mod_invites_page.html"}
isolate_except_domains	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}},"page":"https://modules.prosody.im/mod_isolate_host.html"}
isolate_except_users	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}},"page":"https://modules.prosody.im/mod_isolate_host.html"}
jquery_url	{"versions":{"both":{"type":"string","defaultValue":"\\"/share/jquery/jquery.min.js\\"","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_cdn	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_css	{"versions":{"both":{"type":"string","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_html_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_js_template	{"versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_resources	{"versions":{"both":{"type":"path","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_script	{"versions":{"both":{"type":"string","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_tags	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
jsxc_version	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}},"page":"https://modules.prosody.im/mod_jsxc.html"}
keepalive_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["s2s_keepalive"]}},"page":"https://modules.prosody.im/mod_s2s_keepalive.html"}
keepalive_servers	{"versions":{"both":{"type":"set","readBy":["s2s_keepalive"]}},"page":"https://modules.prosody.im/mod_s2s_keepalive.html"}
keepalive_timeout	{"versions":{"both":{"type":"number","defaultValue":"593","readBy":["s2s_keepalive"]}},"page":"https://modules.prosody.im/mod_s2s_keepalive.html"}
known_bots	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_bot"]}},"page":"https://modules.prosody.im/mod_muc_bot.html"}
lastlog_ip_address	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["lastlog","lastlog2"]}},"page":"https://modules.prosody.im/mod_lastlog.html"}
lastlog_stamp_offline	{"versions":{"both":{"type":"boolean","readBy":["lastlog"]}},"page":"https://modules.prosody.im/mod_lastlog.html"}
ldap	{"versions":{"both":{"type":"any","readBy":["lib_ldap","storage_ldap"]}},"page":"https://modules.prosody.im/mod_lib_ldap.html"}
ldap_admin_filter	{"summary":"Which entries of the directory are administrators, in 0.12.","note":"13.0 logs an error and ignores it. Name administrators in admins or give them a role.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_base	{"summary":"Where in the directory to look for users.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_filter	{"summary":"Which entries are users.","versions":{"both":{"type":"string","defaultValue":"\\"(uid=$user)\\"","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_mode	{"summary":"Whether passwords are checked by logging in to the directory or by reading them from it.","note":"\\"getpasswd\\" needs passwords stored readable; \\"bind\\" offers clients no login method but PLAIN.","versions":{"0.12":{"type":"string","defaultValue":"\\"bind\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"bind\\"","values":["bind","getpasswd"],"readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_password	{"summary":"Password with which Prosody logs in to the directory.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_rootdn	{"summary":"Name with which Prosody logs in to the directory.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_scope	{"summary":"How deep below the base users are looked for, as \\"subtree\\", \\"onelevel\\" or \\"base\\".","versions":{"0.12":{"type":"string","defaultValue":"\\"subtree\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"subtree\\"","values":["subtree","base","onelevel"],"readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_server	{"summary":"Host of the LDAP directory.","versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
ldap_tls	{"summary":"Whether the connection to the directory is encrypted.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
legacy_ssl_certificate	{"summary":"Certificate of the ports for clients that start with TLS at once.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
legacy_ssl_host	{"summary":"Name whose certificate the ports for clients that start with TLS at once show for this host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
legacy_ssl_interface	{"summary":"The former name of legacy_ssl_interfaces.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_interfaces	{"summary":"Addresses of this machine on which to listen for clients that start with TLS at once.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_port	{"summary":"A former name of c2s_direct_tls_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ports	{"summary":"Ports for clients that start with TLS at once.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ssl	{"summary":"TLS settings of the ports for clients that start with TLS at once.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ssl","in":["0.12","13.0"]},"page":"certificates"}
legacy_tls_versions	{"versions":{"both":{"type":"set","defaultValue":"{ \\"SSLv3\\", \\"TLSv1\\", \\"TLSv1.1\\" }","readBy":["warn_legacy_tls"]}},"page":"https://modules.prosody.im/mod_warn_legacy_tls.html"}
legacy_tls_warning	{"versions":{"both":{"type":"string","readBy":["warn_legacy_tls"]}},"page":"https://modules.prosody.im/mod_warn_legacy_tls.html"}
libjs_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/javascript\\"","readBy":["http_libjs"]}},"page":"https://modules.prosody.im/mod_http_libjs.html"}
limit_auth_max	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["limit_auth"]}},"page":"https://modules.prosody.im/mod_limit_auth.html"}
limit_auth_period	{"versions":{"both":{"type":"number","defaultValue":"30","readBy":["limit_auth"]}},"page":"https://modules.prosody.im/mod_limit_auth.html"}
limit_auth_tarpit_delay	{"versions":{"both":{"type":"number","readBy":["limit_auth"]}},"page":"https://modules.prosody.im/mod_limit_auth.html"}
limits	{"summary":"Bytes per second that each kind of connection may send, such as c2s and s2sin.","note":"Written as a table of tables, with rates such as \\"10kb/s\\".","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["limits"]}},"globalOnly":true,"page":"modules/mod_limits"}
limits_resolution	{"summary":"How long a connection over its limit has to wait before it is read again.","note":"A longer pause costs less work and makes the limit rougher.","versions":{"0.12":{"type":"number","defaultValue":"1","readBy":["limits"]},"13.0":{"type":"period","defaultValue":"1","readBy":["limits"]}},"globalOnly":true,"page":"modules/mod_limits"}
lmdb_flags	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_lmdb"]}},"page":"https://modules.prosody.im/mod_storage_lmdb.html"}
lmdb_maxdbs	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["storage_lmdb"]}},"page":"https://modules.prosody.im/mod_storage_lmdb.html"}
load_global_modules	{"summary":"A mark that Prosody sets on Components for itself; nothing reads it.","versions":{},"page":"configure"}
local_interfaces	{"summary":"Addresses on which services that are meant for this machine listen, such as components.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["prosody"]}},"globalOnly":true,"page":"ports"}
log	{"summary":"Where messages go and from which level on, as a file name or a table of level to file.","note":"A level or sink that does not exist is ignored without a word.","versions":{"both":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"logging"}
log_auth_ips	{"summary":"Which logins are logged with their addresses.","versions":{"both":{"type":"string","defaultValue":"\\"failure\\"","readBy":["log_auth"]}},"page":"https://modules.prosody.im/mod_log_auth.html"}
log_cpu_threshold	{"versions":{"both":{"type":"number","defaultValue":"0.01","readBy":["log_events_by_cpu_usage"]}},"page":"https://modules.prosody.im/mod_log_events_by_cpu_usage.html"}
log_http_file	{"versions":{"both":{"type":"string","readBy":["log_http"]}},"page":"https://modules.prosody.im/mod_log_http.html"}
log_memory_threshold	{"versions":{"both":{"type":"number","defaultValue":"20*1024","readBy":["log_events_by_memory"]}},"page":"https://modules.prosody.im/mod_log_events_by_memory.html"}
log_ringbuffer_chunk_size	{"versions":{"both":{"type":"number","defaultValue":"16384","readBy":["log_ringbuffer"]}},"page":"https://modules.prosody.im/mod_log_ringbuffer.html"}
log_slow_events_threshold	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["log_slow_events"]}},"page":"https://modules.prosody.im/mod_log_slow_events.html"}
mam_include_total	{"summary":"Whether answers from the archive tell how many messages there are in all.","note":"Counting can be slow, so it is off by default where messages are kept forever.","versions":{"both":{"type":"boolean","readBy":["mam","muc_mam"]}},"page":"modules/mod_mam"}
mam_remove_expired_messages_period	{"summary":"How often messages that are too old are deleted from users' archives.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["mam"]}},"page":"modules/mod_mam"}
mam_smart_enable	{"summary":"Whether archiving begins only once a user's client asks for the archive.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["mam"]}},"page":"modules/mod_mam"}
manifest_icons	{"versions":{"both":{"type":"array","readBy":["conversejs"]}},"page":"https://modules.prosody.im/mod_conversejs.html"}
manifesto_contact_encryption_warning	{"versions":{"both":{"type":"string","readBy":["manifesto"]}},"page":"https://modules.prosody.im/mod_manifesto.html"}
max_archive_query_results	{"summary":"Messages that one page of archive results may hold.","versions":{"0.12":{"type":"number","defaultValue":"50","readBy":["mam","muc_mam"]},"13.0":{"type":"integer","defaultValue":"50","min":0,"readBy":["mam","muc_mam"]}},"page":"modules/mod_mam"}
max_history_messages	{"summary":"Messages that a room may show to people who join, whatever its owner sets.","versions":{"0.12":{"type":"number","readBy":["muc","muc_mam"]},"13.0":{"type":"integer","readBy":["muc","muc_mam"]}},"page":"modules/mod_muc"}
max_resources	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["c2s_limit_sessions"]}},"page":"https://modules.prosody.im/mod_c2s_limit_sessions.html"}
max_user_devices	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["devices"]}},"page":"https://modules.prosody.im/mod_devices.html"}
measure_active_users_count_disabled	{"versions":{"both":{"type":"boolean","readBy":["measure_active_users"]}},"page":"https://modules.prosody.im/mod_measure_active_users.html"}
measure_storage_tagged_metric	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["measure_storage"]}},"page":"https://modules.prosody.im/mod_measure_storage.html"}
memory_pagesize	{"summary":"Size of a memory page on this machine in bytes.","versions":{"both":{"type":"number","defaultValue":"4096","readBy":["measure_memory","measure_process"]}},"page":"https://modules.prosody.im/mod_measure_memory.html"}
message_log_sql	{"versions":{"both":{"type":"any","readBy":["log_messages_sql"]}},"page":"https://modules.prosody.im/mod_log_messages_sql.html"}
message_log_sql_table	{"versions":{"both":{"type":"any","readBy":["log_messages_sql"]}},"page":"https://modules.prosody.im/mod_log_messages_sql.html"}
message_logging_dir	{"versions":{"both":{"type":"any","readBy":["message_logging"]}},"page":"https://modules.prosody.im/mod_message_logging.html"}
migrate_lastlog2_auto_remove	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["migrate_lastlog2"]}},"page":"https://modules.prosody.im/mod_migrate_lastlog2.html"}
migrate_legacy_blocking	{"summary":"Whether block lists from the former privacy lists are taken over.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["blocklist"]}},"page":"modules/mod_blocklist"}
mime_types_file	{"summary":"File that tells the type of a file from the end of its name.","versions":{"both":{"type":"path","defaultValue":"\\"/etc/mime.types\\"","readBy":["http_files"]}},"page":"modules/mod_http_files"}
min_seconds_between_registrations	{"summary":"Time that one address has to wait between two registrations.","versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
moderation_delay_form_position	{"versions":{"both":{"type":"number","readBy":["muc_moderation_delay"]}},"page":"https://modules.prosody.im/mod_muc_moderation_delay.html"}
modules_disabled	{"summary":"Modules not to load here, among them those that Prosody would load by itself.","note":"On a host it wins over every modules_enabled; in the global section a host can enable the module again.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["prosody"]}},"page":"modules_enabled"}
modules_enabled	{"summary":"Modules to load; a host adds its own list to the global one.","note":"A Component takes only a few names over from the global list. A name without quotes ends the list where it stands.","versions":{"0.12":{"type":"set","defaultValue":"{}","readBy":["prosody"]},"13.0":{"type":"set","defaultValue":"{}","readBy":["prosody","invites"]}},"page":"modules_enabled"}
mongodb	{"versions":{"both":{"type":"any","readBy":["storage_mongodb"]}},"page":"https://modules.prosody.im/mod_storage_mongodb.html"}
motd_jid	{"summary":"Address from which that text comes.","versions":{"both":{"type":"string","readBy":["motd"]}},"page":"modules/mod_motd"}
motd_sequential_messages	{"versions":{"both":{"type":"any","readBy":["motd_sequential"]}},"page":"https://modules.prosody.im/mod_motd_sequential.html"}
motd_text	{"summary":"Text that everybody receives when they log in.","versions":{"both":{"type":"string","readBy":["motd"]}},"page":"modules/mod_motd"}
msg_body	{"versions":{"both":{"type":"string","readBy":["email_pass"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
msg_subject	{"versions":{"both":{"type":"string","readBy":["email_pass"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
muc_access_lists	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_access_control"]}},"page":"https://modules.prosody.im/mod_muc_access_control.html"}
muc_avatar_advertise_hashes	{"summary":"Whether a changed room avatar is announced by \\"presence\\" or by \\"message\\".","note":"Without it both ways are used.","versions":{"13.0":{"type":"any","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_ban_ip_trust_local_restricted_services	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_ban_ip"]}},"page":"https://modules.prosody.im/mod_muc_ban_ip.html"}
muc_ban_ip_trusted_services	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_ban_ip"]}},"page":"https://modules.prosody.im/mod_muc_ban_ip.html"}
muc_burst_factor	{"versions":{"both":{"type":"number","defaultValue":"6","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_config_restricted	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_config_restrict"]}},"page":"https://modules.prosody.im/mod_muc_config_restrict.html"}
muc_create_api_auth	{"versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}},"page":"https://modules.prosody.im/mod_muc_http_defaults.html"}
muc_create_api_url	{"versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}},"page":"https://modules.prosody.im/mod_muc_http_defaults.html"}
muc_dicebot_rooms	{"versions":{"both":{"type":"set","readBy":["muc_dicebot"]}},"page":"https://modules.prosody.im/mod_muc_dicebot.html"}
muc_event_rate	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_hats_compat	{"summary":"Whether titles of people in rooms are also shown in the form of the earliest drafts.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_http_auth_authorization_header	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_http_auth_authorize_registration	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_http_auth_disabled_for	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_http_auth_enabled_for	{"versions":{"both":{"type":"any","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_http_auth_insecure	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_http_auth_url	{"versions":{"both":{"type":"any","defaultValue":"\\"\\"","readBy":["muc_http_auth"]}},"page":"https://modules.prosody.im/mod_muc_http_auth.html"}
muc_inject_mentions_append_mentions	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_disabled_rooms	{"versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_enabled_rooms	{"versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_mention_delimiters	{"versions":{"both":{"type":"set","defaultValue":"{\\" \\", \\"\\", \\"\\\\n\\", \\"\\\\t\\"}","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_prefix_mandatory	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_prefixes	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_reserved_nicks	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_strip_out_prefixes	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_suffixes	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_inject_mentions_use_bare_jid	{"versions":{"both":{"type":"any","defaultValue":"true","readBy":["muc_inject_mentions"]}},"page":"https://modules.prosody.im/mod_muc_inject_mentions.html"}
muc_limit_base_cost	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_limit_joins_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_line_count_multiplier	{"versions":{"both":{"type":"number","defaultValue":"0.1","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_local_only	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_local_only"]}},"page":"https://modules.prosody.im/mod_muc_local_only.html"}
muc_log_all_rooms	{"summary":"Whether all rooms are archived, whatever their owners choose.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_log_by_default	{"summary":"Whether rooms are archived unless their owners choose otherwise.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_log_cleanup_date_cache_size	{"summary":"Rooms for which the last day that needs cleaning up is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["muc_mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_log_cleanup_interval	{"summary":"Once the time between two clean-ups of the archives of rooms, which cron now takes care of.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
muc_log_expires_after	{"summary":"How long messages stay in the archives of rooms.","note":"Text with a unit, such as \\"1w\\" or \\"never\\". A bare number means seconds, and \\"m\\" means months.","versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_log_http	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_log_http"]}},"page":"https://modules.prosody.im/mod_muc_log_http.html"}
muc_log_include_total	{"summary":"Whether answers from a room's archive tell how many messages there are in all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_log_presences	{"summary":"Whether joining and leaving is archived too.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_mam_remove_expired_messages_period	{"summary":"How often messages that are too old are deleted from the archives of rooms.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["muc_mam"]}},"page":"modules/mod_muc_mam"}
muc_marker_rewrite_id	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_markers"]}},"page":"https://modules.prosody.im/mod_muc_markers.html"}
muc_marker_summary_on_join	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_markers"]}},"page":"https://modules.prosody.im/mod_muc_markers.html"}
muc_marker_type	{"versions":{"both":{"type":"string","defaultValue":"\\"displayed\\"","readBy":["muc_markers"]}},"page":"https://modules.prosody.im/mod_muc_markers.html"}
muc_max_char_count	{"versions":{"both":{"type":"number","defaultValue":"5664","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_max_line_count	{"versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_max_nick_length	{"versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}},"page":"https://modules.prosody.im/mod_muc_limits.html"}
muc_max_rooms	{"summary":"Rooms that may exist at one time.","versions":{"0.12":{"type":"number","readBy":["muc"]},"13.0":{"type":"integer","min":0,"readBy":["muc"]}},"page":"modules/mod_muc"}
muc_members_json_mucs	{"versions":{"both":{"type":"any","readBy":["muc_members_json"]}},"page":"https://modules.prosody.im/mod_muc_members_json.html"}
muc_members_json_url	{"versions":{"both":{"type":"string","readBy":["muc_members_json"]}},"page":"https://modules.prosody.im/mod_muc_members_json.html"}
muc_mmn_notify_unaffiliated_users	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_mention_notifications"]}},"page":"https://modules.prosody.im/mod_muc_mention_notifications.html"}
muc_notification_invite	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_notifications"]}},"page":"https://modules.prosody.im/mod_muc_notifications.html"}
muc_occupant_id	{"summary":"Whether people in a room get a lasting, anonymous mark by which clients can tell them apart.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_offline_delivery_default	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_offline_delivery"]}},"page":"https://modules.prosody.im/mod_muc_offline_delivery.html"}
muc_rai_max_subscribers	{"versions":{"both":{"type":"number","defaultValue":"1024","readBy":["muc_rai"]}},"page":"https://modules.prosody.im/mod_muc_rai.html"}
muc_registration_include_form	{"summary":"Whether the answer about a registered nickname contains the form once more.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_reserve_nick_patterns	{"versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_reserve_nick_pattern"]}},"page":"https://modules.prosody.im/mod_muc_reserve_nick_pattern.html"}
muc_restrict_allow_admins	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_restrict_rooms"]}},"page":"https://modules.prosody.im/mod_muc_restrict_rooms.html"}
muc_restrict_exceptions	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_restrict_rooms"]}},"page":"https://modules.prosody.im/mod_muc_restrict_rooms.html"}
muc_restrict_matching	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_restrict_rooms"]}},"page":"https://modules.prosody.im/mod_muc_restrict_rooms.html"}
muc_restrict_nick_pattern	{"versions":{"both":{"type":"string","defaultValue":"\\"^%w+$\\"","readBy":["muc_restrict_nick"]}},"page":"https://modules.prosody.im/mod_muc_restrict_nick.html"}
muc_room_allow_persistent	{"summary":"Whether people other than administrators may make rooms that stay when empty.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_allow_public	{"summary":"Whether people other than administrators may make rooms that are listed.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_cache_size	{"summary":"Rooms that are kept in memory; quiet ones beyond that wait in the storage.","versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_allow_member_invites	{"summary":"Whether members of a new room may invite others.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_allow_pm	{"summary":"Who may send private messages in new rooms, from visitors up to moderators only.","versions":{"13.0":{"type":"enum","values":["visitor","participant","moderator"],"readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_always_allow_moderator_pms	{"summary":"Whether everybody in a new room may write to its moderators in private.","versions":{"13.0":{"type":"boolean","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_change_subject	{"summary":"Whether everybody in a new room may change the topic.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_hide_media	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_hide_media"]}},"page":"https://modules.prosody.im/mod_muc_hide_media.html"}
muc_room_default_history_length	{"summary":"Messages that new rooms show to people who join.","versions":{"0.12":{"type":"number","defaultValue":"20","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"20","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_language	{"summary":"Language of new rooms, such as \\"en\\".","versions":{"both":{"type":"string","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_members_only	{"summary":"Whether new rooms are for members only.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_moderated	{"summary":"Whether only people with voice may speak in new rooms.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_persistent	{"summary":"Whether new rooms stay when the last person leaves.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_presence_broadcast	{"summary":"Roles whose coming and going everybody in a new room is told about.","note":"0.12 takes a table of role to true or false; 13.0.1 passes over such a table.","versions":{"both":{"type":"any","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_public	{"summary":"Whether new rooms are listed.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_public_jids	{"summary":"Whether everybody in a new room sees everybody's real address.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_default_restrict_media	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_media"]}},"page":"https://modules.prosody.im/mod_muc_restrict_media.html"}
muc_room_default_restrict_status	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_status"]}},"page":"https://modules.prosody.im/mod_muc_restrict_status.html"}
muc_room_lock_timeout	{"summary":"Time after which an unconfirmed room is destroyed.","versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_room_locking	{"summary":"Whether a new room is locked until its owner has confirmed the settings.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_rtbl_jid	{"versions":{"both":{"type":"string","readBy":["muc_rtbl"]}},"page":"https://modules.prosody.im/mod_muc_rtbl.html"}
muc_rtbl_node	{"versions":{"both":{"type":"string","defaultValue":"\\"muc_bans_sha256\\"","readBy":["muc_rtbl"]}},"page":"https://modules.prosody.im/mod_muc_rtbl.html"}
muc_rtbls	{"versions":{"both":{"type":"array","readBy":["muc_rtbl"]}},"page":"https://modules.prosody.im/mod_muc_rtbl.html"}
muc_tombstone_expiry	{"summary":"How long the address of a destroyed room stays taken.","versions":{"0.12":{"type":"number","defaultValue":"86400 * 31","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"31 days\\"","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_tombstones	{"summary":"Whether the address of a destroyed room stays taken.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_vcard	{"summary":"Whether rooms can have an avatar and a description.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
muc_webchat_baseurl	{"versions":{"both":{"type":"string","readBy":["muc_webchat_url"]}},"page":"https://modules.prosody.im/mod_muc_webchat_url.html"}
multiplex_buffer_size	{"summary":"Bytes that net_multiplex reads at most to find out which protocol a connection speaks.","versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["net_multiplex"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["net_multiplex"]}},"globalOnly":true,"page":"modules/mod_net_multiplex"}
munin_ignored_stats	{"versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["munin"]}},"page":"https://modules.prosody.im/mod_munin.html"}
munin_node_name	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["munin"]}},"page":"https://modules.prosody.im/mod_munin.html"}
name	{"summary":"Name of a Component as people see it in their client.","note":"It belongs under a Component. A host's name is what follows VirtualHost.","versions":{"both":{"type":"string","readBy":["component","disco","http_file_share","muc","proxy65","pubsub"]}},"page":"configure"}
network_backend	{"summary":"How Prosody waits for the network; \\"epoll\\" is right nearly everywhere.","versions":{"both":{"type":"enum","defaultValue":"\\"epoll\\"","values":["epoll","event","select"],"readBy":["prosody"]}},"globalOnly":true,"page":"network_backend"}
network_default_read_size	{"summary":"Bytes that are read from a connection at one go.","versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["prosody","net_multiplex"]},"13.0":{"type":"integer","defaultValue":"4096","min":0,"readBy":["prosody","net_multiplex"]}},"globalOnly":true,"page":"configure"}
network_settings	{"summary":"Fine tuning of the network backend, such as timeouts and buffer sizes.","versions":{"13.0":{"type":"any","readBy":["c2s","s2s"]}},"globalOnly":true,"page":"network_backend"}
new_muc_storage_format	{"summary":"Whether rooms are stored in the form that came with 0.11.","note":"Turn it off only to go back to an older release.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}},"page":"modules/mod_muc"}
no_daemonize	{"summary":"Once the way to keep Prosody in the foreground.","note":"Start with -F instead.","versions":{},"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]},"page":"configure"}
no_registration_whitelist	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_redirect"]}},"page":"https://modules.prosody.im/mod_register_redirect.html"}
nodeinfo2_expose_posts	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}},"page":"https://modules.prosody.im/mod_nodeinfo2.html"}
nodeinfo2_expose_users	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}},"page":"https://modules.prosody.im/mod_nodeinfo2.html"}
oauth2_access_token_ttl	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_expect_username_jid	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_policy_url	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_refresh_token_ttl	{"versions":{"both":{"type":"number","defaultValue":"604800","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_registration_algorithm	{"versions":{"both":{"type":"string","defaultValue":"\\"HS256\\"","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_registration_key	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_registration_options	{"versions":{"both":{"type":"any","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_registration_ttl	{"versions":{"both":{"type":"any","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_require_auth_revoke	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_require_code_challenge	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_respect_oidc_prompt	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_security_policy	{"versions":{"both":{"type":"string","defaultValue":"\\"default-src 'self'\\"","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_service_documentation	{"versions":{"both":{"type":"string","defaultValue":"\\"https://modules.prosody.im/mod_http_oauth2.html\\"","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_template_path	{"versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth2_terms_url	{"versions":{"both":{"type":"string","readBy":["http_oauth2"]}},"page":"https://modules.prosody.im/mod_http_oauth2.html"}
oauth_client_id	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}},"page":"https://modules.prosody.im/mod_auth_oauthbearer.html"}
oauth_client_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}},"page":"https://modules.prosody.im/mod_auth_oauthbearer.html"}
oauth_external_client_id	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_client_secret	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_discovery_url	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_issuer	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_resource_owner_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_scope	{"versions":{"both":{"type":"string","defaultValue":"\\"openid\\"","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_token_endpoint	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_username_field	{"versions":{"both":{"type":"string","defaultValue":"\\"preferred_username\\"","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_external_validation_endpoint	{"versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}},"page":"https://modules.prosody.im/mod_auth_oauth_external.html"}
oauth_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}},"page":"https://modules.prosody.im/mod_auth_oauthbearer.html"}
ogp_domain_allowlist	{"versions":{"both":{"type":"set","readBy":["ogp"]}},"page":"https://modules.prosody.im/mod_ogp.html"}
ogp_domain_denylist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}},"page":"https://modules.prosody.im/mod_ogp.html"}
ogp_domain_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}},"page":"https://modules.prosody.im/mod_ogp.html"}
onhold_jids	{"versions":{"both":{"type":"any","readBy":["onhold"]}},"page":"https://modules.prosody.im/mod_onhold.html"}
onions_map	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["onions"]}},"page":"https://modules.prosody.im/mod_onions.html"}
onions_only	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}},"page":"https://modules.prosody.im/mod_onions.html"}
onions_socks5_host	{"versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["onions"]}},"page":"https://modules.prosody.im/mod_onions.html"}
onions_socks5_port	{"versions":{"both":{"type":"number","defaultValue":"9050","readBy":["onions"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_onions.html"}
onions_tor_all	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}},"page":"https://modules.prosody.im/mod_onions.html"}
openmetrics_allow_cidr	{"summary":"Network that may read the metrics.","versions":{"both":{"type":"string","readBy":["http_openmetrics"]}},"globalOnly":true,"page":"modules/mod_http_openmetrics"}
openmetrics_allow_ips	{"summary":"Addresses that may read the metrics.","versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_openmetrics"]}},"globalOnly":true,"page":"modules/mod_http_openmetrics"}
os_version_command	{"summary":"Command whose output is given as the operating system.","versions":{"both":{"type":"string","readBy":["version"]}},"page":"modules/mod_version"}
otp_seed	{"versions":{"both":{"type":"string","readBy":["auth_token"]}},"page":"https://modules.prosody.im/mod_auth_token.html"}
otr_block_groupchat	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["require_otr"]}},"page":"https://modules.prosody.im/mod_require_otr.html"}
outage_status_urls	{"summary":"Addresses of pages that tell about outages.","versions":{"both":{"type":"array","readBy":["service_outage_status"]}},"page":"https://modules.prosody.im/mod_service_outage_status.html"}
outgoing_webhook_routing	{"versions":{"both":{"type":"any","readBy":["slack_webhooks"]}},"page":"https://modules.prosody.im/mod_slack_webhooks.html"}
parent_host	{"summary":"Host whose users count as this Component's own, where it is not the name after the first dot.","versions":{"13.0":{"type":"string","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
password_hash	{"summary":"Hash for new passwords.","versions":{"0.12":{"type":"string","defaultValue":"\\"SHA-1\\"","readBy":["auth_internal_hashed","storage_xep0227"]},"13.0":{"type":"enum","defaultValue":"\\"SHA-1\\"","values":["SHA-1","SHA-256"],"readBy":["auth_internal_hashed","storage_xep0227"]}},"page":"modules/mod_auth_internal_hashed"}
password_policy	{"summary":"What a password has to be like, as a table of rules.","versions":{"both":{"type":"any","readBy":["password_policy"]}},"page":"https://modules.prosody.im/mod_password_policy.html"}
password_reset_validity	{"summary":"Seconds for which a link to a new password works.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["password_reset"]}},"page":"https://modules.prosody.im/mod_password_reset.html"}
pastebin_expire_after	{"versions":{"both":{"type":"number","defaultValue":"24","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_html_preview	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_line_threshold	{"versions":{"both":{"type":"number","defaultValue":"4","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_private_messages	{"versions":{"both":{"type":"boolean","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_summary_length	{"versions":{"both":{"type":"number","defaultValue":"150","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_threshold	{"versions":{"both":{"type":"number","defaultValue":"500","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_trigger	{"versions":{"both":{"type":"string","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pastebin_url	{"versions":{"both":{"type":"string","readBy":["pastebin"]}},"page":"https://modules.prosody.im/mod_pastebin.html"}
pep_info_cache_size	{"summary":"Sets of features of other people's clients that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"10000","min":1,"readBy":["pep"]}},"page":"modules/mod_pep"}
pep_max_items	{"summary":"Items that one node of personal data may keep.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pep"]},"13.0":{"type":"number","defaultValue":"256","min":0,"readBy":["pep"]}},"page":"modules/mod_pep"}
pep_service_cache_size	{"summary":"Users whose personal data service is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["pep"]}},"page":"modules/mod_pep"}
persisthosts_path	{"versions":{"both":{"type":"string","defaultValue":"\\"conf.d\\"","readBy":["persisthosts"]}},"page":"https://modules.prosody.im/mod_persisthosts.html"}
pidfile	{"summary":"File into which Prosody writes its process number, for prosodyctl to find it.","versions":{"0.12":{"type":"path","readBy":["posix"]},"13.0":{"type":"path","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
ping_muc_delay	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["ping_muc"]}},"page":"https://modules.prosody.im/mod_ping_muc.html"}
pivotaltracker_node	{"versions":{"both":{"type":"any","defaultValue":"\\"tracker\\"","readBy":["pubsub_pivotaltracker"]}},"page":"https://modules.prosody.im/mod_pubsub_pivotaltracker.html"}
plugin_paths	{"summary":"Directories in which to look for modules before Prosody's own.","note":"Has to be a list, even for one directory.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
plugin_server	{"summary":"Address of the repository from which \`prosodyctl install\` takes modules.","versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
ports	{"summary":"Ports on which net_multiplex listens for all protocols.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"page":"ports"}
post_stanza_types	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["component_http"]}},"page":"https://modules.prosody.im/mod_component_http.html"}
presence_cache_size	{"versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_cache"]}},"page":"https://modules.prosody.im/mod_presence_cache.html"}
presence_dedup_cache_size	{"versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_dedup"]}},"page":"https://modules.prosody.im/mod_presence_dedup.html"}
presence_http_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/presence\\"","readBy":["http_presence"]}},"page":"https://modules.prosody.im/mod_http_presence.html"}
presence_icons	{"versions":{"both":{"type":"string","defaultValue":"\\"icons\\"","readBy":["webpresence"]}},"page":"https://modules.prosody.im/mod_webpresence.html"}
presence_resource_path	{"versions":{"both":{"type":"string","defaultValue":"\\"resources\\"","readBy":["http_presence"]}},"page":"https://modules.prosody.im/mod_http_presence.html"}
privileged_entities	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["privilege"]}},"page":"https://modules.prosody.im/mod_privilege.html"}
prosody_group	{"summary":"System group that Prosody changes to when it is started as root.","versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true,"page":"configure"}
prosody_user	{"summary":"System user that Prosody changes to when it is started as root.","versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["prosody"]}},"globalOnly":true,"page":"configure"}
prosodyctl_timeout	{"summary":"Seconds that prosodyctl waits for the server to start or stop before it gives up.","note":"It says nothing about the server itself, which goes on starting or stopping all the same.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
proxy65_acl	{"summary":"Who may use the file transfer proxy.","versions":{"both":{"type":"array","readBy":["proxy65"]}},"page":"modules/mod_proxy65"}
proxy65_address	{"summary":"Address under which clients reach the file transfer proxy.","versions":{"both":{"type":"string","readBy":["proxy65"]}},"page":"modules/mod_proxy65"}
proxy65_certificate	{"summary":"Certificate of the ports for the file transfer proxy.","versions":{"both":{"type":"path","readBy":["proxy65"]}},"page":"certificates"}
proxy65_host	{"summary":"Name whose certificate the ports for the file transfer proxy show for this host.","versions":{"both":{"type":"string","readBy":["proxy65"]}},"page":"certificates"}
proxy65_interface	{"summary":"The former name of proxy65_interfaces.","versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_interfaces	{"summary":"Addresses of this machine on which to listen for the file transfer proxy.","versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_open_access	{"summary":"Whether anybody may use the file transfer proxy, even users of other servers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["proxy65"]}},"page":"modules/mod_proxy65"}
proxy65_port	{"summary":"The port of the file transfer proxy, in the way of releases before 0.9.","versions":{"both":{"type":"number","readBy":["proxy65"]}},"globalOnly":true,"page":"modules/mod_proxy65"}
proxy65_ports	{"summary":"Ports for the file transfer proxy.","versions":{"both":{"type":"set","defaultValue":"{ 5000 }","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_ssl	{"summary":"TLS settings of the ports for the file transfer proxy.","versions":{"both":{"type":"any","readBy":["proxy65"]}},"globalOnly":true,"page":"certificates"}
proxy_port_mappings	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["net_proxy"]}},"page":"https://modules.prosody.im/mod_net_proxy.html"}
proxy_ports	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_proxy"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_net_proxy.html"}
proxy_trusted_proxies	{"versions":{"both":{"type":"set","defaultValue":"{\\"127.0.0.1\\", \\"::1\\"}","readBy":["net_proxy"]}},"page":"https://modules.prosody.im/mod_net_proxy.html"}
public_user_role	{"summary":"Role that users of other servers have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
pubsub_max_items	{"summary":"Items that one node may keep at most.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pubsub"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
pubsub_post_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_post_actors	{"versions":{"both":{"type":"any","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_post_default_actor	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_post_default_secret	{"versions":{"both":{"type":"string","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_post_mappings	{"versions":{"both":{"type":"any","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_post_secrets	{"versions":{"both":{"type":"any","readBy":["pubsub_post"]}},"page":"https://modules.prosody.im/mod_pubsub_post.html"}
pubsub_serverinfo_cache_ttl	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_delete_node_on_unload	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_node	{"summary":"Node to publish on.","versions":{"both":{"type":"string","defaultValue":"\\"serverinfo\\"","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_persist_items	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_public_providers_url	{"versions":{"both":{"type":"string","defaultValue":"\\"https://data.xmpp.net/providers/v2/providers-Ds.json\\"","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_publication_interval	{"summary":"Seconds between two publications.","versions":{"both":{"type":"number","defaultValue":"300","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_publish_user_count	{"summary":"Whether the number of users is published.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_serverinfo_service	{"summary":"Address of the pubsub service to publish on.","versions":{"both":{"type":"string","readBy":["pubsub_serverinfo"]}},"page":"https://modules.prosody.im/mod_pubsub_serverinfo.html"}
pubsub_stats_node	{"versions":{"both":{"type":"string","defaultValue":"\\"stats\\"","readBy":["pubsub_stats"]}},"page":"https://modules.prosody.im/mod_pubsub_stats.html"}
pubsub_summary_templates	{"summary":"How items are put into plain text for clients that know no pubsub, by namespace.","versions":{"both":{"type":"any","readBy":["pubsub"]}},"page":"modules/mod_pubsub"}
push_max_devices	{"summary":"Devices of one user that can get push notifications.","versions":{"13.0":{"type":"number","defaultValue":"5","readBy":["cloud_notify"]},"0.12":{"type":"number","defaultValue":"5","readBy":["cloud_notify","muc_cloud_notify"]}},"page":"modules/mod_cloud_notify"}
push_max_errors	{"summary":"Failed notifications after which a device gets no more.","versions":{"13.0":{"type":"number","defaultValue":"16","readBy":["cloud_notify"]},"0.12":{"type":"number","defaultValue":"16","readBy":["cloud_notify","muc_cloud_notify"]}},"page":"modules/mod_cloud_notify"}
push_max_hibernation_timeout	{"summary":"Longest time that a lost session waits for a device that gets push notifications, in seconds.","versions":{"13.0":{"type":"number","defaultValue":"72*3600","readBy":["cloud_notify"]},"0.12":{"type":"number","defaultValue":"72*3600","readBy":["cloud_notify","push2"]}},"page":"modules/mod_cloud_notify"}
push_notification_important_body	{"summary":"Text that stands in for the message in notifications that matter.","versions":{"13.0":{"type":"string","defaultValue":"\\"New Message!\\"","readBy":["cloud_notify"]},"0.12":{"type":"string","defaultValue":"\\"New Message!\\"","readBy":["cloud_notify","muc_cloud_notify"]}},"page":"modules/mod_cloud_notify"}
push_notification_with_body	{"summary":"Whether push notifications carry the text of messages.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify"]},"0.12":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}},"page":"modules/mod_cloud_notify"}
push_notification_with_sender	{"summary":"Whether push notifications carry the sender of messages.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify"]},"0.12":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}},"page":"modules/mod_cloud_notify"}
queue_offline_emails	{"versions":{"both":{"type":"any","readBy":["offline_email"]}},"page":"https://modules.prosody.im/mod_offline_email.html"}
readonly_stores	{"versions":{"both":{"type":"any","readBy":["readonly"]}},"page":"https://modules.prosody.im/mod_readonly.html"}
realm	{"summary":"Host name that $host stands for in the filter, where it is not the host's own.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}},"page":"modules/mod_auth_ldap"}
reg_servlet_auth_token	{"versions":{"both":{"type":"string","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_base	{"versions":{"both":{"type":"string","defaultValue":"\\"/register_account/\\"","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_bl	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_filtered_mails	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_secure	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_ttime	{"versions":{"both":{"type":"number","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
reg_servlet_wl	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}},"page":"https://modules.prosody.im/mod_register_json.html"}
register_ibr_default_role	{"summary":"Role of users who created their account themselves.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["register_ibr"]}},"page":"modules/mod_register_ibr"}
register_oob_url	{"versions":{"both":{"type":"string","readBy":["register_oob_url"]}},"page":"https://modules.prosody.im/mod_register_oob_url.html"}
register_web_template	{"summary":"Directory with the pages for registration on the web.","versions":{"both":{"type":"string","defaultValue":"\\"templates\\"","readBy":["register_web"]}},"page":"https://modules.prosody.im/mod_register_web.html"}
register_web_title	{"versions":{"both":{"type":"string","defaultValue":"\\"Account Registration\\"","readBy":["register_web"]}},"page":"https://modules.prosody.im/mod_register_web.html"}
registration_allowlist	{"summary":"Addresses that may register without limits.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
registration_blacklist	{"summary":"The former name of registration_blocklist.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}},"deprecated":{"instead":"registration_blocklist","in":["0.12","13.0"]},"page":"modules/mod_register_limits"}
registration_blocklist	{"summary":"Addresses that may not register.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
registration_compat	{"summary":"Whether the commands of old clients to change passwords or delete accounts are understood.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["user_account_management"]}},"page":"modules/mod_user_account_management"}
registration_delete_grace_period	{"summary":"Time for which a deleted account is only locked, so that it can be brought back.","note":"Without it, accounts and their data are gone at once.","versions":{"13.0":{"type":"period","readBy":["user_account_management"]}},"page":"modules/mod_user_account_management"}
registration_from	{"summary":"Address from which the notice about a registration comes.","versions":{"both":{"type":"string","readBy":["watchregistrations"]}},"page":"modules/mod_watchregistrations"}
registration_instructions	{"summary":"Text above the registration form.","versions":{"both":{"type":"string","defaultValue":"\\"Choose a username and password for use with this service.\\"","readBy":["register_ibr"]}},"page":"modules/mod_register_ibr"}
registration_invite_only	{"summary":"Whether only people with an invitation may register.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register"]}},"page":"modules/mod_invites_register"}
registration_notification	{"summary":"Text of that notice.","versions":{"both":{"type":"string","defaultValue":"\\"User $username just registered on $host from $ip\\"","readBy":["watchregistrations"]}},"page":"modules/mod_watchregistrations"}
registration_notification_type	{"summary":"Type of the message about a registration; a headline is not kept for people who are offline.","versions":{"0.12":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchregistrations"]},"13.0":{"type":"enum","defaultValue":"\\"chat\\"","values":["chat","normal","headline"],"readBy":["watchregistrations"]}},"page":"modules/mod_watchregistrations"}
registration_oob	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_redirect"]}},"page":"https://modules.prosody.im/mod_register_redirect.html"}
registration_rbl	{"versions":{"both":{"type":"string","readBy":["register_dnsbl","register_dnsbl_firewall_mark","register_dnsbl_warn"]}},"page":"https://modules.prosody.im/mod_register_dnsbl.html"}
registration_rbl_message	{"versions":{"both":{"type":"string","readBy":["register_dnsbl_firewall_mark"]}},"page":"https://modules.prosody.im/mod_register_dnsbl_firewall_mark.html"}
registration_text	{"versions":{"both":{"type":"string","readBy":["register_redirect"]}},"page":"https://modules.prosody.im/mod_register_redirect.html"}
registration_throttle_cache_size	{"summary":"Addresses whose registrations are counted at one time.","versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["register_limits"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
registration_throttle_max	{"summary":"Registrations that one address may make within the throttle's period.","versions":{"both":{"type":"number","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
registration_throttle_period	{"summary":"Period over which registrations of one address are counted.","versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}},"page":"modules/mod_register_limits"}
registration_title	{"summary":"Title of the registration form.","versions":{"both":{"type":"string","defaultValue":"\\"Creating a new account\\"","readBy":["register_ibr"]}},"page":"modules/mod_register_ibr"}
registration_url	{"versions":{"both":{"type":"string","readBy":["register_redirect"]}},"page":"https://modules.prosody.im/mod_register_redirect.html"}
registration_watchers	{"summary":"Accounts that are told about each registration.","versions":{"both":{"type":"set","readBy":["watchregistrations"]}},"page":"modules/mod_watchregistrations"}
registration_whitelist	{"summary":"The former name of registration_allowlist.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits"]}},"deprecated":{"instead":"registration_allowlist","in":["0.12","13.0"]},"page":"modules/mod_register_limits"}
reload_global_modules	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}},"page":"https://modules.prosody.im/mod_reload_modules.html"}
reload_modules	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}},"page":"https://modules.prosody.im/mod_reload_modules.html"}
remove_permissions	{"summary":"Permissions that are taken from roles, as a table of role to list.","versions":{"13.0":{"type":"any","defaultValue":"{}","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
report_affiliations_admin_roles	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:admin\\", \\"prosody:operator\\" }","readBy":["report_affiliations"]}},"page":"https://modules.prosody.im/mod_report_affiliations.html"}
report_affiliations_anonymous	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:guest\\" }","readBy":["report_affiliations"]}},"page":"https://modules.prosody.im/mod_report_affiliations.html"}
report_affiliations_member_roles	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:member\\" }","readBy":["report_affiliations"]}},"page":"https://modules.prosody.im/mod_report_affiliations.html"}
report_affiliations_registered	{"versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:user\\", \\"prosody:registered\\" }","readBy":["report_affiliations"]}},"page":"https://modules.prosody.im/mod_report_affiliations.html"}
report_affiliations_trusted_servers	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_affiliations"]}},"page":"https://modules.prosody.im/mod_report_affiliations.html"}
report_forward_body_template	{"versions":{"both":{"type":"string","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
report_forward_contact_cache_size	{"versions":{"both":{"type":"number","defaultValue":"256","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
report_forward_contact_lookup_timeout	{"versions":{"both":{"type":"number","defaultValue":"180","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
report_forward_to	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
report_forward_to_origin	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
report_forward_to_origin_fallback	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}},"page":"https://modules.prosody.im/mod_report_forward.html"}
require_confirm_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}},"page":"https://modules.prosody.im/mod_adhoc_account_management.html"}
require_current_password	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}},"page":"https://modules.prosody.im/mod_adhoc_account_management.html"}
require_encryption	{"summary":"The former name for both c2s_require_encryption and s2s_require_encryption.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["saslauth","tls","legacyauth","register_ibr","invites_register","sasl2"]}},"deprecated":{"instead":"c2s_require_encryption and s2s_require_encryption","in":["0.12","13.0"]},"page":"modules/mod_saslauth"}
rest_auth_mechanisms	{"versions":{"both":{"type":"set","defaultValue":"{ \\"Basic\\", \\"Bearer\\" }","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_callback_content_type	{"versions":{"both":{"type":"string","defaultValue":"\\"application/xmpp+xml\\"","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_callback_events	{"versions":{"both":{"type":"set","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_callback_stanzas	{"versions":{"both":{"type":"set","defaultValue":"{ \\"message\\", \\"presence\\", \\"iq\\" }","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_callback_url	{"versions":{"both":{"type":"string","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_demo_resources	{"versions":{"both":{"type":"path","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_iq_max_timeout	{"versions":{"both":{"type":"number","defaultValue":"300","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_iq_timeout	{"versions":{"both":{"type":"number","defaultValue":"60*2","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
rest_stanza_size_limit	{"versions":{"both":{"type":"number","defaultValue":"1024 * 192","readBy":["rest"]}},"page":"https://modules.prosody.im/mod_rest.html"}
restrict_room_creation	{"summary":"Who may create rooms.","note":"\\"local\\" means the users of this server, true only administrators, false everybody.","versions":{"0.12":{"type":"any","defaultValue":"false","values":[true,false,"local"],"readBy":["muc"]},"13.0":{"type":"enum","defaultValue":"false","values":[true,false,"local"],"readBy":["muc"]}},"page":"modules/mod_muc"}
run_as_root	{"summary":"Lets Prosody keep running as root, which it refuses otherwise.","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["posix","prosody"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"globalOnly":true,"page":"root"}
s2s_allow_encryption	{"summary":"Whether encryption is offered to and used with other servers at all.","note":"With false while s2s_require_encryption is on, no other server gets through.","versions":{"0.12":{"type":"boolean","readBy":["tls"]},"13.0":{"type":"boolean","defaultValue":"true","readBy":["tls"]}},"page":"s2s"}
s2s_blacklist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_blacklist"]}},"page":"https://modules.prosody.im/mod_s2s_blacklist.html"}
s2s_certificate	{"summary":"Certificate of the ports for other servers.","versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_close_timeout	{"summary":"Time to wait for the other server when a stream is closed.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"5","readBy":["s2s"]}},"globalOnly":true,"page":"modules/mod_s2s"}
s2s_connect_overrides	{"versions":{"both":{"type":"any","readBy":["s2soutinjection"]}},"page":"https://modules.prosody.im/mod_s2soutinjection.html"}
s2s_direct_tls_certificate	{"summary":"Certificate of the ports for other servers that start with TLS at once.","versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_host	{"summary":"Name whose certificate the ports for other servers that start with TLS at once show for this host.","versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_interface	{"summary":"The former name of s2s_direct_tls_interfaces.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_interfaces	{"summary":"Addresses of this machine on which to listen for other servers that start with TLS at once.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ports	{"summary":"Ports for other servers that start with TLS at once.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ssl	{"summary":"TLS settings of the ports for other servers that start with TLS at once.","versions":{"both":{"type":"any","readBy":["s2s"]}},"globalOnly":true,"page":"certificates"}
s2s_dns_resolvers	{"summary":"Once the DNS servers to ask for other servers.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
s2s_host	{"summary":"Name whose certificate the ports for other servers show for this host.","versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_idle_timeout	{"versions":{"both":{"type":"any","readBy":["s2s_idle_timeout"]}},"page":"https://modules.prosody.im/mod_s2s_idle_timeout.html"}
s2s_insecure_domains	{"summary":"Servers that are let in without a trusted certificate although s2s_secure_auth is on.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s"]}},"globalOnly":true,"page":"s2s"}
s2s_interface	{"summary":"The former name of s2s_interfaces.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_interfaces	{"summary":"Addresses of this machine on which to listen for other servers.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_max_child_elements	{"summary":"Elements that one stanza of another server may be made of.","versions":{"0.12":{"type":"number","defaultValue":"25000","readBy":["s2s"]},"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["s2s"]}},"page":"modules/mod_s2s"}
s2s_ports	{"summary":"Ports for other servers.","versions":{"both":{"type":"set","defaultValue":"{ 5269 }","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_require_encryption	{"summary":"Whether connections to other servers must be encrypted.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s","s2s_bidi","tls"]}},"globalOnly":true,"page":"s2s"}
s2s_secure_auth	{"summary":"Whether other servers must prove who they are with a trusted certificate.","note":"With false, dialback over DNS is enough, which an attacker on the network can deceive.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s","tls"]}},"globalOnly":true,"page":"s2s"}
s2s_secure_domains	{"summary":"Servers that must show a trusted certificate although s2s_secure_auth is off.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s"]}},"globalOnly":true,"page":"s2s"}
s2s_send_queue_size	{"summary":"Stanzas that may wait while a connection to another server is being set up.","note":"What does not fit any more goes back to its sender with an error.","versions":{"13.0":{"type":"integer","defaultValue":"1024*32","min":1,"readBy":["s2s"]}},"page":"modules/mod_s2s"}
s2s_ssl	{"summary":"TLS settings of the ports for other servers.","versions":{"both":{"type":"any","readBy":["s2s"]}},"page":"certificates"}
s2s_stanza_size_limit	{"summary":"Bytes that one stanza of another server may have.","versions":{"0.12":{"type":"number","defaultValue":"1024*512","readBy":["s2s"]},"13.0":{"type":"integer","defaultValue":"1024*512","min":10000,"readBy":["s2s"]}},"globalOnly":true,"page":"modules/mod_s2s"}
s2s_tcp_keepalives	{"summary":"Whether the system probes silent connections to other servers.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s"]}},"globalOnly":true,"page":"modules/mod_s2s"}
s2s_timeout	{"summary":"Time after which a connection to another server that has not been set up is given up.","versions":{"0.12":{"type":"number","defaultValue":"90","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"90","readBy":["s2s"]}},"globalOnly":true,"page":"modules/mod_s2s"}
s2s_trusted_fingerprints	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["s2s_auth_fingerprint"]}},"page":"https://modules.prosody.im/mod_s2s_auth_fingerprint.html"}
s2s_unauthed_stanza_size_limit	{"summary":"Bytes that one stanza of another server may have before it has proved who it is.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["s2s"]},"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["s2s"]}},"page":"modules/mod_s2s"}
s2s_whitelist	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_whitelist"]}},"page":"https://modules.prosody.im/mod_s2s_whitelist.html"}
s3_access_key	{"versions":{"both":{"type":"string","readBy":["storage_s3"]}},"page":"https://modules.prosody.im/mod_storage_s3.html"}
s3_base_uri	{"versions":{"both":{"type":"string","defaultValue":"\\"http://localhost:9000\\"","readBy":["storage_s3"]}},"page":"https://modules.prosody.im/mod_storage_s3.html"}
s3_bucket	{"versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["storage_s3"]}},"page":"https://modules.prosody.im/mod_storage_s3.html"}
s3_region	{"versions":{"both":{"type":"string","defaultValue":"\\"us-east-1\\"","readBy":["storage_s3"]}},"page":"https://modules.prosody.im/mod_storage_s3.html"}
s3_secret_key	{"versions":{"both":{"type":"string","readBy":["storage_s3"]}},"page":"https://modules.prosody.im/mod_storage_s3.html"}
sasl2_fast_token_min_ttl	{"summary":"Seconds after which a token is exchanged for a new one.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["sasl2_fast"]}},"page":"https://modules.prosody.im/mod_sasl2_fast.html"}
sasl2_fast_token_ttl	{"summary":"Seconds for which a client can stay away before it needs the password again.","versions":{"both":{"type":"number","defaultValue":"86400*21","readBy":["sasl2_fast"]}},"page":"https://modules.prosody.im/mod_sasl2_fast.html"}
sasl_hostname	{"versions":{"both":{"type":"string","readBy":["saslname"]}},"page":"https://modules.prosody.im/mod_saslname.html"}
sasl_realm	{"versions":{"both":{"type":"any","readBy":["auth_imap","auth_internal_yubikey"]}},"page":"https://modules.prosody.im/mod_auth_imap.html"}
secure_interfaces	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["secure_interfaces"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_secure_interfaces.html"}
security_catalog_desc	{"versions":{"both":{"type":"string","defaultValue":"\\"My labels\\"","readBy":["seclabels"]}},"page":"https://modules.prosody.im/mod_seclabels.html"}
security_catalog_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Default\\"","readBy":["seclabels"]}},"page":"https://modules.prosody.im/mod_seclabels.html"}
security_labels	{"versions":{"both":{"type":"any","readBy":["seclabels"]}},"page":"https://modules.prosody.im/mod_seclabels.html"}
send_legacy_offline_messages_to_mam_clients	{"summary":"Whether clients that read the archive get offline messages delivered as well.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["mam"]}},"page":"modules/mod_mam"}
sentry	{"versions":{"both":{"type":"any","readBy":["sentry"]}},"page":"https://modules.prosody.im/mod_sentry.html"}
server_info	{"summary":"Further facts about the server to publish.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["server_info"]}},"page":"modules/mod_server_info"}
server_info_extensions	{"summary":"Definitions of fields of your own for server_info, so that programs know their types.","versions":{"both":{"type":"array","readBy":["server_info"]}},"page":"modules/mod_server_info"}
server_name	{"versions":{"both":{"type":"string","defaultValue":"\\"Prosody\\"","readBy":["version_spoofed"]}},"page":"https://modules.prosody.im/mod_version_spoofed.html"}
server_platform	{"versions":{"both":{"type":"string","readBy":["version_spoofed"]}},"page":"https://modules.prosody.im/mod_version_spoofed.html"}
server_status_basepath	{"versions":{"both":{"type":"string","defaultValue":"\\"/server-status/\\"","readBy":["server_status"]}},"page":"https://modules.prosody.im/mod_server_status.html"}
server_status_json	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["server_status"]}},"page":"https://modules.prosody.im/mod_server_status.html"}
server_status_show_comps	{"versions":{"both":{"type":"array","readBy":["server_status"]}},"page":"https://modules.prosody.im/mod_server_status.html"}
server_status_show_hosts	{"versions":{"both":{"type":"array","readBy":["server_status"]}},"page":"https://modules.prosody.im/mod_server_status.html"}
server_user_role	{"summary":"Role that users of this server's other hosts have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}},"page":"modules/mod_authz_internal"}
server_version	{"versions":{"both":{"type":"string","readBy":["version_spoofed"]}},"page":"https://modules.prosody.im/mod_version_spoofed.html"}
service_name	{"versions":{"both":{"type":"any","readBy":["auth_dovecot"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
setgid	{"summary":"Once the system group to run as; prosody_group is what counts.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
setuid	{"summary":"Once the system user to run as; prosody_user is what counts.","versions":{},"obsolete":["0.12","13.0"],"page":"configure"}
shutdown_pause	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["graceful_shutdown"]}},"page":"https://modules.prosody.im/mod_graceful_shutdown.html"}
site_apps	{"versions":{"both":{"type":"any","readBy":["register_apps"]}},"page":"https://modules.prosody.im/mod_register_apps.html"}
site_apps_hide	{"versions":{"both":{"type":"set","readBy":["register_apps"]}},"page":"https://modules.prosody.im/mod_register_apps.html"}
site_apps_show	{"versions":{"both":{"type":"set","readBy":["register_apps"]}},"page":"https://modules.prosody.im/mod_register_apps.html"}
site_name	{"versions":{"both":{"type":"string","readBy":["http_admin_api","http_oauth2","invites_page","invites_register_api","invites_register_web","welcome_page"]}},"page":"https://modules.prosody.im/mod_http_admin_api.html"}
slow_mode_duration_form_position	{"versions":{"both":{"type":"number","readBy":["muc_slow_mode"]}},"page":"https://modules.prosody.im/mod_muc_slow_mode.html"}
smacks_enabled_s2s	{"summary":"Whether connections between servers are protected against losses too.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_hibernation_time	{"summary":"How long a lost session waits for its client to come back.","versions":{"0.12":{"type":"number","defaultValue":"600","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"\\"10 minutes\\"","readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_max_ack_delay	{"summary":"Time that a client has to acknowledge stanzas before others treat it as slow.","versions":{"0.12":{"type":"number","defaultValue":"30","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"30","readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_max_inactive_unacked_stanzas	{"summary":"Stanzas that may go to an idle client before it is asked what has arrived.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"256","min":0,"readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_max_old_sessions	{"summary":"Ended sessions of a user whose last state is kept for clients that come back late.","versions":{"0.12":{"type":"number","defaultValue":"10","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"10","min":0,"readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_max_queue_size	{"summary":"Unacknowledged stanzas that are remembered for a session; with more, it cannot be resumed.","note":"It also bounds the memory that one vanished client takes.","versions":{"0.12":{"type":"number","defaultValue":"500","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"500","min":1,"readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_max_unacked_stanzas	{"summary":"Stanzas that may be sent before the client is asked what has arrived.","versions":{"0.12":{"type":"number","defaultValue":"0","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"0","min":0,"readBy":["smacks"]}},"page":"modules/mod_smacks"}
smacks_s2s_resend	{"summary":"Whether stanzas that another server did not acknowledge are sent once more.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["smacks"]}},"page":"modules/mod_smacks"}
sms_message_prefix	{"versions":{"both":{"type":"string","readBy":["sms_clickatell"]}},"page":"https://modules.prosody.im/mod_sms_clickatell.html"}
smtp	{"versions":{"both":{"type":"any","readBy":["email"]}},"page":"https://modules.prosody.im/mod_email.html"}
smtp_from	{"versions":{"both":{"type":"any","readBy":["email_pass","offline_email"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
smtp_password	{"versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
smtp_port	{"versions":{"both":{"type":"string","defaultValue":"\\"25\\"","readBy":["email_pass"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_email_pass.html"}
smtp_server	{"versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["email_pass","offline_email"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
smtp_ssl	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["email_pass"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_email_pass.html"}
smtp_username	{"versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
sql	{"summary":"Database for the sql storage, as a table of driver, database, username, password and host.","note":"A password in here is readable for everybody who can read the file.","versions":{"both":{"type":"any","readBy":["storage_sql"]}},"page":"storage"}
sql_manage_tables	{"summary":"Whether Prosody creates and upgrades its tables in the SQL database by itself.","note":"With false the tables have to be there already, as where the database user may not create any.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_sql"]}},"page":"storage"}
sqlite_busy_timeout_ms	{"summary":"How long to wait for a locked SQLite database before an operation fails.","note":"In milliseconds, unlike most other times.","versions":{"13.0":{"type":"integer","defaultValue":"1000","min":0,"readBy":["storage_sql"]}},"page":"modules/mod_storage_sql"}
sqlite_tune	{"summary":"How SQLite weighs speed against safety, from \\"safe\\" over \\"normal\\" to \\"fast\\".","note":"\\"fast\\" does not wait for the disk, so that a power cut can cost data or the whole database.","versions":{"13.0":{"type":"enum","defaultValue":"\\"default\\"","values":["default","normal","fast","safe"],"readBy":["storage_sql"]}},"page":"modules/mod_storage_sql"}
srvinjection	{"versions":{"both":{"type":"any","readBy":["srvinjection"]}},"page":"https://modules.prosody.im/mod_srvinjection.html"}
ssl	{"summary":"TLS settings such as key, certificate and protocol, for those whom the defaults do not suit.","note":"The defaults are good and move with each release; certificates are better left to the directory.","versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"certificates"}
ssl_certificate	{"summary":"Certificate of the ports for several protocols behind one TLS port.","versions":{"both":{"type":"path","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_compression	{"summary":"Whether TLS may compress what it encrypts.","note":"Compression inside encryption can give secrets away, which is why it is off by default.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"certificates"}
ssl_host	{"summary":"Name whose certificate the ports for several protocols behind one TLS port show for this host.","versions":{"both":{"type":"string","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_interface	{"summary":"The former name of ssl_interfaces.","versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_interfaces	{"summary":"Addresses of this machine on which to listen for several protocols behind one TLS port.","versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ports	{"summary":"Ports for several protocols behind one TLS port.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ssl	{"summary":"TLS settings of the ports for several protocols behind one TLS port.","versions":{"both":{"type":"any","readBy":["net_multiplex"]}},"globalOnly":true,"page":"certificates"}
sslv3_warning	{"versions":{"both":{"type":"string","readBy":["sslv3_warn"]}},"page":"https://modules.prosody.im/mod_sslv3_warn.html"}
stanza_counter_basepath	{"versions":{"both":{"type":"string","defaultValue":"\\"/stanza-counter/\\"","readBy":["stanza_counter"]}},"page":"https://modules.prosody.im/mod_stanza_counter.html"}
statistics	{"summary":"Where to send statistics, such as \\"internal\\" or \\"statsd\\".","versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true,"page":"statistics"}
statistics_config	{"summary":"Settings of the chosen statistics backend, such as a host name.","versions":{"both":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"statistics"}
statistics_interval	{"summary":"Seconds between two collections of statistics.","note":"\\"manual\\" leaves the pace to whoever collects them, as OpenMetrics collectors want it.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["prosody"]}},"globalOnly":true,"page":"statistics"}
statistics_meminfo_interval	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["statistics"]}},"page":"https://modules.prosody.im/mod_statistics.html"}
statsd	{"versions":{"both":{"type":"any","readBy":["statsd"]}},"page":"https://modules.prosody.im/mod_statsd.html"}
status_check_heartbeat_interval	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["host_status_heartbeat"]}},"page":"https://modules.prosody.im/mod_host_status_heartbeat.html"}
status_check_heartbeat_mode	{"versions":{"both":{"type":"string","defaultValue":"\\"remote\\"","readBy":["host_status_heartbeat"]}},"page":"https://modules.prosody.im/mod_host_status_heartbeat.html"}
status_check_heartbeat_threshold	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["http_host_status_check"]}},"page":"https://modules.prosody.im/mod_http_host_status_check.html"}
storage	{"summary":"Where data is kept, one backend for everything or a table of store to backend.","note":"A backend is not listed in modules_enabled. Changing it does not move the data that is there.","versions":{"both":{"type":"any","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
storage_archive_experimental_fast_delete	{"summary":"Whether old archived messages are cut off in a new, faster way that is still a trial.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["storage_internal"]}},"page":"modules/mod_storage_internal"}
storage_archive_item_limit	{"summary":"Messages that one archive may hold before the oldest go.","versions":{"0.12":{"type":"number","readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql"]},"13.0":{"type":"integer","min":0,"readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql"]}},"page":"storage"}
storage_archive_item_limit_cache_size	{"summary":"Archives whose number of messages is kept in memory.","versions":{"0.12":{"type":"integer","defaultValue":"1000","readBy":["storage_internal","storage_sql"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["storage_internal","storage_sql"]}},"page":"modules/mod_storage_internal"}
storage_async_check	{"summary":"Whether storage calls are checked for being made where they may have to wait; for developers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"configure"}
storage_memory_temporary	{"summary":"Whether the memory storage forgets a user's data when their last session ends.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["storage_memory"]}},"page":"modules/mod_storage_memory"}
storage_memory_temporary_stores	{"summary":"Stores that the memory storage forgets when the user's last session ends.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_memory"]}},"page":"modules/mod_storage_memory"}
storage_multi_policy	{"versions":{"both":{"type":"string","defaultValue":"\\"all\\"","readBy":["storage_multi"]}},"page":"https://modules.prosody.im/mod_storage_multi.html"}
strict_deprecate_is_admin	{"summary":"Whether modules that ask for administrators in the old way are turned down instead of answered.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"configure"}
strip_xhtml_style	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["xhtmlim"]}},"page":"https://modules.prosody.im/mod_xhtmlim.html"}
support_contact	{"versions":{"both":{"type":"string","readBy":["support_contact"]}},"page":"https://modules.prosody.im/mod_support_contact.html"}
support_contact_group	{"versions":{"both":{"type":"string","defaultValue":"\\"Users\\"","readBy":["support_contact"]}},"page":"https://modules.prosody.im/mod_support_contact.html"}
support_contact_nick	{"versions":{"both":{"type":"string","defaultValue":"\\"Support\\"","readBy":["support_contact"]}},"page":"https://modules.prosody.im/mod_support_contact.html"}
support_room_inviter	{"versions":{"both":{"type":"string","readBy":["support_room"]}},"page":"https://modules.prosody.im/mod_support_room.html"}
support_room_reason	{"versions":{"both":{"type":"string","readBy":["support_room"]}},"page":"https://modules.prosody.im/mod_support_room.html"}
swedish_chef_enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["swedishchef"]}},"page":"https://modules.prosody.im/mod_swedishchef.html"}
swedishchef_trigger	{"versions":{"both":{"type":"string","readBy":["swedishchef"]}},"page":"https://modules.prosody.im/mod_swedishchef.html"}
syslog_facility	{"summary":"Facility under which syslog files the messages, such as \\"daemon\\" or \\"mail\\".","versions":{"both":{"type":"string","readBy":["prosody"]}},"page":"logging"}
target_address	{"versions":{"both":{"type":"string","readBy":["client_proxy"]}},"page":"https://modules.prosody.im/mod_client_proxy.html"}
tcp_keepalives	{"summary":"Whether the system probes silent connections.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s","s2s","component"]}},"globalOnly":true,"page":"modules/mod_c2s"}
throttle_unsolicited_burst	{"versions":{"both":{"type":"number","defaultValue":"1","readBy":["throttle_unsolicited"]}},"page":"https://modules.prosody.im/mod_throttle_unsolicited.html"}
tls_policy	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["tls_policy"]}},"page":"https://modules.prosody.im/mod_tls_policy.html"}
tls_profile	{"summary":"Which set of TLS versions and ciphers to offer, from strict to lenient.","versions":{"both":{"type":"enum","defaultValue":"\\"intermediate\\"","values":["modern","intermediate","old","legacy"],"readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
tls_profile_version	{"summary":"Edition of the recommended TLS settings that tls_profile follows, as its number.","note":"The mark of one release; without it Prosody uses the edition that it came with.","versions":{"13.0":{"type":"integer","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
tls_s2s_blacklist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}},"page":"https://modules.prosody.im/mod_s2s_never_encrypt_blacklist.html"}
tls_s2s_blacklist_ip	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}},"page":"https://modules.prosody.im/mod_s2s_never_encrypt_blacklist.html"}
tls_server_end_point_hash	{"summary":"Hash of the certificate that clients bind their login to, where a proxy in front does the TLS.","note":"\\"auto\\" takes it from the certificate that Prosody itself uses.","versions":{"13.0":{"type":"string","readBy":["saslauth"]}},"page":"modules/mod_saslauth"}
token_auth_access_time_granularity	{"summary":"How exactly the time when a token was last used is kept.","versions":{"13.0":{"type":"period","defaultValue":"60","readBy":["tokenauth"]}},"page":"modules/mod_tokenauth"}
token_secret	{"versions":{"both":{"type":"string","readBy":["auth_token"]}},"page":"https://modules.prosody.im/mod_auth_token.html"}
tokenauth_clear_expired_grants_period	{"summary":"How often expired tokens and permissions are removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["tokenauth"]}},"page":"modules/mod_tokenauth"}
tokenless_grant_ttl	{"summary":"Time after which a permission that has no tokens left is removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"2w\\"","readBy":["tokenauth"]}},"page":"modules/mod_tokenauth"}
tombstone_cache_size	{"summary":"Names of deleted accounts that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["tombstones"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["tombstones"]}},"page":"modules/mod_tombstones"}
tos_documents	{"versions":{"both":{"type":"any","readBy":["tos"]}},"page":"https://modules.prosody.im/mod_tos.html"}
tos_no_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}},"page":"https://modules.prosody.im/mod_muc_require_tos.html"}
tos_version	{"versions":{"both":{"type":"any","readBy":["tos"]}},"page":"https://modules.prosody.im/mod_tos.html"}
tos_welcome_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}},"page":"https://modules.prosody.im/mod_muc_require_tos.html"}
tos_yes_message	{"versions":{"both":{"type":"string","readBy":["muc_require_tos"]}},"page":"https://modules.prosody.im/mod_muc_require_tos.html"}
trusted_proxies	{"summary":"Proxies whose word about the client's address is taken.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
trusted_reporters	{"versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_tracker"]}},"page":"https://modules.prosody.im/mod_report_tracker.html"}
turn_external_host	{"summary":"Host of the TURN relay, where it is not the name of this host.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_port	{"summary":"Port of the TURN relay.","versions":{"0.12":{"type":"number","defaultValue":"3478","readBy":["turn_external"]},"13.0":{"type":"integer","defaultValue":"3478","min":1,"max":65535,"readBy":["turn_external"]}},"page":"turn"}
turn_external_secret	{"summary":"Secret shared with the TURN relay; without it turn_external does nothing.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_tcp	{"summary":"Whether the relay can be reached by TCP too.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["turn_external"]}},"page":"turn"}
turn_external_tls_port	{"summary":"Port of the TURN relay with TLS.","versions":{"0.12":{"type":"number","readBy":["turn_external"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["turn_external"]}},"globalOnly":true,"page":"turn"}
turn_external_ttl	{"summary":"How long the passwords for the relay are valid.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["turn_external"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["turn_external"]}},"page":"turn"}
turn_external_user	{"summary":"Name that becomes part of the user names for the TURN relay, where it wants one.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turncredentials_host	{"summary":"Address of the TURN relay.","versions":{"both":{"type":"string","readBy":["turncredentials"]}},"page":"https://modules.prosody.im/mod_turncredentials.html"}
turncredentials_port	{"summary":"Port of the TURN relay.","versions":{"both":{"type":"number","defaultValue":"3478","readBy":["turncredentials"]}},"globalOnly":true,"page":"https://modules.prosody.im/mod_turncredentials.html"}
turncredentials_secret	{"summary":"Secret shared with the TURN relay.","versions":{"both":{"type":"string","readBy":["turncredentials"]}},"page":"https://modules.prosody.im/mod_turncredentials.html"}
turncredentials_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["turncredentials"]}},"page":"https://modules.prosody.im/mod_turncredentials.html"}
twitter_apiv2_bearer_token	{"versions":{"both":{"type":"string","readBy":["tweet_data"]}},"page":"https://modules.prosody.im/mod_tweet_data.html"}
twitter_pull_interval	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["pubsub_twitter"]}},"page":"https://modules.prosody.im/mod_pubsub_twitter.html"}
twitter_search_url	{"versions":{"both":{"type":"string","defaultValue":"\\"http://search.twitter.com/search.json\\"","readBy":["pubsub_twitter"]}},"page":"https://modules.prosody.im/mod_pubsub_twitter.html"}
twitter_searches	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["pubsub_twitter"]}},"page":"https://modules.prosody.im/mod_pubsub_twitter.html"}
umask	{"summary":"Permissions that new files do not get, as an octal number in quotes.","versions":{"0.12":{"type":"string","defaultValue":"\\"027\\"","readBy":["posix","prosody"]},"13.0":{"type":"string","defaultValue":"\\"027\\"","readBy":["prosody"]}},"globalOnly":true,"page":"configure"}
unauthenticated_http_endpoints	{"versions":{"both":{"type":"set","defaultValue":"{ \\"/http-bind\\", \\"/http-bind/\\" }","readBy":["http_authentication"]}},"page":"https://modules.prosody.im/mod_http_authentication.html"}
unbound	{"summary":"Settings of libunbound, which looks names up in DNS, such as its trust anchors and hosts file.","versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"configure"}
unified_push_acl	{"versions":{"both":{"type":"set","readBy":["unified_push"]}},"page":"https://modules.prosody.im/mod_unified_push.html"}
unified_push_backend	{"versions":{"both":{"type":"string","readBy":["unified_push"]}},"page":"https://modules.prosody.im/mod_unified_push.html"}
unified_push_registration_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["unified_push"]}},"page":"https://modules.prosody.im/mod_unified_push.html"}
unified_push_secret	{"versions":{"both":{"type":"string","readBy":["unified_push"]}},"page":"https://modules.prosody.im/mod_unified_push.html"}
unlimited_jids	{"summary":"Accounts that the limits do not apply to.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["limits"]}},"page":"modules/mod_limits"}
unsolicited_messages_per_minute	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["throttle_unsolicited"]}},"page":"https://modules.prosody.im/mod_throttle_unsolicited.html"}
unsolicited_s2s_messages_per_minute	{"versions":{"both":{"type":"number","readBy":["throttle_unsolicited"]}},"page":"https://modules.prosody.im/mod_throttle_unsolicited.html"}
untrusted_fail_notification	{"versions":{"both":{"type":"any","readBy":["watchuntrusted"]}},"page":"https://modules.prosody.im/mod_watchuntrusted.html"}
untrusted_fail_watchers	{"versions":{"both":{"type":"set","readBy":["watchuntrusted"]}},"page":"https://modules.prosody.im/mod_watchuntrusted.html"}
untrusted_ignore_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["watchuntrusted"]}},"page":"https://modules.prosody.im/mod_watchuntrusted.html"}
untrusted_message_type	{"versions":{"both":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchuntrusted"]}},"page":"https://modules.prosody.im/mod_watchuntrusted.html"}
upgrade_legacy_bookmarks	{"summary":"Whether bookmarks in the old place are taken over when people log in.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["bookmarks"]}},"page":"modules/mod_bookmarks"}
upgrade_legacy_vcards	{"summary":"Whether profiles in the old format are taken over when people log in.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["vcard_legacy"]}},"page":"modules/mod_vcard_legacy"}
url_path	{"versions":{"both":{"type":"string","defaultValue":"\\"/resetpass\\"","readBy":["email_pass"]}},"page":"https://modules.prosody.im/mod_email_pass.html"}
use_dane	{"summary":"Whether to check certificates against signed DNS records.","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s","s2s_auth_dane_in"]}},"globalOnly":true,"page":"dnssec"}
use_ipv4	{"summary":"Whether to use IPv4 at all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s"]}},"globalOnly":true,"page":"ports"}
use_ipv6	{"summary":"Whether to use IPv6 at all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s"]}},"globalOnly":true,"page":"ports"}
use_libevent	{"summary":"The former way to choose the network backend.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"deprecated":{"instead":"network_backend = \\"event\\"","in":["0.12","13.0"]},"page":"network_backend"}
use_pubsubhubub	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_feeds"]}},"page":"https://modules.prosody.im/mod_pubsub_feeds.html"}
user_account_management_remove_deleted_accounts_period	{"summary":"How often accounts whose grace period is over are removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["user_account_management"]}},"page":"modules/mod_user_account_management"}
user_tombstone_expiry	{"summary":"Time after which the name of a deleted account may be registered again.","versions":{"0.12":{"type":"number","readBy":["tombstones"]},"13.0":{"type":"period","readBy":["tombstones"]}},"page":"modules/mod_tombstones"}
validate_append_host	{"versions":{"both":{"type":"boolean","readBy":["auth_dovecot"]}},"page":"https://modules.prosody.im/mod_auth_dovecot.html"}
validate_from_addresses	{"summary":"Whether an external component may only send from addresses of its own.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component"]}},"page":"components"}
vcard_compatibility	{"summary":"Once answered old clients that asked for profiles in a wrong way.","versions":{},"deprecated":{"instead":"the community module compat_vcard","in":["0.12","13.0"]},"page":"configure"}
vcard_store_name	{"summary":"Name of the store in which vcard keeps profiles.","versions":{"13.0":{"type":"string","readBy":["vcard"]}},"page":"modules/mod_vcard"}
vjud_instructions	{"versions":{"both":{"type":"string","defaultValue":"\\"Fill in one or more fields to search for any matching Jabber users.\\"","readBy":["vjud"]}},"page":"https://modules.prosody.im/mod_vjud.html"}
vjud_mode	{"versions":{"both":{"type":"string","defaultValue":"\\"opt-in\\"","readBy":["vjud"]}},"page":"https://modules.prosody.im/mod_vjud.html"}
vjud_search_domain	{"versions":{"both":{"type":"string","readBy":["vjud"]}},"page":"https://modules.prosody.im/mod_vjud.html"}
voipms_api_password	{"versions":{"both":{"type":"string","readBy":["voipms"]}},"page":"https://modules.prosody.im/mod_voipms.html"}
voipms_api_username	{"versions":{"both":{"type":"string","readBy":["voipms"]}},"page":"https://modules.prosody.im/mod_voipms.html"}
voipms_carddav_contact_format	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}},"page":"https://modules.prosody.im/mod_voipms_carddav.html"}
voipms_carddav_domain	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}},"page":"https://modules.prosody.im/mod_voipms_carddav.html"}
voipms_carddav_jid_map	{"versions":{"both":{"type":"any","readBy":["voipms_carddav"]}},"page":"https://modules.prosody.im/mod_voipms_carddav.html"}
voipms_carddav_sync_interval	{"versions":{"both":{"type":"number","readBy":["voipms_carddav"]}},"page":"https://modules.prosody.im/mod_voipms_carddav.html"}
voipms_jid_map	{"versions":{"both":{"type":"any","readBy":["voipms"]}},"page":"https://modules.prosody.im/mod_voipms.html"}
voipms_query_key	{"versions":{"both":{"type":"any","readBy":["voipms"]}},"page":"https://modules.prosody.im/mod_voipms.html"}
webchat_url	{"versions":{"both":{"type":"string","readBy":["invites_register_web"]}},"page":"https://modules.prosody.im/mod_invites_register_web.html"}
websocket_frame_buffer_limit	{"summary":"Bytes of a WebSocket message that are held in memory while it arrives.","versions":{"0.12":{"type":"number","readBy":["websocket"]},"13.0":{"type":"integer","readBy":["websocket"]}},"globalOnly":true,"page":"modules/mod_websocket"}
websocket_frame_fragment_limit	{"summary":"Parts that one WebSocket message may come in.","versions":{"0.12":{"type":"number","defaultValue":"8","readBy":["websocket"]},"13.0":{"type":"integer","defaultValue":"8","min":0,"readBy":["websocket"]}},"globalOnly":true,"page":"modules/mod_websocket"}
websocket_get_response_body	{"summary":"Whole page that people see who open the WebSocket address in a browser.","versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true,"page":"modules/mod_websocket"}
websocket_get_response_text	{"summary":"Text that people see who open the WebSocket address in a browser.","versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true,"page":"modules/mod_websocket"}
welcome_message	{"summary":"Text that every new user receives.","versions":{"both":{"type":"string","defaultValue":"\\"Hello $username, welcome to the $host IM server!\\"","readBy":["welcome"]}},"page":"modules/mod_welcome"}
welcome_page_open_registration	{"versions":{"both":{"type":"boolean","readBy":["welcome_page"]}},"page":"https://modules.prosody.im/mod_welcome_page.html"}
welcome_page_template_path	{"versions":{"both":{"type":"string","readBy":["welcome_page"]}},"page":"https://modules.prosody.im/mod_welcome_page.html"}
welcome_page_variables	{"versions":{"both":{"type":"any","defaultValue":"{}","readBy":["welcome_page"]}},"page":"https://modules.prosody.im/mod_welcome_page.html"}
whitelist_registration_only	{"summary":"The former name of allowlist_registration_only.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"allowlist_registration_only","in":["0.12","13.0"]},"page":"modules/mod_register_limits"}
wordpress_table_prefix	{"versions":{"both":{"type":"string","defaultValue":"\\"wp_\\"","readBy":["auth_wordpress"]}},"page":"https://modules.prosody.im/mod_auth_wordpress.html"}
xmlarchive_overwrite	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["storage_xmlarchive"]}},"page":"https://modules.prosody.im/mod_storage_xmlarchive.html"}
xmpp_host	{"versions":{"both":{"type":"string","readBy":["dnsupdate"]}},"page":"https://modules.prosody.im/mod_dnsupdate.html"}
yubikey_key	{"versions":{"both":{"type":"string","readBy":["auth_internal_yubikey"]}},"page":"https://modules.prosody.im/mod_auth_internal_yubikey.html"}
yubikey_prefix_length	{"versions":{"both":{"type":"number","defaultValue":"0","readBy":["auth_internal_yubikey"]}},"page":"https://modules.prosody.im/mod_auth_internal_yubikey.html"}
`;
