/** Keys in the places of certificates, and the other way round. */
import type { LuaTable, OptionAssignment, ServerFiles, StringValue, Value } from '../../evaluation/index.ts';
import type { Fix, Report } from '../rule.ts';
import { contentsOf, keyOf } from './certificates.ts';
import { replace, severityIn } from './edits.ts';
import { placeOf } from './options.ts';
import { changes } from './paths.ts';

/** What is wrong with the files of a table for TLS, by what they hold or are called. */
export function misplacedFiles(assignment: OptionAssignment, table: LuaTable, files: ServerFiles): Report[] {
  return [...misplacedAmong(assignment, textOrNull(table.get('key')), textOrNull(table.get('certificate')), files)];
}

function textOrNull(value: Value): StringValue | null {
  return value.kind === 'string' ? value : null;
}

/** The same for files that are named apart from one another; null for one that is not named. */
export function* misplacedAmong(
  assignment: OptionAssignment,
  key: StringValue | null,
  certificate: StringValue | null,
  files: ServerFiles,
): Iterable<Report> {
  const severity = severityIn(assignment.presence, 'error');
  const isKeyWrong = key !== null && kindOf(key.value, files) === 'certificate';
  const isCertificateWrong = certificate !== null && kindOf(certificate.value, files) === 'key';
  if (key && certificate && isKeyWrong && isCertificateWrong) {
    const related = [{ location: placeOf(certificate, assignment), message: 'The file of the key' }];
    yield {
      location: placeOf(key, assignment),
      severity,
      message:
        'The files of the key and the certificate stand in each other’s place. Prosody cannot use them so: it logs an error and offers no encryption.',
      related,
      fixes: swap(key, certificate),
    };
  } else if (key && isKeyWrong && isCertain(key.value, files)) {
    const meant = keyOf(key.value);
    yield {
      location: placeOf(key, assignment),
      severity,
      message: `\`${key.value}\` holds a certificate, where a key is needed. Prosody logs an error and offers no encryption.`,
      fixes: changes(key, files.look(meant).kind === 'file' ? [meant] : []),
    };
  } else if (certificate && isCertificateWrong && isCertain(certificate.value, files)) {
    const meant = certificate.value.replace(/\.key$/, '.crt').replace(/privkey\.pem$/, 'fullchain.pem');
    yield {
      location: placeOf(certificate, assignment),
      severity,
      message: `\`${certificate.value}\` holds a key, where a certificate is needed. Prosody logs an error and offers no encryption.`,
      fixes: changes(certificate, files.look(meant).kind === 'file' ? [meant] : []),
    };
  }
}

const KEY_NAME = /(?:\.key|privkey[^/]*\.pem)$/i;
const CERTIFICATE_NAME = /(?:\.crt|\.cer|cert[^/]*\.pem|fullchain[^/]*\.pem)$/i;

/** What a file is, by what it holds, or by its name where that cannot be seen. Both at once is neither. */
function kindOf(path: string, files: ServerFiles): 'key' | 'certificate' | null {
  const contents = contentsOf(path, files);
  if (contents) return contents.key === contents.certificate ? null : contents.key ? 'key' : 'certificate';
  if (KEY_NAME.test(path)) return 'key';
  return CERTIFICATE_NAME.test(path) ? 'certificate' : null;
}

/** One name alone proves nothing: it may be any that somebody chose. */
function isCertain(path: string, files: ServerFiles): boolean {
  return contentsOf(path, files) !== null;
}

function swap(key: StringValue, certificate: StringValue): Fix[] {
  if (!key.origin || !certificate.origin || !key.content || !certificate.content) return [];
  const edits = [replace(key.content, certificate.value), replace(certificate.content, key.value)];
  return [{ title: 'Swap the two', safe: false, edits }];
}
