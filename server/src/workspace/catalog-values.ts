/** What a catalog file says, key by key, and in a sentence each what it says wrongly. Published as schemas/prosody-catalog. */
import type { AddedModule, AddedOption, CatalogAdditions, OptionType, Tier } from '../catalog/index.ts';
import { isKeyOf, isObject, oneOf, type Read, wrong } from './read-values.ts';

const TIERS = {
  core: true,
  distributed: true,
  stable: true,
  beta: true,
  alpha: true,
  unrated: true,
  obsolete: true,
  local: true,
} as const satisfies Record<Tier, true>;

/** Types of options as the catalog is printed and written down. */
const TYPES = {
  string: true,
  boolean: true,
  number: true,
  integer: true,
  period: true,
  enum: true,
  path: true,
  set: true,
  array: true,
  map: true,
  table: true,
} as const satisfies Partial<Record<OptionType, true>>;

/** Reads the parsed contents of a catalog file. A mistake takes only its own key, or what has no name, away. */
export function additionsIn(contents: unknown): Read<CatalogAdditions> {
  const mistakes: string[] = [];
  const keys = object(contents, 'it', TOP, mistakes);
  if (!keys) return { value: { modules: [], options: [] }, mistakes };
  const modules = list(keys.modules, 'modules', mistakes).flatMap((one, index) =>
    moduleIn(one, `modules[${index}]`, mistakes),
  );
  const options = list(keys.options, 'options', mistakes).flatMap((one, index) =>
    optionIn(one, `options[${index}]`, mistakes),
  );
  return { value: { modules, options }, mistakes };
}

const TOP = { modules: true, options: true } as const;

const OF_MODULE = {
  name: true,
  tier: true,
  summary: true,
  note: true,
  page: true,
  xeps: true,
  depends: true,
  conflicts: true,
  replacedBy: true,
  componentModule: true,
  global: true,
  options: true,
} as const satisfies Record<keyof AddedModule, true>;

const OF_OPTION = {
  name: true,
  type: true,
  default: true,
  enum: true,
  min: true,
  max: true,
  summary: true,
  note: true,
  page: true,
  globalOnly: true,
} as const;

function moduleIn(given: unknown, place: string, mistakes: string[]): AddedModule[] {
  const keys = object(given, place, OF_MODULE, mistakes);
  const name = keys && nameIn(keys.name, `${place}.name`, mistakes)?.replace(/^mod_/, '');
  if (!keys || !name) return [];
  const at = (key: string) => `${name}.${key}`;
  const texts = (key: 'depends' | 'conflicts' | 'replacedBy') =>
    read(keys, key, at, 'a list of modules', isTexts, mistakes);
  return [
    {
      name,
      ...read(keys, 'tier', at, oneOf(TIERS), (value) => isKeyOf(TIERS, value), mistakes),
      ...wordsIn(keys, at, mistakes),
      ...read(keys, 'xeps', at, 'a list of numbers', isNumbers, mistakes),
      ...texts('depends'),
      ...texts('conflicts'),
      ...texts('replacedBy'),
      ...read(keys, 'componentModule', at, 'true or false', isBoolean, mistakes),
      ...read(keys, 'global', at, 'true or false', isBoolean, mistakes),
      ...(keys.options !== undefined && {
        options: list(keys.options, at('options'), mistakes).flatMap((one, index) =>
          optionIn(one, `${name}.options[${index}]`, mistakes),
        ),
      }),
    },
  ];
}

function optionIn(given: unknown, place: string, mistakes: string[]): AddedOption[] {
  const keys = object(given, place, OF_OPTION, mistakes);
  const name = keys && nameIn(keys.name, `${place}.name`, mistakes);
  if (!keys || !name) return [];
  const at = (key: string) => `${name}.${key}`;
  const lua = keys.default === undefined || keys.default === null ? null : luaOf(keys.default);
  const choices = read(keys, 'enum', at, 'a list of texts, true and false', isChoices, mistakes).enum;
  // Whatever is one of a few is an enum, said or not.
  const type = read(keys, 'type', at, oneOf(TYPES), (value) => isKeyOf(TYPES, value), mistakes);
  return [
    {
      name,
      ...(choices ? { type: 'enum' as const, values: choices } : type),
      ...(lua !== null && { defaultValue: lua }),
      ...read(keys, 'min', at, 'a number', isNumber, mistakes),
      ...read(keys, 'max', at, 'a number', isNumber, mistakes),
      ...wordsIn(keys, at, mistakes),
      ...read(keys, 'globalOnly', at, 'true or false', isBoolean, mistakes),
    },
  ];
}

type Keys = Readonly<Record<string, unknown>>;

function wordsIn(keys: Keys, at: (key: string) => string, mistakes: string[]) {
  return {
    ...read(keys, 'summary', at, 'a text', isText, mistakes),
    ...read(keys, 'note', at, 'a text', isText, mistakes),
    ...read(keys, 'page', at, 'an address that begins with https:// or http://', isAddress, mistakes),
  };
}

/** The key with its value, if it is there and what it has to be; null is as good as nothing. */
function read<Key extends string, T>(
  keys: Keys,
  key: Key,
  at: (key: string) => string,
  wanted: string,
  fits: (value: unknown) => value is T,
  mistakes: string[],
): { readonly [K in Key]?: T } {
  const value = keys[key];
  if (value === undefined || value === null) return {};
  if (fits(value)) return { [key]: value } as { readonly [K in Key]?: T };
  mistakes.push(wrong(at(key), wanted, value));
  return {};
}

function object(given: unknown, place: string, known: Readonly<Record<string, true>>, mistakes: string[]): Keys | null {
  if (!isObject(given)) {
    mistakes.push(
      place === 'it' ? 'it has to hold an object, so that nothing in it counts' : wrong(place, 'an object', given),
    );
    return null;
  }
  for (const key of Object.keys(given)) {
    if (isKeyOf(known, key) || (key === '$schema' && place === 'it')) continue;
    const owner = typeof given.name === 'string' ? given.name : place;
    mistakes.push(
      `\`${key}\` of ${owner === 'it' ? 'the file' : `\`${owner}\``} is no key; there are ${Object.keys(known).join(', ')}`,
    );
  }
  return given;
}

function list(given: unknown, place: string, mistakes: string[]): readonly unknown[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given;
  mistakes.push(wrong(place, 'a list', given));
  return [];
}

const NAME = /^[\w.-]+$/;

function nameIn(given: unknown, place: string, mistakes: string[]): string | null {
  if (typeof given === 'string' && NAME.test(given)) return given;
  mistakes.push(wrong(place, 'a name', given));
  return null;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(isNumber);
const isAddress = (value: unknown): value is string => isText(value) && /^https?:\/\/\S+$/.test(value);
const isChoices = (value: unknown): value is (string | boolean)[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isText(one) || isBoolean(one));

/** A value of JSON as Lua writes it. */
function luaOf(value: unknown): string {
  if (value === null) return 'nil';
  if (Array.isArray(value)) return value.length === 0 ? '{}' : `{ ${value.map(luaOf).join(', ')} }`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => {
    const name = /^[A-Za-z_]\w*$/.test(key) ? key : `[${JSON.stringify(key)}]`;
    return `${name} = ${luaOf(one)}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
