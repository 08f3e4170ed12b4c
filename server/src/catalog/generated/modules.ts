// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const lists = `{"groups":[{"category":"Core","tier":"core","status":"Autoloaded by Prosody - Essential XMPP functionality","source":"Built into Prosody core (autoload_modules)","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Core","tier":"core","status":"Essential - Always needed","source":"Built into Prosody core","risk":"Minimal","riskNote":"Required for basic operation"},{"category":"Distributed","tier":"distributed","status":"Enabled by default - Shipped with Prosody","source":"Official Prosody distribution (not autoloaded)","risk":"Low","riskNote":"Officially maintained and tested"},{"category":"Community Stable","tier":"stable","status":"Enabled by default - Production-ready third-party","source":"prosody-modules project (stable)","risk":"Low","riskNote":"Well-tested community modules"},{"category":"Community Beta","tier":"beta","status":"Opt-in - Mostly stable with some edge cases","source":"prosody-modules project (beta)","risk":"Medium","riskNote":"Mature but may have minor issues"},{"category":"Community Alpha","tier":"alpha","status":"Opt-in - Experimental features","source":"prosody-modules project (alpha/experimental)","risk":"High","riskNote":"May have bugs or breaking changes"}],"loading":{"autoloaded":{"0.12":["posix","presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0.1":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"],"13.0":["presence","message","iq","offline","c2s","s2s","s2s_auth_certs"]},"inherited_by_components":{"0.12":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0.1":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info"],"13.0":["tls","saslauth","dialback","iq","s2s","s2s_bidi","smacks","server_contact_info","admin_shell"]},"inherited_by_component_module":{"0.12":{},"13.0.1":{},"13.0":{"muc":["mam"]}}},"aliases":{"archive":["mam"],"avatar":["vcard_legacy","pep"],"c2s_direct_tls":["c2s"],"caps":["disco"],"client_state":["csi_simple"],"http_api":["http_admin_api","rest"],"https":["http"],"http_file_upload":["http_file_share"],"last":["lastactivity"],"legacy_ssl":["c2s"],"message_archive":["mam"],"message_carbons":["carbons"],"metrics":["http_openmetrics"],"mam_muc":["muc_mam"],"proxy":["proxy65"],"s2s_direct_tls":["s2s"],"sasl":["saslauth","sasl2"],"shared_roster":["groups"],"stream_management":["smacks"],"stream_mgmt":["smacks"],"stun_disco":["external_services","turn_external"],"telnet":["admin_shell"],"turn":["turn_external"],"upload":["http_file_share"]},"xeps":[[4,"Data Forms"],[9,"Jabber-RPC"],[12,"Last Activity"],[16,"Privacy Lists"],[30,"Service Discovery"],[33,"Extended Stanza Addressing"],[39,"Statistics Gathering"],[45,"Multi-User Chat"],[47,"In-Band Bytestreams"],[48,"Bookmarks"],[49,"Private XML Storage"],[50,"Ad-Hoc Commands"],[54,"vcard-temp"],[55,"Jabber Search"],[59,"Result Set Management"],[60,"Publish-Subscribe"],[65,"SOCKS5 Bytestreams"],[71,"XHTML-IM"],[77,"In-Band Registration"],[78,"Non-SASL Authentication"],[80,"User Location"],[82,"XMPP Date and Time Profiles"],[84,"User Avatar"],[85,"Chat State Notifications"],[90,"Legacy Entity Time"],[92,"Software Version"],[107,"User Mood"],[108,"User Activity"],[114,"Jabber Component Protocol"],[115,"Entity Capabilities"],[118,"User Tune"],[124,"Bidirectional-streams Over Synchronous HTTP (BOSH)"],[128,"Service Discovery Extensions"],[133,"Service Administration"],[136,"Message Archiving"],[138,"Stream Compression"],[153,"vCard-Based Avatars"],[156,"Discovering Alternative XMPP Connection Methods"],[157,"Contact Addresses for XMPP Services"],[160,"Best Practices for Handling Offline Messages"],[163,"Personal Eventing Protocol"],[172,"User Nickname"],[175,"Best Practices for Use of SASL ANONYMOUS"],[178,"Best Practices for Use of SASL EXTERNAL with Certificates"],[184,"Message Delivery Receipts"],[185,"Dialback Key Generation and Validation"],[191,"Blocking Command"],[198,"Stream Management"],[199,"XMPP Ping"],[202,"Entity Time"],[203,"Delayed Delivery"],[205,"Best Practices to Discourage Denial of Service Attacks"],[206,"XMPP Over BOSH"],[215,"External Service Discovery"],[220,"Server Dialback"],[222,"Persistent Storage of Public Data via PubSub"],[223,"Persistent Storage of Private Data via PubSub"],[227,"Portable Import/Export Format for XMPP-IM Servers"],[231,"Bits of Binary"],[233,"XMPP Server Registration for use with Kerberos V5"],[237,"Roster Versioning"],[249,"Direct MUC Invitations"],[256,"Last Activity in Presence"],[257,"Client Certificate Management for SASL EXTERNAL"],[258,"Security Labels in XMPP"],[268,"Incident Handling"],[273,"Stanza Interception and Filtering Technology (SIFT)"],[277,"Microblogging over XMPP"],[279,"Server IP Check"],[280,"Message Carbons"],[283,"Moved"],[286,"Mobile Considerations on LTE Networks"],[288,"Bidirectional Server-to-Server Connections"],[292,"vCard4 Over XMPP"],[307,"Unique Room Names for Multi-User Chat"],[309,"Service Directories"],[313,"Message Archive Management"],[317,"Hats"],[318,"Best Practices for Client Initiated Presence Probes"],[319,"Last User Interaction in Presence"],[321,"Remote Roster Management"],[328,"JID Preparation and Validation Service"],[333,"Displayed Markers"],[334,"Message Processing Hints"],[335,"JSON Containers"],[352,"Client State Indication"],[353,"Jingle Message Initiation"],[355,"Namespace Delegation"],[356,"Privileged Entity"],[357,"Push Notifications"],[359,"Unique and Stable Stanza IDs"],[363,"HTTP File Upload"],[368,"SRV records for XMPP over TLS"],[369,"Mediated Information eXchange (MIX)"],[372,"References"],[377,"Blocking Command Reports"],[379,"Pre-Authenticated Roster Subscription"],[384,"OMEMO Encryption"],[386,"Bind 2"],[388,"Extensible SASL Profile"],[390,"Entity Capabilities 2.0"],[393,"Message Styling"],[397,"Instant Stream Resumption"],[398,"User Avatar to vCard-Based Avatars Conversion"],[401,"Ad-hoc Account Invitation Generation"],[402,"PEP Native Bookmarks"],[410,"MUC Self-Ping (Schrödinger's Chat)"],[411,"Bookmarks Conversion"],[421,"Occupant identifiers for semi-anonymous MUCs"],[422,"Message Fastening"],[425,"Moderated Message Retraction"],[440,"SASL Channel-Binding Type Capability"],[441,"Message Archive Management Preferences"],[443,"XMPP Compliance Suites 2021"],[445,"Pre-Authenticated In-Band Registration"],[447,"Stateless file sharing"],[455,"Service Outage Status"],[474,"SASL SCRAM Downgrade Protection"],[478,"Stream Limits Advertisement"],[479,"XMPP Compliance Suites 2023"],[484,"Fast Authentication Streamlining Tokens"],[485,"PubSub Server Information"],[489,"Reporting Account Affiliations"],[493,"OAuth Client Login"],[502,"MUC Activity Indicator"]],"generated":"2026-11-28"}`;
export const records = () => `
account_activity	{"summary":"Records when each account was last used, so that operators can find the abandoned ones.","since":"13.0.0","bundled":["13.0"]}
actions_http	{"summary":"Let web requests trigger actions on the server, in releases long past.","since":"0.3.0","removed":"0.7.0"}
addressing	{"summary":"Lets people send one message to several addresses at once, without sending it many times themselves.","stage":"alpha","xeps":[33]}
adhoc	{"summary":"Lets clients find and run commands that other modules offer, as forms inside the chat client.","note":"The modules that offer commands load it themselves; it has no need of a line of its own.","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[50]}
adhoc_account_management	{"summary":"Lets users change their password from a command in their client.","stage":"alpha","xeps":[77]}
adhoc_blacklist	{"summary":"Lets administrators block other servers from their chat client, and refuses connections with those.","stage":"unlabelled","xeps":[133],"needs":["adhoc"]}
adhoc_dataforms_demo	{"summary":"Offers commands with every kind of form field, for developers who test how clients show them.","stage":"unlabelled","xeps":[50,4],"needs":["adhoc"]}
adhoc_groups	{"summary":"Lets people create groups, or join them, whose members all get into each other's contact lists.","stage":"unlabelled","needs":["adhoc"]}
adhoc_oauth2_client	{"summary":"Lets people register web applications for http_oauth2 from their chat client.","stage":"alpha","xeps":[50],"needs":["http_oauth2"]}
admin_adhoc	{"summary":"Gives administrators commands to manage users and the server from an ordinary chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
admin_blocklist	{"summary":"Refuses connections with servers that an administrator has blocked in their own client.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[191],"needs":["blocklist"]}
admin_message	{"summary":"Lets administrators run console commands by sending chat messages.","stage":"beta","needs":["admin_telnet"],"component":"preferred"}
admin_notify	{"summary":"Gives other modules a way to send messages to the administrators; it sends none by itself.","stage":"alpha"}
admin_probe	{"summary":"Lets administrators see whether any user is online without being their contact.","note":"It asks for administrators in a way that Prosody 13.0 is phasing out.","stage":"unlabelled","needs":["presence"]}
admin_shell	{"summary":"Opens the console behind \`prosodyctl shell\`, for looking into the running server and changing it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["admin_socket"],"global":true}
admin_socket	{"summary":"Listens on a local Unix socket through which \`prosodyctl shell\` reaches the running server.","since":"0.12.0","bundled":["0.12","13.0"],"global":true}
admin_telnet	{"summary":"Opens the administration console on a local TCP port; \`prosodyctl shell\` has taken its place.","note":"Anyone who can connect to the local port 5582 gets full control of the server, without a password.","since":"0.8.0","bundled":["0.12","13.0"],"needs":["admin_shell"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true}
admin_web	{"summary":"Shows administrators connections and users on a web page.","note":"It needs scripts that have to be fetched separately before the first start.","stage":"beta","needs":["admin_adhoc","bosh","http"],"global":true}
alias	{"summary":"Tells people who write to an old or alternative address which one to use instead.","stage":"alpha"}
announce	{"summary":"Lets administrators send one message to everybody who is online.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[133,50],"needs":["adhoc"]}
anti_spam	{"summary":"Recognises spam from strangers by content and by shared lists of known spammers.","stage":"alpha","needs":["pubsub_subscription"]}
atom	{"summary":"Shows a user's public microblog posts as an Atom feed.","stage":"unlabelled","xeps":[277],"needs":["http","pep"]}
audio_translation_component	{"summary":"Collects who wants to hear whom in which language, for live translation in meetings.","other":"Jitsi Meet"}
audit	{"summary":"Gives other modules a place to record events that matter for security.","note":"It records nothing by itself; audit_auth and others do. Check that you may keep names and addresses.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","needs":["cron"],"global":true}
audit_auth	{"summary":"Records logins and failed attempts in the audit log.","stage":"unlabelled","needs":["audit"]}
audit_status	{"summary":"Records starts, stops and crashes of the server in the audit log.","stage":"unlabelled","needs":["audit"]}
audit_tokens	{"summary":"Records in the audit log when access tokens are granted and withdrawn.","stage":"unlabelled","needs":["audit"]}
audit_user_accounts	{"summary":"Records new, changed and deleted accounts in the audit log.","stage":"unlabelled","needs":["audit"]}
auth_anonymous	{"summary":"Lets people in without an account, under a random address that disappears when they leave.","note":"Whoever reaches the host can log in. Selected by \`authentication = \\"anonymous\\"\`, never by listing it.","since":"0.8.0","bundled":["0.12","13.0"],"xeps":[175]}
auth_any	{"summary":"Accepts every user name with any password, for tests.","note":"Whoever reaches the host can log in as anybody.","stage":"merged","replacedBy":[{"module":"auth_insecure","since":"0.11"}]}
auth_ccert	{"summary":"Lets clients log in with a certificate instead of a password.","stage":"alpha"}
auth_custom_http	{"summary":"Asks a web service of your own whether a password is right.","note":"The whole server waits for each answer.","stage":"unlabelled"}
auth_cyrus	{"summary":"Hands password checks to Cyrus SASL, which can ask PAM, LDAP or Kerberos.","since":"0.8.0","removed":"0.12.0","stage":"unlabelled"}
auth_dovecot	{"summary":"Checks passwords against a Dovecot mail server.","stage":"alpha"}
auth_external_insecure	{"summary":"Checks passwords with an external script.","note":"Nobody maintains it, and it is known to be fragile.","stage":"deprecated"}
auth_ha1	{"summary":"Reads users and hashed passwords from a plain file.","stage":"beta"}
auth_http	{"summary":"Checks and manages accounts through a web service.","stage":"alpha"}
auth_http_async	{"summary":"Checks passwords by asking a web service, without holding up other users meanwhile.","stage":"alpha"}
auth_http_cookie	{"summary":"Checks passwords or cookies of a web site by asking its web service.","stage":"alpha"}
auth_imap	{"summary":"Checks passwords by logging in to an IMAP mail server.","stage":"alpha"}
auth_insecure	{"summary":"Accepts every user name with any password; it exists to test the server.","note":"It refuses to work unless \`insecure_open_authentication\` holds the phrase that admits what it does.","since":"0.11.0","bundled":["0.12","13.0"]}
auth_internal_hashed	{"summary":"Keeps passwords in Prosody's own storage as salted hashes; the default way to log in.","since":"0.8.0","bundled":["0.12","13.0"],"needs":["tokenauth"],"needsSince13":["tokenauth"]}
auth_internal_plain	{"summary":"Keeps passwords in Prosody's own storage in readable form.","note":"Whoever reads the data directory reads every password. \`internal_hashed\` upgrades accounts as people log in.","since":"0.8.0","bundled":["0.12","13.0"]}
auth_internal_yubikey	{"summary":"Asks for the one-time code of a YubiKey besides the password.","stage":"beta"}
auth_jitsi-anonymous	{"summary":"Lets guests into meetings without an account, who keep their address when they come back.","other":"Jitsi Meet","needs":["jitsi_session"]}
auth_jitsi-shared-secret	{"summary":"Lets the services of a Jitsi installation log in with a shared secret.","other":"Jitsi Meet","needs":["jitsi_session"]}
auth_joomla	{"summary":"Checks passwords against the user table of a Joomla web site.","stage":"alpha"}
auth_ldap	{"summary":"Checks user names and passwords against an LDAP directory.","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged"}
auth_ldap2	{"summary":"Checks passwords against LDAP, with groups and administrators from the directory.","stage":"unlabelled"}
auth_oauth_external	{"summary":"Lets clients log in with accounts of an external OAuth service.","stage":"alpha","xeps":[493]}
auth_oauthbearer	{"summary":"Lets people log in with accounts of a web service such as GitHub; needs sasl_oauthbearer.","stage":"unlabelled"}
auth_pam	{"summary":"Checks passwords against the system's own accounts.","stage":"alpha"}
auth_phpbb3	{"summary":"Checks passwords against the user table of a phpBB forum.","stage":"alpha"}
auth_sql	{"summary":"Checks passwords against a table of another application's database.","stage":"stable"}
auth_token	{"summary":"Lets clients log in with one-time tokens that another application hands out.","stage":"unlabelled"}
auth_wordpress	{"summary":"Checks passwords against the user table of a WordPress web site.","stage":"alpha"}
authz_delegate	{"summary":"Takes roles and permissions from another host of the same server.","note":"Selected by \`authorization = \\"delegate\\"\`, never by listing it.","stage":"unlabelled"}
authz_internal	{"summary":"Decides what each user may do, by roles that are kept in Prosody's own storage.","since":"0.12.0","bundled":["0.12","13.0"]}
auto156	{"summary":"Prints where BOSH and WebSocket are announced in old DNS records, in the form that web clients read today.","stage":"unlabelled","xeps":[156],"needs":["http"]}
auto_accept_subscriptions	{"summary":"Accepts every request to become a contact in the user's name.","note":"Strangers then see who is online. Meant for closed servers where everybody trusts everybody.","stage":"beta"}
auto_activate_hosts	{"summary":"Starts new hosts and stops removed ones when the configuration is reloaded.","stage":"beta","global":true}
auto_answer_disco_info	{"summary":"Answers questions about the features of a client in its place, to save traffic.","stage":"unlabelled","needs":["cache_c2s_caps"]}
auto_moved	{"summary":"Checks when a contact says that they have a new address, and moves the contact over.","stage":"alpha","xeps":[283]}
av_moderation	{"summary":"Tells clients that moderators can allow or forbid cameras and microphones.","other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
av_moderation_component	{"summary":"Lets moderators of a meeting allow or forbid cameras and microphones.","other":"Jitsi Meet"}
aws_profile	{"summary":"Gives other modules the credentials that Amazon provides to its virtual machines.","stage":"unlabelled","global":true}
benchmark_storage	{"summary":"Measures how fast a storage backend is, from the command line.","stage":"unlabelled"}
bidi	{"summary":"Used one connection for both directions between two servers; s2s_bidi does so now.","stage":"obsolete","codeRemoved":true,"xeps":[288],"replacedBy":[{"module":"s2s_bidi","since":"0.12"}]}
block_outgoing	{"summary":"Keeps the listed users from sending anything.","stage":"unlabelled"}
block_registrations	{"summary":"Keeps names such as admin or root, and names of unwanted patterns, from being registered.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled"}
block_s2s_subscriptions	{"summary":"Drops requests to become a contact that come from the listed servers.","stage":"unlabelled"}
block_strangers	{"summary":"Turns away messages from people who are not contacts.","stage":"unlabelled"}
block_subscribes	{"summary":"Lets nobody become a new contact of anybody; the same as block_subscriptions.","stage":"unlabelled"}
block_subscriptions	{"summary":"Freezes contact lists, so that nobody gets new contacts or loses any.","stage":"unlabelled"}
blocking	{"summary":"Answered the blocking command by way of the old privacy lists.","note":"Prosody's own blocklist does this without the privacy lists.","stage":"deprecated","xeps":[191],"needs":["privacy_lists"],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
blocklist	{"summary":"Lets people block others, who can then neither write to them nor see that they are online.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[191]}
bob	{"summary":"Remembers small pictures sent in rooms and hands them to others who ask for them.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[231],"needs":["cache_c2s_caps"]}
bookmarks	{"summary":"Keeps the list of joined rooms in the account, so that every device of a user opens the same rooms.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[402,411,48,49],"needs":["pep"],"conflicts":["bookmarks2"]}
bookmarks2	{"summary":"Was the community edition of what is now Prosody's own bookmarks.","stage":"merged","codeRemoved":true,"xeps":[48,402],"conflicts":["bookmarks"],"replacedBy":[{"module":"bookmarks","since":"0.12"}]}
bosh	{"summary":"Lets web clients connect over plain HTTP requests, even behind proxies that allow nothing else.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.2.0","bundled":["0.12","13.0"],"xeps":[124,206],"needs":["c2s","http"],"mayNeed":["http_altconnect"],"needsSince13":["c2s","http_altconnect"],"global":true}
breakout_rooms	{"summary":"An earlier form of muc_breakout_rooms, which lets a meeting split up into smaller rooms.","other":"Jitsi Meet"}
broadcast	{"summary":"Sends a message written to one address to everybody on the host.","stage":"stable","component":"preferred"}
c2s	{"summary":"Accepts the connections of chat clients, on port 5222 unless told otherwise.","group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"global":true,"autoloadedIn":["0.12","13.0"]}
c2s_conn_throttle	{"summary":"Slows down clients that connect again and again.","stage":"stable"}
c2s_limit_sessions	{"summary":"Limits how many devices one account can have connected.","stage":"unlabelled"}
cache_c2s_caps	{"summary":"Remembers what each connected client can do, for other modules to build on.","stage":"unlabelled","xeps":[115]}
captcha_registration	{"summary":"Asks people who register in their client to read a picture.","note":"Needs Lua libraries that have to be built by hand, and brings its own old copy of register.","stage":"beta"}
carbons	{"summary":"Delivers each conversation to all devices of a user, so that a phone also shows what a laptop sent.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[280,334,353]}
carbons_adhoc	{"summary":"Shows users which of their devices get copies of messages.","note":"Does not load in Prosody 0.12 and later: its command names nobody who may use it.","stage":"unlabelled","xeps":[280]}
carbons_copies	{"summary":"Lets people whose client is too old to ask for them turn on copies of messages for all their devices.","stage":"unlabelled","xeps":[280]}
certs_all	{"summary":"Accepts every certificate of every other server; for tests.","note":"Anybody on the way can then pose as another server.","other":"Jitsi Meet"}
certs_s2soutinjection	{"summary":"Accepts any certificate of the servers named in s2s_connect_overrides or s2sout_override.","note":"Right only where the network between those servers is trusted.","other":"Jitsi Meet","global":true}
cf_turncredentials	{"summary":"Fetches passwords for Cloudflare's TURN relays, for calls of people behind strict firewalls.","other":"Jitsi Meet"}
checkcerts	{"summary":"Reminds administrators before a certificate expires.","note":"Does not work since Prosody 0.10. \`prosodyctl check certs\` tells the same.","stage":"broken"}
clean_roster	{"summary":"Removes characters that do not belong into XML from contact lists, from the command line.","stage":"unlabelled"}
client_certs	{"summary":"Lets users manage the certificates with which their clients log in.","stage":"alpha","xeps":[257]}
client_management	{"summary":"Lets people see which apps can get into their account, and lock out those that are lost.","stage":"beta","needs":["sasl2_fast","tokenauth"]}
client_proxy	{"summary":"Makes several connected clients of one account answer behind one address, for tests and bots.","note":"Works only as the module of a Component: \`Component \\"proxy.example.com\\" \\"client_proxy\\"\`.","stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"]}
cloud_notify	{"summary":"Wakes up sleeping mobile apps through the push service of their maker when a message arrives.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Part of Prosody since 13.0; for 0.12 it is a community module, labelled beta.","since":"13.0.0","bundled":["13.0"],"stage":"beta","refusedBy13":true,"xeps":[357]}
cloud_notify_encrypted	{"summary":"Encrypts the content of push notifications, so that push services cannot read it.","stage":"alpha","xeps":[357],"needs":["cloud_notify"]}
cloud_notify_extensions	{"summary":"Makes push notifications work well for Siskin and Snikket on iPhones, message texts encrypted.","note":"It only loads three further community modules, and those need the Lua library luaossl.","group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","stage":"beta","xeps":[357],"needs":["cloud_notify_encrypted","cloud_notify_filters","cloud_notify_priority_tag"]}
cloud_notify_filters	{"summary":"Lets people choose which conversations may wake up their phone.","stage":"alpha","xeps":[357]}
cloud_notify_priority_tag	{"summary":"Marks push notifications as urgent or not, so that phones handle them as they should.","stage":"alpha","xeps":[357]}
compact_resource	{"summary":"Gives each device a short random name in place of the one that it asks for.","stage":"unlabelled"}
compat_bind	{"summary":"Lets broken clients log in that send their last step to the host instead of nobody.","stage":"unlabelled"}
compat_dialback	{"summary":"Lets broken servers in that leave out whom they want to talk to.","stage":"unlabelled","global":true}
compat_muc_admin	{"summary":"Lets old clients manage members of rooms although they ask in the wrong way.","stage":"beta"}
compat_roles	{"summary":"Gives newer community modules the roles of Prosody 13.0 on 0.11 and 0.12, in a simple form.","stage":"alpha","global":true}
compat_vcard	{"summary":"Answers vCard requests of clients that ask in an outdated way.","stage":"unlabelled"}
compliance_2021	{"summary":"Compares the enabled modules with the compliance suite of 2021 and logs what is missing.","stage":"unlabelled","xeps":[443],"needs":["bookmarks","cloud_notify","smacks"]}
compliance_2023	{"summary":"Compares the enabled modules with the compliance suite of 2023 and logs what is missing.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","stage":"beta","xeps":[479],"needs":["cloud_notify"]}
compliance_latest	{"summary":"Loads the newest of the modules that compare this server with a compliance suite.","stage":"beta","needs":["compliance_2023"]}
compliance_policy	{"summary":"A name that no project uses; compliance_2023 and tls_policy are real modules near to it.","note":"Prosody looks for it in vain.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; compliance_2023 comes nearest.","nearest":"compliance_2023"}
component	{"summary":"Accepts connections from external services, such as bridges and bots, that live outside Prosody.","note":"It stands behind every Component written without a module, and every one of those needs a \`component_secret\`.","since":"0.4.0","bundled":["0.12","13.0"],"xeps":[114],"component":"only","componentOnlyIn":["0.12","13.0"],"global":true}
component_client	{"summary":"Connects a host to another XMPP server as its external component.","stage":"unlabelled"}
component_http	{"summary":"Hands stanzas for a Component to a web service and sends its answers back, for bots.","stage":"unlabelled","component":"preferred"}
component_roundrobin	{"summary":"Lets several instances of an external component connect and share the work.","stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
compression	{"summary":"Compressed connections with zlib.","note":"Taken out because compression inside encryption can leak what is being sent.","since":"0.6.0","removed":"0.11.0","xeps":[138]}
compression_unsafe	{"summary":"Compresses connections, as Prosody itself once did.","note":"Together with encryption, compression can leak what is being sent.","stage":"deprecated","xeps":[138]}
conference_duration	{"summary":"Tells participants how long a meeting has lasted.","other":"Jitsi Meet"}
conference_duration_component	{"summary":"Keeps track of when each meeting began.","other":"Jitsi Meet"}
conformance_restricted	{"summary":"Sends kinds of XML that XMPP forbids, for testing how others react.","stage":"unlabelled"}
console	{"summary":"The first administration console on a local port, later renamed to admin_telnet.","since":"0.1.0","removed":"0.8.0","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
conversejs	{"summary":"Serves the web client Converse.js, already set up for this server.","stage":"unlabelled","needs":["http"],"mayNeed":["bookmarks","bosh","websocket"]}
couchdb	{"summary":"Kept data in a CouchDB database.","note":"An experiment for releases before 0.8; today's Prosody cannot use it.","stage":"alpha"}
cron	{"summary":"Runs the daily and hourly chores of other modules, such as deleting expired messages.","since":"0.12.0","bundled":["0.12","13.0"],"global":true}
csi	{"summary":"Lets apps tell the server whether somebody is looking at them, for others to act upon.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[352]}
csi_battery_saver	{"summary":"Holds back unimportant traffic to idle phones, with finer rules than csi_simple.","stage":"unlabelled","xeps":[352],"needs":["csi","track_muc_joins"]}
csi_compat	{"summary":"Understands how old Google clients say that nobody is looking at them.","stage":"unlabelled","needs":["csi"]}
csi_grace_period	{"summary":"Waits with messages to an idle phone while the same person is active on another device.","stage":"beta"}
csi_muc_priorities	{"summary":"Lets people tell which rooms may wake up their phone and which can wait.","stage":"unlabelled","xeps":[352],"needs":["adhoc"]}
csi_simple	{"summary":"Saves battery and data on phones by holding back unimportant traffic while nobody looks at the app.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[352,286,249,353],"needs":["csi"],"conflicts":["filter_chatstates","throttle_presence"]}
csi_simple_compat	{"summary":"Makes csi_important_payloads work on Prosody 0.11.","stage":"unlabelled"}
data_access	{"summary":"Lets programs read and change stored data over HTTP.","note":"Whoever gets in reads everything that is stored about a user; keep it away from the public.","stage":"unlabelled","needs":["http"]}
debug	{"summary":"A developer's aid of the earliest releases.","since":"0.4.0","removed":"0.6.2"}
debug_omemo	{"summary":"Adds a link with technical details to encrypted messages, for finding out why one cannot be read.","stage":"alpha","needs":["http","pep"]}
debug_reset	{"summary":"Puts the server back to a fresh state once the last client has left; made for automated tests.","since":"13.0.0","bundled":["13.0"],"global":true}
debug_sql	{"summary":"Writes each SQL query of the storage to the debug log.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
debug_traceback	{"summary":"Writes to a file what the server is busy with whenever it receives a signal.","stage":"alpha","global":true}
default_bookmarks	{"summary":"Gives new users a list of rooms to start with.","stage":"unlabelled","mayNeed":["pep"]}
default_vcard	{"summary":"Fills the profile of a new user with what they wrote into the registration form.","stage":"beta"}
delegation	{"summary":"Lets external components answer for the server in matters that it hands over to them.","stage":"beta","xeps":[355]}
deny_omemo	{"summary":"Keeps people from publishing the keys that OMEMO encryption needs.","stage":"unlabelled"}
devices	{"summary":"Tries to recognise the devices of each user from one session to the next.","stage":"alpha"}
dialback	{"summary":"Verifies other servers through DNS, for those that cannot show a trusted certificate.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[220,185]}
disable_tls	{"summary":"Offers no encryption on the listed client ports.","note":"Passwords and messages are readable on the way; meant for broken clients in closed networks.","stage":"beta"}
disco	{"summary":"Tells clients which features and services the server offers; nearly every client depends on it.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[30,115,128]}
discodot	{"summary":"Draws a picture of hosts, Components and how they refer to each other, from the command line.","stage":"unlabelled"}
discoitems	{"summary":"Set the list of services that clients see; Prosody itself reads disco_items now.","stage":"beta"}
dnsbl	{"summary":"Marks new accounts whose address is on a public list of abusers, for operators to review.","stage":"alpha","needs":["flags"]}
dnsupdate	{"summary":"Prints the commands that put this server's SRV records into DNS.","stage":"unlabelled","global":true}
drop_chatstates	{"summary":"Drops typing notices to chosen domains that would only answer with errors.","stage":"alpha"}
dwd	{"summary":"Skipped dialback for servers with a trusted certificate; Prosody does so by itself since 0.10.","stage":"unlabelled"}
e2e_policy	{"summary":"Warns about or refuses messages that are not end-to-end encrypted.","stage":"unlabelled"}
easy_invite	{"summary":"Created invitation links; invites and its relatives do so now.","stage":"deprecated","needs":["adhoc","invites"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}]}
email	{"summary":"Lets other modules send e-mail.","stage":"unlabelled","global":true}
email_pass	{"summary":"Lets people who forgot their password get a link by e-mail to set a new one.","stage":"beta"}
end_conference	{"summary":"Lets moderators end a meeting for everybody.","other":"Jitsi Meet","needs":["jitsi_session"],"mayNeed":["features_identity"]}
export_skeletons	{"summary":"Exports message archives without content and names, for studying patterns of use.","stage":"unlabelled","xeps":[82]}
extdisco	{"summary":"Tells clients where STUN and TURN relays are; Prosody's own external_services has taken over.","note":"Reads \`external_services\` in another form than Prosody's module of that name. Load only one of the two.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[215],"conflicts":["external_services","turn_external","turncredentials"]}
external_services	{"summary":"Tells clients where services such as STUN and TURN relays are, with credentials that expire.","since":"0.12.0","bundled":["0.12","13.0"],"stage":"unlabelled","xeps":[215],"conflicts":["extdisco","turncredentials"]}
fallback_vcard	{"summary":"Answers requests for profiles that do not exist with what is known from registration.","stage":"unlabelled"}
features_identity	{"summary":"Lets participants see each other's features without asking each one.","other":"Jitsi Meet"}
file_management	{"summary":"Lets people list the files that they uploaded.","note":"It works on the files of http_upload, not on those of Prosody's own http_file_share.","stage":"alpha","xeps":[50],"needs":["http_upload"]}
filesharing_component	{"summary":"Tells participants which files were shared in a meeting, also those who come later.","other":"Jitsi Meet"}
filter_chatstates	{"summary":"Holds back typing notices while nobody looks at the app, to save traffic on phones.","note":"It drops what the standard says to deliver. csi_simple saves more without doing so.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[85,352],"needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
filter_direct_messages	{"summary":"Turns down messages from person to person that would go around the rules of the meeting room.","other":"Jitsi Meet"}
filter_iq_jibri	{"summary":"Lets only people with permission start recordings and live streams.","other":"Jitsi Meet"}
filter_iq_rayo	{"summary":"Lets only people with permission call telephones from a meeting.","other":"Jitsi Meet"}
filter_messages	{"summary":"Lets only people with permission write to everybody in meetings whose chat is restricted.","other":"Jitsi Meet"}
filter_words	{"summary":"Replaces words in messages by others from a list.","stage":"unlabelled"}
firewall	{"summary":"Blocks spam and abuse by rules that the operator writes in small script files.","note":"Without \`firewall_scripts\` it does nothing. Relative file names count from the directory of the configuration.","group":3,"place":"modules.d/community/stable/firewall.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","mayNeed":["groups","pubsub_subscription"]}
flags	{"summary":"Lets operators and other modules attach marks to an account and look them up later.","since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","refusedBy13":true}
flash_policy	{"summary":"Let web clients made with Flash connect, when browsers still had it.","stage":"alpha","global":true}
fmuc	{"summary":"Runs the meeting rooms of a server for visitors, who watch a large meeting that takes place elsewhere.","other":"Jitsi Meet"}
graceful_shutdown	{"summary":"Was a trial of closing everything in good order when the server stops.","note":"Prosody does so by itself since 0.12.","stage":"unlabelled","global":true}
group_bookmarks	{"summary":"Gives all members of a group the same bookmarked rooms.","stage":"beta"}
groups	{"summary":"Puts people of one group into each other's contact lists, from a file that the operator writes.","since":"0.5.0","bundled":["0.12","13.0"]}
groups_internal	{"summary":"Manages groups of users that share contacts and rooms, without a file to edit.","stage":"beta"}
groups_migration	{"summary":"Creates a default group in groups_internal with everybody on the host, once.","stage":"unlabelled","needs":["groups_internal"]}
groups_muc_bookmarks	{"summary":"Puts the rooms of a group into the bookmarks of its members, and takes them out again.","stage":"unlabelled","needs":["groups_internal","pep"]}
groups_oidc	{"summary":"Tells web applications that people log in to through http_oauth2 which groups they are in.","stage":"alpha","needs":["groups_internal","http_oauth2"]}
groups_shell	{"summary":"Adds a console command that brings the members' contact lists in step with their group.","stage":"unlabelled","global":true}
health_report	{"summary":"Sends figures about how the service is doing to the hosting provider.","other":"Snikket","needs":["audit_status","measure_active_users","snikket_version"],"mayNeed":["cron"]}
host_blacklist	{"summary":"Refuses connections with the servers on a list.","stage":"unlabelled"}
host_guard	{"summary":"Decides, host by host, which other servers may talk to it.","stage":"stable","global":true}
host_status_check	{"summary":"Keeps an eye on whether hosts and Components still work, for other modules to report.","stage":"beta"}
host_status_heartbeat	{"summary":"Sends a sign of life to a server that watches this one with host_status_check.","stage":"beta"}
http	{"summary":"Runs the built-in web server that all other HTTP modules share.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"rfcs":[7239],"needs":["http_errors"],"global":true}
http_admin_api	{"summary":"Offers the administration interface that Snikket's web portal uses.","stage":"beta","needs":["http","announce","invites","tokenauth","pep","groups_internal","account_activity","cloud_notify","lastlog2"]}
http_altconnect	{"summary":"Publishes where BOSH and WebSocket are, so that web clients find them from the domain alone.","group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 carries no label.","since":"13.0.0","bundled":["13.0"],"stage":"unlabelled","xeps":[156],"needs":["http"]}
http_auth_check	{"summary":"Lets other programs check a user's password over HTTP.","stage":"unlabelled","needs":["http"]}
http_authentication	{"summary":"Asks for one user name and password on all web pages and services of Prosody.","stage":"beta","global":true}
http_avatar	{"summary":"Serves users' avatars by HTTP.","stage":"unlabelled","xeps":[54,153],"needs":["http"]}
http_connect	{"summary":"Lets clients reach other servers through this one, as an HTTP proxy.","note":"Asks for a feature that neither 0.12 nor 13.0 has, so that both skip it. Where it runs, private addresses have to stay closed to it.","stage":"unlabelled","refusedBy13":true,"needs":["external_services","http"]}
http_debug	{"summary":"Shows how a web request arrives at Prosody, for checking the proxy in front of it.","stage":"unlabelled","needs":["http"]}
http_dir_listing	{"summary":"Makes the lists of files that http_files shows for directories.","stage":"unlabelled","global":true}
http_dir_listing2	{"summary":"Makes the lists of files that http_files shows for directories, with a template of your own if wanted.","stage":"unlabelled","global":true}
http_errors	{"summary":"Answers failed HTTP requests with a readable page.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"global":true}
http_favicon	{"summary":"Gives Prosody's web pages an icon.","stage":"unlabelled","needs":["http"]}
http_file_share	{"summary":"Lets people send pictures and files of any kind by uploading them to the server for a limited time.","note":"Meant to run as a Component of its own; in a host's list it works, yet apps look for it as a service.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","upstreamSays":"Upstream implements XEP-0363, where the inventory names XEP-0447.","since":"0.12.0","bundled":["0.12","13.0"],"xeps":[363],"needs":["disco","http","cron"],"component":"preferred"}
http_files	{"summary":"Serves a directory of static files over Prosody's web server.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"needs":["http"]}
http_health	{"summary":"Answers monitoring and container systems that ask whether Prosody is well.","stage":"unlabelled","global":true}
http_host_status_check	{"summary":"Shows monitoring systems which hosts and Components work; needs host_status_check.","stage":"beta","needs":["http"]}
http_hostaliases	{"summary":"Lets the web pages of a host be reached under further names.","stage":"unlabelled","global":true}
http_index	{"summary":"Lists the web pages and services that this server offers.","stage":"beta","needs":["http"]}
http_libjs	{"summary":"Serves common JavaScript libraries from the system's own packages.","stage":"stable"}
http_logging	{"summary":"Logs every web request that Prosody answers, much as web servers do.","stage":"unlabelled","global":true}
http_muc_kick	{"summary":"Lets other programs throw somebody out of a room over HTTP.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["http"]}
http_muc_log	{"summary":"Shows the archive of public rooms on web pages.","note":"Belongs in the list of a muc Component.","stage":"beta","needs":["http","muc"]}
http_oauth2	{"summary":"Lets web applications and clients log in with OAuth 2.0 against this server.","stage":"alpha","needs":["cron","http","tokenauth"]}
http_openmetrics	{"summary":"Offers the server's measurements to Prometheus and other collectors that read OpenMetrics.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"needs":["http"],"global":true}
http_pep_avatar	{"summary":"Serves the avatars that modern clients publish by HTTP.","stage":"unlabelled","xeps":[84],"needs":["http","pep"]}
http_prebind	{"summary":"Lets a web page log visitors in as guests before its own script has loaded.","stage":"alpha","needs":["http"]}
http_presence	{"summary":"Shows on a web page whether a user is online, with picture and status, or how busy a room is.","stage":"unlabelled","needs":["http","pep"]}
http_rest	{"summary":"Lets programs send stanzas with HTTP requests.","note":"The module rest does the same and more.","stage":"alpha","needs":["http"]}
http_roster_admin	{"summary":"Takes contact lists from an external web service instead of storing them.","stage":"beta","needs":["http"]}
http_stats_stream	{"summary":"Sends live statistics to web pages.","note":"Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.","stage":"unlabelled","needs":["http"],"global":true}
http_status	{"summary":"Shows the state of loaded modules on a page, for monitoring.","stage":"unlabelled","global":true}
http_upload	{"summary":"Let people share files by uploading them; http_file_share has taken its place.","note":"The code is gone. migrate_http_upload takes over the files.","stage":"obsolete","codeRemoved":true,"xeps":[363],"replacedBy":[{"module":"http_file_share","since":"0.12"}],"component":"preferred"}
http_upload_external	{"summary":"Lets people share files through an upload service that runs outside Prosody.","stage":"beta","xeps":[363],"needs":["disco"],"component":"preferred"}
http_user_count	{"summary":"Tells over HTTP how many people are online and how many are in a room.","note":"Anybody who reaches the web server can ask.","stage":"unlabelled","needs":["http"]}
http_xep227	{"summary":"Lets people move an account's data to or from this server over HTTP.","stage":"alpha","xeps":[227],"needs":["pep","storage_xep0227","tokenauth"]}
httpserver	{"summary":"Served static files in early releases; http_files does so now.","since":"0.2.0","removed":"0.9.0","replacedBy":[{"module":"http_files","since":"0.9"}]}
idlecompat	{"summary":"Tells contacts how long somebody has been away when the client says so in an older way.","stage":"beta","xeps":[256,319,12]}
ignore_host_chatstates	{"summary":"Drops typing notices sent to the host itself, which would only come back as errors.","stage":"unlabelled"}
incidents_handling	{"summary":"Lets administrators exchange reports about abuse with those of other servers.","stage":"beta","xeps":[268],"needs":["adhoc"]}
inject_ecaps2	{"summary":"Adds the newer description of a client's features to what old clients send.","stage":"unlabelled","xeps":[390,115],"needs":["cache_c2s_caps"]}
inotify_reload	{"summary":"Reloads a module as soon as its file changes, for developers.","note":"Needs the Lua library inotify, and so Linux.","stage":"unlabelled","global":true}
invite	{"summary":"Let users create links for new users; invites and its relatives do so now.","stage":"deprecated","needs":["adhoc","http"],"replacedBy":[{"module":"invites","since":"0.12"},{"module":"invites_adhoc","since":"0.12"}]}
invites	{"summary":"Creates links that let a guest register an account or add a contact.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401]}
invites_adhoc	{"summary":"Lets administrators, and users if allowed, create invitation links from their chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[401],"needs":["adhoc","invites"]}
invites_api	{"summary":"Lets other programs create invitation links over HTTP.","stage":"beta","needs":["http","invites"]}
invites_bootstrap	{"summary":"Lets the very first administrator create their account with a link.","other":"Snikket","needs":["http","invites"]}
invites_default_group	{"summary":"Puts people who accept an invitation into a default group.","other":"Snikket"}
invites_groups	{"summary":"Puts new users into the groups that their invitation names.","stage":"unlabelled","needs":["groups_internal"]}
invites_page	{"summary":"Shows invited people a friendly page that leads them to a client and an account.","stage":"beta","needs":["invites","register_apps"],"mayNeed":["http"]}
invites_register	{"summary":"Lets invited people, and by default nobody else, create an account with their link.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","xeps":[445,379,401],"needs":["invites","register_ibr"]}
invites_register_api	{"summary":"Lets a web page of your own check invitations and create accounts with them.","stage":"unlabelled","needs":["http","invites"]}
invites_register_web	{"summary":"Lets invited people create their account on a web page.","stage":"beta","needs":["http","invites","invites_page","password_policy","register_apps"],"mayNeed":["conversejs"]}
invites_tracking	{"summary":"Remembers who invited whom, to find out where troublemakers come from.","stage":"alpha"}
ipcheck	{"summary":"Tells clients the address from which the server sees them.","stage":"stable","xeps":[279]}
iq	{"summary":"Carries requests and their answers between clients, servers and components.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6120,6121],"autoloadedIn":["0.12","13.0"]}
isolate_host	{"summary":"Keeps the users of a host from talking to anybody outside it.","stage":"beta","mayNeed":["compat_roles"]}
isr	{"summary":"Lets clients resume a lost session in one step; an experiment that was never finished.","note":"sasl2_fast together with smacks is what clients use for this today.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[397],"needs":["smacks"]}
jibri_queue	{"summary":"Tells clients that recordings wait in a queue.","other":"Jitsi Meet"}
jibri_queue_component	{"summary":"Makes requests for recordings wait in a queue until a recorder is free.","other":"Jitsi Meet"}
jibri_session	{"summary":"Tells the recorder which meeting it records and who asked for it.","other":"Jitsi Meet"}
jiconop	{"summary":"Sends clients all they need to know in one message as they connect, so that meetings open faster.","other":"Jitsi Meet","needs":["external_services"]}
jid_prep	{"summary":"Tells clients and web pages the proper form of an address.","stage":"alpha","xeps":[328],"needs":["http"]}
jitsi_permissions	{"summary":"Works out what each participant may do, from their token or from defaults.","other":"Jitsi Meet"}
jitsi_session	{"summary":"Notes which meeting a web client wants to join, for the other Jitsi modules.","other":"Jitsi Meet","global":true}
json_logs	{"summary":"A name for logs in JSON that no project uses; the community module is called log_json.","note":"Prosody looks for it in vain.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; log_json comes nearest.","nearest":"log_json"}
jsxc	{"summary":"Serves the web client JSXC, for trying it out.","stage":"unlabelled","needs":["bosh","http","http_libjs"]}
lastactivity	{"summary":"Tells contacts how long a user has been away and the last status they left.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.6.0","bundled":["0.12","13.0"],"xeps":[12]}
lastlog	{"summary":"Records when each account last logged in.","stage":"beta"}
lastlog2	{"summary":"Records times of login, logout and registration of each account.","stage":"beta"}
latex	{"summary":"Adds pictures of the formulas to messages with LaTeX in them.","note":"Its pictures come by way of XHTML-IM, which few clients show today. It does not load in Prosody 0.12 and later.","stage":"beta","xeps":[71]}
legacyauth	{"summary":"Lets very old clients log in with the method that came before SASL.","note":"It sends the password as plain text inside the connection, so it is only as safe as the encryption around it.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[78]}
lib_ldap	{"summary":"Shares the LDAP connection of auth_ldap2 and storage_ldap, which load it themselves.","stage":"unlabelled"}
limit_auth	{"summary":"Slows down attempts to guess passwords.","stage":"unlabelled"}
limits	{"summary":"Caps how many bytes per second each connection may send, so that one sender cannot drown the server.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[205],"global":true}
limits_exception	{"summary":"Let chosen accounts go over the limits; unlimited_jids does so in Prosody 0.12 and later.","stage":"obsolete","replacedBy":[{"module":"limits","since":"0.12"}]}
list_active	{"summary":"Lists accounts that were used of late, from the command line; needs lastlog.","stage":"unlabelled"}
list_inactive	{"summary":"Lists accounts that nobody has used for long, from the command line.","stage":"unlabelled"}
listusers	{"summary":"Listed users from the command line; \`prosodyctl shell user list\` does so now.","stage":"obsolete","replacedBy":[{"module":"admin_shell","since":"0.12"}]}
log_auth	{"summary":"Logs failed logins with their addresses, for tools such as fail2ban.","stage":"stable"}
log_events	{"summary":"Logs each event inside the server, for developers.","stage":"unlabelled","global":true}
log_events_by_cpu_usage	{"summary":"Logs which events take too much processor time.","stage":"unlabelled","global":true}
log_events_by_memory	{"summary":"Logs which events take too much memory.","stage":"unlabelled","global":true}
log_http	{"summary":"Logs the web requests that Prosody itself makes to other services.","stage":"unlabelled","global":true}
log_json	{"summary":"Adds a log sink that writes JSON, for log collectors.","stage":"unlabelled","global":true}
log_mark	{"summary":"Writes a line into the log once a minute, so that silence there means trouble.","stage":"unlabelled","global":true}
log_messages_sql	{"summary":"Writes everybody's messages into an SQL database.","note":"Tell people that they are being recorded. mam with readonly serves the same purpose better.","stage":"unlabelled","replacedBy":[{"module":"mam","since":"0.10"}]}
log_rate	{"summary":"Counts log messages for the statistics, by level and origin.","stage":"unlabelled","global":true}
log_ringbuffer	{"summary":"Keeps the latest debug messages in memory and writes them out only when something happens.","stage":"beta","global":true}
log_sasl_mech	{"summary":"Logs by which method each user logged in.","stage":"unlabelled"}
log_slow_events	{"summary":"Logs a warning when a module takes too long over something.","stage":"stable","global":true}
mam	{"summary":"Keeps each user's messages on the server, so that a new device shows the old conversations.","note":"Needs a storage that keeps archives, such as internal or sql. Messages go after a week unless told otherwise.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[313,441,59,359,184,333,334,353],"needs":["cron"],"mayNeed":["muc_mam"],"needsSince13":["muc_mam"]}
mam_adhoc	{"summary":"Lets people choose by a command whose messages are archived.","stage":"alpha","needs":["adhoc"]}
mam_archive	{"summary":"Lets very old clients read the message archive in their way.","stage":"alpha","xeps":[136]}
mam_muc	{"summary":"Was the first edition of what is now Prosody's own muc_mam.","stage":"obsolete","codeRemoved":true,"xeps":[313],"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
mamsub	{"summary":"Sends clients new messages as they reach the archive; an experiment.","stage":"unlabelled"}
manifesto	{"summary":"Told users about the encryption test days of 2014 and which of their contacts were affected.","stage":"unlabelled"}
map	{"summary":"Tells clients how many archived messages each conversation has; a prototype.","stage":"experimental"}
measure_active_users	{"summary":"Counts the people who were active within a day, a week and a month.","stage":"alpha","needs":["cron","lastlog2"]}
measure_client_features	{"summary":"Counts what connected clients can do, for the statistics; needs cache_c2s_caps.","stage":"unlabelled","global":true}
measure_client_identities	{"summary":"Counts kinds of connected clients, such as phones and bots, for the statistics; needs cache_c2s_caps.","stage":"unlabelled","global":true}
measure_client_presence	{"summary":"Counts how many clients are available, away or busy, for the statistics.","stage":"unlabelled","global":true}
measure_conn_buffers	{"summary":"Adds the data that waits to be sent to the statistics.","stage":"alpha","global":true}
measure_cpu	{"summary":"Adds Prosody's processor time to the statistics.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true}
measure_lua	{"summary":"Adds the memory that Lua uses and its version to the statistics.","stage":"unlabelled","global":true}
measure_malloc	{"summary":"Adds the memory that the system library manages to the statistics.","stage":"unlabelled","global":true}
measure_memory	{"summary":"Adds Prosody's memory use to the statistics.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","global":true}
measure_message_count	{"summary":"Counts messages and polls of each meeting and reports them to Amplitude when it ends.","other":"Jitsi Meet"}
measure_message_e2e	{"summary":"A misspelling of measure_message_e2ee, which counts encrypted and readable messages.","note":"Prosody looks for it in vain; the real name has one more e.","group":5,"place":"modules.d/community/alpha/monitoring.cfg.lua","upstreamSays":"No module of this name exists; measure_message_e2ee comes nearest.","nearest":"measure_message_e2ee"}
measure_message_e2ee	{"summary":"Counts how many messages are end-to-end encrypted, for the statistics.","note":"Where few people use the server, the numbers can tell about single ones.","stage":"unlabelled"}
measure_message_length	{"summary":"Adds lengths of messages in bytes, words and lines to the statistics.","stage":"unlabelled"}
measure_modules	{"summary":"Adds to the statistics which modules report trouble.","stage":"unlabelled","global":true}
measure_muc	{"summary":"Adds numbers of rooms and their occupants to the statistics.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
measure_process	{"summary":"Adds processor time, memory and open files of the process to the statistics.","stage":"unlabelled","global":true}
measure_registration	{"summary":"Counts new accounts for the statistics.","stage":"unlabelled"}
measure_stanza_counts	{"summary":"Counts stanzas by kind for the statistics.","stage":"unlabelled","global":true}
measure_storage	{"summary":"Adds the number and duration of storage operations to the statistics.","stage":"alpha","global":true}
message	{"summary":"Delivers messages to the right device, or hands them on when nobody is online.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
message_logging	{"summary":"Writes all messages of all users into text files.","note":"Tell people that they are being recorded; the files are readable for whoever gets at them.","stage":"beta","global":true}
migrate	{"summary":"Copies data from one storage to another, from the command line.","stage":"unlabelled"}
migrate_http_upload	{"summary":"Takes files of http_upload over into http_file_share, from the command line.","stage":"alpha"}
migrate_lastlog2	{"summary":"Takes times of last use from lastlog2 over into account_activity, at once when loaded.","stage":"alpha"}
migrate_snikket_roles	{"summary":"Renames the roles of accounts that were made before 2024, from the command line.","other":"Snikket"}
mimicking	{"summary":"Refuses to register names that look deceptively like an existing one.","note":"Works only where Prosody was built with ICU. Accounts made before need one \`prosodyctl mod_mimicking bootstrap\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"]}
minimix	{"summary":"Keeps people in their rooms while their devices are offline.","stage":"unlabelled","xeps":[369]}
motd	{"summary":"Shows everybody a message from the operator when they log in.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.8.0","bundled":["0.12","13.0"]}
motd_sequential	{"summary":"Shows people several messages from the operator, each of them once.","stage":"beta"}
muc	{"summary":"Hosts group chats with members, moderators, topics and history.","note":"Works only as the module of a Component: \`Component \\"rooms.example.com\\" \\"muc\\"\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.3.0","bundled":["0.12","13.0"],"xeps":[45,249,317,333,334,410,421],"needs":["disco","muc_unique","adhoc"],"mayNeed":["vcard"],"needsSince13":["vcard"],"component":"only","componentOnlyIn":["0.12","13.0"]}
muc_access_control	{"summary":"Lets only listed accounts or hosts into listed rooms.","note":"Belongs in the list of a muc Component.","stage":"unlabelled"}
muc_activity	{"summary":"Tells clients how busy each room is, so that people find lively ones.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[502],"needs":["cron"]}
muc_adhoc_bots	{"summary":"Lets bots offer commands in all rooms and speak there.","stage":"alpha","xeps":[356]}
muc_allowners	{"summary":"Makes everybody a moderator of the meeting, except where only holders of a token may be.","other":"Jitsi Meet"}
muc_anonymize_moderation_actions	{"summary":"Hides from the others in a room which moderator removed somebody.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_archive	{"summary":"Kept logs of rooms in the storage; muc_mam is the present way.","stage":"beta"}
muc_auth_ban	{"summary":"Asks a web service whether somebody has been banned, and closes their connection.","other":"Jitsi Meet"}
muc_auto_member	{"summary":"Makes everybody who joins a room a member of it.","note":"Belongs in the list of a muc Component. Nobody is ever removed, so that member lists of busy rooms only grow.","stage":"beta"}
muc_auto_reserve_nicks	{"summary":"Reserves the nickname with which somebody first joins a room for them.","stage":"alpha"}
muc_badge	{"summary":"Makes a small picture with the number of people in a room, for web pages.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["http","muc"]}
muc_ban_ip	{"summary":"Extends a ban from a room to everybody of this server who comes from the same network address.","note":"It has to run where the banned people have their accounts, not where the room is. A restart forgets it all.","stage":"alpha","global":true}
muc_batched_probe	{"summary":"Lets clients ask for the presence of many people in a room at once.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_block_pm	{"summary":"Lets ordinary participants of a room write private messages to its moderators only.","note":"Since 13.0 rooms have a setting for it, whose default is muc_room_default_allow_pm.","stage":"unlabelled"}
muc_bot	{"summary":"Lets bots speak in rooms without joining them.","note":"Belongs in the list of a muc Component.","stage":"unlabelled"}
muc_breakout_rooms	{"summary":"Lets a meeting split up into smaller rooms.","other":"Jitsi Meet","needs":["jitsi_session","room_destroy"]}
muc_call	{"summary":"Reports invitations to a meeting to an outside service that makes the calls.","other":"Jitsi Meet"}
muc_census	{"summary":"Tells over HTTP which meetings there are and how many people are in each.","other":"Jitsi Meet","needs":["http"]}
muc_cleanup_backend_services	{"summary":"Ends meetings in which only recorders and transcribers are left.","other":"Jitsi Meet"}
muc_cloud_notify	{"summary":"Sends push notifications for rooms.","note":"Belongs in the list of a muc Component.","stage":"alpha","xeps":[357],"needs":["muc"]}
muc_config_restrict	{"summary":"Leaves chosen room settings, such as being listed, to administrators.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_defaults	{"summary":"Creates rooms with the settings and members given in the configuration.","note":"Belongs in the list of a muc Component.","stage":"unlabelled"}
muc_dicebot	{"summary":"Rolls dice for people in rooms.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_displayname	{"summary":"Hides names of participants from guests where the meeting asks for it.","other":"Jitsi Meet"}
muc_domain_mapper	{"summary":"Makes meeting rooms of several domains live on one Component.","other":"Jitsi Meet"}
muc_end_meeting	{"summary":"Lets other programs end a meeting over HTTP.","other":"Jitsi Meet","mayNeed":["http"],"global":true}
muc_eventsource	{"summary":"Streams the messages of rooms to web pages.","note":"Belongs in the list of a muc Component.","stage":"beta","needs":["http"]}
muc_filter_access	{"summary":"Lets only accounts of listed domains into meetings.","other":"Jitsi Meet"}
muc_flip	{"summary":"Lets people move from one device to another in the middle of a meeting.","other":"Jitsi Meet"}
muc_gateway_optimize	{"summary":"Sends presence in rooms to a gateway once instead of once for each of its users.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_gc10	{"summary":"Logs which people join rooms by the protocol that came before the present one.","stage":"unlabelled","xeps":[45],"needs":["muc"]}
muc_hats_adhoc	{"summary":"Lets administrators give people in rooms titles, such as teacher, by a command.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[317],"needs":["adhoc","muc_hats_api"]}
muc_hats_api	{"summary":"Gives other modules a way to show titles beside people's names in rooms.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[317],"needs":["muc"]}
muc_hide_all	{"summary":"Hides all rooms from public lists.","other":"Jitsi Meet"}
muc_hide_media	{"summary":"Lets owners of a room have pictures shown as links.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_http_auth	{"summary":"Asks a web service who may join a room.","note":"Belongs in the list of a muc Component.","stage":"unlabelled"}
muc_http_defaults	{"summary":"Fetches the settings of new rooms from a web service.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_inject_mentions	{"summary":"Marks names of people in messages, so that their clients notice they are meant.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[372],"needs":["muc"]}
muc_intercom	{"summary":"Lets people send a message from one room to another.","stage":"unlabelled"}
muc_jigasi_invite	{"summary":"Lets other programs invite a telephone number to a meeting over HTTP.","other":"Jitsi Meet","needs":["http"]}
muc_kick_jigasi	{"summary":"Lets other programs remove a telephone caller or a participant from a meeting over HTTP.","other":"Jitsi Meet"}
muc_kick_participant	{"summary":"Lets other programs remove somebody from a meeting over HTTP.","other":"Jitsi Meet","needs":["http"]}
muc_lang	{"summary":"Lets rooms tell their language on Prosody 0.11 and earlier.","stage":"unlabelled","needs":["muc"]}
muc_limit_messages	{"summary":"Stops the chat of a meeting after a number of messages.","other":"Jitsi Meet"}
muc_limits	{"summary":"Slows down people who flood a room.","note":"Belongs in the list of a muc Component.","stage":"beta","needs":["muc"]}
muc_lobby_rooms	{"summary":"Makes guests wait in a lobby until a moderator lets them in.","other":"Jitsi Meet","needs":["jitsi_session"]}
muc_local_only	{"summary":"Keeps people from other servers out of the listed rooms, and makes local ones members.","note":"Belongs in the list of a muc Component.","stage":"unlabelled"}
muc_log	{"summary":"Wrote logs of rooms to disk; muc_mam is the present way.","stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"muc_mam","since":"0.11"}]}
muc_log_http	{"summary":"Showed the logs of muc_log on web pages; http_muc_log does so for archives.","stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"http_muc_log","since":null}]}
muc_mam	{"summary":"Keeps the messages of group chats on the server, for people who join later or were away.","note":"Belongs in the \`modules_enabled\` of a muc Component; a VirtualHost cannot load it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[313,59,359],"needs":["muc","cron"]}
muc_mam_hints	{"summary":"Keeps messages out of a room's archive that ask not to be stored.","note":"Belongs in the list of a muc Component.","stage":"alpha","xeps":[334],"needs":["muc_mam"]}
muc_mam_markers	{"summary":"Keeps in the archive of a room who has read up to where.","stage":"alpha","xeps":[333],"needs":["muc_mam"]}
muc_markers	{"summary":"Remembers up to where members of a room have read, for other modules to build on.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[333]}
muc_max_occupants	{"summary":"Limits how many people one meeting can hold.","other":"Jitsi Meet"}
muc_media_metadata	{"summary":"Adds size and type to pictures and files shared in rooms, so that clients need not fetch them to know.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_meeting_id	{"summary":"Gives every meeting an identity of its own.","other":"Jitsi Meet","needs":["jitsi_permissions","jitsi_session"]}
muc_members_json	{"summary":"Takes the members of rooms from a file on the web.","note":"Belongs in the list of a muc Component.","stage":"beta","needs":["muc"]}
muc_mention_notifications	{"summary":"Tells people that they were mentioned in a room although they are not in it.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[372]}
muc_message_moderation	{"summary":"Lets moderators delete chat messages and authors correct or take back their own.","other":"Jitsi Meet"}
muc_message_retract	{"summary":"Deletes messages from a room's archive when their author takes them back.","other":"Jitsi Meet"}
muc_moderation	{"summary":"Lets moderators take back other people's messages in a room.","note":"Belongs in the list of a muc Component.","stage":"beta","xeps":[425],"needs":["muc"]}
muc_moderation_delay	{"summary":"Delays messages in rooms, so that moderators can stop them before others see them.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_moderator_hidden	{"summary":"Lets moderators whose token says so take part in a meeting without being shown.","other":"Jitsi Meet"}
muc_notifications	{"summary":"Tells members of a room about messages while they are away.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_occupant_id	{"summary":"Gave people in rooms a lasting anonymous mark; Prosody's muc does so since 0.12.","stage":"obsolete","codeRemoved":true,"xeps":[421],"replacedBy":[{"module":"muc","since":"0.12"}]}
muc_offline_delivery	{"summary":"Sends messages of a room to members who are not in it at the moment.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_password_check	{"summary":"Lets other programs ask over HTTP whether a meeting has a password, and try one.","other":"Jitsi Meet","mayNeed":["http"]}
muc_password_whitelist	{"summary":"Lets chosen services join meetings without the password.","other":"Jitsi Meet"}
muc_ping	{"summary":"Answered for rooms whether one is still in; Prosody's muc does so since 0.11.","stage":"obsolete","codeRemoved":true,"xeps":[410],"replacedBy":[{"module":"muc","since":"0.11"}]}
muc_poltergeist	{"summary":"Shows a person in the meeting who is still being called, by requests over HTTP.","other":"Jitsi Meet","needs":["http","jitsi_session"]}
muc_rai	{"summary":"Tells clients in which rooms something happened without their being in them; needs muc_markers.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","xeps":[502],"needs":["muc_markers"]}
muc_rate_limit	{"summary":"Limits how fast people can join a meeting.","other":"Jitsi Meet"}
muc_require_tos	{"summary":"Lets people into rooms for good only once they have accepted a text.","note":"Belongs in the list of a muc Component.","stage":"alpha"}
muc_reserve_nick_pattern	{"summary":"Keeps people with nicknames of unwanted patterns out of rooms.","stage":"alpha"}
muc_resource_validate	{"summary":"Turns away participants whose technical name in the room is malformed or would change.","other":"Jitsi Meet"}
muc_restrict_avatars	{"summary":"Lets owners of a room show the pictures of members only.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_restrict_media	{"summary":"Lets owners of a room have pictures of people who are not members shown as links.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_restrict_nick	{"summary":"Lets only people with nicknames of a given pattern into rooms.","stage":"alpha"}
muc_restrict_pm	{"summary":"Lets owners of a room decide who may send private messages there.","note":"Belongs in the list of a muc Component. Prosody 13.0 does this in muc itself.","stage":"obsolete","replacedBy":[{"module":"muc","since":"13.0"}]}
muc_restrict_rooms	{"summary":"Keeps people from creating rooms with unwanted names.","stage":"unlabelled"}
muc_restrict_status	{"summary":"Hides the status texts of people in rooms who are not members.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_rtbl	{"summary":"Keeps out of rooms those who are on a shared list of spammers.","note":"Belongs in the list of a muc Component.","stage":"alpha","xeps":[60],"needs":["rtbl"]}
muc_search	{"summary":"Lets people search the rooms of this server by name, description and size.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_setowner	{"summary":"Makes listed accounts owners of every room.","other":"Jitsi Meet"}
muc_size	{"summary":"Tells over HTTP how many people are in a meeting.","other":"Jitsi Meet"}
muc_slow_mode	{"summary":"Makes everybody wait between two messages in a room.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
muc_system_chat_message	{"summary":"Lets other programs write to participants of a meeting over HTTP.","other":"Jitsi Meet"}
muc_trace	{"summary":"An earlier form of trace, which sends traces of new meetings to an OpenTelemetry collector.","other":"Jitsi Meet"}
muc_transcription_filter	{"summary":"Lets only people with permission ask for a transcript.","other":"Jitsi Meet"}
muc_unique	{"summary":"Hands out names for new rooms that no other room has.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[307]}
muc_user_hidden	{"summary":"Lets people whose token says so take part in a meeting without being shown.","other":"Jitsi Meet"}
muc_visitors	{"summary":"Earlier support for visitors who only watch a meeting.","other":"Jitsi Meet"}
muc_wait_for_host	{"summary":"Makes guests wait until somebody with an account has opened the meeting.","other":"Jitsi Meet"}
muc_webchat_url	{"summary":"Tells clients the web address of a room.","note":"Belongs in the list of a muc Component.","stage":"unlabelled","needs":["muc"]}
munin	{"summary":"Hands the statistics to Munin over its own protocol.","stage":"beta","global":true}
net_dovecotauth	{"summary":"Lets Postfix and other mail programs check passwords against Prosody's accounts.","stage":"unlabelled","global":true}
net_multiplex	{"summary":"Serves several protocols on one port, for networks that let only 443 through.","since":"0.9.0","bundled":["0.12","13.0"],"global":true}
net_proxy	{"summary":"Learns the real address of clients behind a proxy that speaks the PROXY protocol.","stage":"alpha","global":true}
nodeinfo2	{"summary":"Publishes numbers of users and messages for statistics of free networks.","note":"Everybody can read them. Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.","stage":"alpha","needs":["http","lastlog","measure_message_e2ee"]}
nooffline_noerror	{"summary":"Drops messages to people who are offline without an error, where the archive keeps them.","note":"Only for servers without offline whose users all have clients that read the archive.","stage":"alpha","needs":["mam"]}
offline	{"summary":"Stores messages for people who are offline and delivers them at their next login.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[160,203],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
offline_email	{"summary":"Sends messages that reach somebody offline to their e-mail address.","stage":"beta"}
offline_hints	{"summary":"Keeps messages that ask not to be stored out of the offline storage.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[334],"needs":["offline"]}
ogp	{"summary":"Shows title and picture of web pages whose address is sent in a room.","note":"Prosody fetches each of those pages, so that their owners see the server's address.","stage":"unlabelled","xeps":[422],"needs":["muc"]}
oidc_userinfo_vcard4	{"summary":"Tells web applications that people log in to through http_oauth2 what their profile says.","stage":"alpha","xeps":[292],"needs":["http_oauth2","pep"]}
omemo_all_access	{"summary":"Let strangers fetch the keys that OMEMO encryption needs.","note":"Prosody's pep lets clients arrange that themselves since 0.11.","stage":"alpha","xeps":[60]}
onhold	{"summary":"Holds back messages from listed senders until they are taken off the list.","stage":"unlabelled"}
onions	{"summary":"Connects to servers that are hidden services of Tor.","stage":"alpha","needs":["s2s"]}
password_policy	{"summary":"Refuses passwords that are too short or hold the user's own name.","stage":"unlabelled"}
password_reset	{"summary":"Lets users set a new password on a web page, by a link that an administrator sends them.","note":"Needs the community module password_policy beside it, and a host that is reachable by HTTPS.","group":4,"place":"modules.d/community/beta/web-features.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","needs":["adhoc","http","password_policy"]}
pastebin	{"summary":"Turns overlong messages in rooms into a link to a page.","note":"Belongs in the list of a muc Component.","stage":"stable","needs":["http"],"mayNeed":["muc"]}
pep	{"summary":"Lets people publish avatars, encryption keys and other personal data, and their contacts follow it.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[163,60,84,107,108,118,80,172,222,223,115,384],"conflicts":["pep_simple"]}
pep_atom_categories	{"summary":"Sorts public microblog posts into nodes by their categories.","stage":"unlabelled","needs":["pep"]}
pep_plus	{"summary":"The name that the present pep bore while it was being developed.","note":"Prosody loads pep in its place and logs that the name has changed.","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163],"needs":["pep"],"replacedBy":[{"module":"pep","since":"0.11"}]}
pep_simple	{"summary":"An older, smaller pep that forgets everything when the server restarts.","note":"Kept for systems that cannot run pep; the two must not be enabled together.","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[163,60],"conflicts":["pep"]}
pep_vcard_avatar	{"summary":"Keeps avatars in step between old clients and new ones.","note":"vcard_legacy does the same since Prosody 0.11 and is the better choice; this one also needs vcard.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[153,84,398],"needs":["vcard"],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}]}
pep_vcard_png_avatar	{"summary":"Turns avatars into PNG for old clients that show nothing else.","stage":"unlabelled","xeps":[153,84],"needs":["vcard"]}
persistent_lobby	{"summary":"Keeps the lobby of a meeting open while nobody is in the meeting itself.","other":"Jitsi Meet","needs":["room_destroy"]}
persisthosts	{"summary":"Writes a configuration file for each host that is added while the server runs.","stage":"unlabelled","global":true}
ping	{"summary":"Answers pings, so that clients notice when their connection has died.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[199]}
ping_muc	{"summary":"Checks after lost connections whether users are still in their rooms on other servers.","stage":"alpha","xeps":[410],"needs":["track_muc_joins"]}
pinger	{"summary":"Pings silent connections to find out whether they still live.","stage":"unlabelled"}
poke_strangers	{"summary":"Asks strangers who write which client they have, and logs the answers to study spam.","stage":"alpha"}
polls	{"summary":"Lets participants of a meeting vote.","other":"Jitsi Meet"}
polls_component	{"summary":"Keeps the polls of each meeting and their answers.","other":"Jitsi Meet"}
poltergeist_component	{"summary":"Answers in place of people who are still being called into a meeting.","other":"Jitsi Meet"}
portcheck	{"summary":"Adds a console command that tells whether Prosody listens on the expected ports.","stage":"unlabelled","global":true}
posix	{"summary":"Let the server run in the background, change its user and write to syslog on Unix systems.","note":"Since 13.0 all of this is part of Prosody itself and the module does nothing; 0.12 loads it unasked.","since":"0.2.0","bundled":["0.12","13.0"],"global":true,"autoloadedIn":["0.12"]}
post_msg	{"summary":"Sends messages for programs that call the server by HTTP.","stage":"unlabelled","needs":["http"]}
presence	{"summary":"Shows contacts who is online, away or gone.","group":0,"place":"prosody.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"],"xeps":[318],"rfcs":[6121],"autoloadedIn":["0.12","13.0"]}
presence_cache	{"summary":"Remembers when contacts were last online, so that the list fills at once after login.","stage":"unlabelled"}
presence_dedup	{"summary":"Drops repeated presence that says nothing new, to save traffic.","stage":"alpha"}
presence_identity	{"summary":"Adds name and picture from each participant's token to their presence.","other":"Jitsi Meet"}
presence_metrics	{"summary":"Writes who connects, joins and leaves into a file of its own.","note":"The file holds names and network addresses of people.","other":"Jitsi Meet"}
privacy	{"summary":"Let users write block lists and visibility rules (privacy lists); blocklist does the useful part of it.","since":"0.5.0","removed":"0.11.0","xeps":[16],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
privacy_lists	{"summary":"Lets people use the old privacy lists, which Prosody dropped.","note":"blocklist does what people need of it.","stage":"deprecated","xeps":[16,191],"replacedBy":[{"module":"blocklist","since":"0.10"}]}
private	{"summary":"Keeps small pieces of client data on the server, as older clients do with their bookmarks.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[49,48]}
private_adhoc	{"summary":"Shows users what their account keeps in private storage.","stage":"unlabelled","needs":["adhoc"]}
privilege	{"summary":"Lets trusted components read contact lists and send messages in users' names.","stage":"beta","xeps":[356]}
proctitle	{"summary":"Makes the server show up as prosody instead of lua in lists of processes.","stage":"unlabelled"}
profile	{"summary":"Stored profiles in old and new formats and kept them in step, long before Prosody did so itself.","note":"Only a README is left of it, so there is nothing to load. Use vcard4 and vcard_legacy.","group":3,"place":"modules.d/community/stable/user-experience.cfg.lua","upstreamSays":"The community repository keeps only a note that it is obsolete.","stage":"obsolete","codeRemoved":true,"xeps":[54,292,163,398],"conflicts":["vcard_legacy","vcard4"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"},{"module":"vcard4","since":"0.11"}]}
prometheus	{"summary":"Offered the statistics to Prometheus; http_openmetrics does so now.","stage":"obsolete","needs":["http"],"replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true}
proxy65	{"summary":"Relays file transfers between two people whose networks do not let them connect directly.","note":"Meant to run as a Component of its own, such as \`Component \\"proxy.example.com\\" \\"proxy65\\"\`.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.7.0","bundled":["0.12","13.0"],"xeps":[65],"needs":["disco"],"component":"preferred","global":true}
proxy65_whitelist	{"summary":"Lets people transfer files only through proxies of this server or of a list.","stage":"alpha","xeps":[65]}
pubsub	{"summary":"Offers a publish-subscribe service, for feeds and machines that follow each other's updates.","note":"Meant to run as a Component of its own, such as \`Component \\"pubsub.example.com\\" \\"pubsub\\"\`.","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[60,4],"needs":["disco"],"component":"preferred"}
pubsub_alertmanager	{"summary":"Publishes the alerts of Prometheus through pubsub.","stage":"alpha","needs":["http","pubsub"]}
pubsub_eventsource	{"summary":"Streams what is published through pubsub to web pages.","stage":"beta","needs":["http","pubsub"]}
pubsub_feeds	{"summary":"Follows Atom and RSS feeds and publishes their news through pubsub.","stage":"unlabelled","xeps":[60],"needs":["pubsub"],"mayNeed":["http"]}
pubsub_forgejo	{"summary":"Publishes what happens in Forgejo, GitHub or GitLab repositories through pubsub.","stage":"beta","needs":["http","pubsub"]}
pubsub_get	{"summary":"Shows what was published through pubsub to anybody who asks over HTTP.","note":"It checks no access rights, so that everything on the Component becomes public.","stage":"alpha","xeps":[277],"needs":["http","pubsub"]}
pubsub_github	{"summary":"Publishes commits of GitHub repositories through pubsub.","stage":"beta","needs":["http","pubsub"]}
pubsub_hub	{"summary":"Lets web services subscribe to pubsub and be called when something new is published.","stage":"unlabelled","xeps":[60],"needs":["http","pubsub"]}
pubsub_mqtt	{"summary":"Lets MQTT devices publish and subscribe through pubsub.","stage":"beta","mayNeed":["pubsub"],"global":true}
pubsub_pivotaltracker	{"summary":"Publishes what happens in Pivotal Tracker through pubsub.","stage":"unlabelled","needs":["http","pubsub"]}
pubsub_post	{"summary":"Lets programs publish through pubsub with a web request, such as from web hooks.","stage":"stable","xeps":[335],"needs":["http","pubsub"]}
pubsub_serverinfo	{"summary":"Publishes which servers this one is connected to, for maps and statistics of the network.","note":"On 0.12 it gets in the way of server_contact_info. Servers that have not agreed are not named.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[485],"needs":["cron","server_info"],"mayNeed":["measure_active_users"]}
pubsub_stats	{"summary":"Publishes the server's statistics through pubsub.","stage":"unlabelled","xeps":[39],"needs":["pubsub"]}
pubsub_subscription	{"summary":"Lets other modules follow what is published through pubsub, also on other servers.","stage":"unlabelled","xeps":[60]}
pubsub_summary	{"summary":"Turns feed entries into readable text for people who get them as chat messages.","stage":"unlabelled","xeps":[393]}
pubsub_text_interface	{"summary":"Lets people subscribe to pubsub nodes by writing chat messages.","stage":"unlabelled","needs":["pubsub"]}
pubsub_twitter	{"summary":"Searched Twitter and published what it found through pubsub.","note":"The interface of Twitter that it used is gone.","stage":"alpha","needs":["pubsub"]}
push	{"summary":"A name for push notifications that no project uses; cloud_notify is what wakes up mobile apps.","note":"Prosody looks for it in vain. push2 is the community's newer push module, cloud_notify the settled one.","group":4,"place":"modules.d/community/beta/push-notifications.cfg.lua","upstreamSays":"No module of this name exists; push2 comes nearest.","nearest":"push2"}
push2	{"summary":"Wakes up mobile apps by the second edition of push notifications, which is still being drafted.","stage":"alpha","xeps":[357],"needs":["track_muc_joins"]}
query_client_ver	{"summary":"Asks each client for its name and version and logs the answer.","stage":"unlabelled","xeps":[92]}
rate_limit	{"summary":"Slows down addresses and users who connect or send too much.","other":"Jitsi Meet"}
rawdebug	{"summary":"Writes everything that goes over the wire to the debug log, before anything else touches it.","stage":"unlabelled","global":true}
readonly	{"summary":"Turns down chosen changes, such as to profiles that are kept elsewhere.","stage":"unlabelled"}
register	{"summary":"Lets users change their password or delete their account, and strangers register if that is allowed.","note":"With \`allow_registration = true\` anybody can create accounts; invites are the safer way in.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["user_account_management"],"mayNeed":["register_ibr","watchregistrations"]}
register_apps	{"summary":"Keeps the list of client apps that other modules recommend to new users.","stage":"beta","needs":["http"]}
register_dnsbl	{"summary":"Keeps people from registering whose address is on a public list of abusers.","stage":"unlabelled"}
register_dnsbl_firewall_mark	{"summary":"Marks new accounts for the firewall whose address is on a public list of abusers.","stage":"unlabelled"}
register_dnsbl_warn	{"summary":"Logs new accounts whose address is on a public list of abusers.","stage":"unlabelled"}
register_ibr	{"summary":"Lets new users create an account from within their chat client.","note":"Open registration attracts spammers within days. Limit it, or let only invited people in.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["register_limits"]}
register_json	{"summary":"Lets a web site register accounts and verify them by e-mail.","note":"Does not load in Prosody 0.12 and later: it counts on a library without asking for it.","stage":"stable","needs":["http"]}
register_limits	{"summary":"Slows down mass registrations by limiting how many accounts one address may create.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"]}
register_oob_url	{"summary":"Sends people who want to register in their client to a web page, and says so from the start.","stage":"alpha","xeps":[77]}
register_redirect	{"summary":"Sends people who want to register to a web page.","stage":"stable","xeps":[77]}
register_web	{"summary":"Lets people register on a web page.","note":"It follows register_limits as open registration does; put a captcha in front of it.","stage":"alpha","needs":["http"],"mayNeed":["register_limits"]}
reload_components	{"summary":"Starts new Components and stops removed ones when the configuration is reloaded.","stage":"unlabelled","global":true}
reload_modules	{"summary":"Reloads the listed modules whenever the configuration is reloaded.","stage":"stable"}
reminders	{"summary":"Keeps reminders of users and tells them when the time has come; an experiment.","stage":"alpha"}
remote_roster	{"summary":"Lets gateways change the contact lists of users who agree.","stage":"unlabelled","xeps":[321]}
report_affiliations	{"summary":"Tells other servers on request how well this one knows a user, as a help against spam.","stage":"alpha","xeps":[489]}
report_forward	{"summary":"Sends reports of spam on to addresses of your choice and to the server that it came from.","stage":"beta","xeps":[377],"needs":["spam_reporting"]}
report_tracker	{"summary":"Counts reports about this server's own users that come from other servers.","stage":"alpha"}
require_otr	{"summary":"Turns down messages that are not encrypted with OTR.","note":"Clients of today use OMEMO; e2e_policy knows both.","stage":"stable"}
reservations	{"summary":"Asks a reservation system whether a meeting may take place, and ends it on time.","other":"Jitsi Meet"}
rest	{"summary":"Lets programs send and receive stanzas over HTTP, as JSON or XML.","stage":"alpha","needs":["http","tokenauth"],"component":"preferred"}
restrict_xmpp	{"summary":"Limits what an account may do by the permissions of its role.","note":"Too young to be the only line of defence.","stage":"alpha"}
room_destroy	{"summary":"Destroys rooms when other modules ask for it and none of them wants to keep the room.","other":"Jitsi Meet"}
room_metadata	{"summary":"Tells clients where the facts about a meeting room are kept.","other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
room_metadata_component	{"summary":"Lets participants see and change facts about the meeting room.","other":"Jitsi Meet","needs":["external_services"]}
roster	{"summary":"Keeps each user's contact list on the server.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[237],"rfcs":[6121]}
roster_allinall	{"summary":"Puts everybody on the server into everybody's contact list.","stage":"beta"}
roster_command	{"summary":"Shows and changes contact lists from the command line.","stage":"beta"}
rtbl	{"summary":"Follows lists of known spammers that others publish, for other modules to act upon.","stage":"alpha","xeps":[60],"needs":["pubsub_subscription"]}
s2s	{"summary":"Connects to other servers, so that users can talk to people on other domains.","group":0,"place":"prosody.cfg.lua","since":"0.9.0","bundled":["0.12","13.0"],"xeps":[368,478],"rfcs":[6120],"mayNeed":["s2s_auth_dane_in"],"needsSince13":["s2s_auth_dane_in"],"global":true,"autoloadedIn":["0.12","13.0"]}
s2s_auth_certs	{"summary":"Checks the certificates of other servers when they connect.","group":0,"place":"prosody.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[178],"global":true,"autoloadedIn":["0.12","13.0"]}
s2s_auth_compat	{"summary":"Accepts certificates from certain old servers that introduce themselves wrongly.","stage":"unlabelled","global":true}
s2s_auth_dane	{"summary":"Checked other servers' certificates against signed DNS records; Prosody 13.0 does so itself.","stage":"obsolete","codeRemoved":true,"replacedBy":[{"module":"s2s_auth_dane_in","since":"13.0"}]}
s2s_auth_dane_in	{"summary":"Checks other servers' certificates against records in their signed DNS (DANE) when they connect.","note":"Complete only with \`use_dane = true\` in the global section, which covers outgoing connections too.","since":"13.0.0","bundled":["13.0"],"rfcs":[7673],"global":true}
s2s_auth_fingerprint	{"summary":"Trusts the certificates of listed servers by their fingerprint.","stage":"alpha","global":true}
s2s_auth_monkeysphere	{"summary":"Checks other servers' certificates through the PGP web of trust; a prototype.","stage":"alpha","global":true}
s2s_auth_posh	{"summary":"Accepts certificates that the other domain vouches for on its web site.","stage":"unlabelled","global":true}
s2s_auth_samecert	{"summary":"Trusts a server at once that another connection with the same certificate has proved.","stage":"unlabelled","global":true}
s2s_bidi	{"summary":"Uses one connection for both directions between two servers instead of one each way.","since":"0.12.0","bundled":["0.12","13.0"],"xeps":[288]}
s2s_blacklist	{"summary":"Refuses connections to the servers on a list.","stage":"unlabelled"}
s2s_idle_timeout	{"summary":"Closes connections to other servers that nobody uses.","stage":"stable"}
s2s_keepalive	{"summary":"Keeps connections to chosen servers open.","stage":"beta","xeps":[199]}
s2s_keysize_policy	{"summary":"Distrusts certificates of other servers whose keys are too short.","stage":"unlabelled","global":true}
s2s_log_certs	{"summary":"Logs the fingerprint of each other server's certificate.","stage":"unlabelled","global":true}
s2s_never_encrypt_blacklist	{"summary":"Offers no encryption to listed servers that fail at it.","note":"Everything that goes to and from those servers is then readable on the way.","stage":"beta"}
s2s_reload_newcomponent	{"summary":"Started new Components when the configuration was reloaded from the telnet console.","stage":"unlabelled"}
s2s_smacks_timeout	{"summary":"Closes connections to other servers that no longer acknowledge what they get.","note":"Prosody 13.0 does so in s2s itself.","stage":"obsolete","needs":["smacks"],"replacedBy":[{"module":"s2s","since":"13.0"}]}
s2s_status	{"summary":"Remembers which connections to other servers succeeded or failed, and why.","stage":"alpha"}
s2s_whitelist	{"summary":"Keeps this server from talking with any but the listed servers.","stage":"unlabelled"}
s2sout_override	{"summary":"Connects to given servers at an address or port of the operator's choice.","note":"Works with Prosody 13.0 and later only; 0.12 skips it.","stage":"unlabelled"}
s2soutinjection	{"summary":"Connects to given servers at an address of the operator's choice; s2sout_override is newer.","note":"Works with Prosody 13.0 and later only; 0.12 skips it.","stage":"unlabelled"}
sasl2	{"summary":"Lets clients log in by the newer SASL2, in fewer round trips.","note":"Works with Prosody 13.0 and later only.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[388]}
sasl2_bind2	{"summary":"Lets SASL2 clients turn on carbons, archive and resumption in the very step that logs them in.","note":"Works with Prosody 13.0 and later only; needs sasl2.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[386],"needs":["sasl2"]}
sasl2_fast	{"summary":"Lets SASL2 clients come back with a token instead of the password, faster and safer.","note":"Works with Prosody 13.0 and later only; needs sasl2.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","stage":"beta","xeps":[484],"needs":["sasl2"]}
sasl2_sm	{"summary":"Lets SASL2 clients resume their session in the very step that logs them in.","stage":"beta","xeps":[198,388],"needs":["sasl2","sasl2_bind2","smacks"]}
sasl_oauthbearer	{"summary":"Adds the login method by which auth_oauthbearer takes tokens of web services.","stage":"unlabelled"}
sasl_ssdp	{"summary":"Lets clients notice when somebody in between tries to talk them into a weaker login method.","note":"Works with Prosody 13.0 and later only.","group":4,"place":"modules.d/community/beta/modern-auth.cfg.lua","upstreamSays":"Upstream labels it alpha.","stage":"alpha","xeps":[474]}
sasl_token	{"summary":"Adds a login method by which auth_token takes tokens.","stage":"unlabelled"}
saslauth	{"summary":"Lets clients log in with a password or token, and servers with a certificate; without it nobody gets in.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[178,440],"rfcs":[6120,5802,9266]}
saslauth_muc	{"summary":"Lets people enter rooms by a login method instead of the bare password.","stage":"unlabelled"}
saslname	{"summary":"Tells clients the server's name for Kerberos.","stage":"stable","xeps":[233]}
scansion_record	{"summary":"Records what clients send and receive as a test script for developers.","note":"It writes everything that people say to a file.","since":"0.11.0","bundled":["0.12","13.0"]}
seclabels	{"summary":"Lets messages carry security labels.","note":"It only shows the labels; acting on them takes firewall rules.","stage":"alpha","xeps":[258]}
secure_interfaces	{"summary":"Counts connections on chosen interfaces, such as loopback, as encrypted.","stage":"beta"}
selftests	{"summary":"Ran the self-tests of the earliest releases.","since":"0.1.0","removed":"0.6.2"}
sentry	{"summary":"Reports errors of the server to a Sentry installation.","stage":"beta","global":true}
server_contact_info	{"summary":"Publishes addresses for abuse, support, security and other matters, for users and other operators.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"stage":"alpha","refusedBy13":true,"xeps":[157],"needs":["server_info"],"needsSince13":["server_info"]}
server_info	{"summary":"Publishes further facts about the service that the operator chooses, in a form that programs read.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Part of Prosody since 13.0; the community copy for 0.12 is labelled alpha.","since":"13.0.0","bundled":["13.0"],"stage":"alpha","refusedBy13":true,"xeps":[128]}
server_status	{"summary":"Shows on a web page which hosts and Components are up, as XML or JSON.","stage":"stable","needs":["http"]}
service_directories	{"summary":"Collects services that other servers announce in a directory for users to search.","stage":"unlabelled","xeps":[309]}
service_outage_status	{"summary":"Tells clients where to read about outages while the server itself cannot be reached.","note":"Put the address of that page into \`outage_status_urls\`, on a machine other than this one.","group":4,"place":"modules.d/community/beta/compliance.cfg.lua","upstreamSays":"Upstream gives it no label.","stage":"unlabelled","xeps":[455]}
shadow_ban	{"summary":"Lets permitted people silence a participant without that participant's noticing.","other":"Jitsi Meet"}
short_lived_token	{"summary":"Hands participants tokens for other services, such as file sharing, that expire within seconds.","other":"Jitsi Meet"}
sift	{"summary":"Lets clients tell the server which kinds of traffic to leave out, to save data.","stage":"alpha","xeps":[273]}
slack_webhooks	{"summary":"Exchanges messages between rooms and programs that were made for Slack.","note":"Belongs in the list of a muc Component.","stage":"alpha","needs":["http","muc"]}
smacks	{"summary":"Carries conversations over short connection losses, so that no message is lost on a bad mobile network.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"obsolete","codeRemoved":true,"xeps":[198]}
smacks_noerror	{"summary":"Kept smacks from sending errors for undelivered messages; nooffline_noerror is the present way.","stage":"alpha","needs":["nooffline_noerror","smacks"],"replacedBy":[{"module":"smacks","since":null},{"module":"nooffline_noerror","since":null}]}
smacks_offline	{"summary":"Took care of unsent messages when a session ended; smacks does so now.","stage":"obsolete","codeRemoved":true,"xeps":[198],"replacedBy":[{"module":"smacks","since":"0.12"}]}
sms_clickatell	{"summary":"Sends chat messages as SMS through Clickatell.","note":"One way only; answers do not come back as chat messages.","stage":"alpha","component":"only","componentOnlyIn":["0.12","13.0"]}
sms_free	{"summary":"Sends users an SMS through the French operator Free when they get a message while away.","note":"Does not load in Prosody 0.12 and later: its command names nobody who may use it.","stage":"alpha"}
snikket_billing	{"summary":"Asks a billing service whether the instance is paid for, and restricts it otherwise.","other":"Snikket"}
snikket_client_id	{"summary":"Recognises a Snikket app when it comes back, by the name that it gives its device.","other":"Snikket"}
snikket_deprecate_general_muc	{"summary":"Hides or removes the room for everybody that older Snikket releases created.","other":"Snikket","needs":["muc"]}
snikket_ios_preserve_push	{"summary":"Keeps push notifications working for iPhone apps that connect without asking for them anew.","other":"Snikket"}
snikket_restricted_users	{"summary":"Keeps users with restricted accounts from making rooms public.","other":"Snikket"}
snikket_server_vcard	{"summary":"Gives the server itself a name and a logo that apps can show.","other":"Snikket"}
snikket_version	{"summary":"Tells which release of Snikket is running in place of the version of Prosody.","other":"Snikket"}
spam_reporting	{"summary":"Lets people report spammers from their client and hands the reports to other modules.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["blocklist"]}
speakerstats	{"summary":"Tells clients where speaking times are counted.","other":"Jitsi Meet","needs":["features_identity","jitsi_session"]}
speakerstats_component	{"summary":"Counts how long each participant of a meeting has spoken.","other":"Jitsi Meet"}
srvinjection	{"summary":"Replaces DNS records of other servers by ones of the operator's choice.","stage":"beta","global":true}
sslv3_warn	{"summary":"Warned people whose client used SSLv3, which Prosody no longer speaks.","stage":"obsolete"}
stanza_counter	{"summary":"Counts stanzas that come in and go out.","stage":"stable"}
stanza_counter_http	{"summary":"Shows the numbers of stanza_counter over HTTP.","stage":"stable","needs":["http"]}
stanza_debug	{"summary":"Writes everything that is sent and received to the debug log.","note":"The log then holds the private messages of all users.","since":"0.10.1","bundled":["0.12","13.0"],"global":true}
stanzadebug	{"summary":"Wrote all stanzas to the debug log; stanza_debug in Prosody does so now.","stage":"merged","replacedBy":[{"module":"stanza_debug","since":"0.10"}],"global":true}
statistics	{"summary":"An early tool that showed live statistics in a terminal.","note":"Does not work with current releases of Prosody.","stage":"broken","replacedBy":[{"module":"http_openmetrics","since":"0.12"}],"global":true}
statistics_auth	{"summary":"Added numbers of successful and failed logins to the old statistics.","stage":"unlabelled","global":true}
statistics_cputotal	{"summary":"Added processor time to the old statistics.","stage":"unlabelled","global":true}
statistics_mem	{"summary":"Added the memory of the process to the old statistics.","stage":"unlabelled","global":true}
statistics_statsman	{"summary":"Streams the statistics live to tools that were made for the old module statistics.","note":"Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.","stage":"unlabelled","global":true}
stats39	{"summary":"Tells XMPP clients the server's statistics.","note":"Everybody on the network can ask. Does not load in Prosody 0.12 and later, whose core no longer hands out its statistics in that way.","stage":"unlabelled","xeps":[39]}
statsd	{"summary":"Sends statistics to a statsd daemon.","stage":"unlabelled"}
storage_appendmap	{"summary":"Keeps data in files that small changes are only added to; an experiment.","stage":"alpha"}
storage_ejabberdsql_readonly	{"summary":"Reads accounts and data from the SQL database of an ejabberd server, for moving to Prosody.","stage":"alpha"}
storage_gdbm	{"summary":"Keeps data in GNU dbm files.","stage":"beta"}
storage_internal	{"summary":"Keeps all data in plain files below the data directory; the default storage.","since":"0.8.0","bundled":["0.12","13.0"]}
storage_ldap	{"summary":"Reads contact lists and profiles from LDAP.","stage":"unlabelled"}
storage_lmdb	{"summary":"Keeps data in a Lightning database, which is one fast file.","stage":"beta"}
storage_memory	{"summary":"Keeps data in memory only, so that everything is gone after a restart; for tests and small caches.","since":"0.11.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true}
storage_metronome_readonly	{"summary":"Reads accounts and data of a Metronome server, for moving to Prosody.","stage":"alpha"}
storage_mongodb	{"summary":"Keeps data in MongoDB.","note":"Nobody develops it, and its known faults make it unfit for a real service.","stage":"alpha"}
storage_muc_log	{"summary":"Lets modules for archives read the logs that muc_log wrote.","stage":"alpha"}
storage_muconference_readonly	{"summary":"Reads rooms from the SQL database of MU-Conference, for moving to Prosody.","stage":"alpha"}
storage_multi	{"summary":"Keeps data in several storages at once, against failures or for speed.","stage":"alpha"}
storage_none	{"summary":"Stores nothing and remembers nothing, for data that nobody should keep.","since":"0.9.0","bundled":["0.12","13.0"]}
storage_s3	{"summary":"Keeps data in object storage of the S3 kind.","note":"Much of Prosody cannot wait for such a storage yet; for trials only.","stage":"alpha"}
storage_sql	{"summary":"Keeps data in an SQLite, MySQL or PostgreSQL database.","since":"0.8.0","bundled":["0.12","13.0"]}
storage_sql1	{"summary":"An older edition of the SQL storage, kept beside the new one for a while.","since":"0.10.0","removed":"0.11.0","replacedBy":[{"module":"storage_sql","since":"0.10"}]}
storage_xep0227	{"summary":"Keeps each account in one XML file in a format that other XMPP servers can import.","since":"0.10.0","bundled":["0.12","13.0"],"xeps":[227]}
storage_xmlarchive	{"summary":"Keeps message archives in XML files, readable and fast to append to.","stage":"beta"}
streamstats	{"summary":"Streamed the numbers of connections and stanzas to a local port.","stage":"unlabelled","global":true}
strict_https	{"summary":"Sends browsers from HTTP to HTTPS and tells them to stay there.","stage":"unlabelled","global":true}
support_contact	{"summary":"Adds a support contact to the list of every new user.","stage":"stable"}
support_room	{"summary":"Makes every new user a member of a room and invites them there.","stage":"unlabelled"}
swedishchef	{"summary":"Rewrites messages the way the Swedish chef talks; a joke and an example for developers.","stage":"beta"}
system_chat_message	{"summary":"An earlier name of muc_system_chat_message, by which programs write to participants.","other":"Jitsi Meet","needs":["http"]}
tcpproxy	{"summary":"Lets XMPP clients reach other network services through the server.","note":"Does not load in Prosody 13.0, which no longer has a library that it asks for.","stage":"beta","xeps":[47],"component":"preferred"}
telnet_tlsinfo	{"summary":"Showed the encryption of each connection in the telnet console; \`prosodyctl shell\` does so now.","stage":"obsolete","needs":["admin_telnet"],"replacedBy":[{"module":"admin_shell","since":"0.12"}],"global":true}
test_data	{"summary":"Fills the storage with invented messages, for developers.","stage":"alpha"}
test_observer	{"summary":"Keeps what happened in meetings so that tests can look at it.","note":"For tests of Jitsi Meet itself, never for a server with users.","other":"Jitsi Meet"}
test_observer_http	{"summary":"Lets tests ask over HTTP what happened in meetings, and make tokens.","note":"For tests of Jitsi Meet itself, never for a server with users.","other":"Jitsi Meet"}
throttle_presence	{"summary":"Holds back status changes of contacts while nobody looks at the app.","note":"It drops what the standard says to deliver, and people have reported trouble. csi_simple does it properly.","stage":"beta","needs":["csi"],"conflicts":["csi_simple"],"replacedBy":[{"module":"csi_simple","since":"0.11"}]}
throttle_unsolicited	{"summary":"Limits how many messages somebody may send to people who do not know them.","stage":"unlabelled","needs":["track_muc_joins"]}
time	{"summary":"Tells anyone who asks what time the server's clock shows.","note":"Only Prosody 0.12 also answers old clients that ask by XEP-0090.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[202,90]}
time_restricted	{"summary":"Ends every meeting after a number of minutes.","other":"Jitsi Meet"}
tls	{"summary":"Encrypts connections of clients and servers; without it they talk in the clear or not at all.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"rfcs":[6120,7590]}
tls_policy	{"summary":"Refuses connections whose ciphers are not good enough, and tells the other side why.","stage":"unlabelled"}
tlsfail	{"summary":"Makes every attempt at encryption fail, for testing how clients react.","stage":"unlabelled"}
token_affiliation	{"summary":"Makes people moderators or members of a meeting by what their token says.","other":"Jitsi Meet"}
token_verification	{"summary":"Lets people into a meeting only with a token that was made for it.","other":"Jitsi Meet"}
tokenauth	{"summary":"Creates and checks the tokens with which other modules let people in without a password.","since":"0.12.0","bundled":["0.12","13.0"],"needs":["cron"],"needsSince13":["cron"]}
tombstones	{"summary":"Keeps the names of deleted accounts taken, so that nobody can impersonate their former owners.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"]}
tos	{"summary":"Asks users to accept terms of service, with the few clients that know how; an experiment.","stage":"unlabelled"}
trace	{"summary":"Sends traces of what happens in meetings to an OpenTelemetry collector.","other":"Jitsi Meet"}
traceback	{"summary":"Writes to a file what a seemingly frozen server is doing when it receives a signal.","stage":"unlabelled","global":true}
track_muc_joins	{"summary":"Remembers which rooms each user is in, for other modules to build on.","stage":"unlabelled"}
turn_external	{"summary":"Tells clients which TURN relay to use for calls, with passwords made from a shared secret.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.12.0","bundled":["0.12","13.0"],"stage":"merged","codeRemoved":true,"xeps":[215],"needs":["external_services"],"conflicts":["extdisco","turncredentials"]}
turncredentials	{"summary":"Gave clients passwords for a TURN relay; turn_external does so now.","note":"Load only one of it, turn_external and extdisco.","stage":"obsolete","xeps":[215],"conflicts":["extdisco","turn_external","external_services"],"replacedBy":[{"module":"turn_external","since":"0.12"}]}
turncredentials_http	{"summary":"Hands the passwords for TURN relays to other services over HTTP.","other":"Jitsi Meet","needs":["external_services","http"]}
tweet_data	{"summary":"Shows text and picture of Twitter messages whose address is sent in a room.","stage":"unlabelled","xeps":[422],"needs":["muc"]}
twitter	{"summary":"Was meant to bring Twitter into chat clients, and was never finished.","stage":"broken","component":"only","componentOnlyIn":["0.12","13.0"]}
unified_push	{"summary":"Delivers push notifications of other apps to Android phones through XMPP.","stage":"alpha","needs":["disco","http"],"component":"preferred"}
unknown	{"summary":"Stands in for the platform module on systems that are neither Unix nor Windows; it does nothing.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
unsubscriber	{"summary":"Removes contacts on servers that no longer exist from everybody's contact list.","stage":"unlabelled","component":"only","componentOnlyIn":["0.12","13.0"]}
update_check	{"summary":"Looks up whether a newer version of the server is available.","other":"Snikket","needs":["snikket_version"]}
update_notify	{"summary":"Tells administrators about newer versions of the server.","other":"Snikket","needs":["admin_notify"]}
uptime	{"summary":"Tells users and administrators since when the server is up.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[12],"needs":["adhoc"]}
uptime_presence	{"summary":"Tells who asks for the server's presence since when it has been running.","stage":"unlabelled","xeps":[12]}
user_account_management	{"summary":"Lets users change their password and delete their account from their chat client.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[77],"needs":["cron"],"needsSince13":["cron"]}
vcard	{"summary":"Stores profiles and avatars in the old vCard format.","note":"vcard_legacy does the same from the newer profile and avatar data; Prosody drops vcard when both are enabled.","group":1,"place":"prosody.cfg.lua","upstreamSays":"Prosody's sample configuration lists vcard_legacy in its place.","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[54],"conflicts":["vcard_legacy"],"replacedBy":[{"module":"vcard_legacy","since":"0.11"}]}
vcard4	{"summary":"Stores profiles in the modern vCard format, which other contacts can follow for changes.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[292],"needs":["pep"],"conflicts":["profile"]}
vcard_command	{"summary":"Shows and changes stored profiles from the command line.","stage":"unlabelled"}
vcard_legacy	{"summary":"Shows the profiles and avatars of modern clients to old ones, and the other way round.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.11.0","bundled":["0.12","13.0"],"xeps":[54,153,398,84,172,292],"needs":["pep"],"conflicts":["vcard","profile","pep_vcard_avatar"]}
vcard_muc	{"summary":"Lets rooms have an avatar and a description.","note":"Belongs in the list of a muc Component. Prosody 13.0 does this in muc itself and skips the community copy.","stage":"deprecated","refusedBy13":true,"xeps":[54],"needs":["muc"],"replacedBy":[{"module":"muc","since":"13.0"}]}
version	{"summary":"Tells anyone who asks which server software and version this is.","group":1,"place":"prosody.cfg.lua","since":"0.1.0","bundled":["0.12","13.0"],"xeps":[92]}
version_spoofed	{"summary":"Lets the server claim to be other software than it is.","stage":"unlabelled"}
visitors	{"summary":"Brings messages and presence of a meeting to the servers of its visitors, and back.","other":"Jitsi Meet"}
visitors_component	{"summary":"Keeps the line of visitors of a large meeting, and lets moderators call them in.","other":"Jitsi Meet"}
vjud	{"summary":"Lets people search a directory of users.","stage":"alpha","xeps":[55],"needs":["disco"],"mayNeed":["adhoc"],"component":"preferred"}
voice_agent_component	{"summary":"Lets other programs bring a speaking assistant into a meeting over HTTP.","note":"With voice_agent_insecure_skip_auth anybody who reaches the port can do so.","other":"Jitsi Meet"}
voipms	{"summary":"Lets people send and receive SMS with their telephone numbers at VoIP.ms.","stage":"alpha","needs":["http"]}
voipms_carddav	{"summary":"Brings telephone contacts from a CardDAV address book into contact lists for voipms.","stage":"alpha"}
warn_legacy_tls	{"summary":"Tells users whose client connects with outdated encryption.","stage":"alpha"}
watch_spam_reports	{"summary":"Sends administrators a message whenever somebody reports spam.","group":3,"place":"modules.d/community/stable/anti-spam.cfg.lua","upstreamSays":"Upstream labels it beta.","stage":"beta","xeps":[377],"needs":["spam_reporting"]}
watchregistrations	{"summary":"Sends administrators a message about each newly registered account.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"]}
watchuntrusted	{"summary":"Tells administrators when a server is turned away because of its certificate.","stage":"alpha"}
webpresence	{"summary":"Shows on web pages whether a user is online.","stage":"stable","needs":["http"]}
websocket	{"summary":"Lets web clients connect over WebSocket, faster and leaner than BOSH.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.10.0","bundled":["0.12","13.0"],"rfcs":[7395,6455],"needs":["c2s","http"],"mayNeed":["http_altconnect"],"needsSince13":["http_altconnect"],"global":true}
welcome	{"summary":"Greets every newly registered user with a message.","group":2,"place":"modules.d/distributed/distributed.cfg.lua","since":"0.5.0","bundled":["0.12","13.0"]}
welcome_page	{"summary":"Shows visitors a page from which they can invite themselves.","stage":"beta","needs":["http","http_libjs","invites"]}
windows	{"summary":"Does for Windows what posix does for Unix.","note":"Prosody 0.12 loads it there by itself; 13.0 does not.","since":"0.10.0","bundled":["0.12","13.0"],"global":true}
xep0227	{"summary":"An early form of the storage in portable XML files, now storage_xep0227.","since":"0.8.0","removed":"0.10.0","xeps":[227],"replacedBy":[{"module":"storage_xep0227","since":"0.10"}]}
xhtmlim	{"summary":"Removes from formatted messages what could harm the people who read them.","stage":"unlabelled"}
xmlrpc	{"summary":"Let programs call the server by XML-RPC, in releases long past.","since":"0.4.0","removed":"0.7.0","xeps":[9]}
`;
