import type { Rule } from '../rule.ts';
import { areSectionsComplete } from '../shared/sections.ts';
import { swallowedSection } from '../shared/swallowed-sections.ts';

export const noGlobalOptions: Rule = {
  id: 'no-global-options',
  summary: 'No option stands in the global section: all of them belong to hosts.',
  severity: 'warning',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const { sections, openings, assignments } = configuration;
    const [global] = sections;
    const [first] = openings;
    if (!global || !first || !areSectionsComplete(configuration)) return;
    if ([...global.options.keys()].some((option) => option !== 'log')) return;
    // An empty host is a file that somebody is about to fill.
    if (!assignments.some(({ section, presence }) => section !== '*' && presence.state === 'active')) return;
    if (assignments.some((assignment) => swallowedSection(assignment, configuration))) return;
    yield {
      location: first.name,
      message:
        'No option stands above the first section, so every one belongs to the host that it follows. What is meant for the whole server has to stand above this line.',
    };
  },
};
