/** Tells a secret from what only stands for one: the words of examples, and the marks of what is to be filled in. */

/**
 * `tag`: something fills it in before Prosody reads the file; `placeholder`: a person is to put a secret in its place;
 * `guessable`: it may be in use, and is among the first that anyone tries; `secret`: any other.
 */
type SecretKind = 'tag' | 'placeholder' | 'guessable' | 'secret';

/** @param user the name that goes with it, or '' */
export function kindOf(text: string, user = ''): SecretKind {
  if (TAG.test(text)) return 'tag';
  if (BRACKETS.test(text) || ONE_CHARACTER.test(text) || CAPITALS.test(text)) return 'placeholder';
  const runs = text.length <= LONGEST ? text.toLowerCase().split(/[^\p{L}]+/u) : [];
  if (runs.some((run) => run !== '') && runs.every((run) => WORDS.test(run)))
    return TELLING.test(text) ? 'placeholder' : 'guessable';
  return /^\d{1,8}$/.test(text) || text === user ? 'guessable' : 'secret';
}

/** `@secret@`, `%secret%`, `__secret__`, `{secret}`, `$SECRET`: of `sed`, autoconf, YunoHost, Python and shells. */
const TAG = /^(?:@[\w.-]+@|%+[\w.-]+%+|__\w+__|\$?\{[\w.-]+\}|\$[A-Z_]+)$/;
const BRACKETS = /^(?:<[\w .:-]*>|\[[\w .:-]*\]|\([\w .:-]*\))$/;
/** `xxx`, `...`, `********`. */
const ONE_CHARACTER = /^(.)\1{2,}$/s;
/** The name of what is meant: `FOCUS_SECRET`. */
const CAPITALS = /^[A-Z][A-Z\d]*_(?:[A-Z\d]+_)*(?:SECRET|PASS|PASSWORD|PASSPHRASE|TOKEN|KEY)\d*$/;

/** A text that is longer than any placeholder is a secret. */
const LONGEST = 48;

/** Words that ask for something else in their place. */
const TELLS =
  'your|change|changeme|replace|replaced|insert|enter|put|set|here|fill|todo|fixme|redacted|removed|hidden|example|placeholder|dummy|some|same|random|generate|generated';
/** What such texts are made of beside them. */
const OTHERS = [
  'a|an|and|as|be|by|for|i|in|is|it|me|must|my|of|only|or|other|own|please|real|really|safe|same|secure|strong|long|super|that|the|this|to|top|very|very|with|dev|prod|production|new',
  'secret|secrets|pass|password|passwords|passwd|passphrase|pwd|pw|phrase|token|key|shared|api|access|auth|credentials|string|value|text|word',
  'turn|stun|coturn|server|external|service|component|prosody|xmpp|jabber|jitsi|meet|focus|jicofo|jvb|videobridge|bridge|muc|upload|http|file|share',
  'sql|db|database|mysql|mariadb|postgres|postgresql|ldap|bind|user|username|admin|root|test|testing|default|app|demo|hello|letmein|welcome',
].join('|');

const WORDS = new RegExp(`^(?:${TELLS}|${OTHERS})*$`);
/** At the beginning of a word: of the text, behind a sign, or where a capital begins one. */
const TELLING = new RegExp(`(?:^|[^a-z])(?:${TELLS})|(?:[a-z])(?:here|Here|me|Me)(?![a-z])`, 'i');
