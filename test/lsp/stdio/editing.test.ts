import { afterEach, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.ts';

const STOCK = `
modules_enabled = {
    "roster";
    "saslauth";
    "audit";
    "firewal";
};

VirtualHost "example.com"
`;

const open: Editor[] = [];

afterEach(() => {
  for (const editor of open.splice(0)) {
    const { errors } = editor;
    editor.dispose();
    expect(errors).toEqual([]);
  }
});

/** Starts an editor and opens `prosody.cfg.lua` with the text that the fixture gives it. */
async function edit(text: string, options?: EditorOptions & { files?: string }): Promise<Editor> {
  const editor = await Editor.start(`${text}\n${options?.files ?? ''}`, options);
  open.push(editor);
  await editor.open('prosody.cfg.lua', text);
  return editor;
}

const said = (diagnostics: readonly { code?: unknown }[] | undefined) => diagnostics?.map(({ code }) => code);

test('opening a configuration brings its problems, each with its rule and the page that explains it', async () => {
  const editor = await edit(STOCK);
  expect(await editor.diagnostics('prosody.cfg.lua')).toMatchObject([
    {
      code: 'unstable-module',
      severity: 2,
      source: 'prosody',
      range: { start: { line: 4, character: 5 }, end: { line: 4, character: 10 } },
      codeDescription: { href: expect.stringMatching(/unstable-module/) },
    },
    { code: 'unknown-module', severity: 1, range: { start: { line: 5, character: 5 } } },
  ]);
});

test('typing changes them', async () => {
  const editor = await edit(STOCK);
  await editor.replace('prosody.cfg.lua', 'firewal', 'firewall');
  expect(said(await editor.diagnostics('prosody.cfg.lua'))).toEqual(['unstable-module']);
  await editor.replace('prosody.cfg.lua', '"audit";', '');
  expect(said(await editor.diagnostics('prosody.cfg.lua'))).toEqual([]);
});

test('closing the last file of a configuration takes its problems away', async () => {
  const editor = await edit(STOCK);
  await editor.close('prosody.cfg.lua');
  await editor.until('no diagnostics', () => editor.lastDiagnostics('prosody.cfg.lua')?.length === 0);
  await editor.until('no configuration', () => editor.status?.configurations.length === 0);
});

test('hovering a module shows its card', async () => {
  const editor = await edit(STOCK);
  const card = await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'saslauth', 2));
  expect(card).toContain('saslauth');
  expect(card).toContain('https://prosody.im/doc/modules/mod_saslauth');
});

test('hovering where nothing is known shows nothing', async () => {
  const editor = await edit(STOCK);
  expect(await editor.hover('prosody.cfg.lua', { line: 0, character: 0 })).toBeNull();
});

test('completion in a list offers modules by tier, and the card of the one that is looked at', async () => {
  const editor = await edit(STOCK);
  await editor.replace('prosody.cfg.lua', '"firewal"', '""');
  const items = await editor.complete('prosody.cfg.lua', editor.at('prosody.cfg.lua', '""', 1));
  const labels = [...items]
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label }) => label);
  expect(labels).not.toContain('roster');
  expect(labels.indexOf('disco')).toBeLessThan(labels.indexOf('mam'));
  expect(labels.indexOf('mam')).toBeLessThan(labels.indexOf('reload_modules'));
  const [mam] = items.filter(({ label }) => label === 'mam');
  if (!mam) throw new Error('mam is not offered');
  expect(mam.documentation).toBeUndefined();
  const resolved = await editor.connection.sendRequest<typeof mam>('completionItem/resolve', mam);
  expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('XEP-0313') });
});

test('the fix of a problem is offered at it, ready to apply', async () => {
  const editor = await edit(STOCK);
  const at = editor.at('prosody.cfg.lua', 'firewal', 3);
  const actions = await editor.codeActions('prosody.cfg.lua', { start: at, end: at }, ['quickfix']);
  const [change] = actions.filter(({ title }) => title === 'Change to `firewall`');
  expect(change).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'unknown-module' }] });
  const text = editor.applied('prosody.cfg.lua', change?.edit?.changes?.[editor.uri('prosody.cfg.lua')]);
  expect(text).toBe(STOCK.replace('"firewal"', '"firewall"'));
});

test('all safe problems of a file are fixed in one go', async () => {
  const broken =
    'modules_enabled = {\n    "roster"\n    "mod_disco";\n    "saslauth"\n    "tls";\n}\nVirtualHost "a.example"\n';
  const editor = await edit(broken);
  const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
  const [fixAll] = await editor.codeActions('prosody.cfg.lua', whole, ['source.fixAll']);
  if (!fixAll) throw new Error('Fix all is not offered');
  expect(fixAll).toMatchObject({ kind: 'source.fixAll.prosody', title: 'Fix all safe problems in this file' });
  const { edit: resolved } = await editor.connection.sendRequest<typeof fixAll>('codeAction/resolve', fixAll);
  const text = editor.applied('prosody.cfg.lua', resolved?.changes?.[editor.uri('prosody.cfg.lua')]);
  await editor.change('prosody.cfg.lua', [{ text }]);
  expect(said(await editor.diagnostics('prosody.cfg.lua'))).toEqual([]);
  expect(text).toContain('"disco"');
});

