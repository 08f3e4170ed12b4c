// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const lists = `{"groups":[{"category":"Core","tier":"core","status":"Autoloaded by Prosody - Essential XMPP functionality","source":"Built into Prosody core (autoload_modules)","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Core","tier":"core","status":"Essential - Always needed","source":"Built into Prosody core","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Distributed","tier":"distributed","status":"Enabled by default - Shipped with Prosody","source":"Official Prosody distribution (not autoloaded)","risk":"Low","riskNote":"Officially maintained and tested"},{"category":"Community Stable","tier":"stable","status":"Enabled by default - Production-ready third-party","source":"prosody-modules project (stable)","risk":"Low","riskNote":"Well-tested community modules"},{"category":"Community Beta","tier":"beta","status":"Opt-in - Mostly stable with some edge cases","source":"prosody-modules project (beta)","risk":"Medium","riskNote":"Mature but may have minor issues"},{"category":"Community Alpha","tier":"alpha","status":"Opt-in - Experimental features","source":"prosody-modules project (alpha/experimental)","risk":"High","riskNote":"May have bugs or breaking changes"}],"loading":{"autoloaded":{"0.12":["posix","presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0.1":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"]},"inherited_by_components":{"0.12":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0.1":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info","admin_shell"]},"inherited_by_component_module":{"0.12":{},"13.0.1":{},"13.0":{"muc":["mam"]}}},"aliases":{"archive":["mam"],"avatar":["vcard_legacy","pep"],"c2s_direct_tls":["c2s"],"caps":["disco"],"client_state":["csi_simple"],"http_api":["http_admin_api","rest"],"https":["http"],"http_file_upload":["http_file_share"],"last":["lastactivity"],"legacy_ssl":["c2s"],"message_archive":["mam"],"message_carbons":["carbons"],"metrics":["http_openmetrics"],"mam_muc":["muc_mam"],"proxy":["proxy65"],"s2s_direct_tls":["s2s"],"sasl":["saslauth","sasl2"],"shared_roster":["groups"],"stream_management":["smacks"],"stream_mgmt":["smacks"],"stun_disco":["external_services","turn_external"],"telnet":["admin_shell"],"turn":["turn_external"],"upload":["http_file_share"]},"xeps":[[4,"Data Forms"],[9,"Jabber-RPC"],[12,"Last Activity"],[16,"Privacy Lists"],[30,"Service Discovery"],[33,"Extended Stanza Addressing"],[39,"Statistics Gathering"],[45,"Multi-User Chat"],[47,"In-Band Bytestreams"],[48,"Bookmarks"],[49,"Private XML Storage"],[50,"Ad-Hoc Commands"],[54,"vcard-temp"],[55,"Jabber Search"],[59,"Result Set Management"],[60,"Publish-Subscribe"],[65,"SOCKS5 Bytestreams"],[71,"XHTML-IM"],[77,"In-Band Registration"],[78,"Non-SASL Authentication"],[80,"User Location"],[82,"XMPP Date and Time Profiles"],[84,"User Avatar"],[85,"Chat State Notifications"],[92,"Software Version"],[107,"User Mood"],[108,"User Activity"],[114,"Jabber Component Protocol"],[115,"Entity Capabilities"],[118,"User Tune"],[124,"Bidirectional-streams Over Synchronous HTTP (BOSH)"],[128,"Service Discovery Extensions"],[133,"Service Administration"],[136,"Message Archiving"],[138,"Stream Compression"],[153,"vCard-Based Avatars"],[156,"Discovering Alternative XMPP Connection Methods"],[157,"Contact Addresses for XMPP Services"],[160,"Best Practices for Handling Offline Messages"],[163,"Personal Eventing Protocol"],[172,"User Nickname"],[175,"Best Practices for Use of SASL ANONYMOUS"],[178,"Best Practices for Use of SASL EXTERNAL with Certificates"],[184,"Message Delivery Receipts"],[185,"Dialback Key Generation and Validation"],[191,"Blocking Command"],[198,"Stream Management"],[199,"XMPP Ping"],[202,"Entity Time"],[203,"Delayed Delivery"],[205,"Best Practices to Discourage Denial of Service Attacks"],[206,"XMPP Over BOSH"],[215,"External Service Discovery"],[220,"Server Dialback"],[222,"Persistent Storage of Public Data via PubSub"],[223,"Persistent Storage of Private Data via PubSub"],[227,"Portable Import/Export Format for XMPP-IM Servers"],[231,"Bits of Binary"],[233,"XMPP Server Registration for use with Kerberos V5"],[237,"Roster Versioning"],[249,"Direct MUC Invitations"],[257,"Client Certificate Management for SASL EXTERNAL"],[258,"Security Labels in XMPP"],[268,"Incident Handling"],[273,"Stanza Interception and Filtering Technology (SIFT)"],[277,"Microblogging over XMPP"],[279,"Server IP Check"],[280,"Message Carbons"],[283,"Moved"],[286,"Mobile Considerations on LTE Networks"],[288,"Bidirectional Server-to-Server Connections"],[292,"vCard4 Over XMPP"],[307,"Unique Room Names for Multi-User Chat"],[313,"Message Archive Management"],[317,"Hats"],[318,"Best Practices for Client Initiated Presence Probes"],[319,"Last User Interaction in Presence"],[321,"Remote Roster Management"],[328,"JID Preparation and Validation Service"],[333,"Displayed Markers"],[334,"Message Processing Hints"],[335,"JSON Containers"],[352,"Client State Indication"],[353,"Jingle Message Initiation"],[355,"Namespace Delegation"],[356,"Privileged Entity"],[357,"Push Notifications"],[359,"Unique and Stable Stanza IDs"],[363,"HTTP File Upload"],[368,"SRV records for XMPP over TLS"],[369,"Mediated Information eXchange (MIX)"],[372,"References"],[377,"Blocking Command Reports"],[379,"Pre-Authenticated Roster Subscription"],[384,"OMEMO Encryption"],[386,"Bind 2"],[388,"Extensible SASL Profile"],[390,"Entity Capabilities 2.0"],[393,"Message Styling"],[397,"Instant Stream Resumption"],[398,"User Avatar to vCard-Based Avatars Conversion"],[401,"Ad-hoc Account Invitation Generation"],[402,"PEP Native Bookmarks"],[410,"MUC Self-Ping (Schrödinger's Chat)"],[411,"Bookmarks Conversion"],[421,"Occupant identifiers for semi-anonymous MUCs"],[422,"Message Fastening"],[425,"Moderated Message Retraction"],[440,"SASL Channel-Binding Type Capability"],[441,"Message Archive Management Preferences"],[443,"XMPP Compliance Suites 2021"],[445,"Pre-Authenticated In-Band Registration"],[447,"Stateless file sharing"],[455,"Service Outage Status"],[474,"SASL SCRAM Downgrade Protection"],[478,"Stream Limits Advertisement"],[479,"XMPP Compliance Suites 2023"],[484,"Fast Authentication Streamlining Tokens"],[485,"PubSub Server Information"],[493,"OAuth Client Login"],[502,"MUC Activity Indicator"]]}`;
export const records = `
account_activity	{"summary":"Records when each account was last used, so that operators can find the abandoned ones.","since":"13.0.0","bundled":["13.0"]}
actions_http	{"summary":"Let web requests trigger actions on the server, in releases long past.","since":"0.3.0","removed":"0.7.0"}
addressing	{"stage":"alpha","xeps":[33]}
adhoc	{"summary":"Lets clients find and run commands that other modules offer, as forms inside the chat client.","note":"The modules that offer commands load it themselves; it has no need of a line of its own.","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[50]}
adhoc_account_management	{"summary":"Lets users change their password from a command in their client.","stage":"alpha","xeps":[77],"options":["close_sessions_on_password_change","require_confirm_password","require_current_password"]}
adhoc_blacklist	{"stage":"unlabelled","xeps":[133],"needs":["adhoc"]}
adhoc_dataforms_demo	{"stage":"unlabelled","xeps":[50,4],"needs":["adhoc"]}
adhoc_groups	{"stage":"unlabelled","needs":["adhoc"]}
adhoc_oauth2_client	{"stage":"alpha","xeps":[50],"needs":["http_oauth2"]}
admin_adhoc	{"summary":"Gives administrators commands to manage users and the server from an ordinary chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
admin_blocklist	{"summary":"Refuses connections with servers that an administrator has blocked in their own client.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[191],"needs":["blocklist"],"options":["admin_blocklist_roles","admins"]}
admin_message	{"summary":"Lets administrators run console commands by sending chat messages.","stage":"beta","needs":["admin_telnet"],"component":"only","componentOnlyIn":["0.12","13.0"]}
admin_notify	{"stage":"alpha"}
admin_probe	{"stage":"unlabelled","needs":["presence"]}
admin_shell	{"summary":"Opens the console behind \`prosodyctl shell\`, for looking into the running server and changing it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["admin_socket"],"global":true,"options":["default_provisioned_role","console_banner","console_prettyprint_settings"]}
admin_socket	{"summary":"Listens on a local Unix socket through which \`prosodyctl shell\` reaches the running server.","since":"0.12.0","bundled":["0.12","13.0"],"global":true,"options":["admin_socket"]}
admin_telnet	{"summary":"Opened the administration console on a local TCP port; \`prosodyctl shell\` has taken its place.","note":"Anyone who can connect to the local port 5582 gets full control of the server, without a password.","since":"0.8.0","bundled":["0.12","13.0"],"needs":["admin_shell"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true,"options":["console_banner","console_certificate","console_host","console_interface","console_interfaces","console_ports","console_ssl"]}
admin_web	{"summary":"Shows administrators connections and users on a web page.","note":"It needs scripts that have to be fetched separately before the first start.","stage":"beta","mayNeed":["bosh","admin_adhoc","http"]}
alias	{"stage":"alpha","options":["alias_response","aliases"]}
announce	{"summary":"Lets administrators send one message to everybody who is online.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
anti_spam	{"summary":"Recognises spam from strangers by content and by shared lists of known spammers.","stage":"unlabelled","needs":["pubsub_subscription"],"options":["anti_spam_actions","anti_spam_block_patterns","anti_spam_block_strings","anti_spam_default_action","anti_spam_services"]}
atom	{"summary":"Shows a user's public microblog posts as an Atom feed.","stage":"unlabelled","xeps":[277],"needs":["pep","http"]}
audio_translation_component	{"other":"Jitsi Meet"}
audit	{"summary":"Gives other modules a place to record events that matter for security.","note":"It records nothing by itself; audit_auth and others do. Check that you may keep names and addresses.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","needs":["cron"],"global":true,"options":["audit_log_expires_after","audit_log_ips","audit_log_ipv4_prefix","audit_log_ipv6_prefix","audit_log_location","geoip_ipv4_country","geoip_ipv6_country"]}
audit_auth	{"summary":"Records logins and failed attempts in the audit log.","stage":"unlabelled","needs":["audit"],"options":["audit_auth_cache_size","audit_auth_passwords_only","audit_auth_repeat_failure_timeout","audit_auth_repeat_success_timeout"]}
audit_status	{"summary":"Records starts, stops and crashes of the server in the audit log.","stage":"unlabelled","needs":["audit"],"options":["audit_status_heartbeat_interval"]}
audit_tokens	{"stage":"unlabelled","needs":["audit"]}
audit_user_accounts	{"summary":"Records new, changed and deleted accounts in the audit log.","stage":"unlabelled","needs":["audit"]}
auth_anonymous	{"summary":"Lets people in without an account, under a random address that disappears when they leave.","note":"Whoever reaches the host can log in. Selected by \`authentication = \\"anonymous\\"\`, never by listing it.","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[175],"options":["allow_anonymous_storage","allow_anonymous_s2s"]}
auth_any	{"summary":"Accepts every user name with any password, for tests.","note":"Whoever reaches the host can log in as anybody.","stage":"merged","replacedBy":[{"module":"auth_insecure","since":"0.11"}]}
auth_ccert	{"summary":"Lets clients log in with a certificate instead of a password.","stage":"alpha","options":["certificate_match"]}
auth_custom_http	{"summary":"Asks a web service of your own whether a password is right.","stage":"unlabelled","options":["auth_custom_http"]}
auth_cyrus	{"summary":"Hands password checks to Cyrus SASL, which can ask PAM, LDAP or Kerberos.","since":"0.8.0","removed":"0.12.0","stage":"unlabelled","options":["cyrus_application_name","cyrus_require_provisioning","cyrus_server_fqdn","cyrus_service_name","cyrus_service_realm"]}
auth_dovecot	{"summary":"Checks passwords against a Dovecot mail server.","stage":"alpha","options":["auth_append_host","dovecot_auth_host","dovecot_auth_port","dovecot_auth_socket","handle_appended","service_name","validate_append_host"]}
auth_external_insecure	{"summary":"Checks passwords with an external script.","note":"Nobody maintains it, and it is known to be fragile.","stage":"deprecated","options":["external_auth_blocking","external_auth_command","external_auth_processes","external_auth_protocol","external_auth_timeout"]}
auth_ha1	{"summary":"Reads users and hashed passwords from a plain file.","stage":"beta","options":["auth_ha1_file"]}
auth_http	{"summary":"Checks and manages accounts through a web service.","stage":"alpha","options":["http_auth_credentials","http_auth_url"]}
auth_http_async	{"stage":"alpha","options":["http_auth_url"]}
auth_http_cookie	{"stage":"alpha","options":["http_auth_url","http_cookie_auth_url"]}
auth_imap	{"summary":"Checks passwords by logging in to an IMAP mail server.","stage":"alpha","options":["auth_append_host","auth_imap_ssl","auth_imap_verify_certificate","imap_auth_host","imap_auth_port","imap_auth_realm","imap_auth_service_name","sasl_realm"]}
auth_insecure	{"summary":"Accepts every user name with any password; it exists to test the server.","note":"It refuses to work unless \`insecure_open_authentication\` holds the phrase that admits what it does.","since":"0.11.0","bundled":["0.12","13.0"],"options":["insecure_open_authentication"]}
auth_internal_hashed	{"summary":"Keeps passwords in Prosody's own storage as salted hashes; the default way to log in.","since":"0.8.0","bundled":["0.12","13.0"],"needs":["tokenauth"],"needsSince13":["tokenauth"],"options":["default_iteration_count","password_hash"]}
auth_internal_plain	{"summary":"Keeps passwords in Prosody's own storage in readable form.","note":"Whoever reads the data directory reads every password. \`internal_hashed\` upgrades accounts as people log in.","since":"0.8.0","bundled":["0.12","13.0"]}
auth_internal_yubikey	{"stage":"beta","options":["sasl_realm","yubikey_key","yubikey_prefix_length"]}
auth_jitsi-anonymous	{"other":"Jitsi Meet"}
auth_jitsi-shared-secret	{"other":"Jitsi Meet"}
auth_joomla	{"stage":"alpha"}
auth_ldap	{"summary":"Checks user names and passwords against an LDAP directory.","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","options":["ldap_base","ldap_server","ldap_rootdn","ldap_password","ldap_filter","ldap_tls","ldap_mode","ldap_scope","realm","ldap_admin_filter"]}
auth_ldap2	{"summary":"Checks passwords against LDAP, with groups and administrators from the directory.","stage":"unlabelled"}
auth_oauth_external	{"summary":"Lets clients log in with accounts of an external OAuth service.","stage":"alpha","xeps":[493],"options":["oauth_external_client_id","oauth_external_client_secret","oauth_external_discovery_url","oauth_external_issuer","oauth_external_resource_owner_password","oauth_external_scope","oauth_external_token_endpoint","oauth_external_username_field","oauth_external_validation_endpoint"]}
auth_oauthbearer	{"stage":"unlabelled","options":["oauth_client_id","oauth_client_secret","oauth_url"]}
auth_pam	{"summary":"Checks passwords against the system's own accounts.","stage":"alpha"}
auth_phpbb3	{"stage":"alpha"}
auth_sql	{"summary":"Checks passwords against a table of another application's database.","stage":"stable","options":["auth_sql"]}
auth_token	{"summary":"Lets clients log in with one-time tokens that another application hands out.","stage":"unlabelled","options":["otp_seed","token_secret"]}
auth_wordpress	{"stage":"alpha","options":["wordpress_table_prefix"]}
authz_delegate	{"stage":"unlabelled","options":["authz_delegate_to"]}
authz_internal	{"summary":"Decides what each user may do, by roles that are kept in Prosody's own storage.","since":"0.12.0","bundled":["0.12","13.0"],"options":["custom_roles","add_permissions","remove_permissions","default_user_role","host_user_role","server_user_role","public_user_role","parent_host","admins","authentication"]}
auto156	{"stage":"unlabelled","xeps":[156],"needs":["http"]}
auto_accept_subscriptions	{"stage":"beta"}
auto_activate_hosts	{"stage":"beta","global":true}
auto_answer_disco_info	{"stage":"unlabelled","needs":["cache_c2s_caps"]}
auto_moved	{"stage":"alpha","xeps":[283]}
av_moderation	{"other":"Jitsi Meet"}
av_moderation_component	{"summary":"Lets moderators of a meeting allow or forbid cameras and microphones.","other":"Jitsi Meet"}
aws_profile	{"stage":"unlabelled","global":true}
benchmark_storage	{"stage":"unlabelled"}
bidi	{"stage":"obsolete","codeRemoved":true,"xeps":[288],"replacedBy":[{"module":"s2s_bidi","since":"0.12"}]}
block_outgoing	{"stage":"unlabelled","options":["block_outgoing_stanzas","block_outgoing_users"]}
block_registrations	{"summary":"Keeps names such as admin or root, and names of unwanted patterns, from being registered.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","options":["block_registrations_users","block_registrations_matching","block_registrations_require"]}
block_s2s_subscriptions	{"stage":"unlabelled","options":["block_s2s_subscriptions"]}
block_strangers	{"summary":"Lets only contacts write to one's users.","stage":"unlabelled"}
block_subscribes	{"stage":"unlabelled"}
block_subscriptions	{"stage":"unlabelled"}
blocking	{"summary":"Answered the blocking command by way of the old privacy lists.","note":"Prosody's own blocklist does this without the privacy lists.","stage":"deprecated","xeps":[191],"needs":["privacy_lists"],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
blocklist	{"summary":"Lets people block others, who can then neither write to them nor see that they are online.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[191],"options":["blocklist_cache_size","bounce_blocked_messages","migrate_legacy_blocking"]}
bob	{"stage":"unlabelled","xeps":[231],"needs":["cache_c2s_caps"]}
bookmarks	{"summary":"Keeps the list of joined rooms in the account, so that every device of a user opens the same rooms.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[402,411,48,49],"needs":["pep"],"conflicts":["bookmarks2"],"options":["upgrade_legacy_bookmarks"]}
bookmarks2	{"summary":"Was the community edition of what is now Prosody's own bookmarks.","stage":"merged","codeRemoved":true,"xeps":[48,402],"conflicts":["bookmarks"],"replacedBy":[{"module":"bookmarks","since":"0.12"}]}
bosh	{"summary":"Lets web clients connect over plain HTTP requests, even behind proxies that allow nothing else.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.2.0","bundled":["0.12","13.0"],"xeps":[124,206],"needs":["http"],"mayNeed":["http_altconnect"],"needsSince13":["http_altconnect"],"global":true,"options":["cross_domain_bosh","consider_bosh_secure","bosh_max_inactivity","bosh_max_wait","bosh_max_polling","c2s_stanza_size_limit"]}
breakout_rooms	{"other":"Jitsi Meet"}
broadcast	{"summary":"Sends a message written to one address to everybody on the host.","stage":"stable","component":"only","componentOnlyIn":["0.12","13.0"],"options":["broadcast_from","broadcast_senders"]}
c2s	{"summary":"Accepts the connections of chat clients, on port 5222 unless told otherwise.","group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"global":true,"autoloadedIn":["0.12","13.0"],"options":["network_settings","c2s_stanza_size_limit","c2s_timeout","c2s_close_timeout","c2s_tcp_keepalives","c2s_ports","c2s_direct_tls_ports","tcp_keepalives","c2s_unauthed_stanza_size_limit","c2s_max_child_elements","c2s_certificate","c2s_direct_tls_certificate","c2s_direct_tls_host","c2s_direct_tls_interface","c2s_direct_tls_interfaces","c2s_direct_tls_ssl","c2s_host","c2s_interface","c2s_interfaces","c2s_ssl","legacy_ssl_certificate","legacy_ssl_host"]}
c2s_conn_throttle	{"summary":"Slows down clients that connect again and again.","stage":"stable","options":["cthrottler_logins_count","cthrottler_time"]}
c2s_limit_sessions	{"summary":"Limits how many devices one account can have connected.","stage":"unlabelled","options":["max_resources"]}
cache_c2s_caps	{"stage":"unlabelled","xeps":[115]}
captcha_registration	{"stage":"beta","options":["captcha_config"]}
carbons	{"summary":"Delivers each conversation to all devices of a user, so that a phone also shows what a laptop sent.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[280,334,353]}
carbons_adhoc	{"stage":"unlabelled","xeps":[280]}
carbons_copies	{"stage":"unlabelled","xeps":[280],"options":["carbons_copies_adhoc","carbons_copies_default"]}
certs_all	{"other":"Jitsi Meet"}
certs_s2soutinjection	{"other":"Jitsi Meet"}
cf_turncredentials	{"other":"Jitsi Meet"}
checkcerts	{"stage":"broken","options":["checkcerts_notify"]}
clean_roster	{"stage":"unlabelled"}
client_certs	{"summary":"Lets users manage the certificates with which their clients log in.","stage":"alpha","xeps":[257]}
client_management	{"stage":"beta","needs":["tokenauth","sasl2_fast"],"options":["enforce_client_ids"]}
client_proxy	{"stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"],"options":["target_address"]}
cloud_notify	{"summary":"Wakes up sleeping mobile apps through the push service of their maker when a message arrives.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Part of Prosody since 13.0; for 0.12 it is a community module, labelled beta.","since":"13.0.0","bundled":["13.0"],"stage":"beta","refusedBy13":true,"xeps":[357],"options":["push_notification_with_body","push_notification_with_sender","push_max_errors","push_max_devices","push_max_hibernation_timeout","push_notification_important_body"]}
cloud_notify_encrypted	{"summary":"Encrypts the content of push notifications, so that push services cannot read it.","stage":"alpha","xeps":[357],"needs":["cloud_notify"]}
cloud_notify_extensions	{"summary":"Makes push notifications work well for Siskin and Snikket on iPhones, message texts encrypted.","note":"It only loads three further community modules, and those need the Lua library luaossl.","group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","stage":"beta","xeps":[357],"needs":["cloud_notify_encrypted","cloud_notify_priority_tag","cloud_notify_filters"]}
cloud_notify_filters	{"summary":"Lets people choose which conversations may wake up their phone.","stage":"alpha","xeps":[357]}
cloud_notify_priority_tag	{"summary":"Marks push notifications as urgent or not, so that phones handle them as they should.","stage":"alpha","xeps":[357]}
compact_resource	{"stage":"unlabelled"}
compat_bind	{"stage":"unlabelled"}
compat_dialback	{"stage":"unlabelled","global":true}
compat_muc_admin	{"stage":"beta"}
compat_roles	{"stage":"alpha","global":true}
compat_vcard	{"summary":"Answers vCard requests of clients that ask in an outdated way.","stage":"unlabelled"}
compliance_2021	{"stage":"unlabelled","xeps":[443],"needs":["cloud_notify","smacks","bookmarks"],"options":["compliance_advanced_im","compliance_advanced_mobile","compliance_advanced_server","compliance_core_a_v_calling","compliance_core_im","compliance_core_mobile","compliance_core_server","compliance_core_web"]}
compliance_2023	{"summary":"Compares the enabled modules with the compliance suite of 2023 and logs what is missing.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","stage":"beta","xeps":[479],"needs":["cloud_notify"],"options":["compliance_server","compliance_web","compliance_im","compliance_mobile","compliance_a_v_calling","compliance_advanced_im","compliance_advanced_mobile","compliance_advanced_server"]}
compliance_latest	{"stage":"beta","needs":["compliance_2023"]}
compliance_policy	{"summary":"A name that no project uses; compliance_2023 and tls_policy are real modules near to it.","note":"Prosody looks for it in vain.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; compliance_2023 comes nearest.","nearest":"compliance_2023"}
component	{"summary":"Accepts connections from external services, such as bridges and bots, that live outside Prosody.","note":"It stands behind every Component written without a module, and every one of those needs a \`component_secret\`.","since":"0.4.0","bundled":["0.12","13.0"],"xeps":[114],"component":"only","componentOnlyIn":["0.12","13.0"],"global":true,"options":["name","tcp_keepalives","component_tcp_keepalives","component_secret","component_ports","component_interfaces","validate_from_addresses","component_conflict_resolve","component_stanza_size_limit","component_certificate","component_host","component_interface","component_ssl"]}
component_client	{"stage":"unlabelled","options":["component_client"]}
component_http	{"stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"],"options":["component_post_url","post_stanza_types"]}
component_roundrobin	{"stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
compression	{"summary":"Compressed connections with zlib.","note":"Taken out because compression inside encryption can leak what is being sent.","since":"0.6.0","removed":"0.11.0","xeps":[138]}
compression_unsafe	{"stage":"deprecated","xeps":[138],"options":["compression_level"]}
conference_duration	{"summary":"Tells participants how long a meeting has lasted.","other":"Jitsi Meet"}
conference_duration_component	{"other":"Jitsi Meet"}
conformance_restricted	{"stage":"unlabelled"}
console	{"summary":"The first administration console on a local port, later renamed to admin_telnet.","since":"0.1.0","removed":"0.8.0","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
conversejs	{"summary":"Serves the web client Converse.js, already set up for this server.","stage":"unlabelled","needs":["http"],"mayNeed":["bosh","websocket","bookmarks"],"options":["conversejs_cdn","conversejs_css","conversejs_description","conversejs_html_template","conversejs_js_template","conversejs_name","conversejs_options","conversejs_pwa_color","conversejs_resources","conversejs_script","conversejs_short_name","conversejs_tags","conversejs_version","manifest_icons"]}
couchdb	{"stage":"alpha","options":["couchdb_url"]}
cron	{"summary":"Runs the daily and hourly chores of other modules, such as deleting expired messages.","since":"0.12.0","bundled":["0.12","13.0"],"global":true,"options":["cron_initial_delay","cron_check_delay","cron_spread_factor"]}
csi	{"summary":"Lets apps tell the server whether somebody is looking at them, for others to act upon.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[352]}
csi_battery_saver	{"summary":"Holds back unimportant traffic to idle phones, with finer rules than csi_simple.","stage":"unlabelled","xeps":[352],"needs":["csi","track_muc_joins"],"options":["csi_battery_saver_filter_muc","csi_battery_saver_queue_size"]}
csi_compat	{"stage":"unlabelled","needs":["csi"]}
csi_grace_period	{"stage":"beta","options":["grace_period"]}
csi_muc_priorities	{"stage":"unlabelled","xeps":[352],"needs":["adhoc"]}
csi_simple	{"summary":"Saves battery and data on phones by holding back unimportant traffic while nobody looks at the app.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[352,286,249,353],"needs":["csi"],"conflicts":["filter_chatstates","throttle_presence"],"options":["csi_queue_size","csi_important_payloads","csi_resume_inactive_delay"]}
csi_simple_compat	{"stage":"unlabelled"}
data_access	{"stage":"unlabelled","needs":["http"]}
debug	{"summary":"A developer's aid of the earliest releases.","since":"0.4.0","removed":"0.6.2"}
debug_omemo	{"stage":"alpha","needs":["pep","http"]}
debug_reset	{"summary":"Puts the server back to a fresh state once the last client has left; made for automated tests.","since":"13.0.0","bundled":["13.0"],"global":true}
debug_sql	{"summary":"Writes each SQL query of the storage to the debug log.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
debug_traceback	{"stage":"alpha","global":true,"options":["debug_traceback_filename","debug_traceback_signal"]}
default_bookmarks	{"summary":"Gives new users a list of rooms to start with.","stage":"unlabelled","mayNeed":["pep"],"options":["default_bookmarks"]}
default_vcard	{"stage":"beta"}
delegation	{"summary":"Lets external components answer for the server in matters that it hands over to them.","stage":"beta","xeps":[355],"options":["delegations"]}
deny_omemo	{"stage":"unlabelled"}
devices	{"stage":"alpha","options":["max_user_devices"]}
dialback	{"summary":"Verifies other servers through DNS, for those that cannot show a trusted certificate.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[220,185],"options":["dialback_secret"]}
disable_tls	{"stage":"beta","options":["disable_tls_ports"]}
disco	{"summary":"Tells clients which features and services the server offers; nearly every client depends on it.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[30,115,128],"options":["name","disco_items","disco_expose_admins"]}
discodot	{"stage":"unlabelled"}
discoitems	{"stage":"beta"}
dnsbl	{"stage":"unlabelled","needs":["flags"],"options":["dnsbl_flag","dnsbl_message","dnsbls"]}
dnsupdate	{"stage":"unlabelled","global":true,"options":["xmpp_host"]}
drop_chatstates	{"stage":"alpha","options":["drop_chatstates_domains"]}
dwd	{"stage":"unlabelled"}
e2e_policy	{"summary":"Warns about or refuses messages that are not end-to-end encrypted.","stage":"unlabelled","options":["e2e_policy_chat","e2e_policy_message_optional_chat","e2e_policy_message_optional_muc","e2e_policy_message_required_chat","e2e_policy_message_required_muc","e2e_policy_muc","e2e_policy_whitelist"]}
easy_invite	{"stage":"deprecated","needs":["adhoc","invites"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}],"options":["easy_invite_page_module"]}
email	{"summary":"Lets other modules send e-mail.","stage":"unlabelled","global":true,"options":["smtp"]}
email_pass	{"stage":"beta","options":["msg_body","msg_subject","smtp_from","smtp_password","smtp_port","smtp_server","smtp_ssl","smtp_username","url_path"]}
end_conference	{"summary":"Lets moderators end a meeting for everybody.","other":"Jitsi Meet"}
export_skeletons	{"stage":"unlabelled","xeps":[82]}
extdisco	{"summary":"Tells clients where STUN and TURN relays are; Prosody's own external_services has taken over.","note":"Reads \`external_services\` in another form than Prosody's module of that name. Load only one of the two.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[215],"conflicts":["external_services","turn_external","turncredentials"],"options":["external_services"]}
external_services	{"summary":"Tells clients where services such as STUN and TURN relays are, with credentials that expire.","since":"0.12.0","bundled":["0.12","13.0"],"stage":"unlabelled","xeps":[215],"conflicts":["extdisco","turncredentials"],"options":["external_services","external_service_host","external_service_port","external_service_secret","external_service_ttl","external_service_access"]}
fallback_vcard	{"stage":"unlabelled","options":["default_vcard_orgmail","default_vcard_orgname"]}
features_identity	{"summary":"Lets participants see each other's features without asking each one.","other":"Jitsi Meet"}
file_management	{"stage":"alpha","xeps":[50],"needs":["http_upload"],"options":["http_upload_path"]}
filesharing_component	{"other":"Jitsi Meet"}
filter_chatstates	{"summary":"Holds back typing notices while nobody looks at the app, to save traffic on phones.","note":"It drops what the standard says to deliver. csi_simple saves more without doing so.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[85,352],"needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
filter_direct_messages	{"other":"Jitsi Meet"}
filter_iq_jibri	{"other":"Jitsi Meet"}
filter_iq_rayo	{"other":"Jitsi Meet"}
filter_messages	{"other":"Jitsi Meet"}
filter_words	{"stage":"unlabelled","options":["filter_words"]}
firewall	{"summary":"Blocks spam and abuse by rules that the operator writes in small script files.","note":"Without \`firewall_scripts\` it does nothing. Relative file names count from the directory of the configuration.","group":3,"place":"modules.d/community/stable/firewall.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","mayNeed":["groups","pubsub_subscription"],"options":["firewall_scripts","firewall_experimental_user_marks","firewall_extra_chains","firewall_multirate_cache_limit","geoip_ipv4_country","geoip_ipv6_country"]}
flags	{"summary":"Lets operators and other modules attach marks to an account and look them up later.","since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","refusedBy13":true}
flash_policy	{"stage":"alpha","global":true,"options":["crossdomain_file","crossdomain_string"]}
fmuc	{"other":"Jitsi Meet"}
graceful_shutdown	{"stage":"unlabelled","global":true,"options":["shutdown_pause"]}
group_bookmarks	{"summary":"Gives all members of a group the same bookmarked rooms.","stage":"beta","options":["group_bookmarks_file"]}
groups	{"summary":"Puts people of one group into each other's contact lists, from a file that the operator writes.","since":"0.5.0","bundled":["0.12","13.0"],"options":["groups_file"]}
groups_internal	{"summary":"Manages groups of users that share contacts and rooms, without a file to edit.","stage":"beta","options":["groups_muc_host"]}
groups_migration	{"stage":"unlabelled","needs":["groups_internal"],"options":["group_default_id","group_default_name"]}
groups_muc_bookmarks	{"stage":"unlabelled","needs":["groups_internal","pep"]}
groups_oidc	{"stage":"alpha","needs":["http_oauth2","groups_internal"]}
groups_shell	{"stage":"unlabelled","global":true}
health_report	{"other":"Snikket"}
host_blacklist	{"summary":"Refuses connections with the servers on a list.","stage":"unlabelled","options":["host_blacklist"]}
host_guard	{"summary":"Decides, host by host, which other servers may talk to it.","stage":"stable","global":true,"options":["host_guard_blacklist","host_guard_blockall","host_guard_blockall_exceptions","host_guard_selective"]}
host_status_check	{"stage":"beta"}
host_status_heartbeat	{"stage":"beta","options":["status_check_heartbeat_interval","status_check_heartbeat_mode"]}
http	{"summary":"Runs the built-in web server that all other HTTP modules share.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"rfcs":[7239],"needs":["http_errors"],"global":true,"options":["http_ports","https_ports","http_interfaces","https_interfaces","https_certificate","http_host","http_external_url","http_default_host","http_paths","http_max_content_size","trusted_proxies","http_cors_override","http_default_cors_enabled","access_control_allow_origins","access_control_allow_methods","access_control_allow_headers","access_control_allow_credentials","access_control_max_age","http_legacy_x_forwarded","http_max_buffer_size","http_certificate","http_interface","http_ssl","https_host","https_interface","https_ssl"]}
http_admin_api	{"summary":"Offers the administration interface that Snikket's web portal uses.","stage":"beta","needs":["http","announce","invites","tokenauth","pep","groups_internal","account_activity","cloud_notify","lastlog2"],"options":["site_name"]}
http_altconnect	{"summary":"Publishes where BOSH and WebSocket are, so that web clients find them from the domain alone.","group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 carries no label.","since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","xeps":[156],"needs":["http"],"options":["advertise_bosh","advertise_websocket"]}
http_auth_check	{"summary":"Lets other programs check a user's password over HTTP.","stage":"unlabelled","needs":["http"]}
http_authentication	{"stage":"beta","global":true,"options":["http_credentials","unauthenticated_http_endpoints"]}
http_avatar	{"summary":"Serves users' avatars by HTTP.","stage":"unlabelled","xeps":[54,153],"needs":["http"]}
http_connect	{"stage":"unlabelled","needs":["http","external_services"],"options":["http_proxy_secret","http_proxy_to_all_ports","http_proxy_to_ports","http_proxy_to_private_ips"]}
http_debug	{"stage":"unlabelled","needs":["http"],"options":["http_debug_methods"]}
http_dir_listing	{"stage":"unlabelled"}
http_dir_listing2	{"stage":"unlabelled","global":true}
http_errors	{"summary":"Answers failed HTTP requests with a readable page.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"global":true,"options":["http_errors_detailed","http_errors_always_show","http_errors_default_message","http_errors_messages"]}
http_favicon	{"summary":"Gives Prosody's web pages an icon.","stage":"unlabelled","needs":["http"],"options":["favicon"]}
http_file_share	{"summary":"Lets people send pictures and files of any kind by uploading them to the server for a limited time.","note":"Meant to run as a Component of its own; in a host's list it works, yet apps look for it as a service.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Upstream implements XEP-0363, where the inventory names XEP-0447.","since":"0.12.0","bundled":["0.12","13.0"],"xeps":[363],"needs":["disco","http","cron"],"component":"preferred","options":["name","http_file_share_size_limit","http_file_share_expires_after","http_file_share_daily_quota","http_file_share_global_quota","http_file_share_allowed_file_types","http_file_share_safe_file_types","http_file_share_base_url","http_file_share_secret","http_file_share_access","http_file_share_remove_expired_files_period","http_file_share_calculate_total_storage_usage_period"]}
http_files	{"summary":"Serves a directory of static files over Prosody's web server.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"needs":["http"],"options":["http_files_dir","http_path","http_index_files","http_dir_listing","http_files_cache_size","http_files_cache_max_file_size","mime_types_file"]}
http_health	{"stage":"unlabelled","global":true,"options":["http_health_allow_cidr","http_health_allow_ips"]}
http_host_status_check	{"stage":"beta","needs":["http"],"options":["status_check_heartbeat_threshold"]}
http_hostaliases	{"stage":"unlabelled","global":true,"options":["http_host_aliases"]}
http_index	{"summary":"Lists the web pages and services that this server offers.","stage":"beta","needs":["http"],"options":["http_index_show_all","http_index_template"]}
http_libjs	{"summary":"Serves common JavaScript libraries from the system's own packages.","stage":"stable","options":["libjs_path"]}
http_logging	{"stage":"unlabelled","global":true}
http_muc_kick	{"stage":"unlabelled","needs":["http"],"options":["http_muc_kick_authorization_header"]}
http_muc_log	{"summary":"Shows the archive of public rooms on web pages.","stage":"beta","needs":["muc","http"],"options":["http_muc_log_default_view","http_muc_log_lazy_calendar","http_muc_log_list_order","http_muc_log_resources","http_muc_log_show_images","http_muc_log_template"]}
http_oauth2	{"summary":"Lets web applications and clients log in with OAuth 2.0 against this server.","stage":"alpha","needs":["tokenauth","http","cron"],"options":["allowed_oauth2_code_challenge_methods","allowed_oauth2_grant_types","allowed_oauth2_locales","allowed_oauth2_response_types","oauth2_access_token_ttl","oauth2_expect_username_jid","oauth2_policy_url","oauth2_refresh_token_ttl","oauth2_registration_algorithm","oauth2_registration_key","oauth2_registration_options","oauth2_registration_ttl","oauth2_require_auth_revoke","oauth2_require_code_challenge","oauth2_respect_oidc_prompt","oauth2_security_policy","oauth2_service_documentation","oauth2_template_path","oauth2_terms_url","site_name"]}
http_openmetrics	{"summary":"Offers the server's measurements to Prometheus and other collectors that read OpenMetrics.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["http"],"global":true,"options":["openmetrics_allow_ips","openmetrics_allow_cidr"]}
http_pep_avatar	{"summary":"Serves the avatars that modern clients publish by HTTP.","stage":"unlabelled","xeps":[84],"needs":["pep","http"]}
http_prebind	{"stage":"alpha","needs":["http"]}
http_presence	{"stage":"unlabelled","needs":["pep","http"],"options":["presence_http_path","presence_resource_path"]}
http_rest	{"summary":"Lets programs send stanzas with HTTP requests.","note":"The module rest does the same and more.","stage":"alpha","needs":["http"]}
http_roster_admin	{"stage":"beta","needs":["http"],"options":["http_roster_url"]}
http_stats_stream	{"stage":"unlabelled","needs":["http"],"global":true}
http_status	{"summary":"Shows the state of loaded modules on a page, for monitoring.","stage":"unlabelled","global":true,"options":["http_status_allow_cidr","http_status_allow_ips"]}
http_upload	{"summary":"Let people share files by uploading them; http_file_share has taken its place.","note":"The code is gone. migrate_http_upload takes over the files.","stage":"obsolete","codeRemoved":true,"xeps":[363],"replacedBy":[{"module":"http_file_share","since":"0.12"}],"component":"preferred","options":["http_upload_file_size_limit","http_upload_expire_after","http_upload_path","http_upload_access","http_upload_quota"]}
http_upload_external	{"summary":"Lets people share files through an upload service that runs outside Prosody.","stage":"beta","xeps":[363],"needs":["disco"],"component":"preferred","options":["http_upload_external_base_url","http_upload_external_secret","http_upload_external_access","http_upload_external_file_size_limit","http_upload_external_protocol"]}
http_user_count	{"stage":"unlabelled","needs":["http"]}
http_xep227	{"stage":"alpha","xeps":[227],"needs":["pep","tokenauth","storage_xep0227"]}
httpserver	{"summary":"Served static files in early releases; http_files does so now.","since":"0.2.0","removed":"0.9.0","replacedBy":[{"module":"http_files","since":"0.9"}]}
idlecompat	{"stage":"beta","xeps":[319,12]}
ignore_host_chatstates	{"stage":"unlabelled"}
incidents_handling	{"stage":"beta","xeps":[268],"needs":["adhoc"],"options":["incidents_expire_time"]}
inject_ecaps2	{"stage":"unlabelled","xeps":[390,115],"needs":["cache_c2s_caps"],"options":["ecaps2_hashes"]}
inotify_reload	{"stage":"unlabelled","global":true}
invite	{"stage":"deprecated","needs":["adhoc","http"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}]}
invites	{"summary":"Creates links that let a guest register an account or add a contact.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401],"options":["invite_expiry","invites_page","invites_page_supports","invites_page_module","modules_enabled"]}
invites_adhoc	{"summary":"Lets administrators, and users if allowed, create invitation links from their chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401],"needs":["adhoc","invites"],"options":["allow_user_invites","allow_contact_invites","allow_user_invites_by_roles","deny_user_invites_by_roles"]}
invites_api	{"summary":"Lets other programs create invitation links over HTTP.","stage":"beta","mayNeed":["http","invites"]}
invites_bootstrap	{"summary":"Lets the very first administrator create their account with a link.","other":"Snikket"}
invites_default_group	{"summary":"Puts people who accept an invitation into a default group.","other":"Snikket"}
invites_groups	{"stage":"unlabelled","needs":["groups_internal"]}
invites_page	{"summary":"Shows invited people a friendly page that leads them to a client and an account.","stage":"beta","needs":["invites","register_apps"],"mayNeed":["http"],"options":["invites_page","invites_page_external","invites_registration_page","site_name"]}
invites_register	{"summary":"Lets invited people, and by default nobody else, create an account with their link.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[445,379,401],"needs":["invites","register_ibr"],"options":["registration_invite_only","c2s_require_encryption","require_encryption"]}
invites_register_api	{"stage":"unlabelled","needs":["http","invites"],"options":["site_name"]}
invites_register_web	{"summary":"Lets invited people create their account on a web page.","stage":"beta","needs":["register_apps","password_policy","http","invites","invites_page"],"mayNeed":["conversejs"],"options":["invites_register_template_path","site_name","webchat_url"]}
invites_tracking	{"stage":"alpha"}
ipcheck	{"summary":"Tells clients the address from which the server sees them.","stage":"stable","xeps":[279]}
iq	{"summary":"Carries requests and their answers between clients, servers and components.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6120,6121],"autoloadedIn":["0.12","13.0"]}
isolate_host	{"stage":"beta","mayNeed":["compat_roles"],"options":["isolate_except_domains","isolate_except_users"]}
isr	{"summary":"Lets clients resume a lost session in one step; an experiment that was never finished.","note":"sasl2_fast together with smacks is what clients use for this today.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[397],"needs":["smacks"]}
jibri_queue	{"other":"Jitsi Meet"}
jibri_queue_component	{"other":"Jitsi Meet"}
jibri_session	{"other":"Jitsi Meet"}
jiconop	{"other":"Jitsi Meet"}
jid_prep	{"stage":"alpha","xeps":[328],"needs":["http"]}
jitsi_permissions	{"other":"Jitsi Meet"}
jitsi_session	{"other":"Jitsi Meet"}
json_logs	{"summary":"A name for logs in JSON that no project uses; the community module is called log_json.","note":"Prosody looks for it in vain.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; log_json comes nearest.","nearest":"log_json"}
jsxc	{"stage":"unlabelled","needs":["http","bosh","http_libjs"],"options":["jquery_url","jsxc_cdn","jsxc_css","jsxc_html_template","jsxc_js_template","jsxc_resources","jsxc_script","jsxc_tags","jsxc_version"]}
lastactivity	{"summary":"Tells contacts how long a user has been away and the last status they left.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.6.0","bundled":["0.12","13.0"],"xeps":[12]}
lastlog	{"summary":"Records when each account last logged in.","stage":"beta","options":["lastlog_ip_address","lastlog_stamp_offline"]}
lastlog2	{"summary":"Records times of login, logout and registration of each account.","stage":"beta","options":["lastlog_ip_address"]}
latex	{"stage":"beta","xeps":[71]}
legacyauth	{"summary":"Lets very old clients log in with the method that came before SASL.","note":"It sends the password as plain text inside the connection, so it is only as safe as the encryption around it.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[78],"options":["c2s_require_encryption","allow_unencrypted_plain_auth","require_encryption"]}
lib_ldap	{"stage":"unlabelled","options":["ldap"]}
limit_auth	{"summary":"Slows down attempts to guess passwords.","stage":"unlabelled","options":["limit_auth_max","limit_auth_period","limit_auth_tarpit_delay"]}
limits	{"summary":"Caps how many bytes per second each connection may send, so that one sender cannot drown the server.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[205],"global":true,"options":["limits","unlimited_jids","limits_resolution"]}
limits_exception	{"stage":"obsolete","replacedBy":[{"module":"limits","since":"0.12"}]}
list_active	{"stage":"unlabelled"}
list_inactive	{"summary":"Lists accounts that nobody has used for long, from the command line.","stage":"unlabelled"}
listusers	{"stage":"obsolete","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
log_auth	{"summary":"Logs failed logins with their addresses, for tools such as fail2ban.","stage":"stable","options":["log_auth_ips"]}
log_events	{"stage":"unlabelled","global":true}
log_events_by_cpu_usage	{"stage":"unlabelled","global":true,"options":["log_cpu_threshold"]}
log_events_by_memory	{"stage":"unlabelled","global":true,"options":["log_memory_threshold"]}
log_http	{"stage":"unlabelled","global":true,"options":["log_http_file"]}
log_json	{"summary":"Adds a log sink that writes JSON, for log collectors.","stage":"unlabelled","global":true}
log_mark	{"stage":"unlabelled","global":true}
log_messages_sql	{"stage":"unlabelled","replacedBy":[{"module":"mam","since":"0.10"}],"options":["message_log_sql","message_log_sql_table"]}
log_rate	{"stage":"unlabelled","global":true}
log_ringbuffer	{"stage":"beta","global":true,"options":["log_ringbuffer_chunk_size"]}
log_sasl_mech	{"stage":"unlabelled"}
log_slow_events	{"summary":"Logs a warning when a module takes too long over something.","stage":"stable","global":true,"options":["log_slow_events_threshold"]}
mam	{"summary":"Keeps each user's messages on the server, so that a new device shows the old conversations.","note":"Needs a storage that keeps archives, such as internal or sql. Messages go after a week unless told otherwise.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[313,441,59,359,184,333,334,353],"needs":["cron"],"options":["archive_expires_after","default_archive_policy","max_archive_query_results","archive_store","mam_smart_enable","dont_archive_namespaces","storage_archive_item_limit","mam_include_total","mam_remove_expired_messages_period","archive_cleanup_date_cache_size","send_legacy_offline_messages_to_mam_clients","component_module"]}
mam_adhoc	{"stage":"alpha","needs":["adhoc"]}
mam_archive	{"stage":"alpha","xeps":[136],"options":["archive_conversation_interval"]}
mam_muc	{"summary":"Was the first edition of what is now Prosody's own muc_mam.","stage":"obsolete","codeRemoved":true,"xeps":[313],"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
mamsub	{"stage":"unlabelled"}
manifesto	{"stage":"unlabelled","options":["admin_contact_address","manifesto_contact_encryption_warning"]}
map	{"stage":"experimental"}
measure_active_users	{"summary":"Counts the people who were active within a day, a week and a month.","stage":"alpha","needs":["lastlog2","cron"],"options":["measure_active_users_count_disabled"]}
measure_client_features	{"stage":"unlabelled","global":true}
measure_client_identities	{"stage":"unlabelled","global":true}
measure_client_presence	{"stage":"unlabelled","global":true}
measure_conn_buffers	{"stage":"alpha","global":true}
measure_cpu	{"summary":"Adds Prosody's processor time to the statistics.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true}
measure_lua	{"stage":"unlabelled","global":true}
measure_malloc	{"stage":"unlabelled","global":true}
measure_memory	{"summary":"Adds Prosody's memory use to the statistics.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true,"options":["memory_pagesize"]}
measure_message_count	{"other":"Jitsi Meet"}
measure_message_e2e	{"summary":"A misspelling of measure_message_e2ee, which counts encrypted and readable messages.","note":"Prosody looks for it in vain; the real name has one more e.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; measure_message_e2ee comes nearest.","nearest":"measure_message_e2ee"}
measure_message_e2ee	{"summary":"Counts how many messages are end-to-end encrypted, for the statistics.","stage":"unlabelled"}
measure_message_length	{"stage":"unlabelled"}
measure_modules	{"stage":"unlabelled","global":true}
measure_muc	{"summary":"Adds numbers of rooms and their occupants to the statistics.","stage":"unlabelled","needs":["muc"]}
measure_process	{"summary":"Adds processor time, memory and open files of the process to the statistics.","stage":"unlabelled","global":true,"options":["memory_pagesize"]}
measure_registration	{"stage":"unlabelled"}
measure_stanza_counts	{"stage":"unlabelled","global":true}
measure_storage	{"stage":"alpha","global":true,"options":["measure_storage_tagged_metric"]}
message	{"summary":"Delivers messages to the right device, or hands them on when nobody is online.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
message_logging	{"stage":"beta","global":true,"options":["message_logging_dir"]}
migrate	{"summary":"Copies data from one storage to another, from the command line.","stage":"unlabelled"}
migrate_http_upload	{"stage":"alpha","options":["http_upload_path"]}
migrate_lastlog2	{"stage":"alpha","options":["migrate_lastlog2_auto_remove"]}
migrate_snikket_roles	{"other":"Snikket"}
mimicking	{"summary":"Refuses to register names that look deceptively like an existing one.","note":"Works only where Prosody was built with ICU. Accounts made before need one \`prosodyctl mod_mimicking bootstrap\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"]}
minimix	{"summary":"Keeps people in their rooms while their devices are offline.","stage":"unlabelled","xeps":[369]}
motd	{"summary":"Shows everybody a message from the operator when they log in.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"],"options":["motd_text","motd_jid"]}
motd_sequential	{"stage":"beta","options":["motd_sequential_messages"]}
muc	{"summary":"Hosts group chats with members, moderators, topics and history.","note":"Works only as the module of a Component: \`Component \\"rooms.example.com\\" \\"muc\\"\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.3.0","bundled":["0.12","13.0"],"xeps":[45,249,317,333,334,410,421],"needs":["disco","muc_unique","adhoc"],"component":"only","componentOnlyIn":["0.12","13.0"],"options":["name","restrict_room_creation","max_history_messages","muc_room_default_public","muc_room_default_persistent","muc_room_default_members_only","muc_room_default_moderated","muc_room_default_public_jids","muc_room_default_change_subject","muc_room_default_history_length","muc_room_default_language","muc_room_default_allow_member_invites","muc_room_locking","muc_room_lock_timeout","muc_tombstones","muc_tombstone_expiry","muc_max_rooms","component_admins_as_room_owners","muc_room_default_allow_pm","muc_room_default_always_allow_moderator_pms","muc_room_default_presence_broadcast","muc_room_allow_persistent","muc_room_allow_public","enforce_registered_nickname","allow_unaffiliated_register","muc_registration_include_form","muc_vcard","muc_avatar_advertise_hashes","muc_occupant_id","muc_hats_compat","muc_room_cache_size","new_muc_storage_format"]}
muc_access_control	{"stage":"unlabelled","options":["muc_access_lists"]}
muc_activity	{"stage":"unlabelled","xeps":[502],"needs":["cron"]}
muc_adhoc_bots	{"stage":"alpha","xeps":[356],"options":["adhoc_bots"]}
muc_allowners	{"other":"Jitsi Meet"}
muc_anonymize_moderation_actions	{"stage":"alpha","options":["anonymize_moderation_actions_form_position"]}
muc_archive	{"stage":"beta"}
muc_auth_ban	{"other":"Jitsi Meet"}
muc_auto_member	{"stage":"beta"}
muc_auto_reserve_nicks	{"stage":"alpha"}
muc_badge	{"stage":"unlabelled","needs":["http","muc"],"options":["badge_count","badge_template"]}
muc_ban_ip	{"stage":"alpha","global":true,"options":["muc_ban_ip_trust_local_restricted_services","muc_ban_ip_trusted_services"]}
muc_batched_probe	{"stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_block_pm	{"stage":"unlabelled"}
muc_bot	{"stage":"unlabelled","options":["bots_get_messages","ignore_bot_errors","known_bots"]}
muc_breakout_rooms	{"summary":"Lets a meeting split up into smaller rooms.","other":"Jitsi Meet"}
muc_call	{"other":"Jitsi Meet"}
muc_census	{"other":"Jitsi Meet"}
muc_cleanup_backend_services	{"other":"Jitsi Meet"}
muc_cloud_notify	{"summary":"Sends push notifications for rooms.","stage":"alpha","xeps":[357],"needs":["muc"],"options":["push_notification_with_body","push_notification_with_sender","push_max_errors","push_max_devices","push_notification_important_body"]}
muc_config_restrict	{"stage":"alpha","options":["muc_config_restricted"]}
muc_defaults	{"summary":"Creates rooms with the settings and members given in the configuration.","stage":"unlabelled","options":["default_mucs"]}
muc_dicebot	{"stage":"unlabelled","needs":["muc"],"options":["muc_dicebot_rooms"]}
muc_displayname	{"other":"Jitsi Meet"}
muc_domain_mapper	{"summary":"Makes meeting rooms of several domains live on one Component.","other":"Jitsi Meet"}
muc_end_meeting	{"other":"Jitsi Meet"}
muc_eventsource	{"stage":"beta","needs":["http"]}
muc_filter_access	{"other":"Jitsi Meet"}
muc_flip	{"other":"Jitsi Meet"}
muc_gateway_optimize	{"stage":"unlabelled","needs":["muc"],"options":["gateway_hosts"]}
muc_gc10	{"stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_hats_adhoc	{"stage":"unlabelled","xeps":[317],"needs":["adhoc","muc_hats_api"]}
muc_hats_api	{"stage":"unlabelled","xeps":[317],"needs":["muc"]}
muc_hide_all	{"summary":"Hides all rooms from public lists.","other":"Jitsi Meet"}
muc_hide_media	{"stage":"unlabelled","needs":["muc"],"options":["muc_room_default_hide_media"]}
muc_http_auth	{"stage":"unlabelled","options":["muc_http_auth_authorization_header","muc_http_auth_authorize_registration","muc_http_auth_disabled_for","muc_http_auth_enabled_for","muc_http_auth_insecure","muc_http_auth_url"]}
muc_http_defaults	{"stage":"unlabelled","needs":["muc"],"options":["muc_create_api_auth","muc_create_api_url"]}
muc_inject_mentions	{"stage":"unlabelled","xeps":[372],"needs":["muc"],"options":["muc_inject_mentions_append_mentions","muc_inject_mentions_disabled_rooms","muc_inject_mentions_enabled_rooms","muc_inject_mentions_mention_delimiters","muc_inject_mentions_prefix_mandatory","muc_inject_mentions_prefixes","muc_inject_mentions_reserved_nicks","muc_inject_mentions_strip_out_prefixes","muc_inject_mentions_suffixes","muc_inject_mentions_use_bare_jid"]}
muc_intercom	{"stage":"unlabelled"}
muc_jigasi_invite	{"other":"Jitsi Meet"}
muc_kick_jigasi	{"other":"Jitsi Meet"}
muc_kick_participant	{"other":"Jitsi Meet"}
muc_lang	{"stage":"unlabelled","needs":["muc"]}
muc_limit_messages	{"other":"Jitsi Meet"}
muc_limits	{"summary":"Slows down people who flood a room.","note":"Belongs in the list of a muc Component.","stage":"beta","needs":["muc"],"options":["muc_burst_factor","muc_event_rate","muc_limit_base_cost","muc_limit_joins_only","muc_line_count_multiplier","muc_max_char_count","muc_max_line_count","muc_max_nick_length"]}
muc_lobby_rooms	{"summary":"Makes guests wait in a lobby until a moderator lets them in.","other":"Jitsi Meet"}
muc_local_only	{"stage":"unlabelled","options":["muc_local_only"]}
muc_log	{"summary":"Wrote logs of rooms to disk; muc_mam is the present way.","stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
muc_log_http	{"summary":"Showed the logs of muc_log on web pages; http_muc_log does so for archives.","stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"http_muc_log","since":null}],"options":["muc_log_http"]}
muc_mam	{"summary":"Keeps the messages of group chats on the server, for people who join later or were away.","note":"Belongs in the \`modules_enabled\` of a muc Component; a VirtualHost cannot load it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[313,59,359],"needs":["muc","cron"],"options":["max_archive_query_results","storage_archive_item_limit","muc_log_expires_after","muc_log_by_default","muc_log_all_rooms","muc_log_presences","mam_include_total","max_history_messages","muc_mam_remove_expired_messages_period","muc_log_include_total","muc_log_cleanup_date_cache_size"]}
muc_mam_hints	{"stage":"alpha","xeps":[334],"needs":["muc_mam"]}
muc_mam_markers	{"stage":"alpha","xeps":[333],"needs":["muc_mam"]}
muc_markers	{"stage":"unlabelled","xeps":[333],"options":["muc_marker_rewrite_id","muc_marker_summary_on_join","muc_marker_type"]}
muc_max_occupants	{"other":"Jitsi Meet"}
muc_media_metadata	{"stage":"alpha"}
muc_meeting_id	{"summary":"Gives every meeting an identity of its own.","other":"Jitsi Meet"}
muc_members_json	{"stage":"beta","needs":["muc"],"options":["muc_members_json_mucs","muc_members_json_url"]}
muc_mention_notifications	{"stage":"unlabelled","xeps":[372],"options":["muc_mmn_notify_unaffiliated_users"]}
muc_message_moderation	{"other":"Jitsi Meet"}
muc_message_retract	{"other":"Jitsi Meet"}
muc_moderation	{"summary":"Lets moderators take back other people's messages in a room.","note":"Belongs in the list of a muc Component.","stage":"beta","xeps":[425],"needs":["muc"]}
muc_moderation_delay	{"stage":"unlabelled","needs":["muc"],"options":["moderation_delay_form_position"]}
muc_moderator_hidden	{"other":"Jitsi Meet"}
muc_notifications	{"summary":"Tells members of a room about messages while they are away.","stage":"alpha","options":["muc_notification_invite"]}
muc_occupant_id	{"stage":"obsolete","codeRemoved":true,"xeps":[421],"replacedBy":[{"module":"muc","since":"0.12"}]}
muc_offline_delivery	{"summary":"Sends messages of a room to members who are not in it at the moment.","stage":"alpha","options":["muc_offline_delivery_default"]}
muc_password_check	{"other":"Jitsi Meet"}
muc_password_whitelist	{"summary":"Lets chosen services join meetings without the password.","other":"Jitsi Meet"}
muc_ping	{"stage":"obsolete","codeRemoved":true,"xeps":[410],"replacedBy":[{"module":"muc","since":"0.11"}]}
muc_poltergeist	{"other":"Jitsi Meet"}
muc_rai	{"stage":"unlabelled","xeps":[502],"needs":["muc_markers"],"options":["muc_rai_max_subscribers"]}
muc_rate_limit	{"summary":"Limits how fast people can join a meeting.","other":"Jitsi Meet"}
muc_require_tos	{"stage":"alpha","options":["tos_no_message","tos_welcome_message","tos_yes_message"]}
muc_reserve_nick_pattern	{"stage":"alpha","options":["muc_reserve_nick_patterns"]}
muc_resource_validate	{"other":"Jitsi Meet"}
muc_restrict_avatars	{"stage":"unlabelled","needs":["muc"]}
muc_restrict_media	{"stage":"unlabelled","needs":["muc"],"options":["muc_room_default_restrict_media"]}
muc_restrict_nick	{"stage":"alpha","options":["muc_restrict_nick_pattern"]}
muc_restrict_pm	{"stage":"obsolete","replacedBy":[{"module":"muc","since":"13.0"}]}
muc_restrict_rooms	{"stage":"unlabelled","options":["muc_restrict_allow_admins","muc_restrict_exceptions","muc_restrict_matching"]}
muc_restrict_status	{"stage":"unlabelled","needs":["muc"],"options":["muc_room_default_restrict_status"]}
muc_rtbl	{"summary":"Keeps out of rooms those who are on a shared list of spammers.","note":"Belongs in the list of a muc Component.","stage":"alpha","xeps":[60],"needs":["rtbl"],"options":["muc_rtbl_jid","muc_rtbl_node","muc_rtbls"]}
muc_search	{"stage":"unlabelled","needs":["muc"]}
muc_setowner	{"other":"Jitsi Meet"}
muc_size	{"other":"Jitsi Meet"}
muc_slow_mode	{"summary":"Makes everybody wait between two messages in a room.","stage":"unlabelled","needs":["muc"],"options":["slow_mode_duration_form_position"]}
muc_system_chat_message	{"other":"Jitsi Meet"}
muc_trace	{"other":"Jitsi Meet"}
muc_transcription_filter	{"other":"Jitsi Meet"}
muc_unique	{"summary":"Hands out names for new rooms that no other room has.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[307]}
muc_user_hidden	{"other":"Jitsi Meet"}
muc_visitors	{"other":"Jitsi Meet"}
muc_wait_for_host	{"other":"Jitsi Meet"}
muc_webchat_url	{"summary":"Tells clients the web address of a room.","stage":"unlabelled","needs":["muc"],"options":["muc_webchat_baseurl"]}
munin	{"stage":"beta","global":true,"options":["munin_ignored_stats","munin_node_name"]}
net_dovecotauth	{"stage":"unlabelled","global":true,"options":["dovecotauth_allow_master","dovecotauth_host"]}
net_multiplex	{"summary":"Serves several protocols on one port, for networks that let only 443 through.","since":"0.9.0","bundled":["0.12","13.0"],"global":true,"options":["network_default_read_size","ports","multiplex_buffer_size","ssl_certificate","ssl_host","ssl_interface","ssl_interfaces","ssl_ports","ssl_ssl"]}
net_proxy	{"summary":"Learns the real address of clients behind a proxy that speaks the PROXY protocol.","stage":"alpha","global":true,"options":["proxy_port_mappings","proxy_ports","proxy_trusted_proxies"]}
nodeinfo2	{"stage":"alpha","needs":["http"],"mayNeed":["lastlog","measure_message_e2ee"],"options":["nodeinfo2_expose_posts","nodeinfo2_expose_users"]}
nooffline_noerror	{"stage":"alpha","needs":["mam"]}
offline	{"summary":"Stores messages for people who are offline and delivers them at their next login.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[160,203],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
offline_email	{"stage":"beta","options":["queue_offline_emails","smtp_from","smtp_password","smtp_server","smtp_username"]}
offline_hints	{"summary":"Keeps messages that ask not to be stored out of the offline storage.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[334],"needs":["offline"]}
ogp	{"stage":"unlabelled","xeps":[422],"needs":["muc"],"options":["ogp_domain_allowlist","ogp_domain_denylist","ogp_domain_whitelist"]}
oidc_userinfo_vcard4	{"stage":"alpha","xeps":[292],"needs":["pep","http_oauth2"]}
omemo_all_access	{"stage":"alpha","xeps":[60]}
onhold	{"stage":"unlabelled","options":["onhold_jids"]}
onions	{"summary":"Connects to servers that are hidden services of Tor.","stage":"alpha","needs":["s2s"],"options":["onions_map","onions_only","onions_socks5_host","onions_socks5_port","onions_tor_all"]}
password_policy	{"summary":"Refuses passwords that are too short or hold the user's own name.","stage":"unlabelled","options":["password_policy"]}
password_reset	{"summary":"Lets users set a new password on a web page, by a link that an administrator sends them.","note":"Needs the community module password_policy beside it, and a host that is reachable by HTTPS.","group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","needs":["adhoc","http","password_policy"],"options":["password_reset_validity"]}
pastebin	{"summary":"Turns overlong messages in rooms into a link to a page.","note":"Belongs in the list of a muc Component.","stage":"stable","needs":["http"],"mayNeed":["muc"],"options":["pastebin_expire_after","pastebin_html_preview","pastebin_line_threshold","pastebin_private_messages","pastebin_summary_length","pastebin_threshold","pastebin_trigger","pastebin_url"]}
pep	{"summary":"Lets people publish avatars, encryption keys and other personal data, and their contacts follow it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[163,60,84,107,108,118,80,172,222,223,115,384],"conflicts":["pep_simple"],"options":["pep_max_items","pep_info_cache_size","pep_service_cache_size"]}
pep_atom_categories	{"stage":"unlabelled","needs":["pep"]}
pep_plus	{"summary":"The name that the present pep bore while it was being developed.","note":"Prosody loads pep in its place and logs that the name has changed.","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163],"needs":["pep"],"replacedBy":[{"module":"pep","since":"0.11"}]}
pep_simple	{"summary":"An older, smaller pep that forgets everything when the server restarts.","note":"Kept for systems that cannot run pep; the two must not be enabled together.","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163,60],"conflicts":["pep"]}
pep_vcard_avatar	{"summary":"Keeps avatars in step between old clients and new ones.","note":"vcard_legacy does the same since Prosody 0.11 and is the better choice; this one also needs vcard.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[153,84,398],"needs":["vcard"],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}]}
pep_vcard_png_avatar	{"stage":"unlabelled","xeps":[153,84],"needs":["vcard"]}
persistent_lobby	{"other":"Jitsi Meet"}
persisthosts	{"stage":"unlabelled","global":true,"options":["persisthosts_path"]}
ping	{"summary":"Answers pings, so that clients notice when their connection has died.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[199]}
ping_muc	{"stage":"alpha","xeps":[410],"needs":["track_muc_joins"],"options":["ping_muc_delay"]}
pinger	{"summary":"Pings silent connections to find out whether they still live.","stage":"unlabelled","options":["c2s_idle_timeout","c2s_ping_timeout"]}
poke_strangers	{"stage":"alpha"}
polls	{"summary":"Lets participants of a meeting vote.","other":"Jitsi Meet"}
polls_component	{"other":"Jitsi Meet"}
poltergeist_component	{"other":"Jitsi Meet"}
portcheck	{"stage":"unlabelled","global":true}
posix	{"summary":"Let the server run in the background, change its user and write to syslog on Unix systems.","note":"Since 13.0 all of this is part of Prosody itself and the module does nothing; 0.12 loads it unasked.","since":"0.2.0","bundled":["0.12","13.0"],"global":true,"autoloadedIn":["0.12"],"options":["pidfile","daemonize","run_as_root","umask"]}
post_msg	{"summary":"Sends messages for programs that call the server by HTTP.","stage":"unlabelled","needs":["http"]}
presence	{"summary":"Shows contacts who is online, away or gone.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[318],"rfcs":[6121],"autoloadedIn":["0.12","13.0"],"options":["ignore_presence_priority"]}
presence_cache	{"stage":"unlabelled","options":["presence_cache_size"]}
presence_dedup	{"stage":"alpha","options":["presence_dedup_cache_size"]}
presence_identity	{"other":"Jitsi Meet"}
presence_metrics	{"other":"Jitsi Meet"}
privacy	{"summary":"Let users write block lists and visibility rules (privacy lists); blocklist does the useful part of it.","since":"0.5.0","removed":"0.11.0","xeps":[16],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
privacy_lists	{"summary":"Lets people use the old privacy lists, which Prosody dropped.","note":"blocklist does what people need of it.","stage":"deprecated","xeps":[16,191],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
private	{"summary":"Keeps small pieces of client data on the server, as older clients do with their bookmarks.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[49,48]}
private_adhoc	{"summary":"Shows users what their account keeps in private storage.","stage":"unlabelled","needs":["adhoc"]}
privilege	{"summary":"Lets trusted components read contact lists and send messages in users' names.","stage":"beta","xeps":[356],"options":["privileged_entities"]}
proctitle	{"stage":"unlabelled"}
profile	{"summary":"Stored profiles in old and new formats and kept them in step, long before Prosody did so itself.","note":"Only a README is left of it, so there is nothing to load. Use vcard4 and vcard_legacy.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"The community repository keeps only a note that it is obsolete.","stage":"obsolete","codeRemoved":true,"xeps":[54,292,163,398],"conflicts":["vcard_legacy","vcard4"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"},{"module":"vcard4","since":"0.11"}]}
prometheus	{"summary":"Offered the statistics to Prometheus; http_openmetrics does so now.","stage":"obsolete","mayNeed":["http"],"replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true}
proxy65	{"summary":"Relays file transfers between two people whose networks do not let them connect directly.","note":"Meant to run as a Component of its own, such as \`Component \\"proxy.example.com\\" \\"proxy65\\"\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.7.0","bundled":["0.12","13.0"],"xeps":[65],"needs":["disco"],"component":"preferred","global":true,"options":["name","proxy65_address","proxy65_acl","proxy65_ports","proxy65_open_access","proxy65_port","proxy65_certificate","proxy65_host","proxy65_interface","proxy65_interfaces","proxy65_ssl"]}
proxy65_whitelist	{"stage":"alpha","xeps":[65],"options":["allow_local_streamhosts","allowed_streamhosts"]}
pubsub	{"summary":"Offers a publish-subscribe service, for feeds and machines that follow each other's updates.","note":"Meant to run as a Component of its own, such as \`Component \\"pubsub.example.com\\" \\"pubsub\\"\`.","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[60,4],"needs":["disco"],"component":"preferred","options":["name","autocreate_on_publish","autocreate_on_subscribe","pubsub_max_items","expose_publisher","default_admin_affiliation","pubsub_summary_templates"]}
pubsub_alertmanager	{"stage":"alpha","needs":["http","pubsub"],"options":["alertmanager_body_template","alertmanager_node_template","alertmanager_path_configs"]}
pubsub_eventsource	{"stage":"beta","needs":["http","pubsub"]}
pubsub_feeds	{"summary":"Follows Atom and RSS feeds and publishes their news through pubsub.","stage":"unlabelled","xeps":[60],"needs":["pubsub"],"mayNeed":["http"],"options":["feed_lease_length","feed_pull_interval","feed_pull_interval_seconds","feeds","use_pubsubhubub"]}
pubsub_forgejo	{"stage":"beta","needs":["http","pubsub"],"options":["forgejo_actor","forgejo_insecure","forgejo_node","forgejo_node_mapping","forgejo_node_prefix","forgejo_secret","forgejo_skip_commitless_push","forgejo_templates"]}
pubsub_get	{"stage":"alpha","xeps":[277],"needs":["http","pubsub"]}
pubsub_github	{"stage":"beta","needs":["http","pubsub"],"options":["github_actor","github_node","github_node_mapping","github_node_prefix","github_secret"]}
pubsub_hub	{"stage":"unlabelled","xeps":[60],"needs":["pubsub","http"]}
pubsub_mqtt	{"summary":"Lets MQTT devices publish and subscribe through pubsub.","stage":"beta","mayNeed":["pubsub"],"global":true}
pubsub_pivotaltracker	{"stage":"unlabelled","needs":["http","pubsub"],"options":["pivotaltracker_node"]}
pubsub_post	{"stage":"stable","xeps":[335],"needs":["http","pubsub"],"options":["pubsub_post_actor","pubsub_post_actors","pubsub_post_default_actor","pubsub_post_default_secret","pubsub_post_mappings","pubsub_post_secrets"]}
pubsub_serverinfo	{"summary":"Publishes which servers this one is connected to, for maps and statistics of the network.","note":"On 0.12 it gets in the way of server_contact_info. Servers that have not agreed are not named.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[485],"needs":["server_info","cron"],"mayNeed":["measure_active_users"],"options":["pubsub_serverinfo_service","pubsub_serverinfo_node","pubsub_serverinfo_publication_interval","pubsub_serverinfo_publish_user_count","pubsub_serverinfo_cache_ttl","pubsub_serverinfo_delete_node_on_unload","pubsub_serverinfo_persist_items","pubsub_serverinfo_public_providers_url"]}
pubsub_stats	{"stage":"unlabelled","xeps":[39],"needs":["pubsub"],"options":["pubsub_stats_node"]}
pubsub_subscription	{"stage":"unlabelled","xeps":[60]}
pubsub_summary	{"stage":"unlabelled","xeps":[393]}
pubsub_text_interface	{"stage":"unlabelled","needs":["pubsub"]}
pubsub_twitter	{"stage":"alpha","needs":["pubsub"],"options":["twitter_pull_interval","twitter_search_url","twitter_searches"]}
push	{"summary":"A name for push notifications that no project uses; cloud_notify is what wakes up mobile apps.","note":"Prosody looks for it in vain. push2 is the community's newer push module, cloud_notify the settled one.","group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","upstreamSays":"No module of this name exists; push2 comes nearest.","nearest":"push2"}
push2	{"summary":"Wakes up mobile apps by the second edition of push notifications, which is still being drafted.","stage":"alpha","xeps":[357],"needs":["track_muc_joins"],"options":["push_max_hibernation_timeout","contact_uri","hibernate_past_first_push"]}
query_client_ver	{"stage":"unlabelled","xeps":[92]}
rate_limit	{"other":"Jitsi Meet"}
rawdebug	{"summary":"Writes everything that goes over the wire to the debug log, before anything else touches it.","stage":"unlabelled","global":true}
readonly	{"stage":"unlabelled","options":["readonly_stores"]}
register	{"summary":"Lets users change their password or delete their account, and strangers register if that is allowed.","note":"With \`allow_registration = true\` anybody can create accounts; invites are the safer way in.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["user_account_management"],"mayNeed":["register_ibr","watchregistrations"],"options":["allow_registration"]}
register_apps	{"summary":"Keeps the list of client apps that other modules recommend to new users.","stage":"beta","needs":["http"],"options":["site_apps","site_apps_hide","site_apps_show"]}
register_dnsbl	{"stage":"unlabelled","options":["registration_rbl"]}
register_dnsbl_firewall_mark	{"stage":"unlabelled","options":["registration_rbl","registration_rbl_message"]}
register_dnsbl_warn	{"stage":"unlabelled","options":["registration_rbl"]}
register_ibr	{"summary":"Lets new users create an account from within their chat client.","note":"Open registration attracts spammers within days. Limit it, or let only invited people in.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["register_limits"],"options":["registration_instructions","additional_registration_fields","registration_title","register_ibr_default_role","c2s_require_encryption","require_encryption"]}
register_json	{"summary":"Lets a web site register accounts and verify them by e-mail.","stage":"stable","needs":["http"],"options":["reg_servlet_auth_token","reg_servlet_base","reg_servlet_bl","reg_servlet_filtered_mails","reg_servlet_secure","reg_servlet_ttime","reg_servlet_wl"]}
register_limits	{"summary":"Slows down mass registrations by limiting how many accounts one address may create.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"options":["registration_allowlist","registration_blocklist","allowlist_registration_only","min_seconds_between_registrations","registration_throttle_max","registration_throttle_period","blocklist_on_registration_throttle_overload","registration_throttle_cache_size","whitelist_registration_only","registration_whitelist","registration_blacklist","blacklist_on_registration_throttle_overload"]}
register_oob_url	{"stage":"alpha","xeps":[77],"options":["register_oob_url"]}
register_redirect	{"summary":"Sends people who want to register to a web page.","stage":"stable","xeps":[77],"options":["no_registration_whitelist","registration_oob","registration_text","registration_url"]}
register_web	{"summary":"Lets people register on a web page.","note":"It follows register_limits as open registration does; put a captcha in front of it.","stage":"alpha","needs":["http"],"mayNeed":["register_limits"],"options":["register_web_template","captcha_options","register_web_title"]}
reload_components	{"stage":"unlabelled","global":true}
reload_modules	{"summary":"Reloads the listed modules whenever the configuration is reloaded.","stage":"stable","options":["reload_global_modules","reload_modules"]}
reminders	{"stage":"alpha"}
remote_roster	{"stage":"unlabelled","xeps":[321]}
report_affiliations	{"stage":"unlabelled","options":["report_affiliations_admin_roles","report_affiliations_anonymous","report_affiliations_member_roles","report_affiliations_registered","report_affiliations_trusted_servers"]}
report_forward	{"stage":"beta","xeps":[377],"needs":["spam_reporting"],"options":["report_forward_body_template","report_forward_contact_cache_size","report_forward_contact_lookup_timeout","report_forward_to","report_forward_to_origin","report_forward_to_origin_fallback"]}
report_tracker	{"stage":"unlabelled","options":["trusted_reporters"]}
require_otr	{"stage":"stable","options":["otr_block_groupchat"]}
reservations	{"other":"Jitsi Meet"}
rest	{"summary":"Lets programs send and receive stanzas over HTTP, as JSON or XML.","stage":"alpha","needs":["tokenauth","http"],"component":"preferred","options":["anonymous_rest","rest_auth_mechanisms","rest_callback_content_type","rest_callback_events","rest_callback_stanzas","rest_callback_url","rest_demo_resources","rest_iq_max_timeout","rest_iq_timeout","rest_stanza_size_limit"]}
restrict_xmpp	{"stage":"alpha"}
room_destroy	{"other":"Jitsi Meet"}
room_metadata	{"other":"Jitsi Meet"}
room_metadata_component	{"summary":"Lets participants see and change facts about the meeting room.","other":"Jitsi Meet"}
roster	{"summary":"Keeps each user's contact list on the server.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[237],"rfcs":[6121]}
roster_allinall	{"summary":"Puts everybody on the server into everybody's contact list.","stage":"beta"}
roster_command	{"stage":"beta"}
rtbl	{"stage":"alpha","xeps":[60],"needs":["pubsub_subscription"]}
s2s	{"summary":"Connects to other servers, so that users can talk to people on other domains.","group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"mayNeed":["s2s_auth_dane_in"],"needsSince13":["s2s_auth_dane_in"],"global":true,"autoloadedIn":["0.12","13.0"],"options":["use_ipv4","use_ipv6","network_settings","tcp_keepalives","s2s_secure_auth","s2s_require_encryption","s2s_insecure_domains","s2s_secure_domains","s2s_stanza_size_limit","s2s_timeout","s2s_ports","s2s_direct_tls_ports","use_dane","disallow_s2s","s2s_unauthed_stanza_size_limit","s2s_max_child_elements","s2s_close_timeout","s2s_tcp_keepalives","s2s_send_queue_size","s2s_certificate","s2s_direct_tls_certificate","s2s_direct_tls_host","s2s_direct_tls_interface","s2s_direct_tls_interfaces","s2s_direct_tls_ssl","s2s_host","s2s_interface","s2s_interfaces","s2s_ssl"]}
s2s_auth_certs	{"summary":"Checks the certificates of other servers when they connect.","group":0,"place":"prosody.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[178],"global":true,"autoloadedIn":["0.12","13.0"]}
s2s_auth_compat	{"stage":"unlabelled","global":true}
s2s_auth_dane	{"stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"s2s_auth_dane_in","since":"13.0"}]}
s2s_auth_dane_in	{"summary":"Checks other servers' certificates against records in their signed DNS (DANE) when they connect.","note":"Complete only with \`use_dane = true\` in the global section, which covers outgoing connections too.","since":"13.0.0","bundled":["13.0"],"rfcs":[7673],"global":true,"options":["use_dane"]}
s2s_auth_fingerprint	{"summary":"Trusts the certificates of listed servers by their fingerprint.","stage":"alpha","global":true,"options":["s2s_trusted_fingerprints"]}
s2s_auth_monkeysphere	{"stage":"alpha","global":true}
s2s_auth_posh	{"stage":"unlabelled","global":true}
s2s_auth_samecert	{"stage":"unlabelled","global":true}
s2s_bidi	{"summary":"Uses one connection for both directions between two servers instead of one each way.","since":"0.12.0","bundled":["0.12","13.0"],"xeps":[288],"options":["s2s_require_encryption"]}
s2s_blacklist	{"summary":"Refuses connections to the servers on a list.","stage":"unlabelled","options":["s2s_blacklist"]}
s2s_idle_timeout	{"summary":"Closes connections to other servers that nobody uses.","stage":"stable","options":["s2s_idle_timeout"]}
s2s_keepalive	{"summary":"Keeps connections to chosen servers open.","stage":"beta","xeps":[199],"options":["keepalive_interval","keepalive_servers","keepalive_timeout"]}
s2s_keysize_policy	{"stage":"unlabelled","global":true}
s2s_log_certs	{"stage":"unlabelled","global":true}
s2s_never_encrypt_blacklist	{"stage":"beta","options":["tls_s2s_blacklist","tls_s2s_blacklist_ip"]}
s2s_reload_newcomponent	{"stage":"unlabelled"}
s2s_smacks_timeout	{"stage":"obsolete","needs":["smacks"],"replacedBy":[{"module":"s2s","since":"13.0"}]}
s2s_status	{"stage":"alpha"}
s2s_whitelist	{"summary":"Lets only the servers on a list connect.","stage":"unlabelled","options":["s2s_whitelist"]}
s2sout_override	{"summary":"Connects to given servers at an address or port of the operator's choice.","stage":"unlabelled"}
s2soutinjection	{"stage":"unlabelled","options":["s2s_connect_overrides"]}
sasl2	{"summary":"Lets clients log in by the newer SASL2, in fewer round trips.","note":"Works with Prosody 13.0 and later only.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[388],"options":["c2s_require_encryption","allow_unencrypted_plain_auth","require_encryption","disable_sasl_mechanisms","insecure_sasl_mechanisms"]}
sasl2_bind2	{"summary":"Lets SASL2 clients turn on carbons, archive and resumption in the very step that logs them in.","note":"Works with Prosody 13.0 and later only; needs sasl2.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[386],"needs":["sasl2"]}
sasl2_fast	{"summary":"Lets SASL2 clients come back with a token instead of the password, faster and safer.","note":"Works with Prosody 13.0 and later only; needs sasl2.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[484],"needs":["sasl2"],"options":["sasl2_fast_token_ttl","sasl2_fast_token_min_ttl"]}
sasl2_sm	{"summary":"Lets SASL2 clients resume their session in the very step that logs them in.","stage":"beta","xeps":[198,388],"needs":["smacks","sasl2","sasl2_bind2"]}
sasl_oauthbearer	{"stage":"unlabelled"}
sasl_ssdp	{"summary":"Lets clients notice when somebody in between tries to talk them into a weaker login method.","note":"Works with Prosody 13.0 and later only.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[474],"options":["allow_unencrypted_plain_auth","disable_sasl_mechanisms","insecure_sasl_mechanisms"]}
sasl_token	{"stage":"unlabelled"}
saslauth	{"summary":"Lets clients log in with a password or token, and servers with a certificate; without it nobody gets in.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[178,440],"rfcs":[6120,5802,9266],"options":["authentication","c2s_require_encryption","allow_unencrypted_plain_auth","require_encryption","disable_sasl_mechanisms","insecure_sasl_mechanisms","tls_server_end_point_hash"]}
saslauth_muc	{"stage":"unlabelled"}
saslname	{"summary":"Tells clients the server's name for Kerberos.","stage":"stable","xeps":[233],"options":["sasl_hostname"]}
scansion_record	{"summary":"Records what clients send and receive as a test script for developers.","note":"It writes everything that people say to a file.","since":"0.11.0","bundled":["0.12","13.0"]}
seclabels	{"summary":"Lets messages carry security labels.","stage":"alpha","xeps":[258],"options":["security_catalog_desc","security_catalog_name","security_labels"]}
secure_interfaces	{"summary":"Counts connections on chosen interfaces, such as loopback, as encrypted.","stage":"beta","options":["secure_interfaces"]}
selftests	{"summary":"Ran the self-tests of the earliest releases.","since":"0.1.0","removed":"0.6.2"}
sentry	{"summary":"Reports errors of the server to a Sentry installation.","stage":"beta","global":true,"options":["sentry"]}
server_contact_info	{"summary":"Publishes addresses for abuse, support, security and other matters, for users and other operators.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"alpha","refusedBy13":true,"xeps":[157],"needs":["server_info"],"needsSince13":["server_info"],"options":["contact_info","admins"]}
server_info	{"summary":"Publishes further facts about the service that the operator chooses, in a form that programs read.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 is labelled alpha.","since":"13.0.0","bundled":["13.0"],"stage":"alpha","refusedBy13":true,"xeps":[128],"options":["server_info","server_info_extensions"]}
server_status	{"stage":"stable","needs":["http"],"options":["server_status_basepath","server_status_json","server_status_show_comps","server_status_show_hosts"]}
service_directories	{"stage":"unlabelled"}
service_outage_status	{"summary":"Tells clients where to read about outages while the server itself cannot be reached.","note":"Put the address of that page into \`outage_status_urls\`, on a machine other than this one.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[455],"options":["outage_status_urls"]}
shadow_ban	{"other":"Jitsi Meet"}
short_lived_token	{"other":"Jitsi Meet"}
sift	{"stage":"alpha","xeps":[273]}
slack_webhooks	{"stage":"alpha","needs":["http","muc"],"options":["incoming_webhook_default_nick","incoming_webhook_path","outgoing_webhook_routing"]}
smacks	{"summary":"Carries conversations over short connection losses, so that no message is lost on a bad mobile network.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[198],"options":["smacks_hibernation_time","smacks_max_unacked_stanzas","smacks_max_queue_size","smacks_max_inactive_unacked_stanzas","smacks_max_ack_delay","smacks_max_old_sessions","smacks_enabled_s2s","smacks_s2s_resend"]}
smacks_noerror	{"stage":"alpha","needs":["smacks","nooffline_noerror"],"replacedBy":[{"module":"smacks","since":null},{"module":"nooffline_noerror","since":null}]}
smacks_offline	{"summary":"Took care of unsent messages when a session ended; smacks does so now.","stage":"obsolete","codeRemoved":true,"xeps":[198],"replacedBy":[{"module":"smacks","since":"0.12"}]}
sms_clickatell	{"stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"],"options":["sms_message_prefix"]}
sms_free	{"stage":"alpha"}
snikket_billing	{"other":"Snikket"}
snikket_client_id	{"other":"Snikket"}
snikket_deprecate_general_muc	{"other":"Snikket"}
snikket_ios_preserve_push	{"other":"Snikket"}
snikket_restricted_users	{"other":"Snikket"}
snikket_server_vcard	{"other":"Snikket"}
snikket_version	{"other":"Snikket"}
spam_reporting	{"summary":"Lets people report spammers from their client and hands the reports to other modules.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["blocklist"]}
speakerstats	{"other":"Jitsi Meet"}
speakerstats_component	{"summary":"Counts how long each participant of a meeting has spoken.","other":"Jitsi Meet"}
srvinjection	{"stage":"beta","global":true,"options":["srvinjection"]}
sslv3_warn	{"stage":"obsolete","options":["sslv3_warning"]}
stanza_counter	{"summary":"Counts stanzas that come in and go out.","stage":"stable","needs":["http"],"options":["stanza_counter_basepath"]}
stanza_counter_http	{"stage":"stable"}
stanza_debug	{"summary":"Writes everything that is sent and received to the debug log.","note":"The log then holds the private messages of all users.","since":"0.10.1","bundled":["0.12","13.0"],"global":true}
stanzadebug	{"stage":"merged","replacedBy":[{"module":"stanza_debug","since":"0.10"}],"global":true}
statistics	{"summary":"An early tool that showed live statistics in a terminal.","stage":"broken","replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true,"options":["statistics_meminfo_interval"]}
statistics_auth	{"stage":"unlabelled","global":true}
statistics_cputotal	{"stage":"unlabelled","global":true}
statistics_mem	{"stage":"unlabelled","global":true}
statistics_statsman	{"stage":"unlabelled","global":true}
stats39	{"stage":"unlabelled","xeps":[39]}
statsd	{"summary":"Sends statistics to a statsd daemon.","stage":"unlabelled","options":["statsd"]}
storage_appendmap	{"stage":"alpha","options":["appendmap_timestamps"]}
storage_ejabberdsql_readonly	{"stage":"alpha"}
storage_gdbm	{"stage":"beta"}
storage_internal	{"summary":"Keeps all data in plain files below the data directory; the default storage.","since":"0.8.0","bundled":["0.12","13.0"],"options":["storage_archive_item_limit_cache_size","storage_archive_experimental_fast_delete","storage_archive_item_limit"]}
storage_ldap	{"summary":"Reads contact lists and profiles from LDAP.","stage":"unlabelled","options":["ldap"]}
storage_lmdb	{"stage":"beta","options":["lmdb_flags","lmdb_maxdbs"]}
storage_memory	{"summary":"Keeps data in memory only, so that everything is gone after a restart; for tests and small caches.","since":"0.11.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true,"options":["storage_memory_temporary","storage_memory_temporary_stores","storage_archive_item_limit"]}
storage_metronome_readonly	{"stage":"unlabelled"}
storage_mongodb	{"stage":"alpha","options":["mongodb"]}
storage_muc_log	{"stage":"alpha"}
storage_muconference_readonly	{"stage":"alpha"}
storage_multi	{"stage":"alpha","options":["storage_multi_policy"]}
storage_none	{"summary":"Stores nothing and remembers nothing, for data that nobody should keep.","since":"0.9.0","bundled":["0.12","13.0"]}
storage_s3	{"stage":"alpha","options":["s3_access_key","s3_base_uri","s3_bucket","s3_region","s3_secret_key"]}
storage_sql	{"summary":"Keeps data in an SQLite, MySQL or PostgreSQL database.","since":"0.8.0","bundled":["0.12","13.0"],"options":["sql","sql_manage_tables","sqlite_tune","sqlite_busy_timeout_ms","storage_archive_item_limit_cache_size","storage_archive_item_limit"]}
storage_sql1	{"summary":"An older edition of the SQL storage, kept beside the new one for a while.","since":"0.10.0","removed":"0.11.0","replacedBy":[{"module":"storage_sql","since":"0.10"}]}
storage_xep0227	{"summary":"Keeps each account in one XML file in a format that other XMPP servers can import.","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[227],"options":["password_hash"]}
storage_xmlarchive	{"summary":"Keeps message archives in XML files, readable and fast to append to.","stage":"beta","options":["xmlarchive_overwrite"]}
streamstats	{"stage":"unlabelled","global":true}
strict_https	{"summary":"Tells browsers to use only HTTPS with this server.","stage":"unlabelled","global":true,"options":["hsts_header","hsts_redirect"]}
support_contact	{"summary":"Adds a support contact to the list of every new user.","stage":"stable","options":["support_contact","support_contact_group","support_contact_nick"]}
support_room	{"stage":"unlabelled","options":["support_room_inviter","support_room_reason"]}
swedishchef	{"summary":"Rewrites messages the way the Swedish chef talks; a joke and an example for developers.","stage":"beta","options":["swedish_chef_enabled","swedishchef_trigger"]}
system_chat_message	{"other":"Jitsi Meet"}
tcpproxy	{"stage":"beta","xeps":[47],"component":"only","componentOnlyIn":["0.12","13.0"]}
telnet_tlsinfo	{"stage":"obsolete","needs":["admin_telnet"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true}
test_data	{"stage":"alpha"}
throttle_presence	{"summary":"Holds back status changes of contacts while nobody looks at the app.","note":"It drops what the standard says to deliver, and people have reported trouble. csi_simple does it properly.","stage":"beta","needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
throttle_unsolicited	{"summary":"Limits how many messages somebody may send to people who do not know them.","stage":"unlabelled","needs":["track_muc_joins"],"options":["throttle_unsolicited_burst","unsolicited_messages_per_minute","unsolicited_s2s_messages_per_minute"]}
time	{"summary":"Tells anyone who asks what time the server's clock shows.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[202]}
time_restricted	{"other":"Jitsi Meet"}
tls	{"summary":"Encrypts connections of clients and servers; without it they talk in the clear or not at all.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"rfcs":[6120,7590],"options":["c2s_require_encryption","require_encryption","s2s_secure_auth","s2s_require_encryption","s2s_allow_encryption"]}
tls_policy	{"summary":"Refuses connections whose ciphers are not good enough, and tells the other side why.","stage":"unlabelled","options":["tls_policy"]}
tlsfail	{"stage":"unlabelled"}
token_affiliation	{"other":"Jitsi Meet"}
token_verification	{"summary":"Lets people into a meeting only with a token that was made for it.","other":"Jitsi Meet"}
tokenauth	{"summary":"Creates and checks the tokens with which other modules let people in without a password.","since":"0.12.0","bundled":["0.12","13.0"],"needs":["cron"],"needsSince13":["cron"],"options":["token_auth_access_time_granularity","tokenless_grant_ttl","tokenauth_clear_expired_grants_period"]}
tombstones	{"summary":"Keeps the names of deleted accounts taken, so that nobody can impersonate their former owners.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"options":["user_tombstone_expiry","tombstone_cache_size"]}
tos	{"stage":"unlabelled","options":["tos_documents","tos_version"]}
traceback	{"stage":"unlabelled","global":true}
track_muc_joins	{"summary":"Remembers which rooms each user is in, for other modules to build on.","stage":"unlabelled"}
turn_external	{"summary":"Tells clients which TURN relay to use for calls, with passwords made from a shared secret.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true,"xeps":[215],"needs":["external_services"],"conflicts":["extdisco","turncredentials"],"options":["turn_external_host","turn_external_secret","turn_external_port","turn_external_tls_port","turn_external_tcp","turn_external_ttl","turn_external_user"]}
turncredentials	{"summary":"Gave clients passwords for a TURN relay; turn_external does so now.","note":"Load only one of it, turn_external and extdisco.","stage":"obsolete","xeps":[215],"conflicts":["extdisco","turn_external","external_services"],"replacedBy":[{"module":"turn_external","since":"0.12"}],"options":["turncredentials_secret","turncredentials_host","turncredentials_port","turncredentials_ttl"]}
turncredentials_http	{"other":"Jitsi Meet"}
tweet_data	{"stage":"unlabelled","xeps":[422],"needs":["muc"],"options":["twitter_apiv2_bearer_token"]}
twitter	{"stage":"broken","component":"only","componentOnlyIn":["0.12","13.0"]}
unified_push	{"summary":"Delivers push notifications of other apps to Android phones through XMPP.","stage":"alpha","needs":["http","disco"],"component":"preferred","options":["unified_push_acl","unified_push_backend","unified_push_registration_ttl","unified_push_secret"]}
unknown	{"summary":"Stands in for the platform module on systems that are neither Unix nor Windows; it does nothing.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
unsubscriber	{"stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
update_check	{"summary":"Looks up whether a newer version of the server is available.","other":"Snikket"}
update_notify	{"summary":"Tells administrators about newer versions of the server.","other":"Snikket"}
uptime	{"summary":"Tells users and administrators how long the server has been running.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[12],"needs":["adhoc"]}
uptime_presence	{"stage":"unlabelled","xeps":[12]}
user_account_management	{"summary":"Lets users change their password and delete their account from their chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["cron"],"needsSince13":["cron"],"options":["registration_compat","registration_delete_grace_period","user_account_management_remove_deleted_accounts_period"]}
vcard	{"summary":"Stores profiles and avatars in the old vCard format.","note":"vcard_legacy does the same from the newer profile and avatar data; Prosody drops vcard when both are enabled.","group":1,"place":"prosody.cfg.lua","upstreamSays":"Prosody's sample configuration lists vcard_legacy in its place.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[54],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}],"options":["vcard_store_name","component_module"]}
vcard4	{"summary":"Stores profiles in the modern vCard format, which other contacts can follow for changes.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[292],"needs":["pep"],"conflicts":["profile"]}
vcard_command	{"stage":"unlabelled"}
vcard_legacy	{"summary":"Shows the profiles and avatars of modern clients to old ones, and the other way round.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[54,153,398,84,172,292],"needs":["pep"],"conflicts":["vcard","profile","pep_vcard_avatar"],"options":["upgrade_legacy_vcards"]}
vcard_muc	{"summary":"Lets rooms have an avatar and a description.","note":"Prosody 13.0 does this in muc itself and skips the community copy.","stage":"deprecated","refusedBy13":true,"xeps":[54],"needs":["muc"],"replacedBy":[{"module":"muc","since":"13.0"}]}
version	{"summary":"Tells anyone who asks which server software and version this is.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[92],"options":["hide_os_type","os_version_command"]}
version_spoofed	{"stage":"unlabelled","options":["server_name","server_platform","server_version"]}
visitors	{"other":"Jitsi Meet"}
visitors_component	{"other":"Jitsi Meet"}
vjud	{"summary":"Lets people search a directory of users.","stage":"alpha","xeps":[55],"needs":["disco"],"mayNeed":["adhoc"],"component":"preferred","options":["allow_remote_searches","vjud_instructions","vjud_mode","vjud_search_domain"]}
voipms	{"stage":"alpha","needs":["http"],"options":["voipms_api_password","voipms_api_username","voipms_jid_map","voipms_query_key"]}
voipms_carddav	{"stage":"alpha","options":["voipms_carddav_contact_format","voipms_carddav_domain","voipms_carddav_jid_map","voipms_carddav_sync_interval"]}
warn_legacy_tls	{"summary":"Tells users whose client connects with outdated encryption.","stage":"alpha","options":["legacy_tls_versions","legacy_tls_warning"]}
watch_spam_reports	{"summary":"Sends administrators a message whenever somebody reports spam.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["spam_reporting"],"options":["admins"]}
watchregistrations	{"summary":"Sends administrators a message about each newly registered account.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"options":["registration_watchers","registration_notification","registration_from","registration_notification_type"]}
watchuntrusted	{"summary":"Tells administrators when a server is turned away because of its certificate.","stage":"alpha","options":["untrusted_fail_notification","untrusted_fail_watchers","untrusted_ignore_domains","untrusted_message_type"]}
webpresence	{"summary":"Shows on web pages whether a user is online.","stage":"stable","needs":["http"],"options":["presence_icons"]}
websocket	{"summary":"Lets web clients connect over WebSocket, faster and leaner than BOSH.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"rfcs":[7395,6455],"needs":["c2s","http"],"mayNeed":["http_altconnect"],"needsSince13":["http_altconnect"],"global":true,"options":["cross_domain_websocket","consider_websocket_secure","websocket_frame_buffer_limit","websocket_frame_fragment_limit","websocket_get_response_text","websocket_get_response_body","c2s_stanza_size_limit","c2s_close_timeout"]}
welcome	{"summary":"Greets every newly registered user with a message.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"options":["welcome_message"]}
welcome_page	{"summary":"Shows visitors a page from which they can invite themselves.","stage":"beta","needs":["http","http_libjs","invites"],"options":["site_name","welcome_page_open_registration","welcome_page_template_path","welcome_page_variables"]}
windows	{"summary":"Does for Windows what the platform module does for Unix; Prosody loads it there by itself.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
xep0227	{"summary":"An early form of the storage in portable XML files, now storage_xep0227.","since":"0.8.0","removed":"0.10.0","xeps":[227],"replacedBy":[{"module":"storage_xep0227","since":"0.10"}]}
xhtmlim	{"stage":"unlabelled","options":["bounce_invalid_xhtml","strip_xhtml_style"]}
xmlrpc	{"summary":"Let programs call the server by XML-RPC, in releases long past.","since":"0.4.0","removed":"0.7.0","xeps":[9]}
`;
