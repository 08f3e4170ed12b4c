import { byUse, facts, words } from './generated/options.ts';
import { LazyTable, type Words } from './lazy-table.ts';
import type { ModuleTable } from './modules.ts';
import type { OptionFacts, OptionRecord, ReleaseSeries } from './types.ts';

const MANUAL = 'https://prosody.im/doc/';

/** Facts as generated: what has its usual value is left out. */
type LeanFacts = Pick<OptionFacts, 'type'> & Partial<OptionFacts>;

interface LeanOption {
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
  return new LazyTable(facts(), words, (name, lean, spoken) => new CompleteOption(name, lean, spoken, modules));
}

/** The options that each module reads, the most useful first. Readers are found in the text: to parse it all takes long. */
export function optionsByModule(): ReadonlyMap<string, readonly string[]> {
  const lines = facts().trim().split('\n');
  const byModule = new Map<string, string[]>();
  for (const index of byUse.split(' ')) {
    const line = lines[Number(index)] ?? '';
    const name = line.slice(0, line.indexOf('\t'));
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

/** A class, since a getter in an object literal would give each record a shape of its own. */
class CompleteOption implements OptionRecord {
  readonly name: string;
  readonly versions: OptionRecord['versions'];
  readonly globalOnly: boolean;
  readonly deprecated: OptionRecord['deprecated'];
  readonly obsolete: OptionRecord['obsolete'];
  readonly manual: string;
  readonly #words: () => Words;

  constructor(name: string, lean: LeanOption, words: () => Words, modules: ModuleTable) {
    const { both } = lean.versions;
    const before = both ?? lean.versions['0.12'];
    const now = both ?? lean.versions['13.0'];
    this.name = name;
    this.versions = {
      ...(before ? { '0.12': completeFacts(before) } : {}),
      ...(now ? { '13.0': completeFacts(now) } : {}),
    };
    this.globalOnly = lean.globalOnly ?? false;
    this.deprecated = lean.deprecated ?? null;
    this.obsolete = lean.obsolete ?? [];
    this.manual = lean.page === undefined ? pageOfReader(now ?? before, modules) : `${MANUAL}${lean.page}`;
    this.#words = words;
  }

  get summary(): string {
    return this.#words().summary;
  }

  get note(): string | null {
    return this.#words().note;
  }
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
