import { records } from './generated/options.ts';
import { LazyTable } from './lazy-table.ts';
import type { ModuleTable } from './modules.ts';
import type { OptionFacts, OptionRecord, ReleaseSeries } from './types.ts';

const MANUAL = 'https://prosody.im/doc/';

/** Facts as generated: what has its usual value is left out. */
type LeanFacts = Pick<OptionFacts, 'type'> & Partial<OptionFacts>;

interface LeanOption {
  readonly summary?: string;
  readonly note?: string;
  /** `both` stands for the two series where they agree. */
  readonly versions: Readonly<Partial<Record<ReleaseSeries | 'both', LeanFacts>>>;
  readonly globalOnly?: boolean;
  readonly deprecated?: OptionRecord['deprecated'];
  readonly obsolete?: readonly ReleaseSeries[];
  /** Page of the manual below `MANUAL`; without one it is that of the module that reads the option. */
  readonly page?: string;
}

export type OptionTable = LazyTable<LeanOption, OptionRecord>;

/** @param modules those that may read the options */
export function loadOptions(modules: ModuleTable): OptionTable {
  // The records stand in the order of their use.
  return new LazyTable(records(), (name, lean) => complete(name, lean, modules), 'by name');
}

/** The options that each module reads, the most useful first. Readers are found in the text: to parse it all takes long. */
export function optionsByModule(): ReadonlyMap<string, readonly string[]> {
  const byModule = new Map<string, string[]>();
  for (const line of records().split('\n')) {
    const name = line.slice(0, Math.max(0, line.indexOf('\t')));
    const lists = [...line.matchAll(/"readBy":\[([^\]]*)\]/g)].map(([, list = '']) => list);
    const readers = lists.flatMap((list) => list.split(',').map((reader) => reader.slice(1, -1)));
    for (const reader of new Set(readers)) {
      const names = byModule.get(reader);
      if (names) names.push(name);
      else byModule.set(reader, [name]);
    }
  }
  return byModule;
}

function complete(name: string, lean: LeanOption, modules: ModuleTable): OptionRecord {
  const { both } = lean.versions;
  const before = both ?? lean.versions['0.12'];
  const now = both ?? lean.versions['13.0'];
  return {
    name,
    summary: lean.summary ?? '',
    note: lean.note ?? null,
    versions: {
      ...(before ? { '0.12': completeFacts(before) } : {}),
      ...(now ? { '13.0': completeFacts(now) } : {}),
    },
    globalOnly: lean.globalOnly ?? false,
    deprecated: lean.deprecated ?? null,
    obsolete: lean.obsolete ?? [],
    manual: lean.page === undefined ? pageOfReader(now ?? before, modules) : `${MANUAL}${lean.page}`,
  };
}

/** What Prosody itself reads stands on its page of general options. */
function pageOfReader(facts: LeanFacts | undefined, modules: ModuleTable): string {
  const readers = facts?.readBy ?? [];
  const [first] = readers;
  if (first === undefined || readers.includes('prosody')) return `${MANUAL}configure`;
  const isShipped = (modules.get(first)?.upstream.prosody ?? null) !== null;
  return isShipped ? `${MANUAL}modules/mod_${first}` : `https://modules.prosody.im/mod_${first}.html`;
}

function completeFacts(lean: LeanFacts): OptionFacts {
  return {
    type: lean.type,
    defaultValue: lean.defaultValue ?? null,
    values: lean.values ?? null,
    min: lean.min ?? null,
    max: lean.max ?? null,
    readBy: lean.readBy ?? [],
    declared: false,
  };
}
