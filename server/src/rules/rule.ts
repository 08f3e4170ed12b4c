/** What a rule is. Each rule is one file in this folder, one page in docs/rules and one test, all of the same name. */
import type { ProsodyVersion } from '../catalog/index.ts';
import type { Configuration, InstalledModules, ServerFiles } from '../evaluation/index.ts';
import type { Location } from '../syntax/index.ts';
import type { RuleId } from './ids.ts';
import type { Layout } from './layout/layout.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** How much the deployment tolerates: settings `prosody.profile` and `--profile`. */
export type Profile = 'production' | 'development' | 'strict';

/** What of Prosody itself speaks of a mistake; the first of them where several do. */
export type Reporter =
  /** It refuses the file: neither the server nor `prosodyctl` goes on. */
  | 'load'
  /** A warning of the configuration parser. */
  | 'warning'
  /** `prosodyctl check config`, or it crashes there. */
  | 'check'
  /** `prosodyctl check features`. */
  | 'features'
  /** The log of the server when it starts, or it does not. */
  | 'start'
  | 'nothing';

export interface Deprecation {
  /** The release of Prosody Config from which on it is not to be named any more. */
  readonly since: string;
  /** The rule that reports instead, or null. */
  readonly instead: RuleId | null;
}

export interface Rule {
  readonly id: RuleId;
  /** One sentence for the list of rules, about the configuration and not about the rule. */
  readonly summary: string;
  /** Severity by default; a report may choose another where the rule's page says so. */
  readonly severity: Severity;
  /** Where a profile has another one. */
  readonly profiles?: Readonly<Partial<Record<Profile, Severity>>>;
  readonly category: 'syntax' | 'files' | 'sections' | 'options' | 'modules' | 'security' | 'layout';
  /** Versions of Prosody in which the mistake matters. */
  readonly versions: readonly ProsodyVersion[];
  /** In all of these versions, or for each of them. */
  readonly reportedBy: Reporter | Readonly<Partial<Record<ProsodyVersion, Reporter>>>;
  /** Whether any of its reports comes with a fix. */
  readonly fixable: boolean;
  /** The release of Prosody Config that brought it. */
  readonly since: string;
  readonly deprecated?: Deprecation;
  /**
   * `configuration`: it speaks of what is there nowhere, so it is silent for a file that is only a part of some
   * configuration; `place` (the default): what it reports is a mistake wherever the file belongs.
   */
  readonly scope?: 'place' | 'configuration';
  readonly check: (context: RuleContext) => Iterable<Report>;
}

export interface RuleContext {
  readonly configuration: Configuration;
  readonly profile: Profile;
  /** What is installed where Prosody would look. */
  readonly installed: InstalledModules;
  /** What lies where the configuration says that files are. */
  readonly files: ServerFiles;
  /** The tiered layout that the user has, or may have. */
  readonly layout: Layout;
  /** What the configuration would be, this very one where nothing changes, or null where nobody can tell. */
  readonly under: (variables: Variables) => Configuration | null;
}

/** Environment variables as they would be; null for one that would not be set. All others stay as they are. */
export type Variables = Readonly<Record<string, string | null>>;

export interface CheckOptions {
  readonly profile: Profile;
  /** The main file is only a part of a configuration whose other parts are not known. */
  readonly fragment?: boolean;
  /** What is installed; the default is that nobody can see. */
  readonly installed?: InstalledModules;
  /** What lies where files are said to be; the default is that nobody can see. */
  readonly files?: ServerFiles;
  /** The user's own severity for a rule, whatever it would choose. */
  readonly severities?: Severities;
  /** The tiered layout; the default has the names and defaults of the inventory, and is looked for. */
  readonly layout?: Layout;
  /** Evaluates the same configuration with other environment variables; the default is that nobody can. */
  readonly under?: RuleContext['under'];
}

export type Severities = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** What a rule says about one place. */
export interface Report {
  readonly location: Location;
  readonly message: string;
  /** Where they differ from the rule's own. */
  readonly severity?: Severity;
  readonly scope?: Rule['scope'];
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** `unnecessary` fades the text, `deprecated` strikes it through. */
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
}

export interface RelatedPlace {
  readonly location: Location;
  readonly message: string;
}

/** A change that removes the problem. Its edits may be in several files and never overlap. */
export interface Fix {
  /** Imperative: "Change to `firewall`". */
  readonly title: string;
  /** Changes nothing that Prosody accepts otherwise, and there is no other plausible intention: may run unasked. */
  readonly safe: boolean;
  /** A person has to choose, or to do something outside of the file first: never applied together with other fixes. */
  readonly asks?: true;
  readonly edits: readonly FileEdit[];
}

export interface FileEdit {
  /** In a file that is created, its beginning. */
  readonly location: Location;
  readonly text: string;
  /** The file is not there, and is created with this text; so are directories that lead to it. */
  readonly creates?: true;
}

/** A report together with the rule that made it: what editors and the command line show. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
}
