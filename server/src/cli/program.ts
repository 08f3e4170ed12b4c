/** The words of the command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CatalogOptions, listCatalog, SOURCES, STAGES, TIERS } from './catalog.ts';
import { type CheckInput, type CheckOptions, check } from './check.ts';
import { type ConfigOptions, config } from './config.ts';
import { explain, type Pages } from './explain.ts';
import type { Files } from './files.ts';
import { FORMATS } from './formats.ts';
import { type ModulesOptions, modules } from './modules.ts';
import type { ProjectOptions } from './project.ts';
import { listRules, type RulesOptions } from './rules.ts';
import { EXIT, UsageError } from './terminal.ts';
import { again, type Watcher } from './watch.ts';

export interface ProgramInput extends CheckInput {
  /** Without the program's name. */
  readonly args: readonly string[];
  readonly pages: Pages;
  /** Asked for where files are to be watched. */
  readonly watcher: () => Watcher;
  /** Starts the language server on standard input and output. */
  readonly startServer: () => Promise<void>;
}

/** Runs a command and gives its exit code. Never throws. */
export async function run(input: ProgramInput): Promise<number> {
  const { terminal } = input;
  let code: number = EXIT.ok;
  const program = build(input, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...input.args], { from: 'user' });
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

const VERSIONS = ['0.12', '13.0.1', '13.0', 'auto'];

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

function build(input: ProgramInput, exit: (code: number) => void): Command {
  const { version, files, terminal, pages, watcher, startServer } = input;
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
  withProject(program.command('check'))
    .description('report problems')
    .argument('<file...>', 'main configuration files, folders of them, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'info', 'hint', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--rule <rule=severity>', 'how severe a rule is, or off (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option('--layout <when>', 'whether the tiered layout of modules.d is checked (default: "auto")').choices([
        'auto',
        'on',
        'off',
      ]),
    )
    .option('--fix', 'apply safe fixes to the files', false)
    .option('--fix-suggested', 'apply the others too, the first that each problem has', false)
    .option('--diff', 'print what the fixes would change, and change nothing', false)
    .option('--stdin-filename <path>', 'the path of what is read from standard input')
    .option('--watch', 'check again after each change, until it is stopped', false)
    .action(async (paths: string[], options: CheckOptions) => {
      if (options.watch && paths.includes('-')) throw new UsageError('standard input cannot be watched');
      const once = (source: Files) => check(paths, options, { ...input, files: source });
      exit(await (options.watch ? again(once, files, watcher(), terminal) : once(files)));
    });
  withProject(program.command('modules'))
    .description('print for each host what would be loaded, by tier and from which line')
    .argument('<file>', 'main configuration file')
    .argument('[host]', 'only this host; * is the global section')
    .addOption(formatOption())
    .action((file: string, host: string | undefined, options: ModulesOptions) =>
      exit(modules(file, host, options, files, terminal)),
    );
  withProject(program.command('config'))
    .description('print the options that hold for each host, and from which line')
    .argument('<file>', 'main configuration file')
    .argument('[host]', 'only this host; * is the global section')
    .addOption(formatOption())
    .action((file: string, host: string | undefined, options: ConfigOptions) =>
      exit(config(file, host, options, files, terminal)),
    );
  withKnowledge(program.command('explain'))
    .description('show the card of a module or an option, or the page of a rule')
    .argument('<name>')
    .action((name: string, options: Knowledge) =>
      exit(explain(name, { ...NO_ENVIRONMENT, ...options }, files, pages, terminal)),
    );
  withKnowledge(program.command('catalog'))
    .description('list the modules that are known')
    .argument('[file]', 'a main configuration file, in whose directories installed modules are looked for')
    .addOption(filterOption('--tier <tier>', 'only of this tier (repeatable)', TIERS))
    .addOption(filterOption('--source <source>', 'only from there (repeatable)', SOURCES))
    .addOption(filterOption('--stage <stage>', 'only community modules of this stage (repeatable)', STAGES))
    .addOption(
      new Option('--xep <number>', 'only what implements this XEP (repeatable)').argParser(repeated).default([], 'any'),
    )
    .option('--installed', 'only what is installed here')
    .option('--not-installed', 'only what is not')
    .addOption(formatOption())
    .action((file: string | undefined, options: Knowledge & CatalogOptions) =>
      exit(listCatalog(file, { ...NO_ENVIRONMENT, ...options }, files, terminal)),
    );
  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption())
    .action((options: RulesOptions) => exit(listRules(options, terminal)));
  program
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'talk over standard input and output (the only way there is)')
    .action(startServer);
  return program;
}

/** What commands that are about no configuration ask of one. */
type Knowledge = Omit<ProjectOptions, keyof typeof NO_ENVIRONMENT>;
const NO_ENVIRONMENT = { env: [], envFile: [] } as const;

/** What is known, and where it is looked for. */
function withKnowledge(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--prosody-version <version>',
        'the Prosody that the configuration is for; auto is the one installed here (default: "13.0")',
      ).choices(VERSIONS),
    )
    .addOption(
      new Option(
        '--tiers <policy>',
        'who says how far to trust a module: an inventory first, or upstream only (default: "curated")',
      ).choices(['curated', 'upstream']),
    )
    .addOption(
      new Option('--catalog <file>', 'a file with modules and options of your own (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option('--path <server=here>', 'where a directory of the server lies here (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--plugin-path <directory>',
        'a directory with modules, beside those that the configuration names (repeatable)',
      )
        .argParser(repeated)
        .default([], 'none'),
    );
}

function withProject(command: Command): Command {
  return withKnowledge(command)
    .addOption(
      new Option('--profile <profile>', 'how much the deployment tolerates (default: "production")').choices([
        'production',
        'development',
        'strict',
      ]),
    )
    .addOption(
      new Option('--env <name=value>', 'an environment variable as the server will see it (repeatable)')
        .argParser(repeated)
        .default([], 'none'),
    )
    .addOption(
      new Option('--env-file <file>', 'a file of such variables (repeatable)').argParser(repeated).default([], 'none'),
    );
}

function filterOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description)
    .choices(choices)
    .argParser((value: string, previous: readonly string[]) => {
      if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
      return [...previous, value];
    })
    .default([], 'any');
}

function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');
}

function repeated(value: string, previous: readonly string[] = []): string[] {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return [...previous, value];
}
