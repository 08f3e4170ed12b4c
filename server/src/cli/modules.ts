import { type Tier, tierWords } from '../catalog/index.ts';
import { type FileSystem, type LoadedModule, modulesOf } from '../evaluation/index.ts';
import { knownIn } from '../features/known.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { columns, printable } from './columns.ts';
import { analysesAt, type PathOf, type ProjectOptions } from './project.ts';
import { warnOfRefusal } from './refusal.ts';
import { headLine, type SectionHead, sectionHead, sectionsAskedFor } from './sections.ts';
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
  readonly head: SectionHead;
  readonly modules: readonly ListedModule[];
  /** False where a list depends on something unknown. */
  readonly complete: boolean;
}

/** Prints for a host, or for each section, which modules Prosody would load from its lists. */
export function modules(
  path: string,
  host: string | undefined,
  options: ModulesOptions,
  files: FileSystem,
  terminal: Terminal,
): number {
  const { analyses, pathOf } = analysesAt(path, options, files, terminal);
  const hosts = analyses.flatMap((analysis) =>
    sectionsAskedFor(analysis.configuration, host, path).map((name) => hostOf(analysis, name, pathOf)),
  );
  for (const { configuration } of analyses) warnOfRefusal(configuration, pathOf, terminal);
  if (options.format === 'json') {
    const listed = hosts.map(({ head, modules, complete }) => ({
      name: head.name,
      ...(head.computed && { computed: true }),
      kind: head.kind,
      componentModule: head.componentModule,
      ...(!complete && { complete }),
      modules,
    }));
    terminal.write(`${JSON.stringify({ version: 1, hosts: listed }, null, 2)}\n`);
  } else terminal.write(`${hosts.map((one) => prettyHost(one, terminal)).join('\n\n')}\n`);
  return EXIT.ok;
}

function hostOf(analysis: Analysis, name: string, pathOf: PathOf): ListedHost {
  const { configuration } = analysis;
  const { modules: loaded, complete } = modulesOf(configuration, name);
  return {
    head: sectionHead(configuration, name),
    modules: loaded.map((module) => listed(analysis, module, name, pathOf)),
    complete,
  };
}

function listed(analysis: Analysis, module: LoadedModule, host: string, pathOf: PathOf): ListedModule {
  const origin = module.entry?.value.origin ?? module.entry?.field ?? null;
  const source = origin && analysis.configuration.files.get(origin.uri);
  return {
    name: module.name,
    tier: knownIn(analysis).module(module.name)?.tier ?? 'unrated',
    inherited: host !== '*' && module.from !== 'host',
    path: origin && pathOf(origin.uri),
    line: origin && source ? source.lines.positionAt(origin.span.start).line + 1 : null,
  };
}

const TIERS: readonly Tier[] = ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'obsolete', 'local'];

function prettyHost(host: ListedHost, terminal: Terminal): string {
  const style = styleFor(terminal);
  const lines = [headLine(host.head, style)];
  const names = host.modules.map(({ name }) => columns(printable(name)));
  const width = names.reduce((most, one) => Math.max(most, one), 0);
  for (const tier of TIERS) {
    const group = host.modules.filter((module) => module.tier === tier);
    if (group.length === 0) continue;
    const { badge, words } = tierWords[tier];
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
