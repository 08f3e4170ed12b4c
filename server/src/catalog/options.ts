import { records } from './generated/options.ts';
import { LazyTable } from './lazy-table.ts';
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
  /** Page of the manual below `MANUAL`, or a whole address. */
  readonly page: string;
}

export type OptionTable = LazyTable<LeanOption, OptionRecord>;

export function loadOptions(): OptionTable {
  return new LazyTable(records, complete);
}

function complete(name: string, lean: LeanOption): OptionRecord {
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
    manual: lean.page.startsWith('https:') ? lean.page : `${MANUAL}${lean.page}`,
  };
}

function completeFacts(lean: LeanFacts): OptionFacts {
  return {
    type: lean.type,
    defaultValue: lean.defaultValue ?? null,
    values: lean.values ?? null,
    min: lean.min ?? null,
    max: lean.max ?? null,
    readBy: lean.readBy ?? [],
  };
}
