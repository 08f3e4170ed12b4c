import {
  type Configuration,
  isComputedSection,
  remembered,
  type StringValue,
  sectionTitle,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Report, Rule } from '../rule.ts';
import { insertAt, severityIn, textOf, whenThere } from '../shared/edits.ts';
import { PlaceIndex } from '../shared/place-index.ts';
import { callWithDropped } from '../shared/section-calls.ts';

export const hostClash: Rule = {
  id: 'host-clash',
  summary: 'A name is both a VirtualHost and a Component, or a Component of two modules.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'section-clash') continue;
      const [first] = openingsByName(configuration).at(problem.other);
      const was = first?.kind === 'component' ? 'Component' : 'VirtualHost';
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `\`${sectionTitle(configuration, problem.section)}\` is a ${was} already; a name can be only one of the two. Prosody will not start${whenThere(problem.presence)}.`,
        related: [{ location: problem.other, message: `The ${was} of this name` }],
      };
    }
    yield* otherModules(configuration);
  },
};

const openingsByName = remembered(({ openings }) => new PlaceIndex(openings, ({ name }) => name));

/** A Component that is opened again runs what is named last; without a module it becomes an external one. */
function* otherModules(configuration: Configuration): Iterable<Report> {
  const first = new Map<string, StringValue>();
  for (const { section, kind, module, name, presence } of configuration.openings) {
    if (kind !== 'component' || presence.state !== 'active' || isComputedSection(section)) continue;
    const was = first.get(section);
    if (!was) {
      if (module) first.set(section, module);
      continue;
    }
    if (module?.value === was.value || isDropped(configuration, name)) continue;
    const place = was.content ?? was.origin;
    const end = name.span.end;
    const isLiteral = /^["']/.test(textOf(configuration, name));
    yield {
      location: module?.content ?? module?.origin ?? name,
      message: module
        ? `\`${section}\` runs \`${was.value}\` already. A Component runs one module: Prosody takes the last without a word, and \`${was.value}\` is lost.`
        : `\`${section}\` is opened again without its module: Prosody takes it for an external component, and \`${was.value}\` is lost.`,
      fixes:
        module || !isLiteral
          ? []
          : [{ title: `Add "${was.value}"`, safe: false, edits: [insertAt(name.uri, end, ` "${was.value}"`)] }],
      related: place ? [{ location: place, message: `\`${was.value}\` is named here` }] : [],
    };
  }
}

/** Whether Prosody drops what stands between the parentheses, which has a message of its own. */
function isDropped(configuration: Configuration, name: Location): boolean {
  return callWithDropped(configuration, name) !== undefined;
}
