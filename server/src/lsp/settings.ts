import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { layoutValuesIn, withLayout } from '../workspace/layout-values.ts';
import {
  catalogValuesIn,
  directoriesIn,
  PROFILES,
  pathsIn,
  severitiesIn,
  VERSIONS,
  variablesIn,
} from '../workspace/project-file-values.ts';
import { isKeyOf, isObject } from '../workspace/read-values.ts';
import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceFolder, type WorkspaceSettings } from '../workspace/settings.ts';
import type { InitializationOptions } from './protocol.ts';

/** How long a client may take to answer before its settings are taken to be the default ones. In milliseconds. */
const PATIENCE = 500;

/** Settings as a client sends them (the section `prosody`); what is missing or not understood has its default. */
export function settingsFrom(section: unknown): WorkspaceSettings {
  if (!isObject(section)) return DEFAULT_WORKSPACE_SETTINGS;
  const { version, profile, environment, environmentFile, readDotEnv, mainConfig, paths, rules, pluginPaths } = section;
  const { layout, catalog } = section;
  const defaults = DEFAULT_WORKSPACE_SETTINGS;
  return {
    version: isKeyOf(VERSIONS, version) ? version : defaults.version,
    profile: isKeyOf(PROFILES, profile) ? profile : defaults.profile,
    environment: variablesIn(environment).value,
    environmentFile: typeof environmentFile === 'string' ? environmentFile.trim() : defaults.environmentFile,
    readDotEnv: typeof readDotEnv === 'boolean' ? readDotEnv : defaults.readDotEnv,
    mainConfig: typeof mainConfig === 'string' ? mainConfig.trim() : defaults.mainConfig,
    paths: pathsIn(paths).value,
    rules: severitiesIn(rules).value,
    pluginPaths: directoriesIn(pluginPaths).value,
    layout: withLayout(defaults.layout, layoutValuesIn(layout).value),
    catalog: { ...defaults.catalog, ...catalogValuesIn(catalog).value },
  };
}

/** Keeps the settings of the client: one set for each workspace folder, and one for what lies outside. */
export class Configurator {
  readonly #connection: Connection;
  readonly #apply: (defaults: WorkspaceSettings, folders: readonly WorkspaceFolder[]) => void;
  #folders: readonly string[] = [];
  #canPull = false;
  #pushed: unknown;
  #pulls = 0;
  /** Whether settings, or that there are none, have been received. */
  isKnown = false;
  registersDynamically = false;
  hasFolderNotifications = false;

  constructor(
    connection: Connection,
    apply: (defaults: WorkspaceSettings, folders: readonly WorkspaceFolder[]) => void,
  ) {
    this.#connection = connection;
    this.#apply = apply;
  }

  initialize(params: InitializeParams): void {
    const { workspace } = params.capabilities;
    this.#canPull = workspace?.configuration === true;
    this.registersDynamically = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.hasFolderNotifications = workspace?.workspaceFolders === true;
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.#pushed = (params.initializationOptions as InitializationOptions | undefined)?.settings;
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    void this.pull();
  }

  /** Settings that the client sends unasked, below `prosody`. */
  changed(settings: unknown): Promise<void> {
    if (isObject(settings) && isObject(settings.prosody)) this.#pushed = settings.prosody;
    return this.pull();
  }

  /** Asks for the settings, where the client can be asked, and applies them. */
  async pull(): Promise<void> {
    const pull = ++this.#pulls;
    const items = [{ section: 'prosody' }, ...this.#folders.map((uri) => ({ section: 'prosody', scopeUri: uri }))];
    const pushed = items.map(() => this.#pushed);
    if (!this.#canPull) {
      this.#use(pushed);
      return;
    }
    const impatience = setTimeout(() => {
      if (!this.isKnown) this.#use(pushed);
    }, PATIENCE);
    try {
      const sections: readonly unknown[] = await this.#connection.workspace.getConfiguration(items);
      // If a later question has been asked meanwhile, its answer is the better one.
      if (pull === this.#pulls) this.#use(sections);
    } finally {
      clearTimeout(impatience);
      if (!this.isKnown) this.#use(pushed);
    }
  }

  #use(sections: readonly unknown[]): void {
    const [defaults, ...ofFolders] = sections.map(settingsFrom);
    this.isKnown = true;
    this.#apply(
      defaults ?? DEFAULT_WORKSPACE_SETTINGS,
      this.#folders.map((uri, index) => ({ uri, settings: ofFolders[index] ?? DEFAULT_WORKSPACE_SETTINGS })),
    );
  }
}
