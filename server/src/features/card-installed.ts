/** What there is to say of a module that is installed: all of it for one that nobody else knows. */
import { URI, Utils } from 'vscode-uri';
import { tierWords } from '../catalog/index.ts';
import type { InstalledModule, InstalledModules } from '../evaluation/index.ts';
import { type Card, typeWords } from './card.ts';

/** Options that a card lists; more are counted. */
const LISTED_OPTIONS = 6;

/** The card of a module that is in no catalog, from what its code says. */
export function installedCard(module: InstalledModule, loadedOn: readonly string[]): Card {
  const { badge, words } = tierWords.local;
  const { options, depends, headers } = module.facts;
  const needs = depends.filter(({ optional }) => !optional).map((one) => `\`${one.module}\``);
  const refused = headers.get('conflicts') ?? [];
  const facts = [
    installedFact(module),
    loadedOn.length > 0 ? `loaded on ${loadedOn.map((host) => (host === '*' ? 'all hosts' : host)).join(', ')}` : '',
    needs.length > 0 ? `needs ${needs.join(', ')}` : '',
    refused.length > 0 ? `not with ${refused.join(', ')}` : '',
  ];
  const listed = options.slice(0, LISTED_OPTIONS).map((option) => {
    return `\`${option.name}\` (${typeWords({ ...option, readBy: [], declared: false })})`;
  });
  const more = options.length - listed.length;
  return {
    badge,
    name: module.name,
    subtitle: words,
    summary: 'Neither Prosody nor the community collection has a module of this name.',
    facts: [
      facts.filter(Boolean).join(' · '),
      ...(listed.length > 0 ? [`Options: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
    ],
    links: [{ text: 'Its source', url: module.uri }],
  };
}

/** Where a module was found, which version it is and how old, for the card of one that is known as well. */
export function installedFact({ uri, name, version, modified }: InstalledModule): string {
  const { path } = Utils.dirname(URI.parse(uri));
  const own = `/mod_${name}`;
  const directory = path.endsWith(own) ? path.slice(0, -own.length) : path;
  // The day in the time zone of nobody in particular: it is the same for everyone who looks.
  const day = modified === null ? null : new Date(modified).toISOString().slice(0, 10);
  const details = [version === null ? null : `version ${version}`, day === null ? null : `changed ${day}`];
  const known = details.filter((detail) => detail !== null);
  return `installed in \`${directory}\`${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}

/** That a module was not found; null where it may lie in a place that cannot be seen from here. */
export function notInstalledFact({ complete, names }: InstalledModules): string | null {
  return complete && names.length > 0 ? 'not installed in any of the directories that Prosody looks into' : null;
}
