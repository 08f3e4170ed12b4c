// How long the built server lets an editor wait, measured from the editor's end of the wire.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { summary } from './statistics.mjs';

/** @type {typeof import('vscode-languageserver-protocol/node')} */
const protocol = createRequire(import.meta.url)('vscode-languageserver-protocol/node');

const SERVER = join(import.meta.dirname, '../../dist/server.cjs');

/** Servers that are started, for the times of starting and opening. */
const STARTS = 25;
/** Requests of each kind to one server, after it has warmed up. */
const REQUESTS = 200;

/** @typedef {import('vscode-languageserver-protocol').Position} Position */

/**
 * A text to open and places in it to ask about.
 * @typedef {{ path: string, text: string, hover: Position, completion: Position }} Subject
 */

/** @param {Subject} subject */
async function start({ path, text }) {
  const begin = performance.now();
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(path).href;
  /** @type {(value: unknown) => void} */
  let arrived = () => {};
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => {
    if (params.uri === uri) arrived(params);
  });
  connection.onNotification('prosody/status', () => {});
  const configured = new Promise((resolve) => {
    connection.onRequest(protocol.ConfigurationRequest.type, ({ items }) => {
      setImmediate(resolve);
      return items.map(() => ({}));
    });
  });
  connection.listen();
  await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { workspace: { configuration: true } },
  });
  const initialized = performance.now() - begin;
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  await configured;

  const nextDiagnostics = () => new Promise((resolve) => (arrived = resolve));
  const opened = performance.now();
  const diagnostics = nextDiagnostics();
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'prosody', version: 1, text },
  });
  await diagnostics;
  return {
    connection,
    uri,
    initialized,
    diagnosed: performance.now() - opened,
    nextDiagnostics,
    async stop() {
      const exit = once(child, 'exit');
      await connection.sendRequest(protocol.ShutdownRequest.type);
      await connection.sendNotification(protocol.ExitNotification.type);
      await exit;
      connection.dispose();
    },
  };
}

/**
 * @param {Subject} subject
 * @returns {Promise<Record<'initialized' | 'diagnosed' | 'firstHover' | 'hover' | 'firstCompletion' | 'completion' | 'typed', ReturnType<typeof summary>>>}
 *   `typed`: from a key stroke to the diagnostics of the changed text. All in milliseconds
 */
export async function measureServer(subject) {
  /** @type {Record<'initialized' | 'diagnosed' | 'firstHover' | 'firstCompletion', number[]>} */
  const times = { initialized: [], diagnosed: [], firstHover: [], firstCompletion: [] };
  /** @type {Record<'hover' | 'completion' | 'typed', number[]>} */
  const later = { hover: [], completion: [], typed: [] };
  for (let run = 0; run < STARTS; run++) {
    const server = await start(subject);
    const { connection, uri } = server;
    const textDocument = { uri };
    const hover = () => connection.sendRequest(protocol.HoverRequest.type, { textDocument, position: subject.hover });
    const complete = () =>
      connection.sendRequest(protocol.CompletionRequest.type, { textDocument, position: subject.completion });
    times.initialized.push(server.initialized);
    times.diagnosed.push(server.diagnosed);
    times.firstHover.push(await timed(hover));
    times.firstCompletion.push(await timed(complete));
    if (run === STARTS - 1) {
      for (let i = 0; i < REQUESTS; i++) later.hover.push(await timed(hover));
      for (let i = 0; i < REQUESTS; i++) later.completion.push(await timed(complete));
      const end = { line: 0, character: 0 };
      for (let version = 2; version < REQUESTS + 2; version++) {
        const diagnostics = server.nextDiagnostics();
        later.typed.push(
          await timed(async () => {
            await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
              textDocument: { uri, version },
              contentChanges: [{ range: { start: end, end }, text: '-' }],
            });
            await diagnostics;
          }),
        );
      }
    }
    await server.stop();
  }
  const { initialized, diagnosed, firstHover, firstCompletion } = times;
  const { hover, completion, typed } = later;
  return {
    initialized: summary(initialized),
    diagnosed: summary(diagnosed),
    firstHover: summary(firstHover),
    hover: summary(hover),
    firstCompletion: summary(firstCompletion),
    completion: summary(completion),
    typed: summary(typed),
  };
}

/** @param {() => Promise<unknown>} run */
async function timed(run) {
  const begin = performance.now();
  const result = await run();
  const time = performance.now() - begin;
  // An answer that is nothing is quick to give.
  if (result === null) throw new Error('The server had no answer.');
  return time;
}
