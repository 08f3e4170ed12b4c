import type { Configuration } from '../../evaluation/index.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import {
  type CertificateOption,
  certificateOptions,
  mayFindOne,
  type TlsField,
  type TlsFile,
  tlsFiles,
  tlsTables,
} from '../shared/certificates.ts';
import { sectionWords } from '../shared/edits.ts';
import { misplacedFiles } from '../shared/misplaced-files.ts';
import { placeOf } from '../shared/options.ts';
import { nowhere } from '../shared/paths.ts';
import { strangersCertificate } from '../shared/strangers-certificates.ts';

export const certMissing: Rule = {
  id: 'cert-missing',
  summary: 'A certificate, or another file of TLS, is not where the configuration says.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  *check(context) {
    for (const file of tlsFiles(context.configuration)) {
      // The file of a key that is not there is for `cert-key-missing`.
      if (file.field === 'key' || isForAnotherRule(file, context)) continue;
      const report = inTable(file, context);
      if (report) yield report;
    }
    for (const option of certificateOptions(context.configuration)) {
      const report = asOption(option, context);
      if (report) yield report;
    }
    yield* keysAlone(context);
  },
};

/** What is to be changed anyway is told once. */
function isForAnotherRule({ assignment, table, field }: TlsFile, { configuration, files }: RuleContext): boolean {
  if (field !== 'certificate') return false;
  return (
    strangersCertificate(assignment, configuration) !== null || misplacedFiles(assignment, table, files).length > 0
  );
}

function inTable({ assignment, field, value }: TlsFile, context: RuleContext): Report | null {
  const { configuration } = context;
  const wanted = field === 'capath' ? 'directory' : 'file';
  const found = nowhere({ value, assignment, wanted }, field === 'capath' ? 'warning' : 'error', context);
  if (!found) return null;
  const { location, severity, fixes, fact } = found;
  return { location, severity, fixes, message: `${fact}. ${effect(field, assignment.section, configuration)}` };
}

function effect(field: TlsField, section: string, configuration: Configuration): string {
  if (field === 'capath') return 'Prosody says nothing of it, and knows no authority from there.';
  const where = section === '*' ? 'every host that has no other' : sectionWords(configuration, section);
  return `Prosody logs an error, and offers no encryption on ${where}.`;
}

/** Prosody does without a file that it does not find here, and looks on where it would have looked otherwise. */
function asOption({ assignment, value }: CertificateOption, context: RuleContext): Report | null {
  // A directory holds them by the names of hosts.
  if (context.files.look(value.value).kind === 'directory') return null;
  if (strangersCertificate(assignment, context.configuration)) return null;
  const found = nowhere({ value, assignment, wanted: 'file' }, 'error', context);
  if (!found) return null;
  const { location, severity, fixes, fact } = found;
  const message = `${fact}. Prosody says nothing of it and goes on without this certificate.`;
  return { location, severity, fixes, message };
}

/** A key of which the certificate is missing: Prosody does not complain, and has none to show. */
function* keysAlone({ configuration, files }: RuleContext): Iterable<Report> {
  const { sections } = configuration;
  const isElsewhere = [...tlsTables(configuration)].some(
    ({ table }) => table.entries.has('certificate') || table.unknown !== null,
  );
  const isOption = sections.some(({ options }) => options.has('certificate'));
  if (isElsewhere || isOption || mayFindOne(configuration, files) === 'perhaps') return;
  for (const { assignment, table } of tlsTables(configuration)) {
    const key = table.get('key');
    if (key.kind !== 'string') continue;
    yield {
      location: placeOf(key, assignment),
      severity: 'warning',
      scope: 'configuration',
      message: `\`${assignment.option}\` has a key but no certificate. Unless Prosody finds one by itself, nobody can connect encrypted.`,
    };
  }
}
