import {
  type Configuration,
  grouped,
  type LoadedModule,
  mentionOf,
  modulesOf,
  remembered,
} from '../../evaluation/index.ts';
import type { RelatedPlace, Report, Rule } from '../rule.ts';
import { fix, removeEntry, sectionWords } from '../shared/edits.ts';
import { obsolescence } from '../shared/mentions.ts';

export const moduleConflict: Rule = {
  id: 'module-conflict',
  summary: 'Two modules of one host do the same thing in each other’s way.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    if (!mayConflict(configuration)) return;
    for (const { name: host } of configuration.sections) {
      if (host === '*' && configuration.sections.length > 1) continue;
      yield* conflictsOf(host, configuration);
    }
  },
};

/** Whether two modules that are in each other's way are named at all, be it on different hosts. */
function mayConflict({ mentions, catalog, version }: Configuration): boolean {
  const named = new Set([...mentions.map(({ module }) => module), ...catalog.autoloaded(version)]);
  for (const name of named) if (catalog.module(name)?.conflicts.some((other) => named.has(other))) return true;
  return DROPPED.some((pair) => pair.every((name) => named.has(name)));
}

function* conflictsOf(host: string, configuration: Configuration): Iterable<Report> {
  const { modules, byName: listed } = modulesOf(configuration, host);
  // Prosody drops vcard where vcard_legacy is there as well; both are written all the same.
  for (const [kept, dropped] of DROPPED) {
    const loaded = listed.get(kept);
    if (!loaded || listed.has(dropped)) continue;
    const [mention] = ['*', host].flatMap(
      (section) => droppedMentions(configuration).get(`${dropped} ${section}`) ?? [],
    );
    if (!mention) continue;
    yield {
      location: mention.location,
      message: `\`${dropped}\` and \`${kept}\` get in each other's way. Prosody logs an error and leaves \`${dropped}\` out.`,
      related: placeOf(loaded, configuration),
      fixes: fix(`Remove \`${dropped}\` from the list`, true, [removeEntry(configuration, mention)]),
    };
  }
  for (const { name } of modules) {
    const record = configuration.catalog.module(name);
    for (const other of record?.conflicts ?? []) {
      const [first, second] = [listed.get(name), listed.get(other)];
      if (!first || !second || DROPPED.some(([a, b]) => (a === name && b === other) || (b === name && a === other)))
        continue;
      // Each pair once, at the one that is worth less; neither is loaded twice for it.
      if (!isLesser(name, other, configuration)) continue;
      // One that is to go anyway has a message of its own.
      if (record && obsolescence(record, configuration)) continue;
      const mention = mentionOf(configuration, first);
      if (!mention) continue;
      const where = host === '*' ? '' : ` on ${sectionWords(configuration, host)}`;
      yield {
        location: mention.location,
        message: `\`${name}\` and \`${other}\` are both loaded${where} and get in each other's way. Keep \`${other}\`.`,
        related: placeOf(second, configuration),
        fixes: fix(`Remove \`${name}\` from the list`, false, [removeEntry(configuration, mention)]),
      };
    }
  }
}

/** Where the other one is named; nowhere if Prosody loads it by itself. */
function placeOf(module: LoadedModule, configuration: Configuration): RelatedPlace[] {
  const mention = mentionOf(configuration, module);
  return mention ? [{ location: mention.location, message: `\`${module.name}\` is named here` }] : [];
}

const DROPPED = [['vcard_legacy', 'vcard']] as const;

/** Where a list has what Prosody drops, by its name and the section. */
const droppedMentions = remembered(({ mentions }) =>
  grouped(
    mentions.filter(
      ({ module, list, presence }) =>
        list === 'modules_enabled' && presence.state === 'active' && DROPPED.some(([, dropped]) => dropped === module),
    ),
    ({ module, section }) => `${module} ${section}`,
  ),
);

/** Prosody's own module is worth more than a community one, and then the one that the other's record calls its successor. */
function isLesser(name: string, other: string, { catalog, version }: Configuration): boolean {
  const [own, its] = [catalog.bundled(name, version), catalog.bundled(other, version)];
  if (own !== its) return !own;
  const replaced = catalog.module(name)?.replacedBy.some(({ module }) => module === other) ?? false;
  const replaces = catalog.module(other)?.replacedBy.some(({ module }) => module === name) ?? false;
  if (replaced !== replaces) return replaced;
  return name.length !== other.length ? name.length > other.length : name > other;
}
