/** Our Configuration spelt as effective.lua spells Prosody's, so that the two can be compared. */
import type { Effective } from '../../scripts/prosody-oracle.mjs';
import {
  type Configuration,
  componentModule,
  type LuaTable,
  modulesOf,
  type TableKey,
  type Value,
} from '../../server/src/evaluation/index.ts';

function spell(value: Value): unknown {
  switch (value.kind) {
    case 'nil':
      return null;
    case 'boolean':
    case 'string':
      return value.value;
    case 'number':
      return Number.isFinite(value.value) ? value.value : { $number: infinite(value.value) };
    case 'function':
    case 'builtin':
      return { $type: 'function' };
    case 'reference':
      return { $reference: value.option };
    case 'unknown':
      return { $unknown: value.cause };
    case 'table':
      return value.unknown ? { $unknown: value.unknown.cause } : spellTable(value);
  }
}

function infinite(value: number): string {
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

function spellTable(table: LuaTable): unknown {
  const list = table.list().map((entry) => spell(entry.value));
  const inList = (key: TableKey) => typeof key === 'number' && Number.isInteger(key) && key >= 1 && key <= list.length;
  const named = Object.fromEntries(
    [...table.entries].filter(([key]) => !inList(key)).map(([key, entry]) => [String(key), spell(entry.value)]),
  );
  if (Object.keys(named).length === 0) return list;
  return list.length === 0 ? named : { $list: list, $named: named };
}

export function spellConfiguration(configuration: Configuration): Effective['hosts'] {
  const hosts = configuration.sections.map(({ name, options }) => {
    const component = componentModule(configuration, name);
    const kind = name === '*' ? 'global' : component !== null ? 'component' : 'host';
    const modules = modulesOf(configuration, name).modules.map((module) => module.name);
    const spelt = Object.fromEntries([...options].map(([option, { value }]) => [option, spell(value)]));
    return [name, { kind, componentModule: component, modules: modules.sort(), options: spelt }] as const;
  });
  return Object.fromEntries(hosts);
}
