/**
 * What `prosodyctl check config` said, taken apart. It gives no line numbers, only names; every line that it can print is
 * told here, and one that is not is an error, so that nothing it reports is passed over.
 */

export interface Said {
  /** A word of ours for what is reported. */
  readonly kind: string;
  /** Options, modules or hosts that it names. */
  readonly names: readonly string[];
  /** The host under which it is, where that is told. */
  readonly host?: string;
  /** What stands there, for messages. */
  readonly text: string;
}

interface Form {
  readonly kind: string;
  /**
   * The lines in turn, without what surrounds them; empty ones are left out. `names` and `host` are groups; names are
   * parted by commas.
   */
  readonly lines: readonly (RegExp | { readonly many: RegExp })[];
}

const NO_VERDICT =
  /^(Checking config\.\.\.|Done\.|All checks passed, congratulations!|Problems found, see above\.|The following configuration files have been loaded:|- {2}\S.*)?$/;

const FORMS: readonly Form[] = [
  { kind: 'no-global-options', lines: [/^No global options defined\./, /^of the config file\?/] },
  { kind: 'no-hosts', lines: [/^No hosts are defined,/] },
  { kind: 'no-hosts-enabled', lines: [/^(No hosts are enabled|All hosts are disabled)\./] },
  { kind: 'no-global-modules', lines: [/^No global modules_enabled is set\?$/] },
  { kind: 'suggested-modules', lines: [/^Consider moving these modules into modules_enabled/, /^\{?"/] },
  {
    kind: 'modules-not-list',
    lines: [/^The (?<names>modules_\w+) in the (?<host>.*) section should not be a/, /^modules_\w+ = \{/],
  },
  {
    kind: 'modules-list-entry',
    lines: [
      /^The (?<names>modules_\w+) in the (?<host>.*) section should be a list/,
      /^modules_\w+ = \{/,
      /^It should not/,
    ],
  },
  {
    kind: 'module-and-component',
    lines: [/^mod_(?<names>.+) is enabled both in modules_enabled and as Component /, /^This means/, /^Are you sure/],
  },
  { kind: 'obsolete-option', lines: [/^You have some obsolete options you can remove/, /^\{?(?<names>.*?)\}?$/] },
  {
    kind: 'deprecated-option',
    lines: [/^You have some deprecated options in/, { many: /^'(?<names>.*)' -- / }],
  },
  {
    kind: 'misplaced-option',
    lines: [
      /^You have \d+ options? set under (?<host>.*) that should be$/,
      /^in the global section/,
      /^see https/,
      /^You need to move the following options?: (?<names>.*)$/,
    ],
  },
  {
    kind: 'host-subdomain',
    lines: [/^Suggestion: If (?<names>.*) is a new host/, /You can use SRV records/, /^For more information/],
  },
  {
    kind: 'mod-prefix',
    lines: [/^Modules in modules_enabled should not have the 'mod_'/, /^Change '(?<names>.*)' to /],
  },
  {
    kind: 'auth-in-list',
    lines: [
      /^Authentication modules should not be/,
      /^but be/,
      /^Remove '(?<names>.*)' from modules_/,
      /^authentication = /,
      /^For more/,
    ],
  },
  {
    kind: 'storage-in-list',
    lines: [
      /^storage modules should not be/,
      /^but be/,
      /^Remove '(?<names>.*)' from modules_/,
      /^storage = /,
      /^For more/,
    ],
  },
  {
    kind: 'conflict',
    lines: [/^Both mod_(?<names>\w+ and mod_\w+) are enabled but they conflict$/, /^with each other/],
  },
  { kind: 'posix', lines: [/^mod_(?<names>posix) is loaded in/, /^been deprecated/] },
  { kind: 'default-storage', lines: [/^The 'default_storage' option is not needed/] },
  { kind: 'no-tls', lines: [/^You require encryption but mod_tls is not enabled/, /^Connections will fail/] },
  {
    kind: 'open-registration',
    lines: [
      /^Public registration is enabled on:/,
      /^(?<names>.*)$/,
      /^If this is intentional/,
      /^at https/,
      /^invite-based/,
    ],
  },
  {
    kind: 'disco-items',
    lines: [
      /^Some hosts in your configuration file have an invalid 'disco_items'/,
      /^This/,
      { many: /^- (?<names>.*)$/ },
    ],
  },
  {
    kind: 'unreferenced-component',
    lines: [
      /^Your configuration contains the following unreferenced components:/,
      { many: /^(?!Clients may)(?<names>.*)$/ },
      /^Clients may/,
      /^any VirtualHost/,
      /^VirtualHost\./,
      /^For more/,
    ],
  },
  {
    kind: 'invalid-hostname',
    lines: [
      /^Your configuration contains invalid host names:/,
      { many: /^(?!Clients may)(?<names>.*)$/ },
      /^Clients may/,
      /^communicate/,
      /^Use a valid/,
    ],
  },
  {
    kind: 'alabel-hostname',
    lines: [
      /^Your configuration contains incorrectly-encoded hostnames:/,
      { many: /^'(?<names>.*)' \(should be/ },
      /^Clients may/,
      /^communicate/,
      /^To correct/,
    ],
  },
  { kind: 'renaming', lines: [/^WARNING: Changing the name of a VirtualHost/, /^WILL NOT migrate/] },
  { kind: 'missing-features', lines: [/^Some of your hosts may be missing features/, /^For more details/] },
];

/** What is added to another report, and is none by itself. */
const ADDITIONS: ReadonlySet<string> = new Set(['suggested-modules', 'renaming']);

/** The reports in the output of `check config`, in its order. */
export function readReports(output: string): Said[] {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    // An empty name of a host is an empty line: it is told by its heading alone.
    .filter((line) => line !== '');
  const reports: Said[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const form = NO_VERDICT.test(line) ? null : FORMS.find(({ lines: [first] }) => matches(first, line));
    if (form === undefined) throw new Error(`\`check config\` printed what is not known here: ${line}`);
    if (!form) at++;
    else {
      const { report, next } = readForm(form, lines, at);
      if (!ADDITIONS.has(form.kind)) reports.push(report);
      at = next;
    }
  }
  return reports;
}

function matches(form: Form['lines'][number] | undefined, line: string): boolean {
  return form instanceof RegExp && form.test(line);
}

function readForm({ kind, lines: forms }: Form, lines: readonly string[], from: number) {
  let at = from;
  let host: string | undefined;
  const names: string[] = [];
  const take = (pattern: RegExp): boolean => {
    const found = at < lines.length ? pattern.exec(lines[at] ?? '') : null;
    if (!found) return false;
    host = found.groups?.host ?? host;
    names.push(...(found.groups?.names?.split(/, | and mod_/) ?? []));
    at++;
    return true;
  };
  for (const form of forms) {
    if (form instanceof RegExp) {
      if (!take(form)) throw new Error(`\`check config\` goes on after ${kind} in a way not known here: ${lines[at]}`);
    } else while (take(form.many));
  }
  const report: Said = { kind, names, text: lines.slice(from, at).join(' '), ...(host !== undefined && { host }) };
  return { report, next: at };
}
