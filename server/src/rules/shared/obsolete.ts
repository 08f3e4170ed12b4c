/** Modules that have had their time: what `module-obsolete` and `module-deprecated` have in common. */
import type { ModuleRecord, ProsodyVersion } from '../../catalog/index.ts';
import { type Configuration, type ModuleMention, remembered } from '../../evaluation/index.ts';
import type { Fix, Report } from '../rule.ts';
import { needsComponent } from './component.ts';
import { fix, removeEntry, replaceModule } from './edits.ts';
import { replacements } from './mentions.ts';
import { knownWritings } from './options.ts';
import { hasWhatItNeeds } from './required.ts';

/** What is said of a module that is to go, with what takes its place. @param why the end of "`x` …" */
export function outdated(
  record: ModuleRecord,
  why: string,
  mention: ModuleMention,
  configuration: Configuration,
): Report {
  return {
    location: mention.location,
    message: `\`${record.name}\` ${why}. ${instead(record, configuration.version)}`,
    tags: ['deprecated'],
    fixes: fixes(record, mention, configuration),
  };
}

function instead(record: ModuleRecord, version: ProsodyVersion): string {
  const found = replacements(record, version);
  const [first] = found;
  if (!first) return 'Nothing takes its place; the entry can go.';
  const names = found.map(({ module }) => `\`${module}\``).join(' and ');
  const job = `${names} ${found.length === 1 ? 'does' : 'do'} its job`;
  return first.since === null ? `${job}.` : `Since Prosody ${first.since}, ${job}.`;
}

function fixes(record: ModuleRecord, mention: ModuleMention, configuration: Configuration): Fix[] {
  const names = replacements(record, configuration.version)
    .map(({ module }) => module)
    .filter((name) => belongsInto(mention, name, configuration));
  if (names.length > 0) {
    const works =
      names.every((name) => hasWhatItNeeds(name, mention.section, configuration)) &&
      !hasOptionsOfItsOwn(record.name, mention.section, configuration);
    return replaceModule(configuration, mention, names, false).map((one) => (works ? one : { ...one, asks: true }));
  }
  if (mention.list === 'component') return [];
  return fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]);
}

/** What was set for the old module alone, a limit it may be, is not set for the new one: a person has to take it over. */
function hasOptionsOfItsOwn(module: string, section: string, configuration: Configuration): boolean {
  const sections = sectionsByOnlyReader(configuration).get(module);
  return sections !== undefined && (sections.has(section) || sections.has('*'));
}

/** The sections in which options are set that one module alone reads, by its name. */
const sectionsByOnlyReader = remembered((configuration): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { assignment, facts } of knownWritings(configuration)) {
    const [reader, ...others] = new Set(facts.readBy);
    if (reader === undefined || others.length > 0) continue;
    const sections = found.get(reader) ?? new Set();
    found.set(reader, sections.add(assignment.section));
  }
  return found;
});

/** Not so where it needs a Component, is one's module or is loaded anyway: then the old entry has only to go. */
function belongsInto(mention: ModuleMention, replacement: string, configuration: Configuration): boolean {
  const record = configuration.catalog.module(replacement);
  if (mention.list === 'component') return record?.component !== 'never';
  if (record?.component === 'only' || configuration.catalog.autoloaded(configuration.version).includes(replacement))
    return false;
  return !needsComponent({ ...mention, module: replacement }, configuration);
}
