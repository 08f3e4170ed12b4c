// Runs a program that must not outlive whoever started this one: `node leash.mjs FOLDER COMMAND ARG…`.
//
// The owner holds the other end of standard input. When it closes (on purpose, or because the owner died, of whatever
// cause), the program's whole process group is ended, FOLDER (the program's temporary files) is removed, and this ends.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { signalGroup } from './processes.mjs';

const PATIENCE_MS = 3000;

const [folder = '', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

child.once('exit', (code) => {
  signalGroup(child, 'SIGKILL'); // what the program itself left behind
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit(code ?? 1);
});

function end() {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_MS);
}

process.stdin.once('end', end).once('error', end).resume();
for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) process.on(signal, end);
