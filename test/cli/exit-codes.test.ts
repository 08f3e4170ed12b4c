import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commands/index.ts';
import { run } from '../../server/src/cli/program.ts';
import { prosodyConfig, SOUND_HOST } from './support.ts';

const files = {
  '/etc/prosody/clean.cfg.lua': `modules_enabled = { "roster" }${SOUND_HOST}`,
  '/etc/prosody/error.cfg.lua': `modules_enabled = { "zz_nothing_like_it" }${SOUND_HOST}`,
  '/etc/prosody/alpha.cfg.lua': `modules_enabled = { "measure_cpu" }${SOUND_HOST}`,
  '/etc/prosody/conf.d/a.cfg.lua': '',
  '/etc/prosody/secret.cfg.lua': '',
  '/etc/prosody/docs/README': '',
};

describe('exit code of check', () => {
  test.each([
    [0, 'clean.cfg.lua', []],
    [0, 'alpha.cfg.lua', []],
    [1, 'alpha.cfg.lua', ['--fail-on', 'warning']],
    [1, 'alpha.cfg.lua', ['--fail-on', 'hint']],
    [0, 'clean.cfg.lua', ['--fail-on', 'hint']],
    [1, 'error.cfg.lua', []],
    [1, 'error.cfg.lua', ['--fail-on', 'info']],
    [0, 'error.cfg.lua', ['--fail-on', 'never']],
    [1, 'alpha.cfg.lua', ['--profile', 'strict']],
    [0, 'alpha.cfg.lua', ['--profile', 'development', '--fail-on', 'warning']],
  ])('%i for %s %j', async (code, file, options) => {
    expect((await prosodyConfig({ files }, 'check', ...options, file)).code).toBe(code);
  });
});

describe('2 and one line', () => {
  test.each([
    [['check', 'nowhere.cfg.lua'], 'nowhere.cfg.lua does not exist'],
    [['check', 'clean.cfg.lua', 'nowhere.cfg.lua'], 'nowhere.cfg.lua does not exist'],
    [['check', 'docs'], 'there is no configuration (*.cfg.lua) in docs'],
    [['modules', 'conf.d'], 'conf.d is a directory; name the main configuration file in it'],
    [
      ['check', '--rule', 'unknown-modul=off', 'clean.cfg.lua'],
      'there is no rule "unknown-modul"; did you mean unknown-module?',
    ],
    [
      ['check', '--rule', 'unknown-module', 'clean.cfg.lua'],
      '--rule wants RULE=error, warning, info, hint or off, not "unknown-module"',
    ],
    [['check', 'secret.cfg.lua'], 'secret.cfg.lua cannot be read: permission denied'],
    [['modules', 'nowhere.cfg.lua'], 'nowhere.cfg.lua does not exist'],
    [['check'], "missing required argument 'file'"],
    [['check', '--env', 'NAME', 'clean.cfg.lua'], '--env wants NAME=VALUE, not "NAME"'],
    [['check', '--env', '=x', 'clean.cfg.lua'], '--env wants NAME=VALUE, not "=x"'],
    [['check', '--env-file', 'nowhere.env', 'clean.cfg.lua'], 'nowhere.env does not exist'],
    [['check', '--env-file', 'conf.d', 'clean.cfg.lua'], 'conf.d is a directory; it is no file of NAME=VALUE lines'],
    [
      ['check', '--prosody-version', '0.9', 'clean.cfg.lua'],
      "option '--prosody-version <version>' argument '0.9' is invalid. Allowed choices are 0.12, 13.0.1, 13.0, auto.",
    ],
    [['modules', 'a', 'b', 'c'], "too many arguments for 'modules'. Expected 2 arguments but got 3."],
    [['config', 'nowhere.cfg.lua'], 'nowhere.cfg.lua does not exist'],
    [['config', 'clean.cfg.lua', 'exmple.org'], 'clean.cfg.lua has no host "exmple.org"; did you mean example.org?'],
    [
      ['config', 'clean.cfg.lua', 'chat.test'],
      'clean.cfg.lua has no host "chat.test"; there is *, example.org (* is the global section)',
    ],
    [['modules', 'clean.cfg.lua', 'exmple.org'], 'clean.cfg.lua has no host "exmple.org"; did you mean example.org?'],
    [['explain', 'firewal'], 'nothing is known of a module, option or rule "firewal"; did you mean firewall?'],
  ])('%j', async (args, message) => {
    const result = await prosodyConfig({ files, unreadable: ['/etc/prosody/secret.cfg.lua'] }, ...args);
    expect(result).toEqual({ code: 2, out: '', error: `prosody-config: ${message}\n`, written: {} });
  });

  test('a command that does not exist, with the one that was meant', async () => {
    const { code, error } = await prosodyConfig({ files }, 'chek');
    expect(error).toBe("prosody-config: unknown command 'chek' (Did you mean check?)\n");
    expect(code).toBe(2);
  });

  test('without a command, the help', async () => {
    const { code, out, error } = await prosodyConfig({ files });
    expect(error).toMatch(/^Usage: prosody-config/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('a mistake of our own is no stack of calls', async () => {
    let error = '';
    const failing = () => {
      throw new TypeError('x is not a function\n    at somewhere');
    };
    const code = await run(['check', 'a.cfg.lua'], COMMANDS, {
      version: '1.2.3',
      files: { read: failing, list: failing, write: failing, create: failing },
      terminal: {
        write: failing,
        writeError: (text) => {
          error += text;
        },
        readInput: failing,
        interactive: false,
        interactiveErrors: false,
        columns: 80,
        environment: {},
        workingDirectory: '/',
      },
      prepareForMany: () => undefined,
      pages: failing,
      watcher: failing,
      startServer: async () => undefined,
    });
    expect(error).toMatch(/^prosody-config: .*TypeError: x is not a function\n$/);
    expect(code).toBe(2);
  });
});

test.each([['--help'], ['--version'], ['help', 'check'], ['check', '--help'], ['lsp', '--stdio']])(
  '0 for what was asked for: %s %s',
  async (...args) => {
    const { code, out, error } = await prosodyConfig({ files }, ...args.filter((arg) => arg !== undefined));
    expect(out).not.toBe('');
    expect({ code, error }).toEqual({ code: 0, error: '' });
  },
);
