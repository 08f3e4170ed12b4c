/** The pages of docs/rules, read as what they are: sections of text and examples. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** The sections of every page, in this order. */
export const SECTIONS = [
  'What it reports',
  'Why it matters',
  'What Prosody does',
  'Wrong',
  'Right',
  'Fix',
  'Settings',
  'Since',
] as const;

export interface Page {
  readonly id: string;
  readonly title: string;
  /** Headings of the second level, in order. */
  readonly headings: readonly string[];
  readonly sections: ReadonlyMap<string, string>;
}

export interface Example {
  /** The rule whose page shows it. */
  readonly id: string;
  /** Fixture text. */
  readonly text: string;
  readonly version: '0.12' | '13.0.1' | '13.0';
}

/** Names of all pages but the list of rules. */
export function pageIds(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length));
}

export function readPage(id: string): Page {
  const text = readFileSync(new URL(`${id}.md`, FOLDER), 'utf8');
  const [head = '', ...parts] = text.split(/^## /m);
  const sections = parts.map((part): [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
  });
  const title = /^# (.*)$/m.exec(head)?.[1] ?? '';
  return { id, title, headings: sections.map(([heading]) => heading), sections: new Map(sections) };
}

/** The examples of a section. One for a certain Prosody has its version in the fence: ```lua prosody=0.12 */
export function examplesOf({ id, sections }: Page, section: 'Wrong' | 'Right'): Example[] {
  const fences = (sections.get(section) ?? '').matchAll(/^```lua(?: prosody=(\S+))?\n(.*?)^```$/gms);
  return [...fences].map(([, version = '13.0', text = '']) => {
    if (version !== '0.12' && version !== '13.0.1' && version !== '13.0') throw new Error(`${id}: Prosody ${version}?`);
    return { id, text, version };
  });
}
