/** Options without which a module does not work, as a start of the server shows. */
import { type Configuration, effectiveOption } from '../../evaluation/index.ts';
import { writingsOfOption } from './options.ts';

export const REQUIRED: readonly { readonly module: string; readonly option: string; readonly effect: string }[] = [
  {
    module: 'turn_external',
    option: 'turn_external_secret',
    effect: 'Prosody logs an error, and calls are not helped.',
  },
  { module: 'auth_ldap', option: 'ldap_base', effect: 'It does not load, and nobody can log in.' },
];

/** It has a value, or is written with one that is nil only here: `os.getenv` of a variable that only the server has. */
export function isGiven(configuration: Configuration, host: string, option: string): boolean {
  if (effectiveOption(configuration, host, option)) return true;
  return writingsOfOption(configuration, option).some(({ section }) => section === '*' || section === host);
}

/** Whether a module would work in a section with the options that are set there. */
export function hasWhatItNeeds(module: string, section: string, configuration: Configuration): boolean {
  return REQUIRED.every((one) => one.module !== module || isGiven(configuration, section, one.option));
}
