/** Modules that do not exist: what `unknown-module` and `unknown-component-module` have in common. */
import { distance } from 'fastest-levenshtein';
import type { ModuleRecord } from '../../catalog/index.ts';
import { type Configuration, type ModuleMention, sectionTitle } from '../../evaluation/index.ts';
import type { Report, RuleContext } from '../rule.ts';
import { fix, removeEntry, renameModule, replace, severityIn, sourceOf, whenThere } from './edits.ts';
import { isSeenThrough } from './installed.ts';
import { asEntries, joinedModules } from './joined-names.ts';
import { hasPrefix, mayHideModules, placesOf } from './mentions.ts';
import { isSound } from './sound.ts';

/** What is said of the modules that exist nowhere, or not yet in this version. */
export function* unknownAmong(mentions: readonly ModuleMention[], context: RuleContext): Iterable<Report> {
  const { configuration, installed } = context;
  for (const mention of placesOf(mentions)) {
    if (hasPrefix(mention) || installed.get(mention.module)) continue;
    const record = configuration.catalog.module(mention.module);
    if (record) {
      if (isOnlyIn13(record, context)) yield tooNew(mention, configuration);
      continue;
    }
    const joined = mention.list === 'component' ? null : joinedModules(mention.module, configuration);
    if (joined) {
      yield severalNames(mention, joined, configuration);
      continue;
    }
    const near = configuration.catalog.suggestModules(mention.module);
    const meant =
      mention.list === 'component' ? configuration.catalog.module(MEANT.get(mention.module) ?? '') : undefined;
    const fitting = meant
      ? [meant]
      : mention.list === 'component'
        ? near.filter(({ component }) => component !== 'never')
        : near;
    const suggestions = fitting.slice(0, 3);
    // A module of the administrator's own may lie in a plugin path; only what looks like a slip is worth a word.
    if (mayHideModules(context) && !suggestions.some((near) => isSlip(mention.module, near))) continue;
    yield report(mention, suggestions, context);
  }
}

/** What services are called by what they do. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['conference', 'muc'],
  ['chatrooms', 'muc'],
  ['rooms', 'muc'],
  ['groupchat', 'muc'],
  ['upload', 'http_file_share'],
  ['file_upload', 'http_file_share'],
  ['proxy', 'proxy65'],
]);

/** What 13.0 ships and nobody offers for 0.12. */
function isOnlyIn13({ name, upstream }: ModuleRecord, context: RuleContext): boolean {
  const { catalog, version } = context.configuration;
  if (version !== '0.12' || mayHideModules(context)) return false;
  return catalog.bundled(name, '13.0') && !catalog.bundled(name, '0.12') && !upstream.community && !upstream.other;
}

function tooNew(mention: ModuleMention, configuration: Configuration): Report {
  const effect = {
    modules_enabled: `logs an error and starts without it${whenThere(mention.presence)}.`,
    component: `logs an error, and \`${sectionTitle(configuration, mention.section)}\` does not work${whenThere(mention.presence)}.`,
    modules_disabled: 'has nothing to disable.',
  }[mention.list];
  return {
    location: mention.location,
    severity: mention.list === 'modules_disabled' ? 'info' : severityIn(mention.presence, 'error'),
    message: `\`${mention.module}\` came with Prosody 13.0; 0.12 ${effect}`,
    fixes: fix(`Remove \`${mention.module}\` from the list`, false, [removeEntry(configuration, mention)]),
  };
}

/** `"roster, saslauth"`: no file has such a name, wherever modules may lie. */
function severalNames(mention: ModuleMention, names: readonly string[], configuration: Configuration): Report {
  const { location, literal, entry, presence, list } = mention;
  const source = sourceOf(configuration, location);
  const quote = source?.text.charAt(location.span.start - 1) ?? '';
  const separator = entry && /^\s*;/.test(source?.text.slice(entry.span.end) ?? '') ? ';' : ',';
  const edit = entry && literal && /^["']$/.test(quote) ? replace(entry, asEntries(names, quote, separator)) : null;
  const effect =
    list === 'modules_disabled'
      ? 'Disabling it has no effect.'
      : `Prosody looks for one module of that name, logs an error and starts without any of them${whenThere(presence)}.`;
  return {
    location,
    severity: list === 'modules_disabled' ? 'info' : severityIn(presence, 'error'),
    message: `These are ${names.length} names in one pair of quotes. ${effect}`,
    fixes: fix(`Make it ${names.length} entries`, false, [edit]),
  };
}

/** One or two letters away from a module that exists; of a short name, one letter or two that are swapped. */
function isSlip(name: string, { name: near }: ModuleRecord): boolean {
  return near.length > 5 ? distance(name, near) <= 2 : isOneEdit(name, near);
}

/** One letter, or two neighbours swapped; capitals and hyphens do not count. */
function isOneEdit(written: string, near: string): boolean {
  const name = written.toLowerCase().replaceAll('-', '_');
  const far = distance(name, near);
  const isSwap = far === 2 && name.length === near.length && [...name].sort().join('') === [...near].sort().join('');
  return far <= 1 || isSwap;
}

function report(mention: ModuleMention, suggestions: readonly ModuleRecord[], context: RuleContext): Report {
  const { configuration, installed } = context;
  // With nothing like it among all that is known, it may be one's own, in a directory that only the server has.
  const isOwn = suggestions.length === 0 && !isSeenThrough(installed);
  const isPrivate = mayHideModules(context) || isOwn;
  const effect = {
    modules_enabled: `Prosody logs an error and starts without it${whenThere(mention.presence)}.`,
    component: `Prosody logs an error, and \`${sectionTitle(configuration, mention.section)}\` does not work${whenThere(mention.presence)}.`,
    modules_disabled: `${isPrivate ? 'disabling' : 'Disabling'} it has no effect.`,
  }[mention.list];
  const unless = mayHideModules(context)
    ? 'Unless it lies in one of `plugin_paths`, '
    : isOwn
      ? 'Unless it is one of your own, '
      : '';
  const severity = mention.list === 'modules_disabled' ? 'info' : isPrivate ? 'warning' : 'error';
  const near = suggestions.filter(({ name }) => isOneEdit(mention.module, name));
  const sure = near.length === 1 && !isPrivate ? near[0] : undefined;
  const isEmpty = mention.module.trim() === '';
  const what = isEmpty ? 'This names no module.' : `Nothing is known of a module \`${mention.module}\`.`;
  return {
    location: isEmpty ? (mention.entry ?? mention.location) : mention.location,
    severity: severityIn(mention.presence, severity),
    message: `${what} ${unless}${effect}`,
    fixes: isEmpty
      ? fix('Remove the empty entry', true, [removeEntry(configuration, mention)])
      : suggestions.flatMap((one) => {
          const isUsual = isSound(one.name, mention, configuration);
          const changes = renameModule(configuration, mention, one.name, one === sure && isUsual);
          // Whether a module is wanted that draws a word itself is for a person to say.
          return isUsual || mention.list === 'modules_disabled'
            ? changes
            : changes.map((change) => ({ ...change, asks: true }));
        }),
  };
}
