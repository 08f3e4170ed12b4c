/** Options that are tables with fields of their own, by the parts of Prosody that read them. */
import { distance } from 'fastest-levenshtein';
import type { Configuration, LuaTable, OptionAssignment, TableEntry } from '../../evaluation/index.ts';
import { isTlsOption } from './certificates.ts';
import { writingsOfOptions } from './options.ts';

interface Fields {
  readonly known: readonly string[];
  /** What people call them elsewhere. */
  readonly meant: Readonly<Record<string, string>>;
}

/** util.sslconfig hands them to LuaSec, which knows these. */
const TLS: Fields = {
  known:
    'key certificate cafile capath password protocol ciphers ciphersuites curve curveslist dhparam options verify verifyext depth mode alpn dane certificates'.split(
      ' ',
    ),
  meant: {
    cert: 'certificate',
    crt: 'certificate',
    cert_file: 'certificate',
    certfile: 'certificate',
    certificate_file: 'certificate',
    keyfile: 'key',
    key_file: 'key',
    keys: 'key',
    private_key: 'key',
    ca: 'cafile',
    ca_file: 'cafile',
    ca_path: 'capath',
    dh_param: 'dhparam',
    protocols: 'protocol',
  },
};

/** util.sql. */
const SQL: Fields = {
  known: ['driver', 'database', 'username', 'password', 'host', 'port'],
  meant: {
    db: 'database',
    dbname: 'database',
    name: 'database',
    user: 'username',
    pass: 'password',
    passwd: 'password',
    server: 'host',
    hostname: 'host',
    type: 'driver',
  },
};

/** mod_limits, for each kind of connection. */
const LIMIT: Fields = { known: ['rate', 'burst'], meant: { bandwidth: 'rate', limit: 'rate' } };

/** mod_limits goes by the type of a connection. */
const CONNECTIONS: Fields = {
  known: ['c2s', 's2sin', 's2sout', 'component'],
  meant: { s2s: 's2sin', c2sin: 'c2s', client: 'c2s', clients: 'c2s' },
};

/** core.loggingmanager, for each entry of the list. */
const SINK: Fields = {
  known: ['to', 'levels', 'filename', 'timestamps'],
  meant: { level: 'levels', file: 'filename', path: 'filename', target: 'to', sink: 'to', type: 'to' },
};

/** mod_external_services, for each service. */
const SERVICE: Fields = {
  known: 'type transport host port username password secret restricted expires ttl algorithm credentials_cb'.split(' '),
  meant: { protocol: 'transport', proto: 'transport', hostname: 'host', user: 'username', pass: 'password' },
};

/** mod_server_contact_info. */
const CONTACTS: Fields = {
  known: ['abuse', 'admin', 'feedback', 'sales', 'security', 'status', 'support'],
  meant: { admins: 'admin', administrator: 'admin' },
};

/** Whether the option itself has the fields, each entry of a list, or each named entry. */
type Shape = 'itself' | 'items' | 'named';

type Level = readonly [Fields, Shape];

const OPTIONS: ReadonlyMap<string, readonly Level[]> = new Map<string, readonly Level[]>([
  ['sql', [[SQL, 'itself']]],
  [
    'limits',
    [
      [CONNECTIONS, 'itself'],
      [LIMIT, 'named'],
    ],
  ],
  ['log', [[SINK, 'items']]],
  ['external_services', [[SERVICE, 'items']]],
  ['contact_info', [[CONTACTS, 'itself']]],
]);
const TLS_LEVELS: readonly Level[] = [[TLS, 'itself']];

export interface WrongField {
  /** `ssl`, or "an entry of `log`". */
  readonly of: string;
  readonly name: string;
  readonly entry: TableEntry;
  readonly meant: string;
}

/** Fields whose names nothing reads, and which come near one that is read and is not there. */
export function* wrongFields(configuration: Configuration): Iterable<WrongField> {
  const hasFields = (option: string) => OPTIONS.has(option) || /^(?:ssl|\w+_ssl)$/.test(option);
  for (const assignment of writingsOfOptions(configuration, hasFields)) {
    const { option, value } = assignment;
    if (value.kind !== 'table') continue;
    const levels = OPTIONS.get(option) ?? (isTlsOption(option, configuration) ? TLS_LEVELS : []);
    for (const level of levels) yield* inTables(assignment, value, ...level);
  }
}

function* inTables({ option }: OptionAssignment, value: LuaTable, fields: Fields, shape: Shape): Iterable<WrongField> {
  if (shape === 'itself') {
    yield* inTable(value, `\`${option}\``, fields);
    return;
  }
  for (const [key, { value: inner }] of value.entries) {
    if (inner.kind !== 'table' || (shape === 'items') !== (typeof key === 'number')) continue;
    const of = typeof key === 'number' ? `an entry of \`${option}\`` : `\`${option}.${key}\``;
    yield* inTable(inner, of, fields);
  }
}

function* inTable(table: LuaTable, of: string, { known, meant }: Fields): Iterable<WrongField> {
  for (const [name, entry] of table.entries) {
    if (typeof name !== 'string' || !entry.keyLocation) continue;
    // LuaSec has a list of this name.
    const isText = name === 'certificates' && entry.value.kind === 'string';
    if (known.includes(name) && !isText) continue;
    const near = isText
      ? 'certificate'
      : Object.hasOwn(meant, name.toLowerCase())
        ? meant[name.toLowerCase()]
        : known.find((one) => one.length > 3 && distance(one, name.toLowerCase()) <= (one.length > 6 ? 2 : 1));
    if (near === undefined || table.entries.has(near)) continue;
    yield { of, name, entry, meant: near };
  }
}
