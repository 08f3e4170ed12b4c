import type { LuaTable, StringValue } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { isTlsOption } from '../shared/certificates.ts';
import { replace } from '../shared/edits.ts';
import { riskOf } from '../shared/insecure.ts';
import { placeOf, writingsOfOptions } from '../shared/options.ts';

export const weakTls: Rule = {
  id: 'weak-tls',
  summary: 'Connections may use a version of TLS or a cipher that has been broken.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    const isAboutTls = (option: string) => option === 'tls_profile' || isTlsOption(option, configuration);
    for (const assignment of writingsOfOptions(configuration, isAboutTls)) {
      const { option, value, presence } = assignment;
      if (presence.state === 'inactive') continue;
      if (option === 'tls_profile' && value.kind === 'string') {
        if (value.value !== 'old' && value.value !== 'legacy') continue;
        yield {
          location: placeOf(value, assignment),
          severity: riskOf(assignment, configuration, profile),
          message: `The profile "${value.value}" admits versions of TLS and ciphers that have been broken, for the sake of very old clients.`,
          fixes: value.content
            ? [{ title: 'Change to "intermediate"', safe: false, edits: [replace(value.content, 'intermediate')] }]
            : [],
        };
      } else if (option !== 'tls_profile' && value.kind === 'table') {
        const severity = riskOf(assignment, configuration, profile);
        for (const report of tableOf(value)) yield { ...report, severity };
      }
    }
  },
};

/** `ssl = { protocol = …; ciphers = … }`, and the same for one address or port inside of it. */
function* tableOf(table: LuaTable): Iterable<Report> {
  for (const [key, { value }] of table.entries) {
    if (value.kind === 'table' && typeof key === 'number') yield* tableOf(value);
    else if (key === 'protocol' && value.kind === 'string') yield* protocol(value);
    else if ((key === 'ciphers' || key === 'ciphersuites') && value.kind === 'string') yield* ciphers(value);
  }
}

/** "x" is that version alone, "x+" it and newer ones; sslv23 is any version. */
function* protocol(value: StringValue): Iterable<Report> {
  const name = value.value.toLowerCase().replace('+', '');
  if (!OLD.has(name)) return;
  const content = value.content;
  const place = content ?? value.origin;
  if (!place) return;
  yield {
    location: place,
    message: `"${value.value}" admits versions of TLS that have been broken. Leave the option out, or ask for "tlsv1_2+".`,
    fixes: content ? [{ title: 'Change to "tlsv1_2+"', safe: false, edits: [replace(content, 'tlsv1_2+')] }] : [],
  };
}

const OLD = new Set(['sslv2', 'sslv3', 'tlsv1', 'tlsv1_1']);

/**
 * Families in OpenSSL's notation that are named without being excluded. `!RC4` takes out for good what stands before it and
 * behind it (ciphers(1)), so that lists which are copied around name RC4 and have none.
 */
function* ciphers(value: StringValue): Iterable<Report> {
  const names = value.value.split(/[:, ]+/);
  const excluded = new Set(names.flatMap((name) => /^!(\w+)$/.exec(name)?.[1] ?? []));
  const weak = names.find((cipher) => {
    if (/^[!-]/.test(cipher)) return false;
    const words = cipher.replace(/^\+/, '').replace('DES-CBC3', '3DES').split(/[-+]/);
    // All of them, and among them those that ask nobody for a certificate.
    if (words[0] === 'ALL' && words.length === 1) return !excluded.has('aNULL') && !excluded.has('ADH');
    return words.some((word) => WEAK_CIPHERS.has(word)) && !words.some((word) => excluded.has(word));
  });
  const place = value.content ?? value.origin;
  if (weak === undefined || !place) return;
  yield {
    location: place,
    message: `These ciphers include \`${weak}\`, which has been broken. Prosody's own choice is safer: leave the option out.`,
  };
}

const WEAK_CIPHERS = new Set(['RC4', 'DES', '3DES', 'NULL', 'eNULL', 'aNULL', 'EXP', 'EXPORT', 'MD5', 'LOW']);
