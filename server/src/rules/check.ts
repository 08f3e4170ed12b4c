import { type Configuration, noInstalledModules, serverFiles } from '../evaluation/index.ts';
import type { Span } from '../syntax/index.ts';
import type { RuleId } from './ids.ts';
import { DEFAULT_LAYOUT } from './layout/layout.ts';
import { ruleById, rulesFor } from './registry.ts';
import type { CheckOptions, Fix, Problem, RelatedPlace, Report, Rule } from './rule.ts';
import { includeOf } from './shared/includes.ts';
import { PlaceIndex } from './shared/place-index.ts';
import { secretSpans, withoutQuoted } from './shared/secrets-in-text.ts';
import { isTemplate, leavesTemplatesIntact } from './shared/templates.ts';
import { suppress } from './suppressions.ts';
import { uselessSuppression } from './syntax/useless-suppression.ts';
import { uselessSuppressions } from './useless-suppressions.ts';

/**
 * Runs every rule that is not switched off. The problems come in the order of the files and of the text, each place and
 * rule once, without those that a comment silences.
 */
export function checkConfiguration(configuration: Configuration, options: CheckOptions): Problem[] {
  const found = [...allProblems(configuration, options).values()];
  const { problems, useless } = suppress(found, configuration);
  const isOff = (rule: string) => options.severities?.[rule as RuleId] === 'off';
  const left = [...problems];
  if (!isOff(uselessSuppression.id)) {
    for (const report of uselessSuppressions(useless, configuration, isOff)) {
      left.push(problemOf(uselessSuppression, report, configuration, options));
    }
  }
  const order = new Map([...configuration.files.keys()].map((uri, index) => [uri, index]));
  return withoutSecretsIn(left, configuration).sort(
    (a, b) =>
      (order.get(a.location.uri) ?? 0) - (order.get(b.location.uri) ?? 0) ||
      a.location.span.start - b.location.span.start ||
      a.location.span.end - b.location.span.end,
  );
}

/** By rule and place. */
function allProblems(configuration: Configuration, options: CheckOptions): Map<string, Problem> {
  const { profile, severities = {}, installed = noInstalledModules(configuration) } = options;
  const { layout = DEFAULT_LAYOUT, under = () => null, files = serverFiles(configuration.main) } = options;
  const context = { configuration, installed, files, profile, layout, under };
  const fragment = options.fragment || isTemplate(configuration);
  const problems = new Map<string, Problem>();
  for (const rule of rulesFor(configuration.version, fragment)) {
    if (severities[rule.id] === 'off') continue;
    for (const report of rule.check(context)) {
      if (fragment && report.scope === 'configuration') continue;
      const { uri, span } = report.location;
      const key = `${rule.id} ${span.start} ${span.end} ${uri}`;
      if (!problems.has(key)) problems.set(key, problemOf(rule, report, configuration, options));
    }
  }
  dropRepeated(problems);
  dropGuessed(problems, configuration);
  return problems;
}

function problemOf(rule: Rule, report: Report, configuration: Configuration, options: CheckOptions): Problem {
  const chosen = options.severities?.[rule.id];
  const usual = rule.profiles?.[options.profile] ?? rule.severity;
  const severity = report.severity ?? usual;
  return {
    rule: rule.id,
    severity: chosen !== undefined && chosen !== 'off' ? chosen : severity,
    message: report.message,
    location: report.location,
    fixes: (report.fixes ?? [])
      .filter((fix) => leavesTemplatesIntact(fix, configuration))
      .map((fix) => withLineEnds(fix, configuration)),
    related: [...(report.related ?? []), ...(severity === 'error' ? includesOf(rule, report, configuration) : [])],
    tags: report.tags ?? [],
  };
}

/** Lines that a fix writes end as those of their file do. */
function withLineEnds(fix: Fix, { files }: Configuration): Fix {
  const edits = fix.edits.map((edit) => {
    const isWindows = edit.text.includes('\n') && files.get(edit.location.uri)?.newline === '\r\n';
    return isWindows ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit;
  });
  return { ...fix, edits };
}

/**
 * What stops Prosody in an included file stops all of the configuration, at the Include. That is no mistake of its own,
 * so the one message leads there.
 */
function includesOf({ reportedBy }: Rule, { location: { uri } }: Report, configuration: Configuration): RelatedPlace[] {
  const reporter = typeof reportedBy === 'string' ? reportedBy : reportedBy[configuration.version];
  if (reporter !== 'load' || uri === configuration.main) return [];
  const include = includeOf(configuration, uri);
  return include ? [{ location: include.argument, message: 'Included here, where Prosody stops' }] : [];
}

/**
 * What is listed a second time is to go; anything else about the module is said where it stands first. That a module
 * is in the folder of another tier says its tier.
 */
function dropRepeated(problems: Map<string, Problem>): void {
  const place = ({ location: { uri, span } }: Problem) => `${span.start} ${span.end} ${uri}`;
  const placesOf = (rule: RuleId) =>
    new Set([...problems.values()].filter((problem) => problem.rule === rule).map(place));
  const repeated = placesOf('duplicate-module');
  const misplaced = placesOf('tier-misplaced');
  for (const [key, problem] of problems) {
    const isRepeated = problem.rule !== 'duplicate-module' && repeated.has(place(problem));
    const isSaid = problem.rule === 'unstable-module' && misplaced.has(place(problem));
    if (isRepeated || isSaid) problems.delete(key);
  }
}

/**
 * Where a text lacks a quote, what it holds is a guess until the quote is there: a name that nobody knows, or a value of
 * another type, is no mistake of its own.
 */
function dropGuessed(problems: Map<string, Problem>, { files }: Configuration): void {
  const guesses = [...files.values()].flatMap(({ uri, errors }) =>
    errors.flatMap(({ code, span }) => (code === 'missing-quote' ? [{ uri, span }] : [])),
  );
  if (guesses.length === 0) return;
  const places = new PlaceIndex(guesses, (guess) => guess);
  for (const [key, { rule, location }] of problems) {
    const category = ruleById(rule)?.category;
    if (category !== 'modules' && category !== 'options') continue;
    if (places.around(location).length > 0) problems.delete(key);
  }
}

/** What is said ends up in logs, and a secret there is no secret any more. */
function withoutSecretsIn(problems: readonly Problem[], { files }: Configuration): Problem[] {
  const secretsOf = new Map<string, PlaceIndex<Span>>();
  return problems.map((problem) => {
    const { rule, location, message, fixes } = problem;
    const { uri } = location;
    const text = files.get(uri)?.text ?? '';
    const secrets = secretsOf.get(uri) ?? secretsIn(uri, text);
    secretsOf.set(uri, secrets);
    const around = secrets.touching(location);
    // That rule quotes what only stands for a secret.
    if (around.length === 0 || rule === 'secret-in-file') return problem;
    const hide = (words: string): string =>
      around.reduce((shown, { start, end }) => withoutQuoted(shown, text.slice(start, end)), words);
    return { ...problem, message: hide(message), fixes: fixes.map((one) => ({ ...one, title: hide(one.title) })) };
  });
}

/** The spans of secrets, each placed with the quote behind it. */
function secretsIn(uri: string, text: string): PlaceIndex<Span> {
  return new PlaceIndex(secretSpans(text), ({ start, end }) => ({ uri, span: { start, end: end + 1 } }));
}
