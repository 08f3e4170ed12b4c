/** `prosody-config check` alone: it is called at each commit and by editors, and carries nothing of the other commands. */
import { checkCommand } from './commands/check.ts';
import { start } from './start.ts';

start([checkCommand]);
