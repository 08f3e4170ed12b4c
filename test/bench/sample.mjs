// Configurations to measure with, in our own words and in the shape of those that packages install: half of it comments,
// one long list of modules, then hosts and components with a few options each.

const MODULES = [
  ['roster', 'contact lists'],
  ['saslauth', 'signing in'],
  ['tls', 'encrypted connections'],
  ['dialback', 'who the other server is'],
  ['disco', 'what the server can do'],
  ['carbons', 'the same conversation on every device'],
  ['pep', 'moods, avatars and the like'],
  ['private', 'notes of clients to themselves'],
  ['blocklist', 'people one has had enough of'],
  ['vcard4', 'profiles'],
  ['vcard_legacy', 'profiles for older clients'],
  ['limits', 'a fair share for everyone'],
  ['version', 'which server this is'],
  ['uptime', 'since when it runs'],
  ['time', 'what time it is here'],
  ['ping', 'signs of life'],
  ['mam', 'history on the server'],
  ['smacks', 'connections that survive a tunnel'],
  ['csi_simple', 'less traffic for phones in pockets'],
  ['admin_shell', 'a console for the operator'],
  ['firewall', 'rules of our own'],
  ['spam_reporting', 'reports from users'],
];

const HEAD = [
  '-- The main configuration of a small server.',
  '--',
  '-- Lines that start with two dashes are remarks. Text stands in quotes, lists in braces.',
  '',
  'admins = { "admin@example.com" }',
  '',
  '-- What the server loads for every host.',
  'modules_enabled = {',
  ...MODULES.flatMap(([name, why]) => [`\t-- ${why}`, `\t"${name}";`]),
  '}',
  '',
  'modules_disabled = {',
  '\t-- "offline";',
  '}',
  '',
  '-- Connections between servers have to be encrypted and proven.',
  's2s_secure_auth = true',
  's2s_insecure_domains = { "old.example" }',
  '',
  'limits = {',
  '\tc2s = {',
  '\t\trate = "10kb/s";',
  '\t};',
  '\ts2sin = {',
  '\t\trate = "30kb/s";',
  '\t};',
  '}',
  '',
  'authentication = "internal_hashed"',
  'archive_expires_after = "1w"',
  '',
  'log = {',
  '\tinfo = "/var/log/prosody/prosody.log";',
  '\terror = "/var/log/prosody/prosody.err";',
  '}',
  '',
];

/** @param {number} number */
const host = (number) => [
  `-- Number ${number}: what it is for, who looks after it, and since when it is here.`,
  '-- Nothing of this is secret.',
  `VirtualHost "host${number}.example.com"`,
  '\tenabled = true',
  '\tmodules_enabled = {',
  '\t\t"announce";',
  '\t\t"motd";',
  '\t}',
  `\tmotd_text = "Welcome on host ${number}!"`,
  '\tallow_registration = false',
  `\tarchive_expires_after = ${number} * 24 * 60 * 60`,
  '',
  `Component "rooms${number}.example.com" "muc"`,
  `\tname = "Rooms of host " .. ${number}`,
  '\trestrict_room_creation = "local"',
  '\tmodules_enabled = { "muc_mam" }',
  '\tmuc_log_by_default = true',
  '',
];

/**
 * A configuration of exactly so many lines.
 * @param {number} lines
 */
export function sample(lines) {
  const text = [...HEAD];
  for (let number = 1; text.length < lines; number++) text.push(...host(number));
  // Cut where nothing is left open.
  let end = lines;
  while (end > 0 && /^\t|^}/.test(text[end] ?? '')) end--;
  const cut = text.slice(0, end);
  while (cut.length < lines) cut.push('-- and so on');
  return `${cut.join('\n')}\n`;
}
