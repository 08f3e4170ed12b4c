import { afterEach, expect, test } from 'vitest';
import { Editor, type EditorOptions } from './editor.ts';

const TEXT = `VirtualHost "example.com"
modules_enabled = { "audit" }

if os.getenv("GROUPS") == "true" then
    Component "groups.example.com" "muc"
    modules_enabled = { "mam" }
end
`;

const open: Editor[] = [];

afterEach(() => {
  for (const editor of open.splice(0)) {
    const { errors } = editor;
    editor.dispose();
    expect(errors).toEqual([]);
  }
});

async function edit(options?: EditorOptions): Promise<Editor> {
  const editor = await Editor.start(TEXT, options);
  open.push(editor);
  await editor.open('prosody.cfg.lua', TEXT);
  return editor;
}

const severityOf = (editor: Editor, rule: string) =>
  editor.lastDiagnostics('prosody.cfg.lua')?.find(({ code }) => code === rule)?.severity;

test('without any, Prosody 13.0 in production is meant, and the status says so', async () => {
  const editor = await edit();
  await editor.until('the status', () => (editor.status?.configurations.length ?? 0) > 0);
  expect(editor.status?.configurations).toMatchObject([
    {
      main: editor.uri('prosody.cfg.lua'),
      version: '13.0',
      profile: 'production',
      project: null,
      isFragment: false,
      variables: 0,
      counts: { error: expect.any(Number), warning: expect.any(Number) },
    },
  ]);
});

test('the status says which choices a project file makes, since the settings have no say there', async () => {
  const project = JSON.stringify({ version: '0.12', rules: {} });
  const editor = await Editor.start(`${TEXT}--- file: prosody-config.json\n${project}`);
  open.push(editor);
  await editor.open('prosody.cfg.lua', TEXT);
  expect(editor.status?.configurations).toMatchObject([
    { version: '0.12', project: { file: editor.uri('prosody-config.json'), decides: ['version'] } },
  ]);
});

test.each([
  ['production', 2],
  ['development', 3],
  ['strict', 1],
])('the profile %s decides how an alpha module is told', async (profile, severity) => {
  const editor = await edit({ settings: { profile } });
  expect(severityOf(editor, 'unstable-module')).toBe(severity);
});

test('a change of the settings is felt at once', async () => {
  const editor = await edit();
  expect(severityOf(editor, 'unstable-module')).toBe(2);
  await editor.configure({ profile: 'strict', version: '0.12' });
  await editor.until('the new severity', () => severityOf(editor, 'unstable-module') === 1);
  await editor.until('the new status', () => editor.status?.configurations[0]?.version === '0.12');
});

test('environment variables are those of the settings', async () => {
  const editor = await edit({ settings: { environment: { GROUPS: 'false' } } });
  const position = editor.at('prosody.cfg.lua', 'mam', 1);
  expect(await editor.hover('prosody.cfg.lua', position)).not.toContain('loaded on groups.example.com');
  await editor.configure({ environment: { GROUPS: true }, profile: 'strict' });
  await editor.until('the new settings', () => severityOf(editor, 'unstable-module') === 1);
  expect(await editor.hover('prosody.cfg.lua', position)).toContain('loaded on groups.example.com');
});

test('the main file can be chosen', async () => {
  const editor = await Editor.start(
    'Include "b.cfg.lua"\n--- file: other.lua\nInclude "b.cfg.lua"\n--- file: b.cfg.lua\nx = 1\n',
    {
      settings: { mainConfig: 'other.lua' },
    },
  );
  open.push(editor);
  await editor.open('b.cfg.lua', 'x = 1\n');
  await editor.until('the status', () => editor.status !== null);
  expect(editor.status?.configurations[0]?.main).toBe(editor.uri('other.lua'));
});

test('what is not understood is as if it were not set', async () => {
  const editor = await edit({ settings: { profile: 7, version: '99', environment: ['x'], mainConfig: null } });
  expect(severityOf(editor, 'unstable-module')).toBe(2);
});

test('a client that cannot be asked gives its settings when it starts, or pushes them', async () => {
  const editor = await edit({ capabilities: {}, initializationOptions: { settings: { profile: 'strict' } } });
  expect(severityOf(editor, 'unstable-module')).toBe(1);
  await editor.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { prosody: { profile: 'development' } },
  });
  await editor.until('the new severity', () => severityOf(editor, 'unstable-module') === 3);
});
