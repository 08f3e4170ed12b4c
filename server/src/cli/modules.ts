import { catalog, type Tier } from '../catalog/index.ts';
import {
  type Configuration,
  componentModule,
  type FileSystem,
  type LoadedModule,
  modulesOf,
  sectionTitle,
} from '../evaluation/index.ts';
import { analyse } from '../workspace/analysis.ts';
import { columns, printable } from './columns.ts';
import { namedFiles, type PathOf, type ProjectOptions, pathsBeside, settingsFrom } from './project.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal } from './terminal.ts';

export interface ModulesOptions extends ProjectOptions {
  readonly format: 'pretty' | 'json';
}

interface ListedModule {
  readonly name: string;
  readonly tier: Tier;
  readonly inherited: boolean;
  /** Null for what Prosody loads by itself. */
  readonly path: string | null;
  readonly line: number | null;
}

interface ListedHost {
  readonly name: string;
  readonly kind: 'global' | 'host' | 'component';
  readonly componentModule: string | null;
  readonly modules: readonly ListedModule[];
  readonly complete: boolean;
}

/** Prints for each host which modules Prosody would load from its lists. */
export function modules(path: string, options: ModulesOptions, files: FileSystem, terminal: Terminal): number {
  const settings = settingsFrom(options, files, terminal);
  const named = namedFiles([path], files, terminal);
  const analyses = named.map(({ uri }) => analyse(uri, files, settings));
  const pathOf = pathsBeside(named, analyses, terminal);
  const hosts = analyses.flatMap(({ configuration }) =>
    configuration.sections.map(({ name }) => hostOf(configuration, name, pathOf)),
  );
  if (options.format === 'json') {
    const listed = hosts.map(({ complete: _, ...host }) => host);
    terminal.write(`${JSON.stringify({ version: 1, hosts: listed }, null, 2)}\n`);
  } else terminal.write(`${hosts.map((host) => prettyHost(host, terminal)).join('\n\n')}\n`);
  return EXIT.ok;
}

function hostOf(configuration: Configuration, name: string, pathOf: PathOf): ListedHost {
  const { modules: loaded, complete } = modulesOf(configuration, name);
  const component = componentModule(configuration, name);
  return {
    name: sectionTitle(configuration, name),
    kind: name === '*' ? 'global' : component === null ? 'host' : 'component',
    componentModule: component,
    modules: loaded.map((module) => listed(configuration, module, name, pathOf)),
    complete,
  };
}

function listed(configuration: Configuration, module: LoadedModule, host: string, pathOf: PathOf): ListedModule {
  const origin = module.entry?.value.origin ?? module.entry?.field ?? null;
  const source = origin && configuration.files.get(origin.uri);
  return {
    name: module.name,
    tier: catalog.module(module.name)?.tier ?? 'unrated',
    inherited: host !== '*' && module.from !== 'host',
    path: origin && pathOf(origin.uri),
    line: origin && source ? source.lines.positionAt(origin.span.start).line + 1 : null,
  };
}

const TIERS: readonly Tier[] = ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete', 'local'];

function prettyHost(host: ListedHost, terminal: Terminal): string {
  const style = styleFor(terminal);
  const lines = [`${style.bold(printable(host.name))} ${style.dim(kindWords(host))}`];
  const names = host.modules.map(({ name }) => columns(printable(name)));
  const width = names.reduce((most, one) => Math.max(most, one), 0);
  for (const tier of TIERS) {
    const group = host.modules.filter((module) => module.tier === tier);
    if (group.length === 0) continue;
    const { badge, words } = catalog.tierWords[tier];
    lines.push(`  ${badge} ${words}`);
    for (const module of group) {
      const name = printable(module.name);
      const place = module.path === null ? 'loaded by Prosody itself' : `${printable(module.path)}:${module.line}`;
      const inherited = module.inherited && module.path !== null ? ', inherited' : '';
      lines.push(`     ${name}${' '.repeat(width - columns(name))}  ${style.dim(place + inherited)}`);
    }
  }
  if (host.modules.length === 0) lines.push('  no modules');
  if (!host.complete)
    lines.push(`  ${style.dim('at least these: a list depends on something that is known only when Prosody runs')}`);
  return lines.join('\n');
}

function kindWords({ kind, componentModule: module }: ListedHost): string {
  if (kind === 'global') return 'global section';
  if (kind === 'host') return 'VirtualHost';
  return module === 'component' ? 'Component, a program of its own' : `Component of module ${printable(module ?? '')}`;
}
