import text from './generated/options.ts';
import type { OptionFacts, OptionRecord, ReleaseSeries } from './types.ts';

/** Facts as generated: what has its usual value is left out. */
type LeanFacts = Pick<OptionFacts, 'type'> & Partial<OptionFacts>;

interface LeanOption {
  readonly name: string;
  readonly summary?: string;
  readonly note?: string;
  /** `both` stands for the two series where they agree. */
  readonly versions: Readonly<Partial<Record<ReleaseSeries | 'both', LeanFacts>>>;
  readonly globalOnly?: boolean;
  readonly deprecated?: OptionRecord['deprecated'];
  readonly obsolete?: readonly ReleaseSeries[];
  /** Page of the manual below https://prosody.im/doc/, or a whole address. */
  readonly page: string;
}

/** A port service, whose name begins the names of several options. */
interface Service {
  readonly module: string;
  /** Default ports; none where the service is off until ports are named. */
  readonly ports: readonly number[];
  /** Completes "Ports for ___". */
  readonly for: string;
}

const MANUAL = 'https://prosody.im/doc/';

interface Generated {
  readonly services: Readonly<Record<string, Service>>;
  readonly spokenServices: Readonly<Record<string, Pick<OptionRecord, 'summary' | 'note'>>>;
  readonly options: readonly LeanOption[];
}

export interface OptionTables {
  /** In the order of their names. */
  readonly options: readonly OptionRecord[];
  readonly byName: ReadonlyMap<string, OptionRecord>;
  /** Names of the options that a module reads, most useful first. */
  readonly ofModule: ReadonlyMap<string, readonly string[]>;
}

export function loadOptions(): OptionTables {
  const generated = JSON.parse(text) as Generated;
  const byUse = generated.options.map(completeOption);
  const byName = new Map(byUse.map((record) => [record.name, record]));
  const services = Object.entries(generated.services).flatMap(([prefix, service]) =>
    serviceOptions(prefix, service, generated.spokenServices).filter((record) => !byName.has(record.name)),
  );
  for (const record of services) byName.set(record.name, record);
  const ofModule = new Map<string, string[]>();
  for (const record of [...byUse, ...services]) {
    for (const module of readersOf(record)) {
      const names = ofModule.get(module);
      if (names) names.push(record.name);
      else ofModule.set(module, [record.name]);
    }
  }
  const options = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { options: Object.freeze(options), byName, ofModule };
}

function readersOf(record: OptionRecord): ReadonlySet<string> {
  return new Set(Object.values(record.versions).flatMap((facts) => facts.readBy));
}

function completeOption(lean: LeanOption): OptionRecord {
  const { both } = lean.versions;
  const before = both ?? lean.versions['0.12'];
  const now = both ?? lean.versions['13.0'];
  return Object.freeze({
    name: lean.name,
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
  });
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

/** The options that Prosody's port manager reads for one service; nothing lists them, the names are put together. */
function serviceOptions(prefix: string, service: Service, spoken: Generated['spokenServices']): OptionRecord[] {
  const make = (
    suffix: string,
    type: OptionFacts['type'],
    page: string,
    summary: string,
    defaultValue: string | null = null,
  ): OptionRecord => {
    const name = `${prefix}_${suffix}`;
    const facts = completeFacts({ type, readBy: [service.module], ...(defaultValue ? { defaultValue } : {}) });
    return Object.freeze({
      name,
      summary,
      note: null,
      ...spoken[name],
      versions: { '0.12': facts, '13.0': facts },
      // The TLS settings of the client and server ports also stand under hosts, for the certificates of those hosts.
      globalOnly: suffix !== 'host' && suffix !== 'certificate' && name !== 'c2s_ssl' && name !== 's2s_ssl',
      deprecated: null,
      obsolete: [],
      manual: `${MANUAL}${page}`,
    });
  };
  const ports = service.ports.length > 0 ? `{ ${service.ports.join(', ')} }` : '{}';
  return [
    make('ports', 'set', 'ports', `Ports for ${service.for}.`, ports),
    make('interfaces', 'set', 'ports', `Addresses of this machine on which to listen for ${service.for}.`),
    make('interface', 'set', 'ports', `An older way to write \`${prefix}_interfaces\`.`),
    make('ssl', 'any', 'certificates', `TLS settings of the ports for ${service.for}.`),
    make('certificate', 'path', 'certificates', `Certificate of the ports for ${service.for}.`),
    make('host', 'string', 'certificates', `Name under which the host is reached by ${service.for}.`),
  ];
}
