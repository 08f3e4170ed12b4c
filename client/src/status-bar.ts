import {
  type Disposable,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ConfigurationStatus, StatusParams } from './protocol.ts';

const SELECTOR = { language: 'prosody' };

/** Says that the extension is active and for what it checks, while a configuration is in front. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #subscription: Disposable;
  #status: StatusParams | null = null;

  constructor() {
    this.#item = window.createStatusBarItem('prosody.status', StatusBarAlignment.Right, 100);
    this.#item.name = 'Prosody';
    this.#item.command = 'prosody.configure';
    this.#subscription = window.onDidChangeActiveTextEditor((editor) => this.#update(editor));
    this.#update(window.activeTextEditor);
  }

  show(status: StatusParams): void {
    this.#status = status;
    this.#update(window.activeTextEditor);
  }

  /** What was last said of the configuration that a file belongs to. */
  configurationOf(uri: Uri): ConfigurationStatus | undefined {
    return this.#status?.configurations.find(({ files }) => files.includes(uri.toString()));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #update(editor: TextEditor | undefined): void {
    // Panels such as the output are editors too, and no reason to hide it.
    if (!editor || languages.match(SELECTOR, editor.document) === 0) {
      this.#item.hide();
      return;
    }
    const configuration = this.configurationOf(editor.document.uri);
    if (configuration) this.#describe(configuration);
    else {
      this.#item.text = '$(loading~spin) Prosody';
      this.#item.tooltip = 'Reading the configuration';
    }
    this.#item.show();
  }

  #describe(configuration: ConfigurationStatus): void {
    const { main, version, words, profile, project, files, isFragment, variables, counts } = configuration;
    const icon = counts.error > 0 ? '$(error)' : counts.warning > 0 ? '$(warning)' : '$(pass)';
    this.#item.text = `${icon} Prosody ${version} · ${profile}`;
    const problems = [
      amount(counts.error, 'error'),
      amount(counts.warning, 'warning'),
      amount(counts.info + counts.hint, 'remark'),
    ].filter((text) => text !== null);
    const lines = [
      `**${words}**, profile ${profile}`,
      isFragment
        ? 'No main file is known that includes this one: what is missing in it is not reported'
        : `Main file: \`${workspace.asRelativePath(Uri.parse(main))}\``,
      files.length === 1 ? 'One file was read' : `${files.length} files were read`,
      ...(variables === 0 ? [] : [`${amount(variables, 'environment variable')} set`]),
      problems.length > 0 ? problems.join(', ') : 'No problems',
      ...(project
        ? [`\`${workspace.asRelativePath(Uri.parse(project.file))}\` decides the ${project.decides.join(' and the ')}`]
        : []),
      'Click to change the version or the profile',
    ];
    this.#item.tooltip = new MarkdownString(lines.join('\n\n'));
    this.#item.accessibilityInformation = {
      label: `Prosody ${version}, profile ${profile}, ${problems.length > 0 ? problems.join(', ') : 'no problems'}`,
    };
  }
}

function amount(count: number, word: string): string | null {
  return count === 0 ? null : `${count} ${word}${count === 1 ? '' : 's'}`;
}
