import { describe, expect, it } from 'vitest';
import { catalog, type ModuleRecord, type OptionRecord } from '../../server/src/catalog/index.ts';

/** What a summary or note does not begin with: the reader wants to know what it does, not that it is a module. */
const EMPTY_BEGINNING =
  /^(This|These|It is|The module|The option|Module|Option|Plugin|Allows?|Enables?|Adds support|Provides|Implements|Support for)\b/;

/** Praise and filler, and words that say that somebody else wrote the sentence. */
const EMPTY_WORD =
  /\b(simply|just|easily|powerful|seamless\w*|robust|please|utili[sz]e\w*|leverag\w*|TODO|FIXME)\b|!|https?:/i;

/** The community modules most met in public configurations, and those of the tiered inventory with their companions. */
const MOST_USED_COMMUNITY_MODULES = new Set(
  `
  adhoc_account_management admin_blocklist admin_web alias anti_spam audit audit_auth audit_status auth_cyrus auth_http
  auth_imap auth_ldap2 auth_oauth_external auth_pam auth_sql block_registrations block_strangers blocking bookmarks2
  broadcast c2s_conn_throttle c2s_limit_sessions client_management cloud_notify_encrypted cloud_notify_extensions
  cloud_notify_filters compat_dialback compliance_2023 conversejs csi_battery_saver default_bookmarks default_vcard
  e2e_policy email extdisco filter_chatstates firewall groups_internal host_guard http_admin_api http_avatar
  http_favicon http_health http_host_status_check http_index http_libjs http_muc_log http_oauth2 http_rest http_status
  http_upload http_upload_external invites_api invites_page invites_register_web isolate_host lastlog lastlog2
  limit_auth limits_exception list_inactive log_auth log_slow_events mam_muc measure_active_users measure_cpu
  measure_memory measure_message_e2ee motd_sequential muc_ban_ip muc_defaults muc_limits muc_local_only muc_log
  muc_log_http muc_moderation muc_notifications muc_offline_delivery muc_rtbl muc_slow_mode munin net_proxy
  offline_hints onions pastebin password_policy password_reset pep_vcard_avatar pinger post_msg presence_cache
  prometheus pubsub_feeds pubsub_serverinfo push2 register_apps register_redirect register_web reload_modules
  report_forward rest s2s_blacklist s2s_keepalive s2s_whitelist sasl2 sasl2_bind2 sasl2_fast sasl2_sm secure_interfaces
  server_status service_outage_status smacks_offline spam_reporting stanza_counter statsd support_contact
  throttle_presence throttle_unsolicited turncredentials unified_push vcard_muc vjud watch_spam_reports watchuntrusted
  webpresence welcome_page`
    .trim()
    .split(/\s+/),
);

type Spoken = Pick<ModuleRecord, 'name' | 'summary' | 'note'>;

const spoken: readonly Spoken[] = [...catalog.modules, ...catalog.options];

/** Names of records, so that a failure lists what is wrong instead of a number. */
const names = (records: readonly Spoken[]): string[] => records.map(({ name }) => name);

const readersOf = ({ versions }: OptionRecord) => Object.values(versions).flatMap((facts) => facts.readBy);

/** Whether Prosody itself reads it, or a module that ships or shipped with Prosody. */
const isOfProsody = (option: OptionRecord): boolean =>
  readersOf(option).some((name) => name === 'prosody' || (catalog.module(name)?.upstream.prosody ?? null) !== null);

describe('words', () => {
  it('stand beside every module', () => {
    expect(names(catalog.modules.filter(({ summary }) => summary === ''))).toEqual([]);
  });

  it('stand beside every option that Prosody reads', () => {
    expect(names(catalog.options.filter((option) => isOfProsody(option) && option.summary === ''))).toEqual([]);
  });

  it('stand beside every option of the community modules most used', () => {
    const unknown = [...MOST_USED_COMMUNITY_MODULES].filter((name) => catalog.module(name) === undefined);
    expect(unknown).toEqual([]);
    const theirs = catalog.options.filter((option) =>
      readersOf(option).some((name) => MOST_USED_COMMUNITY_MODULES.has(name)),
    );
    expect(theirs.length).toBeGreaterThan(200);
    expect(names(theirs.filter(({ summary }) => summary === ''))).toEqual([]);
  });

  it('stand beside every option that is deprecated or obsolete', () => {
    const dated = catalog.options.filter(({ deprecated, obsolete }) => deprecated !== null || obsolete.length > 0);
    expect(names(dated.filter(({ summary }) => summary === ''))).toEqual([]);
  });
});

describe('a summary', () => {
  const withSummary = spoken.filter(({ summary }) => summary !== '');

  it('is one sentence in one line of at most 110 characters', () => {
    const isSentence = (text: string) => /^[A-Z][^\n]{9,108}\.$/.test(text) && !/[a-z][.?] [A-Z]/.test(text);
    expect(withSummary.filter(({ summary }) => !isSentence(summary)).map(({ summary }) => summary)).toEqual([]);
  });

  it('begins with what there is to gain', () => {
    expect(names(withSummary.filter(({ summary }) => EMPTY_BEGINNING.test(summary)))).toEqual([]);
  });

  it("is nobody else's", () => {
    const owners = new Map<string, string[]>();
    for (const { name, summary } of withSummary) owners.set(summary, [...(owners.get(summary) ?? []), name]);
    expect([...owners.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
  });

  it('says more than the name', () => {
    const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    expect(names(withSummary.filter(({ name, summary }) => bare(summary) === bare(name)))).toEqual([]);
  });
});

describe('a note', () => {
  const withNote = spoken.flatMap(({ name, summary, note }) => (note === null ? [] : [{ name, summary, note }]));

  it('is at most 180 characters and ends with a full stop', () => {
    const wrong = withNote.filter(({ note }) => !/^\S.{8,178}\.$/.test(note));
    expect(wrong.map(({ name, note }) => [name, note])).toEqual([]);
  });

  it('does not repeat the summary', () => {
    expect(names(withNote.filter(({ summary, note }) => note.includes(summary.slice(0, -1))))).toEqual([]);
  });
});

describe('the tone', () => {
  it('is that of a colleague', () => {
    const said = spoken.map(({ name, summary, note }) => ({ name, text: `${summary} ${note ?? ''}` }));
    expect(said.filter(({ text }) => EMPTY_WORD.test(text)).map(({ name, text }) => [name, text])).toEqual([]);
  });

  it('has no spaces that look like a mistake', () => {
    const said = spoken.map(({ name, summary, note }) => ({ name, text: `${summary}|${note ?? ''}` }));
    expect(said.filter(({ text }) => / {2}| \.|,,|\.\.|\s\|/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
