import { afterEach, describe, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.ts';

const MAIN = `modules_enabled = { "roster" }

if os.getenv("PROSODY_ENABLE_BETA") == "true" then
    modules_enabled = { "roster"; "firewal"; "mam" }
    archive_expires_after = "1w"
end

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

async function edit(files: string, options: EditorOptions = {}): Promise<Editor> {
  const editor = await Editor.start(files, options);
  open.push(editor);
  await editor.open('prosody.cfg.lua', editor.read('prosody.cfg.lua'));
  return editor;
}

const problem = (editor: Editor, rule: string) =>
  editor.lastDiagnostics('prosody.cfg.lua')?.find(({ code }) => code === rule);

describe.each([
  ['taken', 'true'],
  ['not taken', 'false'],
  ['not taken, for the variable is unset', undefined],
])('a branch that is %s', (words, value) => {
  const isTaken = words === 'taken';
  const start = () =>
    edit(MAIN, { settings: { environment: value === undefined ? {} : { PROSODY_ENABLE_BETA: value } } });

  test('is checked', async () => {
    const { severity, message } = problem(await start(), 'unknown-module') ?? {};
    expect(severity).toBe(isTaken ? 1 : 2);
    expect(message).toMatch(isTaken ? /Prosody logs an error/ : /when `?PROSODY_ENABLE_BETA`? is `?"true"`?/);
  });

  test('has hovers, which say when it counts', async () => {
    const editor = await start();
    const ofModule = await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'mam', 1));
    expect(ofModule).toContain('XEP-0313');
    const condition = expect.stringMatching(/when `?PROSODY_ENABLE_BETA`? is `?"true"`?/);
    expect(ofModule?.replaceAll('\\', '')).toEqual(
      isTaken ? expect.not.stringMatching(/PROSODY_ENABLE_BETA/) : condition,
    );
    const ofOption = await editor.hover('prosody.cfg.lua', editor.at('prosody.cfg.lua', 'archive_expires_after', 1));
    expect(ofOption).toContain('archive');
  });

  test('is completed', async () => {
    const editor = await start();
    await editor.replace('prosody.cfg.lua', '"firewal"', '"fire"');
    const items = await editor.complete('prosody.cfg.lua', editor.at('prosody.cfg.lua', '"fire"', 5));
    expect(items.map(({ label }) => label)).toContain('firewall');
  });
});

describe('a file of variables', () => {
  const FILES = `${MAIN}--- file: deploy/server.env\nPROSODY_ENABLE_BETA=true\n`;

  test('counts, and is watched: its change is felt at once', async () => {
    const editor = await edit(FILES, { settings: { environmentFile: 'deploy/server.env' } });
    expect(problem(editor, 'unknown-module')?.severity).toBe(1);
    expect(editor.status?.configurations[0]?.variables).toBe(1);
    const isWatched = () => JSON.stringify(editor.registrations).includes(editor.uri('deploy'));
    await editor.until('the registration', isWatched);
    editor.write('deploy/server.env', '# PROSODY_ENABLE_BETA=true\n');
    await editor.changedOnDisk('deploy/server.env');
    await editor.until('the new problem', () => problem(editor, 'unknown-module')?.severity === 2);
  });

  test('that is not there is said once, and not again before it has been there', async () => {
    const editor = await edit(MAIN, { settings: { environmentFile: 'gone.env' } });
    await editor.until('the message', () => editor.messages.length > 0);
    await editor.replace('prosody.cfg.lua', '"mam"', '"carbons"');
    await editor.diagnostics('prosody.cfg.lua');
    expect(editor.messages).toEqual([expect.stringContaining('"gone.env" (setting prosody.environmentFile)')]);
    editor.write('gone.env', 'PROSODY_ENABLE_BETA=true\n');
    await editor.changedOnDisk('gone.env');
    await editor.until('the new problem', () => problem(editor, 'unknown-module')?.severity === 1);
    expect(editor.messages).toHaveLength(1);
    editor.remove('gone.env');
    await editor.changedOnDisk('gone.env');
    await editor.until('another message', () => editor.messages.length === 2);
  });

  test('.env beside the main file counts only where that is allowed', async () => {
    const editor = await edit(`${MAIN}--- file: .env\nPROSODY_ENABLE_BETA=true\n`);
    expect(problem(editor, 'unknown-module')?.severity).toBe(2);
    await editor.configure({ readDotEnv: true });
    await editor.until('the new problem', () => problem(editor, 'unknown-module')?.severity === 1);
  });
});

test('the variables of the process that the server runs in are never used', async () => {
  const editor = await edit(
    'modules_enabled = { os.getenv("PATH") and "firewal" or "roster" }\nVirtualHost "a.example"\n',
  );
  expect(problem(editor, 'unknown-module')?.severity).not.toBe(1);
});
