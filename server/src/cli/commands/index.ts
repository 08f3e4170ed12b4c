import { catalogCommand } from './catalog.ts';
import { checkCommand } from './check.ts';
import type { CliCommand } from './command.ts';
import { configCommand } from './config.ts';
import { explainCommand } from './explain.ts';
import { lspCommand } from './lsp.ts';
import { modulesCommand } from './modules.ts';
import { rulesCommand } from './rules.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CliCommand[] = [
  checkCommand,
  modulesCommand,
  configCommand,
  explainCommand,
  catalogCommand,
  rulesCommand,
  lspCommand,
];
