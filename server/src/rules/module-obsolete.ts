import { catalog, type ModuleRecord, type ProsodyVersion } from '../catalog/index.ts';
import type { Configuration, ModuleMention } from '../evaluation/index.ts';
import { fix, removeEntry, renameModule } from './edits.ts';
import { hasPrefix, loadedMentions, obsolescence, replacements } from './mentions.ts';
import type { Fix, Rule } from './rule.ts';

export const moduleObsolete: Rule = {
  id: 'module-obsolete',
  summary: 'A module is listed that has been merged, replaced, removed or given up.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      if (hasPrefix(mention)) continue;
      const record = catalog.module(mention.module);
      const why = record && obsolescence(record, configuration);
      if (!record || !why) continue;
      const works = catalog.bundled(record.name, configuration.version);
      yield {
        location: mention.location,
        // What Prosody still loads does no harm.
        severity: works ? 'info' : 'warning',
        message: `\`${record.name}\` ${why}. ${instead(record, configuration.version)}`,
        tags: ['deprecated'],
        fixes: fixes(record, mention, configuration),
      };
    }
  },
};

function instead(record: ModuleRecord, version: ProsodyVersion): string {
  const names = replacements(record, version).map(({ module }) => `\`${module}\``);
  if (names.length === 0) return 'Nothing takes its place; the entry can go.';
  return `Use ${names.join(' and ')} instead.`;
}

function fixes(record: ModuleRecord, mention: ModuleMention, configuration: Configuration): Fix[] {
  const [first, ...others] = replacements(record, configuration.version);
  if (first && others.length === 0 && belongsInto(mention, first.module, configuration)) {
    return renameModule(configuration, mention, first.module, false);
  }
  if (mention.list === 'component') return [];
  return fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]);
}

/** Not so where it needs a Component, is one's module or is loaded anyway: then the old entry has only to go. */
function belongsInto({ list }: ModuleMention, replacement: string, { version }: Configuration): boolean {
  const record = catalog.module(replacement);
  if (list === 'component') return record?.component !== 'never';
  return record?.component !== 'only' && !catalog.autoloaded(version).includes(replacement);
}
