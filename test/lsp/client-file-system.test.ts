import { expect, test } from 'vitest';
import { ClientFileSystem } from '../../server/src/lsp/client-file-system.ts';
import type { ReadFileResult } from '../../server/src/lsp/protocol.ts';

const URI = 'vscode-vfs://github/x/prosody.cfg.lua';

/** A client whose answers are given by hand, and a record of what it was asked. */
function slowClient() {
  const asked: string[] = [];
  const answers: { give: (result: ReadFileResult) => void; fail: (error: unknown) => void }[] = [];
  const arrived: string[] = [];
  const files = new ClientFileSystem(
    {
      readFile: (uri) => {
        asked.push(uri);
        return new Promise((give, fail) => answers.push({ give, fail }));
      },
      readDirectory: async (uri) => {
        asked.push(uri);
        return { kind: 'directory', entries: [{ name: 'prosody.cfg.lua', type: 'file' }] };
      },
    },
    (uri) => arrived.push(uri),
  );
  return { files, asked, answers, arrived };
}

/** Lets everything that was answered arrive. */
const settle = () => new Promise((done) => setTimeout(done));

test('a file is pending until the client has answered, and is asked for once', async () => {
  const { files, asked, answers, arrived } = slowClient();
  expect(files.read(URI)).toEqual({ kind: 'pending' });
  expect(files.read(URI)).toEqual({ kind: 'pending' });
  answers[0]?.give({ kind: 'file', text: 'a = 1' });
  await settle();
  expect(files.read(URI)).toEqual({ kind: 'file', text: 'a = 1' });
  expect(arrived).toEqual([URI]);
  expect(asked).toEqual([URI]);
});

test('a directory is asked for in the same way', async () => {
  const { files, arrived } = slowClient();
  const directory = 'vscode-vfs://github/x';
  expect(files.list(directory)).toEqual({ kind: 'pending' });
  await settle();
  expect(files.list(directory)).toMatchObject({ kind: 'directory', entries: [{ name: 'prosody.cfg.lua' }] });
  expect(arrived).toEqual([directory]);
});

test('a client that fails has a file that cannot be read', async () => {
  const { files, answers } = slowClient();
  files.read(URI);
  answers[0]?.fail(new Error('offline'));
  await settle();
  expect(files.read(URI)).toEqual({ kind: 'unreadable', reason: 'Error: offline' });
});

test('a file that changes is asked for again, and so is its directory', async () => {
  const { files, asked, answers } = slowClient();
  files.read(URI);
  files.list('vscode-vfs://github/x');
  answers[0]?.give({ kind: 'missing' });
  await settle();
  files.changed(URI);
  expect(files.read(URI)).toEqual({ kind: 'pending' });
  expect(files.list('vscode-vfs://github/x')).toEqual({ kind: 'pending' });
  expect(asked).toHaveLength(4);
});

test('an answer that a change has overtaken is not believed', async () => {
  const { files, answers, arrived } = slowClient();
  files.read(URI);
  files.changed(URI);
  files.read(URI);
  answers[0]?.give({ kind: 'file', text: 'old' });
  await settle();
  expect(files.read(URI)).toEqual({ kind: 'pending' });
  expect(arrived).toEqual([]);
  answers[1]?.give({ kind: 'file', text: 'new' });
  await settle();
  expect(files.read(URI)).toEqual({ kind: 'file', text: 'new' });
});
