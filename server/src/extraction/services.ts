/** Options that Prosody's port manager reads for a service that a module provides (core.portmanager). */
import type { Expression } from '../syntax/index.ts';
import { fieldOf, patternOf, textOf } from './constants.ts';
import type { ExtractedOption } from './types.ts';

/**
 * @param module its name without `mod_`
 * @param service the table that describes the service: `{ name = "x", default_port = 1, encryption = "ssl" }`
 * @param written source of a default that is written out
 * @returns ports and addresses, and TLS settings where the service starts with TLS; nothing where its name is computed
 */
export function optionsOfService(
  module: string,
  service: Expression | undefined,
  constants: ReadonlyMap<string, Expression>,
  written: (value: Expression | undefined) => string | null,
): readonly ExtractedOption[] {
  const text = (field: string) => textOf(patternOf(fieldOf(service, field), constants, module));
  const named = fieldOf(service, 'config_prefix') ?? fieldOf(service, 'name');
  // Without a name it is the module's, less the kind of what it provides.
  const name = named ? (text('config_prefix') ?? text('name')) : module.replace(/^net_/, '');
  if (name === null) return [];
  const prefix = name === '' ? '' : `${name}_`;
  const port = written(fieldOf(service, 'default_port'));
  const ports = port === null ? written(fieldOf(service, 'default_ports')) : `{ ${port} }`;
  const option = (suffix: string, type: ExtractedOption['type'], defaultValue: string | null): ExtractedOption => ({
    ...{ name: `${prefix}${suffix}`, type, defaultValue },
    ...{ values: null, min: null, max: null },
  });
  const encrypted = text('encryption') === 'ssl';
  return [
    option('ports', 'set', ports),
    option('interfaces', 'set', null),
    option('interface', 'set', null),
    ...(encrypted ? [option('ssl', 'any', null)] : []),
  ];
}
