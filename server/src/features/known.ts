/** What there is to choose from and to explain in one configuration: the catalog, and what is installed here only. */
import { type Catalog, catalogModuleKind, type ModuleRecord, type OptionRecord } from '../catalog/index.ts';
import type { Configuration, InstalledModule, InstalledModules } from '../evaluation/index.ts';

export type Known = Pick<Catalog, 'module' | 'modules' | 'option' | 'options'>;

export interface Surroundings {
  readonly configuration: Configuration;
  readonly installed: InstalledModules;
}

const known = new WeakMap<InstalledModules, Known>();

/** The catalog with a record for each module that is installed and in no catalog, and for the options that they read. */
export function knownIn({ configuration, installed }: Surroundings): Known {
  const found = known.get(installed) ?? find(configuration, installed);
  known.set(installed, found);
  return found;
}

function find({ catalog, mentions }: Configuration, installed: InstalledModules): Known {
  let locals: ReadonlyMap<string, ModuleRecord> | undefined;
  let modules: readonly ModuleRecord[] | undefined;
  let options: ReadonlyMap<string, OptionRecord> | undefined;
  const ofHere = () => {
    const strangers = installed.names.filter((name) => catalog.module(name) === undefined);
    locals ??= new Map(strangers.flatMap((name) => recordOf(installed.get(name))).map((one) => [one.name, one]));
    return locals;
  };
  const optionsOfHere = () => {
    if (options) return options;
    const read = new Map<string, OptionRecord>();
    // Another copy of a module that is known may read more; only where it is listed is it worth a look.
    const listed = mentions.map(({ module }) => module).filter((name) => catalog.module(name));
    for (const name of new Set([...ofHere().keys(), ...listed])) {
      const module = installed.get(name);
      if (!module || (!ofHere().has(name) && module.isProsodys)) continue;
      for (const option of optionsOf(module)) {
        if (!catalog.option(option.name) && !read.has(option.name)) read.set(option.name, option);
      }
    }
    options = read;
    return read;
  };
  return {
    module: (name) => catalog.module(name) ?? ofHere().get(name),
    get modules() {
      modules ??= ofHere().size === 0 ? catalog.modules : [...catalog.modules, ...ofHere().values()];
      return modules;
    },
    option: (name) => catalog.option(name) ?? optionsOfHere().get(name),
    get options() {
      return [...catalog.options, ...optionsOfHere().values()];
    },
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** Of what its code says, as much as a list of modules needs; the code itself is read when it is asked for. */
function recordOf(module: InstalledModule | undefined): ModuleRecord[] {
  if (!module) return [];
  const { name, uri } = module;
  return [
    {
      name,
      summary: '',
      note: null,
      tier: 'local',
      tierFrom: 'upstream',
      inventory: null,
      upstream: { prosody: null, community: null, other: null, nearest: null },
      xeps: NONE,
      rfcs: NONE,
      get needs() {
        return module.facts.depends.filter(({ optional }) => !optional).map((one) => one.module);
      },
      mayNeed: NONE,
      needsSince13: NONE,
      get conflicts() {
        return module.facts.headers.get('conflicts') ?? NONE;
      },
      replacedBy: NONE,
      component: 'never',
      componentOnlyIn: NONE,
      get global() {
        return module.facts.global;
      },
      autoloadedIn: NONE,
      get options() {
        return module.facts.options.map((option) => option.name);
      },
      kind: catalogModuleKind(name),
      manual: uri,
    },
  ];
}

/** Those whose whole name is known. */
function optionsOf({ name: reader, uri, facts }: InstalledModule): OptionRecord[] {
  return facts.options
    .filter(({ name }) => !name.includes('*'))
    .map(({ name, ...read }): OptionRecord => {
      const ofEach = { ...read, readBy: [reader], declared: false };
      return {
        name,
        summary: '',
        note: null,
        versions: { '0.12': ofEach, '13.0': ofEach },
        globalOnly: false,
        deprecated: null,
        obsolete: NONE,
        manual: uri,
      };
    });
}
