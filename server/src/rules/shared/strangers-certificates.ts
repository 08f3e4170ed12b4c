/** Certificates of the manual's examples under hosts of other names. */
import {
  type Configuration,
  isComputedSection,
  type OptionAssignment,
  type StringValue,
  type Value,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import { isTlsOption } from './certificates.ts';
import { isPrivate } from './insecure.ts';
import { placeOf } from './options.ts';

export interface StrangersCertificate {
  readonly location: Location;
  readonly whose: string;
  readonly host: string;
}

/** The certificate of an example that an option gives to a host of another name, or null. */
export function strangersCertificate(
  assignment: OptionAssignment,
  configuration: Configuration,
): StrangersCertificate | null {
  const certificate = certificateOf(assignment, configuration);
  const whose = certificate && ownerOf(certificate.value);
  if (!certificate || !whose) return null;
  const { section } = assignment;
  const host = section === '*' ? hostThatHasIt(configuration) : section;
  if (host === null || isComputedSection(host) || !isPublic(host)) return null;
  return { location: placeOf(certificate, assignment), whose, host };
}

function certificateOf({ option, value }: OptionAssignment, configuration: Configuration): StringValue | null {
  const isTable = value.kind === 'table' && isTlsOption(option, configuration);
  const certificate: Value | null = isTable ? value.get('certificate') : option === 'certificate' ? value : null;
  return certificate?.kind === 'string' ? certificate : null;
}

/** The example's names in the path of a certificate: those of the manual and of Prosody's first configuration. */
function ownerOf(path: string): string | null {
  const [, name] = /(?:^|\/)(example\.(?:com|org|net)|localhost)(?![\w-])/.exec(path) ?? [];
  return name ?? null;
}

/** A name without a dot is one of a container or of one's own network. */
function isPublic(host: string): boolean {
  return !isPrivate(host) && host.includes('.');
}

/** A VirtualHost that has no certificate of its own, where all are known; one that takes part in the example is none. */
function hostThatHasIt(configuration: Configuration): string | null {
  const { sections, openings } = configuration;
  const hosts = new Set(openings.flatMap(({ kind, section }) => (kind === 'host' ? [section] : [])));
  const plain = sections.find(
    ({ name, options }) =>
      hosts.has(name) &&
      !isComputedSection(name) &&
      isPublic(name) &&
      ![...options.keys()].some((option) => option === 'certificate' || isTlsOption(option, configuration)),
  );
  return plain?.name ?? null;
}
