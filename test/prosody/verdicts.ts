/** Whether our problems are those that prosodyctl reports: each of its reports at a place, and nothing in its name. */
import type { CheckedAnswer } from '../../scripts/prosody-oracle.mjs';
import { type Configuration, effectiveOption, modulesOf } from '../../server/src/evaluation/index.ts';
import { type Problem, type RuleId, reporterIn, ruleById } from '../../server/src/rules/index.ts';
import { isPrivate } from '../../server/src/rules/shared/insecure.ts';
import { areSectionsComplete, isEnabled, isOfServices, namedSections } from '../../server/src/rules/shared/sections.ts';
import type { Location } from '../../server/src/syntax/index.ts';
import { readReports, type Said } from './reports.ts';

/** The rules that report what `check config` does. */
const RULES_OF: Readonly<Record<string, readonly RuleId[]>> = {
  'no-global-options': ['no-global-options'],
  'no-hosts': ['no-hosts'],
  'no-hosts-enabled': ['all-hosts-disabled'],
  'no-global-modules': ['no-global-modules'],
  'modules-not-list': ['modules-not-list'],
  'modules-list-entry': ['modules-list-entry'],
  'module-and-component': ['module-and-component'],
  'obsolete-option': ['obsolete-option'],
  'deprecated-option': ['deprecated-option'],
  'misplaced-option': ['misplaced-global-option'],
  'host-subdomain': ['host-subdomain'],
  'mod-prefix': ['module-prefix', 'module-auth-in-list', 'module-storage-in-list'],
  'auth-in-list': ['module-auth-in-list'],
  'storage-in-list': ['module-storage-in-list'],
  conflict: ['module-conflict'],
  posix: ['module-deprecated'],
  'default-storage': ['default-storage-unneeded'],
  'no-tls': ['encryption-without-tls'],
  'open-registration': ['open-registration'],
  'disco-items': ['invalid-disco-items'],
  'unreferenced-component': ['unreferenced-component'],
  'invalid-hostname': ['invalid-hostname', 'alabel-hostname'],
  'alabel-hostname': ['alabel-hostname'],
  'missing-features': ['missing-features'],
};

