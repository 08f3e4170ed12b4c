/** The card of a module by its name, with what is true of it in one configuration. */
import { type Card, moduleCard } from './card.ts';
import { installedCard, installedFact, notInstalledFact } from './card-installed.ts';
import { hostsLoading } from './hosts-loading.ts';
import type { Surroundings } from './known.ts';

/** Null where nothing is known of it. */
export function cardOfModule(name: string, { configuration, installed }: Surroundings): Card | null {
  const { catalog, version } = configuration;
  const record = catalog.module(name) ?? catalog.module(name.replace(/^mod_/, ''));
  const module = installed.get(record?.name ?? name);
  if (!record) return module ? installedCard(module, hostsLoading(configuration, module.name)) : null;
  const card = moduleCard(record, { catalog, version, loadedOn: hostsLoading(configuration, record.name) });
  // That Prosody's own modules lie where Prosody is goes without saying.
  if (catalog.bundled(record.name, version) || record.upstream.nearest !== null) return card;
  const fact = module ? installedFact(module) : notInstalledFact(installed);
  return fact === null ? card : { ...card, facts: [...card.facts, fact] };
}