test('a client that cannot resolve actions has the edits at once', async () => {
  const capabilities = { textDocument: { codeAction: {} } };
  const editor = await edit('modules_enabled = { "roster" "tls" }\nVirtualHost "a.example"\n', { capabilities });
  const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const [fixAll] = await editor.codeActions('prosody.cfg.lua', whole, ['source.fixAll.prosody']);
  const text = editor.applied('prosody.cfg.lua', fixAll?.edit?.changes?.[editor.uri('prosody.cfg.lua')]);
  expect(text).toMatch(/"roster"[;,] "tls"/);
});

test('symbols are the sections with their options', async () => {
  const text =
    'admins = { "a@b.example" }\nVirtualHost "b.example"\nallow_registration = true\nComponent "c.b.example" "muc"\n';
  const editor = await edit(text);
  expect(await editor.symbols('prosody.cfg.lua')).toMatchObject([
    { name: 'admins' },
    { name: 'b.example', children: [{ name: 'allow_registration' }] },
    { name: 'c.b.example', detail: 'Component muc' },
  ]);
});

test('what has a name leads to where it comes from and to where else it stands, and folds', async () => {
  const text = 'admins = { "a@b.example" }\nVirtualHost "b.example"\nallow_registration = true\nInclude "c.cfg.lua"\n';
  const editor = await edit(text, { files: '--- file: c.cfg.lua\npidfile = "x"\n' });
  const ask = <T>(method: string, what: string, more: object = {}) =>
    editor.connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri: editor.uri('prosody.cfg.lua') },
      position: editor.at('prosody.cfg.lua', what, 1),
      ...more,
    });
  const uri = editor.uri('prosody.cfg.lua');
  const host = { start: { line: 1, character: 13 }, end: { line: 1, character: 22 } };
  const admin = { start: { line: 0, character: 14 }, end: { line: 0, character: 23 } };
  // This client does not understand links.
  expect(await ask('definition', 'b.example')).toEqual([{ uri, range: host }]);
  expect(await ask('definition', 'c.cfg')).toMatchObject([{ uri: editor.uri('c.cfg.lua') }]);
  expect(await ask('references', 'b.example', { context: { includeDeclaration: true } })).toEqual([
    { uri, range: admin },
    { uri, range: host },
  ]);
  expect(await ask('documentHighlight', 'b.example')).toMatchObject([{ range: admin }, { range: host }]);
  expect(await ask('prepareRename', 'b.example')).toEqual({ range: admin, placeholder: 'b.example' });
  expect(await ask('rename', 'b.example', { newName: 'd.example' })).toMatchObject({
    changes: {
      [uri]: [
        { range: admin, newText: 'd.example' },
        { range: host, newText: 'd.example' },
      ],
    },
  });
  await expect(ask('prepareRename', 'allow_registration')).rejects.toThrow(
    /^allow_registration is what the option is called/,
  );
  expect(await ask('foldingRange', 'a')).toEqual([{ startLine: 1, endLine: 2 }]);
  expect(await editor.connection.sendRequest('workspace/symbol', { query: 'pid' })).toMatchObject([
    { name: 'pidfile', location: { uri: editor.uri('c.cfg.lua') } },
  ]);
});

test('a client that understands links is told what it is that leads to a definition', async () => {
  const capabilities = { textDocument: { definition: { linkSupport: true } } };
  const editor = await edit('VirtualHost "b.example"\nadmins = { "a@b.example" }\n', { capabilities });
  const links = await editor.connection.sendRequest('textDocument/definition', {
    textDocument: { uri: editor.uri('prosody.cfg.lua') },
    position: editor.at('prosody.cfg.lua', 'a@b.example', 5),
  });
  expect(links).toMatchObject([
    {
      targetUri: editor.uri('prosody.cfg.lua'),
      targetSelectionRange: { start: { line: 0, character: 13 } },
      originSelectionRange: { start: { line: 1, character: 14 }, end: { line: 1, character: 23 } },
    },
  ]);
});

test('a client can ask what each host has', async () => {
  const editor = await edit('modules_enabled = { "mam" }\nVirtualHost "b.example"\n  enabled = true\n');
  const uri = editor.uri('prosody.cfg.lua');
  expect(await editor.connection.sendRequest('prosody/overview', { uri })).toMatchObject({
    sections: [{ section: '*' }, { section: 'b.example', kind: 'host', place: { uri, range: { start: { line: 1 } } } }],
  });
  expect(await editor.connection.sendRequest('prosody/section', { uri, section: 'b.example' })).toMatchObject({
    complete: true,
    modules: expect.arrayContaining([expect.objectContaining({ name: 'mam', from: 'global' })]),
    options: [
      { name: 'enabled', value: 'true', inherited: false, place: { uri, range: { start: { line: 2 } } } },
      { name: 'modules_enabled', inherited: true },
    ],
  });
});

test('half a file has its hovers, its other problems and its symbols', async () => {
  const half = 'modules_enabled = {\n    "roster";\n    "audit";\n    "mam\n\nVirtualHost "example.com"\n  admins = {';
  const editor = await edit(half);
  const rules = said(await editor.diagnostics('prosody.cfg.lua'));
  expect(rules).toContain('syntax-error');
  expect(rules).toContain('unstable-module');
  expect(await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'roster'))).toContain('roster');
  expect((await editor.symbols('prosody.cfg.lua')).map(({ name }) => name)).toContain('example.com');
});
