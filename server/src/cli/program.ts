/** The words of the command line that belong to no command. */
import { Command, CommanderError } from 'commander';
import type { CliCommand, Surroundings } from './commands/command.ts';
import { EXIT, UsageError } from './terminal.ts';

/**
 * Runs a command and gives its exit code. Never throws.
 * @param args without the program's name
 * @param commands the one that is asked for must be among them; for help, all
 */
export async function run(
  args: readonly string[],
  commands: readonly CliCommand[],
  surroundings: Surroundings,
): Promise<number> {
  const { terminal } = surroundings;
  let code: number = EXIT.ok;
  const program = build(args, commands, surroundings, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) terminal.writeError(`prosody-config: ${error.message}\n`);
    else {
      const [reason] = String(error).split('\n');
      terminal.writeError(`prosody-config: this is a mistake of prosody-config itself, worth a report: ${reason}\n`);
    }
    return EXIT.usage;
  }
}

const EXAMPLES = `
Examples:
  prosody-config check /etc/prosody/prosody.cfg.lua
  prosody-config check --profile development --env PROSODY_ENABLE_BETA=true prosody.cfg.lua
  prosody-config modules prosody.cfg.lua
  prosody-config config prosody.cfg.lua example.org
  prosody-config explain mam
  prosody-config check --rule host-subdomain=off --format github config/
  prosody-config explain unknown-option
  prosody-config catalog --tier beta`;

function build(
  args: readonly string[],
  commands: readonly CliCommand[],
  surroundings: Surroundings,
  exit: (code: number) => void,
): Command {
  const { terminal, version } = surroundings;
  const program = new Command('prosody-config')
    .description('Checks and explains the configuration of the Prosody XMPP server.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      // One line, with the suggestion that Commander puts on a second one.
      outputError: (text, write) => {
        const line = text.trim().replaceAll('\n', ' ');
        write(`${line.replace(/^error: /, 'prosody-config: ')}\n`);
      },
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      // Help has no colours, whatever Node finds out about the streams.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXAMPLES);
  // The command that is called needs none of the others.
  const called = commands.find(({ name }) => name === args[0]);
  for (const { name, define } of called ? [called] : commands) define(program.command(name), surroundings, exit);
  return program;
}
