import { type CommunityStage, type Tier, tierWords } from '../catalog/index.ts';
import type { FileSystem } from '../evaluation/index.ts';
import { type CatalogEntry, catalogContents, type ModuleSource, SOURCES } from '../features/catalog-entries.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { columns, keepStart, printable } from './columns.ts';
import { analysisHere, type ProjectOptions } from './project.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

export { SOURCES };

export const TIERS: readonly Tier[] = [
  'core',
  'distributed',
  'stable',
  'beta',
  'alpha',
  'unrated',
  'obsolete',
  'local',
];

export const STAGES: readonly CommunityStage[] = [
  'stable',
  'beta',
  'alpha',
  'experimental',
  'unlabelled',
  'merged',
  'deprecated',
  'obsolete',
  'broken',
];

/** Of several values of one filter any may fit, of several filters all must. */
export interface CatalogOptions {
  readonly format: 'pretty' | 'json';
  readonly tier: readonly Tier[];
  readonly source: readonly ModuleSource[];
  readonly stage: readonly string[];
  /** `313` or `XEP-0313`. */
  readonly xep: readonly string[];
  readonly installed?: boolean;
  readonly notInstalled?: boolean;
}

/**
 * Prints what is known of modules; as JSON with all their options and those of Prosody itself.
 * @param path of a main file, in whose directories modules are looked for; else they are those of the working directory
 */
export function listCatalog(
  path: string | undefined,
  options: CatalogOptions & ProjectOptions,
  files: FileSystem,
  terminal: Terminal,
): number {
  if (options.installed && options.notInstalled) throw new UsageError('--installed and --not-installed leave nothing');
  const analysis = analysisHere(path, options, files, terminal);
  const { modules: all, options: core } = catalogContents(analysis);
  const isThere = installedFilter(options, analysis);
  const fits = filterOf(options);
  const entries = all.filter((entry) => fits(entry) && isThere(entry));
  if (options.format === 'json') {
    const contents = {
      version: 1,
      generated: analysis.configuration.catalog.generated,
      modules: entries,
      options: core,
    };
    terminal.write(`${JSON.stringify(contents, null, 2)}\n`);
  } else terminal.write(`${pretty(entries, all.length, terminal)}\n`);
  return EXIT.ok;
}

/** A name that has several copies is installed as one of them, which is not told from the others. */
function installedFilter(
  { installed, notInstalled }: CatalogOptions,
  analysis: Analysis,
): (entry: CatalogEntry) => boolean {
  if (!installed && !notInstalled) return () => true;
  const names = new Set(analysis.installed.names);
  return ({ name }) => names.has(name) === (installed === true);
}

function filterOf({ tier, source, stage, xep }: CatalogOptions): (entry: CatalogEntry) => boolean {
  const xeps = xep.map(numberOfXep);
  const fits = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || wanted.some((one) => has.includes(one));
  return (entry) =>
    fits(tier, [entry.tier]) &&
    fits(source, [entry.source]) &&
    fits(stage, entry.stage === null ? [] : [entry.stage]) &&
    fits(xeps, entry.xeps);
}

function numberOfXep(text: string): number {
  const [, digits] = /^(?:xep-?)?(\d{1,4})$/i.exec(text) ?? [];
  if (digits === undefined) throw new UsageError(`--xep wants a number such as 313 or XEP-0313, not "${text}"`);
  return Number(digits);
}

const GAP = '  ';

function pretty(entries: readonly CatalogEntry[], total: number, terminal: Terminal): string {
  const style = styleFor(terminal);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, columns(text)), 0);
  const rows = entries.map((entry) => ({ entry, kind: kindWords(entry) }));
  const nameWidth = widest(rows.map(({ entry }) => entry.name));
  const kindWidth = widest(rows.map(({ kind }) => kind));
  const room = terminal.interactive ? terminal.columns - nameWidth - kindWidth - 2 * GAP.length : null;
  const lines = rows.map(({ entry, kind }) => {
    const name = style.bold(entry.name) + ' '.repeat(nameWidth - columns(entry.name));
    const summary = printable(entry.summary);
    if (room !== null && room < 20) return `${name}${GAP}${kind}`;
    const rest = room === null ? summary : keepStart(summary, room);
    return `${name}${GAP}${kind}${' '.repeat(kindWidth - columns(kind))}${GAP}${style.dim(rest)}`.trimEnd();
  });
  const count =
    entries.length === total ? `${total} modules` : `${entries.length} of ${total} modules; explain NAME tells more`;
  return [...lines, ...(lines.length > 0 ? [''] : []), count].join('\n');
}

/** Tiers that say by themselves that a module comes with Prosody. */
const SHIPPED: readonly Tier[] = ['core', 'distributed'];

/** `🟡 Community, beta`, or where the tier does not say where it comes from, that too. */
function kindWords({ tier, source, stage }: CatalogEntry): string {
  const { badge, words } = tierWords[tier];
  const origin = SOURCE_WORDS[source];
  const tierNamesIt =
    source === 'community' ? words.startsWith('Community') : source === 'prosody' && SHIPPED.includes(tier);
  const said = source === 'community' && !tierNamesIt && stage !== null ? `${origin}, ${stage}` : origin;
  return tierNamesIt ? `${badge} ${words}` : `${badge} ${words}: ${said}`;
}

const SOURCE_WORDS: Readonly<Record<ModuleSource, string>> = {
  prosody: 'Prosody',
  community: 'community',
  jitsi: 'Jitsi Meet',
  snikket: 'Snikket',
  local: 'installed here',
  removed: 'removed from Prosody',
};
