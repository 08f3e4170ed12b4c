/** The language server as a web worker: it has no files of its own and asks the client for them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), null);
