/** The ways in which `check` can print. Each is loaded only where it is asked for. */
import type { Severity } from '../rules/index.ts';
import type { PrettyOptions } from './format-pretty.ts';
import type { CheckReport } from './report.ts';

export const FORMATS = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;

export type Format = (typeof FORMATS)[number];

export interface FormatOptions extends PrettyOptions {
  readonly failOn: Severity | 'never';
  /** Of Prosody Config. */
  readonly programVersion: string;
}

/** What is printed for a report, with the line break at its end; '' where there is nothing to say. */
export async function format(name: Format, report: CheckReport, options: FormatOptions): Promise<string> {
  switch (name) {
    case 'pretty':
      return (await import('./format-pretty.ts')).formatPretty(report, options);
    case 'concise':
      return (await import('./format-concise.ts')).formatConcise(report);
    case 'json':
      return (await import('./format-json.ts')).formatJson(report);
    case 'sarif':
      return (await import('./format-sarif.ts')).formatSarif(report, options.programVersion);
    case 'github':
      return (await import('./format-github.ts')).formatGithub(report);
    case 'gitlab':
      return (await import('./format-gitlab.ts')).formatGitlab(report);
    case 'junit':
      return (await import('./format-junit.ts')).formatJunit(report, options.failOn);
  }
}
