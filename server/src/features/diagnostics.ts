import type {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import { type Problem, rulePage, type Severity } from '../rules/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import { type Files, rangeOf } from './places.ts';

const SEVERITIES = { error: 1, warning: 2, info: 3, hint: 4 } as const satisfies Record<Severity, DiagnosticSeverity>;
const TAGS = { unnecessary: 1, deprecated: 2 } as const satisfies Record<Problem['tags'][number], DiagnosticTag>;

/** A problem as an editor shows it. */
export function diagnosticOf(problem: Problem, file: SourceFile, files: Files): Diagnostic {
  const related = problem.related.flatMap(({ location, message }): DiagnosticRelatedInformation[] => {
    const other = files.get(location.uri);
    return other ? [{ location: { uri: location.uri, range: rangeOf(other, location.span) }, message }] : [];
  });
  return {
    range: rangeOf(file, problem.location.span),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    codeDescription: { href: rulePage(problem.rule) },
    source: 'prosody',
    message: problem.message,
    ...(problem.tags.length > 0 && { tags: problem.tags.map((tag) => TAGS[tag]) }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
