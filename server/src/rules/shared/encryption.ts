/** What a configuration says of encryption as a whole. */
import { remembered } from '../../evaluation/index.ts';
import { joinedModules } from './joined-names.ts';
import { lastingLists, namesIn } from './lists.ts';
import { areSectionsComplete } from './sections.ts';

/** Whether nothing is said of encryption, so that it is required, and no list holds the module for it. */
export const isWithoutTls = remembered((configuration): boolean => {
  if (!areSectionsComplete(configuration)) return false;
  // Whoever sets one of them, to whatever value, has thought about it.
  if (configuration.sections.some(({ options }) => REQUIREMENTS.some((option) => options.has(option)))) return false;
  const sets = [...lastingLists(configuration, 'modules_enabled')].map(({ set }) => set);
  const lists = sets.map((set) => namesIn(set));
  // It is named, in a way that does not count: see modules-not-list and unknown-module.
  const texts = sets.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : (namesIn({ value }) ?? [])));
  if (texts.some((text) => joinedModules(text, configuration)?.includes('tls'))) return false;
  // It has no quotes, or stands behind a name without: see unquoted-value.
  if (configuration.problems.some((problem) => problem.kind === 'undefined-name' && problem.use === 'list-entry'))
    return false;
  // Without any list nothing works: see no-global-modules.
  return lists.length > 0 && lists.every((names) => names !== null && !names.includes('tls'));
});

const REQUIREMENTS = ['require_encryption', 'c2s_require_encryption', 's2s_require_encryption'];
