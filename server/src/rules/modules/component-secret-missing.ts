import { type Configuration, componentModule, type SectionOpening } from '../../evaluation/index.ts';
import { nodePathAt } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { isMisspelt } from '../shared/misspelt.ts';
import { isGiven } from '../shared/required.ts';
import { callWithDropped } from '../shared/section-calls.ts';
import { isEnabled, namedSections } from '../shared/sections.ts';

export const componentSecretMissing: Rule = {
  id: 'component-secret-missing',
  summary: 'An external component has no password, so nothing can connect to it.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const opening of namedSections(configuration)) {
      const { section, kind, name } = opening;
      if (kind !== 'component' || componentModule(configuration, section) !== 'component') continue;
      if (isEnabled(configuration, section) === false || isGiven(configuration, section, 'component_secret')) continue;
      if (hasMistake(opening, configuration)) continue;
      // It lost its module: see host-clash.
      if (opening.module) continue;
      if (isMisspelt('component_secret', ['*', section], configuration)) continue;
      // Whether a module or a password was meant, the one in an unknown place counts.
      if (configuration.problems.some(({ kind }) => kind === 'include-missing')) continue;
      yield {
        location: name,
        message: `\`${section}\` is an external component, which logs in with \`component_secret\`; none is set, so it is refused. For a service of Prosody's own, name its module behind the address.`,
      };
    }
  },
};

/** What was meant behind the address did not arrive, which has a message of its own. */
function hasMistake({ name, call }: SectionOpening, configuration: Configuration): boolean {
  if (callWithDropped(configuration, name)) return true;
  const source = configuration.files.get(call.uri);
  const statement = source && nodePathAt(source.chunk, call.span.start).find(({ kind }) => kind === 'CallStatement');
  const end = statement?.span.end ?? call.span.end;
  return configuration.problems.some(
    ({ kind, location: { uri, span } }) =>
      kind === 'bad-section' && uri === call.uri && call.span.start <= span.start && span.end <= end,
  );
}
