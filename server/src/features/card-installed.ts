/** What there is to say of a module that is installed: all of it for one that nobody else knows. */
import { URI, Utils } from 'vscode-uri';
import { catalog, type OptionFacts } from '../catalog/index.ts';
import type { InstalledModule } from '../evaluation/index.ts';
import { type Card, typeWords } from './card.ts';

/** Options that a card lists; more are counted. */
const LISTED_OPTIONS = 6;

/** The card of a module that is in no catalog, from what its code says. */
export function installedCard(module: InstalledModule, loadedOn: readonly string[]): Card {
  const { badge, words } = catalog.tierWords.local;
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
    const type: OptionFacts['type'] = option.type === 'map' ? 'any' : option.type;
    return `\`${option.name}\` (${typeWords({ ...option, type, readBy: [] })})`;
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

/** Where a module was found, for the card of one that is known as well. */
export function installedFact({ uri, name }: InstalledModule): string {
  const directory = Utils.dirname(URI.parse(uri)).path;
  return `installed in \`${directory.endsWith(`/mod_${name}`) ? directory.slice(0, -`/mod_${name}`.length) : directory}\``;
}
