import { catalog, type Tier } from '../catalog/index.ts';
import {
  type Configuration,
  componentModule,
  type FileSystem,
  type LoadedModule,
  modulesOf,
} from '../evaluation/index.ts';
import { analyseFile, type ProjectOptions, pathOf, settingsFrom } from './project.ts';
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

export function modules(file: string, options: ModulesOptions, fileSystem: FileSystem, terminal: Terminal): number {
  const { configuration } = analyseFile(file, settingsFrom(options, terminal), fileSystem, terminal);
  const hosts = configuration.sections.map(({ name }) => hostOf(configuration, name, file, terminal));
  if (options.format === 'json') {
    const listed = hosts.map(({ complete: _, ...host }) => host);
    terminal.write(`${JSON.stringify({ version: 1, hosts: listed }, null, 2)}\n`);
  } else terminal.write(`${hosts.map((host) => prettyHost(host, terminal)).join('\n\n')}\n`);
  return EXIT.ok;
}

function hostOf(configuration: Configuration, name: string, file: string, terminal: Terminal): ListedHost {
  const { modules: loaded, complete } = modulesOf(configuration, name);
  const component = componentModule(configuration, name);
  return {
    name,
    kind: name === '*' ? 'global' : component === null ? 'host' : 'component',
    componentModule: component,
    modules: loaded.map((module) => listed(configuration, module, name, file, terminal)),
    complete,
  };
}

function listed(
  configuration: Configuration,
  module: LoadedModule,
  host: string,
  file: string,
  terminal: Terminal,
): ListedModule {
  const origin = module.entry?.value.origin ?? module.entry?.field ?? null;
  const source = origin && configuration.files.get(origin.uri);
  return {
    name: module.name,
    tier: catalog.module(module.name)?.tier ?? 'unrated',
    inherited: host !== '*' && module.from !== 'host',
    path: origin && (origin.uri === configuration.main ? file : pathOf(origin.uri, terminal)),
    line: origin && source ? source.lines.positionAt(origin.span.start).line + 1 : null,
  };
}

const TIERS: readonly Tier[] = ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete', 'local'];

function prettyHost(host: ListedHost, terminal: Terminal): string {
  const style = styleFor(terminal);
  const kind = {
    global: 'global section',
    host: 'VirtualHost',
    component: `Component of module ${host.componentModule}`,
  }[host.kind];
  const lines = [`${style.bold(host.name)} ${style.dim(kind)}`];
  const width = Math.max(0, ...host.modules.map(({ name }) => name.length));
  for (const tier of TIERS) {
    const group = host.modules.filter((module) => module.tier === tier);
    if (group.length === 0) continue;
    const { badge, words } = catalog.tierWords[tier];
    lines.push(`  ${badge} ${words}`);
    for (const module of group) {
      const place = module.path === null ? 'loaded by Prosody itself' : `${module.path}:${module.line}`;
      const inherited = module.inherited && module.path !== null ? ', inherited' : '';
      lines.push(`     ${module.name.padEnd(width)}  ${style.dim(place + inherited)}`);
    }
  }
  if (host.modules.length === 0) lines.push('  no modules');
  if (!host.complete)
    lines.push(`  ${style.dim('at least these: a list depends on something that is known only when Prosody runs')}`);
  return lines.join('\n');
}
