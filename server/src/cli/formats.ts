/** The ways in which `check` can print. */
import type { Severity } from '../rules/index.ts';
import { formatConcise } from './format-concise.ts';
import { formatGithub } from './format-github.ts';
import { formatGitlab } from './format-gitlab.ts';
import { formatJson } from './format-json.ts';
import { formatJunit } from './format-junit.ts';
import type { PrettyOptions } from './format-pretty.ts';
import { formatPretty } from './format-pretty.ts';
import { formatSarif } from './format-sarif.ts';
import type { CheckReport } from './report.ts';

export const FORMATS = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;

export type Format = (typeof FORMATS)[number];

export interface FormatOptions extends PrettyOptions {
  readonly failOn: Severity | 'never';
  /** Of Prosody Config. */
  readonly programVersion: string;
}

/** What is printed for a report, with the line break at its end; '' where there is nothing to say. */
export function format(name: Format, report: CheckReport, options: FormatOptions): string {
  switch (name) {
    case 'pretty':
      return formatPretty(report, options);
    case 'concise':
      return formatConcise(report);
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, options.programVersion);
    case 'github':
      return formatGithub(report);
    case 'gitlab':
      return formatGitlab(report);
    case 'junit':
      return formatJunit(report, options.failOn);
  }
}
