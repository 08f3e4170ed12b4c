// Settings that lead to other files, in the editor that has to hand them over and to watch those files.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, open, ruleOf } from './support.ts';

const isUnknownModule = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'unknown-module';
const isMissing = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'include-missing';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('prosody').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('Settings of Prosody Config', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('other/prosody.cfg.lua');
  });

  after(async () => {
    await set('paths', undefined);
    await set('environmentFile', undefined);
  });

  it('lead from paths of the server to folders of the workspace', async () => {
    const [problem] = (await diagnosticsWhen(document, (diagnostics) => diagnostics.some(isMissing))).filter(isMissing);
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(problem.message, /is not on this machine/);
    await set('paths', { '/srv/prosody': 'other' });
    await diagnosticsWhen(document, (diagnostics) => !diagnostics.some(isMissing));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    assert.deepEqual(
      links.map(({ target }) => target?.path.split('/').slice(-2).join('/')),
      ['other/rooms.cfg.lua'],
    );
  });

  it('name a file of environment variables, of which every change is noticed', async () => {
    assert.ok(!vscode.languages.getDiagnostics(document.uri).some(isUnknownModule));
    await set('environmentFile', 'other/server.env');
    await diagnosticsWhen(document, (diagnostics) => diagnostics.some(isUnknownModule));
    const file = vscode.Uri.joinPath(document.uri, '../server.env');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('EXTRA_MODULE=mam\n'));
    await diagnosticsWhen(document, (diagnostics) => !diagnostics.some(isUnknownModule));
  });
});
