/** Lists that the catalog has to agree with, written down apart from the tables that it is made of. */
import type { Tier } from '../../server/src/catalog/index.ts';

const list = (text: string): string[] => text.trim().split(/[\s,]+/);

/** The inventory of the tiered layout, by tier. */
export const INVENTORY: Readonly<Partial<Record<Tier, readonly string[]>>> = {
  core: list(`
    presence message iq offline c2s s2s s2s_auth_certs
    roster saslauth tls dialback disco private vcard version uptime time ping`),
  distributed: list(`
    mam smacks carbons csi csi_simple bookmarks blocklist lastactivity pep limits admin_adhoc admin_shell invites
    invites_adhoc invites_register tombstones server_contact_info watchregistrations http http_errors http_files
    http_file_share bosh websocket muc muc_mam muc_unique proxy65 turn_external motd welcome announce register_ibr
    register_limits user_account_management vcard4 vcard_legacy mimicking cloud_notify http_openmetrics`),
  stable: list(`
    firewall spam_reporting block_registrations pep_vcard_avatar filter_chatstates offline_hints profile
    watch_spam_reports admin_blocklist`),
  beta: list(`
    password_reset http_altconnect pubsub_serverinfo cloud_notify_extensions push sasl2 sasl2_bind2 sasl2_fast
    sasl_ssdp isr compliance_2023 service_outage_status server_info extdisco`),
  alpha: list('measure_cpu measure_memory measure_message_e2e json_logs audit compliance_policy'),
};

/** What Prosody 13.0 ships. */
export const BUNDLED_13 = list(`
  account_activity, adhoc, admin_adhoc, admin_shell, admin_socket, admin_telnet, announce, auth_anonymous,
  auth_insecure, auth_internal_hashed, auth_internal_plain, auth_ldap, authz_internal, blocklist, bookmarks, bosh, c2s,
  carbons, cloud_notify, component, cron, csi, csi_simple, debug_reset, debug_sql, dialback, disco, external_services,
  flags, groups, http, http_altconnect, http_errors, http_file_share, http_files, http_openmetrics, invites,
  invites_adhoc, invites_register, iq, lastactivity, legacyauth, limits, mam, message, mimicking, motd, muc, muc_mam,
  muc_unique, net_multiplex, offline, pep, pep_plus, pep_simple, ping, posix, presence, private, proxy65, pubsub,
  register, register_ibr, register_limits, roster, s2s, s2s_auth_certs, s2s_auth_dane_in, s2s_bidi, saslauth,
  scansion_record, server_contact_info, server_info, smacks, stanza_debug, storage_internal, storage_memory,
  storage_none, storage_sql, storage_xep0227, time, tls, tokenauth, tombstones, turn_external, unknown, uptime,
  user_account_management, vcard, vcard4, vcard_legacy, version, watchregistrations, websocket, welcome, windows`);

/** What 13.0 ships and 0.12 does not; nothing is in 0.12 alone. */
export const NEW_IN_13 = list(
  'account_activity, cloud_notify, debug_reset, flags, http_altconnect, s2s_auth_dane_in, server_info',
);

/** Loaded once for the whole server. */
export const GLOBAL_MODULES = list(`
  admin_shell, admin_socket, admin_telnet, bosh, c2s, component, cron, debug_reset, debug_sql, http, http_errors,
  http_openmetrics, limits, net_multiplex, posix, proxy65, s2s, s2s_auth_certs, s2s_auth_dane_in, stanza_debug, unknown,
  websocket, windows`);

/** The options most seen in public configurations. */
export const MOST_USED_OPTIONS = list(`
  modules_enabled authentication c2s_require_encryption admins log allow_registration ssl pidfile s2s_secure_auth
  modules_disabled s2s_require_encryption storage daemonize plugin_paths archive_expires_after restrict_room_creation
  certificates enabled name sql limits use_libevent http_ports http_interfaces cross_domain_bosh http_external_url
  consider_bosh_secure https_ports default_archive_policy http_file_share_size_limit http_host interfaces
  max_history_messages component_secret`);

/** Options that the sample configuration which comes with Prosody sets or shows. */
export const SAMPLE_OPTIONS = list(`
  admins plugin_paths modules_enabled modules_disabled s2s_secure_auth s2s_insecure_domains s2s_secure_domains limits
  authentication storage sql archive_expires_after turn_external_host turn_external_secret log statistics certificates
  component_secret`);

/** The modules most seen in public configurations. */
export const MOST_USED_MODULES = list(`
  ping saslauth roster disco tls dialback pep private time version uptime register admin_adhoc carbons posix bosh
  blocklist mam vcard smacks vcard_legacy vcard4 websocket muc_mam csi_simple limits cloud_notify bookmarks announce
  vcard_muc http http_files watchregistrations csi server_contact_info admin_shell proxy65 welcome filter_chatstates
  groups throttle_presence turncredentials admin_telnet invites compression offline http_altconnect legacyauth pubsub
  http_upload register_web`);

/** Plugins of Jitsi Meet and Snikket that public configurations list. */
export const OTHER_PROJECTS: Readonly<Record<string, readonly string[]>> = {
  'Jitsi Meet': list(`
    conference_duration muc_meeting_id muc_domain_mapper speakerstats muc_lobby_rooms muc_breakout_rooms av_moderation
    polls end_conference muc_password_whitelist features_identity muc_hide_all muc_rate_limit token_verification
    room_metadata`),
  Snikket: list('update_check update_notify invites_default_group invites_bootstrap'),
};
