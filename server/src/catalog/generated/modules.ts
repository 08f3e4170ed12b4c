// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const lists = `{"groups":[{"category":"Core","tier":"core","status":"Autoloaded by Prosody - Essential XMPP functionality","source":"Built into Prosody core (autoload_modules)","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Core","tier":"core","status":"Essential - Always needed","source":"Built into Prosody core","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Distributed","tier":"distributed","status":"Enabled by default - Shipped with Prosody","source":"Official Prosody distribution (not autoloaded)","risk":"Low","riskNote":"Officially maintained and tested"},{"category":"Community Stable","tier":"stable","status":"Enabled by default - Production-ready third-party","source":"prosody-modules project (stable)","risk":"Low","riskNote":"Well-tested community modules"},{"category":"Community Beta","tier":"beta","status":"Opt-in - Mostly stable with some edge cases","source":"prosody-modules project (beta)","risk":"Medium","riskNote":"Mature but may have minor issues"},{"category":"Community Alpha","tier":"alpha","status":"Opt-in - Experimental features","source":"prosody-modules project (alpha/experimental)","risk":"High","riskNote":"May have bugs or breaking changes"}],"loading":{"autoloaded":{"0.12":["posix","presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0.1":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"]},"inherited_by_components":{"0.12":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0.1":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info","admin_shell"]},"inherited_by_component_module":{"0.12":{},"13.0.1":{},"13.0":{"muc":["mam"]}}},"generated":"2026-11-28"}`;
export const aliases = `{"archive":["mam"],"avatar":["vcard_legacy","pep"],"c2s_direct_tls":["c2s"],"caps":["disco"],"client_state":["csi_simple"],"http_api":["http_admin_api","rest"],"https":["http"],"http_file_upload":["http_file_share"],"last":["lastactivity"],"legacy_ssl":["c2s"],"message_archive":["mam"],"message_carbons":["carbons"],"metrics":["http_openmetrics"],"mam_muc":["muc_mam"],"proxy":["proxy65"],"s2s_direct_tls":["s2s"],"sasl":["saslauth","sasl2"],"shared_roster":["groups"],"stream_management":["smacks"],"stream_mgmt":["smacks"],"stun_disco":["external_services","turn_external"],"telnet":["admin_shell"],"turn":["turn_external"],"upload":["http_file_share"]}`;
export const xeps = `[[4,"Data Forms"],[9,"Jabber-RPC"],[12,"Last Activity"],[16,"Privacy Lists"],[30,"Service Discovery"],[33,"Extended Stanza Addressing"],[39,"Statistics Gathering"],[45,"Multi-User Chat"],[47,"In-Band Bytestreams"],[48,"Bookmarks"],[49,"Private XML Storage"],[50,"Ad-Hoc Commands"],[54,"vcard-temp"],[55,"Jabber Search"],[59,"Result Set Management"],[60,"Publish-Subscribe"],[65,"SOCKS5 Bytestreams"],[71,"XHTML-IM"],[77,"In-Band Registration"],[78,"Non-SASL Authentication"],[80,"User Location"],[82,"XMPP Date and Time Profiles"],[84,"User Avatar"],[85,"Chat State Notifications"],[90,"Legacy Entity Time"],[92,"Software Version"],[107,"User Mood"],[108,"User Activity"],[114,"Jabber Component Protocol"],[115,"Entity Capabilities"],[118,"User Tune"],[124,"Bidirectional-streams Over Synchronous HTTP (BOSH)"],[128,"Service Discovery Extensions"],[133,"Service Administration"],[136,"Message Archiving"],[138,"Stream Compression"],[153,"vCard-Based Avatars"],[156,"Discovering Alternative XMPP Connection Methods"],[157,"Contact Addresses for XMPP Services"],[160,"Best Practices for Handling Offline Messages"],[163,"Personal Eventing Protocol"],[172,"User Nickname"],[175,"Best Practices for Use of SASL ANONYMOUS"],[178,"Best Practices for Use of SASL EXTERNAL with Certificates"],[184,"Message Delivery Receipts"],[185,"Dialback Key Generation and Validation"],[191,"Blocking Command"],[198,"Stream Management"],[199,"XMPP Ping"],[202,"Entity Time"],[203,"Delayed Delivery"],[205,"Best Practices to Discourage Denial of Service Attacks"],[206,"XMPP Over BOSH"],[215,"External Service Discovery"],[220,"Server Dialback"],[222,"Persistent Storage of Public Data via PubSub"],[223,"Persistent Storage of Private Data via PubSub"],[227,"Portable Import/Export Format for XMPP-IM Servers"],[231,"Bits of Binary"],[233,"XMPP Server Registration for use with Kerberos V5"],[237,"Roster Versioning"],[249,"Direct MUC Invitations"],[256,"Last Activity in Presence"],[257,"Client Certificate Management for SASL EXTERNAL"],[258,"Security Labels in XMPP"],[268,"Incident Handling"],[273,"Stanza Interception and Filtering Technology (SIFT)"],[277,"Microblogging over XMPP"],[279,"Server IP Check"],[280,"Message Carbons"],[283,"Moved"],[286,"Mobile Considerations on LTE Networks"],[288,"Bidirectional Server-to-Server Connections"],[292,"vCard4 Over XMPP"],[307,"Unique Room Names for Multi-User Chat"],[309,"Service Directories"],[313,"Message Archive Management"],[317,"Hats"],[318,"Best Practices for Client Initiated Presence Probes"],[319,"Last User Interaction in Presence"],[321,"Remote Roster Management"],[328,"JID Preparation and Validation Service"],[333,"Displayed Markers"],[334,"Message Processing Hints"],[335,"JSON Containers"],[352,"Client State Indication"],[353,"Jingle Message Initiation"],[355,"Namespace Delegation"],[356,"Privileged Entity"],[357,"Push Notifications"],[359,"Unique and Stable Stanza IDs"],[363,"HTTP File Upload"],[368,"SRV records for XMPP over TLS"],[369,"Mediated Information eXchange (MIX)"],[372,"References"],[377,"Blocking Command Reports"],[379,"Pre-Authenticated Roster Subscription"],[384,"OMEMO Encryption"],[386,"Bind 2"],[388,"Extensible SASL Profile"],[390,"Entity Capabilities 2.0"],[393,"Message Styling"],[397,"Instant Stream Resumption"],[398,"User Avatar to vCard-Based Avatars Conversion"],[401,"Ad-hoc Account Invitation Generation"],[402,"PEP Native Bookmarks"],[410,"MUC Self-Ping (Schrödinger's Chat)"],[411,"Bookmarks Conversion"],[421,"Occupant identifiers for semi-anonymous MUCs"],[422,"Message Fastening"],[425,"Moderated Message Retraction"],[440,"SASL Channel-Binding Type Capability"],[441,"Message Archive Management Preferences"],[443,"XMPP Compliance Suites 2021"],[445,"Pre-Authenticated In-Band Registration"],[447,"Stateless file sharing"],[455,"Service Outage Status"],[474,"SASL SCRAM Downgrade Protection"],[478,"Stream Limits Advertisement"],[479,"XMPP Compliance Suites 2023"],[484,"Fast Authentication Streamlining Tokens"],[485,"PubSub Server Information"],[489,"Reporting Account Affiliations"],[493,"OAuth Client Login"],[502,"MUC Activity Indicator"]]`;
export const facts = () => `
account_activity	{"since":"13.0.0","bundled":["13.0"]}
actions_http	{"since":"0.3.0","removed":"0.7.0"}
addressing	{"stage":"alpha","xeps":[33]}
adhoc	{"since":"0.8.0","bundled":["0.12","13.0"],"xeps":[50]}
adhoc_account_management	{"stage":"alpha","xeps":[77]}
adhoc_blacklist	{"stage":"unlabelled","xeps":[133],"needs":["adhoc"]}
adhoc_dataforms_demo	{"stage":"unlabelled","xeps":[50,4],"needs":["adhoc"]}
adhoc_groups	{"stage":"unlabelled","needs":["adhoc"]}
adhoc_oauth2_client	{"stage":"alpha","xeps":[50],"needs":["http_oauth2"]}
admin_adhoc	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
admin_blocklist	{"group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[191],"needs":["blocklist"]}
admin_message	{"stage":"beta","needs":["admin_telnet"],"component":"preferred"}
admin_notify	{"stage":"alpha"}
admin_probe	{"stage":"unlabelled","needs":["presence"]}
admin_shell	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["admin_socket"],"global":true}
admin_socket	{"since":"0.12.0","bundled":["0.12","13.0"],"global":true}
admin_telnet	{"since":"0.8.0","bundled":["0.12","13.0"],"needs":["admin_shell"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true}
admin_web	{"stage":"beta","needs":["admin_adhoc","bosh","http"],"global":true}
alias	{"stage":"alpha"}
announce	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
anti_spam	{"stage":"alpha","needs":["pubsub_subscription"]}
atom	{"stage":"unlabelled","xeps":[277],"needs":["http","pep"]}
audio_translation_component	{"other":"Jitsi Meet"}
audit	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","needs":["cron"],"global":true}
audit_auth	{"stage":"unlabelled","needs":["audit"]}
audit_status	{"stage":"unlabelled","needs":["audit"]}
audit_tokens	{"stage":"unlabelled","needs":["audit"]}
audit_user_accounts	{"stage":"unlabelled","needs":["audit"]}
auth_anonymous	{"since":"0.8.0","bundled":["0.12","13.0"],"xeps":[175]}
auth_any	{"stage":"merged","replacedBy":[{"module":"auth_insecure","since":"0.11"}]}
auth_ccert	{"stage":"alpha"}
auth_custom_http	{"stage":"unlabelled"}
auth_cyrus	{"since":"0.8.0","removed":"0.12.0","stage":"unlabelled"}
auth_dovecot	{"stage":"alpha"}
auth_external_insecure	{"stage":"deprecated"}
auth_ha1	{"stage":"beta"}
auth_http	{"stage":"alpha"}
auth_http_async	{"stage":"alpha"}
auth_http_cookie	{"stage":"alpha"}
auth_imap	{"stage":"alpha"}
auth_insecure	{"since":"0.11.0","bundled":["0.12","13.0"]}
auth_internal_hashed	{"since":"0.8.0","bundled":["0.12","13.0"],"needs":["tokenauth"],"needsSince13":["tokenauth"]}
auth_internal_plain	{"since":"0.8.0","bundled":["0.12","13.0"]}
auth_internal_yubikey	{"stage":"beta"}
auth_jitsi-anonymous	{"other":"Jitsi Meet","needs":["jitsi_session"]}
auth_jitsi-shared-secret	{"other":"Jitsi Meet","needs":["jitsi_session"]}
auth_joomla	{"stage":"alpha"}
auth_ldap	{"since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged"}
auth_ldap2	{"stage":"unlabelled"}
auth_oauth_external	{"stage":"alpha","xeps":[493]}
auth_oauthbearer	{"stage":"unlabelled"}
auth_pam	{"stage":"alpha"}
auth_phpbb3	{"stage":"alpha"}
auth_sql	{"stage":"stable"}
auth_token	{"stage":"unlabelled"}
auth_wordpress	{"stage":"alpha"}
authz_delegate	{"stage":"unlabelled"}
authz_internal	{"since":"0.12.0","bundled":["0.12","13.0"]}
auto156	{"stage":"unlabelled","xeps":[156],"needs":["http"]}
auto_accept_subscriptions	{"stage":"beta"}
auto_activate_hosts	{"stage":"beta","global":true}
auto_answer_disco_info	{"stage":"unlabelled","needs":["cache_c2s_caps"]}
auto_moved	{"stage":"alpha","xeps":[283]}
av_moderation	{"other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
av_moderation_component	{"other":"Jitsi Meet"}
aws_profile	{"stage":"unlabelled","global":true}
benchmark_storage	{"stage":"unlabelled"}
bidi	{"stage":"obsolete","codeRemoved":true,"xeps":[288],"replacedBy":[{"module":"s2s_bidi","since":"0.12"}]}
block_outgoing	{"stage":"unlabelled"}
block_registrations	{"group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled"}
block_s2s_subscriptions	{"stage":"unlabelled"}
block_strangers	{"stage":"unlabelled"}
block_subscribes	{"stage":"unlabelled"}
block_subscriptions	{"stage":"unlabelled"}
blocking	{"stage":"deprecated","xeps":[191],"needs":["privacy_lists"],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
blocklist	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[191]}
bob	{"stage":"unlabelled","xeps":[231],"needs":["cache_c2s_caps"]}
bookmarks	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[402,411,48,49],"needs":["pep"],"conflicts":["bookmarks2"]}
bookmarks2	{"stage":"merged","codeRemoved":true,"xeps":[48,402],"conflicts":["bookmarks"],"replacedBy":[{"module":"bookmarks","since":"0.12"}]}
bosh	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.2.0","bundled":["0.12","13.0"],"xeps":[124,206],"needs":["c2s","http"],"mayNeed":["http_altconnect"],"needsSince13":["c2s","http_altconnect"],"global":true}
breakout_rooms	{"other":"Jitsi Meet"}
broadcast	{"stage":"stable","component":"preferred"}
c2s	{"group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"global":true,"autoloadedIn":["0.12","13.0"]}
c2s_conn_throttle	{"stage":"stable"}
c2s_limit_sessions	{"stage":"unlabelled"}
cache_c2s_caps	{"stage":"unlabelled","xeps":[115]}
captcha_registration	{"stage":"beta"}
carbons	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[280,334,353]}
carbons_adhoc	{"stage":"unlabelled","xeps":[280]}
carbons_copies	{"stage":"unlabelled","xeps":[280]}
certs_all	{"other":"Jitsi Meet"}
certs_s2soutinjection	{"other":"Jitsi Meet","global":true}
cf_turncredentials	{"other":"Jitsi Meet"}
checkcerts	{"stage":"broken"}
clean_roster	{"stage":"unlabelled"}
client_certs	{"stage":"alpha","xeps":[257]}
client_management	{"stage":"beta","needs":["sasl2_fast","tokenauth"]}
client_proxy	{"stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"]}
cloud_notify	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Part of Prosody since 13.0; for 0.12 it is a community module, labelled beta.","since":"13.0.0","bundled":["13.0"],"stage":"beta","refusedBy13":true,"xeps":[357]}
cloud_notify_encrypted	{"stage":"alpha","xeps":[357],"needs":["cloud_notify"]}
cloud_notify_extensions	{"group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","stage":"beta","xeps":[357],"needs":["cloud_notify_encrypted","cloud_notify_filters","cloud_notify_priority_tag"]}
cloud_notify_filters	{"stage":"alpha","xeps":[357]}
cloud_notify_priority_tag	{"stage":"alpha","xeps":[357]}
compact_resource	{"stage":"unlabelled"}
compat_bind	{"stage":"unlabelled"}
compat_dialback	{"stage":"unlabelled","global":true}
compat_muc_admin	{"stage":"beta"}
compat_roles	{"stage":"alpha","global":true}
compat_vcard	{"stage":"unlabelled"}
compliance_2021	{"stage":"unlabelled","xeps":[443],"needs":["bookmarks","cloud_notify","smacks"]}
compliance_2023	{"group":4,"place":"modules.d/community/beta/compliance.cfg.lua","stage":"beta","xeps":[479],"needs":["cloud_notify"]}
compliance_latest	{"stage":"beta","needs":["compliance_2023"]}
compliance_policy	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; compliance_2023 comes nearest.","nearest":"compliance_2023"}
component	{"since":"0.4.0","bundled":["0.12","13.0"],"xeps":[114],"component":"only","componentOnlyIn":["0.12","13.0"],"global":true}
component_client	{"stage":"unlabelled"}
component_http	{"stage":"unlabelled","component":"preferred"}
component_roundrobin	{"stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
compression	{"since":"0.6.0","removed":"0.11.0","xeps":[138]}
compression_unsafe	{"stage":"deprecated","xeps":[138]}
conference_duration	{"other":"Jitsi Meet"}
conference_duration_component	{"other":"Jitsi Meet"}
conformance_restricted	{"stage":"unlabelled"}
console	{"since":"0.1.0","removed":"0.8.0","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
conversejs	{"stage":"unlabelled","needs":["http"],"mayNeed":["bookmarks","bosh","websocket"]}
couchdb	{"stage":"alpha"}
cron	{"since":"0.12.0","bundled":["0.12","13.0"],"global":true}
csi	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[352]}
csi_battery_saver	{"stage":"unlabelled","xeps":[352],"needs":["csi","track_muc_joins"]}
csi_compat	{"stage":"unlabelled","needs":["csi"]}
csi_grace_period	{"stage":"beta"}
csi_muc_priorities	{"stage":"unlabelled","xeps":[352],"needs":["adhoc"]}
csi_simple	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[352,286,249,353],"needs":["csi"],"conflicts":["filter_chatstates","throttle_presence"]}
csi_simple_compat	{"stage":"unlabelled"}
data_access	{"stage":"unlabelled","needs":["http"]}
debug	{"since":"0.4.0","removed":"0.6.2"}
debug_omemo	{"stage":"alpha","needs":["http","pep"]}
debug_reset	{"since":"13.0.0","bundled":["13.0"],"global":true}
debug_sql	{"since":"0.10.0","bundled":["0.12","13.0"],"global":true}
debug_traceback	{"stage":"alpha","global":true}
default_bookmarks	{"stage":"unlabelled","mayNeed":["pep"]}
default_vcard	{"stage":"beta"}
delegation	{"stage":"beta","xeps":[355]}
deny_omemo	{"stage":"unlabelled"}
devices	{"stage":"alpha"}
dialback	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[220,185]}
disable_tls	{"stage":"beta"}
disco	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[30,115,128]}
discodot	{"stage":"unlabelled"}
discoitems	{"stage":"beta"}
dnsbl	{"stage":"alpha","needs":["flags"]}
dnsupdate	{"stage":"unlabelled","global":true}
drop_chatstates	{"stage":"alpha"}
dwd	{"stage":"unlabelled"}
e2e_policy	{"stage":"unlabelled"}
easy_invite	{"stage":"deprecated","needs":["adhoc","invites"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}]}
email	{"stage":"unlabelled","global":true}
email_pass	{"stage":"beta"}
end_conference	{"other":"Jitsi Meet","needs":["jitsi_session"],"mayNeed":["features_identity"]}
export_skeletons	{"stage":"unlabelled","xeps":[82]}
extdisco	{"group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[215],"conflicts":["external_services","turn_external","turncredentials"]}
external_services	{"since":"0.12.0","bundled":["0.12","13.0"],"stage":"unlabelled","xeps":[215],"conflicts":["extdisco","turncredentials"]}
fallback_vcard	{"stage":"unlabelled"}
features_identity	{"other":"Jitsi Meet"}
file_management	{"stage":"alpha","xeps":[50],"needs":["http_upload"]}
filesharing_component	{"other":"Jitsi Meet"}
filter_chatstates	{"group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[85,352],"needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
filter_direct_messages	{"other":"Jitsi Meet"}
filter_iq_jibri	{"other":"Jitsi Meet"}
filter_iq_rayo	{"other":"Jitsi Meet"}
filter_messages	{"other":"Jitsi Meet"}
filter_words	{"stage":"unlabelled"}
firewall	{"group":3,"place":"modules.d/community/stable/firewall.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","mayNeed":["groups","pubsub_subscription"]}
flags	{"since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","refusedBy13":true}
flash_policy	{"stage":"alpha","global":true}
fmuc	{"other":"Jitsi Meet"}
graceful_shutdown	{"stage":"unlabelled","global":true}
group_bookmarks	{"stage":"beta"}
groups	{"since":"0.5.0","bundled":["0.12","13.0"]}
groups_internal	{"stage":"beta"}
groups_migration	{"stage":"unlabelled","needs":["groups_internal"]}
groups_muc_bookmarks	{"stage":"unlabelled","needs":["groups_internal","pep"]}
groups_oidc	{"stage":"alpha","needs":["groups_internal","http_oauth2"]}
groups_shell	{"stage":"unlabelled","global":true}
health_report	{"other":"Snikket","needs":["audit_status","measure_active_users","snikket_version"],"mayNeed":["cron"]}
host_blacklist	{"stage":"unlabelled"}
host_guard	{"stage":"stable","global":true}
host_status_check	{"stage":"beta"}
host_status_heartbeat	{"stage":"beta"}
http	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"rfcs":[7239],"needs":["http_errors"],"global":true}
http_admin_api	{"stage":"beta","needs":["http","announce","invites","tokenauth","pep","groups_internal","account_activity","cloud_notify","lastlog2"]}
http_altconnect	{"group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 carries no label.","since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","xeps":[156],"needs":["http"]}
http_auth_check	{"stage":"unlabelled","needs":["http"]}
http_authentication	{"stage":"beta","global":true}
http_avatar	{"stage":"unlabelled","xeps":[54,153],"needs":["http"]}
http_connect	{"stage":"unlabelled","refusedBy13":true,"needs":["external_services","http"]}
http_debug	{"stage":"unlabelled","needs":["http"]}
http_dir_listing	{"stage":"unlabelled","global":true}
http_dir_listing2	{"stage":"unlabelled","global":true}
http_errors	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"global":true}
http_favicon	{"stage":"unlabelled","needs":["http"]}
http_file_share	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Upstream implements XEP-0363, where the inventory names XEP-0447.","since":"0.12.0","bundled":["0.12","13.0"],"xeps":[363],"needs":["disco","http","cron"],"component":"preferred"}
http_files	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"needs":["http"]}
http_health	{"stage":"unlabelled","global":true}
http_host_status_check	{"stage":"beta","needs":["http"]}
http_hostaliases	{"stage":"unlabelled","global":true}
http_index	{"stage":"beta","needs":["http"]}
http_libjs	{"stage":"stable"}
http_logging	{"stage":"unlabelled","global":true}
http_muc_kick	{"stage":"unlabelled","needs":["http"]}
http_muc_log	{"stage":"beta","needs":["http","muc"]}
http_oauth2	{"stage":"alpha","needs":["cron","http","tokenauth"]}
http_openmetrics	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["http"],"global":true}
http_pep_avatar	{"stage":"unlabelled","xeps":[84],"needs":["http","pep"]}
http_prebind	{"stage":"alpha","needs":["http"]}
http_presence	{"stage":"unlabelled","needs":["http","pep"]}
http_rest	{"stage":"alpha","needs":["http"]}
http_roster_admin	{"stage":"beta","needs":["http"]}
http_stats_stream	{"stage":"unlabelled","needs":["http"],"global":true}
http_status	{"stage":"unlabelled","global":true}
http_upload	{"stage":"obsolete","codeRemoved":true,"xeps":[363],"replacedBy":[{"module":"http_file_share","since":"0.12"}],"component":"preferred"}
http_upload_external	{"stage":"beta","xeps":[363],"needs":["disco"],"component":"preferred"}
http_user_count	{"stage":"unlabelled","needs":["http"]}
http_xep227	{"stage":"alpha","xeps":[227],"needs":["pep","storage_xep0227","tokenauth"]}
httpserver	{"since":"0.2.0","removed":"0.9.0","replacedBy":[{"module":"http_files","since":"0.9"}]}
idlecompat	{"stage":"beta","xeps":[256,319,12]}
ignore_host_chatstates	{"stage":"unlabelled"}
incidents_handling	{"stage":"beta","xeps":[268],"needs":["adhoc"]}
inject_ecaps2	{"stage":"unlabelled","xeps":[390,115],"needs":["cache_c2s_caps"]}
inotify_reload	{"stage":"unlabelled","global":true}
invite	{"stage":"deprecated","needs":["adhoc","http"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}]}
invites	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401]}
invites_adhoc	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401],"needs":["adhoc","invites"]}
invites_api	{"stage":"beta","needs":["http","invites"]}
invites_bootstrap	{"other":"Snikket","needs":["http","invites"]}
invites_default_group	{"other":"Snikket"}
invites_groups	{"stage":"unlabelled","needs":["groups_internal"]}
invites_page	{"stage":"beta","needs":["invites","register_apps"],"mayNeed":["http"]}
invites_register	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[445,379,401],"needs":["invites","register_ibr"]}
invites_register_api	{"stage":"unlabelled","needs":["http","invites"]}
invites_register_web	{"stage":"beta","needs":["http","invites","invites_page","password_policy","register_apps"],"mayNeed":["conversejs"]}
invites_tracking	{"stage":"alpha"}
ipcheck	{"stage":"stable","xeps":[279]}
iq	{"group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6120,6121],"autoloadedIn":["0.12","13.0"]}
isolate_host	{"stage":"beta","mayNeed":["compat_roles"]}
isr	{"group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[397],"needs":["smacks"]}
jibri_queue	{"other":"Jitsi Meet"}
jibri_queue_component	{"other":"Jitsi Meet"}
jibri_session	{"other":"Jitsi Meet"}
jiconop	{"other":"Jitsi Meet","needs":["external_services"]}
jid_prep	{"stage":"alpha","xeps":[328],"needs":["http"]}
jitsi_permissions	{"other":"Jitsi Meet"}
jitsi_session	{"other":"Jitsi Meet","global":true}
json_logs	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; log_json comes nearest.","nearest":"log_json"}
jsxc	{"stage":"unlabelled","needs":["bosh","http","http_libjs"]}
lastactivity	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.6.0","bundled":["0.12","13.0"],"xeps":[12]}
lastlog	{"stage":"beta"}
lastlog2	{"stage":"beta"}
latex	{"stage":"beta","xeps":[71]}
legacyauth	{"since":"0.1.0","bundled":["0.12","13.0"],"xeps":[78]}
lib_ldap	{"stage":"unlabelled"}
limit_auth	{"stage":"unlabelled"}
limits	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[205],"global":true}
limits_exception	{"stage":"obsolete","replacedBy":[{"module":"limits","since":"0.12"}]}
list_active	{"stage":"unlabelled"}
list_inactive	{"stage":"unlabelled"}
listusers	{"stage":"obsolete","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
log_auth	{"stage":"stable"}
log_events	{"stage":"unlabelled","global":true}
log_events_by_cpu_usage	{"stage":"unlabelled","global":true}
log_events_by_memory	{"stage":"unlabelled","global":true}
log_http	{"stage":"unlabelled","global":true}
log_json	{"stage":"unlabelled","global":true}
log_mark	{"stage":"unlabelled","global":true}
log_messages_sql	{"stage":"unlabelled","replacedBy":[{"module":"mam","since":"0.10"}]}
log_rate	{"stage":"unlabelled","global":true}
log_ringbuffer	{"stage":"beta","global":true}
log_sasl_mech	{"stage":"unlabelled"}
log_slow_events	{"stage":"stable","global":true}
mam	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[313,441,59,359,184,333,334,353],"needs":["cron"],"mayNeed":["muc_mam"],"needsSince13":["muc_mam"]}
mam_adhoc	{"stage":"alpha","needs":["adhoc"]}
mam_archive	{"stage":"alpha","xeps":[136]}
mam_muc	{"stage":"obsolete","codeRemoved":true,"xeps":[313],"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
mamsub	{"stage":"unlabelled"}
manifesto	{"stage":"unlabelled"}
map	{"stage":"experimental"}
measure_active_users	{"stage":"alpha","needs":["cron","lastlog2"]}
measure_client_features	{"stage":"unlabelled","global":true}
measure_client_identities	{"stage":"unlabelled","global":true}
measure_client_presence	{"stage":"unlabelled","global":true}
measure_conn_buffers	{"stage":"alpha","global":true}
measure_cpu	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true}
measure_lua	{"stage":"unlabelled","global":true}
measure_malloc	{"stage":"unlabelled","global":true}
measure_memory	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true}
measure_message_count	{"other":"Jitsi Meet"}
measure_message_e2e	{"group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; measure_message_e2ee comes nearest.","nearest":"measure_message_e2ee"}
measure_message_e2ee	{"stage":"unlabelled"}
measure_message_length	{"stage":"unlabelled"}
measure_modules	{"stage":"unlabelled","global":true}
measure_muc	{"stage":"unlabelled","needs":["muc"]}
measure_process	{"stage":"unlabelled","global":true}
measure_registration	{"stage":"unlabelled"}
measure_stanza_counts	{"stage":"unlabelled","global":true}
measure_storage	{"stage":"alpha","global":true}
message	{"group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
message_logging	{"stage":"beta","global":true}
migrate	{"stage":"unlabelled"}
migrate_http_upload	{"stage":"alpha"}
migrate_lastlog2	{"stage":"alpha"}
migrate_snikket_roles	{"other":"Snikket"}
mimicking	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"]}
minimix	{"stage":"unlabelled","xeps":[369]}
motd	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"]}
motd_sequential	{"stage":"beta"}
muc	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.3.0","bundled":["0.12","13.0"],"xeps":[45,249,317,333,334,410,421],"needs":["disco","muc_unique","adhoc"],"mayNeed":["vcard"],"needsSince13":["vcard"],"component":"only","componentOnlyIn":["0.12","13.0"]}
muc_access_control	{"stage":"unlabelled"}
muc_activity	{"stage":"unlabelled","xeps":[502],"needs":["cron"]}
muc_adhoc_bots	{"stage":"alpha","xeps":[356]}
muc_allowners	{"other":"Jitsi Meet"}
muc_anonymize_moderation_actions	{"stage":"alpha"}
muc_archive	{"stage":"beta"}
muc_auth_ban	{"other":"Jitsi Meet"}
muc_auto_member	{"stage":"beta"}
muc_auto_reserve_nicks	{"stage":"alpha"}
muc_badge	{"stage":"unlabelled","needs":["http","muc"]}
muc_ban_ip	{"stage":"alpha","global":true}
muc_batched_probe	{"stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_block_pm	{"stage":"unlabelled"}
muc_bot	{"stage":"unlabelled"}
muc_breakout_rooms	{"other":"Jitsi Meet","needs":["jitsi_session","room_destroy"]}
muc_call	{"other":"Jitsi Meet"}
muc_census	{"other":"Jitsi Meet","needs":["http"]}
muc_cleanup_backend_services	{"other":"Jitsi Meet"}
muc_cloud_notify	{"stage":"alpha","xeps":[357],"needs":["muc"]}
muc_config_restrict	{"stage":"alpha"}
muc_defaults	{"stage":"unlabelled"}
muc_dicebot	{"stage":"unlabelled","needs":["muc"]}
muc_displayname	{"other":"Jitsi Meet"}
muc_domain_mapper	{"other":"Jitsi Meet"}
muc_end_meeting	{"other":"Jitsi Meet","mayNeed":["http"],"global":true}
muc_eventsource	{"stage":"beta","needs":["http"]}
muc_filter_access	{"other":"Jitsi Meet"}
muc_flip	{"other":"Jitsi Meet"}
muc_gateway_optimize	{"stage":"unlabelled","needs":["muc"]}
muc_gc10	{"stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_hats_adhoc	{"stage":"unlabelled","xeps":[317],"needs":["adhoc","muc_hats_api"]}
muc_hats_api	{"stage":"unlabelled","xeps":[317],"needs":["muc"]}
muc_hide_all	{"other":"Jitsi Meet"}
muc_hide_media	{"stage":"unlabelled","needs":["muc"]}
muc_http_auth	{"stage":"unlabelled"}
muc_http_defaults	{"stage":"unlabelled","needs":["muc"]}
muc_inject_mentions	{"stage":"unlabelled","xeps":[372],"needs":["muc"]}
muc_intercom	{"stage":"unlabelled"}
muc_jigasi_invite	{"other":"Jitsi Meet","needs":["http"]}
muc_kick_jigasi	{"other":"Jitsi Meet"}
muc_kick_participant	{"other":"Jitsi Meet","needs":["http"]}
muc_lang	{"stage":"unlabelled","needs":["muc"]}
muc_limit_messages	{"other":"Jitsi Meet"}
muc_limits	{"stage":"beta","needs":["muc"]}
muc_lobby_rooms	{"other":"Jitsi Meet","needs":["jitsi_session"]}
muc_local_only	{"stage":"unlabelled"}
muc_log	{"stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
muc_log_http	{"stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"http_muc_log","since":null}]}
muc_mam	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[313,59,359],"needs":["muc","cron"]}
muc_mam_hints	{"stage":"alpha","xeps":[334],"needs":["muc_mam"]}
muc_mam_markers	{"stage":"alpha","xeps":[333],"needs":["muc_mam"]}
muc_markers	{"stage":"unlabelled","xeps":[333]}
muc_max_occupants	{"other":"Jitsi Meet"}
muc_media_metadata	{"stage":"alpha"}
muc_meeting_id	{"other":"Jitsi Meet","needs":["jitsi_permissions","jitsi_session"]}
muc_members_json	{"stage":"beta","needs":["muc"]}
muc_mention_notifications	{"stage":"unlabelled","xeps":[372]}
muc_message_moderation	{"other":"Jitsi Meet"}
muc_message_retract	{"other":"Jitsi Meet"}
muc_moderation	{"stage":"beta","xeps":[425],"needs":["muc"]}
muc_moderation_delay	{"stage":"unlabelled","needs":["muc"]}
muc_moderator_hidden	{"other":"Jitsi Meet"}
muc_notifications	{"stage":"alpha"}
muc_occupant_id	{"stage":"obsolete","codeRemoved":true,"xeps":[421],"replacedBy":[{"module":"muc","since":"0.12"}]}
muc_offline_delivery	{"stage":"alpha"}
muc_password_check	{"other":"Jitsi Meet","mayNeed":["http"]}
muc_password_whitelist	{"other":"Jitsi Meet"}
muc_ping	{"stage":"obsolete","codeRemoved":true,"xeps":[410],"replacedBy":[{"module":"muc","since":"0.11"}]}
muc_poltergeist	{"other":"Jitsi Meet","needs":["http","jitsi_session"]}
muc_rai	{"stage":"unlabelled","xeps":[502],"needs":["muc_markers"]}
muc_rate_limit	{"other":"Jitsi Meet"}
muc_require_tos	{"stage":"alpha"}
muc_reserve_nick_pattern	{"stage":"alpha"}
muc_resource_validate	{"other":"Jitsi Meet"}
muc_restrict_avatars	{"stage":"unlabelled","needs":["muc"]}
muc_restrict_media	{"stage":"unlabelled","needs":["muc"]}
muc_restrict_nick	{"stage":"alpha"}
muc_restrict_pm	{"stage":"obsolete","replacedBy":[{"module":"muc","since":"13.0"}]}
muc_restrict_rooms	{"stage":"unlabelled"}
muc_restrict_status	{"stage":"unlabelled","needs":["muc"]}
muc_rtbl	{"stage":"alpha","xeps":[60],"needs":["rtbl"]}
muc_search	{"stage":"unlabelled","needs":["muc"]}
muc_setowner	{"other":"Jitsi Meet"}
muc_size	{"other":"Jitsi Meet"}
muc_slow_mode	{"stage":"unlabelled","needs":["muc"]}
muc_system_chat_message	{"other":"Jitsi Meet"}
muc_trace	{"other":"Jitsi Meet"}
muc_transcription_filter	{"other":"Jitsi Meet"}
muc_unique	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[307]}
muc_user_hidden	{"other":"Jitsi Meet"}
muc_visitors	{"other":"Jitsi Meet"}
muc_wait_for_host	{"other":"Jitsi Meet"}
muc_webchat_url	{"stage":"unlabelled","needs":["muc"]}
munin	{"stage":"beta","global":true}
net_dovecotauth	{"stage":"unlabelled","global":true}
net_multiplex	{"since":"0.9.0","bundled":["0.12","13.0"],"global":true}
net_proxy	{"stage":"alpha","global":true}
nodeinfo2	{"stage":"alpha","needs":["http","lastlog","measure_message_e2ee"]}
nooffline_noerror	{"stage":"alpha","needs":["mam"]}
offline	{"group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[160,203],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
offline_email	{"stage":"beta"}
offline_hints	{"group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[334],"needs":["offline"]}
ogp	{"stage":"unlabelled","xeps":[422],"needs":["muc"]}
oidc_userinfo_vcard4	{"stage":"alpha","xeps":[292],"needs":["http_oauth2","pep"]}
omemo_all_access	{"stage":"alpha","xeps":[60]}
onhold	{"stage":"unlabelled"}
onions	{"stage":"alpha","needs":["s2s"]}
password_policy	{"stage":"unlabelled"}
password_reset	{"group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","needs":["adhoc","http","password_policy"]}
pastebin	{"stage":"stable","needs":["http"],"mayNeed":["muc"]}
pep	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[163,60,84,107,108,118,80,172,222,223,115,384],"conflicts":["pep_simple"]}
pep_atom_categories	{"stage":"unlabelled","needs":["pep"]}
pep_plus	{"since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163],"needs":["pep"],"replacedBy":[{"module":"pep","since":"0.11"}]}
pep_simple	{"since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163,60],"conflicts":["pep"]}
pep_vcard_avatar	{"group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[153,84,398],"needs":["vcard"],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}]}
pep_vcard_png_avatar	{"stage":"unlabelled","xeps":[153,84],"needs":["vcard"]}
persistent_lobby	{"other":"Jitsi Meet","needs":["room_destroy"]}
persisthosts	{"stage":"unlabelled","global":true}
ping	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[199]}
ping_muc	{"stage":"alpha","xeps":[410],"needs":["track_muc_joins"]}
pinger	{"stage":"unlabelled"}
poke_strangers	{"stage":"alpha"}
polls	{"other":"Jitsi Meet"}
polls_component	{"other":"Jitsi Meet"}
poltergeist_component	{"other":"Jitsi Meet"}
portcheck	{"stage":"unlabelled","global":true}
posix	{"since":"0.2.0","bundled":["0.12","13.0"],"global":true,"autoloadedIn":["0.12"]}
post_msg	{"stage":"unlabelled","needs":["http"]}
presence	{"group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[318],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
presence_cache	{"stage":"unlabelled"}
presence_dedup	{"stage":"alpha"}
presence_identity	{"other":"Jitsi Meet"}
presence_metrics	{"other":"Jitsi Meet"}
privacy	{"since":"0.5.0","removed":"0.11.0","xeps":[16],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
privacy_lists	{"stage":"deprecated","xeps":[16,191],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
private	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[49,48]}
private_adhoc	{"stage":"unlabelled","needs":["adhoc"]}
privilege	{"stage":"beta","xeps":[356]}
proctitle	{"stage":"unlabelled"}
profile	{"group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"The community repository keeps only a note that it is obsolete.","stage":"obsolete","codeRemoved":true,"xeps":[54,292,163,398],"conflicts":["vcard_legacy","vcard4"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"},{"module":"vcard4","since":"0.11"}]}
prometheus	{"stage":"obsolete","needs":["http"],"replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true}
proxy65	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.7.0","bundled":["0.12","13.0"],"xeps":[65],"needs":["disco"],"component":"preferred","global":true}
proxy65_whitelist	{"stage":"alpha","xeps":[65]}
pubsub	{"since":"0.9.0","bundled":["0.12","13.0"],"xeps":[60,4],"needs":["disco"],"component":"preferred"}
pubsub_alertmanager	{"stage":"alpha","needs":["http","pubsub"]}
pubsub_eventsource	{"stage":"beta","needs":["http","pubsub"]}
pubsub_feeds	{"stage":"unlabelled","xeps":[60],"needs":["pubsub"],"mayNeed":["http"]}
pubsub_forgejo	{"stage":"beta","needs":["http","pubsub"]}
pubsub_get	{"stage":"alpha","xeps":[277],"needs":["http","pubsub"]}
pubsub_github	{"stage":"beta","needs":["http","pubsub"]}
pubsub_hub	{"stage":"unlabelled","xeps":[60],"needs":["http","pubsub"]}
pubsub_mqtt	{"stage":"beta","mayNeed":["pubsub"],"global":true}
pubsub_pivotaltracker	{"stage":"unlabelled","needs":["http","pubsub"]}
pubsub_post	{"stage":"stable","xeps":[335],"needs":["http","pubsub"]}
pubsub_serverinfo	{"group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[485],"needs":["cron","server_info"],"mayNeed":["measure_active_users"]}
pubsub_stats	{"stage":"unlabelled","xeps":[39],"needs":["pubsub"]}
pubsub_subscription	{"stage":"unlabelled","xeps":[60]}
pubsub_summary	{"stage":"unlabelled","xeps":[393]}
pubsub_text_interface	{"stage":"unlabelled","needs":["pubsub"]}
pubsub_twitter	{"stage":"alpha","needs":["pubsub"]}
push	{"group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","upstreamSays":"No module of this name exists; push2 comes nearest.","nearest":"push2"}
push2	{"stage":"alpha","xeps":[357],"needs":["track_muc_joins"]}
query_client_ver	{"stage":"unlabelled","xeps":[92]}
rate_limit	{"other":"Jitsi Meet"}
rawdebug	{"stage":"unlabelled","global":true}
readonly	{"stage":"unlabelled"}
register	{"since":"0.1.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["user_account_management"],"mayNeed":["register_ibr","watchregistrations"]}
register_apps	{"stage":"beta","needs":["http"]}
register_dnsbl	{"stage":"unlabelled"}
register_dnsbl_firewall_mark	{"stage":"unlabelled"}
register_dnsbl_warn	{"stage":"unlabelled"}
register_ibr	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["register_limits"]}
register_json	{"stage":"stable","needs":["http"]}
register_limits	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"]}
register_oob_url	{"stage":"alpha","xeps":[77]}
register_redirect	{"stage":"stable","xeps":[77]}
register_web	{"stage":"alpha","needs":["http"],"mayNeed":["register_limits"]}
reload_components	{"stage":"unlabelled","global":true}
reload_modules	{"stage":"stable"}
reminders	{"stage":"alpha"}
remote_roster	{"stage":"unlabelled","xeps":[321]}
report_affiliations	{"stage":"alpha","xeps":[489]}
report_forward	{"stage":"beta","xeps":[377],"needs":["spam_reporting"]}
report_tracker	{"stage":"alpha"}
require_otr	{"stage":"stable"}
reservations	{"other":"Jitsi Meet"}
rest	{"stage":"alpha","needs":["http","tokenauth"],"component":"preferred"}
restrict_xmpp	{"stage":"alpha"}
room_destroy	{"other":"Jitsi Meet"}
room_metadata	{"other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
room_metadata_component	{"other":"Jitsi Meet","needs":["external_services"]}
roster	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[237],"rfcs":[6121]}
roster_allinall	{"stage":"beta"}
roster_command	{"stage":"beta"}
rtbl	{"stage":"alpha","xeps":[60],"needs":["pubsub_subscription"]}
s2s	{"group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"mayNeed":["s2s_auth_dane_in"],"needsSince13":["s2s_auth_dane_in"],"global":true,"autoloadedIn":["0.12","13.0"]}
s2s_auth_certs	{"group":0,"place":"prosody.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[178],"global":true,"autoloadedIn":["0.12","13.0"]}
s2s_auth_compat	{"stage":"unlabelled","global":true}
s2s_auth_dane	{"stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"s2s_auth_dane_in","since":"13.0"}]}
s2s_auth_dane_in	{"since":"13.0.0","bundled":["13.0"],"rfcs":[7673],"global":true}
s2s_auth_fingerprint	{"stage":"alpha","global":true}
s2s_auth_monkeysphere	{"stage":"alpha","global":true}
s2s_auth_posh	{"stage":"unlabelled","global":true}
s2s_auth_samecert	{"stage":"unlabelled","global":true}
s2s_bidi	{"since":"0.12.0","bundled":["0.12","13.0"],"xeps":[288]}
s2s_blacklist	{"stage":"unlabelled"}
s2s_idle_timeout	{"stage":"stable"}
s2s_keepalive	{"stage":"beta","xeps":[199]}
s2s_keysize_policy	{"stage":"unlabelled","global":true}
s2s_log_certs	{"stage":"unlabelled","global":true}
s2s_never_encrypt_blacklist	{"stage":"beta"}
s2s_reload_newcomponent	{"stage":"unlabelled"}
s2s_smacks_timeout	{"stage":"obsolete","needs":["smacks"],"replacedBy":[{"module":"s2s","since":"13.0"}]}
s2s_status	{"stage":"alpha"}
s2s_whitelist	{"stage":"unlabelled"}
s2sout_override	{"stage":"unlabelled"}
s2soutinjection	{"stage":"unlabelled"}
sasl2	{"group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[388]}
sasl2_bind2	{"group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[386],"needs":["sasl2"]}
sasl2_fast	{"group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[484],"needs":["sasl2"]}
sasl2_sm	{"stage":"beta","xeps":[198,388],"needs":["sasl2","sasl2_bind2","smacks"]}
sasl_oauthbearer	{"stage":"unlabelled"}
sasl_ssdp	{"group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[474]}
sasl_token	{"stage":"unlabelled"}
saslauth	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[178,440],"rfcs":[6120,5802,9266]}
saslauth_muc	{"stage":"unlabelled"}
saslname	{"stage":"stable","xeps":[233]}
scansion_record	{"since":"0.11.0","bundled":["0.12","13.0"]}
seclabels	{"stage":"alpha","xeps":[258]}
secure_interfaces	{"stage":"beta"}
selftests	{"since":"0.1.0","removed":"0.6.2"}
sentry	{"stage":"beta","global":true}
server_contact_info	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"alpha","refusedBy13":true,"xeps":[157],"needs":["server_info"],"needsSince13":["server_info"]}
server_info	{"group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 is labelled alpha.","since":"13.0.0","bundled":["13.0"],"stage":"alpha","refusedBy13":true,"xeps":[128]}
server_status	{"stage":"stable","needs":["http"]}
service_directories	{"stage":"unlabelled","xeps":[309]}
service_outage_status	{"group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[455]}
shadow_ban	{"other":"Jitsi Meet"}
short_lived_token	{"other":"Jitsi Meet"}
sift	{"stage":"alpha","xeps":[273]}
slack_webhooks	{"stage":"alpha","needs":["http","muc"]}
smacks	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[198]}
smacks_noerror	{"stage":"alpha","needs":["nooffline_noerror","smacks"],"replacedBy":[{"module":"smacks","since":null},{"module":"nooffline_noerror","since":null}]}
smacks_offline	{"stage":"obsolete","codeRemoved":true,"xeps":[198],"replacedBy":[{"module":"smacks","since":"0.12"}]}
sms_clickatell	{"stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"]}
sms_free	{"stage":"alpha"}
snikket_billing	{"other":"Snikket"}
snikket_client_id	{"other":"Snikket"}
snikket_deprecate_general_muc	{"other":"Snikket","needs":["muc"]}
snikket_ios_preserve_push	{"other":"Snikket"}
snikket_restricted_users	{"other":"Snikket"}
snikket_server_vcard	{"other":"Snikket"}
snikket_version	{"other":"Snikket"}
spam_reporting	{"group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["blocklist"]}
speakerstats	{"other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
speakerstats_component	{"other":"Jitsi Meet"}
srvinjection	{"stage":"beta","global":true}
sslv3_warn	{"stage":"obsolete"}
stanza_counter	{"stage":"stable"}
stanza_counter_http	{"stage":"stable","needs":["http"]}
stanza_debug	{"since":"0.10.1","bundled":["0.12","13.0"],"global":true}
stanzadebug	{"stage":"merged","replacedBy":[{"module":"stanza_debug","since":"0.10"}],"global":true}
statistics	{"stage":"broken","replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true}
statistics_auth	{"stage":"unlabelled","global":true}
statistics_cputotal	{"stage":"unlabelled","global":true}
statistics_mem	{"stage":"unlabelled","global":true}
statistics_statsman	{"stage":"unlabelled","global":true}
stats39	{"stage":"unlabelled","xeps":[39]}
statsd	{"stage":"unlabelled"}
storage_appendmap	{"stage":"alpha"}
storage_ejabberdsql_readonly	{"stage":"alpha"}
storage_gdbm	{"stage":"beta"}
storage_internal	{"since":"0.8.0","bundled":["0.12","13.0"]}
storage_ldap	{"stage":"unlabelled"}
storage_lmdb	{"stage":"beta"}
storage_memory	{"since":"0.11.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true}
storage_metronome_readonly	{"stage":"alpha"}
storage_mongodb	{"stage":"alpha"}
storage_muc_log	{"stage":"alpha"}
storage_muconference_readonly	{"stage":"alpha"}
storage_multi	{"stage":"alpha"}
storage_none	{"since":"0.9.0","bundled":["0.12","13.0"]}
storage_s3	{"stage":"alpha"}
storage_sql	{"since":"0.8.0","bundled":["0.12","13.0"]}
storage_sql1	{"since":"0.10.0","removed":"0.11.0","replacedBy":[{"module":"storage_sql","since":"0.10"}]}
storage_xep0227	{"since":"0.10.0","bundled":["0.12","13.0"],"xeps":[227]}
storage_xmlarchive	{"stage":"beta"}
streamstats	{"stage":"unlabelled","global":true}
strict_https	{"stage":"unlabelled","global":true}
support_contact	{"stage":"stable"}
support_room	{"stage":"unlabelled"}
swedishchef	{"stage":"beta"}
system_chat_message	{"other":"Jitsi Meet","needs":["http"]}
tcpproxy	{"stage":"beta","xeps":[47],"component":"preferred"}
telnet_tlsinfo	{"stage":"obsolete","needs":["admin_telnet"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true}
test_data	{"stage":"alpha"}
test_observer	{"other":"Jitsi Meet"}
test_observer_http	{"other":"Jitsi Meet"}
throttle_presence	{"stage":"beta","needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
throttle_unsolicited	{"stage":"unlabelled","needs":["track_muc_joins"]}
time	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[202,90]}
time_restricted	{"other":"Jitsi Meet"}
tls	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"rfcs":[6120,7590]}
tls_policy	{"stage":"unlabelled"}
tlsfail	{"stage":"unlabelled"}
token_affiliation	{"other":"Jitsi Meet"}
token_verification	{"other":"Jitsi Meet"}
tokenauth	{"since":"0.12.0","bundled":["0.12","13.0"],"needs":["cron"],"needsSince13":["cron"]}
tombstones	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"]}
tos	{"stage":"unlabelled"}
trace	{"other":"Jitsi Meet"}
traceback	{"stage":"unlabelled","global":true}
track_muc_joins	{"stage":"unlabelled"}
turn_external	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true,"xeps":[215],"needs":["external_services"],"conflicts":["extdisco","turncredentials"]}
turncredentials	{"stage":"obsolete","xeps":[215],"conflicts":["extdisco","turn_external","external_services"],"replacedBy":[{"module":"turn_external","since":"0.12"}]}
turncredentials_http	{"other":"Jitsi Meet","needs":["external_services","http"]}
tweet_data	{"stage":"unlabelled","xeps":[422],"needs":["muc"]}
twitter	{"stage":"broken","component":"only","componentOnlyIn":["0.12","13.0"]}
unified_push	{"stage":"alpha","needs":["disco","http"],"component":"preferred"}
unknown	{"since":"0.10.0","bundled":["0.12","13.0"],"global":true}
unsubscriber	{"stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
update_check	{"other":"Snikket","needs":["snikket_version"]}
update_notify	{"other":"Snikket","needs":["admin_notify"]}
uptime	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[12],"needs":["adhoc"]}
uptime_presence	{"stage":"unlabelled","xeps":[12]}
user_account_management	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["cron"],"needsSince13":["cron"]}
vcard	{"group":1,"place":"prosody.cfg.lua","upstreamSays":"Prosody's sample configuration lists vcard_legacy in its place.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[54],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}]}
vcard4	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[292],"needs":["pep"],"conflicts":["profile"]}
vcard_command	{"stage":"unlabelled"}
vcard_legacy	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[54,153,398,84,172,292],"needs":["pep"],"conflicts":["vcard","profile","pep_vcard_avatar"]}
vcard_muc	{"stage":"deprecated","refusedBy13":true,"xeps":[54],"needs":["muc"],"replacedBy":[{"module":"muc","since":"13.0"}]}
version	{"group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[92]}
version_spoofed	{"stage":"unlabelled"}
visitors	{"other":"Jitsi Meet"}
visitors_component	{"other":"Jitsi Meet"}
vjud	{"stage":"alpha","xeps":[55],"needs":["disco"],"mayNeed":["adhoc"],"component":"preferred"}
voice_agent_component	{"other":"Jitsi Meet"}
voipms	{"stage":"alpha","needs":["http"]}
voipms_carddav	{"stage":"alpha"}
warn_legacy_tls	{"stage":"alpha"}
watch_spam_reports	{"group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["spam_reporting"]}
watchregistrations	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"]}
watchuntrusted	{"stage":"alpha"}
webpresence	{"stage":"stable","needs":["http"]}
websocket	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"rfcs":[7395,6455],"needs":["c2s","http"],"mayNeed":["http_altconnect"],"needsSince13":["http_altconnect"],"global":true}
welcome	{"group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"]}
welcome_page	{"stage":"beta","needs":["http","http_libjs","invites"]}
windows	{"since":"0.10.0","bundled":["0.12","13.0"],"global":true}
xep0227	{"since":"0.8.0","removed":"0.10.0","xeps":[227],"replacedBy":[{"module":"storage_xep0227","since":"0.10"}]}
xhtmlim	{"stage":"unlabelled"}
xmlrpc	{"since":"0.4.0","removed":"0.7.0","xeps":[9]}
`;
export const words = () => `
Records when each account was last used, so that operators can find the abandoned ones.	
Let web requests trigger actions on the server, in releases long past.	
Lets people send one message to several addresses at once, without sending it many times themselves.	
Lets clients find and run commands that other modules offer, as forms inside the chat client.	The modules that offer commands load it themselves; it has no need of a line of its own.
Lets users change their password from a command in their client.	
Lets administrators block other servers from their chat client, and refuses connections with those.	
Offers commands with every kind of form field, for developers who test how clients show them.	
Lets people create groups, or join them, whose members all get into each other's contact lists.	
Lets people register web applications for http_oauth2 from their chat client.	
Gives administrators commands to manage users and the server from an ordinary chat client.	
Refuses connections with servers that an administrator has blocked in their own client.	
Lets administrators run console commands by sending chat messages.	
Gives other modules a way to send messages to the administrators; it sends none by itself.	
Lets administrators see whether any user is online without being their contact.	It asks for administrators in a way that Prosody 13.0 is phasing out.
Opens the console behind \`prosodyctl shell\`, for looking into the running server and changing it.	
Listens on a local Unix socket through which \`prosodyctl shell\` reaches the running server.	
Opens the administration console on a local TCP port; \`prosodyctl shell\` has taken its place.	Anyone who can connect to the local port 5582 gets full control of the server, without a password.
Shows administrators connections and users on a web page.	It needs scripts that have to be fetched separately before the first start.
Tells people who write to an old or alternative address which one to use instead.	
Lets administrators send one message to everybody who is online.	
Recognises spam from strangers by content and by shared lists of known spammers.	
Shows a user's public microblog posts as an Atom feed.	
Collects who wants to hear whom in which language, for live translation in meetings.	
Gives other modules a place to record events that matter for security.	It records nothing by itself; audit_auth and others do. Check that you may keep names and addresses.
Records logins and failed attempts in the audit log.	
Records starts, stops and crashes of the server in the audit log.	
Records in the audit log when access tokens are granted and withdrawn.	
Records new, changed and deleted accounts in the audit log.	
Lets people in without an account, under a random address that disappears when they leave.	Whoever reaches the host can log in. Selected by \`authentication = "anonymous"\`, never by listing it.
Accepts every user name with any password, for tests.	Whoever reaches the host can log in as anybody.
Lets clients log in with a certificate instead of a password.	
Asks a web service of your own whether a password is right.	The whole server waits for each answer.
Hands password checks to Cyrus SASL, which can ask PAM, LDAP or Kerberos.	
Checks passwords against a Dovecot mail server.	
Checks passwords with an external script.	Nobody maintains it, and it is known to be fragile.
Reads users and hashed passwords from a plain file.	
Checks and manages accounts through a web service.	
Checks passwords by asking a web service, without holding up other users meanwhile.	
Checks passwords or cookies of a web site by asking its web service.	
Checks passwords by logging in to an IMAP mail server.	
Accepts every user name with any password; it exists to test the server.	It refuses to work unless \`insecure_open_authentication\` holds the phrase that admits what it does.
Keeps passwords in Prosody's own storage as salted hashes; the default way to log in.	
Keeps passwords in Prosody's own storage in readable form.	Whoever reads the data directory reads every password. \`internal_hashed\` upgrades accounts as people log in.
Asks for the one-time code of a YubiKey besides the password.	
Lets guests into meetings without an account, who keep their address when they come back.	
Lets the services of a Jitsi installation log in with a shared secret.	
Checks passwords against the user table of a Joomla web site.	
Checks user names and passwords against an LDAP directory.	
Checks passwords against LDAP, with groups and administrators from the directory.	
Lets clients log in with accounts of an external OAuth service.	
Lets people log in with accounts of a web service such as GitHub; needs sasl_oauthbearer.	
Checks passwords against the system's own accounts.	
Checks passwords against the user table of a phpBB forum.	
Checks passwords against a table of another application's database.	
Lets clients log in with one-time tokens that another application hands out.	
Checks passwords against the user table of a WordPress web site.	
Takes roles and permissions from another host of the same server.	Selected by \`authorization = "delegate"\`, never by listing it.
Decides what each user may do, by roles that are kept in Prosody's own storage.	
Prints where BOSH and WebSocket are announced in old DNS records, in the form that web clients read today.	
Accepts every request to become a contact in the user's name.	Strangers then see who is online. Meant for closed servers where everybody trusts everybody.
Starts new hosts and stops removed ones when the configuration is reloaded.	
Answers questions about the features of a client in its place, to save traffic.	
Checks when a contact says that they have a new address, and moves the contact over.	
Tells clients that moderators can allow or forbid cameras and microphones.	
Lets moderators of a meeting allow or forbid cameras and microphones.	
Gives other modules the credentials that Amazon provides to its virtual machines.	
Measures how fast a storage backend is, from the command line.	
Used one connection for both directions between two servers; s2s_bidi does so now.	
Keeps the listed users from sending anything.	
Keeps names such as admin or root, and names of unwanted patterns, from being registered.	
Drops requests to become a contact that come from the listed servers.	
Turns away messages from people who are not contacts.	
Lets nobody become a new contact of anybody; the same as block_subscriptions.	
Freezes contact lists, so that nobody gets new contacts or loses any.	
Answered the blocking command by way of the old privacy lists.	Prosody's own blocklist does this without the privacy lists.
Lets people block others, who can then neither write to them nor see that they are online.	
Remembers small pictures sent in rooms and hands them to others who ask for them.	Belongs in the list of a muc Component.
Keeps the list of joined rooms in the account, so that every device of a user opens the same rooms.	
Was the community edition of what is now Prosody's own bookmarks.	
Lets web clients connect over plain HTTP requests, even behind proxies that allow nothing else.	
An earlier form of muc_breakout_rooms, which lets a meeting split up into smaller rooms.	
Sends a message written to one address to everybody on the host.	
Accepts the connections of chat clients, on port 5222 unless told otherwise.	
Slows down clients that connect again and again.	
Limits how many devices one account can have connected.	
Remembers what each connected client can do, for other modules to build on.	
Asks people who register in their client to read a picture.	Needs Lua libraries that have to be built by hand, and brings its own old copy of register.
Delivers each conversation to all devices of a user, so that a phone also shows what a laptop sent.	
Shows users which of their devices get copies of messages.	Does not load in Prosody 0.12 and later: its command names nobody who may use it.
Lets people whose client is too old to ask for them turn on copies of messages for all their devices.	
Accepts every certificate of every other server; for tests.	Anybody on the way can then pose as another server.
Accepts any certificate of the servers named in s2s_connect_overrides or s2sout_override.	Right only where the network between those servers is trusted.
Fetches passwords for Cloudflare's TURN relays, for calls of people behind strict firewalls.	
Reminds administrators before a certificate expires.	Does not work since Prosody 0.10. \`prosodyctl check certs\` tells the same.
Removes characters that do not belong into XML from contact lists, from the command line.	
Lets users manage the certificates with which their clients log in.	
Lets people see which apps can get into their account, and lock out those that are lost.	
Makes several connected clients of one account answer behind one address, for tests and bots.	Works only as the module of a Component: \`Component "proxy.example.com" "client_proxy"\`.
Wakes up sleeping mobile apps through the push service of their maker when a message arrives.	
Encrypts the content of push notifications, so that push services cannot read it.	
Makes push notifications work well for Siskin and Snikket on iPhones, message texts encrypted.	It only loads three further community modules, and those need the Lua library luaossl.
Lets people choose which conversations may wake up their phone.	
Marks push notifications as urgent or not, so that phones handle them as they should.	
Gives each device a short random name in place of the one that it asks for.	
Lets broken clients log in that send their last step to the host instead of nobody.	
Lets broken servers in that leave out whom they want to talk to.	
Lets old clients manage members of rooms although they ask in the wrong way.	
Gives newer community modules the roles of Prosody 13.0 on 0.11 and 0.12, in a simple form.	
Answers vCard requests of clients that ask in an outdated way.	
Compares the enabled modules with the compliance suite of 2021 and logs what is missing.	
Compares the enabled modules with the compliance suite of 2023 and logs what is missing.	
Loads the newest of the modules that compare this server with a compliance suite.	
A name that no project uses; compliance_2023 and tls_policy are real modules near to it.	Prosody looks for it in vain.
Accepts connections from external services, such as bridges and bots, that live outside Prosody.	It stands behind every Component written without a module, and every one of those needs a \`component_secret\`.
Connects a host to another XMPP server as its external component.	
Hands stanzas for a Component to a web service and sends its answers back, for bots.	
Lets several instances of an external component connect and share the work.	
Compressed connections with zlib.	Taken out because compression inside encryption can leak what is being sent.
Compresses connections, as Prosody itself once did.	Together with encryption, compression can leak what is being sent.
Tells participants how long a meeting has lasted.	
Keeps track of when each meeting began.	
Sends kinds of XML that XMPP forbids, for testing how others react.	
The first administration console on a local port, later renamed to admin_telnet.	
Serves the web client Converse.js, already set up for this server.	
Kept data in a CouchDB database.	An experiment for releases before 0.8; today's Prosody cannot use it.
Runs the daily and hourly chores of other modules, such as deleting expired messages.	
Lets apps tell the server whether somebody is looking at them, for others to act upon.	
Holds back unimportant traffic to idle phones, with finer rules than csi_simple.	
Understands how old Google clients say that nobody is looking at them.	
Waits with messages to an idle phone while the same person is active on another device.	
Lets people tell which rooms may wake up their phone and which can wait.	
Saves battery and data on phones by holding back unimportant traffic while nobody looks at the app.	
Makes csi_important_payloads work on Prosody 0.11.	
Lets programs read and change stored data over HTTP.	Whoever gets in reads everything that is stored about a user; keep it away from the public.
A developer's aid of the earliest releases.	
Adds a link with technical details to encrypted messages, for finding out why one cannot be read.	
Puts the server back to a fresh state once the last client has left; made for automated tests.	
Writes each SQL query of the storage to the debug log.	
Writes to a file what the server is busy with whenever it receives a signal.	
Gives new users a list of rooms to start with.	
Fills the profile of a new user with what they wrote into the registration form.	
Lets external components answer for the server in matters that it hands over to them.	
Keeps people from publishing the keys that OMEMO encryption needs.	
Tries to recognise the devices of each user from one session to the next.	
Verifies other servers through DNS, for those that cannot show a trusted certificate.	
Offers no encryption on the listed client ports.	Passwords and messages are readable on the way; meant for broken clients in closed networks.
Tells clients which features and services the server offers; nearly every client depends on it.	
Draws a picture of hosts, Components and how they refer to each other, from the command line.	
Set the list of services that clients see; Prosody itself reads disco_items now.	
Marks new accounts whose address is on a public list of abusers, for operators to review.	
Prints the commands that put this server's SRV records into DNS.	
Drops typing notices to chosen domains that would only answer with errors.	
Skipped dialback for servers with a trusted certificate; Prosody does so by itself since 0.10.	
Warns about or refuses messages that are not end-to-end encrypted.	
Created invitation links; invites and its relatives do so now.	
Lets other modules send e-mail.	
Lets people who forgot their password get a link by e-mail to set a new one.	
Lets moderators end a meeting for everybody.	
Exports message archives without content and names, for studying patterns of use.	
Tells clients where STUN and TURN relays are; Prosody's own external_services has taken over.	Reads \`external_services\` in another form than Prosody's module of that name. Load only one of the two.
Tells clients where services such as STUN and TURN relays are, with credentials that expire.	
Answers requests for profiles that do not exist with what is known from registration.	
Lets participants see each other's features without asking each one.	
Lets people list the files that they uploaded.	It works on the files of http_upload, not on those of Prosody's own http_file_share.
Tells participants which files were shared in a meeting, also those who come later.	
Holds back typing notices while nobody looks at the app, to save traffic on phones.	It drops what the standard says to deliver. csi_simple saves more without doing so.
Turns down messages from person to person that would go around the rules of the meeting room.	
Lets only people with permission start recordings and live streams.	
Lets only people with permission call telephones from a meeting.	
Lets only people with permission write to everybody in meetings whose chat is restricted.	
Replaces words in messages by others from a list.	
Blocks spam and abuse by rules that the operator writes in small script files.	Without \`firewall_scripts\` it does nothing. Relative file names count from the directory of the configuration.
Lets operators and other modules attach marks to an account and look them up later.	
Let web clients made with Flash connect, when browsers still had it.	
Runs the meeting rooms of a server for visitors, who watch a large meeting that takes place elsewhere.	
Was a trial of closing everything in good order when the server stops.	Prosody does so by itself since 0.12.
Gives all members of a group the same bookmarked rooms.	
Puts people of one group into each other's contact lists, from a file that the operator writes.	
Manages groups of users that share contacts and rooms, without a file to edit.	
Creates a default group in groups_internal with everybody on the host, once.	
Puts the rooms of a group into the bookmarks of its members, and takes them out again.	
Tells web applications that people log in to through http_oauth2 which groups they are in.	
Adds a console command that brings the members' contact lists in step with their group.	
Sends figures about how the service is doing to the hosting provider.	
Refuses connections with the servers on a list.	
Decides, host by host, which other servers may talk to it.	
Keeps an eye on whether hosts and Components still work, for other modules to report.	
Sends a sign of life to a server that watches this one with host_status_check.	
Runs the built-in web server that all other HTTP modules share.	
Offers the administration interface that Snikket's web portal uses.	
Publishes where BOSH and WebSocket are, so that web clients find them from the domain alone.	
Lets other programs check a user's password over HTTP.	
Asks for one user name and password on all web pages and services of Prosody.	
Serves users' avatars by HTTP.	
Lets clients reach other servers through this one, as an HTTP proxy.	Asks for a feature that neither 0.12 nor 13.0 has, so that both skip it. Where it runs, private addresses have to stay closed to it.
Shows how a web request arrives at Prosody, for checking the proxy in front of it.	
Makes the lists of files that http_files shows for directories.	
Makes the lists of files that http_files shows for directories, with a template of your own if wanted.	
Answers failed HTTP requests with a readable page.	
Gives Prosody's web pages an icon.	
Lets people send pictures and files of any kind by uploading them to the server for a limited time.	Meant to run as a Component of its own; in a host's list it works, yet apps look for it as a service.
Serves a directory of static files over Prosody's web server.	
Answers monitoring and container systems that ask whether Prosody is well.	
Shows monitoring systems which hosts and Components work; needs host_status_check.	
Lets the web pages of a host be reached under further names.	
Lists the web pages and services that this server offers.	
Serves common JavaScript libraries from the system's own packages.	
Logs every web request that Prosody answers, much as web servers do.	
Lets other programs throw somebody out of a room over HTTP.	Belongs in the list of a muc Component.
Shows the archive of public rooms on web pages.	Belongs in the list of a muc Component.
Lets web applications and clients log in with OAuth 2.0 against this server.	
Offers the server's measurements to Prometheus and other collectors that read OpenMetrics.	
Serves the avatars that modern clients publish by HTTP.	
Lets a web page log visitors in as guests before its own script has loaded.	
Shows on a web page whether a user is online, with picture and status, or how busy a room is.	
Lets programs send stanzas with HTTP requests.	The module rest does the same and more.
Takes contact lists from an external web service instead of storing them.	
Sends live statistics to web pages.	Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.
Shows the state of loaded modules on a page, for monitoring.	
Let people share files by uploading them; http_file_share has taken its place.	The code is gone. migrate_http_upload takes over the files.
Lets people share files through an upload service that runs outside Prosody.	
Tells over HTTP how many people are online and how many are in a room.	Anybody who reaches the web server can ask.
Lets people move an account's data to or from this server over HTTP.	
Served static files in early releases; http_files does so now.	
Tells contacts how long somebody has been away when the client says so in an older way.	
Drops typing notices sent to the host itself, which would only come back as errors.	
Lets administrators exchange reports about abuse with those of other servers.	
Adds the newer description of a client's features to what old clients send.	
Reloads a module as soon as its file changes, for developers.	Needs the Lua library inotify, and so Linux.
Let users create links for new users; invites and its relatives do so now.	
Creates links that let a guest register an account or add a contact.	
Lets administrators, and users if allowed, create invitation links from their chat client.	
Lets other programs create invitation links over HTTP.	
Lets the very first administrator create their account with a link.	
Puts people who accept an invitation into a default group.	
Puts new users into the groups that their invitation names.	
Shows invited people a friendly page that leads them to a client and an account.	
Lets invited people, and by default nobody else, create an account with their link.	
Lets a web page of your own check invitations and create accounts with them.	
Lets invited people create their account on a web page.	
Remembers who invited whom, to find out where troublemakers come from.	
Tells clients the address from which the server sees them.	
Carries requests and their answers between clients, servers and components.	
Keeps the users of a host from talking to anybody outside it.	
Lets clients resume a lost session in one step; an experiment that was never finished.	sasl2_fast together with smacks is what clients use for this today.
Tells clients that recordings wait in a queue.	
Makes requests for recordings wait in a queue until a recorder is free.	
Tells the recorder which meeting it records and who asked for it.	
Sends clients all they need to know in one message as they connect, so that meetings open faster.	
Tells clients and web pages the proper form of an address.	
Works out what each participant may do, from their token or from defaults.	
Notes which meeting a web client wants to join, for the other Jitsi modules.	
A name for logs in JSON that no project uses; the community module is called log_json.	Prosody looks for it in vain.
Serves the web client JSXC, for trying it out.	
Tells contacts how long a user has been away and the last status they left.	
Records when each account last logged in.	
Records times of login, logout and registration of each account.	
Adds pictures of the formulas to messages with LaTeX in them.	Its pictures come by way of XHTML-IM, which few clients show today. It does not load in Prosody 0.12 and later.
Lets very old clients log in with the method that came before SASL.	It sends the password as plain text inside the connection, so it is only as safe as the encryption around it.
Shares the LDAP connection of auth_ldap2 and storage_ldap, which load it themselves.	
Slows down attempts to guess passwords.	
Caps how many bytes per second each connection may send, so that one sender cannot drown the server.	
Let chosen accounts go over the limits; unlimited_jids does so in Prosody 0.12 and later.	
Lists accounts that were used of late, from the command line; needs lastlog.	
Lists accounts that nobody has used for long, from the command line.	
Listed users from the command line; \`prosodyctl shell user list\` does so now.	
Logs failed logins with their addresses, for tools such as fail2ban.	
Logs each event inside the server, for developers.	
Logs which events take too much processor time.	
Logs which events take too much memory.	
Logs the web requests that Prosody itself makes to other services.	
Adds a log sink that writes JSON, for log collectors.	
Writes a line into the log once a minute, so that silence there means trouble.	
Writes everybody's messages into an SQL database.	Tell people that they are being recorded. mam with readonly serves the same purpose better.
Counts log messages for the statistics, by level and origin.	
Keeps the latest debug messages in memory and writes them out only when something happens.	
Logs by which method each user logged in.	
Logs a warning when a module takes too long over something.	
Keeps each user's messages on the server, so that a new device shows the old conversations.	Needs a storage that keeps archives, such as internal or sql. Messages go after a week unless told otherwise.
Lets people choose by a command whose messages are archived.	
Lets very old clients read the message archive in their way.	
Was the first edition of what is now Prosody's own muc_mam.	
Sends clients new messages as they reach the archive; an experiment.	
Told users about the encryption test days of 2014 and which of their contacts were affected.	
Tells clients how many archived messages each conversation has; a prototype.	
Counts the people who were active within a day, a week and a month.	
Counts what connected clients can do, for the statistics; needs cache_c2s_caps.	
Counts kinds of connected clients, such as phones and bots, for the statistics; needs cache_c2s_caps.	
Counts how many clients are available, away or busy, for the statistics.	
Adds the data that waits to be sent to the statistics.	
Adds Prosody's processor time to the statistics.	
Adds the memory that Lua uses and its version to the statistics.	
Adds the memory that the system library manages to the statistics.	
Adds Prosody's memory use to the statistics.	
Counts messages and polls of each meeting and reports them to Amplitude when it ends.	
A misspelling of measure_message_e2ee, which counts encrypted and readable messages.	Prosody looks for it in vain; the real name has one more e.
Counts how many messages are end-to-end encrypted, for the statistics.	Where few people use the server, the numbers can tell about single ones.
Adds lengths of messages in bytes, words and lines to the statistics.	
Adds to the statistics which modules report trouble.	
Adds numbers of rooms and their occupants to the statistics.	Belongs in the list of a muc Component.
Adds processor time, memory and open files of the process to the statistics.	
Counts new accounts for the statistics.	
Counts stanzas by kind for the statistics.	
Adds the number and duration of storage operations to the statistics.	
Delivers messages to the right device, or hands them on when nobody is online.	
Writes all messages of all users into text files.	Tell people that they are being recorded; the files are readable for whoever gets at them.
Copies data from one storage to another, from the command line.	
Takes files of http_upload over into http_file_share, from the command line.	
Takes times of last use from lastlog2 over into account_activity, at once when loaded.	
Renames the roles of accounts that were made before 2024, from the command line.	
Refuses to register names that look deceptively like an existing one.	Works only where Prosody was built with ICU. Accounts made before need one \`prosodyctl mod_mimicking bootstrap\`.
Keeps people in their rooms while their devices are offline.	
Shows everybody a message from the operator when they log in.	
Shows people several messages from the operator, each of them once.	
Hosts group chats with members, moderators, topics and history.	Works only as the module of a Component: \`Component "rooms.example.com" "muc"\`.
Lets only listed accounts or hosts into listed rooms.	Belongs in the list of a muc Component.
Tells clients how busy each room is, so that people find lively ones.	Belongs in the list of a muc Component.
Lets bots offer commands in all rooms and speak there.	
Makes everybody a moderator of the meeting, except where only holders of a token may be.	
Hides from the others in a room which moderator removed somebody.	Belongs in the list of a muc Component.
Kept logs of rooms in the storage; muc_mam is the present way.	
Asks a web service whether somebody has been banned, and closes their connection.	
Makes everybody who joins a room a member of it.	Belongs in the list of a muc Component. Nobody is ever removed, so that member lists of busy rooms only grow.
Reserves the nickname with which somebody first joins a room for them.	
Makes a small picture with the number of people in a room, for web pages.	Belongs in the list of a muc Component.
Extends a ban from a room to everybody of this server who comes from the same network address.	It has to run where the banned people have their accounts, not where the room is. A restart forgets it all.
Lets clients ask for the presence of many people in a room at once.	Belongs in the list of a muc Component.
Lets ordinary participants of a room write private messages to its moderators only.	Since 13.0 rooms have a setting for it, whose default is muc_room_default_allow_pm.
Lets bots speak in rooms without joining them.	Belongs in the list of a muc Component.
Lets a meeting split up into smaller rooms.	
Reports invitations to a meeting to an outside service that makes the calls.	
Tells over HTTP which meetings there are and how many people are in each.	
Ends meetings in which only recorders and transcribers are left.	
Sends push notifications for rooms.	Belongs in the list of a muc Component.
Leaves chosen room settings, such as being listed, to administrators.	Belongs in the list of a muc Component.
Creates rooms with the settings and members given in the configuration.	Belongs in the list of a muc Component.
Rolls dice for people in rooms.	Belongs in the list of a muc Component.
Hides names of participants from guests where the meeting asks for it.	
Makes meeting rooms of several domains live on one Component.	
Lets other programs end a meeting over HTTP.	
Streams the messages of rooms to web pages.	Belongs in the list of a muc Component.
Lets only accounts of listed domains into meetings.	
Lets people move from one device to another in the middle of a meeting.	
Sends presence in rooms to a gateway once instead of once for each of its users.	Belongs in the list of a muc Component.
Logs which people join rooms by the protocol that came before the present one.	
Lets administrators give people in rooms titles, such as teacher, by a command.	Belongs in the list of a muc Component.
Gives other modules a way to show titles beside people's names in rooms.	Belongs in the list of a muc Component.
Hides all rooms from public lists.	
Lets owners of a room have pictures shown as links.	Belongs in the list of a muc Component.
Asks a web service who may join a room.	Belongs in the list of a muc Component.
Fetches the settings of new rooms from a web service.	Belongs in the list of a muc Component.
Marks names of people in messages, so that their clients notice they are meant.	Belongs in the list of a muc Component.
Lets people send a message from one room to another.	
Lets other programs invite a telephone number to a meeting over HTTP.	
Lets other programs remove a telephone caller or a participant from a meeting over HTTP.	
Lets other programs remove somebody from a meeting over HTTP.	
Lets rooms tell their language on Prosody 0.11 and earlier.	
Stops the chat of a meeting after a number of messages.	
Slows down people who flood a room.	Belongs in the list of a muc Component.
Makes guests wait in a lobby until a moderator lets them in.	
Keeps people from other servers out of the listed rooms, and makes local ones members.	Belongs in the list of a muc Component.
Wrote logs of rooms to disk; muc_mam is the present way.	
Showed the logs of muc_log on web pages; http_muc_log does so for archives.	
Keeps the messages of group chats on the server, for people who join later or were away.	Belongs in the \`modules_enabled\` of a muc Component; a VirtualHost cannot load it.
Keeps messages out of a room's archive that ask not to be stored.	Belongs in the list of a muc Component.
Keeps in the archive of a room who has read up to where.	
Remembers up to where members of a room have read, for other modules to build on.	Belongs in the list of a muc Component.
Limits how many people one meeting can hold.	
Adds size and type to pictures and files shared in rooms, so that clients need not fetch them to know.	Belongs in the list of a muc Component.
Gives every meeting an identity of its own.	
Takes the members of rooms from a file on the web.	Belongs in the list of a muc Component.
Tells people that they were mentioned in a room although they are not in it.	Belongs in the list of a muc Component.
Lets moderators delete chat messages and authors correct or take back their own.	
Deletes messages from a room's archive when their author takes them back.	
Lets moderators take back other people's messages in a room.	Belongs in the list of a muc Component.
Delays messages in rooms, so that moderators can stop them before others see them.	Belongs in the list of a muc Component.
Lets moderators whose token says so take part in a meeting without being shown.	
Tells members of a room about messages while they are away.	Belongs in the list of a muc Component.
Gave people in rooms a lasting anonymous mark; Prosody's muc does so since 0.12.	
Sends messages of a room to members who are not in it at the moment.	Belongs in the list of a muc Component.
Lets other programs ask over HTTP whether a meeting has a password, and try one.	
Lets chosen services join meetings without the password.	
Answered for rooms whether one is still in; Prosody's muc does so since 0.11.	
Shows a person in the meeting who is still being called, by requests over HTTP.	
Tells clients in which rooms something happened without their being in them; needs muc_markers.	Belongs in the list of a muc Component.
Limits how fast people can join a meeting.	
Lets people into rooms for good only once they have accepted a text.	Belongs in the list of a muc Component.
Keeps people with nicknames of unwanted patterns out of rooms.	
Turns away participants whose technical name in the room is malformed or would change.	
Lets owners of a room show the pictures of members only.	Belongs in the list of a muc Component.
Lets owners of a room have pictures of people who are not members shown as links.	Belongs in the list of a muc Component.
Lets only people with nicknames of a given pattern into rooms.	
Lets owners of a room decide who may send private messages there.	Belongs in the list of a muc Component. Prosody 13.0 does this in muc itself.
Keeps people from creating rooms with unwanted names.	
Hides the status texts of people in rooms who are not members.	Belongs in the list of a muc Component.
Keeps out of rooms those who are on a shared list of spammers.	Belongs in the list of a muc Component.
Lets people search the rooms of this server by name, description and size.	Belongs in the list of a muc Component.
Makes listed accounts owners of every room.	
Tells over HTTP how many people are in a meeting.	
Makes everybody wait between two messages in a room.	Belongs in the list of a muc Component.
Lets other programs write to participants of a meeting over HTTP.	
An earlier form of trace, which sends traces of new meetings to an OpenTelemetry collector.	
Lets only people with permission ask for a transcript.	
Hands out names for new rooms that no other room has.	
Lets people whose token says so take part in a meeting without being shown.	
Earlier support for visitors who only watch a meeting.	
Makes guests wait until somebody with an account has opened the meeting.	
Tells clients the web address of a room.	Belongs in the list of a muc Component.
Hands the statistics to Munin over its own protocol.	
Lets Postfix and other mail programs check passwords against Prosody's accounts.	
Serves several protocols on one port, for networks that let only 443 through.	
Learns the real address of clients behind a proxy that speaks the PROXY protocol.	
Publishes numbers of users and messages for statistics of free networks.	Everybody can read them. Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.
Drops messages to people who are offline without an error, where the archive keeps them.	Only for servers without offline whose users all have clients that read the archive.
Stores messages for people who are offline and delivers them at their next login.	
Sends messages that reach somebody offline to their e-mail address.	
Keeps messages that ask not to be stored out of the offline storage.	
Shows title and picture of web pages whose address is sent in a room.	Prosody fetches each of those pages, so that their owners see the server's address.
Tells web applications that people log in to through http_oauth2 what their profile says.	
Let strangers fetch the keys that OMEMO encryption needs.	Prosody's pep lets clients arrange that themselves since 0.11.
Holds back messages from listed senders until they are taken off the list.	
Connects to servers that are hidden services of Tor.	
Refuses passwords that are too short or hold the user's own name.	
Lets users set a new password on a web page, by a link that an administrator sends them.	Needs the community module password_policy beside it, and a host that is reachable by HTTPS.
Turns overlong messages in rooms into a link to a page.	Belongs in the list of a muc Component.
Lets people publish avatars, encryption keys and other personal data, and their contacts follow it.	
Sorts public microblog posts into nodes by their categories.	
The name that the present pep bore while it was being developed.	Prosody loads pep in its place and logs that the name has changed.
An older, smaller pep that forgets everything when the server restarts.	Kept for systems that cannot run pep; the two must not be enabled together.
Keeps avatars in step between old clients and new ones.	vcard_legacy does the same since Prosody 0.11 and is the better choice; this one also needs vcard.
Turns avatars into PNG for old clients that show nothing else.	
Keeps the lobby of a meeting open while nobody is in the meeting itself.	
Writes a configuration file for each host that is added while the server runs.	
Answers pings, so that clients notice when their connection has died.	
Checks after lost connections whether users are still in their rooms on other servers.	
Pings silent connections to find out whether they still live.	
Asks strangers who write which client they have, and logs the answers to study spam.	
Lets participants of a meeting vote.	
Keeps the polls of each meeting and their answers.	
Answers in place of people who are still being called into a meeting.	
Adds a console command that tells whether Prosody listens on the expected ports.	
Let the server run in the background, change its user and write to syslog on Unix systems.	Since 13.0 all of this is part of Prosody itself and the module does nothing; 0.12 loads it unasked.
Sends messages for programs that call the server by HTTP.	
Shows contacts who is online, away or gone.	
Remembers when contacts were last online, so that the list fills at once after login.	
Drops repeated presence that says nothing new, to save traffic.	
Adds name and picture from each participant's token to their presence.	
Writes who connects, joins and leaves into a file of its own.	The file holds names and network addresses of people.
Let users write block lists and visibility rules (privacy lists); blocklist does the useful part of it.	
Lets people use the old privacy lists, which Prosody dropped.	blocklist does what people need of it.
Keeps small pieces of client data on the server, as older clients do with their bookmarks.	
Shows users what their account keeps in private storage.	
Lets trusted components read contact lists and send messages in users' names.	
Makes the server show up as prosody instead of lua in lists of processes.	
Stored profiles in old and new formats and kept them in step, long before Prosody did so itself.	Only a README is left of it, so there is nothing to load. Use vcard4 and vcard_legacy.
Offered the statistics to Prometheus; http_openmetrics does so now.	
Relays file transfers between two people whose networks do not let them connect directly.	Meant to run as a Component of its own, such as \`Component "proxy.example.com" "proxy65"\`.
Lets people transfer files only through proxies of this server or of a list.	
Offers a publish-subscribe service, for feeds and machines that follow each other's updates.	Meant to run as a Component of its own, such as \`Component "pubsub.example.com" "pubsub"\`.
Publishes the alerts of Prometheus through pubsub.	
Streams what is published through pubsub to web pages.	
Follows Atom and RSS feeds and publishes their news through pubsub.	
Publishes what happens in Forgejo, GitHub or GitLab repositories through pubsub.	
Shows what was published through pubsub to anybody who asks over HTTP.	It checks no access rights, so that everything on the Component becomes public.
Publishes commits of GitHub repositories through pubsub.	
Lets web services subscribe to pubsub and be called when something new is published.	
Lets MQTT devices publish and subscribe through pubsub.	
Publishes what happens in Pivotal Tracker through pubsub.	
Lets programs publish through pubsub with a web request, such as from web hooks.	
Publishes which servers this one is connected to, for maps and statistics of the network.	On 0.12 it gets in the way of server_contact_info. Servers that have not agreed are not named.
Publishes the server's statistics through pubsub.	
Lets other modules follow what is published through pubsub, also on other servers.	
Turns feed entries into readable text for people who get them as chat messages.	
Lets people subscribe to pubsub nodes by writing chat messages.	
Searched Twitter and published what it found through pubsub.	The interface of Twitter that it used is gone.
A name for push notifications that no project uses; cloud_notify is what wakes up mobile apps.	Prosody looks for it in vain. push2 is the community's newer push module, cloud_notify the settled one.
Wakes up mobile apps by the second edition of push notifications, which is still being drafted.	
Asks each client for its name and version and logs the answer.	
Slows down addresses and users who connect or send too much.	
Writes everything that goes over the wire to the debug log, before anything else touches it.	
Turns down chosen changes, such as to profiles that are kept elsewhere.	
Lets users change their password or delete their account, and strangers register if that is allowed.	With \`allow_registration = true\` anybody can create accounts; invites are the safer way in.
Keeps the list of client apps that other modules recommend to new users.	
Keeps people from registering whose address is on a public list of abusers.	
Marks new accounts for the firewall whose address is on a public list of abusers.	
Logs new accounts whose address is on a public list of abusers.	
Lets new users create an account from within their chat client.	Open registration attracts spammers within days. Limit it, or let only invited people in.
Lets a web site register accounts and verify them by e-mail.	Does not load in Prosody 0.12 and later: it counts on a library without asking for it.
Slows down mass registrations by limiting how many accounts one address may create.	
Sends people who want to register in their client to a web page, and says so from the start.	
Sends people who want to register to a web page.	
Lets people register on a web page.	It follows register_limits as open registration does; put a captcha in front of it.
Starts new Components and stops removed ones when the configuration is reloaded.	
Reloads the listed modules whenever the configuration is reloaded.	
Keeps reminders of users and tells them when the time has come; an experiment.	
Lets gateways change the contact lists of users who agree.	
Tells other servers on request how well this one knows a user, as a help against spam.	
Sends reports of spam on to addresses of your choice and to the server that it came from.	
Counts reports about this server's own users that come from other servers.	
Turns down messages that are not encrypted with OTR.	Clients of today use OMEMO; e2e_policy knows both.
Asks a reservation system whether a meeting may take place, and ends it on time.	
Lets programs send and receive stanzas over HTTP, as JSON or XML.	
Limits what an account may do by the permissions of its role.	Too young to be the only line of defence.
Destroys rooms when other modules ask for it and none of them wants to keep the room.	
Tells clients where the facts about a meeting room are kept.	
Lets participants see and change facts about the meeting room.	
Keeps each user's contact list on the server.	
Puts everybody on the server into everybody's contact list.	
Shows and changes contact lists from the command line.	
Follows lists of known spammers that others publish, for other modules to act upon.	
Connects to other servers, so that users can talk to people on other domains.	
Checks the certificates of other servers when they connect.	
Accepts certificates from certain old servers that introduce themselves wrongly.	
Checked other servers' certificates against signed DNS records; Prosody 13.0 does so itself.	
Checks other servers' certificates against records in their signed DNS (DANE) when they connect.	Complete only with \`use_dane = true\` in the global section, which covers outgoing connections too.
Trusts the certificates of listed servers by their fingerprint.	
Checks other servers' certificates through the PGP web of trust; a prototype.	
Accepts certificates that the other domain vouches for on its web site.	
Trusts a server at once that another connection with the same certificate has proved.	
Uses one connection for both directions between two servers instead of one each way.	
Refuses connections to the servers on a list.	
Closes connections to other servers that nobody uses.	
Keeps connections to chosen servers open.	
Distrusts certificates of other servers whose keys are too short.	
Logs the fingerprint of each other server's certificate.	
Offers no encryption to listed servers that fail at it.	Everything that goes to and from those servers is then readable on the way.
Started new Components when the configuration was reloaded from the telnet console.	
Closes connections to other servers that no longer acknowledge what they get.	Prosody 13.0 does so in s2s itself.
Remembers which connections to other servers succeeded or failed, and why.	
Keeps this server from talking with any but the listed servers.	
Connects to given servers at an address or port of the operator's choice.	Works with Prosody 13.0 and later only; 0.12 skips it.
Connects to given servers at an address of the operator's choice; s2sout_override is newer.	Works with Prosody 13.0 and later only; 0.12 skips it.
Lets clients log in by the newer SASL2, in fewer round trips.	Works with Prosody 13.0 and later only.
Lets SASL2 clients turn on carbons, archive and resumption in the very step that logs them in.	Works with Prosody 13.0 and later only; needs sasl2.
Lets SASL2 clients come back with a token instead of the password, faster and safer.	Works with Prosody 13.0 and later only; needs sasl2.
Lets SASL2 clients resume their session in the very step that logs them in.	
Adds the login method by which auth_oauthbearer takes tokens of web services.	
Lets clients notice when somebody in between tries to talk them into a weaker login method.	Works with Prosody 13.0 and later only.
Adds a login method by which auth_token takes tokens.	
Lets clients log in with a password or token, and servers with a certificate; without it nobody gets in.	
Lets people enter rooms by a login method instead of the bare password.	
Tells clients the server's name for Kerberos.	
Records what clients send and receive as a test script for developers.	It writes everything that people say to a file.
Lets messages carry security labels.	It only shows the labels; acting on them takes firewall rules.
Counts connections on chosen interfaces, such as loopback, as encrypted.	
Ran the self-tests of the earliest releases.	
Reports errors of the server to a Sentry installation.	
Publishes addresses for abuse, support, security and other matters, for users and other operators.	
Publishes further facts about the service that the operator chooses, in a form that programs read.	
Shows on a web page which hosts and Components are up, as XML or JSON.	
Collects services that other servers announce in a directory for users to search.	
Tells clients where to read about outages while the server itself cannot be reached.	Put the address of that page into \`outage_status_urls\`, on a machine other than this one.
Lets permitted people silence a participant without that participant's noticing.	
Hands participants tokens for other services, such as file sharing, that expire within seconds.	
Lets clients tell the server which kinds of traffic to leave out, to save data.	
Exchanges messages between rooms and programs that were made for Slack.	Belongs in the list of a muc Component.
Carries conversations over short connection losses, so that no message is lost on a bad mobile network.	
Kept smacks from sending errors for undelivered messages; nooffline_noerror is the present way.	
Took care of unsent messages when a session ended; smacks does so now.	
Sends chat messages as SMS through Clickatell.	One way only; answers do not come back as chat messages.
Sends users an SMS through the French operator Free when they get a message while away.	Does not load in Prosody 0.12 and later: its command names nobody who may use it.
Asks a billing service whether the instance is paid for, and restricts it otherwise.	
Recognises a Snikket app when it comes back, by the name that it gives its device.	
Hides or removes the room for everybody that older Snikket releases created.	
Keeps push notifications working for iPhone apps that connect without asking for them anew.	
Keeps users with restricted accounts from making rooms public.	
Gives the server itself a name and a logo that apps can show.	
Tells which release of Snikket is running in place of the version of Prosody.	
Lets people report spammers from their client and hands the reports to other modules.	
Tells clients where speaking times are counted.	
Counts how long each participant of a meeting has spoken.	
Replaces DNS records of other servers by ones of the operator's choice.	
Warned people whose client used SSLv3, which Prosody no longer speaks.	
Counts stanzas that come in and go out.	
Shows the numbers of stanza_counter over HTTP.	
Writes everything that is sent and received to the debug log.	The log then holds the private messages of all users.
Wrote all stanzas to the debug log; stanza_debug in Prosody does so now.	
An early tool that showed live statistics in a terminal.	Does not work with current releases of Prosody.
Added numbers of successful and failed logins to the old statistics.	
Added processor time to the old statistics.	
Added the memory of the process to the old statistics.	
Streams the statistics live to tools that were made for the old module statistics.	Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.
Tells XMPP clients the server's statistics.	Everybody on the network can ask. Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.
Sends statistics to a statsd daemon.	
Keeps data in files that small changes are only added to; an experiment.	
Reads accounts and data from the SQL database of an ejabberd server, for moving to Prosody.	
Keeps data in GNU dbm files.	
Keeps all data in plain files below the data directory; the default storage.	
Reads contact lists and profiles from LDAP.	
Keeps data in a Lightning database, which is one fast file.	
Keeps data in memory only, so that everything is gone after a restart; for tests and small caches.	
Reads accounts and data of a Metronome server, for moving to Prosody.	
Keeps data in MongoDB.	Nobody develops it, and its known faults make it unfit for a real service.
Lets modules for archives read the logs that muc_log wrote.	
Reads rooms from the SQL database of MU-Conference, for moving to Prosody.	
Keeps data in several storages at once, against failures or for speed.	
Stores nothing and remembers nothing, for data that nobody should keep.	
Keeps data in object storage of the S3 kind.	Much of Prosody cannot wait for such a storage yet; for trials only.
Keeps data in an SQLite, MySQL or PostgreSQL database.	
An older edition of the SQL storage, kept beside the new one for a while.	
Keeps each account in one XML file in a format that other XMPP servers can import.	
Keeps message archives in XML files, readable and fast to append to.	
Streamed the numbers of connections and stanzas to a local port.	
Sends browsers from HTTP to HTTPS and tells them to stay there.	
Adds a support contact to the list of every new user.	
Makes every new user a member of a room and invites them there.	
Rewrites messages the way the Swedish chef talks; a joke and an example for developers.	
An earlier name of muc_system_chat_message, by which programs write to participants.	
Lets XMPP clients reach other network services through the server.	Does not load in Prosody 13.0, which no longer has a library that it asks for.
Showed the encryption of each connection in the telnet console; \`prosodyctl shell\` does so now.	
Fills the storage with invented messages, for developers.	
Keeps what happened in meetings so that tests can look at it.	For tests of Jitsi Meet itself, never for a server with users.
Lets tests ask over HTTP what happened in meetings, and make tokens.	For tests of Jitsi Meet itself, never for a server with users.
Holds back status changes of contacts while nobody looks at the app.	It drops what the standard says to deliver, and people have reported trouble. csi_simple does it properly.
Limits how many messages somebody may send to people who do not know them.	
Tells anyone who asks what time the server's clock shows.	Only Prosody 0.12 also answers old clients that ask by XEP-0090.
Ends every meeting after a number of minutes.	
Encrypts connections of clients and servers; without it they talk in the clear or not at all.	
Refuses connections whose ciphers are not good enough, and tells the other side why.	
Makes every attempt at encryption fail, for testing how clients react.	
Makes people moderators or members of a meeting by what their token says.	
Lets people into a meeting only with a token that was made for it.	
Creates and checks the tokens with which other modules let people in without a password.	
Keeps the names of deleted accounts taken, so that nobody can impersonate their former owners.	
Asks users to accept terms of service, with the few clients that know how; an experiment.	
Sends traces of what happens in meetings to an OpenTelemetry collector.	
Writes to a file what a seemingly frozen server is doing when it receives a signal.	
Remembers which rooms each user is in, for other modules to build on.	
Tells clients which TURN relay to use for calls, with passwords made from a shared secret.	
Gave clients passwords for a TURN relay; turn_external does so now.	Load only one of it, turn_external and extdisco.
Hands the passwords for TURN relays to other services over HTTP.	
Shows text and picture of Twitter messages whose address is sent in a room.	
Was meant to bring Twitter into chat clients, and was never finished.	
Delivers push notifications of other apps to Android phones through XMPP.	
Stands in for the platform module on systems that are neither Unix nor Windows; it does nothing.	
Removes contacts on servers that no longer exist from everybody's contact list.	
Looks up whether a newer version of the server is available.	
Tells administrators about newer versions of the server.	
Tells users and administrators since when the server is up.	
Tells who asks for the server's presence since when it has been running.	
Lets users change their password and delete their account from their chat client.	
Stores profiles and avatars in the old vCard format.	vcard_legacy does the same from the newer profile and avatar data; Prosody drops vcard when both are enabled.
Stores profiles in the modern vCard format, which other contacts can follow for changes.	
Shows and changes stored profiles from the command line.	
Shows the profiles and avatars of modern clients to old ones, and the other way round.	
Lets rooms have an avatar and a description.	Belongs in the list of a muc Component. Prosody 13.0 does this in muc itself and skips the community copy.
Tells anyone who asks which server software and version this is.	
Lets the server claim to be other software than it is.	
Brings messages and presence of a meeting to the servers of its visitors, and back.	
Keeps the line of visitors of a large meeting, and lets moderators call them in.	
Lets people search a directory of users.	
Lets other programs bring a speaking assistant into a meeting over HTTP.	With voice_agent_insecure_skip_auth anybody who reaches the port can do so.
Lets people send and receive SMS with their telephone numbers at VoIP.ms.	
Brings telephone contacts from a CardDAV address book into contact lists for voipms.	
Tells users whose client connects with outdated encryption.	
Sends administrators a message whenever somebody reports spam.	
Sends administrators a message about each newly registered account.	
Tells administrators when a server is turned away because of its certificate.	
Shows on web pages whether a user is online.	
Lets web clients connect over WebSocket, faster and leaner than BOSH.	
Greets every newly registered user with a message.	
Shows visitors a page from which they can invite themselves.	
Does for Windows what posix does for Unix.	Prosody 0.12 loads it there by itself; 13.0 does not.
An early form of the storage in portable XML files, now storage_xep0227.	
Removes from formatted messages what could harm the people who read them.	
Let programs call the server by XML-RPC, in releases long past.	
`;
