// Made by scripts/generate-catalog.mjs from data/catalog; edit the tables there.
export const records = () => `
allow_registration	{"summary":"Whether anybody may create an account from their client.","note":"Open registration attracts spammers within days. Read only where the module register is loaded.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register","conversejs","nodeinfo2","register_oob_url"]}},"page":"creating_accounts"}
registration_invite_only	{"summary":"Whether only people with an invitation may register.","note":"True by default. With false, everybody can register where register_ibr is loaded too.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","easy_invite","welcome_page"]}}}
registration_allowlist	{"summary":"Addresses that may register without limits.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits"]}}}
registration_blocklist	{"summary":"Addresses that may not register.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}}}
allowlist_registration_only	{"summary":"Whether only addresses on the allow list may register.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}}}
min_seconds_between_registrations	{"summary":"Time that one address has to wait between two registrations.","versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}}}
registration_throttle_max	{"summary":"Registrations that one address may make within the throttle's period.","versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"number","min":0,"readBy":["register_limits"]}}}
registration_throttle_period	{"summary":"Period over which registrations of one address are counted.","versions":{"0.12":{"type":"number","readBy":["register_limits"]},"13.0":{"type":"period","readBy":["register_limits"]}}}
registration_instructions	{"summary":"Text above the registration form.","versions":{"both":{"type":"string","defaultValue":"\\"Choose a username and password for use with this service.\\"","readBy":["register_ibr"]}}}
registration_watchers	{"summary":"Accounts that are told about each registration.","versions":{"both":{"type":"set","readBy":["watchregistrations"]}}}
registration_notification	{"summary":"Text of that notice.","note":"$username, $host and $ip are filled in.","versions":{"both":{"type":"string","defaultValue":"\\"User $username just registered on $host from $ip\\"","readBy":["watchregistrations"]}}}
welcome_message	{"summary":"Text that every new user receives.","note":"$host and $username are filled in.","versions":{"both":{"type":"string","defaultValue":"\\"Hello $username, welcome to the $host IM server!\\"","readBy":["welcome"]}}}
motd_text	{"summary":"Text that everybody receives when they log in.","versions":{"both":{"type":"string","readBy":["motd"]}}}
motd_jid	{"summary":"Address from which that text comes.","versions":{"both":{"type":"string","readBy":["motd","motd_sequential"]}}}
invite_expiry	{"summary":"Time after which an invitation no longer works.","note":"In 0.12 a number of seconds; since 13.0 also text such as \\"1 week\\".","versions":{"0.12":{"type":"number","defaultValue":"86400 * 7","readBy":["invites"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","readBy":["invites"]}}}
allow_user_invites	{"summary":"Whether ordinary users may invite new users.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_adhoc","easy_invite"]}}}
allow_contact_invites	{"summary":"Whether ordinary users may invite new contacts.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_adhoc"]}}}
invites_page	{"summary":"Address of the page that invitations lead to, with the token in it.","versions":{"13.0":{"type":"string","readBy":["invites","invites_page"]},"0.12":{"type":"string","readBy":["invites_page"]}}}
user_tombstone_expiry	{"summary":"Time after which the name of a deleted account may be registered again.","note":"Without it such a name stays taken forever. In 0.12 a number of seconds; since 13.0 also text such as \\"60 days\\".","versions":{"0.12":{"type":"number","readBy":["tombstones"]},"13.0":{"type":"period","readBy":["tombstones"]}}}
groups_file	{"summary":"File with the groups for shared contact lists.","note":"Contacts from the file show up in people's lists but are not stored there.","versions":{"both":{"type":"path","readBy":["groups"]}}}
contact_info	{"summary":"Addresses for abuse, support and so on, as a table of purpose to list of addresses.","note":"Each address is a URI, such as \\"mailto:abuse@example.com\\" or \\"xmpp:admin@example.com\\".","versions":{"both":{"type":"map","readBy":["server_contact_info"]}}}
server_info	{"summary":"Further facts about the server to publish.","versions":{"both":{"type":"table","defaultValue":"{}","readBy":["server_info"]}}}
ldap_base	{"summary":"Where in the directory to look for users.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
ldap_server	{"summary":"Host of the LDAP directory.","versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_ldap"]}}}
ldap_rootdn	{"summary":"Name with which Prosody logs in to the directory.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}}}
ldap_password	{"summary":"Password with which Prosody logs in to the directory.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_ldap"]}}}
ldap_filter	{"summary":"Which entries are users.","versions":{"both":{"type":"string","defaultValue":"\\"(uid=$user)\\"","readBy":["auth_ldap"]}}}
ldap_tls	{"summary":"Whether the connection to the directory is encrypted.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_ldap"]}}}
ldap_mode	{"summary":"Whether passwords are checked by logging in to the directory or by reading them from it.","note":"\\"getpasswd\\" needs passwords stored readable; \\"bind\\" offers clients no login method but PLAIN.","versions":{"0.12":{"type":"string","defaultValue":"\\"bind\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"bind\\"","values":["bind","getpasswd"],"readBy":["auth_ldap"]}}}
ldap_scope	{"summary":"How deep below the base users are looked for, as \\"subtree\\", \\"onelevel\\" or \\"base\\".","versions":{"0.12":{"type":"string","defaultValue":"\\"subtree\\"","readBy":["auth_ldap"]},"13.0":{"type":"enum","defaultValue":"\\"subtree\\"","values":["subtree","base","onelevel"],"readBy":["auth_ldap"]}}}
realm	{"summary":"Host name that $host stands for in the filter, where it is not the host's own.","versions":{"both":{"type":"string","readBy":["auth_ldap","auth_dovecot"]}}}
ldap_admin_filter	{"summary":"Which entries of the directory are administrators, in 0.12.","note":"13.0 logs an error and ignores it. Name administrators in admins or give them a role.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
ldap_admins	{"summary":"A mistaken name of ldap_admin_filter, which is understood as well.","versions":{"both":{"type":"string","readBy":["auth_ldap"]}}}
blocklist_on_registration_throttle_overload	{"summary":"Whether addresses that register far too often are blocked until a restart.","versions":{"both":{"type":"boolean","readBy":["register_limits"]}}}
registration_throttle_cache_size	{"summary":"Addresses whose registrations are counted at one time.","versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["register_limits"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["register_limits"]}}}
additional_registration_fields	{"summary":"Further fields of the registration form, such as \\"email\\".","note":"A plus sign after the name, as in \\"email+\\", makes the field compulsory.","versions":{"0.12":{"type":"any","defaultValue":"{}","readBy":["register_ibr"]},"13.0":{"type":"array","defaultValue":"{}","readBy":["register_ibr"]}}}
registration_title	{"summary":"Title of the registration form.","versions":{"both":{"type":"string","defaultValue":"\\"Creating a new account\\"","readBy":["register_ibr"]}}}
registration_from	{"summary":"Address from which the notice about a registration comes.","versions":{"both":{"type":"string","readBy":["watchregistrations"]}}}
registration_notification_type	{"summary":"Type of the message about a registration; a headline is not kept for people who are offline.","versions":{"0.12":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchregistrations"]},"13.0":{"type":"enum","defaultValue":"\\"chat\\"","values":["chat","normal","headline"],"readBy":["watchregistrations"]}}}
registration_compat	{"summary":"Whether the commands of old clients to change passwords or delete accounts are understood.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["user_account_management"]}}}
registration_delete_grace_period	{"summary":"Time for which a deleted account is only locked, so that it can be brought back.","note":"Without it, accounts and their data are gone at once.","versions":{"13.0":{"type":"period","readBy":["user_account_management"]}}}
user_account_management_remove_deleted_accounts_period	{"summary":"How often accounts whose grace period is over are removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["user_account_management"]}}}
invites_page_supports	{"summary":"Kinds of invitation that the page behind invites_page can handle.","versions":{"13.0":{"type":"set","defaultValue":"{ \\"account\\", \\"contact\\", \\"account-and-contact\\" }","readBy":["invites"]}}}
invites_page_module	{"summary":"Name of the module that serves the page behind invitations.","versions":{"0.12":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["invites"]}}}
allow_user_invites_by_roles	{"summary":"Roles whose holders may invite new users.","versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}}}
deny_user_invites_by_roles	{"summary":"Roles whose holders may not invite new users.","versions":{"0.12":{"type":"set","readBy":["invites_adhoc"]}}}
tombstone_cache_size	{"summary":"Names of deleted accounts that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["tombstones"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["tombstones"]}}}
allow_anonymous_storage	{"summary":"Whether data of anonymous users is stored like that of others.","note":"Their addresses never come back, so what is stored piles up for nobody.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}}}
insecure_open_authentication	{"summary":"Phrase that admits to letting everybody in, without which auth_insecure refuses to work.","versions":{"both":{"type":"string","readBy":["auth_insecure"]}}}
custom_roles	{"summary":"Further roles, as a list of tables with name, priority, what they inherit and allow.","versions":{"13.0":{"type":"array","defaultValue":"{}","readBy":["authz_internal"]}}}
add_permissions	{"summary":"Permissions that roles get in addition, as a table of role to list.","versions":{"13.0":{"type":"map","defaultValue":"{}","readBy":["authz_internal"]}}}
remove_permissions	{"summary":"Permissions that are taken from roles, as a table of role to list.","versions":{"13.0":{"type":"map","defaultValue":"{}","readBy":["authz_internal"]}}}
default_user_role	{"summary":"Role of users who have been given none.","versions":{"13.0":{"type":"string","readBy":["authz_internal"]}}}
default_provisioned_role	{"summary":"Role of users whom an administrator creates in the console without naming a role.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:member\\"","readBy":["admin_shell"]}}}
register_ibr_default_role	{"summary":"Role of users who created their account themselves.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["register_ibr"]}}}
host_user_role	{"summary":"Role that users of the parent host have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:registered\\"","readBy":["authz_internal"]}}}
server_user_role	{"summary":"Role that users of this server's other hosts have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}}}
public_user_role	{"summary":"Role that users of other servers have on this Component.","note":"Read on Components only.","versions":{"13.0":{"type":"string","defaultValue":"\\"prosody:guest\\"","readBy":["authz_internal"]}}}
parent_host	{"summary":"Host whose users count as this Component's own, where it is not the name after the first dot.","versions":{"13.0":{"type":"string","readBy":["authz_internal"]}}}
token_auth_access_time_granularity	{"summary":"How exactly the time when a token was last used is kept.","versions":{"13.0":{"type":"period","defaultValue":"60","readBy":["tokenauth"]}}}
tokenless_grant_ttl	{"summary":"Time after which a permission that has no tokens left is removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"2w\\"","readBy":["tokenauth"]}}}
tokenauth_clear_expired_grants_period	{"summary":"How often expired tokens and permissions are removed.","versions":{"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["tokenauth"]}}}
require_current_password	{"summary":"Whether people have to give their present password to choose a new one by command.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
require_confirm_password	{"summary":"Whether people have to type the new password twice.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
close_sessions_on_password_change	{"summary":"Whether a changed password ends the sessions of a user's other devices.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["adhoc_account_management"]}}}
admin_blocklist_roles	{"summary":"Roles of users whose own block list counts for the whole server.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:operator\\"; \\"prosody:admin\\" }","readBy":["admin_blocklist"]}}}
aliases	{"summary":"Addresses that have moved, as a table of old to new address.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["alias"]}}}
alias_response	{"summary":"Text for people who write to an old address; $alias and $target stand for the two addresses.","versions":{"both":{"type":"any","defaultValue":"\\"User $alias can be contacted at $target\\"","readBy":["alias"]}}}
anti_spam_services	{"summary":"Services that share lists of known spammers.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["anti_spam"]}}}
anti_spam_block_strings	{"summary":"Pieces of text that mark a message from a stranger as spam.","versions":{"both":{"type":"array","readBy":["anti_spam"]}}}
anti_spam_block_patterns	{"summary":"Lua patterns that mark a message from a stranger as spam.","versions":{"both":{"type":"array","readBy":["anti_spam"]}}}
anti_spam_default_action	{"summary":"What happens to spam, such as \\"bounce\\" or \\"drop\\".","versions":{"both":{"type":"any","defaultValue":"\\"bounce\\"","readBy":["anti_spam"]}}}
anti_spam_actions	{"summary":"What happens to spam of a certain reason, as a table of reason to action.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["anti_spam"]}}}
audit_log_expires_after	{"summary":"How long the audit log keeps its entries.","versions":{"both":{"type":"period","defaultValue":"\\"28d\\"","readBy":["audit"]}}}
audit_log_ips	{"summary":"Whether the audit log keeps addresses.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}}}
audit_log_ipv4_prefix	{"summary":"Bits of an IPv4 address that the audit log keeps.","versions":{"both":{"type":"number","readBy":["audit"]}}}
audit_log_ipv6_prefix	{"summary":"Bits of an IPv6 address that the audit log keeps.","versions":{"both":{"type":"number","readBy":["audit"]}}}
audit_log_location	{"summary":"Whether the audit log keeps the country of addresses.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit"]}}}
audit_prune_audit_logs_period	{"summary":"How often entries that are too old are removed from the audit log.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["audit"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["audit"]}}}
audit_auth_passwords_only	{"summary":"Whether logins with the tokens of sasl2_fast are left out of the audit log.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["audit_auth"]}}}
audit_auth_repeat_failure_timeout	{"summary":"Seconds for which further failed logins of one user from one address are not recorded again.","versions":{"both":{"type":"number","readBy":["audit_auth"]}}}
audit_auth_repeat_success_timeout	{"summary":"Seconds for which further logins of one user from one address are not recorded again.","versions":{"both":{"type":"number","readBy":["audit_auth"]}}}
audit_auth_cache_size	{"summary":"Logins that are remembered to recognise repetitions.","versions":{"both":{"type":"number","defaultValue":"128","readBy":["audit_auth"]}}}
audit_status_heartbeat_interval	{"summary":"Seconds between two notes that the server is alive, from which a crash is told later.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["audit_status"]}}}
certificate_match	{"summary":"Which part of the client's certificate holds the address, \\"xmppaddr\\" or \\"email\\".","versions":{"both":{"type":"any","defaultValue":"\\"xmppaddr\\"","readBy":["auth_ccert"]}}}
auth_custom_http	{"summary":"Address of the web service that checks passwords, as a table with post_url.","versions":{"both":{"type":"table","readBy":["auth_custom_http"]}}}
cyrus_service_name	{"summary":"Name of the service by which Cyrus SASL knows Prosody.","versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_service_realm	{"summary":"Realm that Cyrus SASL is asked about, where it is not the host.","versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_application_name	{"summary":"Name of the configuration file that Cyrus SASL reads.","versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_server_fqdn	{"summary":"Host name of the server that Cyrus SASL is told.","versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
cyrus_require_provisioning	{"summary":"Whether people need an account in Prosody as well, however well their password is checked.","versions":{"both":{"type":"any","readBy":["auth_cyrus"]}}}
dovecot_auth_socket	{"summary":"Path of the socket on which Dovecot checks passwords.","versions":{"both":{"type":"string","defaultValue":"\\"/var/run/dovecot/auth-login\\"","readBy":["auth_dovecot"]}}}
dovecot_auth_host	{"summary":"Host on which Dovecot checks passwords, where no socket is used.","versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["auth_dovecot"]}}}
dovecot_auth_port	{"summary":"Port on which Dovecot checks passwords.","versions":{"both":{"type":"string","readBy":["auth_dovecot"]}},"globalOnly":true}
auth_append_host	{"summary":"Whether the mail server is asked about the whole address instead of the part before the @.","versions":{"both":{"type":"boolean","readBy":["auth_dovecot","auth_imap"]}}}
handle_appended	{"summary":"What becomes of a domain that Dovecot adds to the user name.","versions":{"both":{"type":"string","readBy":["auth_dovecot"]}}}
validate_append_host	{"summary":"Whether a domain that Dovecot adds to the user name has to be this host.","versions":{"both":{"type":"boolean","readBy":["auth_dovecot"]}}}
service_name	{"summary":"Name of the service by which Dovecot knows Prosody.","versions":{"both":{"type":"any","readBy":["auth_dovecot"]}}}
external_auth_command	{"summary":"The command that checks passwords.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_external_insecure"]}}}
external_auth_protocol	{"summary":"Language that the command speaks, \\"generic\\" or that of ejabberd.","versions":{"both":{"type":"string","defaultValue":"\\"generic\\"","readBy":["auth_external_insecure"]}}}
external_auth_blocking	{"summary":"Whether the whole server waits while the command thinks.","note":"With false it goes on, which needs Prosody to run on libevent or epoll.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_external_insecure"]}}}
external_auth_timeout	{"summary":"Seconds after which an answer of the command is no longer waited for.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["auth_external_insecure"]}}}
external_auth_processes	{"summary":"Copies of the command that run at one time, where the server does not wait.","versions":{"both":{"type":"number","defaultValue":"1","readBy":["auth_external_insecure"]}}}
auth_ha1_file	{"summary":"File with user names and hashed passwords.","versions":{"both":{"type":"string","defaultValue":"\\"auth.txt\\"","readBy":["auth_ha1"]}}}
auth_ha1_realm	{"summary":"Realm for which the passwords in the file are hashed, where it is not the host.","versions":{"both":{"type":"string","readBy":["auth_ha1"]}}}
auth_ha1_use_ha1b	{"summary":"Whether the hashes in the file are made from whole addresses instead of user names.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_ha1"]}}}
http_auth_url	{"summary":"Address of the web service that checks passwords.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_http","auth_http_async","auth_http_cookie"]}}}
http_auth_credentials	{"summary":"User name and password for that web service, with a colon between them.","versions":{"both":{"type":"string","readBy":["auth_http"]}}}
http_cookie_auth_url	{"summary":"Address of the web page that checks a cookie; $user stands for the name.","versions":{"both":{"type":"string","readBy":["auth_http_cookie"]}}}
imap_auth_host	{"summary":"Host of the mail server that checks passwords.","versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["auth_imap"]}}}
imap_auth_port	{"summary":"Port of the mail server that checks passwords.","versions":{"both":{"type":"number","readBy":["auth_imap"]}},"globalOnly":true}
imap_auth_realm	{"summary":"Realm that the mail server is told.","versions":{"both":{"type":"string","readBy":["auth_imap"]}}}
imap_auth_service_name	{"summary":"Name of the service that the mail server is told.","versions":{"both":{"type":"string","readBy":["auth_imap"]}}}
auth_imap_verify_certificate	{"summary":"Whether the mail server has to show a trusted certificate.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_imap"]}}}
auth_imap_ssl	{"summary":"TLS settings of the connection to the mail server.","versions":{"both":{"type":"any","readBy":["auth_imap"]}},"globalOnly":true}
sasl_realm	{"summary":"Realm for which passwords are checked, where it is not the host.","versions":{"both":{"type":"any","readBy":["auth_imap","auth_internal_yubikey"]}}}
yubikey_prefix_length	{"summary":"Length of the part before each one-time code that names the YubiKey.","versions":{"both":{"type":"number","defaultValue":"0","readBy":["auth_internal_yubikey"]}}}
yubikey_key	{"summary":"One key for all YubiKeys, where they do not have a key each.","note":"The module's own page calls it yubikey_global_key, which nothing reads.","versions":{"both":{"type":"string","readBy":["auth_internal_yubikey"]}}}
oauth_external_issuer	{"summary":"Address that identifies the OAuth service.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_discovery_url	{"summary":"Address where the OAuth service describes itself, so that clients find it.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_validation_endpoint	{"summary":"Address where the OAuth service tells to whom a token belongs.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_token_endpoint	{"summary":"Address where the OAuth service exchanges a password for a token.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_username_field	{"summary":"Field of the service's answer that holds the user name.","versions":{"both":{"type":"string","defaultValue":"\\"preferred_username\\"","readBy":["auth_oauth_external"]}}}
oauth_external_resource_owner_password	{"summary":"Whether people may also log in with the password itself.","note":"Prosody then sees the password and passes it on, which OAuth was made to avoid.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auth_oauth_external"]}}}
oauth_external_client_id	{"summary":"Name under which Prosody is known to the OAuth service.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_client_secret	{"summary":"Password of Prosody at the OAuth service.","versions":{"both":{"type":"string","readBy":["auth_oauth_external"]}}}
oauth_external_scope	{"summary":"What Prosody asks the OAuth service to be told.","versions":{"both":{"type":"string","defaultValue":"\\"openid\\"","readBy":["auth_oauth_external"]}}}
oauth_url	{"summary":"Address that tells whether a token is valid, with places for client and token.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
oauth_client_id	{"summary":"Name of this application at the web service behind auth_oauthbearer.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
oauth_client_secret	{"summary":"Password of this application at the web service behind auth_oauthbearer.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["auth_oauthbearer"]}}}
auth_sql	{"summary":"Database with the other application's users, in the form of sql; without it, sql is used.","versions":{"both":{"type":"table","readBy":["auth_sql"]}}}
token_secret	{"summary":"Secret with which the other application signs login tokens.","versions":{"both":{"type":"string","readBy":["auth_token"]}}}
otp_seed	{"summary":"Seed of the one-time codes inside login tokens.","versions":{"both":{"type":"string","readBy":["auth_token"]}}}
wordpress_table_prefix	{"summary":"What the names of WordPress's tables begin with.","versions":{"both":{"type":"string","defaultValue":"\\"wp_\\"","readBy":["auth_wordpress"]}}}
authz_delegate_to	{"summary":"Host from which roles and permissions are taken.","versions":{"both":{"type":"any","readBy":["authz_delegate"]}}}
block_outgoing_users	{"summary":"Users who may not send anything.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_outgoing"]}}}
block_outgoing_stanzas	{"summary":"Kinds of stanzas that those users may not send.","versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["block_outgoing"]}}}
block_registrations_users	{"summary":"Names that nobody may register.","versions":{"both":{"type":"set","readBy":["block_registrations"]}}}
block_registrations_matching	{"summary":"Lua patterns of names that nobody may register.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["block_registrations"]}}}
block_registrations_require	{"summary":"Lua pattern that a new name has to match.","versions":{"both":{"type":"string","readBy":["block_registrations"]}}}
block_s2s_subscriptions	{"summary":"Servers whose users cannot ask to become contacts.","versions":{"both":{"type":"set","readBy":["block_s2s_subscriptions"]}}}
broadcast_senders	{"summary":"Who may send to everybody besides the administrators.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["broadcast"]}}}
broadcast_from	{"summary":"Address from which the message appears to come, where it is not the sender's own.","versions":{"both":{"type":"string","readBy":["broadcast"]}}}
cthrottler_logins_count	{"summary":"Logins that one address may make within the throttle's time.","versions":{"both":{"type":"number","defaultValue":"3","readBy":["c2s_conn_throttle"]}}}
cthrottler_time	{"summary":"Seconds over which logins of one address are counted.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["c2s_conn_throttle"]}}}
max_resources	{"summary":"Devices of one account that may be connected at one time.","versions":{"both":{"type":"number","defaultValue":"10","readBy":["c2s_limit_sessions"]}}}
captcha_config	{"summary":"Picture puzzles for registration, as a table of directory, timeout and web path.","versions":{"both":{"type":"any","readBy":["captcha_registration"]}}}
carbons_copies_default	{"summary":"Whether users get copies who have not said what they want.","versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}}}
carbons_copies_adhoc	{"summary":"Whether users can turn copies on and off by a command.","versions":{"both":{"type":"boolean","readBy":["carbons_copies"]}}}
checkcerts_notify	{"summary":"Days before the end of a certificate at which reminders begin.","versions":{"both":{"type":"number","defaultValue":"7","readBy":["checkcerts"]}}}
enforce_client_ids	{"summary":"Whether only clients may log in that say which one they are.","note":"Clients that do not know SASL2, and those are many, are then locked out.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["client_management"]}}}
target_address	{"summary":"Account whose connected clients answer for the proxy.","versions":{"both":{"type":"string","readBy":["client_proxy"]}}}
compliance_core_server	{"summary":"Whether to check the basic server section of 2021.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_web	{"summary":"Whether to check the basic web section of 2021.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_im	{"summary":"Whether to check the basic instant messaging section of 2021.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_mobile	{"summary":"Whether to check the basic mobile section of 2021.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_core_a_v_calling	{"summary":"Whether to check the basic section about calls of 2021.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021"]}}}
compliance_server	{"summary":"Whether to check the basic server section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_web	{"summary":"Whether to check the web section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_im	{"summary":"Whether to check the instant messaging section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_mobile	{"summary":"Whether to check the mobile section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_a_v_calling	{"summary":"Whether to check the section about calls.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2023"]}}}
compliance_advanced_server	{"summary":"Whether to check the advanced server section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
compliance_advanced_im	{"summary":"Whether to check the advanced instant messaging section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
compliance_advanced_mobile	{"summary":"Whether to check the advanced mobile section.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["compliance_2021","compliance_2023"]}}}
component_client	{"summary":"Server to connect to as a component, as a table of host, port and secret.","versions":{"both":{"type":"table","defaultValue":"{}","readBy":["component_client"]}}}
component_post_url	{"summary":"Address to which stanzas for the Component are sent.","versions":{"both":{"type":"string","readBy":["component_http"]}}}
post_stanza_types	{"summary":"Kinds of stanzas that are sent there.","note":"The module's own page calls it component_post_stanzas, which nothing reads.","versions":{"both":{"type":"set","defaultValue":"{ \\"message\\" }","readBy":["component_http"]}}}
compression_level	{"summary":"How hard to compress, from 1, fast, to 9, small.","versions":{"both":{"type":"number","defaultValue":"7","readBy":["compression_unsafe"]}}}
conversejs_options	{"summary":"Settings of Converse.js that differ from those worked out, as a table.","versions":{"both":{"type":"table","readBy":["conversejs"]}}}
conversejs_name	{"summary":"Name of the service, which is also the title of the page.","versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_short_name	{"summary":"Short name of the service, for icons on phones.","versions":{"both":{"type":"string","defaultValue":"\\"Converse\\"","readBy":["conversejs"]}}}
conversejs_description	{"summary":"One line about the service, for search engines and app lists.","versions":{"both":{"type":"string","defaultValue":"\\"Messaging Freedom\\"","readBy":["conversejs"]}}}
conversejs_tags	{"summary":"Further HTML tags for the head of the page.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["conversejs"]}}}
conversejs_cdn	{"summary":"Web server from which browsers fetch Converse.js.","versions":{"both":{"type":"string","defaultValue":"\\"https://cdn.conversejs.org\\"","readBy":["conversejs"]}}}
conversejs_version	{"summary":"Release of Converse.js to fetch from there; none means the latest.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["conversejs"]}}}
conversejs_resources	{"summary":"Directory with Converse.js, for serving it from here instead.","versions":{"both":{"type":"path","readBy":["conversejs"]}}}
conversejs_script	{"summary":"Address of the script of Converse.js, where it lies elsewhere.","versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_css	{"summary":"Address of the style sheet of Converse.js, where it lies elsewhere.","versions":{"both":{"type":"string","readBy":["conversejs"]}}}
conversejs_html_template	{"summary":"File with a page of your own around Converse.js.","versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["conversejs"]}}}
conversejs_js_template	{"summary":"File with a script of your own that starts Converse.js.","versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["conversejs"]}}}
conversejs_pwa_color	{"summary":"Colour of the window when the page is installed as an app.","versions":{"both":{"type":"string","defaultValue":"\\"#397491\\"","readBy":["conversejs"]}}}
manifest_icons	{"summary":"Icons for when the page is installed as an app, as a list of tables.","note":"The module's own page calls it conversejs_manifest_icons, which nothing reads.","versions":{"both":{"type":"array","readBy":["conversejs"]}}}
couchdb_url	{"summary":"Address of the CouchDB database.","versions":{"both":{"type":"any","readBy":["couchdb"]}}}
csi_battery_saver_filter_muc	{"summary":"Whether messages in rooms wake up a phone only when they mention its owner.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["csi_battery_saver"]}}}
csi_battery_saver_queue_size	{"summary":"Stanzas that csi_battery_saver holds back for an idle client at most.","versions":{"both":{"type":"number","defaultValue":"256","readBy":["csi_battery_saver"]}}}
grace_period	{"summary":"Seconds for which messages to an idle phone wait after another device was active.","versions":{"both":{"type":"number","defaultValue":"30","readBy":["csi_grace_period"]}}}
debug_traceback_signal	{"summary":"Signal on which the server writes down what it is busy with.","versions":{"both":{"type":"string","defaultValue":"\\"SIGUSR1\\"","readBy":["debug_traceback"]}}}
debug_traceback_filename	{"summary":"File into which it writes that; parts such as {pid} are filled in.","versions":{"both":{"type":"string","defaultValue":"\\"{paths.data}/traceback-{pid}-{count}.log\\"","readBy":["debug_traceback"]}}}
default_bookmarks	{"summary":"Rooms that new users start with.","versions":{"both":{"type":"array","readBy":["default_bookmarks"]}}}
delegations	{"summary":"Matters that components answer in the server's place, as a table of namespace to component.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["delegation"]}}}
max_user_devices	{"summary":"Devices of one user that are remembered.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["devices"]}}}
disable_tls_ports	{"summary":"Client ports on which no encryption is offered.","note":"The ports have to be listed in c2s_ports as well.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["disable_tls"]}},"globalOnly":true}
dnsbls	{"summary":"Lists of abusers that are asked over DNS, or files with addresses.","versions":{"both":{"type":"any","readBy":["dnsbl"]}}}
dnsbl_flag	{"summary":"Mark that accounts get whose address is on a list.","versions":{"both":{"type":"string","defaultValue":"\\"dnsbl_hit\\"","readBy":["dnsbl"]}}}
dnsbl_message	{"summary":"Text that people get whose address is on a list.","versions":{"both":{"type":"any","readBy":["dnsbl"]}}}
xmpp_host	{"summary":"Name of this machine that the SRV records point to.","versions":{"both":{"type":"string","readBy":["dnsupdate"]}}}
drop_chatstates_domains	{"summary":"Domains to which typing notices are dropped.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["drop_chatstates"]}}}
e2e_policy_chat	{"summary":"Whether messages between two people need end-to-end encryption; \\"none\\", \\"optional\\" or \\"required\\".","versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}}}
e2e_policy_muc	{"summary":"Whether messages in rooms need end-to-end encryption; \\"none\\", \\"optional\\" or \\"required\\".","versions":{"both":{"type":"string","defaultValue":"\\"optional\\"","readBy":["e2e_policy"]}}}
e2e_policy_whitelist	{"summary":"Addresses and rooms for which that policy does not count.","versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["e2e_policy"]}}}
e2e_policy_message_optional_chat	{"summary":"Warning for those who send a readable message to a person.","versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_required_chat	{"summary":"Error text for those who send a readable message to a person.","versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_optional_muc	{"summary":"Warning for those who send a readable message to a room.","versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
e2e_policy_message_required_muc	{"summary":"Error text for those who send a readable message to a room.","versions":{"both":{"type":"string","readBy":["e2e_policy"]}}}
easy_invite_page_module	{"summary":"Name of the module that served the page behind invitations.","versions":{"both":{"type":"string","defaultValue":"\\"invites_page\\"","readBy":["easy_invite"]}}}
smtp	{"summary":"Mail server, or command, by which e-mail is sent, as a table.","versions":{"both":{"type":"table","defaultValue":"{ origin = \\"prosody\\", exec = \\"sendmail\\" }","readBy":["email"]}}}
smtp_server	{"summary":"Host of the mail server that sends e-mail.","versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["email_pass","offline_email"]}}}
smtp_port	{"summary":"Port of the mail server that sends e-mail.","versions":{"both":{"type":"string","defaultValue":"\\"25\\"","readBy":["email_pass"]}},"globalOnly":true}
smtp_ssl	{"summary":"Whether the connection to that mail server starts with TLS at once.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["email_pass"]}},"globalOnly":true}
smtp_username	{"summary":"User name at that mail server.","versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}}}
smtp_password	{"summary":"Password at that mail server.","versions":{"both":{"type":"string","readBy":["email_pass","offline_email"]}}}
smtp_from	{"summary":"Address from which e-mail is sent.","versions":{"both":{"type":"any","readBy":["email_pass","offline_email"]}}}
url_path	{"summary":"Path of the web page on which people ask for a new password.","versions":{"both":{"type":"string","defaultValue":"\\"/resetpass\\"","readBy":["email_pass"]}}}
msg_subject	{"summary":"Subject of the e-mail about a new password.","versions":{"both":{"type":"string","readBy":["email_pass"]}}}
msg_body	{"summary":"Text that tells people that their password was changed.","versions":{"both":{"type":"string","readBy":["email_pass"]}}}
default_vcard_orgname	{"summary":"Organisation in made-up profiles.","versions":{"both":{"type":"string","readBy":["fallback_vcard"]}}}
default_vcard_orgmail	{"summary":"Whether made-up profiles name the user's address as an e-mail address.","versions":{"both":{"type":"boolean","readBy":["fallback_vcard"]}}}
http_upload_path	{"summary":"Directory in which uploaded files are kept.","versions":{"both":{"type":"string","readBy":["file_management","migrate_http_upload","http_upload"]}}}
filter_words	{"summary":"Words to replace, as a table of word to replacement.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["filter_words"]}}}
firewall_scripts	{"summary":"Files with the firewall's rules.","note":"Relative names count from the directory of the configuration.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["firewall"]}}}
firewall_extra_chains	{"summary":"Further chains that rules can be written for, as a table of name to settings.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["firewall"]}}}
firewall_multirate_cache_limit	{"summary":"Senders that a rule with a rate for each of them keeps count of.","versions":{"both":{"type":"number","defaultValue":"1000","readBy":["firewall"]}}}
firewall_experimental_user_marks	{"summary":"Whether rules can mark users and find the marks again later.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["firewall"]}}}
geoip_ipv4_country	{"summary":"File with the countries of IPv4 addresses.","versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIP.dat\\"","readBy":["audit","firewall"]}}}
geoip_ipv6_country	{"summary":"File with the countries of IPv6 addresses.","versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/GeoIP/GeoIPv6.dat\\"","readBy":["audit","firewall"]}}}
crossdomain_file	{"summary":"File with the policy that Flash clients asked for.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["flash_policy"]}}}
crossdomain_string	{"summary":"The policy itself that Flash clients asked for.","versions":{"both":{"type":"string","readBy":["flash_policy"]}}}
shutdown_pause	{"summary":"Seconds between the steps of stopping.","versions":{"both":{"type":"number","defaultValue":"1","readBy":["graceful_shutdown"]}}}
group_bookmarks_file	{"summary":"File with groups, their rooms and their members.","versions":{"both":{"type":"string","readBy":["group_bookmarks"]}}}
groups_muc_host	{"summary":"Component on which rooms for groups are created.","versions":{"both":{"type":"any","readBy":["groups_internal"]}}}
group_default_id	{"summary":"Identifier of the group that gets everybody.","versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}}}
group_default_name	{"summary":"Name of the group that gets everybody.","versions":{"both":{"type":"any","defaultValue":"\\"default\\"","readBy":["groups_migration"]}}}
host_blacklist	{"summary":"Servers to and from which no connection is made.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["host_blacklist"]}}}
host_guard_blockall	{"summary":"Hosts of this server that no other server reaches.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_blockall_exceptions	{"summary":"Servers that reach those hosts all the same.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_selective	{"summary":"Hosts of this server that only the servers of host_guard_blacklist do not reach.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
host_guard_blacklist	{"summary":"Servers that are kept from the hosts of host_guard_selective.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["host_guard"]}}}
status_check_heartbeat_interval	{"summary":"Seconds between two signs of life.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["host_status_heartbeat"]}}}
status_check_heartbeat_mode	{"summary":"Whether signs of life go to another server, \\"remote\\", or stay on this one, \\"local\\".","versions":{"both":{"type":"string","defaultValue":"\\"remote\\"","readBy":["host_status_heartbeat"]}}}
site_name	{"summary":"Name of the service on its web pages and in invitations.","versions":{"both":{"type":"string","readBy":["http_admin_api","http_oauth2","invites_page","invites_register_api","invites_register_web","welcome_page","snikket_server_vcard"]}}}
http_credentials	{"summary":"User name and password for all web pages, with a colon between them.","versions":{"both":{"type":"string","defaultValue":"\\"username:secretpassword\\"","readBy":["http_authentication"]}}}
unauthenticated_http_endpoints	{"summary":"Paths that need no password.","versions":{"both":{"type":"set","defaultValue":"{ \\"/http-bind\\", \\"/http-bind/\\" }","readBy":["http_authentication"]}}}
http_proxy_secret	{"summary":"Secret from which clients' passwords for the proxy are made.","versions":{"both":{"type":"string","readBy":["http_connect"]}}}
http_proxy_to_ports	{"summary":"Ports to which clients may connect through the proxy.","versions":{"both":{"type":"set","defaultValue":"{ \\"443\\", \\"5281\\", \\"5443\\", \\"7443\\" }","readBy":["http_connect"]}},"globalOnly":true}
http_proxy_to_all_ports	{"summary":"Whether clients may connect to every port through the proxy.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}},"globalOnly":true}
http_proxy_to_private_ips	{"summary":"Whether clients may reach private addresses through the proxy.","note":"With true, every user reaches the machines of the inner network.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_connect"]}}}
http_debug_methods	{"summary":"HTTP methods to which the page for tests answers.","versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\"; \\"HEAD\\"; \\"DELETE\\"; \\"OPTIONS\\"; \\"PATCH\\"; \\"POST\\"; \\"PUT\\" }","readBy":["http_debug"]}}}
favicon	{"summary":"File with the icon for web pages.","versions":{"both":{"type":"string","readBy":["http_favicon"]}}}
http_health_allow_ips	{"summary":"Addresses that may ask how the server is.","versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_health"]}}}
http_health_allow_cidr	{"summary":"Network that may ask how the server is.","versions":{"both":{"type":"string","readBy":["http_health"]}}}
status_check_heartbeat_threshold	{"summary":"Seconds without a sign of life after which a Component counts as dead.","versions":{"both":{"type":"number","defaultValue":"10","readBy":["http_host_status_check"]}}}
http_host_aliases	{"summary":"Further names under which web clients reach this host.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_hostaliases"]}}}
http_index_show_all	{"summary":"Whether all web services are listed, also those that are not meant for people.","note":"The module's own page calls it http_index_list_all, which nothing reads.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_index"]}}}
http_index_template	{"summary":"File with a page of your own for the list of web services.","versions":{"both":{"type":"path","readBy":["http_index"]}}}
libjs_path	{"summary":"Directory with the JavaScript libraries.","versions":{"both":{"type":"string","defaultValue":"\\"/usr/share/javascript\\"","readBy":["http_libjs"]}}}
http_muc_kick_authorization_header	{"summary":"Authorization header that a request has to carry, which begins with \\"Basic\\" or the like.","versions":{"both":{"type":"string","readBy":["http_muc_kick"]}}}
http_muc_log_default_view	{"summary":"What a room's page opens with, such as \\"latest\\" for the newest day.","versions":{"both":{"type":"string","readBy":["http_muc_log"]}}}
http_muc_log_show_images	{"summary":"Whether pictures whose address was sent are shown in the page.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_muc_log"]}}}
http_muc_log_list_order	{"summary":"Rooms that come first in the list, in this order.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_muc_log"]}}}
http_muc_log_lazy_calendar	{"summary":"Whether the calendar links every day without looking which ones have messages.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_muc_log"]}}}
http_muc_log_template	{"summary":"File with a page template of your own for room logs.","versions":{"both":{"type":"string","readBy":["http_muc_log"]}}}
http_muc_log_resources	{"summary":"Directory with style sheets and scripts of the pages of room logs.","versions":{"both":{"type":"path","defaultValue":"\\"static\\"","readBy":["http_muc_log"]}}}
oauth2_registration_key	{"summary":"Secret with which applications that register are confirmed.","note":"Without it no application can register itself.","versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth2_registration_algorithm	{"summary":"Algorithm by which registered applications are confirmed.","versions":{"both":{"type":"string","defaultValue":"\\"HS256\\"","readBy":["http_oauth2"]}}}
oauth2_registration_ttl	{"summary":"Seconds after which the registration of an application ends.","versions":{"both":{"type":"any","readBy":["http_oauth2"]}}}
http_oauth2_clear_expired_authorization_codes_period	{"summary":"How often unused codes of logins that have expired are removed.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["http_oauth2"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["http_oauth2"]}}}
oauth2_registration_options	{"summary":"How long registrations of applications count, as a table.","versions":{"both":{"type":"any","readBy":["http_oauth2"]}}}
allowed_oauth2_grant_types	{"summary":"Ways in which applications may get tokens.","versions":{"both":{"type":"set","readBy":["http_oauth2"]}}}
allowed_oauth2_response_types	{"summary":"Kinds of answer that applications may ask for when somebody logs in.","versions":{"both":{"type":"set","defaultValue":"{\\"code\\"}","readBy":["http_oauth2"]}}}
allowed_oauth2_code_challenge_methods	{"summary":"Methods by which applications prove that they are those who asked.","versions":{"both":{"type":"set","defaultValue":"{ \\"S256\\" }","readBy":["http_oauth2"]}}}
oauth2_require_code_challenge	{"summary":"Whether applications must prove that they are those who asked (PKCE).","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_oauth2"]}}}
oauth2_access_token_ttl	{"summary":"Seconds for which an access token works.","versions":{"both":{"type":"number","defaultValue":"3600","readBy":["http_oauth2"]}}}
oauth2_refresh_token_ttl	{"summary":"Seconds for which an application can get new tokens without the user.","versions":{"both":{"type":"number","defaultValue":"604800","readBy":["http_oauth2"]}}}
oauth2_require_auth_revoke	{"summary":"Whether an application has to identify itself to give a token back.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_expect_username_jid	{"summary":"Whether people type their whole address to log in instead of the part before the @.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_respect_oidc_prompt	{"summary":"Whether applications decide which questions people are asked when they log in.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_oauth2"]}}}
oauth2_terms_url	{"summary":"Address of the terms of service, which people see when they log in.","versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth2_policy_url	{"summary":"Address of the privacy policy, which people see when they log in.","versions":{"both":{"type":"string","readBy":["http_oauth2"]}}}
oauth2_service_documentation	{"summary":"Address of documentation for people who write applications.","versions":{"both":{"type":"string","defaultValue":"\\"https://modules.prosody.im/mod_http_oauth2.html\\"","readBy":["http_oauth2"]}}}
oauth2_template_path	{"summary":"Directory with pages of your own for logging in.","versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["http_oauth2"]}}}
oauth2_security_policy	{"summary":"Content security policy of the login pages.","versions":{"both":{"type":"string","defaultValue":"\\"default-src 'self'\\"","readBy":["http_oauth2"]}}}
allowed_oauth2_locales	{"summary":"Languages that the login pages speak.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["http_oauth2"]}}}
presence_http_path	{"summary":"Path below which the state of users is shown.","versions":{"both":{"type":"string","defaultValue":"\\"/presence\\"","readBy":["http_presence"]}}}
presence_resource_path	{"summary":"Directory with the icons of that page.","versions":{"both":{"type":"string","defaultValue":"\\"resources\\"","readBy":["http_presence"]}}}
http_roster_url	{"summary":"Address of the web service that keeps contact lists; %s stands for the user name.","versions":{"both":{"type":"string","defaultValue":"\\"http://localhost/%s\\"","readBy":["http_roster_admin"]}}}
http_status_allow_ips	{"summary":"Addresses that may see the state of modules.","versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_status"]}}}
http_status_allow_cidr	{"summary":"Network that may see the state of modules.","versions":{"both":{"type":"string","readBy":["http_status"]}}}
http_upload_file_size_limit	{"summary":"Bytes that one file may have that is uploaded through http_upload.","versions":{"both":{"type":"number","defaultValue":"1024 * 1024","readBy":["http_upload"]}}}
http_upload_expire_after	{"summary":"Seconds for which uploaded files stay.","versions":{"both":{"type":"number","readBy":["http_upload"]}}}
http_upload_quota	{"summary":"Bytes that all files of one user may take.","versions":{"both":{"type":"number","readBy":["http_upload"]}}}
http_upload_access	{"summary":"Other hosts whose users may upload through http_upload.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload"]}}}
http_upload_external_base_url	{"summary":"Address of the upload service.","versions":{"both":{"type":"string","readBy":["http_upload_external"]}}}
http_upload_external_secret	{"summary":"Secret shared with the upload service.","versions":{"both":{"type":"string","readBy":["http_upload_external"]}}}
http_upload_external_file_size_limit	{"summary":"Bytes that one file may have that goes to the upload service.","versions":{"both":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_upload_external"]}}}
http_upload_external_access	{"summary":"Other hosts whose users may use the upload service.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_upload_external"]}}}
http_upload_external_protocol	{"summary":"Edition of the language that the upload service speaks, \\"v1\\" or \\"v2\\".","versions":{"both":{"type":"string","defaultValue":"\\"v1\\"","readBy":["http_upload_external"]}}}
incidents_expire_time	{"summary":"Seconds for which closed reports are kept; 0 keeps them forever.","versions":{"both":{"type":"number","defaultValue":"0","readBy":["incidents_handling"]}}}
ecaps2_hashes	{"summary":"Hashes by which a client's features are described.","versions":{"both":{"type":"set","defaultValue":"{ \\"sha-256\\", \\"sha-512\\" }","readBy":["inject_ecaps2"]}}}
invites_registration_page	{"summary":"Address of the page on which invited people register, with places for token and app.","versions":{"both":{"type":"string","defaultValue":"\\"register?t={invite.token}&c={app.id}\\"","readBy":["invites_page"]}}}
invites_page_external	{"summary":"Whether another web server shows the page for invitations.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["invites_page"]}}}
invites_register_template_path	{"summary":"Directory with pages of your own for invited people.","versions":{"both":{"type":"path","defaultValue":"\\"html\\"","readBy":["invites_register_web"]}}}
webchat_url	{"summary":"Address of a web client that new users are pointed to.","versions":{"both":{"type":"string","readBy":["invites_register_web"]}}}
isolate_except_domains	{"summary":"Domains that users of an isolated host may talk to.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}}}
isolate_except_users	{"summary":"Users of an isolated host who may talk to everybody.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["isolate_host"]}}}
jsxc_cdn	{"summary":"Web server from which browsers fetch JSXC.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}}}
jsxc_version	{"summary":"Release of JSXC to fetch from there.","versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["jsxc"]}}}
jsxc_resources	{"summary":"Directory with JSXC, for serving it from here instead.","versions":{"both":{"type":"path","readBy":["jsxc"]}}}
jsxc_script	{"summary":"Address of the script of JSXC, where it lies elsewhere.","versions":{"both":{"type":"string","readBy":["jsxc"]}}}
jsxc_css	{"summary":"Address of the style sheet of JSXC, where it lies elsewhere.","versions":{"both":{"type":"string","readBy":["jsxc"]}}}
jsxc_tags	{"summary":"Further HTML tags for the head of the page with JSXC.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["jsxc"]}}}
jsxc_html_template	{"summary":"File with a page of your own around JSXC.","versions":{"both":{"type":"string","defaultValue":"\\"templates/template.html\\"","readBy":["jsxc"]}}}
jsxc_js_template	{"summary":"File with a script of your own that starts JSXC.","versions":{"both":{"type":"string","defaultValue":"\\"templates/template.js\\"","readBy":["jsxc"]}}}
jquery_url	{"summary":"Address of the script jQuery, which JSXC needs.","versions":{"both":{"type":"string","defaultValue":"\\"/share/jquery/jquery.min.js\\"","readBy":["jsxc"]}}}
lastlog_ip_address	{"summary":"Whether the address from which somebody logged in is kept as well.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["lastlog","lastlog2"]}}}
lastlog_stamp_offline	{"summary":"Whether presence of people who are offline tells since when.","versions":{"both":{"type":"boolean","readBy":["lastlog"]}}}
ldap	{"summary":"Directory server, users, groups and fields for the community's LDAP modules, as a table.","versions":{"both":{"type":"table","readBy":["storage_ldap","lib_ldap"]}}}
limit_auth_max	{"summary":"Failed logins that one address may make within the period.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["limit_auth"]}}}
limit_auth_period	{"summary":"Seconds over which failed logins of one address are counted.","versions":{"both":{"type":"number","defaultValue":"30","readBy":["limit_auth"]}}}
limit_auth_tarpit_delay	{"summary":"Seconds for which the answer is delayed once there are too many.","versions":{"both":{"type":"number","readBy":["limit_auth"]}}}
log_auth_ips	{"summary":"Which logins are logged with their addresses.","versions":{"both":{"type":"string","defaultValue":"\\"failure\\"","readBy":["log_auth"]}}}
log_cpu_threshold	{"summary":"Seconds of processor time from which on an event is logged.","versions":{"both":{"type":"number","defaultValue":"0.01","readBy":["log_events_by_cpu_usage"]}}}
log_memory_threshold	{"summary":"Bytes of memory from which on an event is logged.","versions":{"both":{"type":"number","defaultValue":"20*1024","readBy":["log_events_by_memory"]}}}
log_http_file	{"summary":"File into which Prosody's own web requests are logged.","versions":{"both":{"type":"string","readBy":["log_http"]}}}
message_log_sql	{"summary":"Database for everybody's messages, in the form of sql.","versions":{"both":{"type":"table","readBy":["log_messages_sql"]}}}
message_log_sql_table	{"summary":"Table of that database for the messages.","versions":{"both":{"type":"any","readBy":["log_messages_sql"]}}}
log_ringbuffer_chunk_size	{"summary":"Bytes that are written to the file at one go.","versions":{"both":{"type":"number","defaultValue":"16384","readBy":["log_ringbuffer"]}}}
log_slow_events_threshold	{"summary":"Seconds that an event may take before it is logged.","versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["log_slow_events"]}}}
archive_conversation_interval	{"summary":"Seconds of messages that old clients see as one conversation.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["mam_archive"]}}}
admin_contact_address	{"summary":"Address of the operator in the warning about encryption.","versions":{"both":{"type":"string","readBy":["manifesto"]}}}
manifesto_contact_encryption_warning	{"summary":"Text of the warning about encryption.","versions":{"both":{"type":"string","readBy":["manifesto"]}}}
measure_active_users_count_disabled	{"summary":"Whether accounts that have been disabled are counted too.","versions":{"both":{"type":"boolean","readBy":["measure_active_users"]}}}
measure_active_users_hourly_period	{"summary":"How often active users are counted anew.","versions":{"0.12":{"type":"number","defaultValue":"3600","readBy":["measure_active_users"]},"13.0":{"type":"period","defaultValue":"\\"1 hour\\"","min":60,"max":32054400,"readBy":["measure_active_users"]}}}
memory_pagesize	{"summary":"Size of a memory page on this machine in bytes.","versions":{"both":{"type":"number","defaultValue":"4096","readBy":["measure_memory","measure_process"]}}}
measure_storage_tagged_metric	{"summary":"Whether numbers carry store and operation as labels instead of in their names.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["measure_storage"]}}}
message_logging_dir	{"summary":"Directory for the files with everybody's messages.","versions":{"both":{"type":"any","readBy":["message_logging"]}}}
migrate_lastlog2_auto_remove	{"summary":"Whether the old data is deleted once it has been taken over.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["migrate_lastlog2"]}}}
motd_sequential_messages	{"summary":"Messages from the operator, in the order in which people see them.","versions":{"both":{"type":"any","readBy":["motd_sequential"]}}}
muc_access_lists	{"summary":"Who may enter which room, as a table of room name to list of addresses.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["muc_access_control"]}}}
adhoc_bots	{"summary":"Addresses of bots whose commands rooms offer.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_adhoc_bots"]}}}
anonymize_moderation_actions_form_position	{"summary":"Where the setting stands in a room's form; a higher number comes earlier.","versions":{"both":{"type":"number","readBy":["muc_anonymize_moderation_actions"]}}}
badge_count	{"summary":"Text of the picture, in which %d stands for the number of people.","versions":{"both":{"type":"string","defaultValue":"\\"%d online\\"","readBy":["muc_badge"]}}}
badge_template	{"summary":"The picture itself as SVG, with a place for the text.","versions":{"both":{"type":"string","readBy":["muc_badge"]}}}
muc_ban_ip_trusted_services	{"summary":"Room services on other servers whose bans count.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_ban_ip"]}}}
muc_ban_ip_trust_local_restricted_services	{"summary":"Whether bans also count from this server's own rooms, where restrict_room_creation is set for them.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_ban_ip"]}}}
known_bots	{"summary":"Addresses of bots that may speak without joining.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_bot"]}}}
bots_get_messages	{"summary":"Whether those bots get the messages of the room.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}}}
ignore_bot_errors	{"summary":"Whether errors from those bots are passed over instead of ending their part.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_bot"]}}}
muc_config_restricted	{"summary":"Names of room settings that only administrators may change.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_config_restrict"]}}}
default_mucs	{"summary":"Rooms to create, each with its name, settings and members.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_defaults"]}}}
muc_dicebot_rooms	{"summary":"Rooms in which dice are rolled; none named means all.","versions":{"both":{"type":"set","readBy":["muc_dicebot"]}}}
gateway_hosts	{"summary":"Gateways that get each presence only once.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_gateway_optimize"]}}}
muc_room_default_hide_media	{"summary":"Whether pictures in new rooms are shown as links.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_hide_media"]}}}
muc_http_auth_url	{"summary":"Address of the web service that decides who may join a room.","versions":{"both":{"type":"any","defaultValue":"\\"\\"","readBy":["muc_http_auth"]}}}
muc_http_auth_enabled_for	{"summary":"Rooms for which that service is asked, as a table of users' host to list of room names.","versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_disabled_for	{"summary":"Rooms for which that service is not asked, as a table of users' host to list of room names.","versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_authorization_header	{"summary":"Authorization header with which that service is asked.","versions":{"both":{"type":"any","readBy":["muc_http_auth"]}}}
muc_http_auth_authorize_registration	{"summary":"Whether that service also decides who may register a nickname.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}}}
muc_http_auth_insecure	{"summary":"Whether that service may show any certificate.","note":"With true, anybody on the way can decide who may join.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_http_auth"]}}}
muc_create_api_url	{"summary":"Address of the web service that knows the settings of a new room; {room.jid} stands for the room.","versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}}}
muc_create_api_auth	{"summary":"Authorization header with which the settings of a new room are asked for.","versions":{"both":{"type":"string","readBy":["muc_http_defaults"]}}}
muc_inject_mentions_enabled_rooms	{"summary":"Rooms in which mentions are marked, where it is not all of them.","versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_disabled_rooms	{"summary":"Rooms in which mentions are not marked.","versions":{"both":{"type":"any","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_prefixes	{"summary":"Signs before a nickname that make it a mention, such as \\"@\\".","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_suffixes	{"summary":"Signs after a nickname that make it a mention, such as \\":\\".","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_prefix_mandatory	{"summary":"Whether a nickname needs one of those signs before it to be a mention.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_strip_out_prefixes	{"summary":"Whether the sign before a mention is taken out of the message.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_mention_delimiters	{"summary":"What may stand around a mention to set it off from other words.","versions":{"both":{"type":"set","defaultValue":"{\\" \\", \\"\\", \\"\\\\n\\", \\"\\\\t\\"}","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_append_mentions	{"summary":"Whether mentions are also looked for in messages in which the client marked some.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_reserved_nicks	{"summary":"Whether people count as mentioned by their registered nickname, though not in the room.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_inject_mentions"]}}}
muc_inject_mentions_use_bare_jid	{"summary":"Whether a mention names the person's account instead of their place in the room.","versions":{"both":{"type":"any","defaultValue":"true","readBy":["muc_inject_mentions"]}}}
muc_event_rate	{"summary":"Messages and other actions that one person may do in a room each second.","versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["muc_limits"]}}}
muc_burst_factor	{"summary":"How many times that rate is allowed for a short while.","versions":{"both":{"type":"number","defaultValue":"6","readBy":["muc_limits"]}}}
muc_max_char_count	{"summary":"Bytes that one message in a room may have.","versions":{"both":{"type":"number","defaultValue":"5664","readBy":["muc_limits"]}}}
muc_max_line_count	{"summary":"Lines that one message in a room may have.","versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}}}
muc_max_nick_length	{"summary":"Characters that a nickname may have.","versions":{"both":{"type":"number","defaultValue":"23","readBy":["muc_limits"]}}}
muc_limit_base_cost	{"summary":"What one message counts against the rate.","versions":{"both":{"type":"number","defaultValue":"1","readBy":["muc_limits"]}}}
muc_line_count_multiplier	{"summary":"What each line of a message counts in addition.","versions":{"both":{"type":"number","defaultValue":"0.1","readBy":["muc_limits"]}}}
muc_limit_joins_only	{"summary":"Whether only joining counts against the rate.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_limits"]}}}
muc_local_only	{"summary":"Rooms that only users of this server may enter.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["muc_local_only"]}}}
muc_log_http	{"summary":"Settings of the pages with room logs, as a table.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["muc_log_http"]}}}
muc_marker_type	{"summary":"Kind of receipt that is remembered, such as \\"displayed\\".","versions":{"both":{"type":"string","defaultValue":"\\"displayed\\"","readBy":["muc_markers"]}}}
muc_marker_summary_on_join	{"summary":"Whether people who join are told up to where the others have read.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_markers"]}}}
muc_marker_rewrite_id	{"summary":"Whether receipts are changed to name messages by the room's own numbering.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_markers"]}}}
muc_members_json_url	{"summary":"Address of the file with the members.","versions":{"both":{"type":"string","readBy":["muc_members_json"]}}}
muc_members_json_mucs	{"summary":"Rooms that get their members from the file, each with its settings.","versions":{"both":{"type":"any","readBy":["muc_members_json"]}}}
muc_mmn_notify_unaffiliated_users	{"summary":"Whether people without membership in the room are told as well.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["muc_mention_notifications"]}}}
moderation_delay_form_position	{"summary":"Place of the delay in a room's form; a higher number comes earlier.","versions":{"both":{"type":"number","readBy":["muc_moderation_delay"]}}}
muc_notification_invite	{"summary":"Whether the notice comes as an invitation to the room.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_notifications"]}}}
muc_offline_delivery_default	{"summary":"Whether members get messages of the room while away unless they choose otherwise.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_offline_delivery"]}}}
muc_rai_max_subscribers	{"summary":"Clients that can be told about activity in rooms at one time.","versions":{"both":{"type":"number","defaultValue":"1024","readBy":["muc_rai"]}}}
tos_welcome_message	{"summary":"Text that people have to accept before they may stay in a room.","versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
tos_yes_message	{"summary":"Text for people who accepted.","versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
tos_no_message	{"summary":"Text for people who did not.","versions":{"both":{"type":"string","readBy":["muc_require_tos"]}}}
muc_reserve_nick_patterns	{"summary":"Lua patterns of nicknames that nobody may use.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["muc_reserve_nick_pattern"]}}}
muc_room_default_restrict_media	{"summary":"Whether in new rooms pictures of people who are not members are shown as links.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_media"]}}}
muc_restrict_nick_pattern	{"summary":"Lua pattern that every nickname has to match.","versions":{"both":{"type":"string","defaultValue":"\\"^%w+$\\"","readBy":["muc_restrict_nick"]}}}
muc_restrict_matching	{"summary":"Names that rooms may not have, as a table of Lua pattern to reason.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["muc_restrict_rooms"]}}}
muc_restrict_exceptions	{"summary":"Room names that are allowed although a pattern matches them.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_restrict_rooms"]}}}
muc_restrict_allow_admins	{"summary":"Whether administrators may create such rooms all the same.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_restrict_rooms"]}}}
muc_room_default_restrict_status	{"summary":"Whether new rooms hide the status texts of people who are not members.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_restrict_status"]}}}
muc_rtbls	{"summary":"Lists of spammers to keep out, each as an address or a link to its node.","versions":{"both":{"type":"array","readBy":["muc_rtbl"]}}}
muc_rtbl_jid	{"summary":"Service of one list of spammers, in the way before muc_rtbls.","versions":{"both":{"type":"string","readBy":["muc_rtbl"]}}}
muc_rtbl_node	{"summary":"Node of one list of spammers, in the way before muc_rtbls.","versions":{"both":{"type":"string","defaultValue":"\\"muc_bans_sha256\\"","readBy":["muc_rtbl"]}}}
slow_mode_duration_form_position	{"summary":"Place of the waiting time in a room's form; a higher number comes earlier.","versions":{"both":{"type":"number","readBy":["muc_slow_mode"]}}}
muc_webchat_baseurl	{"summary":"Address of the web page of a room; {node} stands for its name.","versions":{"both":{"type":"string","readBy":["muc_webchat_url"]}}}
munin_node_name	{"summary":"Name under which Munin knows this server.","versions":{"both":{"type":"string","defaultValue":"\\"localhost\\"","readBy":["munin"]}}}
munin_ignored_stats	{"summary":"Statistics that Munin does not get.","versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["munin"]}}}
munin_ports	{"summary":"Ports for Munin.","versions":{"both":{"type":"set","defaultValue":"{ 4949 }","readBy":["munin"]}},"globalOnly":true}
munin_interfaces	{"summary":"Addresses of this machine on which to listen for Munin.","versions":{"both":{"type":"set","readBy":["munin"]}},"globalOnly":true}
munin_interface	{"summary":"The former name of munin_interfaces.","versions":{"both":{"type":"set","readBy":["munin"]}},"globalOnly":true}
dovecotauth_host	{"summary":"Host whose accounts the mail programs check.","versions":{"both":{"type":"string","readBy":["net_dovecotauth"]}}}
dovecotauth_allow_master	{"summary":"Whether programs may also connect as another Dovecot would.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["net_dovecotauth"]}}}
dovecotauth_ports	{"summary":"Ports for mail programs that check passwords.","versions":{"both":{"type":"set","defaultValue":"{ 28484 }","readBy":["net_dovecotauth"]}},"globalOnly":true}
dovecotauth_interfaces	{"summary":"Addresses of this machine on which to listen for mail programs that check passwords.","versions":{"both":{"type":"set","readBy":["net_dovecotauth"]}},"globalOnly":true}
dovecotauth_interface	{"summary":"The former name of dovecotauth_interfaces.","versions":{"both":{"type":"set","readBy":["net_dovecotauth"]}},"globalOnly":true}
proxy_port_mappings	{"summary":"Ports that expect the PROXY protocol, as a table of port to service.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["net_proxy"]}}}
proxy_trusted_proxies	{"summary":"Proxies that may say where a connection comes from.","versions":{"both":{"type":"set","defaultValue":"{\\"127.0.0.1\\", \\"::1\\"}","readBy":["net_proxy"]}}}
proxy_ports	{"summary":"Ports for the PROXY protocol.","note":"Best left alone; proxy_port_mappings opens its ports by itself.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_proxy"]}},"globalOnly":true}
proxy_interfaces	{"summary":"Addresses of this machine on which to listen for the PROXY protocol.","versions":{"both":{"type":"set","readBy":["net_proxy"]}},"globalOnly":true}
proxy_interface	{"summary":"The former name of proxy_interfaces.","versions":{"both":{"type":"set","readBy":["net_proxy"]}},"globalOnly":true}
nodeinfo2_expose_users	{"summary":"Whether numbers of users are part of what nodeinfo2 publishes.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}}}
nodeinfo2_expose_posts	{"summary":"Whether the number of messages is part of what nodeinfo2 publishes.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["nodeinfo2"]}}}
queue_offline_emails	{"summary":"Seconds for which messages are collected into one e-mail.","versions":{"both":{"type":"any","readBy":["offline_email"]}}}
ogp_domain_allowlist	{"summary":"Web sites whose pages are shown; none named means all.","versions":{"both":{"type":"set","readBy":["ogp"]}}}
ogp_domain_denylist	{"summary":"Web sites whose pages are not shown.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}}}
ogp_domain_whitelist	{"summary":"The former name of ogp_domain_allowlist.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["ogp"]}}}
onhold_jids	{"summary":"Addresses whose messages are held back.","versions":{"both":{"type":"any","readBy":["onhold"]}}}
onions_map	{"summary":"Onion addresses of servers, as a table of domain to address.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["onions"]}}}
onions_only	{"summary":"Whether only onion servers can be reached.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}}}
onions_tor_all	{"summary":"Whether connections to all servers go through Tor.","note":"SRV records are not looked up then, so that servers that need them cannot be reached.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["onions"]}}}
onions_socks5_host	{"summary":"Host of Tor's proxy.","versions":{"both":{"type":"string","defaultValue":"\\"127.0.0.1\\"","readBy":["onions"]}}}
onions_socks5_port	{"summary":"Port of Tor's proxy.","versions":{"both":{"type":"number","defaultValue":"9050","readBy":["onions"]}},"globalOnly":true}
password_policy	{"summary":"What a password has to be like, as a table of rules.","versions":{"both":{"type":"any","readBy":["password_policy"]}}}
password_reset_validity	{"summary":"Seconds for which a link to a new password works.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["password_reset"]}}}
pastebin_threshold	{"summary":"Characters from which on a message becomes a link.","versions":{"both":{"type":"number","defaultValue":"500","readBy":["pastebin"]}}}
pastebin_line_threshold	{"summary":"Lines from which on a message becomes a link.","versions":{"both":{"type":"number","defaultValue":"4","readBy":["pastebin"]}}}
pastebin_expire_after	{"summary":"Hours after which such a page is deleted.","note":"0 keeps pages on disk forever.","versions":{"both":{"type":"number","defaultValue":"24","readBy":["pastebin"]}}}
pastebin_trigger	{"summary":"Text at the beginning of a message that always makes it a link.","versions":{"both":{"type":"string","readBy":["pastebin"]}}}
pastebin_private_messages	{"summary":"Whether messages between two people become links too.","versions":{"both":{"type":"boolean","readBy":["pastebin"]}}}
pastebin_url	{"summary":"Address under which those pages are reached from outside.","versions":{"both":{"type":"string","readBy":["pastebin"]}}}
pastebin_html_preview	{"summary":"Whether clients that can are shown the beginning as formatted text.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pastebin"]}}}
pastebin_summary_length	{"summary":"Bytes of the beginning that stand beside the link.","versions":{"both":{"type":"number","defaultValue":"150","readBy":["pastebin"]}}}
persisthosts_path	{"summary":"Directory into which files for new hosts are written.","versions":{"both":{"type":"string","defaultValue":"\\"conf.d\\"","readBy":["persisthosts"]}}}
ping_muc_delay	{"summary":"Seconds between a lost connection and the check of rooms.","versions":{"0.12":{"type":"number","defaultValue":"60","readBy":["ping_muc"]},"13.0":{"type":"number","defaultValue":"60","min":1,"readBy":["ping_muc"]}}}
c2s_idle_timeout	{"summary":"Seconds of silence after which a client is pinged.","versions":{"both":{"type":"number","defaultValue":"300","readBy":["pinger"]}}}
c2s_ping_timeout	{"summary":"Seconds that a client has to answer before its connection is closed.","versions":{"both":{"type":"number","defaultValue":"30","readBy":["pinger"]}}}
presence_cache_size	{"summary":"Contacts on other servers whose last presence is remembered.","versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_cache"]}}}
presence_dedup_cache_size	{"summary":"Presence stanzas that are remembered for each session to recognise repetitions.","versions":{"both":{"type":"number","defaultValue":"100","readBy":["presence_dedup"]}}}
privileged_entities	{"summary":"Components and what they may do in users' names, as a table of address to permissions.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["privilege"]}}}
allowed_streamhosts	{"summary":"File transfer proxies elsewhere that people may use.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["proxy65_whitelist"]}}}
allow_local_streamhosts	{"summary":"Whether people may use the file transfer proxies of this server.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["proxy65_whitelist"]}}}
alertmanager_node_template	{"summary":"Node on which an alert is published, with places for its parts.","versions":{"both":{"type":"string","defaultValue":"\\"{path?alerts}\\"","readBy":["pubsub_alertmanager"]}}}
alertmanager_body_template	{"summary":"Text of an alert, with places for its parts.","versions":{"both":{"type":"string","readBy":["pubsub_alertmanager"]}}}
alertmanager_path_configs	{"summary":"Settings that differ by the path at which alerts arrive, as a table.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["pubsub_alertmanager"]}}}
feeds	{"summary":"Feeds to publish, as a table of node to address.","versions":{"both":{"type":"map","defaultValue":"{ }","readBy":["pubsub_feeds"]}}}
feed_pull_interval_seconds	{"summary":"Seconds between two looks at a feed.","versions":{"both":{"type":"number","readBy":["pubsub_feeds"]}}}
feed_pull_interval	{"summary":"Minutes between two looks at a feed, in the older way.","note":"Minutes, not seconds; feed_pull_interval_seconds counts in seconds.","versions":{"both":{"type":"number","defaultValue":"15","readBy":["pubsub_feeds"]}}}
use_pubsubhubub	{"summary":"Whether feeds that offer it send their news at once instead of being asked.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_feeds"]}}}
feed_lease_length	{"summary":"Seconds for which a feed is asked to send its news.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["pubsub_feeds"]}}}
forgejo_secret	{"summary":"Secret shared with the code hosting service that sends the web hooks.","versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}}}
forgejo_insecure	{"summary":"Whether web hooks are taken without a secret.","note":"Anybody who knows the address can then publish.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_forgejo"]}}}
forgejo_node	{"summary":"Node on which everything is published, where repositories have none of their own.","versions":{"both":{"type":"any","defaultValue":"\\"forgejo\\"","readBy":["pubsub_forgejo"]}}}
forgejo_node_mapping	{"summary":"Field of the repository by which its own node is named, such as \\"full_name\\".","versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}}}
forgejo_node_prefix	{"summary":"What the names of the repositories' nodes begin with.","versions":{"both":{"type":"string","defaultValue":"\\"forgejo/\\"","readBy":["pubsub_forgejo"]}}}
forgejo_actor	{"summary":"Address in whose name it is published, for access rights.","versions":{"both":{"type":"string","readBy":["pubsub_forgejo"]}}}
forgejo_templates	{"summary":"Texts of what is published, as a table of event to text.","versions":{"both":{"type":"any","readBy":["pubsub_forgejo"]}}}
forgejo_skip_commitless_push	{"summary":"Whether pushes without commits, such as new branches, are left out.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_forgejo"]}}}
github_secret	{"summary":"Secret shared with GitHub.","versions":{"both":{"type":"any","readBy":["pubsub_github"]}}}
github_node	{"summary":"Node on which commits are published, where repositories have none of their own.","versions":{"both":{"type":"any","defaultValue":"\\"github\\"","readBy":["pubsub_github"]}}}
github_node_mapping	{"summary":"Field of the repository by which the node for its commits is named.","versions":{"both":{"type":"string","readBy":["pubsub_github"]}}}
github_node_prefix	{"summary":"What the names of the nodes for repositories at GitHub begin with.","versions":{"both":{"type":"string","defaultValue":"\\"github/\\"","readBy":["pubsub_github"]}}}
github_actor	{"summary":"Address in whose name commits are published, for access rights.","versions":{"both":{"type":"string","readBy":["pubsub_github"]}}}
pubsub_mqtt_ports	{"summary":"Ports for clients of MQTT.","versions":{"both":{"type":"set","defaultValue":"{ 1883 }","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_interfaces	{"summary":"Addresses of this machine on which to listen for clients of MQTT.","versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_interface	{"summary":"The former name of pubsub_mqtt_interfaces.","versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_ports	{"summary":"Ports for clients of MQTT that start with TLS at once.","versions":{"both":{"type":"set","defaultValue":"{ 8883 }","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_interfaces	{"summary":"Addresses of this machine on which to listen for clients of MQTT that start with TLS at once.","versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_interface	{"summary":"The former name of pubsub_mqtt_tls_interfaces.","versions":{"both":{"type":"set","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pubsub_mqtt_tls_ssl	{"summary":"TLS settings of the ports for clients of MQTT that start with TLS at once.","versions":{"both":{"type":"any","readBy":["pubsub_mqtt"]}},"globalOnly":true}
pivotaltracker_node	{"summary":"Node on which the activity of Pivotal Tracker is published.","versions":{"both":{"type":"any","defaultValue":"\\"tracker\\"","readBy":["pubsub_pivotaltracker"]}}}
pubsub_post_secrets	{"summary":"Secrets with which requests are signed, as a table of node to secret.","versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_post_default_secret	{"summary":"Secret for nodes that have none of their own.","versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_actors	{"summary":"Addresses in whose name is published, as a table of node to address.","versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_post_default_actor	{"summary":"Address in whose name is published on nodes that name none.","versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_actor	{"summary":"The former way to say in whose name is published.","versions":{"both":{"type":"string","readBy":["pubsub_post"]}}}
pubsub_post_mappings	{"summary":"Files that say how incoming JSON becomes an item, as a table of node to file.","versions":{"both":{"type":"map","readBy":["pubsub_post"]}}}
pubsub_serverinfo_service	{"summary":"Address of the pubsub service to publish on.","versions":{"both":{"type":"string","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_update_public_provider_list_period	{"summary":"How often the list of public providers is fetched anew.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["pubsub_serverinfo"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_node	{"summary":"Node to publish on.","versions":{"both":{"type":"string","defaultValue":"\\"serverinfo\\"","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_publication_interval	{"summary":"Seconds between two publications.","versions":{"both":{"type":"number","defaultValue":"300","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_publish_user_count	{"summary":"Whether the number of users is published.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_cache_ttl	{"summary":"Seconds for which it is remembered whether another server agrees to be named.","versions":{"both":{"type":"number","defaultValue":"3600","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_persist_items	{"summary":"Whether the published list outlives a restart.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_delete_node_on_unload	{"summary":"Whether the node goes when the module is unloaded.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub_serverinfo"]}}}
pubsub_serverinfo_public_providers_url	{"summary":"Address of the list of public services whose names need no consent.","versions":{"both":{"type":"string","defaultValue":"\\"https://data.xmpp.net/providers/v2/providers-Ds.json\\"","readBy":["pubsub_serverinfo"]}}}
pubsub_stats_node	{"summary":"Node on which statistics are published.","versions":{"both":{"type":"string","defaultValue":"\\"stats\\"","readBy":["pubsub_stats"]}}}
twitter_searches	{"summary":"Searches to make, as a table of node to words.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["pubsub_twitter"]}}}
twitter_pull_interval	{"summary":"Minutes between two searches.","versions":{"both":{"type":"number","defaultValue":"20","readBy":["pubsub_twitter"]}}}
twitter_search_url	{"summary":"Address of Twitter's former search service.","versions":{"both":{"type":"string","defaultValue":"\\"http://search.twitter.com/search.json\\"","readBy":["pubsub_twitter"]}}}
contact_uri	{"summary":"Address at which push services reach the operator.","versions":{"both":{"type":"string","readBy":["push2"]}}}
hibernate_past_first_push	{"summary":"Whether a lost session waits long even after its device has got a notification.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["push2"]}}}
readonly_stores	{"summary":"Requests to turn down, as a table of store to namespace and element.","versions":{"both":{"type":"any","defaultValue":"{ vcard = { \\"vcard-temp\\", \\"vCard\\" }; }","readBy":["readonly"]}}}
site_apps	{"summary":"Client apps to recommend, each as a table of what is known about it.","versions":{"both":{"type":"any","readBy":["register_apps"]}}}
site_apps_show	{"summary":"The only apps to recommend, by their identifiers.","versions":{"both":{"type":"set","readBy":["register_apps"]}}}
site_apps_hide	{"summary":"Apps not to recommend, by their identifiers.","versions":{"both":{"type":"set","readBy":["register_apps"]}}}
registration_rbl	{"summary":"List of abusers that is asked over DNS when somebody registers.","versions":{"both":{"type":"string","readBy":["register_dnsbl","register_dnsbl_firewall_mark","register_dnsbl_warn"]}}}
registration_rbl_message	{"summary":"Text for people whose address is on that list.","versions":{"both":{"type":"string","readBy":["register_dnsbl_firewall_mark"]}}}
reg_servlet_auth_token	{"summary":"Secret with which the web site shows that it may register accounts.","versions":{"both":{"type":"string","readBy":["register_json"]}}}
reg_servlet_base	{"summary":"Path below which the web site registers accounts.","versions":{"both":{"type":"string","defaultValue":"\\"/register_account/\\"","readBy":["register_json"]}}}
reg_servlet_secure	{"summary":"Whether only encrypted requests count.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_json"]}}}
reg_servlet_ttime	{"summary":"Seconds that one address has to wait between two requests.","versions":{"both":{"type":"number","readBy":["register_json"]}}}
reg_servlet_wl	{"summary":"Addresses that need not wait.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}}}
reg_servlet_bl	{"summary":"Addresses that may not register through the web site.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_json"]}}}
reg_servlet_filtered_mails	{"summary":"Lua patterns of e-mail addresses that may not register.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_json"]}}}
register_oob_url	{"summary":"Address of the web page for registration that clients are pointed to.","versions":{"both":{"type":"string","readBy":["register_oob_url"]}}}
registration_url	{"summary":"Address of the web page on which people register.","versions":{"both":{"type":"string","readBy":["register_redirect"]}}}
registration_text	{"summary":"Text with which clients send people to that page.","versions":{"both":{"type":"string","readBy":["register_redirect"]}}}
registration_oob	{"summary":"Whether clients are given that address in a form they can open; false where there is only the text.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["register_redirect"]}}}
no_registration_whitelist	{"summary":"Whether addresses in registration_whitelist are sent to the page as well.","note":"Only that former name counts here, not registration_allowlist.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_redirect"]}}}
register_web_template	{"summary":"Directory with the pages for registration on the web.","versions":{"both":{"type":"string","defaultValue":"\\"templates\\"","readBy":["register_web"]}}}
captcha_options	{"summary":"Captcha in front of the registration on the web.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["register_web"]}}}
register_web_title	{"summary":"Title of the page for registration on the web.","versions":{"both":{"type":"string","defaultValue":"\\"Account Registration\\"","readBy":["register_web"]}}}
reload_modules	{"summary":"Modules of this host that are reloaded with the configuration.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}}}
reload_global_modules	{"summary":"Modules for the whole server that are reloaded with the configuration.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["reload_modules"]}}}
report_affiliations_trusted_servers	{"summary":"Servers that are told how well this one knows a user.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_affiliations"]}}}
report_affiliations_admin_roles	{"summary":"Roles that count as administrators.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:admin\\", \\"prosody:operator\\" }","readBy":["report_affiliations"]}}}
report_affiliations_member_roles	{"summary":"Roles that count as members.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:member\\" }","readBy":["report_affiliations"]}}}
report_affiliations_registered	{"summary":"Roles that count as registered users.","note":"The module's own page calls it report_affiliations_registered_roles, which nothing reads.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:user\\", \\"prosody:registered\\" }","readBy":["report_affiliations"]}}}
report_affiliations_anonymous	{"summary":"Roles that count as guests.","note":"The module's own page calls it report_affiliations_anonymous_roles, which nothing reads.","versions":{"both":{"type":"set","defaultValue":"{ \\"prosody:guest\\" }","readBy":["report_affiliations"]}}}
report_forward_to	{"summary":"Addresses to which reports are sent on.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["report_forward"]}}}
report_forward_to_origin	{"summary":"Whether reports also go to the server that the spam came from.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}}}
report_forward_to_origin_fallback	{"summary":"Whether a report goes to that server itself when it names no address for abuse.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["report_forward"]}}}
report_forward_body_template	{"summary":"Text of a report that is sent on.","versions":{"both":{"type":"string","readBy":["report_forward"]}}}
report_forward_contact_lookup_timeout	{"summary":"Seconds to wait for another server's address for abuse.","versions":{"both":{"type":"number","defaultValue":"180","readBy":["report_forward"]}}}
report_forward_contact_cache_size	{"summary":"Servers whose address for abuse is remembered.","versions":{"both":{"type":"number","defaultValue":"256","readBy":["report_forward"]}}}
trusted_reporters	{"summary":"Servers whose reports count.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["report_tracker"]}}}
otr_block_groupchat	{"summary":"Whether readable messages in rooms are turned down too.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["require_otr"]}}}
rest_callback_url	{"summary":"Address to which stanzas are sent on.","versions":{"both":{"type":"string","readBy":["rest"]}}}
rest_callback_content_type	{"summary":"Form in which stanzas are sent on, such as \\"application/json\\".","versions":{"both":{"type":"string","defaultValue":"\\"application/xmpp+xml\\"","readBy":["rest"]}}}
rest_callback_stanzas	{"summary":"Kinds of stanzas that are sent on.","versions":{"both":{"type":"set","defaultValue":"{ \\"message\\", \\"presence\\", \\"iq\\" }","readBy":["rest"]}}}
rest_callback_events	{"summary":"Whether stanzas to the host, to accounts (bare) or to single devices (full) are sent on.","versions":{"both":{"type":"set","readBy":["rest"]}}}
rest_auth_mechanisms	{"summary":"Ways in which programs may log in, \\"Basic\\" and \\"Bearer\\".","versions":{"both":{"type":"set","defaultValue":"{ \\"Basic\\", \\"Bearer\\" }","readBy":["rest"]}}}
rest_iq_timeout	{"summary":"Seconds to wait for the answer to a request that a program makes.","versions":{"both":{"type":"number","defaultValue":"60*2","readBy":["rest"]}}}
rest_iq_max_timeout	{"summary":"Longest time that a program may ask to wait for an answer, in seconds.","versions":{"both":{"type":"number","defaultValue":"300","readBy":["rest"]}}}
rest_stanza_size_limit	{"summary":"Bytes that one stanza of a program may have.","versions":{"both":{"type":"number","defaultValue":"1024 * 192","readBy":["rest"]}}}
rest_demo_resources	{"summary":"Directory with Swagger UI, for a page on which to try things out.","versions":{"both":{"type":"path","readBy":["rest"]}}}
anonymous_rest	{"summary":"Whether programs need not log in on an anonymous host.","note":"Anybody who reaches the web server can then send.","versions":{"both":{"type":"boolean","readBy":["rest"]}}}
s2s_trusted_fingerprints	{"summary":"Certificates to trust, as a table of server to fingerprint.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["s2s_auth_fingerprint"]}}}
s2s_blacklist	{"summary":"Servers with which this one does not talk.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_blacklist"]}}}
s2s_idle_timeout	{"summary":"Seconds without traffic after which a connection to another server is closed.","versions":{"both":{"type":"any","readBy":["s2s_idle_timeout"]}}}
keepalive_servers	{"summary":"Servers that are pinged; none named means all that are connected.","versions":{"both":{"type":"set","readBy":["s2s_keepalive"]}}}
keepalive_interval	{"summary":"Seconds between two pings.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["s2s_keepalive"]}}}
keepalive_timeout	{"summary":"Seconds without an answer after which the connection is closed.","versions":{"both":{"type":"number","defaultValue":"593","readBy":["s2s_keepalive"]}}}
tls_s2s_blacklist	{"summary":"Servers to which no encryption is offered, by name.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}}}
tls_s2s_blacklist_ip	{"summary":"Servers to which no encryption is offered, by address.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s_never_encrypt_blacklist"]}}}
s2s_whitelist	{"summary":"The only servers with which this one talks.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["s2s_whitelist"]}}}
s2s_connect_overrides	{"summary":"Where to connect, as a table of server to address or to address and port.","versions":{"both":{"type":"map","readBy":["s2soutinjection","certs_s2soutinjection"]}}}
sasl2_fast_token_ttl	{"summary":"Seconds for which a client can stay away before it needs the password again.","versions":{"both":{"type":"number","defaultValue":"86400*21","readBy":["sasl2_fast"]}}}
sasl2_fast_token_min_ttl	{"summary":"Seconds after which a token is exchanged for a new one.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["sasl2_fast"]}}}
s2sout_override	{"summary":"Where to connect instead, as a table of server to address such as \\"tcp://192.0.2.1:5269\\".","note":"\\"*\\" stands for all servers, and \\"*.example.com\\" for those below a domain.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["s2sout_override","certs_s2soutinjection"]}}}
sasl_hostname	{"summary":"Name of this server for Kerberos.","versions":{"both":{"type":"string","readBy":["saslname"]}}}
security_labels	{"summary":"Security labels that people can choose from, as a list of tables.","versions":{"both":{"type":"any","readBy":["seclabels"]}}}
security_catalog_name	{"summary":"Name of the collection of security labels.","versions":{"both":{"type":"string","defaultValue":"\\"Default\\"","readBy":["seclabels"]}}}
security_catalog_desc	{"summary":"Description of the collection of security labels.","versions":{"both":{"type":"string","defaultValue":"\\"My labels\\"","readBy":["seclabels"]}}}
secure_interfaces	{"summary":"Addresses of this machine on which connections count as encrypted.","note":"Everything on the way there has to be trusted, since passwords may then go in the clear.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["secure_interfaces"]}},"globalOnly":true}
sentry	{"summary":"Sentry installation to report to, as a table.","versions":{"both":{"type":"table","readBy":["sentry"]}}}
server_status_show_hosts	{"summary":"Hosts whose state is shown.","versions":{"both":{"type":"array","readBy":["server_status"]}}}
server_status_show_comps	{"summary":"Components whose state is shown.","versions":{"both":{"type":"array","readBy":["server_status"]}}}
server_status_json	{"summary":"Whether the state is given as JSON instead of XML.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["server_status"]}}}
server_status_basepath	{"summary":"Path of the page with the state.","versions":{"both":{"type":"string","defaultValue":"\\"/server-status/\\"","readBy":["server_status"]}}}
outage_status_urls	{"summary":"Addresses of pages that tell about outages.","versions":{"both":{"type":"array","readBy":["service_outage_status"]}}}
incoming_webhook_path	{"summary":"Path at which programs post messages for rooms.","versions":{"both":{"type":"any","readBy":["slack_webhooks"]}}}
incoming_webhook_default_nick	{"summary":"Name under which programs post that give none.","versions":{"both":{"type":"any","readBy":["slack_webhooks"]}}}
outgoing_webhook_routing	{"summary":"Where messages of rooms are sent, as a table of room name to address.","versions":{"both":{"type":"map","readBy":["slack_webhooks"]}}}
sms_message_prefix	{"summary":"Text before each SMS.","versions":{"both":{"type":"string","readBy":["sms_clickatell"]}}}
srvinjection	{"summary":"DNS records to use instead, as a table of server to list of host and port.","versions":{"both":{"type":"map","readBy":["srvinjection"]}}}
sslv3_warning	{"summary":"Text for people whose client used SSLv3.","versions":{"both":{"type":"string","readBy":["sslv3_warn"]}}}
stanza_counter_basepath	{"summary":"Path of the page with the numbers.","versions":{"both":{"type":"string","defaultValue":"\\"/stanza-counter/\\"","readBy":["stanza_counter_http","stanza_counter"]}}}
statistics_meminfo_interval	{"summary":"Seconds between two looks at the memory in use.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["statistics"]}}}
statistics_ports	{"summary":"Ports for tools that read the figures of mod_statistics.","versions":{"both":{"type":"set","defaultValue":"{ 5782 }","readBy":["statistics"]}},"globalOnly":true}
statistics_interfaces	{"summary":"Addresses of this machine on which to listen for tools that read the figures of mod_statistics.","versions":{"both":{"type":"set","readBy":["statistics"]}},"globalOnly":true}
statistics_interface	{"summary":"The former name of statistics_interfaces.","versions":{"both":{"type":"set","readBy":["statistics"]}},"globalOnly":true}
statistics_statsman_ports	{"summary":"Ports for tools that read the figures of statistics_statsman.","versions":{"both":{"type":"set","defaultValue":"{ 5782 }","readBy":["statistics_statsman"]}},"globalOnly":true}
statistics_statsman_interfaces	{"summary":"Addresses of this machine on which to listen for tools that read the figures of statistics_statsman.","versions":{"both":{"type":"set","readBy":["statistics_statsman"]}},"globalOnly":true}
statistics_statsman_interface	{"summary":"The former name of statistics_statsman_interfaces.","versions":{"both":{"type":"set","readBy":["statistics_statsman"]}},"globalOnly":true}
statsd	{"summary":"Where the community's statsd module sends statistics, as a table of hostname, port and prefix.","versions":{"both":{"type":"table","readBy":["statsd"]}}}
appendmap_timestamps	{"summary":"Whether each change is written down with its time.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_appendmap"]}}}
lmdb_maxdbs	{"summary":"Stores that the database can hold.","versions":{"both":{"type":"number","defaultValue":"20","readBy":["storage_lmdb"]}}}
lmdb_flags	{"summary":"Flags with which the database is opened.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_lmdb"]}}}
mongodb	{"summary":"MongoDB database, as a table of connection options.","versions":{"both":{"type":"table","readBy":["storage_mongodb"]}}}
storage_multi	{"summary":"Storages to use, in the order in which they are read.","versions":{"both":{"type":"array","readBy":["storage_multi"]}}}
storage_multi_policy	{"summary":"How many storages have to take a change for it to count, such as \\"all\\" or \\"one\\".","versions":{"both":{"type":"string","defaultValue":"\\"all\\"","readBy":["storage_multi"]}}}
s3_base_uri	{"summary":"Address of the object storage.","versions":{"both":{"type":"string","defaultValue":"\\"http://localhost:9000\\"","readBy":["storage_s3"]}}}
s3_bucket	{"summary":"Bucket in which data is kept.","versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["storage_s3"]}}}
s3_region	{"summary":"Region of the object storage.","versions":{"both":{"type":"string","defaultValue":"\\"us-east-1\\"","readBy":["storage_s3"]}}}
s3_access_key	{"summary":"Name with which Prosody logs in to the object storage.","versions":{"both":{"type":"string","readBy":["storage_s3"]}}}
s3_secret_key	{"summary":"Password with which Prosody logs in to the object storage.","versions":{"both":{"type":"string","readBy":["storage_s3"]}}}
xmlarchive_overwrite	{"summary":"Whether the old text of a message that was changed is blanked out on the disk.","versions":{"both":{"type":"any","defaultValue":"false","readBy":["storage_xmlarchive"]}}}
streamstats_ports	{"summary":"Ports for tools that read the numbers of streams.","versions":{"both":{"type":"set","defaultValue":"{ 5444 }","readBy":["streamstats"]}},"globalOnly":true}
streamstats_interfaces	{"summary":"Addresses of this machine on which to listen for tools that read the numbers of streams.","versions":{"both":{"type":"set","readBy":["streamstats"]}},"globalOnly":true}
streamstats_interface	{"summary":"The former name of streamstats_interfaces.","versions":{"both":{"type":"set","readBy":["streamstats"]}},"globalOnly":true}
hsts_header	{"summary":"What browsers are told, such as for how many seconds they should insist on HTTPS.","versions":{"both":{"type":"string","defaultValue":"\\"max-age=31556952\\"","readBy":["strict_https"]}}}
hsts_redirect	{"summary":"Whether visitors by unencrypted HTTP are sent to HTTPS.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["strict_https"]}}}
support_contact	{"summary":"Address of the contact that every new user gets.","versions":{"both":{"type":"string","readBy":["support_contact"]}}}
support_contact_nick	{"summary":"Name of that contact in the new user's list.","versions":{"both":{"type":"string","defaultValue":"\\"Support\\"","readBy":["support_contact"]}}}
support_contact_group	{"summary":"Group in which that contact sees new users.","versions":{"both":{"type":"string","defaultValue":"\\"Users\\"","readBy":["support_contact"]}}}
support_room	{"summary":"Room that every new user becomes a member of.","versions":{"both":{"type":"string","readBy":["support_room"]}}}
support_room_inviter	{"summary":"Address from which new users are invited to that room.","versions":{"both":{"type":"string","readBy":["support_room"]}}}
support_room_reason	{"summary":"Text of that invitation.","versions":{"both":{"type":"string","readBy":["support_room"]}}}
swedishchef_trigger	{"summary":"Text at the beginning of a message that makes the chef talk; none means always.","versions":{"both":{"type":"string","readBy":["swedishchef"]}}}
swedish_chef_enabled	{"summary":"Whether the chef talks at all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["swedishchef"]}}}
unsolicited_messages_per_minute	{"summary":"Messages to strangers that one user of this server may send each minute.","versions":{"both":{"type":"number","defaultValue":"10","readBy":["throttle_unsolicited"]}}}
unsolicited_s2s_messages_per_minute	{"summary":"Messages to strangers that another server may send each minute.","versions":{"both":{"type":"number","readBy":["throttle_unsolicited"]}}}
throttle_unsolicited_burst	{"summary":"How many minutes' worth of those may come at once.","versions":{"both":{"type":"number","defaultValue":"1","readBy":["throttle_unsolicited"]}}}
tls_policy	{"summary":"What encryption has to be like, as a table for c2s and s2s or the name of a policy.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["tls_policy"]}}}
tos_documents	{"summary":"Documents that make up the terms of service, as a list of tables.","versions":{"both":{"type":"any","readBy":["tos"]}}}
tos_version	{"summary":"Edition of the terms of service; a new one has to be accepted anew.","versions":{"both":{"type":"any","readBy":["tos"]}}}
turncredentials_secret	{"summary":"Secret shared with the TURN relay.","versions":{"both":{"type":"string","readBy":["turncredentials"]}}}
turncredentials_host	{"summary":"Address of the TURN relay.","versions":{"both":{"type":"string","readBy":["turncredentials"]}}}
turncredentials_port	{"summary":"Port of the TURN relay that turncredentials tells clients.","versions":{"both":{"type":"number","defaultValue":"3478","readBy":["turncredentials"]}},"globalOnly":true}
turncredentials_ttl	{"summary":"Seconds for which passwords made by turncredentials are valid.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["turncredentials"]}}}
traceback	{"summary":"Signal on which the traceback is written.","versions":{"both":{"type":"string","defaultValue":"\\"SIGUSR1\\"","readBy":["traceback"]}}}
twitter_apiv2_bearer_token	{"summary":"Token for the interface of Twitter.","versions":{"both":{"type":"string","readBy":["tweet_data"]}}}
unified_push_acl	{"summary":"Hosts and users that may receive push notifications for other apps.","versions":{"both":{"type":"set","readBy":["unified_push"]}}}
unified_push_secret	{"summary":"Secret in the addresses that apps get for their notifications; a new one makes them all invalid.","versions":{"both":{"type":"string","readBy":["unified_push"]}}}
unified_push_registration_ttl	{"summary":"Seconds after which an app has to register for notifications again.","versions":{"both":{"type":"number","defaultValue":"86400","readBy":["unified_push"]}}}
unified_push_backend	{"summary":"How registrations are kept, inside the address, \\"paseto\\" or \\"jwt\\", or in the \\"storage\\".","versions":{"both":{"type":"string","readBy":["unified_push"]}}}
server_name	{"summary":"Name of the software that the server claims to be.","versions":{"both":{"type":"string","defaultValue":"\\"Prosody\\"","readBy":["version_spoofed"]}}}
server_version	{"summary":"Version of the software that the server claims to be.","versions":{"both":{"type":"string","readBy":["version_spoofed"]}}}
server_platform	{"summary":"Operating system that the server claims to run on.","versions":{"both":{"type":"string","readBy":["version_spoofed"]}}}
vjud_mode	{"summary":"Who is in the directory; \\"opt-in\\" for those who ask for it, \\"all\\" for everybody.","note":"With \\"all\\", nobody is asked before their profile can be found.","versions":{"both":{"type":"string","defaultValue":"\\"opt-in\\"","readBy":["vjud"]}}}
vjud_search_domain	{"summary":"Host whose users are in the directory, where it is not this one.","versions":{"both":{"type":"string","readBy":["vjud"]}}}
vjud_instructions	{"summary":"Text above the search form.","versions":{"both":{"type":"string","defaultValue":"\\"Fill in one or more fields to search for any matching Jabber users.\\"","readBy":["vjud"]}}}
allow_remote_searches	{"summary":"Whether people from other servers may search.","versions":{"both":{"type":"boolean","readBy":["vjud"]}}}
voipms_api_username	{"summary":"E-mail address of the account at VoIP.ms.","versions":{"both":{"type":"string","readBy":["voipms"]}}}
voipms_api_password	{"summary":"Password for the interface of VoIP.ms, which is not the one for its web site.","versions":{"both":{"type":"string","readBy":["voipms"]}}}
voipms_jid_map	{"summary":"Telephone numbers of users, as a table of account to numbers.","versions":{"both":{"type":"any","readBy":["voipms"]}}}
voipms_query_key	{"summary":"Secret that VoIP.ms shows when it brings an SMS.","versions":{"both":{"type":"any","readBy":["voipms"]}}}
voipms_carddav_jid_map	{"summary":"Address books of users, as a table of account to numbers and address book.","versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_domain	{"summary":"Host in the addresses of telephone contacts.","versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_contact_format	{"summary":"How a contact's name is shown, with places for its parts.","versions":{"both":{"type":"any","readBy":["voipms_carddav"]}}}
voipms_carddav_sync_interval	{"summary":"Seconds between two looks at the address book.","versions":{"both":{"type":"number","readBy":["voipms_carddav"]}}}
legacy_tls_versions	{"summary":"Versions of TLS that people are warned about.","versions":{"both":{"type":"set","defaultValue":"{ \\"SSLv3\\", \\"TLSv1\\", \\"TLSv1.1\\" }","readBy":["warn_legacy_tls"]}}}
legacy_tls_warning	{"summary":"Text of the warning about old TLS.","versions":{"both":{"type":"string","readBy":["warn_legacy_tls"]}}}
untrusted_fail_watchers	{"summary":"Who is told; all administrators if nobody is named.","versions":{"both":{"type":"set","readBy":["watchuntrusted"]}}}
untrusted_fail_notification	{"summary":"Text of the notice, with places for the servers and what was wrong.","versions":{"both":{"type":"any","readBy":["watchuntrusted"]}}}
untrusted_ignore_domains	{"summary":"Servers about which nobody is told.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["watchuntrusted"]}}}
untrusted_message_type	{"summary":"Type of the notice, such as \\"chat\\" or \\"headline\\".","versions":{"both":{"type":"string","defaultValue":"\\"chat\\"","readBy":["watchuntrusted"]}}}
presence_icons	{"summary":"Directory with the pictures for online, away and so on.","versions":{"both":{"type":"string","defaultValue":"\\"icons\\"","readBy":["webpresence"]}}}
welcome_page_open_registration	{"summary":"Whether visitors may create an account where no other module decides.","versions":{"both":{"type":"boolean","readBy":["welcome_page"]}}}
welcome_page_template_path	{"summary":"Directory with pages of your own for visitors.","versions":{"both":{"type":"string","readBy":["welcome_page"]}}}
welcome_page_variables	{"summary":"Further values for those pages, as a table.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["welcome_page"]}}}
strip_xhtml_style	{"summary":"Whether colours and sizes are taken out of formatted messages.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["xhtmlim"]}}}
bounce_invalid_xhtml	{"summary":"Whether messages with faulty formatting go back with an error.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["xhtmlim"]}}}
modules_enabled	{"summary":"Modules to load; a host adds its own list to the global one.","note":"A Component takes only a few names over from the global list. A name without quotes ends the list where it stands.","versions":{"0.12":{"type":"set","defaultValue":"{}","readBy":["prosody","compliance_2021","compliance_2023","reload_modules"]},"13.0":{"type":"set","defaultValue":"{}","readBy":["invites","prosody","compliance_2021","compliance_2023","reload_modules"]}},"page":"modules_enabled"}
modules_disabled	{"summary":"Modules not to load here, among them those that Prosody would load by itself.","note":"On a host it wins over every modules_enabled; in the global section a host can enable the module again.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["prosody"]}},"page":"modules_enabled"}
admins	{"summary":"Accounts that may administer the server or, under a host, only that host.","note":"Only full addresses count, such as \\"me@example.com\\". The accounts have to be created separately.","versions":{"0.12":{"type":"inherited_set","defaultValue":"{}","readBy":["authz_internal","prosody","server_contact_info","watchregistrations","admin_blocklist","admin_notify","checkcerts","manifesto","watch_spam_reports","watchuntrusted"]},"13.0":{"type":"inherited_set","defaultValue":"{}","readBy":["authz_internal","server_contact_info","watchregistrations","admin_blocklist","admin_notify","checkcerts","manifesto","watch_spam_reports","watchuntrusted"]}},"page":"configure"}
plugin_paths	{"summary":"Directories in which to look for modules before Prosody's own.","note":"Has to be a list, even for one directory.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
authentication	{"summary":"How passwords are checked, by the name of an auth_ module without that prefix.","note":"It is not listed in modules_enabled. \\"internal_plain\\" keeps every password readable on disk.","versions":{"0.12":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["prosody","saslauth","conversejs","host_guard","report_affiliations","rest"]},"13.0":{"type":"string","defaultValue":"\\"internal_hashed\\"","readBy":["authz_internal","prosody","saslauth","conversejs","host_guard","report_affiliations","rest"]}},"page":"authentication"}
storage	{"summary":"Where data is kept, one backend for everything or a table of store to backend.","note":"A backend is not listed in modules_enabled. Changing it does not move the data that is there.","versions":{"both":{"type":"map","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
default_storage	{"summary":"Backend for the stores that the table in storage does not name.","versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}},"page":"storage"}
sql	{"summary":"Database for the sql storage, as a table of driver, database, username, password and host.","note":"A password in here is readable for everybody who can read the file.","versions":{"both":{"type":"table","readBy":["storage_sql","auth_joomla","auth_phpbb3","auth_sql","auth_wordpress","log_messages_sql","mam_archive","storage_ejabberdsql_readonly","storage_muconference_readonly"]}},"page":"storage"}
log	{"summary":"Where messages go and from which level on, as a file name or a table of level to file.","note":"A level or sink that does not exist is ignored without a word.","versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"logging"}
certificates	{"summary":"Directory in which Prosody looks for the certificate of each host.","note":"Relative names count from the directory of the configuration. Prosody's own user has to be able to read the files.","versions":{"0.12":{"type":"path","defaultValue":"\\"certs\\"","readBy":["prosody"]},"13.0":{"type":"path","defaultValue":"\\"certs\\"","readBy":["admin_shell","prosody"]}},"page":"certificates"}
certificate	{"summary":"File of this host's certificate, where the directory of certificates does not give the right one.","versions":{"both":{"type":"any","readBy":["prosody"]}},"page":"certificates"}
ssl	{"summary":"TLS settings such as key, certificate and protocol, for those whom the defaults do not suit.","note":"The defaults are good and move with each release; certificates are better left to the directory.","versions":{"both":{"type":"table","readBy":["prosody","checkcerts"]}},"page":"certificates"}
tls_profile	{"summary":"Which set of TLS versions and ciphers to offer, from strict to lenient.","versions":{"both":{"type":"enum","defaultValue":"\\"intermediate\\"","values":["modern","intermediate","old","legacy"],"readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
name	{"summary":"Name of a Component as people see it in their client.","note":"It belongs under a Component. A host's name is what follows VirtualHost.","versions":{"both":{"type":"string","readBy":["component","disco","http_file_share","muc","proxy65","pubsub","conversejs","http_muc_log","http_upload_external","jsxc","pubsub_text_interface","service_directories","vjud"]}},"page":"configure"}
enabled	{"summary":"Set to false, it leaves this host or Component out.","note":"Only the bare word false does; \\"false\\" in quotes leaves the host on.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["auto_activate_hosts","prosody"]}}}
pidfile	{"summary":"File into which Prosody writes its process number, for prosodyctl to find it.","versions":{"0.12":{"type":"path","readBy":["posix"]},"13.0":{"type":"path","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
daemonize	{"summary":"Whether to run in the background, before 13.0.","note":"Start with -D or -F instead; 13.0 does not read it.","versions":{"0.12":{"type":"boolean","readBy":["posix"]}},"globalOnly":true,"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]}}
data_path	{"summary":"Directory in which everything is stored.","versions":{"both":{"type":"path","defaultValue":"\\"data\\"","readBy":["prosody"]}},"page":"storage"}
prosody_user	{"summary":"System user that Prosody changes to when it is started as root.","versions":{"both":{"type":"string","defaultValue":"\\"prosody\\"","readBy":["prosody"]}},"globalOnly":true}
prosody_group	{"summary":"System group that Prosody changes to when it is started as root.","versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true}
run_as_root	{"summary":"Lets Prosody keep running as root, which it refuses otherwise.","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["posix","prosody"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"globalOnly":true,"page":"root"}
umask	{"summary":"Permissions that new files do not get, as an octal number in quotes.","versions":{"0.12":{"type":"string","defaultValue":"\\"027\\"","readBy":["posix","prosody"]},"13.0":{"type":"string","defaultValue":"\\"027\\"","readBy":["prosody"]}},"globalOnly":true}
interfaces	{"summary":"Addresses of this machine on which all services listen.","note":"For one service only, put its name in front, such as c2s_interfaces. Unencrypted HTTP and components go by local_interfaces.","versions":{"both":{"type":"set","defaultValue":"{ \\"*\\", \\"::\\" }","readBy":["net_multiplex","prosody"]}},"globalOnly":true,"page":"ports"}
local_interfaces	{"summary":"Addresses on which services that are meant for this machine listen, such as components.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["prosody","listusers"]}},"globalOnly":true,"page":"ports"}
use_ipv4	{"summary":"Whether to use IPv4 at all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s","listusers"]}},"globalOnly":true,"page":"ports"}
use_ipv6	{"summary":"Whether to use IPv6 at all.","versions":{"0.12":{"type":"boolean","defaultValue":"true","readBy":["prosody","s2s","listusers"]},"13.0":{"type":"boolean","defaultValue":"true","readBy":["admin_shell","prosody","s2s","listusers"]}},"globalOnly":true,"page":"ports"}
network_backend	{"summary":"How Prosody waits for the network; \\"epoll\\" is right nearly everywhere.","versions":{"both":{"type":"enum","defaultValue":"\\"epoll\\"","values":["epoll","event","select"],"readBy":["prosody"]}},"globalOnly":true,"page":"network_backend"}
network_settings	{"summary":"Fine tuning of the network backend, such as timeouts and buffer sizes.","versions":{"13.0":{"type":"table","readBy":["c2s","s2s"]}},"globalOnly":true,"page":"network_backend"}
use_libevent	{"summary":"The former way to choose the network backend.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s_never_encrypt_blacklist"]}},"deprecated":{"instead":"network_backend = \\"event\\"","in":["0.12","13.0"]},"page":"network_backend"}
gc	{"summary":"How Lua frees memory, as a table with a mode and its numbers.","versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true}
statistics	{"summary":"Where to send statistics, such as \\"internal\\" or \\"statsd\\".","versions":{"both":{"type":"string","readBy":["prosody","statistics_statsman"]}},"globalOnly":true,"page":"statistics"}
statistics_interval	{"summary":"Seconds between two collections of statistics.","note":"\\"manual\\" leaves the pace to whoever collects them, as OpenMetrics collectors want it.","versions":{"both":{"type":"number","defaultValue":"60","readBy":["prosody","http_admin_api","statistics_statsman"]}},"globalOnly":true,"page":"statistics"}
statistics_config	{"summary":"Settings of the chosen statistics backend, such as a host name.","versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"statistics"}
installer_plugin_path	{"summary":"Directory into which \`prosodyctl install\` puts modules.","versions":{"both":{"type":"path","defaultValue":"\\"custom_plugins\\"","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
plugin_server	{"summary":"Address of the repository from which \`prosodyctl install\` takes modules.","versions":{"both":{"type":"string","readBy":["prosody"]}},"globalOnly":true,"page":"installing_modules"}
limits	{"summary":"Bytes per second that each kind of connection may send, such as c2s and s2sin.","note":"A table of tables, with whole-number rates such as \\"10kb/s\\" or \\"1mb/s\\". A rate in any other form counts as 3000 bytes per second.","versions":{"both":{"type":"table","defaultValue":"{}","readBy":["limits"]}},"globalOnly":true}
unlimited_jids	{"summary":"Accounts that the limits do not apply to.","versions":{"both":{"type":"inherited_set","defaultValue":"{}","readBy":["limits","limits_exception"]}}}
allow_anonymous_s2s	{"summary":"Lets anonymous users talk to people on other servers.","note":"Guests can then send spam to the whole network in this server's name.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["auth_anonymous"]}}}
anonymous_login	{"summary":"The former way to let people in without an account.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"deprecated":{"instead":"authentication = \\"anonymous\\"","in":["0.12","13.0"]},"page":"authentication"}
authorization	{"summary":"How roles and permissions are kept, by the name of an authz_ module without that prefix.","versions":{"both":{"type":"string","defaultValue":"\\"internal\\"","readBy":["prosody"]}}}
disco_items	{"summary":"Further services to show to clients, as a list of address and name.","note":"Each entry is a list of its own: { { \\"rooms.example.com\\", \\"Rooms\\" } }.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["disco","discoitems"]}}}
disco_expose_admins	{"summary":"Whether clients may see who the administrators are.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["disco"]}}}
debug	{"summary":"Whether the log that Prosody keeps by default contains debug messages.","note":"Without effect once log is set, which names its levels itself.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"logging"}
syslog_facility	{"summary":"Facility under which syslog files the messages, such as \\"daemon\\" or \\"mail\\".","versions":{"both":{"type":"string","readBy":["prosody"]}},"page":"logging"}
tls_profile_version	{"summary":"Edition of the recommended TLS settings that tls_profile follows, as its number.","note":"The mark of one release; without it Prosody uses the edition that it came with.","versions":{"13.0":{"type":"any","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
client_https_ssl	{"summary":"TLS settings for web requests that Prosody itself makes, such as those to web hooks.","versions":{"both":{"type":"table","readBy":["prosody"]}},"globalOnly":true,"page":"certificates"}
ssl_compression	{"summary":"Whether TLS may compress what it encrypts.","note":"Compression inside encryption can give secrets away, which is why it is off by default.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}},"page":"certificates"}
unbound	{"summary":"Settings of libunbound, which looks names up in DNS, such as its trust anchors and hosts file.","versions":{"both":{"type":"table","readBy":["prosody"]}}}
network_default_read_size	{"summary":"Bytes that are read from a connection at one go.","versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["net_multiplex","prosody"]},"13.0":{"type":"integer","defaultValue":"4096","min":0,"readBy":["net_multiplex","prosody"]}},"globalOnly":true}
interface	{"summary":"The former name of interfaces.","versions":{"both":{"type":"set","readBy":["net_multiplex","prosody"]}},"globalOnly":true,"page":"ports"}
prosodyctl_service_warnings	{"summary":"Whether prosodyctl warns who starts or stops the server past the system's own service manager.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["prosody"]}}}
prosodyctl_timeout	{"summary":"Seconds that prosodyctl waits for the server to start or stop before it gives up.","note":"It says nothing about the server itself, which goes on starting or stopping all the same.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["prosody"]}},"globalOnly":true,"page":"prosodyctl"}
sql_manage_tables	{"summary":"Whether Prosody creates and upgrades its tables in the SQL database by itself.","note":"With false the tables have to be there already, as where the database user may not create any.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["storage_sql"]}},"page":"storage"}
sqlite_tune	{"summary":"How SQLite weighs speed against safety, from \\"safe\\" over \\"normal\\" to \\"fast\\".","note":"\\"fast\\" does not wait for the disk, so that a power cut can cost data or the whole database.","versions":{"13.0":{"type":"enum","defaultValue":"\\"default\\"","values":["default","normal","fast","safe"],"readBy":["storage_sql"]}}}
sqlite_busy_timeout_ms	{"summary":"How long to wait for a locked SQLite database before an operation fails.","note":"In milliseconds, unlike most other times.","versions":{"13.0":{"type":"integer","defaultValue":"1000","min":0,"readBy":["storage_sql"]}}}
storage_archive_item_limit_cache_size	{"summary":"Archives whose number of messages is kept in memory.","versions":{"0.12":{"type":"integer","defaultValue":"1000","readBy":["storage_internal","storage_sql"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["storage_internal","storage_sql"]}}}
storage_archive_experimental_fast_delete	{"summary":"Whether old archived messages are cut off in a new, faster way that is still a trial.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["storage_internal"]}}}
storage_memory_temporary	{"summary":"Whether the memory storage forgets a user's data when their last session ends.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["storage_memory"]}}}
storage_memory_temporary_stores	{"summary":"Stores that the memory storage forgets when the user's last session ends.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["storage_memory"]}}}
storage_async_check	{"summary":"Whether storage calls are checked for being made where they may have to wait; for developers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
force_module_reload	{"summary":"Whether a module is reloaded although its old copy could not save its state.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
strict_deprecate_is_admin	{"summary":"Whether modules that ask for administrators in the old way are turned down instead of answered.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody"]}}}
error_library	{"summary":"Whether errors carry a trace of the code that raised them, as a table of settings for developers.","versions":{"both":{"type":"any","readBy":["prosody"]}}}
admin_socket	{"summary":"Path of the local socket through which prosodyctl shell reaches the server.","note":"Relative paths count from the data directory. Who may open the socket may do everything.","versions":{"both":{"type":"path","defaultValue":"\\"prosody.sock\\"","readBy":["admin_socket"]}},"globalOnly":true}
console_banner	{"summary":"Greeting that the administration console shows.","note":"The telnet console also knows \\"full\\", \\"short\\" and \\"graphic\\"; \`prosodyctl shell\` prints those as they stand.","versions":{"both":{"type":"string","defaultValue":"\\"full\\"","readBy":["admin_shell","admin_telnet","listusers"]}},"globalOnly":true}
console_prettyprint_settings	{"summary":"How the administration console prints Lua tables, such as how deep it goes.","versions":{"both":{"type":"any","readBy":["admin_shell"]}},"globalOnly":true}
hide_os_type	{"summary":"Whether the operating system is left out of the answer about the server's version.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["version","version_spoofed"]}}}
os_version_command	{"summary":"Command whose output is given as the operating system.","versions":{"both":{"type":"string","readBy":["version","version_spoofed"]}}}
cron_initial_delay	{"summary":"Seconds after the start until periodic tasks are looked at first.","versions":{"13.0":{"type":"number","defaultValue":"1","readBy":["cron"]}}}
cron_check_delay	{"summary":"Seconds between two looks at which periodic tasks are due.","versions":{"13.0":{"type":"number","defaultValue":"3600","readBy":["cron"]}}}
cron_spread_factor	{"summary":"Share by which that time varies at random, so that several servers do not work in step.","versions":{"13.0":{"type":"number","defaultValue":"0","readBy":["cron"]}}}
external_addresses	{"summary":"Public addresses of this machine, for \`prosodyctl check dns\` where it cannot find them itself.","versions":{"both":{"type":"set","readBy":["prosody"]}}}
connectivity_probe	{"summary":"Address of a service that \`prosodyctl check connectivity\` asks to connect from outside.","versions":{"both":{"type":"any","readBy":["prosody"]}}}
admin_shell_prompt	{"summary":"What \`prosodyctl shell\` writes in front of each line that you enter.","versions":{"both":{"type":"string","readBy":["prosody"]}}}
http_ports	{"summary":"Ports for unencrypted HTTP.","versions":{"both":{"type":"set","defaultValue":"{ 5280 }","readBy":["http","email_pass"]}},"globalOnly":true,"page":"ports"}
https_ports	{"summary":"Ports for HTTPS.","versions":{"both":{"type":"set","defaultValue":"{ 5281 }","readBy":["http","email_pass"]}},"globalOnly":true,"page":"ports"}
http_interfaces	{"summary":"Addresses of this machine on which to listen for unencrypted HTTP.","note":"By default only this machine itself can connect, as a proxy would; https_interfaces is open to all.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_interfaces	{"summary":"Addresses of this machine on which to listen for HTTPS.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_certificate	{"summary":"Certificate of the ports for HTTPS, where the directory does not give the right one.","versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
http_host	{"summary":"Host name under which web clients reach this host, where it is not the host's own.","versions":{"both":{"type":"string","readBy":["http","admin_shell","prosody","email_pass","http_hostaliases"]}},"page":"http"}
http_external_url	{"summary":"Address under which web clients reach this host from outside, such as behind a proxy.","note":"It only changes the addresses that are told to clients; the proxy has to be set up as well.","versions":{"both":{"type":"string","readBy":["http"]}},"page":"http"}
http_default_host	{"summary":"Host that answers web requests for unknown names.","versions":{"both":{"type":"string","readBy":["admin_shell","http"]}},"globalOnly":true,"page":"http"}
http_paths	{"summary":"Paths under which modules serve, as a table of module to path.","note":"\\"$host\\" in a path stands for the host; \\"/\\" puts a module at the top.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["http"]}},"page":"http"}
http_files_dir	{"summary":"Directory with the files to serve.","note":"Without it http_files refuses to load.","versions":{"both":{"type":"path","readBy":["http_files"]}}}
http_max_content_size	{"summary":"Bytes that one web request may carry.","note":"Files of http_file_share are not held to it; their limit is http_file_share_size_limit.","versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http"]},"13.0":{"type":"number","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
trusted_proxies	{"summary":"Proxies whose word about the client's address is taken.","note":"Where the proxy is missing here, everybody behind it shares its address, and limits and blocks hit them all.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
http_cors_override	{"summary":"Which other web sites may use which module's pages.","versions":{"both":{"type":"any","defaultValue":"{}","readBy":["http"]}},"page":"http"}
cross_domain_bosh	{"summary":"The former way to let other web sites use BOSH.","versions":{"both":{"type":"any","readBy":["bosh"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"]}
cross_domain_websocket	{"summary":"The former way to let other web sites use WebSocket.","versions":{"both":{"type":"any","readBy":["websocket"]}},"deprecated":{"instead":"http_cors_override","in":["13.0"]},"obsolete":["0.12"]}
consider_bosh_secure	{"summary":"Whether BOSH counts as encrypted although it reaches Prosody unencrypted.","note":"Right only behind a proxy that does the encryption.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["bosh"]}},"globalOnly":true}
consider_websocket_secure	{"summary":"Whether WebSocket counts as encrypted although it reaches Prosody unencrypted.","note":"Right only behind a proxy that does the encryption.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["websocket"]}},"globalOnly":true}
bosh_max_inactivity	{"summary":"Time after which a silent BOSH session ends.","versions":{"0.12":{"type":"number","defaultValue":"60","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"60","readBy":["bosh"]}},"globalOnly":true}
bosh_max_wait	{"summary":"Longest time that a BOSH request is kept waiting.","versions":{"0.12":{"type":"number","defaultValue":"120","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"120","readBy":["bosh"]}},"globalOnly":true}
http_file_share_size_limit	{"summary":"Bytes that one uploaded file may have.","note":"Bytes, not megabytes; 10*1024*1024 is ten megabytes.","versions":{"0.12":{"type":"number","defaultValue":"10 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"10 * 1024 * 1024","min":0,"readBy":["http_file_share"]}}}
http_file_share_expires_after	{"summary":"How long uploaded files stay.","note":"In 0.12 a number of seconds, such as 7*86400; since 13.0 also text such as \\"1w\\" or \\"never\\".","versions":{"0.12":{"type":"number","defaultValue":"7 * 86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["http_file_share"]}}}
http_file_share_daily_quota	{"summary":"Bytes that one user may upload within a day.","versions":{"0.12":{"type":"number","defaultValue":"100 * 1024 * 1024","readBy":["http_file_share"]},"13.0":{"type":"integer","defaultValue":"100 * 1024 * 1024","min":0,"readBy":["http_file_share"]}}}
http_file_share_global_quota	{"summary":"Bytes that all uploaded files together may take.","versions":{"0.12":{"type":"number","readBy":["http_file_share"]},"13.0":{"type":"integer","min":0,"readBy":["http_file_share"]}}}
http_file_share_allowed_file_types	{"summary":"Types of files that may be uploaded; none named means all.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}}}
http_file_share_safe_file_types	{"summary":"Types of files that browsers may show at once instead of saving them.","versions":{"both":{"type":"set","defaultValue":"{\\"image/*\\",\\"video/*\\",\\"audio/*\\",\\"text/plain\\"}","readBy":["http_file_share"]}}}
http_file_share_base_url	{"summary":"Address of an outside server that does the storing.","versions":{"both":{"type":"string","readBy":["http_file_share"]}}}
http_file_share_secret	{"summary":"Secret shared with that outside server.","versions":{"both":{"type":"string","readBy":["http_file_share"]}}}
http_file_share_access	{"summary":"Other hosts whose users may upload.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["http_file_share"]}}}
openmetrics_allow_ips	{"summary":"Addresses that may read the metrics.","versions":{"both":{"type":"set","defaultValue":"{ \\"::1\\", \\"127.0.0.1\\" }","readBy":["http_openmetrics"]}},"globalOnly":true}
openmetrics_allow_cidr	{"summary":"Network that may read the metrics.","versions":{"both":{"type":"string","readBy":["http_openmetrics"]}},"globalOnly":true}
http_default_cors_enabled	{"summary":"Whether pages of other web sites may use this server's HTTP services unless http_cors_override differs.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http"]}},"page":"http"}
access_control_allow_origins	{"summary":"Web sites whose pages may use this server's HTTP services; none named means all.","versions":{"both":{"type":"set","readBy":["http"]}},"page":"http"}
access_control_allow_methods	{"summary":"HTTP methods that pages of other web sites may use.","versions":{"both":{"type":"set","defaultValue":"{ \\"GET\\", \\"OPTIONS\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_headers	{"summary":"HTTP headers that pages of other web sites may send.","versions":{"both":{"type":"set","defaultValue":"{ \\"Content-Type\\" }","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_allow_credentials	{"summary":"Whether pages of other web sites may send along cookies and logins.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http"]}},"globalOnly":true,"page":"http"}
access_control_max_age	{"summary":"How long browsers may remember what pages of other web sites are allowed.","versions":{"0.12":{"type":"number","defaultValue":"2 * 60 * 60","readBy":["http"]},"13.0":{"type":"period","defaultValue":"\\"2 hours\\"","readBy":["http"]}},"globalOnly":true,"page":"http"}
http_legacy_x_forwarded	{"summary":"Whether proxies tell the client's address in X-Forwarded-For; with false, in the standard Forwarded.","note":"Only headers from addresses in trusted_proxies count.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http"]}}}
http_max_buffer_size	{"summary":"Bytes of one web request that are held in memory while it arrives.","note":"Twice http_max_content_size where it is not set.","versions":{"0.12":{"type":"number","readBy":["http"]},"13.0":{"type":"number","min":0,"readBy":["http"]}},"globalOnly":true,"page":"http"}
http_errors_detailed	{"summary":"Whether error pages tell details, such as what went wrong inside a module.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_errors"]}},"globalOnly":true}
http_errors_always_show	{"summary":"Whether errors without a message of their own get a page too.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["http_errors"]}},"globalOnly":true}
http_errors_default_message	{"summary":"Text of error pages that have no message of their own.","versions":{"both":{"type":"string","defaultValue":"\\"That's all I know.\\"","readBy":["http_errors"]}},"globalOnly":true}
http_errors_messages	{"summary":"Texts of error pages, as a table of status code to list of texts.","versions":{"both":{"type":"map","defaultValue":"{}","readBy":["http_errors"]}},"globalOnly":true}
http_path	{"summary":"The former name of http_files_dir.","versions":{"both":{"type":"path","readBy":["http_files"]}}}
http_index_files	{"summary":"Names of the files that are served for a directory.","versions":{"both":{"type":"array","defaultValue":"{ \\"index.html\\", \\"index.htm\\" }","readBy":["http_files"]}}}
http_dir_listing	{"summary":"Whether the content of a directory without an index file is listed.","note":"The list itself comes from the community module http_dir_listing2 or http_dir_listing.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["http_files"]}}}
http_files_cache_size	{"summary":"Files that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"128","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"128","min":1,"readBy":["http_files"]}}}
http_files_cache_max_file_size	{"summary":"Bytes that a file may have to be kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"4096","readBy":["http_files"]},"13.0":{"type":"integer","defaultValue":"4096","min":1,"readBy":["http_files"]}}}
mime_types_file	{"summary":"File that tells the type of a file from the end of its name.","versions":{"both":{"type":"path","defaultValue":"\\"/etc/mime.types\\"","readBy":["http_files"]}}}
advertise_bosh	{"summary":"Whether web clients are told where BOSH is.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}}}
advertise_websocket	{"summary":"Whether web clients are told where WebSocket is.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["http_altconnect"]}}}
bosh_max_polling	{"summary":"Shortest time between two requests of a client that only asks for news.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["bosh"]},"13.0":{"type":"period","defaultValue":"5","readBy":["bosh"]}},"globalOnly":true}
websocket_frame_buffer_limit	{"summary":"Bytes of a WebSocket message that are held in memory while it arrives.","versions":{"0.12":{"type":"number","readBy":["websocket"]},"13.0":{"type":"integer","min":0,"readBy":["websocket"]}},"globalOnly":true}
websocket_frame_fragment_limit	{"summary":"Parts that one WebSocket message may come in.","versions":{"0.12":{"type":"number","defaultValue":"8","readBy":["websocket"]},"13.0":{"type":"integer","defaultValue":"8","min":0,"readBy":["websocket"]}},"globalOnly":true}
websocket_get_response_text	{"summary":"Text that people see who open the WebSocket address in a browser.","versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true}
websocket_get_response_body	{"summary":"Whole page that people see who open the WebSocket address in a browser.","versions":{"both":{"type":"string","readBy":["websocket"]}},"globalOnly":true}
http_file_share_remove_expired_files_period	{"summary":"How often uploaded files that are too old are deleted.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["http_file_share"]}}}
http_file_share_calculate_total_storage_usage_period	{"summary":"How often the space taken by all uploaded files is counted anew.","versions":{"0.12":{"type":"number","defaultValue":"7*86400","readBy":["http_file_share"]},"13.0":{"type":"period","defaultValue":"\\"1 week\\"","min":60,"max":32054400,"readBy":["http_file_share"]}}}
archive_expires_after	{"summary":"How long messages stay in users' archives.","note":"Text with a unit, such as \\"1w\\", or \\"never\\"; \\"m\\" means months. In 0.12 only d, w, m and y count as units, so that \\"12h\\" is twelve seconds.","versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["mam"]}}}
default_archive_policy	{"summary":"Whose messages are archived unless a user chooses otherwise.","note":"\\"roster\\" archives only conversations with contacts. In 0.12 the other values are true and false; \\"always\\" and \\"never\\" came with 13.0.","versions":{"0.12":{"type":"enum","defaultValue":"true","values":["roster",true,false],"readBy":["mam","mam_archive"]},"13.0":{"type":"enum","defaultValue":"\\"always\\"","values":["always","roster","never",true,false],"readBy":["mam","mam_archive"]}}}
max_archive_query_results	{"summary":"Messages that one page of archive results may hold.","versions":{"0.12":{"type":"number","defaultValue":"50","readBy":["mam","muc_mam","mam_archive"]},"13.0":{"type":"integer","defaultValue":"50","min":0,"readBy":["mam","muc_mam","mam_archive"]}}}
archive_store	{"summary":"Name of the store that keeps users' archives.","versions":{"both":{"type":"string","defaultValue":"\\"archive\\"","readBy":["mam","http_xep227"]}}}
mam_smart_enable	{"summary":"Whether archiving begins only once a user's client asks for the archive.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["mam"]}}}
dont_archive_namespaces	{"summary":"Kinds of content that are not archived.","versions":{"both":{"type":"set","defaultValue":"{ \\"http://jabber.org/protocol/chatstates\\" }","readBy":["mam"]}}}
storage_archive_item_limit	{"summary":"Messages that one archive may hold before the oldest go.","note":"Messages in excess go although archive_expires_after would keep them.","versions":{"0.12":{"type":"number","readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql","storage_metronome_readonly"]},"13.0":{"type":"integer","min":0,"readBy":["mam","muc_mam","storage_internal","storage_memory","storage_sql","storage_metronome_readonly"]}},"page":"storage"}
muc_log_expires_after	{"summary":"How long messages stay in the archives of rooms.","note":"Text with a unit, such as \\"1w\\", or \\"never\\"; \\"m\\" means months. In 0.12 only d, w, m and y count as units, so that \\"12h\\" is twelve seconds.","versions":{"0.12":{"type":"string","defaultValue":"\\"1w\\"","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1w\\"","readBy":["muc_mam"]}}}
muc_log_by_default	{"summary":"Whether rooms are archived unless their owners choose otherwise.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam","muc_archive"]}}}
muc_log_all_rooms	{"summary":"Whether all rooms are archived, whatever their owners choose.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam","muc_archive"]}}}
muc_log_presences	{"summary":"Whether joining and leaving is archived too.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_mam","http_muc_log","muc_archive"]}}}
smacks_hibernation_time	{"summary":"How long a lost session waits for its client to come back.","note":"In 0.12 a number of seconds; since 13.0 also text such as \\"10 minutes\\".","versions":{"0.12":{"type":"number","defaultValue":"600","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"\\"10 minutes\\"","readBy":["smacks"]}}}
smacks_max_unacked_stanzas	{"summary":"Stanzas that may be sent before the client is asked what has arrived.","versions":{"0.12":{"type":"number","defaultValue":"0","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"0","min":0,"readBy":["smacks"]}}}
csi_queue_size	{"summary":"Stanzas that are held back for an idle client at most.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["csi_simple"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["csi_simple"]}}}
push_notification_with_body	{"summary":"Whether push notifications carry the text of messages.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_notification_with_sender	{"summary":"Whether push notifications carry the sender of messages.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_max_errors	{"summary":"Failed notifications after which a device gets no more.","versions":{"both":{"type":"number","defaultValue":"16","readBy":["cloud_notify","muc_cloud_notify"]}}}
blocklist_cache_size	{"summary":"Block lists that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"64","readBy":["blocklist"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["blocklist"]}}}
pep_max_items	{"summary":"Items that one node of personal data may keep.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pep","default_bookmarks"]},"13.0":{"type":"number","defaultValue":"256","min":0,"readBy":["pep","default_bookmarks"]}}}
mam_include_total	{"summary":"Whether answers from the archive tell how many messages there are in all.","note":"Counting can be slow, so it is off by default where messages are kept forever.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["mam","muc_mam"]}}}
mam_remove_expired_messages_period	{"summary":"How often messages that are too old are deleted from users' archives.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["mam"]}}}
archive_cleanup_date_cache_size	{"summary":"Users for whom the last day that needs cleaning up is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["mam"]}}}
send_legacy_offline_messages_to_mam_clients	{"summary":"Whether clients that read the archive get offline messages delivered as well.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["mam"]}}}
smacks_max_queue_size	{"summary":"Unacknowledged stanzas that are remembered for a session; with more, it cannot be resumed.","note":"It also bounds the memory that one vanished client takes.","versions":{"0.12":{"type":"number","defaultValue":"500","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"500","min":1,"readBy":["smacks"]}}}
smacks_max_inactive_unacked_stanzas	{"summary":"Stanzas that may go to an idle client before it is asked what has arrived.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"256","min":0,"readBy":["smacks"]}}}
smacks_max_ack_delay	{"summary":"Time that a client has to acknowledge stanzas before others treat it as slow.","versions":{"0.12":{"type":"number","defaultValue":"30","readBy":["smacks"]},"13.0":{"type":"period","defaultValue":"30","readBy":["smacks"]}}}
smacks_max_old_sessions	{"summary":"Ended sessions of a user whose last state is kept for clients that come back late.","versions":{"0.12":{"type":"number","defaultValue":"10","readBy":["smacks"]},"13.0":{"type":"integer","defaultValue":"10","min":0,"readBy":["smacks"]}}}
smacks_enabled_s2s	{"summary":"Whether connections between servers are protected against losses too.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["smacks"]}}}
smacks_s2s_resend	{"summary":"Whether stanzas that another server did not acknowledge are sent once more.","note":"Messages may then arrive twice.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["smacks"]}}}
csi_important_payloads	{"summary":"Further kinds of content that reach an idle phone at once, by namespace or element.","versions":{"both":{"type":"set","defaultValue":"{ }","readBy":["csi_simple","csi_simple_compat"]}}}
csi_resume_inactive_delay	{"summary":"Time after a delivery until stanzas for an idle phone are held back again.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["csi_simple"]},"13.0":{"type":"period","defaultValue":"5","readBy":["csi_simple"]}}}
push_max_devices	{"summary":"Devices of one user that can get push notifications.","versions":{"both":{"type":"number","defaultValue":"5","readBy":["cloud_notify","muc_cloud_notify"]}}}
push_max_hibernation_timeout	{"summary":"Longest time that a lost session waits for a device that gets push notifications, in seconds.","versions":{"both":{"type":"number","defaultValue":"72*3600","readBy":["cloud_notify","push2"]}}}
push_notification_important_body	{"summary":"Text that stands in for the message in notifications that matter.","versions":{"both":{"type":"string","defaultValue":"\\"New Message!\\"","readBy":["cloud_notify","muc_cloud_notify"]}}}
bounce_blocked_messages	{"summary":"Whether somebody who is blocked gets an error for each message instead of silence.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["blocklist"]}}}
migrate_legacy_blocking	{"summary":"Whether block lists from the former privacy lists are taken over.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["blocklist"]}}}
upgrade_legacy_vcards	{"summary":"Whether profiles in the old format are taken over when people log in.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["vcard_legacy"]}}}
upgrade_legacy_bookmarks	{"summary":"Whether bookmarks in the old place are taken over when people log in.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["bookmarks"]}}}
vcard_store_name	{"summary":"Name of the store in which vcard keeps profiles.","versions":{"13.0":{"type":"string","readBy":["vcard"]}}}
pep_info_cache_size	{"summary":"Sets of features of other people's clients that are kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"10000","min":1,"readBy":["pep"]}}}
pep_service_cache_size	{"summary":"Users whose personal data service is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["pep"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["pep"]}}}
ignore_presence_priority	{"summary":"Whether all devices count the same, whatever priority they give themselves.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["presence"]}}}
c2s_require_encryption	{"summary":"Whether clients must encrypt before they log in.","note":"With false, passwords can travel in the clear. The default is true.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","legacyauth","register_ibr","saslauth","tls","easy_invite","sasl2"]}}}
allow_unencrypted_plain_auth	{"summary":"Whether passwords may be sent readable over connections without encryption.","note":"Everybody on the way can then read them.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["legacyauth","saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
require_encryption	{"summary":"The former name for both c2s_require_encryption and s2s_require_encryption.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["invites_register","legacyauth","register_ibr","saslauth","tls","easy_invite","sasl2"]}},"deprecated":{"instead":"c2s_require_encryption and s2s_require_encryption","in":["0.12","13.0"]}}
c2s_stanza_size_limit	{"summary":"Bytes that one stanza of a client may have.","versions":{"0.12":{"type":"number","defaultValue":"1024*256","readBy":["bosh","c2s","websocket"]},"13.0":{"type":"integer","defaultValue":"1024*256","min":10000,"readBy":["bosh","c2s","websocket"]}},"globalOnly":true}
c2s_timeout	{"summary":"Time after which a connection that has not logged in is closed.","versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["c2s"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["c2s"]}},"globalOnly":true}
c2s_close_timeout	{"summary":"Time to wait for the other side when a stream is closed.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["c2s","websocket"]},"13.0":{"type":"period","defaultValue":"5","readBy":["c2s","websocket"]}},"globalOnly":true}
c2s_tcp_keepalives	{"summary":"Whether the system probes silent client connections.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s"]}},"globalOnly":true}
c2s_ports	{"summary":"Ports for clients that connect in the usual way.","versions":{"both":{"type":"set","defaultValue":"{ 5222 }","readBy":["c2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ports	{"summary":"Ports for clients that start with TLS at once.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["c2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
disable_sasl_mechanisms	{"summary":"Login methods that are not offered.","versions":{"both":{"type":"set","defaultValue":"{ \\"DIGEST-MD5\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
insecure_sasl_mechanisms	{"summary":"Login methods that are offered over encrypted connections only.","versions":{"both":{"type":"set","defaultValue":"{ \\"PLAIN\\", \\"LOGIN\\" }","readBy":["saslauth","sasl2","sasl_ssdp"]}},"page":"authentication"}
default_iteration_count	{"summary":"Rounds of hashing for new passwords; more are safer and slower.","versions":{"0.12":{"type":"number","defaultValue":"10000","readBy":["auth_internal_hashed"]},"13.0":{"type":"integer","defaultValue":"10000","min":4096,"readBy":["auth_internal_hashed"]}}}
password_hash	{"summary":"Hash for new passwords.","note":"Changing it locks out everybody whose password was stored with the other hash, until it is set anew.","versions":{"0.12":{"type":"string","defaultValue":"\\"SHA-1\\"","readBy":["auth_internal_hashed","storage_xep0227"]},"13.0":{"type":"enum","defaultValue":"\\"SHA-1\\"","values":["SHA-1","SHA-256"],"readBy":["auth_internal_hashed","storage_xep0227"]}}}
tcp_keepalives	{"summary":"Whether the system probes silent connections.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["c2s","component","s2s"]}},"globalOnly":true}
s2s_secure_auth	{"summary":"Whether other servers must prove who they are with a trusted certificate.","note":"With false, dialback over DNS is enough, which an attacker on the network can deceive.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s","tls","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_require_encryption	{"summary":"Whether connections to other servers must be encrypted.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s","s2s_bidi","tls"]}},"globalOnly":true,"page":"s2s"}
s2s_insecure_domains	{"summary":"Servers that are let in without a trusted certificate although s2s_secure_auth is on.","note":"Their connections are then as easy to hijack as DNS is to deceive.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_secure_domains	{"summary":"Servers that must show a trusted certificate although s2s_secure_auth is off.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","watchuntrusted"]}},"globalOnly":true,"page":"s2s"}
s2s_stanza_size_limit	{"summary":"Bytes that one stanza of another server may have.","versions":{"0.12":{"type":"number","defaultValue":"1024*512","readBy":["component","s2s"]},"13.0":{"type":"integer","defaultValue":"1024*512","min":10000,"readBy":["component","s2s"]}},"globalOnly":true}
s2s_timeout	{"summary":"Time after which a connection to another server that has not been set up is given up.","versions":{"0.12":{"type":"number","defaultValue":"90","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"90","readBy":["s2s"]}},"globalOnly":true}
s2s_ports	{"summary":"Ports for other servers.","versions":{"both":{"type":"set","defaultValue":"{ 5269 }","readBy":["s2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ports	{"summary":"Ports for other servers that start with TLS at once.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["s2s","dnsupdate"]}},"globalOnly":true,"page":"ports"}
use_dane	{"summary":"Whether to check certificates against signed DNS records.","note":"Needs luaunbound, and DNS that is signed (DNSSEC).","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["prosody","s2s","s2s_auth_dane_in"]}},"globalOnly":true,"page":"dnssec"}
disallow_s2s	{"summary":"The former way to cut a host off from other servers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["s2s"]}},"deprecated":{"instead":"\\"s2s\\" in modules_disabled","in":["0.12","13.0"]}}
dialback_secret	{"summary":"Secret behind dialback keys, for several machines that answer for one domain.","note":"Without it each start makes up a new one, which is right for a single machine.","versions":{"both":{"type":"string","readBy":["dialback"]}}}
c2s_unauthed_stanza_size_limit	{"summary":"Bytes that one stanza of a client may have before it has logged in.","versions":{"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["c2s"]},"0.12":{"type":"number","defaultValue":"10000","readBy":["c2s"]}}}
c2s_max_child_elements	{"summary":"Elements that one stanza of a client may be made of.","versions":{"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["c2s"]},"0.12":{"type":"number","defaultValue":"25000","readBy":["c2s"]}}}
s2s_unauthed_stanza_size_limit	{"summary":"Bytes that one stanza of another server may have before it has proved who it is.","versions":{"13.0":{"type":"integer","defaultValue":"10000","min":1000,"readBy":["s2s"]},"0.12":{"type":"number","defaultValue":"10000","readBy":["s2s"]}}}
s2s_max_child_elements	{"summary":"Elements that one stanza of another server may be made of.","versions":{"13.0":{"type":"integer","defaultValue":"25000","min":0,"readBy":["s2s"]},"0.12":{"type":"number","defaultValue":"25000","readBy":["s2s"]}}}
s2s_close_timeout	{"summary":"Time to wait for the other server when a stream is closed.","versions":{"0.12":{"type":"number","defaultValue":"5","readBy":["s2s"]},"13.0":{"type":"period","defaultValue":"5","readBy":["s2s"]}},"globalOnly":true}
s2s_tcp_keepalives	{"summary":"Whether the system probes silent connections to other servers.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["s2s"]}},"globalOnly":true}
s2s_send_queue_size	{"summary":"Stanzas that may wait while a connection to another server is being set up.","note":"What does not fit any more goes back to its sender with an error.","versions":{"13.0":{"type":"integer","defaultValue":"1024*32","min":1,"readBy":["s2s"]}}}
s2s_allow_encryption	{"summary":"Whether encryption is offered to and used with other servers at all.","note":"With false while s2s_require_encryption is on, no other server gets through.","versions":{"0.12":{"type":"boolean","readBy":["tls"]},"13.0":{"type":"boolean","defaultValue":"true","readBy":["tls"]}},"page":"s2s"}
component_tcp_keepalives	{"summary":"Whether the system probes silent connections of external components.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component"]}},"globalOnly":true,"page":"components"}
limits_resolution	{"summary":"How long a connection over its limit has to wait before it is read again.","note":"A longer pause costs less work and makes the limit rougher.","versions":{"0.12":{"type":"number","defaultValue":"1","readBy":["limits"]},"13.0":{"type":"period","defaultValue":"1","readBy":["limits"]}},"globalOnly":true}
tls_server_end_point_hash	{"summary":"Hash of the certificate that clients bind their login to, where a proxy in front does the TLS.","note":"\\"auto\\" takes it from the certificate that Prosody itself uses.","versions":{"13.0":{"type":"string","readBy":["saslauth"]}}}
ports	{"summary":"Ports on which net_multiplex listens for all protocols.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"page":"ports"}
multiplex_buffer_size	{"summary":"Bytes that net_multiplex reads at most to find out which protocol a connection speaks.","versions":{"0.12":{"type":"number","defaultValue":"1024","readBy":["net_multiplex"]},"13.0":{"type":"integer","defaultValue":"1024","min":1,"readBy":["net_multiplex"]}},"globalOnly":true}
restrict_room_creation	{"summary":"Who may create rooms.","note":"true means administrators only, \\"local\\" also users of the domain that the Component is below, false everybody.","versions":{"0.12":{"type":"any","defaultValue":"false","values":[true,false,"local"],"readBy":["muc","muc_ban_ip"]},"13.0":{"type":"enum","defaultValue":"false","values":[false,true,"local"],"readBy":["muc","muc_ban_ip"]}}}
max_history_messages	{"summary":"Messages that a room may show to people who join, whatever its owner sets.","versions":{"0.12":{"type":"number","readBy":["muc","muc_mam"]},"13.0":{"type":"integer","min":0,"readBy":["muc","muc_mam"]}}}
muc_room_default_public	{"summary":"Whether new rooms are listed.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_persistent	{"summary":"Whether new rooms stay when the last person leaves.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_members_only	{"summary":"Whether new rooms are for members only.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_moderated	{"summary":"Whether only people with voice may speak in new rooms.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_public_jids	{"summary":"Whether everybody in a new room sees everybody's real address.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_change_subject	{"summary":"Whether everybody in a new room may change the topic.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_history_length	{"summary":"Messages that new rooms show to people who join.","versions":{"0.12":{"type":"number","defaultValue":"20","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"20","min":0,"readBy":["muc"]}}}
muc_room_default_language	{"summary":"Language of new rooms, such as \\"en\\".","versions":{"both":{"type":"string","readBy":["muc"]}}}
muc_room_default_allow_member_invites	{"summary":"Whether members of a new room may invite others.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_locking	{"summary":"Whether a new room is locked until its owner has confirmed the settings.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_room_lock_timeout	{"summary":"Time after which an unconfirmed room is destroyed.","versions":{"0.12":{"type":"number","defaultValue":"300","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"5 minutes\\"","readBy":["muc"]}}}
muc_tombstones	{"summary":"Whether the address of a destroyed room stays taken.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_tombstone_expiry	{"summary":"How long the address of a destroyed room stays taken.","note":"In 0.12 a number of seconds; since 13.0 also text such as \\"31 days\\".","versions":{"0.12":{"type":"number","defaultValue":"86400 * 31","readBy":["muc"]},"13.0":{"type":"period","defaultValue":"\\"31 days\\"","readBy":["muc"]}}}
muc_max_rooms	{"summary":"Rooms that may exist at one time.","versions":{"0.12":{"type":"number","readBy":["muc"]},"13.0":{"type":"integer","min":0,"readBy":["muc"]}}}
component_admins_as_room_owners	{"summary":"Whether administrators own every room.","note":"On by default in 0.12, off since 13.0.","versions":{"0.12":{"type":"boolean","defaultValue":"true","readBy":["muc"]},"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_default_allow_pm	{"summary":"Who may send private messages in new rooms, from visitors up to moderators only.","versions":{"13.0":{"type":"enum","values":["visitor","participant","moderator"],"readBy":["muc"]}}}
muc_room_default_always_allow_moderator_pms	{"summary":"Whether everybody in a new room may write to its moderators in private.","versions":{"13.0":{"type":"boolean","readBy":["muc"]}}}
muc_room_default_presence_broadcast	{"summary":"Roles whose coming and going everybody in a new room is told about.","note":"0.12 takes a table of role to true or false; 13.0.1 passes over such a table.","versions":{"both":{"type":"any","readBy":["muc"]}}}
muc_room_allow_persistent	{"summary":"Whether people other than administrators may make rooms that stay when empty.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_room_allow_public	{"summary":"Whether people other than administrators may make rooms that are listed.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
enforce_registered_nickname	{"summary":"Whether people with a registered nickname have to use it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
allow_unaffiliated_register	{"summary":"Whether people may register a nickname in a room that they are not a member of.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_registration_include_form	{"summary":"Whether the answer about a registered nickname contains the form once more.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_vcard	{"summary":"Whether rooms can have an avatar and a description.","versions":{"13.0":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_avatar_advertise_hashes	{"summary":"Whether a changed room avatar is announced by \\"presence\\" or by \\"message\\".","note":"Without it both ways are used.","versions":{"13.0":{"type":"any","readBy":["muc"]}}}
muc_occupant_id	{"summary":"Whether people in a room get a lasting, anonymous mark by which clients can tell them apart.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_hats_compat	{"summary":"Whether titles of people in rooms are also shown in the form of the earliest drafts.","versions":{"13.0":{"type":"boolean","defaultValue":"false","readBy":["muc"]}}}
muc_room_cache_size	{"summary":"Rooms that are kept in memory; quiet ones beyond that wait in the storage.","versions":{"0.12":{"type":"number","defaultValue":"100","readBy":["muc"]},"13.0":{"type":"integer","defaultValue":"100","min":1,"readBy":["muc"]}}}
new_muc_storage_format	{"summary":"Whether rooms are stored in the form that came with 0.11.","note":"Turn it off only to go back to an older release.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc"]}}}
muc_mam_remove_expired_messages_period	{"summary":"How often messages that are too old are deleted from the archives of rooms.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["muc_mam"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","min":60,"max":32054400,"readBy":["muc_mam"]}}}
muc_log_include_total	{"summary":"Whether answers from a room's archive tell how many messages there are in all.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_mam"]}}}
muc_log_cleanup_date_cache_size	{"summary":"Rooms for which the last day that needs cleaning up is kept in memory.","versions":{"0.12":{"type":"number","defaultValue":"1000","readBy":["muc_mam"]},"13.0":{"type":"integer","defaultValue":"1000","min":1,"readBy":["muc_mam"]}}}
component_secret	{"summary":"Password with which the external service logs in.","note":"Without it no external service can connect. Belongs under the Component.","versions":{"both":{"type":"string","readBy":["component","component_roundrobin","http_oauth2","rest"]}},"page":"components"}
component_ports	{"summary":"Ports for external components.","versions":{"both":{"type":"set","defaultValue":"{ 5347 }","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_interfaces	{"summary":"Addresses on which to listen for external components.","note":"By default only this machine itself can connect.","versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
validate_from_addresses	{"summary":"Whether an external component may only send from addresses of its own.","versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["component","component_roundrobin"]}},"page":"components"}
turn_external_host	{"summary":"Host of the TURN relay, where it is not the name of this host.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_secret	{"summary":"Secret shared with the TURN relay; without it turn_external does nothing.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
turn_external_port	{"summary":"Port of the TURN relay.","versions":{"0.12":{"type":"number","defaultValue":"3478","readBy":["turn_external"]},"13.0":{"type":"integer","defaultValue":"3478","min":1,"max":65535,"readBy":["turn_external"]}},"page":"turn"}
turn_external_tls_port	{"summary":"Port of the TURN relay with TLS.","versions":{"0.12":{"type":"number","readBy":["turn_external"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["turn_external"]}},"globalOnly":true,"page":"turn"}
turn_external_tcp	{"summary":"Whether the relay can be reached by TCP too.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["turn_external"]}},"page":"turn"}
turn_external_ttl	{"summary":"How long the passwords for the relay are valid.","note":"In 0.12 a number of seconds; since 13.0 also text such as \\"1 day\\".","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["turn_external"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["turn_external"]}},"page":"turn"}
external_services	{"summary":"STUN, TURN and other services to tell clients about, as a list of tables.","note":"The community module extdisco reads the same name in another form.","versions":{"both":{"type":"array","defaultValue":"{}","readBy":["external_services","extdisco"]}}}
proxy65_address	{"summary":"Address under which clients reach the file transfer proxy.","versions":{"both":{"type":"string","readBy":["proxy65"]}}}
proxy65_acl	{"summary":"Who may use the file transfer proxy.","versions":{"both":{"type":"array","readBy":["proxy65"]}}}
proxy65_ports	{"summary":"Ports for the file transfer proxy.","versions":{"both":{"type":"set","defaultValue":"{ 5000 }","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
component_conflict_resolve	{"summary":"Which of two connections for the same Component wins, the new one or the old one.","versions":{"0.12":{"type":"string","defaultValue":"\\"kick_new\\"","readBy":["component"]},"13.0":{"type":"enum","defaultValue":"\\"kick_new\\"","values":["kick_new","kick_old"],"readBy":["component"]}},"page":"components"}
component_stanza_size_limit	{"summary":"Bytes that one stanza of an external component may have.","note":"Where it is not set, s2s_stanza_size_limit counts.","versions":{"0.12":{"type":"number","readBy":["component"]},"13.0":{"type":"integer","min":10000,"readBy":["component"]}},"globalOnly":true,"page":"components"}
external_service_host	{"summary":"Host of services in external_services that name none.","versions":{"both":{"type":"string","readBy":["external_services"]}}}
external_service_port	{"summary":"Port of services in external_services that name none.","versions":{"0.12":{"type":"number","readBy":["external_services"]},"13.0":{"type":"integer","min":1,"max":65535,"readBy":["external_services"]}}}
external_service_secret	{"summary":"Secret for services in external_services that make their passwords from one but name none.","versions":{"both":{"type":"string","readBy":["external_services"]}}}
external_service_ttl	{"summary":"How long passwords for services are valid that name no time.","versions":{"0.12":{"type":"number","defaultValue":"86400","readBy":["external_services"]},"13.0":{"type":"period","defaultValue":"\\"1 day\\"","readBy":["external_services"]}}}
external_service_access	{"summary":"Other hosts whose users may ask for the services.","note":"Users of the host itself always may.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["external_services"]}}}
turn_external_user	{"summary":"Name that becomes part of the user names for the TURN relay, where it wants one.","versions":{"both":{"type":"string","readBy":["turn_external"]}},"page":"turn"}
proxy65_open_access	{"summary":"Whether anybody may use the file transfer proxy, even users of other servers.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["proxy65"]}}}
proxy65_port	{"summary":"The port of the file transfer proxy, in the way of releases before 0.9.","versions":{"both":{"type":"number","readBy":["proxy65"]}},"globalOnly":true}
autocreate_on_publish	{"summary":"Whether publishing to a node that does not exist creates it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}}}
autocreate_on_subscribe	{"summary":"Whether subscribing to a node that does not exist creates it.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]}}}
pubsub_max_items	{"summary":"Items that one node may keep at most.","versions":{"0.12":{"type":"number","defaultValue":"256","readBy":["pubsub"]},"13.0":{"type":"integer","defaultValue":"256","min":1,"readBy":["pubsub"]}}}
expose_publisher	{"summary":"Whether subscribers see who published an item.","versions":{"0.12":{"type":"boolean","defaultValue":"false","readBy":["pubsub"]},"13.0":{"type":"boolean","readBy":["pubsub"]}}}
default_admin_affiliation	{"summary":"What administrators may do on nodes of others, as the name of an affiliation.","versions":{"0.12":{"type":"string","defaultValue":"\\"owner\\"","readBy":["pubsub"]},"13.0":{"type":"enum","defaultValue":"\\"owner\\"","values":["owner","publisher","member","outcast","none"],"readBy":["pubsub"]}}}
pubsub_summary_templates	{"summary":"How items are put into plain text for clients that know no pubsub, by namespace.","versions":{"both":{"type":"any","readBy":["pubsub"]}}}
server_info_extensions	{"summary":"Definitions of fields of your own for server_info, so that programs know their types.","versions":{"both":{"type":"array","readBy":["server_info"]}}}
body_size_limit	{"summary":"A name that only the check knows and nothing reads.","note":"http_max_content_size is what limits web requests.","versions":{},"globalOnly":true,"page":"http"}
buffer_size_limit	{"summary":"Another name that only the check knows and nothing reads.","note":"http_max_buffer_size is what limits buffers.","versions":{},"globalOnly":true,"page":"http"}
load_global_modules	{"summary":"A mark that Prosody sets on Components for itself; nothing reads it.","versions":{}}
defined	{"summary":"A mark that Prosody sets on hosts for itself.","versions":{}}
component_module	{"summary":"Name of a Component's module, which Prosody sets from the section's heading.","versions":{"0.12":{"type":"string","readBy":["admin_shell","prosody","compliance_2021","compliance_2023","dnsupdate","host_status_check","reload_components","reload_modules","s2s_reload_newcomponent","snikket_restricted_users"]},"13.0":{"type":"string","readBy":["admin_shell","mam","prosody","vcard","compliance_2021","compliance_2023","dnsupdate","host_status_check","reload_components","reload_modules","s2s_reload_newcomponent","snikket_restricted_users"]}},"page":"components"}
whitelist_registration_only	{"summary":"The former name of allowlist_registration_only.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"allowlist_registration_only","in":["0.12","13.0"]}}
registration_whitelist	{"summary":"The former name of registration_allowlist.","versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["register_limits","register_redirect"]}},"deprecated":{"instead":"registration_allowlist","in":["0.12","13.0"]}}
registration_blacklist	{"summary":"The former name of registration_blocklist.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["register_limits"]}},"deprecated":{"instead":"registration_blocklist","in":["0.12","13.0"]}}
blacklist_on_registration_throttle_overload	{"summary":"The former name of blocklist_on_registration_throttle_overload.","versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["register_limits"]}},"deprecated":{"instead":"blocklist_on_registration_throttle_overload","in":["0.12","13.0"]}}
bosh_port	{"summary":"Once the port for BOSH.","note":"BOSH is served by the web server; its ports are http_ports and https_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_ports	{"summary":"Once the ports for BOSH.","note":"BOSH is served by the web server; its ports are http_ports and https_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ports","in":["0.12","13.0"]},"page":"http"}
bosh_interface	{"summary":"Once the address for BOSH, which the web server now serves on http_interfaces.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_interfaces	{"summary":"Once the addresses for BOSH, which the web server now serves on http_interfaces.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_interfaces","in":["0.12","13.0"]},"page":"http"}
bosh_ssl	{"summary":"Once the TLS settings for BOSH, which the web server now serves.","versions":{},"globalOnly":true,"deprecated":{"instead":"http_ssl","in":["0.12","13.0"]},"page":"http"}
legacy_ssl_port	{"summary":"The oldest name of c2s_direct_tls_ports.","versions":{},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ports	{"summary":"The former name of c2s_direct_tls_ports.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ports","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_interfaces	{"summary":"The addresses of c2s_direct_tls_interfaces under their former name.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_interface	{"summary":"The oldest name of c2s_direct_tls_interfaces.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_interfaces","in":["0.12","13.0"]},"page":"ports"}
legacy_ssl_ssl	{"summary":"The former name of c2s_direct_tls_ssl.","versions":{"both":{"type":"table","readBy":["c2s"]}},"globalOnly":true,"deprecated":{"instead":"c2s_direct_tls_ssl","in":["0.12","13.0"]},"page":"certificates"}
legacy_ssl_certificate	{"summary":"The former name of c2s_direct_tls_certificate.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
legacy_ssl_host	{"summary":"The former name of c2s_direct_tls_host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
no_daemonize	{"summary":"Once the way to keep Prosody in the foreground.","note":"Start with -F instead.","versions":{},"deprecated":{"instead":"the command line option -D or -F","in":["0.12","13.0"]}}
vcard_compatibility	{"summary":"Once answered old clients that asked for profiles in a wrong way.","versions":{},"deprecated":{"instead":"the community module compat_vcard","in":["0.12","13.0"]}}
archive_cleanup_interval	{"summary":"Once the time between two clean-ups of users' archives, which cron now takes care of.","versions":{},"obsolete":["0.12","13.0"]}
muc_log_cleanup_interval	{"summary":"Once the time between two clean-ups of the archives of rooms, which cron now takes care of.","versions":{},"obsolete":["0.12","13.0"]}
dns_timeout	{"summary":"Once the time after which a DNS lookup was given up.","versions":{},"obsolete":["0.12","13.0"]}
s2s_dns_resolvers	{"summary":"Once the DNS servers to ask for other servers.","versions":{},"obsolete":["0.12","13.0"]}
setuid	{"summary":"Once the system user to run as; prosody_user is what counts.","versions":{},"obsolete":["0.12","13.0"]}
setgid	{"summary":"Once the system group to run as; prosody_group is what counts.","versions":{},"obsolete":["0.12","13.0"]}
allowner_issuers	{"versions":{"both":{"type":"set","readBy":["muc_allowners"]}}}
allowners_disable_revoke_owners	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_allowners"]}}}
always_visitors_enabled	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["visitors_component"]}}}
amplitude_api_key	{"versions":{"both":{"type":"string","readBy":["measure_message_count"]}}}
amplitude_endpoint	{"versions":{"both":{"type":"string","defaultValue":"'https://api2.amplitude.com/2/httpapi'","readBy":["measure_message_count"]}}}
anonymous_auth_methods	{"versions":{"both":{"type":"set","defaultValue":"{ \\"anonymous\\", \\"jitsi-anonymous\\", \\"token\\" }","readBy":["muc_resource_validate"]}}}
anonymous_strict	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_resource_validate"]}}}
audio_translation_debounce_interval	{"versions":{"both":{"type":"number","defaultValue":"0.5","readBy":["audio_translation_component"]}}}
audio_translation_max_subscriptions	{"versions":{"both":{"type":"number","readBy":["audio_translation_component"]}}}
auto_allow_visitor_promotion	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["visitors_component"]}}}
breakout_rooms_component	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","room_metadata_component"]}}}
breakout_rooms_muc	{"versions":{"both":{"type":"string","readBy":["jiconop","muc_breakout_rooms","reservations"]}}}
c2s_certificate	{"summary":"Certificate of the ports for clients.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_certificate	{"summary":"Certificate of the ports for clients that start with TLS at once.","versions":{"both":{"type":"path","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_host	{"summary":"Name whose certificate the ports for clients that start with TLS at once show for this host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_direct_tls_interface	{"summary":"The former name of c2s_direct_tls_interfaces.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_interfaces	{"summary":"Addresses of this machine on which to listen for clients that start with TLS at once.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_direct_tls_ssl	{"summary":"TLS settings of the ports for clients that start with TLS at once.","versions":{"both":{"type":"table","readBy":["c2s"]}},"globalOnly":true,"page":"certificates"}
c2s_host	{"summary":"Name whose certificate the ports for clients show for this host.","versions":{"both":{"type":"string","readBy":["c2s"]}},"page":"certificates"}
c2s_interface	{"summary":"The former name of c2s_interfaces.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_interfaces	{"summary":"Addresses of this machine on which to listen for clients.","versions":{"both":{"type":"set","readBy":["c2s"]}},"globalOnly":true,"page":"ports"}
c2s_ssl	{"summary":"TLS settings of the ports for clients.","versions":{"both":{"type":"table","readBy":["c2s"]}},"page":"certificates"}
component_certificate	{"summary":"Certificate of the ports for external components.","versions":{"both":{"type":"path","readBy":["component"]}},"page":"certificates"}
component_host	{"summary":"Name whose certificate the ports for external components show for this host.","versions":{"both":{"type":"string","readBy":["component"]}},"page":"certificates"}
component_interface	{"summary":"The former name of component_interfaces.","versions":{"both":{"type":"set","readBy":["component"]}},"globalOnly":true,"page":"ports"}
component_ssl	{"summary":"TLS settings of the ports for external components.","versions":{"both":{"type":"table","readBy":["component"]}},"globalOnly":true,"page":"certificates"}
conference_duration_component	{"versions":{"both":{"type":"string","readBy":["conference_duration"]}}}
console_certificate	{"summary":"Certificate of the ports for the old telnet console.","versions":{"both":{"type":"path","readBy":["admin_telnet"]}},"page":"certificates"}
console_host	{"summary":"Name whose certificate the ports for the old telnet console show for this host.","versions":{"both":{"type":"string","readBy":["admin_telnet"]}},"page":"certificates"}
console_interface	{"summary":"The former name of console_interfaces.","versions":{"both":{"type":"set","readBy":["admin_telnet"]}},"globalOnly":true,"page":"ports"}
console_interfaces	{"summary":"Addresses of this machine on which to listen for the old telnet console.","versions":{"both":{"type":"set","readBy":["admin_telnet","listusers"]}},"globalOnly":true,"page":"ports"}
console_ports	{"summary":"Ports for the old telnet console.","versions":{"both":{"type":"set","defaultValue":"{ 5582 }","readBy":["admin_telnet","listusers"]}},"globalOnly":true,"page":"ports"}
console_ssl	{"summary":"TLS settings of the ports for the old telnet console.","versions":{"both":{"type":"table","readBy":["admin_telnet"]}},"globalOnly":true,"page":"certificates"}
disable_polergeist_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_poltergeist"]}}}
enable_password_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_password_check"]}}}
enable_roomsize_token_verification	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_size"]}}}
end_conference_component	{"versions":{"both":{"type":"string","readBy":["end_conference"]}}}
extdisco_occpuant_check	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["room_metadata_component"]}}}
faceLandmarks_history_size	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["speakerstats_component"]}}}
focus_component	{"versions":{"both":{"type":"string","readBy":["reservations"]}}}
health_report_api	{"versions":{"both":{"type":"string","readBy":["health_report"]}}}
health_report_api_key	{"versions":{"both":{"type":"string","readBy":["health_report"]}}}
health_report_frequency	{"versions":{"both":{"type":"string","defaultValue":"\\"hourly\\"","readBy":["health_report"]}}}
http_certificate	{"summary":"Certificate of the ports for unencrypted HTTP.","versions":{"both":{"type":"path","readBy":["http"]}},"page":"certificates"}
http_interface	{"summary":"The former name of http_interfaces.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
http_ssl	{"summary":"TLS settings of the ports for unencrypted HTTP.","versions":{"both":{"type":"table","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
https_host	{"summary":"Name whose certificate the ports for HTTPS show for this host.","versions":{"both":{"type":"string","readBy":["http","email_pass"]}},"page":"certificates"}
https_interface	{"summary":"The former name of https_interfaces.","versions":{"both":{"type":"set","readBy":["http"]}},"globalOnly":true,"page":"ports"}
https_ssl	{"summary":"TLS settings of the ports for HTTPS.","versions":{"both":{"type":"table","readBy":["http"]}},"globalOnly":true,"page":"certificates"}
ignore_jwt_name	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_displayname"]}}}
invites_bootstrap_index	{"versions":{"both":{"type":"number","readBy":["invites_bootstrap"]}}}
invites_bootstrap_secret	{"versions":{"both":{"type":"string","readBy":["invites_bootstrap"]}}}
invites_bootstrap_ttl	{"versions":{"both":{"type":"number","readBy":["invites_bootstrap"]}}}
jibri_rate_limit_cache_size	{"versions":{"both":{"type":"number","defaultValue":"10000","readBy":["filter_iq_jibri"]}}}
jitsi_default_permissions	{"versions":{"both":{"type":"any","readBy":["jitsi_permissions"]}}}
lobby_muc	{"versions":{"both":{"type":"string","readBy":["jiconop","muc_lobby_rooms","persistent_lobby"]}}}
main_domain	{"versions":{"both":{"type":"string","readBy":["filesharing_component","filter_iq_rayo","fmuc","jitsi_permissions","polls_component"]}}}
main_muc	{"versions":{"both":{"type":"string","readBy":["conference_duration","filter_iq_rayo","muc_breakout_rooms","muc_lobby_rooms","persistent_lobby","reservations","short_lived_token","visitors"]}}}
max_number_ip_attempts_per_minute	{"versions":{"both":{"type":"number","defaultValue":"9","readBy":["filter_iq_jibri"]}}}
max_number_outgoing_calls	{"versions":{"both":{"type":"number","defaultValue":"-1","readBy":["filter_iq_rayo"]}}}
max_number_room_attempts_per_minute	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["filter_iq_jibri"]}}}
muc_access_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_max_occupants"]}}}
muc_activity_muc_activity_shift_period	{"versions":{"0.12":{"type":"number","defaultValue":"3600","readBy":["muc_activity"]},"13.0":{"type":"period","defaultValue":"\\"1 hour\\"","min":60,"max":32054400,"readBy":["muc_activity"]}}}
muc_component	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","av_moderation_component","conference_duration_component","end_conference","filesharing_component","room_metadata_component","speakerstats_component"]}}}
muc_filter_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_filter_access"]}}}
muc_internal_domain_base	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_jicofo_brewery_jid	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_jigasi_brewery_jid	{"versions":{"both":{"type":"string","readBy":["muc_jigasi_invite"]}}}
muc_limit_messages_check_token	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_limit_messages"]}}}
muc_limit_messages_count	{"versions":{"both":{"type":"number","readBy":["muc_limit_messages"]}}}
muc_lobby_check_display_name_required	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["muc_lobby_rooms"]}}}
muc_lobby_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["muc_lobby_rooms"]}}}
muc_mapper_domain_base	{"versions":{"both":{"type":"string","readBy":["audio_translation_component","av_moderation_component","end_conference","filesharing_component","filter_iq_rayo","fmuc","jiconop","jitsi_permissions","measure_message_count","muc_call","muc_domain_mapper","muc_end_meeting","muc_flip","muc_jigasi_invite","muc_kick_participant","muc_password_check","muc_wait_for_host","polls_component","reservations","room_metadata_component","speakerstats_component","test_observer_http","visitors_component"]}}}
muc_mapper_domain_prefix	{"versions":{"both":{"type":"string","defaultValue":"'conference'","readBy":["fmuc","jitsi_permissions","muc_census","muc_end_meeting","muc_kick_participant","muc_password_check","muc_size","polls_component","test_observer_http","visitors","visitors_component"]}}}
muc_mapper_log_not_allowed_errors	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_domain_mapper"]}}}
muc_max_occupants	{"versions":{"both":{"type":"number","defaultValue":"-1","readBy":["muc_max_occupants"]}}}
muc_password_whitelist	{"versions":{"both":{"type":"set","readBy":["muc_password_whitelist"]}}}
muc_prosody_jitsi_access_manager_url	{"versions":{"both":{"type":"string","readBy":["muc_auth_ban"]}}}
muc_rate_joins	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["muc_rate_limit"]}}}
muc_rate_leaves	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["muc_rate_limit"]}}}
otlp_endpoint	{"versions":{"both":{"type":"any","readBy":["trace"]}}}
poltergeist_component	{"versions":{"both":{"type":"string","readBy":["muc_call","muc_poltergeist"]}}}
prosody_password_public_key_repo_url	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["muc_end_meeting","muc_jigasi_invite","muc_kick_participant","system_chat_message"]}}}
proxy65_certificate	{"summary":"Certificate of the ports for the file transfer proxy.","versions":{"both":{"type":"path","readBy":["proxy65"]}},"page":"certificates"}
proxy65_host	{"summary":"Name whose certificate the ports for the file transfer proxy show for this host.","versions":{"both":{"type":"string","readBy":["proxy65"]}},"page":"certificates"}
proxy65_interface	{"summary":"The former name of proxy65_interfaces.","versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_interfaces	{"summary":"Addresses of this machine on which to listen for the file transfer proxy.","versions":{"both":{"type":"set","readBy":["proxy65"]}},"globalOnly":true,"page":"ports"}
proxy65_ssl	{"summary":"TLS settings of the ports for the file transfer proxy.","versions":{"both":{"type":"table","readBy":["proxy65"]}},"globalOnly":true,"page":"certificates"}
rate_limit_cache_size	{"versions":{"both":{"type":"number","defaultValue":"10000","readBy":["rate_limit"]}}}
rate_limit_ip_rate	{"versions":{"both":{"type":"number","defaultValue":"2000","readBy":["rate_limit"]}}}
rate_limit_iq_rate	{"versions":{"both":{"type":"number","defaultValue":"15","readBy":["rate_limit"]}}}
rate_limit_login_rate	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["rate_limit"]}}}
rate_limit_max_violations	{"versions":{"both":{"type":"number","defaultValue":"10","readBy":["rate_limit"]}}}
rate_limit_message_rate	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["rate_limit"]}}}
rate_limit_presence_rate	{"versions":{"both":{"type":"number","defaultValue":"4","readBy":["rate_limit"]}}}
rate_limit_session_rate	{"versions":{"both":{"type":"number","defaultValue":"1000","readBy":["rate_limit"]}}}
rate_limit_timeout	{"versions":{"both":{"type":"number","defaultValue":"60","readBy":["rate_limit"]}}}
rate_limit_whitelist	{"versions":{"both":{"type":"set","defaultValue":"{ \\"127.0.0.1\\", \\"::1\\" }","readBy":["rate_limit"]}}}
rate_limit_whitelist_hosts	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["rate_limit"]}}}
region_header_name	{"versions":{"both":{"type":"string","defaultValue":"'x_proxy_region'","readBy":["jitsi_session"]}}}
region_name	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count","short_lived_token"]}}}
release_number	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count"]}}}
reservations_api_headers	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_prefix	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_retry_count	{"versions":{"both":{"type":"any","defaultValue":"3","readBy":["reservations"]}}}
reservations_api_retry_delay	{"versions":{"both":{"type":"any","defaultValue":"3","readBy":["reservations"]}}}
reservations_api_should_retry_for_code	{"versions":{"both":{"type":"any","readBy":["reservations"]}}}
reservations_api_timeout	{"versions":{"both":{"type":"any","defaultValue":"20","readBy":["reservations"]}}}
reservations_enable_lobby_support	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_enable_max_occupants	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_enable_password_support	{"versions":{"both":{"type":"any","defaultValue":"false","readBy":["reservations"]}}}
reservations_skip_breakout_rooms	{"versions":{"both":{"type":"any","defaultValue":"true","readBy":["reservations"]}}}
room_metadata_blocked_keys	{"versions":{"both":{"type":"set","readBy":["room_metadata_component"]}}}
s2s_certificate	{"summary":"Certificate of the ports for other servers.","versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_certificate	{"summary":"Certificate of the ports for other servers that start with TLS at once.","versions":{"both":{"type":"path","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_host	{"summary":"Name whose certificate the ports for other servers that start with TLS at once show for this host.","versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_direct_tls_interface	{"summary":"The former name of s2s_direct_tls_interfaces.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_interfaces	{"summary":"Addresses of this machine on which to listen for other servers that start with TLS at once.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_direct_tls_ssl	{"summary":"TLS settings of the ports for other servers that start with TLS at once.","versions":{"both":{"type":"table","readBy":["s2s"]}},"globalOnly":true,"page":"certificates"}
s2s_host	{"summary":"Name whose certificate the ports for other servers show for this host.","versions":{"both":{"type":"string","readBy":["s2s"]}},"page":"certificates"}
s2s_interface	{"summary":"The former name of s2s_interfaces.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_interfaces	{"summary":"Addresses of this machine on which to listen for other servers.","versions":{"both":{"type":"set","readBy":["s2s"]}},"globalOnly":true,"page":"ports"}
s2s_ssl	{"summary":"TLS settings of the ports for other servers.","versions":{"both":{"type":"table","readBy":["s2s"]}},"page":"certificates"}
services_empty_meeting_timeout	{"versions":{"both":{"type":"number","defaultValue":"20","readBy":["muc_cleanup_backend_services"]}}}
shard_name	{"versions":{"both":{"type":"string","readBy":["jiconop","measure_message_count"]}}}
shared_secret	{"versions":{"both":{"type":"string","readBy":["auth_jitsi-shared-secret"]}}}
shared_secret_prev	{"versions":{"both":{"type":"string","readBy":["auth_jitsi-shared-secret"]}}}
short_lived_token	{"versions":{"both":{"type":"any","readBy":["short_lived_token"]}}}
site_logo	{"versions":{"both":{"type":"path","defaultValue":"\\"logo.png\\"","readBy":["snikket_server_vcard"]}}}
snikket_billing_api	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_api_key	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_dashboard	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_default_ttl	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["snikket_billing"]}}}
snikket_billing_grace_period	{"versions":{"both":{"type":"number","defaultValue":"86400 * 1.1","readBy":["snikket_billing"]}}}
snikket_billing_message	{"versions":{"both":{"type":"string","readBy":["snikket_billing"]}}}
snikket_billing_min_retry_time	{"versions":{"both":{"type":"number","defaultValue":"3600","readBy":["snikket_billing"]}}}
snikket_billing_spread_factor	{"versions":{"both":{"type":"number","defaultValue":"0.20","readBy":["snikket_billing"]}}}
snikket_billing_unrestricted_remote_domains	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["snikket_billing"]}}}
snikket_billing_unverified_grace_period	{"versions":{"both":{"type":"number","readBy":["snikket_billing"]}}}
software_name	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
ssl_certificate	{"summary":"Certificate of the ports for several protocols behind one TLS port.","versions":{"both":{"type":"path","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_host	{"summary":"Name whose certificate the ports for several protocols behind one TLS port show for this host.","versions":{"both":{"type":"string","readBy":["net_multiplex"]}},"page":"certificates"}
ssl_interface	{"summary":"The former name of ssl_interfaces.","versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_interfaces	{"summary":"Addresses of this machine on which to listen for several protocols behind one TLS port.","versions":{"both":{"type":"set","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ports	{"summary":"Ports for several protocols behind one TLS port.","versions":{"both":{"type":"set","defaultValue":"{}","readBy":["net_multiplex"]}},"globalOnly":true,"page":"ports"}
ssl_ssl	{"summary":"TLS settings of the ports for several protocols behind one TLS port.","versions":{"both":{"type":"table","readBy":["net_multiplex"]}},"globalOnly":true,"page":"certificates"}
token_affiliation_log_level	{"versions":{"both":{"type":"string","defaultValue":"\\"debug\\"","readBy":["token_affiliation"]}}}
token_verification_allowlist	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["token_verification"]}}}
token_verification_require_token_for_moderation	{"versions":{"both":{"type":"boolean","readBy":["token_verification"]}}}
transcriptions_default_language	{"versions":{"both":{"type":"string","defaultValue":"'en'","readBy":["fmuc"]}}}
update_check_dns	{"versions":{"both":{"type":"string","readBy":["update_check"]}}}
update_check_interval	{"versions":{"both":{"type":"number","defaultValue":"86400","readBy":["update_check"]}}}
update_notify_message_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
update_notify_support_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
update_notify_version_url	{"versions":{"both":{"type":"string","readBy":["update_notify"]}}}
visitors_auto_promoted_with_token	{"versions":{"both":{"type":"boolean","defaultValue":"true","readBy":["fmuc"]}}}
visitors_ignore_list	{"versions":{"both":{"type":"set","defaultValue":"{}","readBy":["visitors_component"]}}}
visitors_queue_service	{"versions":{"both":{"type":"string","readBy":["visitors_component"]}}}
voice_agent_insecure_allow_http_callback	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_insecure_allow_ws_endpoint	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_insecure_skip_auth	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["voice_agent_component"]}}}
voice_agent_max_agents	{"versions":{"both":{"type":"number","defaultValue":"5","readBy":["voice_agent_component"]}}}
voice_agent_status_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["voice_agent_component"]}}}
voice_agent_webhook_retries	{"versions":{"both":{"type":"number","defaultValue":"3","readBy":["voice_agent_component"]}}}
voice_agent_webhook_secret	{"versions":{"both":{"type":"string","defaultValue":"\\"\\"","readBy":["voice_agent_component"]}}}
wait_for_host_disable_auto_owners	{"versions":{"both":{"type":"boolean","defaultValue":"false","readBy":["muc_wait_for_host"]}}}
`;
