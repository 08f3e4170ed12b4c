import { type Configuration, effectiveOption } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { isFalse } from '../shared/booleans.ts';
import { insertAt, replace } from '../shared/edits.ts';
import { isLoadedAnywhere } from '../shared/loaded.ts';

export const daneIncomplete: Rule = {
  id: 'dane-incomplete',
  summary: 'The module that checks certificates by DANE is listed without the switch that it needs.',
  severity: 'warning',
  category: 'modules',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  scope: 'configuration',
  *check({ configuration }) {
    const dane = effectiveOption(configuration, '*', 'use_dane')?.value;
    if (dane && !isFalse(dane)) return;
    const mention = configuration.mentions.find(
      ({ module, list, presence }) => module === MODULE && list === 'modules_enabled' && presence.state === 'active',
    );
    if (!mention || !isLoadedAnywhere(configuration, [MODULE])) return;
    yield {
      location: mention.location,
      message: `\`${MODULE}\` does nothing without \`use_dane = true\` in the global section; Prosody logs a warning.`,
      fixes: switchOn(configuration),
    };
  },
};

const MODULE = 's2s_auth_dane_in';

/** Changes what is set, or sets it in front of the global list of modules. */
function switchOn(configuration: Configuration): Fix[] {
  const title = 'Set `use_dane = true`';
  const set = effectiveOption(configuration, '*', 'use_dane');
  if (set) return set.value.origin ? [{ title, safe: false, edits: [replace(set.value.origin, 'true')] }] : [];
  const list = effectiveOption(configuration, '*', 'modules_enabled')?.assignment;
  if (list?.form !== 'assignment') return [];
  return [
    { title, safe: false, edits: [insertAt(list.statement.uri, list.statement.span.start, 'use_dane = true\n')] },
  ];
}
