/** The whole command line. */
import { COMMANDS } from './commands/index.ts';
import { start } from './start.ts';

start(COMMANDS);
