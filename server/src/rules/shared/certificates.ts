/** Files of TLS as a configuration names them (core.certmanager and util.sslconfig of 0.12.3 and 13.0.1). */
import {
  type Configuration,
  type LuaTable,
  type OptionAssignment,
  remembered,
  type ServerFiles,
  type StringValue,
  type Value,
} from '../../evaluation/index.ts';
import { writingsOfOptions } from './options.ts';

export type TlsField = (typeof TLS_FIELDS)[number];

/** The fields of `ssl` and its kin that name files; `capath` is a directory. */
const TLS_FIELDS = ['key', 'certificate', 'cafile', 'capath', 'dhparam'] as const;

export interface TlsTable {
  readonly assignment: OptionAssignment;
  readonly table: LuaTable;
}

/** `ssl`, `c2s_ssl`, `s2s_ssl` and those of services, with the tables in them for single ports and interfaces. */
export const tlsTables = remembered((configuration): readonly TlsTable[] => [...findTables(configuration)]);

function* findTables(configuration: Configuration): Iterable<TlsTable> {
  for (const assignment of writingsOfOptions(configuration, (option) => isTlsOption(option, configuration))) {
    const { value } = assignment;
    if (value.kind !== 'table') continue;
    yield { assignment, table: value };
    for (const { value: inner } of value.entries.values()) {
      if (inner.kind === 'table' && TLS_FIELDS.some((field) => inner.entries.has(field))) {
        yield { assignment, table: inner };
      }
    }
  }
}

/**
 * Services of Prosody and of community modules that start with TLS (`encryption = "ssl"` in what the module provides), and the
 * client of net.http, by the names that core.portmanager and core.certmanager put before an option.
 */
const TLS_SERVICES = [
  'https',
  'legacy_ssl',
  'c2s_direct_tls',
  's2s_direct_tls',
  'multiplex_ssl',
  'pubsub_mqtt_tls',
  'client_https',
];

/** mod_tls has `c2s_ssl` and `s2s_ssl`; the ports of mod_net_multiplex have a prefix of their own. */
const TLS_OPTIONS = new Set(['ssl', 'c2s_ssl', 's2s_ssl', 'ssl_ssl', ...TLS_SERVICES.map((name) => `${name}_ssl`)]);
const CERTIFICATE_OPTIONS = new Set(['certificate', ...TLS_SERVICES.map((name) => `${name}_certificate`)]);

/** Whether Prosody reads settings of TLS from an option. */
export function isTlsOption(option: string, configuration: Configuration): boolean {
  return TLS_OPTIONS.has(option) || isOfOwnService(option, '_ssl', configuration);
}

function isCertificateOption(option: string, configuration: Configuration): boolean {
  return CERTIFICATE_OPTIONS.has(option) || isOfOwnService(option, '_certificate', configuration);
}

/** A service that no catalog knows is known by its ports. */
function isOfOwnService(option: string, suffix: string, { sections, catalog }: Configuration): boolean {
  if (!option.endsWith(suffix)) return false;
  const record = catalog.option(option);
  if (record) return Object.values(record.versions).some(({ declared }) => declared);
  const service = option.slice(0, -suffix.length);
  return [`${service}_ports`, `${service}_port`].some((name) => sections[0]?.options.has(name) === true);
}

export interface TlsFile extends TlsTable {
  readonly field: TlsField;
  readonly value: StringValue;
}

export function* tlsFiles(configuration: Configuration): Iterable<TlsFile> {
  for (const { assignment, table } of tlsTables(configuration)) {
    for (const field of TLS_FIELDS) {
      const value = table.get(field);
      // The parameters themselves may stand in the place of their file.
      if (value.kind !== 'string' || (field === 'dhparam' && value.value.startsWith('-----BEGIN'))) continue;
      yield { assignment, table, field, value };
    }
  }
}

export interface CertificateOption {
  readonly assignment: OptionAssignment;
  readonly value: StringValue;
}

/** `certificate` of hosts and `https_certificate` of services, which may have one for each port. */
export function* certificateOptions(configuration: Configuration): Iterable<CertificateOption> {
  for (const assignment of writingsOfOptions(configuration, (option) => isCertificateOption(option, configuration))) {
    const { value } = assignment;
    for (const one of value.kind === 'table' ? [...value.entries.values()].map((entry) => entry.value) : [value]) {
      if (one.kind === 'string') yield { assignment, value: one };
    }
  }
}

/** Where Prosody looks for the key of a certificate that is named without one. */
export function keyOf(certificate: string): string {
  return certificate.replace(/\.crt$/, '.key').replace(/(^|\/)fullchain\.pem$/, '$1privkey.pem');
}

/** What a file in the format of PEM holds; null for anything else. */
export interface Contents {
  readonly key: boolean;
  readonly certificate: boolean;
}

export function contentsOf(path: string, files: ServerFiles): Contents | null {
  const text = files.look(path).kind === 'file' ? files.text(path) : null;
  const blocks =
    text === null ? [] : [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]+)-----/gm)].map(([, what = '']) => what);
  if (blocks.length === 0) return null;
  return {
    key: blocks.some((what) => what.endsWith('PRIVATE KEY')),
    certificate: blocks.some((what) => /^(?:X509 |TRUSTED )?CERTIFICATE$/.test(what)),
  };
}

/** The directory in which Prosody looks for certificates by itself; null where it is not known which. */
function certificatesDirectory({ sections }: Configuration): string | null {
  const value: Value | undefined = sections[0]?.options.get('certificates')?.value;
  if (value === undefined || value.kind === 'nil') return 'certs';
  return value.kind === 'string' ? value.value : null;
}

/** How deep Prosody looks for certificates in the directory of them. */
const DEPTH = 3;

/**
 * Whether Prosody may find a certificate with its key for a host by itself. What they are for stands in the certificates,
 * which are not read here: one that could be meant for any host will do.
 */
export function mayFindOne(configuration: Configuration, files: ServerFiles): 'perhaps' | 'unseen' | 'no' {
  const directory = certificatesDirectory(configuration);
  const found = directory === null ? null : files.filesBelow(directory, DEPTH);
  if (found === null) return 'unseen';
  const names = new Set(found);
  const isPair = (path: string) => {
    const key = path.replace(/\.crt$/, '.key').replace('fullchain', 'privkey');
    return path.endsWith('.pem') || (key !== path && names.has(key));
  };
  return found.some((path) => /\.crt$|fullchain|\.pem$/.test(path) && isPair(path)) ? 'perhaps' : 'no';
}
