/** What users of a host can be expected to want, and what Prosody looks for to find out (util.prosodyctl.check of 13.0). */
import {
  type Configuration,
  componentModule,
  effectiveOption,
  grouped,
  modulesOf,
  remembered,
  sectionNamed,
} from '../../evaluation/index.ts';
import { namesIn } from '../shared/lists.ts';
import { isEnabled, namedSections } from '../shared/sections.ts';

interface Feature {
  /** As a thing that users have. */
  readonly name: string;
  /** Each may be replaced by those behind it. */
  readonly modules: readonly (readonly string[])[];
}

const FEATURES: readonly Feature[] = [
  { name: 'logging in and contacts', modules: [['disco'], ['roster'], ['saslauth'], ['tls']] },
  {
    name: 'several devices in step',
    modules: [['carbons'], ['mam'], ['bookmarks'], ['pep', 'pep_simple', 'pep_plus']],
  },
  { name: 'phones', modules: [['smacks'], ['csi_simple', 'csi_battery_saver']] },
  { name: 'clients in browsers', modules: [['bosh'], ['websocket']] },
  { name: 'profiles', modules: [['vcard_legacy', 'vcard']] },
  { name: 'blocking', modules: [['blocklist']] },
  { name: 'push notifications', modules: [['cloud_notify']] },
  { name: 'calls', modules: [['turn_external', 'external_services', 'turncredentials', 'extdisco']] },
];

/** Services with an address of their own: the module of the Component, and those that do as well. */
const SERVICES = [
  { name: 'sending files', module: 'http_file_share', others: ['http_upload', 'http_upload_external'] },
  { name: 'group chats', module: 'muc', others: [] },
];

export interface Lack {
  readonly feature: string;
  /** Modules that are missing from the lists of the host. */
  readonly modules: readonly string[];
  /** What is missing in another place, in words: a Component, or a module of one. */
  readonly elsewhere: string | null;
}

/** What a VirtualHost lacks; null where its modules cannot be known. */
export function lacksOf(configuration: Configuration, host: string): Lack[] | null {
  const listed = listedFor(configuration, host);
  if (!listed) return null;
  const lacks: Lack[] = [];
  for (const { name: feature, modules } of FEATURES) {
    const missing = modules.filter((alternatives) => !alternatives.some((one) => listed.has(one)));
    if (missing.length > 0) {
      lacks.push({ feature, modules: missing.flatMap(([first]) => first ?? []), elsewhere: null });
    }
  }
  const components = componentsOf(configuration, host);
  for (const { name: feature, module, others } of SERVICES) {
    const running = new Set([module, ...others, ...EXTERNAL]);
    if (components.some((component) => running.has(component.module))) continue;
    lacks.push({ feature, modules: [], elsewhere: `a Component of \`${module}\`` });
  }
  const rooms = components.find(({ module }) => module === 'muc');
  if (rooms && !isArchived(configuration, rooms.section)) {
    lacks.push({ feature: 'the history of rooms', modules: [], elsewhere: `\`muc_mam\` on \`${rooms.section}\`` });
  }
  return lacks;
}

/** An external component, and one of which it is not known what it runs, may be anything. */
const EXTERNAL = ['component', ''];

/** All that lists of the host name, in branches that are not taken too; what is switched off was thought about. */
function listedFor(configuration: Configuration, host: string): Set<string> | null {
  const names = new Set<string>();
  for (const section of ['*', host]) {
    const options = sectionNamed(configuration, section)?.options;
    for (const list of ['modules_enabled', 'modules_disabled']) {
      const listed = namesIn(options?.get(list));
      if (!listed) return null;
      for (const one of listed) names.add(one);
    }
    for (const { module } of listedElsewhere(configuration).get(section) ?? []) names.add(module);
  }
  return names;
}

/** Modules that a section would have in branches that are not taken, or may be. */
const listedElsewhere = remembered(({ mentions }) => {
  const elsewhere = mentions.filter(({ presence }) => presence.state !== 'active');
  return grouped(elsewhere, ({ section }) => section);
});

interface Component {
  readonly section: string;
  readonly module: string;
}

/** Components that clients of a host find: those directly below it, and those that its `disco_items` name. */
function componentsOf(configuration: Configuration, host: string): Component[] {
  const items = effectiveOption(configuration, host, 'disco_items')?.value;
  const named =
    items?.kind === 'table' ? items.list().map(({ value }) => (value.kind === 'table' ? value.get(1) : value)) : [];
  const linked = new Set(named.flatMap((one) => (one.kind === 'string' ? [one.value] : [])));
  const { all, byDomain } = enabledComponents(configuration);
  const sections = new Set([...(byDomain.get(host) ?? []), ...[...linked].filter((one) => all.has(one))]);
  return [...sections].flatMap((section) => {
    const module = componentModule(configuration, section);
    return module === null ? [] : [{ section, module }];
  });
}

/** The Components that are on: all, and by the domain that they are directly below. */
const enabledComponents = remembered((configuration) => {
  const components = namedSections(configuration).filter(({ kind }) => kind === 'component');
  const enabled = components
    .map(({ section }) => section)
    .filter((section) => isEnabled(configuration, section) !== false);
  const byDomain = grouped(enabled, (section) => section.slice(section.indexOf('.') + 1));
  return { all: new Set(enabled), byDomain };
});

/** 13.0.1 asks for `muc_mam` in the lists; later releases have `mam` on such Components, from the global list too. */
function isArchived(configuration: Configuration, section: string): boolean {
  const { byName, complete } = modulesOf(configuration, section);
  const lists = ['*', section].map((name) => sectionNamed(configuration, name));
  const listed = lists.some((one) => namesIn(one?.options.get('modules_enabled'))?.includes('muc_mam') === true);
  return !complete || listed || byName.has('muc_mam') || byName.has('mam');
}