/** Where prosodyctl falls over instead of reporting, and the rules that say so. */
const CRASHES: readonly { readonly error: RegExp; readonly rules: readonly RuleId[] }[] = [
  { error: /attempt to index a nil value \(local '(enabled_component_)?modules'\)/, rules: ['no-global-modules'] },
  { error: /setup_plugindir|bad argument #1 to 'concat'/, rules: ['option-type'] },
  { error: /\(local 'name'\)/, rules: ['section-list-entry'] },
  { error: /\(local 'mod'\)|\(method 'match'\)/, rules: ['modules-list-entry'] },
  { error: /Unknown config option operation/, rules: ['option-ref-assign'] },
];

/**
 * Where one mistake is behind several reports, we say it once: what `check config` reports of this kind is told by a
 * problem of one of these rules.
 */
const TOLD_BY: Readonly<Record<string, readonly RuleId[]>> = {
  // Without a list of modules, or without a host, nothing works; what else is missing comes when there is one.
  'no-tls': ['no-global-modules', 'no-hosts', 'modules-not-list', 'unknown-module', 'unquoted-value', 'unknown-option'],
  'no-global-modules': ['unknown-option', 'value-dropped'],
  'no-global-options': ['no-global-modules', 'no-hosts', 'value-dropped'],
  'missing-features': ['no-global-modules', 'encryption-without-tls'],
  'unreferenced-component': ['no-virtualhosts', 'internal-option'],
  'module-and-component': ['module-needs-component'],
};

/**
 * What is missing is not said where it may be there after all: in a branch that is not taken with these variables, or
 * behind a mistake that has a message of its own.
 */
const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set([
  'no-hosts',
  'no-global-options',
  'no-global-modules',
  'no-tls',
  'missing-features',
  'unreferenced-component',
]);

/** What we leave out although `check config` says it, and why. */
const LEFT_OUT: Readonly<Record<string, (said: Said, configuration: Configuration) => boolean>> = {
  // It would have the host renamed to a top-level domain.
  'host-subdomain': ({ names }) => names.every((name) => name.split('.').length === 2),
  // Nobody outside uses a host of documentation, of this machine or of Jitsi's services, and guests keep nothing.
  'missing-features': (_, configuration) =>
    namedSections(configuration).every(
      ({ kind, section }) =>
        kind !== 'host' ||
        isPrivate(section) ||
        !section.includes('.') ||
        isOfServices(section, configuration) ||
        isEnabled(configuration, section) === false ||
        optionText(configuration, section, 'authentication').includes('anonymous'),
    ),
  // Each alone on a host of its own, they do not meet; `check config` does not look at that.
  conflict: (_, configuration) =>
    namedSections(configuration).every(({ section }) => {
      const names = modulesOf(configuration, section).modules.map(({ name }) => name);
      return !(names.includes('pep') && names.includes('pep_simple'));
    }),
};

/** Where a rule goes further than `check config`: a pattern for what it says then. */
const GOES_FURTHER: Readonly<Partial<Record<RuleId, RegExp>>> = {
  // `check config` looks at the global section only.
  'obsolete-option': /./,
  'deprecated-option': /./,
  // ... and at modules_enabled only.
  'module-prefix': /Disabling it has no effect|does not work/,
  // ... and knows two pairs.
  'module-conflict': /are both loaded/,
  // What Prosody does without a word.
  'host-clash': /is lost/,
  // ... and where it is content with any address.
  'invalid-hostname': /is an address/,
  // The server logs an error.
  'module-deprecated': /`pep_plus`|`admin_telnet`/,
};

/** Mistakes of which a warning of the parser is a consequence. */
const TOLD_INSTEAD: readonly RuleId[] = ['option-ref-assign', 'missing-equals'];

/** `log` is a function of Prosody: to call it is a mistake, and stops nothing. */
const CALL_OF_LOG = /^The `=` after `log` is missing/;

/** What `require`, `dofile` and `io.lines` find lies outside of the configuration. */
const ABOUT_FILES = /module '[^']*' not found|cannot open /;

export interface Verdict {
  /** Where we and prosodyctl differ, one a line. */
  readonly differences: readonly string[];
  /** Kinds of what prosodyctl reported, `refused` and `crash` among them. */
  readonly kinds: readonly string[];
}

export function verdict(configuration: Configuration, problems: readonly Problem[], answer: CheckedAnswer): Verdict {
  const judge = new Judge(configuration, problems);
  if ('error' in answer) judge.refused(answer.error);
  else judge.loaded(answer);
  return judge;
}

class Judge implements Verdict {
  readonly differences: string[] = [];
  readonly kinds: string[] = [];

  constructor(
    private readonly configuration: Configuration,
    private readonly problems: readonly Problem[],
  ) {}

  refused(error: string): void {
    this.kinds.push('refused');
    // What the name of an included file is, the machine says.
    const isAsTheMachineIs = this.configuration.includes.some(({ pattern }) => pattern === '');
    if (ABOUT_FILES.test(error) || isAsTheMachineIs || this.isForWantOfAVariable(error)) return;
    const [, file, line] = /^(\S+?):(\d+): /.exec(error) ?? [];
    const found = this.problems.some(
      (problem) =>
        problem.severity === 'error' &&
        (this.reporter(problem) === 'load' ||
          (pathOf(problem.location) === file && String(this.line(problem.location)) === line)),
    );
    if (!found) this.differences.push(`Prosody refuses it, and we report no reason: ${error}`);
  }

