import { type Configuration, isComputedSection, type Value } from '../../evaluation/index.ts';
import { nodePathAt } from '../../syntax/index.ts';
import type { Fix, Report, Rule, RuleContext } from '../rule.ts';
import {
  certificateOptions,
  contentsOf,
  isTlsOption,
  keyOf,
  mayFindOne,
  type TlsTable,
  tlsFiles,
  tlsTables,
} from '../shared/certificates.ts';
import { insertAt, sectionWords, severityIn, sourceOf } from '../shared/edits.ts';
import { misplacedFiles } from '../shared/misplaced-files.ts';
import { placeOf } from '../shared/options.ts';
import { nowhere } from '../shared/paths.ts';
import { strangersCertificate } from '../shared/strangers-certificates.ts';
import { isInTemplate } from '../shared/templates.ts';

export const certKeyMissing: Rule = {
  id: 'cert-key-missing',
  summary: 'A certificate has no key.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  *check(context) {
    const { configuration } = context;
    for (const { assignment, table, field, value } of tlsFiles(configuration)) {
      if (misplacedFiles(assignment, table, context.files).length > 0) continue;
      // A certificate that is to go takes its key along.
      if (strangersCertificate(assignment, configuration)) continue;
      const found = field === 'key' ? nowhere({ value, assignment, wanted: 'file' }, 'error', context) : null;
      if (!found) continue;
      const { location, severity, fixes, fact } = found;
      const where =
        assignment.section === '*' ? 'every host that has no other' : sectionWords(configuration, assignment.section);
      yield {
        location,
        severity,
        fixes,
        message: `${fact}. Without its key a certificate is of no use: Prosody logs an error, and offers no encryption on ${where}.`,
      };
    }
    for (const table of tlsTables(configuration)) {
      const report = withoutKey(table, context);
      if (report) yield report;
    }
    yield* besideCertificates(context);
  },
};

/** `ssl = { certificate = "…" }`, where nothing that Prosody lays over it has a key. */
function withoutKey({ assignment, table }: TlsTable, { configuration, files }: RuleContext): Report | null {
  const { option, section, presence } = assignment;
  const certificate = table.get('certificate');
  if (certificate.kind !== 'string' || table.unknown || table.entries.has('key')) return null;
  const location = placeOf(certificate, assignment);
  if (isInTemplate(location, configuration) || hasKeyElsewhere(configuration, section)) return null;
  const found = mayFindOne(configuration, files);
  if (found === 'perhaps') return null;
  const key = keyOf(certificate.value);
  return {
    location,
    severity: severityIn(presence, found === 'no' ? 'error' : 'warning'),
    scope: 'configuration',
    message: `\`${option}\` has this certificate but no \`key\`. ${found === 'no' ? 'Prosody' : 'Unless it finds one by itself, Prosody'} logs an error and offers no encryption.`,
    fixes:
      key === certificate.value || files.look(key).kind === 'missing' ? [] : addKey(certificate, key, configuration),
  };
}

/** A key in `ssl` of the global section, of the host or of the domain above it counts, and one that is not known may. */
function hasKeyElsewhere(configuration: Configuration, section: string): boolean {
  if (isComputedSection(section)) return true;
  const above = section.slice(section.indexOf('.') + 1);
  return configuration.sections
    .filter(({ name }) => name === '*' || name === section || name === above)
    .some(({ options }) =>
      [...options].some(
        ([option, { value }]) => option === 'certificate' || (isTlsOption(option, configuration) && mayHaveKey(value)),
      ),
    );
}

function mayHaveKey(value: Value): boolean {
  if (value.kind === 'unknown' || value.kind === 'reference') return true;
  return value.kind === 'table' && (value.unknown !== null || value.entries.has('key'));
}

/** Writes the key behind its certificate, with the separator and the line that the table uses. */
function addKey({ content, origin }: Value & { kind: 'string' }, key: string, configuration: Configuration): Fix[] {
  const source = origin && sourceOf(configuration, origin);
  if (!content || !source || !/^[\w./@:+=-]+$/.test(key)) return [];
  const path = nodePathAt(source.chunk, content.span.start);
  const table = path.findLast((node) => node.kind === 'TableConstructor');
  const field =
    table?.kind === 'TableConstructor'
      ? table.fields.find(({ value }) => value.span.start === origin.span.start)
      : undefined;
  if (!field) return [];
  const { text } = source;
  const separator = /^\s*;/.test(text.slice(field.span.end)) ? ';' : ',';
  const line = text.lastIndexOf('\n', field.span.start - 1) + 1;
  const before = text.slice(line, field.span.start);
  const gap = /^[ \t]*$/.test(before) ? `\n${before}` : ' ';
  const quote = text.charAt(origin.span.start) === "'" ? "'" : '"';
  const added = `${separator}${gap}key = ${quote}${key}${quote}`;
  return [{ title: `Add \`key = "${key}"\``, safe: false, edits: [insertAt(origin.uri, field.span.end, added)] }];
}

/** `certificate = "x.crt"`: its key has to lie beside it, or to be in the same file. */
function* besideCertificates({ configuration, files }: RuleContext): Iterable<Report> {
  for (const { assignment, value } of certificateOptions(configuration)) {
    const location = placeOf(value, assignment);
    if (isInTemplate(location, configuration) || files.look(value.value).kind !== 'file') continue;
    const key = keyOf(value.value);
    if (key !== value.value) {
      if (files.look(key).kind !== 'missing') continue;
      yield {
        location,
        severity: files.isServer ? severityIn(assignment.presence, 'error') : 'info',
        message: `Prosody looks for the key of \`${value.value}\` in \`${key}\`, which is not ${files.isServer ? 'there' : 'here'}. Without a word it goes on without this certificate.`,
      };
      continue;
    }
    const contents = contentsOf(value.value, files);
    if (!contents?.certificate || contents.key) continue;
    yield {
      location,
      severity: severityIn(assignment.presence, 'error'),
      message: `\`${value.value}\` holds a certificate but no key, and by this name Prosody looks for both in one file. It logs an error and offers no encryption; \`x.crt\` has its key in \`x.key\`, \`fullchain.pem\` in \`privkey.pem\`.`,
    };
  }
}
