/** Providers in a module list: what `module-auth-in-list` and `module-storage-in-list` have in common. */
import { PROVIDER_PREFIXES, type ProviderKind } from '../../catalog/index.ts';
import { type Configuration, effectiveOption, type ModuleMention } from '../../evaluation/index.ts';
import type { Fix, Report } from '../rule.ts';
import { fix, insertAt, removeEntry, sourceOf } from './edits.ts';
import { loadedMentions } from './mentions.ts';
import { writingsAround } from './options.ts';

/** @param effect what Prosody does where the list alone names it, as a sentence */
export function* providersInLists(configuration: Configuration, kind: ProviderKind, effect: string): Iterable<Report> {
  const prefix = PROVIDER_PREFIXES[kind];
  for (const mention of loadedMentions(configuration)) {
    if (mention.list === 'component' || !mention.module.includes(prefix)) continue;
    const name = mention.module.replace(/^mod_/, '');
    if (!name.startsWith(prefix)) continue;
    const [successor] = configuration.catalog.module(name)?.replacedBy ?? [];
    const provider = (successor?.module ?? name).slice(prefix.length);
    const set = effectiveOption(configuration, mention.section, kind)?.value;
    const isChosen = set?.kind === 'string' && set.value === provider;
    const choice = `\`${mention.module}\` is chosen by \`${kind} = "${provider}"\``;
    yield {
      location: mention.location,
      // Harmless where the option says so as well: Prosody loads it once.
      ...(isChosen && { severity: 'info' as const, tags: ['unnecessary' as const] }),
      message: isChosen ? `${choice} already; the entry can go.` : `${choice}, not by a module list. ${effect}`,
      fixes: fixes(mention, provider, kind, configuration),
    };
  }
}

function fixes(mention: ModuleMention, provider: string, kind: ProviderKind, configuration: Configuration): Fix[] {
  const removal = removeEntry(configuration, mention);
  const set = effectiveOption(configuration, mention.section, kind);
  if (set) return fix(`Remove \`${mention.module}\` from the list`, false, [removal]);
  const list = writingsAround(configuration, mention.location).find(
    ({ option, section, form }) => option === mention.list && section === mention.section && form === 'assignment',
  );
  if (!list) return fix(`Remove \`${mention.module}\` from the list`, false, [removal]);
  const source = sourceOf(configuration, list.statement);
  const line = source?.lines.lineSpan(source.lines.positionAt(list.statement.span.start).line).start ?? 0;
  const indent = source?.text.slice(line, list.statement.span.start) ?? '';
  // In front of the list: behind it, the end of the statement may be the entry that goes.
  const text = `${kind} = "${provider}"\n${/^\s*$/.test(indent) ? indent : ''}`;
  const assignment = insertAt(list.statement.uri, list.statement.span.start, text);
  return fix(`Set \`${kind} = "${provider}"\` instead`, false, [removal, assignment]);
}
