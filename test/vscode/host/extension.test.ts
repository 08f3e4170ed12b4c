// The extension seen through the API of VS Code: what other extensions and the editor itself get from it.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, EXTENSION, open, rangeOf, ruleOf, textOf } from './support.ts';

const isUnknownModule = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'unknown-module';

describe('Prosody Config in the extension host', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('prosody.cfg.lua');
    await diagnosticsWhen(document, (diagnostics) => diagnostics.some(isUnknownModule));
  });

  it('starts with the first configuration file', () => {
    assert.equal(vscode.extensions.getExtension(EXTENSION)?.isActive, true);
  });

  it('takes configuration files, and leaves other Lua alone', async () => {
    assert.equal(document.languageId, 'prosody');
    assert.equal((await open('conf.d/example.org.cfg.lua')).languageId, 'prosody');
    assert.notEqual((await open('script.lua')).languageId, 'prosody');
  });

  it('underlines the name of a module that does not exist, and says what follows', async () => {
    const [problem, ...others] = vscode.languages.getDiagnostics(document.uri).filter(isUnknownModule);
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.match(problem.message, /^Nothing is known of a module `firewal`/);
    assert.equal(document.getText(problem.range), 'firewal');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
  });

  it('shows the card of a module', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'mam').start.translate(0, 1),
    );
    const text = textOf(hovers.flatMap(({ contents }) => contents));
    assert.match(text, /Distributed with Prosody/);
    assert.match(text, /XEP-0313/);
  });

  it('shows the card of an option', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'archive_expires_after').start.translate(0, 1),
    );
    assert.match(textOf(hovers.flatMap(({ contents }) => contents)), /archive_expires_after[\s\S]*period/);
  });

  it('offers the modules by name, each with its card', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, 'firewal').start,
      undefined,
      1000, // how many of the items are resolved: more than there are
    );
    const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
    const labels = items.map(labelOf);
    const blocklist = items.find((item) => labelOf(item) === 'blocklist');
    assert.ok(blocklist, `no blocklist among ${labels.slice(0, 50).join(', ')}`);
    assert.match(textOf([blocklist.documentation ?? '']), /Distributed with Prosody/);
    assert.ok(labels.includes('firewall'));
    assert.ok(!labels.includes('mam'), 'mam is listed already');
  });

  it('lists the sections and their options', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names: string[] = [];
    const collect = (symbol: vscode.DocumentSymbol) => {
      names.push(symbol.name);
      symbol.children.forEach(collect);
    };
    symbols.forEach(collect);
    for (const name of ['modules_enabled', 'example.com', 'rooms.example.com']) {
      assert.ok(
        names.some((listed) => listed.includes(name)),
        `no ${name} among ${names.join(', ')}`,
      );
    }
  });

  it('follows Include', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100, // how many of the links are resolved: more than there are
    );
    const targets = links.map(({ target }) => target?.path ?? '');
    assert.ok(
      targets.some((target) => target.includes('conf.d')),
      `no link to conf.d among ${targets.join(', ')}`,
    );
  });

  it('registers every command that it announces', async () => {
    const manifest = vscode.extensions.getExtension(EXTENSION)?.packageJSON as {
      contributes?: { commands?: { command: string }[] };
    };
    const announced = (manifest.contributes?.commands ?? []).map(({ command }) => command);
    assert.ok(announced.length > 0);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      announced.filter((command) => !registered.has(command)),
      [],
    );
  });

  // Last, for it changes the document.
  it('mends the name of a module', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'firewal'),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === 'Change to `firewall`');
    assert.ok(fix, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(fix.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.match(document.getText(), /^\t"firewall";$/m);
    const left = await diagnosticsWhen(document, (diagnostics) => !diagnostics.some(isUnknownModule));
    assert.deepEqual(left.filter(isUnknownModule), []);
  });
});
