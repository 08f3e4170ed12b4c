import type { ModuleRecord, ProsodyVersion } from '../../catalog/index.ts';
import type { Configuration, ModuleMention } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { needsComponent } from '../shared/component.ts';
import { fix, removeEntry, replaceModule } from '../shared/edits.ts';
import { hasPrefix, loadedMentions, obsolescence, replacements } from '../shared/mentions.ts';
import { hasWhatItNeeds } from '../shared/required.ts';

export const moduleObsolete: Rule = {
  id: 'module-obsolete',
  summary: 'A module is listed that has been merged, replaced, removed or given up.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      if (hasPrefix(mention)) continue;
      const record = configuration.catalog.module(mention.module);
      const why = record && obsolescence(record, configuration);
      // What Prosody still has under an old name loads: see module-deprecated.
      if (!record || !why || configuration.catalog.bundled(record.name, configuration.version)) continue;
      yield hasHadItsTime(record, why, mention, configuration);
    }
  },
};

/** What is said of a module that is to go, with what takes its place. @param why the end of "`x` …" */
export function hasHadItsTime(
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
    const works = names.every((name) => hasWhatItNeeds(name, mention.section, configuration));
    return replaceModule(configuration, mention, names, false).map((one) => (works ? one : { ...one, asks: true }));
  }
  if (mention.list === 'component') return [];
  return fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]);
}

/** Not so where it needs a Component, is one's module or is loaded anyway: then the old entry has only to go. */
function belongsInto(mention: ModuleMention, replacement: string, configuration: Configuration): boolean {
  const record = configuration.catalog.module(replacement);
  if (mention.list === 'component') return record?.component !== 'never';
  if (record?.component === 'only' || configuration.catalog.autoloaded(configuration.version).includes(replacement))
    return false;
  return !needsComponent({ ...mention, module: replacement }, configuration);
}
