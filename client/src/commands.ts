import {
  ConfigurationTarget,
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusBar } from './status-bar.ts';

export interface CommandOptions {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
  readonly statusBar: StatusBar;
}

export function registerCommands({ context, client, output, statusBar }: CommandOptions): Disposable[] {
  const choose = (setting: 'version' | 'profile', title: string) => chooseValue(setting, title, context, statusBar);
  return [
    commands.registerCommand('prosody.showOutput', () => output.show(true)),
    commands.registerCommand('prosody.restartServer', () => restart(client)),
    commands.registerCommand('prosody.selectVersion', () => choose('version', 'Version of Prosody')),
    commands.registerCommand('prosody.selectProfile', () => choose('profile', 'Profile of the deployment')),
    commands.registerCommand('prosody.fixAll', () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.prosody', apply: 'first' }),
    ),
    // Not in the palette: what a click on the status bar opens.
    commands.registerCommand('prosody.configure', configure),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  // One that has crashed, or never started, cannot be stopped, and need not be.
  if (client.isRunning()) await client.stop();
  await client.start();
}

async function configure(): Promise<void> {
  const settings = workspace.getConfiguration('prosody', window.activeTextEditor?.document.uri);
  const entries = [
    {
      label: '$(versions) Version of Prosody…',
      description: settings.get('version', ''),
      run: 'prosody.selectVersion',
    },
    { label: '$(shield) Profile…', description: settings.get('profile', ''), run: 'prosody.selectProfile' },
    { label: '$(wrench) Fix all safe problems in this file', description: '', run: 'prosody.fixAll' },
    { label: '$(output) Show output', description: '', run: 'prosody.showOutput' },
  ];
  const picked = await window.showQuickPick(entries, { title: 'Prosody', placeHolder: 'What to change' });
  if (picked) await commands.executeCommand(picked.run);
}

interface EnumSetting {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

/** The values of a setting with what is said of them, as the settings page has them. */
function choicesOf({ extension }: ExtensionContext, setting: string): { label: string; detail: string }[] {
  const { properties } = extension.packageJSON.contributes.configuration as {
    properties: Readonly<Record<string, EnumSetting>>;
  };
  const { enum: values = [], enumDescriptions = [] } = properties[`prosody.${setting}`] ?? {};
  return values.map((label, index) => ({ label, detail: enumDescriptions[index] ?? '' }));
}

/**
 * Lets the user choose a setting's value and writes it where it will hold: the workspace, or without one the user. Where a
 * project file decides instead, that is opened.
 */
async function chooseValue(
  setting: 'version' | 'profile',
  title: string,
  context: ExtensionContext,
  statusBar: StatusBar,
): Promise<void> {
  const resource = window.activeTextEditor?.document.uri;
  const status = resource && statusBar.configurationOf(resource);
  if (status?.project?.decides.includes(setting)) {
    const file = Uri.parse(status.project.file);
    const open = 'Open the File';
    const message = `${workspace.asRelativePath(file)} decides the ${setting} here: ${status[setting]}.`;
    if ((await window.showInformationMessage(message, open)) === open) await window.showTextDocument(file);
    return;
  }
  const settings = workspace.getConfiguration('prosody', resource);
  const current = settings.get(setting);
  const items = choicesOf(context, setting).map((choice) => ({
    ...choice,
    ...(choice.label === current && { description: 'current' }),
  }));
  const picked = await window.showQuickPick(items, { title, placeHolder: `Now ${String(current)}` });
  if (!picked) return;
  const inspected = settings.inspect(setting);
  const target =
    inspected?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspace.workspaceFolders
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update(setting, picked.label, target);
}
