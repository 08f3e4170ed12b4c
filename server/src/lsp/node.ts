/** The language server as a process: over the channel that the arguments name, else over standard input and output. */
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSystem } from './node-file-system.ts';
import { startServer } from './server.ts';

const CHANNELS = /^--(?:stdio|node-ipc|socket(?:=.*)?|pipe(?:=.*)?)$/;
const connection = process.argv.some((argument) => CHANNELS.test(argument))
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

startServer(connection, nodeFileSystem());
