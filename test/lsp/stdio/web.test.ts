// The server for browsers, in a worker of Node that looks like one of a browser: it has no files but those of the client.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSubject } from './editor.ts';

const SERVER = resolve(import.meta.dirname, '../../../dist/server-web.js');

/** What a browser gives a worker, as far as the server uses it. */
const BROWSER_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => {};
let listener;
Object.defineProperty(globalThis, 'onmessage', { set: (value) => { listener = value; }, get: () => listener });
parentPort.on('message', (data) => listener?.({ data }));
// It is a classic script, which knows no require.
require('node:vm').runInThisContext(require('node:fs').readFileSync(workerData, 'utf8'), { filename: workerData });
`;

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly code: string }[];
}

const ROOT = 'vscode-vfs://github/example/';
const HOST = 'VirtualHost "example.com"\nmodules_enabled = { "firewal" }\n';

let worker: Worker;
let files: Record<string, string>;
let asked: string[];
let said: Message[];
let arrived: () => void;

beforeEach(() => {
  worker = new Worker(BROWSER_WORKER, { eval: true, workerData: SERVER });
  files = {};
  asked = [];
  said = [];
  arrived = () => {};
  worker.on('message', (message: Message) => {
    if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: answer(message) });
    said.push(message);
    arrived();
  });
});

afterEach(async () => {
  await worker.terminate();
});

function send(message: Message): void {
  worker.postMessage({ jsonrpc: '2.0', ...message });
}

/** The client's files are those of a test. */
function answer({ method, params }: Message): unknown {
  if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => null);
  if (method !== 'prosody/readFile' && method !== 'prosody/readDirectory') return null;
  const { uri } = params as { uri: string };
  const path = uri.replace(ROOT, '');
  asked.push(`${method} ${path}`);
  if (method === 'prosody/readFile') {
    const text = files[path];
    return text === undefined ? { kind: 'missing' } : { kind: 'file', text };
  }
  const directory = path === ROOT.slice(0, -1) ? '' : `${path}/`;
  const inside = Object.keys(files).filter((name) => name.startsWith(directory));
  if (inside.length === 0) return { kind: 'missing' };
  const names = new Set(inside.map((name) => name.slice(directory.length).split('/')[0] ?? ''));
  const typeOf = (name: string) => (files[directory + name] === undefined ? 'directory' : 'file');
  return { kind: 'directory', entries: [...names].map((name) => ({ name, type: typeOf(name) })) };
}

async function message(what: string, matches: (message: Message) => boolean): Promise<Message> {
  for (const start = Date.now(); Date.now() - start < 15_000; ) {
    const found = said.findLast(matches);
    if (found) return found;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, 100);
      arrived = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
  throw new Error(`Waited in vain for ${what}.`);
}

async function open(path: string, text: string): Promise<void> {
  send({
    id: 1,
    method: 'initialize',
    params: {
      processId: null,
      rootUri: ROOT,
      workspaceFolders: [{ uri: ROOT, name: 'example' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      initializationOptions: { readsFiles: true },
    },
  });
  await message('the answer to initialize', ({ id }) => id === 1);
  send({ method: 'initialized', params: {} });
  const textDocument = { uri: `${ROOT}${path}`, languageId: 'prosody', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
}

async function problemsOf(path: string): Promise<string[]> {
  const isOf = ({ method, params }: Message) =>
    method === 'textDocument/publishDiagnostics' && (params as Published).uri === `${ROOT}${path}`;
  const { params } = await message(`diagnostics of ${path}`, isOf);
  return (params as Published).diagnostics.filter(isSubject).map(({ code }) => code);
}

test('a file is checked without any other', async () => {
  await open('prosody.cfg.lua', HOST);
  expect(await problemsOf('prosody.cfg.lua')).toEqual(['unknown-module']);
});

test('included files are read through the client, and nothing is said before they are here', async () => {
  files = { 'conf.d/host.cfg.lua': HOST };
  await open('prosody.cfg.lua', 'Include "conf.d/*.cfg.lua"\n');
  expect(await problemsOf('conf.d/host.cfg.lua')).toEqual(['unknown-module']);
  expect(await problemsOf('prosody.cfg.lua')).toEqual([]);
  expect(asked).toContain('prosody/readDirectory conf.d');
  expect(asked).toContain('prosody/readFile conf.d/host.cfg.lua');
});

test('the main file of an included file is found through the client', async () => {
  files = { 'prosody.cfg.lua': 'Include "conf.d/*.cfg.lua"\n', 'conf.d/host.cfg.lua': HOST };
  await open('conf.d/host.cfg.lua', HOST);
  expect(await problemsOf('conf.d/host.cfg.lua')).toEqual(['unknown-module']);
  const { params } = await message('the status', ({ method }) => method === 'prosody/status');
  expect(params).toMatchObject({ configurations: [{ main: `${ROOT}prosody.cfg.lua` }] });
});

test('no file is asked for twice', async () => {
  files = { 'prosody.cfg.lua': 'Include "conf.d/*.cfg.lua"\n', 'conf.d/host.cfg.lua': HOST };
  await open('conf.d/host.cfg.lua', HOST);
  await problemsOf('conf.d/host.cfg.lua');
  expect(asked).toEqual([...new Set(asked)]);
});

test('a main file of another name is found through the client', async () => {
  files = { 'server.cfg.lua': 'Include "shared/*.cfg.lua"\n', 'shared/host.cfg.lua': HOST };
  await open('shared/host.cfg.lua', HOST);
  expect(await problemsOf('shared/host.cfg.lua')).toEqual(['unknown-module']);
  const { params } = await message('the status', ({ method }) => method === 'prosody/status');
  expect(params).toMatchObject({ configurations: [{ main: `${ROOT}server.cfg.lua` }] });
});
