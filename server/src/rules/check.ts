import type { Configuration } from '../evaluation/index.ts';
import { RULES } from './registry.ts';
import type { CheckOptions, Problem } from './rule.ts';
import { isTemplate, leavesTemplatesIntact } from './shared/templates.ts';

/** Runs every rule. The problems come in the order of the files and of the text, each place and rule once. */
export function checkConfiguration(configuration: Configuration, options: CheckOptions): Problem[] {
  const { profile } = options;
  const fragment = options.fragment || isTemplate(configuration);
  const problems = new Map<string, Problem>();
  for (const rule of RULES) {
    if (!rule.versions.includes(configuration.version)) continue;
    if (fragment && rule.scope === 'configuration') continue;
    for (const report of rule.check({ configuration, profile })) {
      if (fragment && report.scope === 'configuration') continue;
      const { uri, span } = report.location;
      const key = `${rule.id} ${span.start} ${span.end} ${uri}`;
      if (problems.has(key)) continue;
      problems.set(key, {
        rule: rule.id,
        severity: report.severity ?? rule.severity,
        message: report.message,
        location: report.location,
        fixes: (report.fixes ?? []).filter((fix) => leavesTemplatesIntact(fix, configuration)),
        related: report.related ?? [],
        tags: report.tags ?? [],
      });
    }
  }
  dropRepeated(problems);
  const order = new Map([...configuration.files.keys()].map((uri, index) => [uri, index]));
  return [...problems.values()].sort(
    (a, b) =>
      (order.get(a.location.uri) ?? 0) - (order.get(b.location.uri) ?? 0) ||
      a.location.span.start - b.location.span.start ||
      a.location.span.end - b.location.span.end,
  );
}

/** What is listed a second time is to go; anything else about the module is said where it stands first. */
function dropRepeated(problems: Map<string, Problem>): void {
  const place = ({ location: { uri, span } }: Problem) => `${span.start} ${span.end} ${uri}`;
  const repeated = new Set([...problems.values()].filter(({ rule }) => rule === 'duplicate-module').map(place));
  for (const [key, problem] of problems) {
    if (problem.rule !== 'duplicate-module' && repeated.has(place(problem))) problems.delete(key);
  }
}
