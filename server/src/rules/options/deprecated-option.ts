import { type Configuration, type OptionAssignment, sectionNamed } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, replace } from '../shared/edits.ts';
import { suitsOption } from '../shared/option-types.ts';
import { countsOnlyGlobally, writingsOfOptions } from '../shared/options.ts';

export const deprecatedOption: Rule = {
  id: 'deprecated-option',
  summary: 'An option is set that has a successor.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const series = configuration.catalog.seriesOf(configuration.version);
    const isDeprecated = (option: string) =>
      configuration.catalog.option(option)?.deprecated?.in.includes(series) === true;
    for (const assignment of writingsOfOptions(configuration, isDeprecated)) {
      const { option } = assignment;
      const record = configuration.catalog.option(option);
      if (!record?.deprecated || assignment.value.kind === 'nil') continue;
      const { instead } = record.deprecated;
      const isRead = (configuration.catalog.optionFacts(record, configuration.version)?.readBy.length ?? 0) > 0;
      // It has no effect there at all: see misplaced-global-option.
      if (assignment.section !== '*' && countsOnlyGlobally(option, configuration)) continue;
      const state = isRead
        ? `\`${option}\` is deprecated: Prosody still reads it, a later release will not.`
        : `\`${option}\` is deprecated, and no part of Prosody ${series} reads it any more; it has no effect.`;
      yield {
        location: assignment.name,
        message: isDefault(assignment)
          ? `${state} This value is what happens without it.`
          : `${state} Use ${words(instead, configuration)} instead.`,
        tags: ['deprecated'],
        // Renaming what has no effect gives it one.
        fixes: fixes(assignment, instead, configuration).map((one) => ({ ...one, safe: one.safe && isRead })),
      };
    }
  },
};

/** An option's name is quoted; advice in words is not. */
function words(instead: string, { catalog }: Configuration): string {
  return catalog.option(instead) ? `\`${instead}\`` : instead;
}

function fixes(assignment: OptionAssignment, instead: string, configuration: Configuration): Fix[] {
  const { option, section, value, form, name } = assignment;
  if (form === 'append') return [];
  const isSet = (successor: string) => sectionNamed(configuration, section)?.options.has(successor);
  if (isSet(instead)) {
    if (form !== 'assignment') return [];
    return fix(`Remove it: \`${instead}\` is set`, false, [removeWholeStatement(configuration, assignment.statement)]);
  }
  // The successors take the same value, whether or not the old name was in the plural.
  if (configuration.catalog.option(instead) && !TAKES_ANOTHER_VALUE.has(option)) {
    const suits = suitsOption(instead, assignment, configuration);
    // `bosh_ports` took tables, of which the new option is told by others.
    return fix(`Change to \`${instead}\``, suits, [replace(name, instead)]).map((one) =>
      suits ? one : { ...one, asks: true },
    );
  }
  const replacement = value.kind === 'boolean' ? REPLACED_BY_VALUE[option]?.[`${value.value}`] : undefined;
  if (replacement === undefined || form !== 'assignment') return [];
  if (replacement === '') {
    return fix(`Remove \`${option}\`, which does nothing so`, true, [
      removeWholeStatement(configuration, assignment.statement),
    ]);
  }
  return fix(`Change to \`${replacement}\``, !isSet(replacement.split(' ')[0] ?? ''), [
    replace(assignment.statement, replacement),
  ]);
}

/** Their successors are global lists of ports, or ask for more than the old value says. */
const TAKES_ANOTHER_VALUE = new Set(['cross_domain_bosh', 'cross_domain_websocket']);

/** Switches that are off, as they are when nobody writes them. */
function isDefault({ option, value }: OptionAssignment): boolean {
  return value.kind === 'boolean' && REPLACED_BY_VALUE[option]?.[`${value.value}`] === '';
}

/** What the old switches mean in today's options; '' where the value is what happens anyway. */
const REPLACED_BY_VALUE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  anonymous_login: { true: 'authentication = "anonymous"', false: '' },
  use_libevent: { true: 'network_backend = "event"', false: '' },
  disallow_s2s: { false: '' },
};
