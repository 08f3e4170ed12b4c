import { catalog } from '../../catalog/index.ts';
import type { Configuration } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { sectionWords } from '../shared/edits.ts';
import { readsOption } from '../shared/installed.ts';
import { hostLoading, loadedAnywhere, loadedOn } from '../shared/loaded.ts';
import { mayHideModules } from '../shared/mentions.ts';
import { knownWritings } from '../shared/options.ts';

export const optionWithoutModule: Rule = {
  id: 'option-without-module',
  summary: 'An option is set whose only readers are modules that are not loaded there.',
  severity: 'info',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check(context) {
    const { configuration } = context;
    const isStranger = (name: string) => catalog.module(name) === undefined;
    for (const { assignment, facts, record } of knownWritings(configuration)) {
      const { option, section, name, presence, value } = assignment;
      const { readBy } = facts;
      if (presence.state !== 'active' || value.kind === 'nil' || readBy.length === 0 || readBy.includes('prosody'))
        continue;
      if (record.deprecated || record.obsolete.length > 0) continue;
      const here = section === '*' ? loadedAnywhere(configuration) : loadedOn(configuration, section);
      if (!here.complete || readBy.some((reader) => here.modules.has(reader))) continue;
      // Where another host loads one, the option stands in the wrong section: see global-after-section.
      if (section !== '*' && hostLoading(configuration, readBy) !== undefined) continue;
      const strangers = [...here.modules].filter(isStranger);
      // A module of the administrator's own may read what others call by the same name.
      if (strangers.length > 0 && mayHideModules(context)) continue;
      if (strangers.some((module) => readsOption(module, option, context))) continue;
      yield {
        location: name,
        message: `\`${option}\` is read only by ${words(readBy)}, and ${where(section, configuration)} ${readBy.length === 1 ? 'it' : 'them'}; it has no effect.`,
        tags: ['unnecessary'],
      };
    }
  },
};

function where(section: string, configuration: Configuration): string {
  return section === '*' ? 'no host loads' : `${sectionWords(configuration, section)} does not load`;
}

/** At most three names; more are not read. */
function words(readers: readonly string[]): string {
  const names = readers.slice(0, 3).map((name) => `\`${name}\``);
  if (readers.length > names.length) return `${names.join(', ')} and ${readers.length - names.length} other modules`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
