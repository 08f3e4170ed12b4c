import { describe, expect, test } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { problemsIn } from '../rules/support.ts';

/** What stands most often in public configurations, and what came up among their names that exist nowhere upstream. */
const MOST_USED = names(`
  ping saslauth roster disco tls dialback pep private time version uptime register admin_adhoc carbons posix bosh
  blocklist mam vcard smacks vcard_legacy vcard4 websocket muc_mam csi_simple limits cloud_notify bookmarks
  announce vcard_muc http http_files watchregistrations csi server_contact_info admin_shell proxy65 welcome
  filter_chatstates groups throttle_presence turncredentials admin_telnet invites compression offline
  http_altconnect legacyauth pubsub http_upload register_web
  conference_duration muc_meeting_id muc_domain_mapper speakerstats muc_lobby_rooms muc_breakout_rooms av_moderation
  polls end_conference muc_password_whitelist features_identity muc_hide_all muc_rate_limit token_verification
  room_metadata update_check update_notify invites_default_group invites_bootstrap privacy
`);

/** Every plugin that lies, or lay, in the folder of Jitsi Meet. */
const OF_JITSI_MEET = names(`
  audio_translation_component auth_jitsi-anonymous auth_jitsi-shared-secret auth_token av_moderation
  av_moderation_component breakout_rooms certs_all certs_s2soutinjection cf_turncredentials client_proxy
  conference_duration conference_duration_component debug_traceback end_conference external_services
  features_identity filesharing_component filter_direct_messages filter_iq_jibri filter_iq_rayo filter_messages
  firewall fmuc jibri_queue jibri_queue_component jibri_session jiconop jitsi_permissions jitsi_session
  limits_exception log_ringbuffer measure_message_count measure_stanza_counts muc_allowners muc_auth_ban
  muc_breakout_rooms muc_call muc_census muc_cleanup_backend_services muc_displayname muc_domain_mapper
  muc_end_meeting muc_filter_access muc_flip muc_hide_all muc_jigasi_invite muc_kick_jigasi muc_kick_participant
  muc_limit_messages muc_lobby_rooms muc_max_occupants muc_meeting_id muc_message_moderation muc_message_retract
  muc_moderator_hidden muc_password_check muc_password_whitelist muc_poltergeist muc_rate_limit
  muc_resource_validate muc_setowner muc_size muc_system_chat_message muc_trace muc_transcription_filter
  muc_user_hidden muc_visitors muc_wait_for_host persistent_lobby polls polls_component poltergeist_component
  presence_identity presence_metrics rate_limit reservations room_destroy room_metadata room_metadata_component
  roster_command s2s_whitelist s2sout_override s2soutinjection secure_interfaces shadow_ban short_lived_token
  smacks speakerstats speakerstats_component system_chat_message time_restricted token_verification turncredentials
  turncredentials_http visitors visitors_component
`);

/** Every module of Snikket's server. */
const OF_SNIKKET = names(`
  health_report invites_bootstrap invites_default_group migrate_snikket_roles snikket_billing snikket_client_id
  snikket_deprecate_general_muc snikket_ios_preserve_push snikket_restricted_users snikket_server_vcard
  snikket_version update_check update_notify
`);

function names(text: string): string[] {
  return text.trim().split(/\s+/);
}

describe.each([
  ['the most used modules', MOST_USED],
  ["Jitsi Meet's plugins", OF_JITSI_MEET],
  ["Snikket's modules", OF_SNIKKET],
])('%s', (_title, list) => {
  test('are known by name', () => {
    expect(list.filter((name) => catalog.module(name) === undefined)).toEqual([]);
  });

  test.each(['0.12', '13.0'] as const)('are no unknown-module for Prosody %s', (version) => {
    const listed = list.map((name) => `"${name}";`).join('\n');
    const text = `modules_enabled = {\n${listed}\n}\nVirtualHost "example.com"\nmodules_enabled = {\n${listed}\n}`;
    const components = list.map((name, index) => `Component "c${index}.example.com" "${name}"`).join('\n');
    const problems = problemsIn(`${text}\n${components}`, { version, whole: true });
    expect(problems.filter(({ rule }) => rule === 'unknown-module').map(({ message }) => message)).toEqual([]);
  });
});
