import { ConfigurationTarget, commands, type Disposable, type LogOutputChannel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface Choice {
  readonly label: string;
  readonly detail: string;
}

const VERSIONS: readonly Choice[] = [
  { label: '13.0', detail: 'The newest 13.0 release' },
  { label: '13.0.1', detail: 'As in Debian 13' },
  { label: '0.12', detail: 'As in Debian 12' },
];

const PROFILES: readonly Choice[] = [
  { label: 'production', detail: 'Alpha modules are warnings, beta modules information' },
  { label: 'development', detail: 'Alpha modules are information, beta modules hints' },
  { label: 'strict', detail: 'Alpha modules are errors, beta modules warnings' },
];

export function registerCommands(client: BaseLanguageClient, output: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('prosody.showOutput', () => output.show(true)),
    commands.registerCommand('prosody.restartServer', () => restart(client)),
    commands.registerCommand('prosody.selectVersion', () => choose('version', 'Version of Prosody', VERSIONS)),
    commands.registerCommand('prosody.selectProfile', () => choose('profile', 'Profile of the deployment', PROFILES)),
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

/** Lets the user choose a setting's value and writes it where it will hold: the workspace, or without one the user. */
async function choose(setting: 'version' | 'profile', title: string, choices: readonly Choice[]): Promise<void> {
  const resource = window.activeTextEditor?.document.uri;
  const settings = workspace.getConfiguration('prosody', resource);
  const current = settings.get(setting);
  const items = choices.map((choice) => ({
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
