import {
  grouped,
  type IncludeUse,
  isComputedSection,
  type OptionAssignment,
  type SectionOpening,
} from '../../evaluation/index.ts';
import { partitionPoint } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sectionWords } from '../shared/edits.ts';

export const includeScope: Rule = {
  id: 'include-scope',
  summary: 'A file is included under a host, but its options count for the whole server.',
  severity: 'warning',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    if (configuration.includes.length === 0) return;
    const inOrder = [...configuration.openings].sort((a, b) => a.call.span.end - b.call.span.end);
    const openings = grouped(inOrder, ({ call }) => call.uri);
    const assignments = grouped(configuration.assignments.filter(isGlobalOption), ({ name }) => name.uri);
    for (const include of configuration.includes) {
      const section = sectionAt(include, openings.get(include.call.uri) ?? []);
      if (!section || include.presence.state === 'inactive') continue;
      const [first] = include.files.flatMap((file) => assignments.get(file)?.slice(0, 1) ?? []);
      // What opens a host of its own is included here for want of a better place, and means itself.
      if (!first || include.files.some((file) => openings.has(file))) continue;
      const where = sectionWords(configuration, section.section);
      yield {
        location: include.argument,
        message: `An included file begins in the global section: its \`${first.option}\` counts for the whole server, not for ${where} above. To set options of the host there, the file has to name the host itself.`,
        fixes: namingHost(include, section),
        related: [{ location: first.name, message: `\`${first.option}\` is set here, for the whole server` }],
      };
    }
  },
};

/** The host under which an Include is indented: only there somebody means it to belong to the host. */
function sectionAt({ call }: IncludeUse, openings: readonly SectionOpening[]): SectionOpening | undefined {
  return openings[partitionPoint(openings, (opening) => opening.call.span.end <= call.span.start) - 1];
}

function isGlobalOption({ section, form, presence }: OptionAssignment): boolean {
  return section === '*' && form !== 'function' && presence.state === 'active';
}

/** Opens the host again at the head of the file, where it is the only one that is included so. */
function namingHost({ files }: IncludeUse, { section, kind, module }: SectionOpening): Fix[] {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || isComputedSection(section)) return [];
  const word = kind === 'component' ? 'Component' : 'VirtualHost';
  const opening = `${word} "${section}"${module ? ` "${module.value}"` : ''}\n`;
  return [{ title: `Name \`${section}\` in the file`, safe: false, edits: [insertAt(file, 0, opening)] }];
}
