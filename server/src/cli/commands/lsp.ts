import type { CliCommand } from './command.ts';

export const lspCommand: CliCommand = {
  name: 'lsp',
  define(command, { startServer }) {
    command
      .description('run the language server for an editor')
      .option('--stdio', 'talk over standard input and output (the only way there is)')
      .action(startServer);
  },
};
