import type { Configuration, OptionAssignment, Value } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords } from '../shared/edits.ts';
import { readsOption } from '../shared/installed.ts';
import { hostLoading, isListed, loadedAnywhere, loadedOn } from '../shared/loaded.ts';
import { mayHideModules } from '../shared/mentions.ts';
import { countsOnlyGlobally, knownWritings } from '../shared/options.ts';
import { isSetOff } from '../shared/sections.ts';

export const optionWithoutModule: Rule = {
  id: 'option-without-module',
  summary: 'An option is set whose only readers are modules that are not loaded there.',
  severity: 'info',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check(context) {
    const { configuration } = context;
    const others = listedElsewhere(configuration);
    const usesOf = new Map<string, number>();
    const isStranger = (name: string) => configuration.catalog.module(name) === undefined;
    for (const { assignment, facts, record } of knownWritings(configuration)) {
      const { option, section, name, presence, value } = assignment;
      const { readBy } = facts;
      if (presence.state !== 'active' || value.kind === 'nil' || readBy.length === 0 || readBy.includes('prosody'))
        continue;
      if (record.deprecated || record.obsolete.length > 0 || isIdle(option, value)) continue;
      if (isListed(configuration, section, readBy)) continue;
      // It has no effect there for another reason: see misplaced-global-option.
      if (section !== '*' && countsOnlyGlobally(option, configuration)) continue;
      const here = section === '*' ? loadedAnywhere(configuration) : loadedOn(configuration, section);
      if (!here.complete || readBy.some((reader) => here.modules.has(reader))) continue;
      if (readBy.some((reader) => others.has(reader))) continue;
      // Where another host loads one, and it may be meant for that one too: see global-after-section.
      const isElsewhere = section !== '*' && hostLoading(configuration, readBy) !== undefined;
      if (isElsewhere && isSetOff(assignment.statement, configuration)) continue;
      const strangers = [...here.modules].filter(isStranger);
      // A module of the administrator's own may read what others call by the same name.
      if (strangers.length > 0 && mayHideModules(context)) continue;
      // Other projects' modules read options in files that they share, of which nothing is known.
      if (section !== '*' && [...here.modules].some((name) => configuration.catalog.module(name)?.upstream.other))
        continue;
      if (strangers.some((module) => readsOption(module, option, context))) continue;
      yield {
        location: name,
        message: `\`${option}\` is read only by ${words(readBy, configuration)}, and ${where(section, configuration)} ${readBy.length === 1 ? 'it' : 'them'}; it has no effect.`,
        tags: ['unnecessary'],
        fixes: removal(assignment, usesOf, configuration),
      };
    }
  },
};

/**
 * It asks for nothing: what is switched off is off without the module as well, and Prosody's own example file sets for how
 * long an archive is kept, and leaves it to the reader to enable one.
 */
function isIdle(option: string, value: Value): boolean {
  if (value.kind === 'boolean') return !value.value;
  if (value.kind === 'table') return value.entries.size === 0 && value.unknown === null;
  return option === 'archive_expires_after' && value.kind === 'string' && value.value === '1w';
}

/** Modules that are listed in branches that are not taken, and those that they load: their options wait for them. */
function listedElsewhere({ catalog, mentions, version }: Configuration): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = mentions.flatMap(({ module, list, presence }) =>
    presence.state !== 'active' && list !== 'modules_disabled' ? [module] : [],
  );
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const record = catalog.module(name);
    if (record) waiting.push(...catalog.needs(record, version));
  }
  return found;
}

/**
 * Not where another statement names the option, to read it or to add to it. A person may want the module instead.
 * @param usesOf how often the files name an option, as far as it was counted
 */
function removal(
  { form, option, statement }: OptionAssignment,
  usesOf: Map<string, number>,
  configuration: Configuration,
): Fix[] {
  const uses = usesOf.get(option) ?? countUses(option, configuration);
  usesOf.set(option, uses);
  if (form !== 'assignment' || uses > 1) return [];
  const edit = removeWholeStatement(configuration, statement);
  return fix(`Remove \`${option}\``, false, [edit]).map((one) => ({ ...one, asks: true }));
}

function countUses(option: string, { files }: Configuration): number {
  const name = new RegExp(`\\b${option}\\b`, 'g');
  return [...files.values()].reduce((sum, { text }) => sum + (text.match(name)?.length ?? 0), 0);
}

function where(section: string, configuration: Configuration): string {
  return section === '*' ? 'no host loads' : `${sectionWords(configuration, section)} does not load`;
}

/** At most three names, Prosody's own where it has some: nobody comes for a community module by an option that they share. */
function words(readers: readonly string[], { catalog, version }: Configuration): string {
  const own = readers.filter((name) => catalog.bundled(name, version));
  const named = own.length > 0 ? own : readers;
  const names = named.slice(0, 3).map((name) => `\`${name}\``);
  const others = readers.length - names.length;
  if (others > 0) {
    const what = own.length > 0 && own.length <= 3 ? 'community' : 'other';
    const counted =
      others > 1 ? `${others} ${what} modules` : what === 'other' ? 'another module' : 'a community module';
    return `${names.join(', ')} and ${counted}`;
  }
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
