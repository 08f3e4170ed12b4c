import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Editor } from './editor.ts';

const VALID = 'VirtualHost "example.com"\n';

test('it says who it is and what it can', async () => {
  const editor = await Editor.start(VALID);
  expect(editor.initialized).toMatchObject({
    serverInfo: { name: 'prosody-config', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      completionProvider: { resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.prosody'] },
      documentSymbolProvider: true,
      documentLinkProvider: {},
    },
  });
  editor.dispose();
});

test('it ends when it is told to, without a complaint', async () => {
  const editor = await Editor.start(VALID);
  await editor.open('prosody.cfg.lua', VALID);
  expect(await editor.quit()).toBe(0);
});

test('it ends when the editor is gone', async () => {
  const editor = await Editor.start(VALID);
  const exit = once(editor.process, 'exit');
  editor.process.stdin?.end();
  await exit;
  editor.dispose();
});

test('without an argument it speaks over the standard streams', async () => {
  const editor = await Editor.start(VALID, { arguments: [] });
  expect(await editor.open('prosody.cfg.lua', VALID)).toEqual([]);
  editor.dispose();
});

/** Texts that no one writes on purpose. The answer matters less than that there is one. */
const WEIRD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['only blanks', ' \t\r\n\r\n'],
  ['a NUL byte', 'a = "\0"\n\0'],
  ['half a surrogate pair', 'a = "\ud83d"\nb = \udc00'],
  ['emoji in strings', 'modules_enabled = { "👩‍👩‍👧‍👦"; "roster" }\n'],
  ['a thousand open braces', '{'.repeat(1000)],
  ['ten thousand open parentheses', `a = ${'('.repeat(10_000)}`],
  ['an unclosed comment', '--[==[ for ever'],
  ['an endless loop', 'while true do x = 1 end'],
  ['a line of 200,000 characters', `a = "${'x'.repeat(200_000)}"`],
  ['lone carriage returns', 'a = 1\rb = 2\rmodules_enabled = { "roster" }'],
  ['another language', '<?xml version="1.0"?><config host="a"/>'],
  ['a file that includes itself', 'Include "prosody.cfg.lua"'],
];

describe('a text that is', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start(VALID);
  });

  afterAll(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
  });

  test.each(WEIRD)('%s is answered', async (_, text) => {
    await editor.open('prosody.cfg.lua', text);
    const start = { line: 0, character: 0 };
    const beyond = { line: 99_999, character: 99_999 };
    for (const position of [start, beyond, { line: 0, character: 12 }]) {
      await editor.hover('prosody.cfg.lua', position);
      await editor.complete('prosody.cfg.lua', position);
    }
    await editor.codeActions('prosody.cfg.lua', { start, end: beyond });
    await editor.symbols('prosody.cfg.lua');
    await editor.links('prosody.cfg.lua');
    await editor.close('prosody.cfg.lua');
    expect(editor.errors).toEqual([]);
  });
});

test('a file that was never opened, and what is no URI, are answered too', async () => {
  const editor = await Editor.start(VALID);
  for (const uri of [editor.uri('absent.cfg.lua'), 'untitled:Untitled-1', 'http://example.com/x', ':', '%%%', '']) {
    const textDocument = { uri };
    await editor.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 0 } });
    await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument });
  }
  expect(editor.errors).toEqual([]);
  editor.dispose();
});

test('an unsaved file is checked by itself', async () => {
  const editor = await Editor.start(VALID);
  const uri = 'untitled:Untitled-1';
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'prosody', version: 1, text: 'modules_enabled = { "firewal" }' },
  });
  await editor.until('its diagnostics', () => editor.published.some((params) => params.uri === uri));
  expect(editor.published.find((params) => params.uri === uri)?.diagnostics).toMatchObject([
    { code: 'unknown-module' },
  ]);
  editor.dispose();
});

test('keys struck faster than it checks are checked together', async () => {
  const editor = await Editor.start(VALID);
  await editor.open('prosody.cfg.lua', VALID);
  const before = editor.published.length;
  const struck = [...'modules_enabled = { "audit" }\n'];
  await Promise.all(
    struck.map((text, character) => {
      const at = { line: 0, character };
      return editor.change('prosody.cfg.lua', [{ range: { start: at, end: at }, text }]);
    }),
  );
  expect((await editor.diagnostics('prosody.cfg.lua')).map(({ code }) => code)).toEqual(['unstable-module']);
  expect(editor.published.length - before).toBeLessThan(struck.length);
  editor.dispose();
});
