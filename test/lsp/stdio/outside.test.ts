import { afterEach, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.ts';

const HOST = 'VirtualHost "example.com"\n    modules_enabled = { "firewal" }\n';

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

test('a file outside of the workspace is read and watched, once the workspace is trusted', async () => {
  const editor = await start('', { initializationOptions: { isTrusted: false } });
  editor.write('../shared/rooms.cfg.lua', HOST);
  const shared = editor.uri('../shared/rooms.cfg.lua');
  const main = `Include "${decodeURIComponent(shared.replace('file://', ''))}"\n`;
  const [problem, ...others] = await editor.open('prosody.cfg.lua', main);
  expect(problem).toMatchObject({ code: 'include-missing', severity: 3 });
  expect(problem?.message).toMatch(/is read when the workspace is trusted/);
  expect(others).toEqual([]);
  expect(JSON.stringify(editor.registrations)).not.toContain('shared');
  const include = editor.at('prosody.cfg.lua', 'rooms');
  expect(await editor.hover('prosody.cfg.lua', include)).toBe('Which files it reads is not known here.');
  await editor.connection.sendNotification('prosody/trust', { isTrusted: true });
  await editor.until(
    'its problem',
    () => said(editor.lastDiagnostics('../shared/rooms.cfg.lua'))?.[0] === 'unknown-module',
  );
  expect(editor.lastDiagnostics('prosody.cfg.lua')).toEqual([]);
  expect(await editor.hover('prosody.cfg.lua', include)).toContain('Reads one file:');
  await editor.until('the registration', () => JSON.stringify(editor.registrations).includes('/shared"'));
  editor.write('../shared/rooms.cfg.lua', HOST.replace('firewal', 'mam'));
  await editor.changedOnDisk('../shared/rooms.cfg.lua');
  await editor.until('no problem', () => editor.lastDiagnostics('../shared/rooms.cfg.lua')?.length === 0);
});

test('a path of the server that is not on this machine is information', async () => {
  const editor = await start('');
  const [problem] = await editor.open('prosody.cfg.lua', 'Include "/srv/of/no/machine/conf.d/*.cfg.lua"\n');
  expect(problem).toMatchObject({ code: 'include-missing', severity: 3 });
});

test('a path of the server leads to the folder that the settings name, in links, hovers and problems', async () => {
  const main = 'Include "/srv/prosody/host.cfg.lua"\nInclude "/srv/prosody/conf.d/*.cfg.lua"\n';
  const editor = await start(
    `--- file: config/host.cfg.lua\n${HOST}\n--- file: config/conf.d/a.cfg.lua\n\n--- file: config/conf.d/b.cfg.lua\n`,
    { settings: { paths: { '/srv/prosody': 'config' } } },
  );
  expect(await editor.open('prosody.cfg.lua', main)).toEqual([]);
  expect(said(editor.lastDiagnostics('config/host.cfg.lua'))).toEqual(['unknown-module']);
  const [link] = await editor.links('prosody.cfg.lua');
  expect(link?.target).toBe(editor.uri('config/host.cfg.lua'));
  const hover = await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'conf.d'));
  expect(hover).toContain(editor.uri('config/conf.d/a.cfg.lua'));
});

test('a file that is included by a link to it has its problems, hovers and fixes where it is open', async () => {
  const editor = await start(
    `modules_enabled = { "roster" }\nInclude "conf.d/*.cfg.lua"\n--- file: conf.avail/host.cfg.lua\n${HOST}`,
  );
  editor.link('conf.d/host.cfg.lua', '../conf.avail/host.cfg.lua');
  const path = 'conf.avail/host.cfg.lua';
  expect(said(await editor.open(path, HOST))).toEqual(['unknown-module']);
  expect(editor.status?.configurations[0]?.main).toBe(editor.uri('prosody.cfg.lua'));
  expect(editor.lastDiagnostics('conf.d/host.cfg.lua')).toBeUndefined();
  const range = { start: editor.at(path, 'firewal'), end: editor.at(path, 'firewal', 7) };
  const [fix] = await editor.codeActions(path, range, ['quickfix']);
  expect(editor.applied(path, fix?.edit?.changes?.[editor.uri(path)])).toBe(HOST.replace('firewal', 'firewall'));
  await editor.replace(path, 'firewal', 'mam');
  expect(await editor.diagnostics(path)).toEqual([]);
  expect(await editor.hover(path, editor.at(path, 'mam', 1))).toContain('loaded on example.com');
  expect((await editor.symbols(path)).map(({ name }) => name)).toContain('example.com');
  await editor.replace(path, 'mam', 'firewal');
  await editor.diagnostics(path);
  await editor.close(path);
  await editor.until('the end of its problems', () => editor.lastDiagnostics(path)?.length === 0);
});

test('a file that nobody includes is a fragment, until somebody does', async () => {
  const editor = await start('--- file: conf.d/a.cfg.lua\nmodules_enabled { "mam" }\n');
  expect(await editor.open('conf.d/a.cfg.lua', 'modules_enabled { "mam" }\n')).toEqual([]);
  expect(editor.status?.configurations).toMatchObject([{ main: editor.uri('conf.d/a.cfg.lua'), isFragment: true }]);
  editor.write('server.cfg.lua', 'VirtualHost "example.com"\nInclude "conf.d/*.cfg.lua"\n');
  await editor.changedOnDisk('server.cfg.lua');
  await editor.until('the problem', () => said(editor.lastDiagnostics('conf.d/a.cfg.lua'))?.[0] === 'missing-equals');
  await editor.until('the new status', () => editor.status?.configurations[0]?.isFragment === false);
  expect(editor.status?.configurations).toMatchObject([{ main: editor.uri('server.cfg.lua') }]);
});
