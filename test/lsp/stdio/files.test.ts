import { afterEach, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.ts';

const MAIN = 'modules_enabled = { "roster" }\nInclude "conf.d/*.cfg.lua"\n';
const HOST = 'VirtualHost "example.com"\n    modules_enabled = { "firewal" }\n';
const FILES = `${MAIN}--- file: conf.d/host.cfg.lua\n${HOST}`;

const open: Editor[] = [];

afterEach(() => {
  for (const editor of open.splice(0)) {
    const { errors } = editor;
    editor.dispose();
    expect(errors).toEqual([]);
  }
});

async function start(files: string, options?: EditorOptions): Promise<Editor> {
  const editor = await Editor.start(files, options);
  open.push(editor);
  return editor;
}

const said = (diagnostics: readonly { code?: unknown }[] | undefined) => diagnostics?.map(({ code }) => code);

test('the problems of an included file are told when the main file is opened', async () => {
  const editor = await start(FILES);
  await editor.open('prosody.cfg.lua', MAIN);
  expect(said(editor.lastDiagnostics('prosody.cfg.lua'))).toEqual([]);
  expect(said(editor.lastDiagnostics('conf.d/host.cfg.lua'))).toEqual(['unknown-module']);
});

test('an included file is checked as part of its main file', async () => {
  const part = 'modules_enabled = { "firewal" }\n';
  const editor = await start(`VirtualHost "example.com"\nInclude "part.cfg.lua"\n--- file: part.cfg.lua\n${part}`);
  expect(said(await editor.open('part.cfg.lua', part))).toEqual(['unknown-module']);
  expect(editor.status?.configurations).toMatchObject([
    { main: editor.uri('prosody.cfg.lua'), files: [editor.uri('prosody.cfg.lua'), editor.uri('part.cfg.lua')] },
  ]);
});

test('typing in an included file updates the main file', async () => {
  const main = 'Include "part.cfg.lua"\nadmins = { operator }\n';
  const part = 'operator = "a@example.com"\n';
  const editor = await start(`${main}--- file: part.cfg.lua\n${part}`);
  expect(said(await editor.open('prosody.cfg.lua', main))).toEqual([]);
  await editor.open('part.cfg.lua', part);
  await editor.replace('part.cfg.lua', 'operator', 'somebody');
  await editor.diagnostics('part.cfg.lua');
  expect(said(editor.lastDiagnostics('prosody.cfg.lua'))).toEqual(['unquoted-value']);
});

test('a file that changes on the disk is read again, and one that is deleted loses its problems', async () => {
  const editor = await start(FILES);
  await editor.open('prosody.cfg.lua', MAIN);
  editor.write('conf.d/host.cfg.lua', HOST.replace('firewal', 'audit'));
  await editor.changedOnDisk('conf.d/host.cfg.lua');
  await editor.until(
    'the new problem',
    () => said(editor.lastDiagnostics('conf.d/host.cfg.lua'))?.[0] === 'unstable-module',
  );
  editor.remove('conf.d/host.cfg.lua');
  await editor.changedOnDisk('conf.d/host.cfg.lua');
  await editor.until('no problem', () => editor.lastDiagnostics('conf.d/host.cfg.lua')?.length === 0);
});

test('a file that a wildcard takes in counts as soon as it is there', async () => {
  const editor = await start(MAIN);
  await editor.open('prosody.cfg.lua', MAIN);
  editor.write('conf.d/new.cfg.lua', 'VirtualHost "new.example"\nmodules_enabled = { "audit" }\n');
  await editor.changedOnDisk('conf.d/new.cfg.lua');
  await editor.until(
    'its problem',
    () => said(editor.lastDiagnostics('conf.d/new.cfg.lua'))?.[0] === 'unstable-module',
  );
});

test('what is typed wins over the disk', async () => {
  const editor = await start(FILES);
  await editor.open('prosody.cfg.lua', MAIN);
  expect(said(await editor.open('conf.d/host.cfg.lua', HOST.replace('firewal', 'mam')))).toEqual([]);
  await editor.close('conf.d/host.cfg.lua');
  await editor.until('the saved text', () => editor.lastDiagnostics('conf.d/host.cfg.lua')?.length === 1);
});

test('an Include of one file is a link; of several the hover lists them', async () => {
  const main = 'Include "conf.d/host.cfg.lua"\nInclude "more/*.cfg.lua"\n';
  const editor = await start(
    `${main}--- file: conf.d/host.cfg.lua\nVirtualHost "a.example"\n--- file: more/b.cfg.lua\nx = 1\n--- file: more/c.cfg.lua\ny = 1\n`,
  );
  await editor.open('prosody.cfg.lua', main);
  expect(await editor.links('prosody.cfg.lua')).toEqual([
    {
      range: { start: { line: 0, character: 9 }, end: { line: 0, character: 28 } },
      target: editor.uri('conf.d/host.cfg.lua'),
    },
  ]);
  const listed = await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'more/'));
  expect(listed).toContain(editor.uri('more/b.cfg.lua'));
  expect(listed).toContain(editor.uri('more/c.cfg.lua'));
});

test('the client is asked to watch the files', async () => {
  const editor = await start(FILES);
  const watched = () => editor.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
  await editor.until('the registration', () => watched() !== undefined);
  expect(watched()?.registerOptions).toEqual({
    watchers: [{ globPattern: '**/*.lua' }, { globPattern: '**/prosody-config.json' }],
  });
});

test('paths with blanks and letters of any script are one file in every spelling', async () => {
  const main = 'Include "Größe und mehr/*.cfg.lua"\n';
  const editor = await start(`${main}--- file: Größe und mehr/a.cfg.lua\n${HOST}`);
  await editor.open('prosody.cfg.lua', main);
  expect(editor.published.filter(({ diagnostics }) => diagnostics.length > 0)).toHaveLength(1);
  const [published] = editor.published.filter(({ diagnostics }) => diagnostics.length > 0);
  expect(decodeURIComponent(published?.uri ?? '')).toMatch(/Größe und mehr\/a\.cfg\.lua$/);
  // Opened in the spelling of the client, its problems are told in that spelling.
  expect(said(await editor.open('Größe und mehr/a.cfg.lua', HOST))).toEqual(['unknown-module']);
});