  loaded({ check }: Exclude<CheckedAnswer, { error: string }>): void {
    for (const problem of this.problems) {
      if (problem.severity !== 'error' || this.reporter(problem) !== 'load' || CALL_OF_LOG.test(problem.message))
        continue;
      if (GOES_FURTHER[problem.rule]?.test(problem.message)) continue;
      if (this.isPresent(problem)) this.differences.push(`Prosody loads it, in spite of ${words(problem)}`);
    }
    const { output, crash, log } = check;
    const reports = readReports(output);
    this.kinds.push(...reports.map(({ kind }) => kind));
    for (const report of reports) this.expectProblem(report);
    if (crash !== undefined) {
      this.kinds.push('crash');
      const rules = CRASHES.find(({ error }) => error.test(crash))?.rules ?? [];
      const isLeftOut = rules.some((rule) => OF_WHAT_IS_MISSING.has(rule)) && this.mayHoldMore();
      if (
        !isLeftOut &&
        !this.problems.some(
          ({ rule, severity, message }) => rules.includes(rule) && (severity === 'error' || /crash/.test(message)),
        )
      ) {
        this.differences.push(`check config falls over, and none of ${rules.join(', ')} says so: ${crash}`);
      }
    } else this.expectReports(reports);
    this.compareWarnings(log);
  }

  /** Which variables are set is known on the server alone; what follows from one that is not is told, or is not. */
  private isForWantOfAVariable(error: string): boolean {
    return (
      /must have a name|concatenate a nil value/.test(error) && /\bENV_|getenv/.test(this.text(this.configuration.main))
    );
  }

  private reporter({ rule }: Problem) {
    const own = ruleById(rule);
    return own ? reporterIn(own, this.configuration.version) : null;
  }

  private expectProblem(said: Said): void {
    const { kind, names, text } = said;
    // A global list is inherited by each host: it is reported for each, and said once.
    const host = kind.startsWith('modules-') ? undefined : said.host;
    if (LEFT_OUT[kind]?.(said, this.configuration)) return;
    const rules = RULES_OF[kind];
    if (!rules) throw new Error(`No rule is named for ${kind}.`);
    const found = this.problems.filter(({ rule }) => rules.includes(rule));
    const about = (name: string) =>
      found.some((problem) => this.speaksOf(problem, name) && (host === undefined || this.speaksOf(problem, host)));
    const missing = names.filter((name) => !about(name));
    if (OF_WHAT_IS_MISSING.has(kind) && this.mayHoldMore()) return;
    if (this.problems.some(({ rule }) => TOLD_BY[kind]?.includes(rule))) return;
    if (found.length === 0 || missing.length > 0) {
      this.differences.push(`check config reports ${kind} ${missing.join(', ')}, and ${rules} does not: ${text}`);
    }
  }

  /** What is reported by a rule of ours for a mistake that `check config` reports, it must have reported. */
  private expectReports(reports: readonly Said[]): void {
    // It looks at what hosts have, and at nothing without one.
    if (this.configuration.openings.length === 0) return;
    const said = new Set(reports.flatMap(({ kind }) => RULES_OF[kind] ?? []));
    for (const problem of this.problems) {
      if (this.reporter(problem) !== 'check' || said.has(problem.rule) || !this.isPresent(problem)) continue;
      if (GOES_FURTHER[problem.rule]?.test(problem.message)) continue;
      this.differences.push(`check config does not report ${words(problem)}`);
    }
  }

