/** What a `prosody-config.json` says, key by key, and in a sentence each what it says wrongly. */
import type { TierPolicy } from '../catalog/index.ts';
import type { Environment } from '../evaluation/index.ts';
import { type Profile, type RuleId, rulesNamed, type Severities, type Severity } from '../rules/index.ts';
import { type LayoutValues, layoutValuesIn } from './layout-values.ts';
import type { VersionChoice } from './prosody-version.ts';
import { isKeyOf, isObject, oneOf, type Read, wrong } from './read-values.ts';

/** What a project file sets; what it leaves out is not there. */
export interface ProjectValues {
  readonly version?: VersionChoice;
  readonly profile?: Profile;
  readonly environment?: Environment;
  /** As written: absolute, or relative to the directory of the project file. */
  readonly environmentFile?: string;
  readonly paths?: Readonly<Record<string, string>>;
  /** Directories with modules, as written. */
  readonly pluginPaths?: readonly string[];
  readonly rules?: Severities;
  readonly layout?: LayoutValues;
  readonly catalog?: CatalogValues;
}

export interface CatalogValues {
  readonly tiers?: TierPolicy;
  /** As written. */
  readonly files?: readonly string[];
}

export const VERSIONS = { '0.12': true, '13.0.1': true, '13.0': true, auto: true } as const satisfies Record<
  VersionChoice,
  true
>;
const POLICIES = { curated: true, upstream: true } as const satisfies Record<TierPolicy, true>;
export const PROFILES = { production: true, development: true, strict: true } as const satisfies Record<Profile, true>;
const SEVERITIES = { error: true, warning: true, info: true, hint: true, off: true } as const satisfies Record<
  Severity | 'off',
  true
>;

export function isSeverity(value: unknown): value is Severity | 'off' {
  return isKeyOf(SEVERITIES, value);
}

/** Severities by rule; what is no rule or no severity is left out. */
export function severitiesIn(value: unknown): Read<Severities> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong('rules', 'an object of rules and severities', value)] };
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  const mistakes: string[] = [];
  for (const [rule, severity] of Object.entries(value)) {
    const named = rulesNamed(rule);
    if (named.length === 0) mistakes.push(`there is no rule \`${rule}\``);
    else if (!isSeverity(severity)) mistakes.push(wrong(rule, oneOf(SEVERITIES), severity));
    // What is said of one rule counts more than what is said of a group that it is in.
    else for (const id of named) if (id === rule || value[id] === undefined) severities[id] = severity;
  }
  return { value: severities, mistakes };
}

/** Variables as a shell would see them: numbers and booleans are written out, and null leaves a variable unset. */
export function variablesIn(value: unknown): Read<Environment> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong('environment', 'an object of names and texts', value)] };
  const variables: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') {
      variables[name] = String(given);
    } else if (given !== null) mistakes.push(wrong(name, 'a text', given));
  }
  return { value: variables, mistakes };
}

/** Paths here by paths of the server; what is no text is left out. */
export function pathsIn(value: unknown): Read<Readonly<Record<string, string>>> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong('paths', 'an object of paths', value)] };
  const paths: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const [from, to] of Object.entries(value)) {
    if (typeof to !== 'string') mistakes.push(wrong(from, 'a path', to));
    else paths[from] = to;
  }
  return { value: paths, mistakes };
}

/** Paths of directories; what is no text, or empty, is left out. */
export function directoriesIn(value: unknown): Read<readonly string[]> {
  if (!Array.isArray(value)) return { value: [], mistakes: [wrong('pluginPaths', 'a list of directories', value)] };
  const isPath = (path: unknown): path is string => typeof path === 'string' && path !== '';
  const others = value.filter((path) => !isPath(path));
  return {
    value: value.filter(isPath),
    mistakes: others.map((path) => wrong('pluginPaths', 'a list of directories, each a text', path)),
  };
}

/** Who says how much a module may be trusted, and the files that add to the catalog. */
export function catalogValuesIn(value: unknown): Read<CatalogValues> {
  if (!isObject(value)) return { value: {}, mistakes: [wrong('catalog', 'an object of tiers and files', value)] };
  const { tiers, files, ...others } = value;
  const mistakes = Object.keys(others).map((key) => `\`catalog.${key}\` is no setting; there are tiers, files`);
  if (tiers !== undefined && !isKeyOf(POLICIES, tiers)) mistakes.push(wrong('catalog.tiers', oneOf(POLICIES), tiers));
  const isList = Array.isArray(files) && files.every((path) => typeof path === 'string');
  if (files !== undefined && !isList) mistakes.push(wrong('catalog.files', 'a list of paths', files));
  return {
    value: {
      ...(isKeyOf(POLICIES, tiers) && { tiers }),
      ...(isList && { files: files.map((path: string) => path.trim()).filter((path) => path !== '') }),
    },
    mistakes,
  };
}

/** Reads the parsed contents of a project file. A mistake takes only its own entry away. */
export function projectValuesIn(contents: unknown): Read<ProjectValues> {
  if (!isObject(contents)) return { value: {}, mistakes: ['it has to hold an object, so that nothing in it counts'] };
  const mistakes: string[] = [];
  let value: ProjectValues = {};
  for (const [key, given] of Object.entries(contents)) {
    const found = isKeyOf(KEYS, key) ? entry(key, given) : unknownKey(key);
    value = { ...value, ...found.value };
    mistakes.push(...found.mistakes);
  }
  return { value, mistakes };
}

const KEYS = {
  version: true,
  profile: true,
  environment: true,
  environmentFile: true,
  paths: true,
  pluginPaths: true,
  rules: true,
  layout: true,
  catalog: true,
} as const satisfies Record<keyof ProjectValues, true>;

/** One entry of the file as that part of the values. */
function entry(key: keyof ProjectValues, given: unknown): Read<ProjectValues> {
  switch (key) {
    case 'version':
      return isKeyOf(VERSIONS, given) ? fine({ version: given }) : none(wrong(key, oneOf(VERSIONS), given));
    case 'profile':
      return isKeyOf(PROFILES, given) ? fine({ profile: given }) : none(wrong(key, oneOf(PROFILES), given));
    case 'environmentFile':
      return typeof given === 'string' ? fine({ environmentFile: given.trim() }) : none(wrong(key, 'a path', given));
    case 'environment': {
      const { value, mistakes } = variablesIn(given);
      return { value: { environment: value }, mistakes };
    }
    case 'paths': {
      const { value, mistakes } = pathsIn(given);
      return { value: { paths: value }, mistakes };
    }
    case 'pluginPaths': {
      const { value, mistakes } = directoriesIn(given);
      return { value: { pluginPaths: value }, mistakes };
    }
    case 'rules': {
      const { value, mistakes } = severitiesIn(given);
      return { value: { rules: value }, mistakes };
    }
    case 'catalog': {
      const { value, mistakes } = catalogValuesIn(given);
      return { value: { catalog: value }, mistakes };
    }
    case 'layout': {
      const { value, mistakes } = layoutValuesIn(given);
      return { value: { layout: value }, mistakes };
    }
  }
}

/** `$schema` is for editors. */
function unknownKey(key: string): Read<ProjectValues> {
  return key === '$schema' ? fine({}) : none(`\`${key}\` is no setting; there are ${Object.keys(KEYS).join(', ')}`);
}

function fine(value: ProjectValues): Read<ProjectValues> {
  return { value, mistakes: [] };
}

function none(mistake: string): Read<ProjectValues> {
  return { value: {}, mistakes: [mistake] };
}
