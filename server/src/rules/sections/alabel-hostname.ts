import { toUnicode } from 'punycode.js';
import type { Configuration } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, textOf } from '../shared/edits.ts';
import { namedSections } from '../shared/sections.ts';

export const alabelHostname: Rule = {
  id: 'alabel-hostname',
  summary: 'The name of a host is written in the form that DNS uses for letters outside of ASCII.',
  severity: 'warning',
  category: 'sections',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { section, name } of namedSections(configuration)) {
      if (!section.split('.').some((label) => /^xn--[a-z\d-]+$/.test(label))) continue;
      yield {
        location: name,
        message: `Write the name with its own letters: addresses of users have them, and \`${section}\` (the form that DNS uses) is another host to Prosody.`,
        fixes: inLetters(section, name, configuration),
      };
    }
  },
};

/** The name in its own letters, where it is written out and DNS has this form of them. */
function inLetters(section: string, name: Location, configuration: Configuration): Fix[] {
  const quote = textOf(configuration, name).charAt(0);
  const letters = lettersOf(section);
  if (!/^["']$/.test(quote) || letters === null) return [];
  return [{ title: `Change to \`${letters}\``, safe: false, edits: [replace(name, `${quote}${letters}${quote}`)] }];
}

function lettersOf(name: string): string | null {
  try {
    return toUnicode(name);
  } catch {
    return null;
  }
}