  /** The warnings of the parser, by their lines. */
  private compareWarnings(log: readonly string[]): void {
    const theirs = new Set<string>();
    for (const line of log) {
      const warning = /Configuration warning: (.*):(\d+): (.*)$/.exec(line);
      if (!warning) continue;
      const [, file = '', number = '', text = ''] = warning;
      const rule: RuleId | null = text.startsWith('Duplicate option')
        ? 'duplicate-option'
        : text.startsWith('direct usage of the Lua API')
          ? 'lua-api-direct'
          : null;
      if (!rule) throw new Error(`A warning that is not known here: ${line}`);
      this.kinds.push(rule);
      theirs.add(`${rule} ${file}:${number}`);
    }
    const ours = new Set<string>();
    for (const problem of this.problems) {
      if (this.reporter(problem) !== 'warning' || !this.isPresent(problem)) continue;
      ours.add(`${problem.rule} ${pathOf(problem.location)}:${this.line(problem.location)}`);
    }
    for (const one of theirs)
      if (!ours.has(one) && !this.isToldOtherwise(one))
        this.differences.push(`The parser warns, and we do not: ${one}`);
    for (const one of ours) if (!theirs.has(one)) this.differences.push(`We warn, and the parser does not: ${one}`);
  }

  private mayHoldMore(): boolean {
    const { openings, assignments, includes, problems } = this.configuration;
    return (
      !areSectionsComplete(this.configuration) ||
      includes.some(({ files }) => files.length === 0) ||
      [...openings, ...assignments, ...includes, ...problems].some(({ presence }) => presence.state !== 'active') ||
      this.problems.some((problem) => problem.severity === 'error' && this.reporter(problem) === 'load')
    );
  }

  /**
   * A loop, or an override under a condition, sets an option twice on purpose; and what is written in the way of another
   * mistake has a message there.
   */
  private isToldOtherwise(warning: string): boolean {
    const [, rule, place] = /^(\S+) (.*)$/.exec(warning) ?? [];
    const at = (location: Location) => `${pathOf(location)}:${this.line(location)}` === place;
    if (this.problems.some((problem) => TOLD_INSTEAD.includes(problem.rule) && at(problem.location))) return true;
    if (rule !== 'duplicate-option') return false;
    const { assignments } = this.configuration;
    const here = assignments.filter(({ name }) => at(name));
    const inLoop = new Set(here.map(({ name }) => name.span.start)).size < here.length;
    return (
      inLoop ||
      here.some(({ option, section }) =>
        assignments.some(
          (one) => one.option === option && one.section === section && one.presence.conditions.length > 0,
        ),
      )
    );
  }

  private line({ uri, span }: Location): number {
    return this.text(uri).slice(0, span.start).split('\n').length;
  }

  private text(uri: string): string {
    return this.configuration.files.get(uri)?.text ?? '';
  }

  /** Whether a name is in the message, in the marked text or in the heading of its section. */
  private speaksOf({ message, location: { uri, span }, related }: Problem, name: string): boolean {
    const heading = this.configuration.openings
      .filter(({ call }) => call.uri === uri && call.span.start <= span.start)
      .some(({ section }) => section === name);
    const texts = [message, this.text(uri).slice(span.start, span.end), ...related.map((one) => one.message)];
    return heading || texts.some((text) => text.includes(name));
  }

  /** Whether it is about something that is there with this environment. */
  private isPresent({ location: { uri, span } }: Problem): boolean {
    const { assignments, mentions, openings, includes } = this.configuration;
    const absent = [
      ...assignments.map(({ statement, presence }) => ({ place: statement, presence })),
      ...mentions.map(({ entry, location, presence }) => ({ place: entry ?? location, presence })),
      ...openings.map(({ call, presence }) => ({ place: call, presence })),
      ...includes.map(({ call, presence }) => ({ place: call, presence })),
    ].filter(({ presence }) => presence.state !== 'active');
    const inside = absent.some(
      ({ place }) => place.uri === uri && place.span.start <= span.start && span.end <= place.span.end,
    );
    return !inside;
  }
}

function optionText(configuration: Configuration, section: string, option: string): string {
  const value = effectiveOption(configuration, section, option)?.value;
  return value?.kind === 'string' ? value.value : '';
}

const pathOf = ({ uri }: Location) => decodeURIComponent(new URL(uri).pathname);

const words = ({ rule, severity, message }: Problem) => `${severity} ${rule}: ${message}`;
