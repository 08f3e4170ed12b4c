import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  type TextEditor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isHistory } from './history.ts';
import {
  type LoadedModule,
  type OptionWords,
  OVERVIEW_REQUEST,
  type Overview,
  type Place,
  SECTION_REQUEST,
  type SectionContents,
  type SectionHead,
} from './protocol.ts';

const SELECTOR = { language: 'prosody' };
const VIEW = 'prosody.configuration';

/** The view is there as soon as a configuration is in front. */
const HAS_CONFIGURATION = 'prosody.hasConfiguration';

/** Typing is shown when it pauses, in milliseconds. */
const PAUSE = 400;

type Node =
  | { readonly kind: 'section'; readonly head: SectionHead }
  | { readonly kind: 'modules'; readonly contents: SectionContents }
  | { readonly kind: 'inherited'; readonly options: readonly OptionWords[] }
  | { readonly kind: 'module'; readonly module: LoadedModule }
  | { readonly kind: 'option'; readonly option: OptionWords };

/** What each host has of the configuration that is in front: its modules and options, and where they come from. */
export class ConfigurationView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly #disposables: Disposable[];
  /** The file in front, or the last one that was. */
  #uri: string | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = [
      view,
      this.#changed,
      // A key that somebody bound to it gives no node.
      commands.registerCommand('prosody.openSection', (node?: Node) => {
        const place = node?.kind === 'section' ? node.head.place : null;
        return place ? commands.executeCommand('vscode.open', ...argumentsToOpen(place)) : undefined;
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#show(editor)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (languages.match(SELECTOR, document) > 0) this.refresh();
      }),
      // To change the language of a file is to close it and to open it again: the editor stays the same.
      workspace.onDidOpenTextDocument((document) => {
        const editor = window.activeTextEditor;
        if (editor?.document === document) this.#show(editor);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#uri) this.#look(null);
      }),
    ];
    this.#show(window.activeTextEditor);
  }

  /** Asks anew for what is shown, in a moment. */
  refresh(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#changed.fire(undefined), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const uri = this.#uri;
    if (uri === null || !this.#client.isRunning()) return [];
    if (!node) {
      const overview = await this.#client.sendRequest<Overview | null>(OVERVIEW_REQUEST, { uri });
      return (overview?.sections ?? []).map((head) => ({ kind: 'section', head }));
    }
    switch (node.kind) {
      case 'section':
        return this.#inSection(uri, node.head.section);
      case 'modules':
        return node.contents.modules.map((module) => ({ kind: 'module', module }));
      case 'inherited':
        return node.options.map((option) => ({ kind: 'option', option }));
      default:
        return [];
    }
  }

  async #inSection(uri: string, section: string): Promise<Node[]> {
    const contents = await this.#client.sendRequest<SectionContents | null>(SECTION_REQUEST, { uri, section });
    if (!contents) return [];
    const own = contents.options.filter(({ inherited }) => !inherited);
    const inherited = contents.options.filter((option) => option.inherited);
    return [
      { kind: 'modules', contents },
      ...own.map((option): Node => ({ kind: 'option', option })),
      ...(inherited.length > 0 ? [{ kind: 'inherited', options: inherited } as const] : []),
    ];
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'section':
        return sectionItem(node.head);
      case 'modules':
        return groupItem('Modules', 'package', node.contents.modules.length, !node.contents.complete);
      case 'inherited':
        return groupItem('From the global section', 'globe', node.options.length, false);
      case 'module':
        return moduleItem(node.module);
      case 'option':
        return optionItem(node.option);
    }
  }

  #show(editor: TextEditor | undefined): void {
    if (!editor || isHistory(editor.document.uri) || languages.match(SELECTOR, editor.document) === 0) return;
    this.#look(editor.document.uri.toString());
  }

  #look(uri: string | null): void {
    if (this.#uri === uri) return;
    this.#uri = uri;
    void commands.executeCommand('setContext', HAS_CONFIGURATION, uri !== null);
    this.refresh();
  }
}

function sectionItem({ section, title, kind, module, place }: SectionHead): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = section;
  if (kind !== 'global') item.description = kind === 'host' ? 'VirtualHost' : `Component ${module ?? ''}`.trim();
  item.iconPath = new ThemeIcon(kind === 'global' ? 'globe' : kind === 'host' ? 'server' : 'extensions');
  // A click opens the section here; to its place in the text leads a button.
  if (place) item.contextValue = 'section';
  return withTooltip(item, [title, item.description].filter(Boolean).join(', '), place);
}

function groupItem(title: string, icon: string, count: number, isLeast: boolean): TreeItem {
  const item = new TreeItem(title, count > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.description = isLeast ? `at least ${count}` : String(count);
  item.iconPath = new ThemeIcon(icon);
  return item;
}

/** Whose list has a module. */
const FROM = {
  autoload: 'loaded by Prosody itself',
  global: 'listed in the global section',
  host: 'listed for this host',
} as const;

function moduleItem({ name, badge, words, from, place }: LoadedModule): TreeItem {
  const item = new TreeItem(`${badge} ${name}`);
  // Most come from the global list, which goes without saying.
  item.description = from === 'global' ? words : `${words} · ${FROM[from]}`;
  return withTooltip(leadingTo(item, place), `${name}: ${words}, ${FROM[from]}`, place);
}

function optionItem({ name, value, place }: OptionWords): TreeItem {
  const item = new TreeItem(name);
  item.description = value;
  item.iconPath = new ThemeIcon('symbol-property');
  return withTooltip(leadingTo(item, place), `${name} = ${value}`, place);
}

/** All that a narrow view cuts off, and where it is written, as the command line says it; the text alone is read aloud. */
function withTooltip(item: TreeItem, text: string, place: Place | null): TreeItem {
  const written = place && `${workspace.asRelativePath(Uri.parse(place.uri))}:${place.range.start.line + 1}`;
  item.tooltip = written ? `${text}\n${written}` : text;
  item.accessibilityInformation = { label: text };
  return item;
}

/** Opens the place at a click, or with Enter. */
function leadingTo(item: TreeItem, place: Place | null): TreeItem {
  if (place) item.command = { command: 'vscode.open', title: 'Open', arguments: argumentsToOpen(place) };
  return item;
}

function argumentsToOpen({ uri, range: { start, end } }: Place): unknown[] {
  return [Uri.parse(uri), { selection: new Range(start.line, start.character, end.line, end.character) }];
}
