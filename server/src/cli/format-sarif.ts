/** SARIF 2.1.0, the exchange format of static analysis: GitHub's code scanning and many editors read it. */
import { type Fix, type Problem, type RelatedPlace, ruleById, rulePage, type Severity } from '../rules/index.ts';
import type { Location } from '../syntax/index.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckedFile, CheckReport } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** @param version of Prosody Config */
export function formatSarif(report: CheckReport, version: string): string {
  const { files, pathOf, placeOf } = report;
  const rules = [...new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)))];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'prosody-config',
            informationUri: 'https://github.com/prosody-config/prosody-config',
            version,
            rules: rules.map(descriptor),
          },
        },
        // Ours count so; without the word, UTF-16 units would be meant.
        columnKind: 'unicodeCodePoints',
        artifacts: files.map(({ path }) => ({ location: artifact(path) })),
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;

  function resultsOf(file: CheckedFile) {
    const prints = fingerprints(file);
    return file.problems.map((problem, index) => result(problem, prints[index]));
  }

  function result({ rule, severity, message, location, related, fixes }: Problem, print: string | undefined) {
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [physical(location)],
      partialFingerprints: { 'prosodyConfig/v1': print },
      ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
      ...(fixes.length > 0 && { fixes: fixes.map(fixed) }),
    };
  }

  function relatedLocation({ location, message }: RelatedPlace, id: number) {
    return { id, ...physical(location), message: { text: message } };
  }

  function physical(location: Location) {
    return { physicalLocation: { artifactLocation: artifact(pathOf(location.uri)), region: region(location) } };
  }

  function region(location: Location) {
    const { line, column, endLine, endColumn } = placeOf(location);
    return { startLine: line, startColumn: column, endLine, endColumn };
  }

  function fixed({ title, edits }: Fix) {
    const uris = [...new Set(edits.map(({ location }) => location.uri))];
    return {
      description: { text: title },
      artifactChanges: uris.map((uri) => ({
        artifactLocation: artifact(pathOf(uri)),
        replacements: edits
          .filter(({ location }) => location.uri === uri)
          .map(({ location, text }) => ({ deletedRegion: region(location), insertedContent: { text } })),
      })),
    };
  }
}

function descriptor(id: Problem['rule']) {
  const rule = ruleById(id);
  return {
    id,
    helpUri: rulePage(id),
    ...(rule && {
      shortDescription: { text: rule.summary },
      defaultConfiguration: { level: LEVELS[rule.severity] },
      properties: { category: rule.category },
    }),
  };
}

/** A path as a reference: relative where it is one. */
function artifact(path: string): { readonly uri: string } {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const escaped = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed)) return { uri: `file:///${escaped.replace('%3A', ':')}` };
  return { uri: slashed.startsWith('/') ? `file://${escaped}` : escaped };
}
