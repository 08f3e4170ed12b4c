// Asks real Prosody servers about a configuration file, so that our answers can be compared with theirs.
//
//   node scripts/prosody-oracle.mjs                                    which servers there are
//   node scripts/prosody-oracle.mjs check FILE [--env NAME=VALUE]...   prosodyctl check config
//   node scripts/prosody-oracle.mjs effective FILE ...                 hosts, module lists and options as JSON
//   node scripts/prosody-oracle.mjs start FILE ...                     a real start, without a network
//   ... --release 0.12|13.0                                            only that release
//   ... --plugins FOLDER                                               look for modules there first
//
// docs/oracle.md says what is compared and where the servers come from.

import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CACHE, copyFor, findInstallations } from './prosody-install.mjs';

/** @import { Installation, Missing } from './prosody-install.mjs' */

/**
 * Settings of one question. Variables of our own environment are not passed on, except PATH.
 * @typedef {{ env?: Record<string, string>, pluginPaths?: string[] }} Question
 *
 * @typedef {object} EffectiveHost
 * @property {'global' | 'host' | 'component'} kind
 * @property {string | null} componentModule
 * @property {string[] | null} modules sorted, as Prosody's modulemanager computes them before dependencies; null where it
 *   fails, for want of a list
 * @property {Record<string, unknown>} options those written for this host; effective.lua tells how values are spelt
 *
 * @typedef {{ version: string, hosts: Record<string, EffectiveHost> }} Effective
 *
 * @typedef {{ configFile: string, env?: Record<string, string> }} BatchQuestion
 * @typedef {Effective | { error: string }} BatchAnswer
 *
 * @typedef {object} Check
 * @property {number} exitCode
 * @property {string} output what was printed
 * @property {string} [crash] the error and where it arose, if Prosody fell over
 *
 * @typedef {Check & { log: string[], features?: Check }} Checks `check config`, with what was logged meanwhile as
 *   `source<tab>level<tab>message`; and `check features`, which 13.0 has
 * @typedef {(Effective & { check: Checks }) | { error: string }} CheckedAnswer
 *
 * @typedef {object} CheckResult
 * @property {number} exitCode
 * @property {string[]} complaints what prosodyctl printed about the configuration, save that it checks and that all is well
 * @property {string} output everything it printed
 *
 * @typedef {{ level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string }} LogLine
 *
 * @typedef {object} StartResult
 * @property {boolean} started whether the server came as far as saying so
 * @property {LogLine[]} log from level info, of the server's whole life
 * @property {string[]} optionsRead names of the options that the server or a module looked up
 * @property {string} output everything that was printed
 *
 * @typedef {object} Server
 * @property {string} version as the server calls itself, e.g. "0.12.3"
 * @property {string} name for titles of tests, e.g. "Prosody 0.12.3"
 * @property {string} release "0.12" or "13.0"
 * @property {string[]} pluginPaths folders in which this server looks for modules
 * @property {(configFile: string, question?: Question) => Promise<CheckResult>} check
 * @property {(configFile: string, question?: Question) => Promise<Effective>} effective
 * @property {(questions: readonly BatchQuestion[]) => Promise<BatchAnswer[]>} effectiveOfAll many small files in one
 *   process; files that never end or need much memory are given up with an error
 * @property {(questions: readonly BatchQuestion[]) => Promise<CheckedAnswer[]>} checkAll the same, and what prosodyctl
 *   says when it checks each file
 * @property {(configFile: string, question?: Question) => Promise<StartResult>} start
 */

/** Our scripts; what they print is written at their heads. */
const EFFECTIVE = fileURLToPath(new URL('../test/prosody/effective.lua', import.meta.url));
const CHECKED = fileURLToPath(new URL('../test/prosody/checked.lua', import.meta.url));
const OBSERVED = fileURLToPath(new URL('../test/prosody/observed.lua', import.meta.url));
const PATH = process.env.PATH ?? '';
const SAID = 'prosody-oracle: ';
const STARTED = `${SAID}started`;
/** Lines of `prosodyctl check config` that find no fault. */
const NO_COMPLAINT =
  /^\s*(Checking config\.\.\.|Done\.|All checks passed, congratulations!|The following configuration files have been loaded:|- {2}\S.*)?\s*$/;
/** What Prosody prints when an optional library is not installed: about the machine, not about the configuration. */
const ABOUT_THE_MACHINE = /^\*+\nProsody was unable to find [^*]*\n\*+$/gm;
/** How long a started server is left running: enough for modules that do their work right after the start. */
const RUNNING_MS = 1500;
/** Bounds of a process that reads many files. */
const BATCH_KILOBYTES = 1_000_000;
const BATCH_MS = 300_000;

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: Record<string, string>, timeout?: number, onOutput?: (text: string, stop: () => void) => void }} options
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
function run(program, args, { cwd, env, timeout = 30_000, onOutput }) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout });
    let output = '';
    /** @param {Buffer} data */
    const collect = (data) => {
      output += data.toString();
      onOutput?.(output, () => child.kill('SIGTERM'));
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', fail);
    child.on('close', (code) => done({ exitCode: code ?? -1, output }));
  });
}

/**
 * Prosody's own programs, told by their environment where to keep data and where modules are, and one of ours.
 *  - prosodyctl: as it is
 *  - effective: the head of prosodyctl, then a script of ours
 *  - prosody: as it is, but a script of ours runs before the server starts
 * @param {Installation} installation
 * @param {string} target folder for the programs
 */
async function writePrograms({ root }, target) {
  await mkdir(target, { recursive: true });
  /** @param {string} name */
  const program = async (name) =>
    (await readFile(join(root, 'usr/bin', name), 'utf8'))
      .replace(/^CFG_SOURCEDIR=.*$/m, `CFG_SOURCEDIR='${join(root, 'usr/lib/prosody')}'`)
      .replace(/^CFG_CONFIGDIR=.*$/m, "CFG_CONFIGDIR='/nonexistent'")
      .replace(/^CFG_PLUGINDIR=.*$/m, "CFG_PLUGINDIR=os.getenv('ORACLE_PLUGINS')")
      .replace(/^CFG_DATADIR=.*$/m, "CFG_DATADIR=os.getenv('ORACLE_DATA')");
  const behindTheHead = "assert(loadfile(os.getenv('ORACLE_SCRIPT')))(startup);";
  const prosodyctl = await program('prosodyctl');
  const head = prosodyctl.slice(0, prosodyctl.search(/^startup\.prosodyctl\(\)/m));
  const prosody = (await program('prosody')).replace(/^local thread = /m, `${behindTheHead}\n$&`);
  /** Replaces a program at once, as another process may be about to run it. @param {string} name @param {string} text */
  const put = async (name, text) => {
    const draft = join(target, `${name}.${process.pid}`);
    await writeFile(draft, text);
    await rename(draft, join(target, name));
  };
  await put('prosodyctl', prosodyctl);
  await put('effective', `${head}\n${behindTheHead}\n`);
  await put('prosody', prosody);
}

/** A string in Lua's notation, byte by byte. @param {string} text */
function luaString(text) {
  return `"${[...Buffer.from(text)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('')}"`;
}

/** @param {readonly BatchQuestion[]} questions @returns {string} for ORACLE_BATCH, see effective.lua */
function batchFile(questions) {
  const entries = questions.map(({ configFile, env = {} }) => {
    const path = resolve(configFile);
    // Absolute, as on servers: by a relative name, 0.12 and 13.0 do not find the files of a wildcard in an included file.
    const variables = Object.entries(env).map(([name, value]) => `[${luaString(name)}] = ${luaString(value)}`);
    return `{ folder = ${luaString(dirname(path))}, file = ${luaString(path)}, env = { ${variables.join(', ')} } }`;
  });
  return `return {\n${entries.join(',\n')}\n}\n`;
}

/** @param {string} path @returns {Promise<boolean>} whether other users can reach what lies in this folder */
async function openToAll(path) {
  if (((await stat(path)).mode & 0o005) !== 0o005) return false;
  return dirname(path) === path || openToAll(dirname(path));
}

/**
 * Lines of a server's log: `source<tab>level<tab>message`; lines of another shape continue the message before them.
 * @param {string} output
 * @returns {LogLine[]}
 */
function readLog(output) {
  /** @type {LogLine[]} */
  const log = [];
  for (const line of output.split('\n')) {
    const [, source = '', level = '', message = ''] = /^(\S+)\s+(debug|info|warn|error)\t(.*)$/.exec(line) ?? [];
    const last = log.at(-1);
    if (level !== '') log.push({ source, level: /** @type {LogLine['level']} */ (level), message });
    else if (last && !line.startsWith(SAID) && line !== '') last.message += `\n${line}`;
  }
  return log;
}

/** Why no server can be started on this machine, or null when one can. */
export async function whyNoStart() {
  if (process.getuid?.() !== 0) return 'only root can give the server a network of its own and another user';
  const { exitCode, output } = await run('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], {
    cwd: '/',
    env: { PATH },
  }).catch((error) => ({ exitCode: -1, output: String(error) }));
  return exitCode === 0 ? null : `no network namespace to be had: ${output.trim()}`;
}

/**
 * @param {Installation} installation
 * @returns {Promise<Server>}
 */
async function prepare(installation) {
  const { version, root } = installation;
  const programs = join(CACHE, `prosody-programs-${version}`);
  await writePrograms(installation, programs);
  const data = join(programs, 'data');
  await mkdir(data, { recursive: true });
  const bundled = [join(root, 'usr/lib/prosody/modules')];
  const asRoot = process.getuid?.() === 0 ? ['--root'] : [];

  /** @param {Question | undefined} question @param {string} script @param {string} dataFolder @param {string[]} plugins */
  const environment = (question, script, dataFolder, plugins) => ({
    PATH,
    HOME: dataFolder,
    ORACLE_DATA: dataFolder,
    ORACLE_PLUGINS: [...(question?.pluginPaths ?? []), ...plugins].join(';'),
    ORACLE_SCRIPT: script,
    ...question?.env,
  });

  /** @param {string} program @param {string} configFile @param {string[]} words @param {Question} [question] */
  const ask = (program, configFile, words, question) =>
    // With a name that has no slash in it, Prosody would resolve Includes against the root folder; with a long path,
    // 0.12 takes a duplicate option for an error.
    run('lua5.4', [join(programs, program), ...asRoot, '--config', `./${basename(configFile)}`, ...words], {
      cwd: dirname(resolve(configFile)),
      env: environment(question, EFFECTIVE, data, bundled),
    });

  /**
   * @param {readonly BatchQuestion[]} questions
   * @param {Record<string, string>} [more] variables for the script
   */
  const askAll = async (questions, more) => {
    const work = await mkdtemp(join(tmpdir(), 'prosody-'));
    try {
      const names = { ORACLE_BATCH: join(work, 'batch.lua'), ORACLE_ANSWERS: join(work, 'answers') };
      await writeFile(names.ORACLE_BATCH, batchFile(questions));
      const words = ['lua5.4', join(programs, 'effective'), ...asRoot, '--config', './none.cfg.lua'];
      const { output } = await run('sh', ['-c', `ulimit -v ${BATCH_KILOBYTES} && exec "$@"`, 'sh', ...words], {
        cwd: work,
        env: { ...environment(undefined, EFFECTIVE, data, bundled), ...names, ...more },
        timeout: BATCH_MS,
      });
      const answers = (await readFile(names.ORACLE_ANSWERS, 'utf8').catch(() => '')).split('\n').slice(0, -1);
      if (answers.length !== questions.length) {
        const place = questions[answers.length]?.configFile;
        throw new Error(`Prosody ${version} gave up at ${place}:\n${output.slice(-2000).trim()}`);
      }
      return answers.map((answer) => JSON.parse(answer));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  };

  return {
    version,
    name: `Prosody ${version}`,
    release: version.startsWith('0.12.') ? '0.12' : '13.0',
    pluginPaths: bundled,

    async check(configFile, question) {
      const { exitCode, output } = await ask('prosodyctl', configFile, ['check', 'config'], question);
      const complaints = output
        .replace(ABOUT_THE_MACHINE, '')
        .split('\n')
        .filter((line) => !NO_COMPLAINT.test(line));
      return { exitCode, complaints, output };
    },

    async effective(configFile, question) {
      const { exitCode, output } = await ask('effective', configFile, [], question);
      if (exitCode !== 0) throw new Error(`Prosody ${version} cannot load ${configFile}:\n${output.trim()}`);
      return JSON.parse(output);
    },

    effectiveOfAll: (questions) => askAll(questions),
    checkAll: (questions) => askAll(questions, { ORACLE_CHECKED: CHECKED }),

    async start(configFile, question) {
      // The server runs as user prosody, on a copy of the configuration's folder that this user can read.
      const work = await mkdtemp(join(tmpdir(), 'prosody-'));
      try {
        const own = (await openToAll(root)) ? installation : await copyFor(installation, join(work, 'server'));
        await writePrograms(own, join(work, 'programs'));
        await cp(OBSERVED, join(work, 'programs/observed.lua'));
        await cp(dirname(resolve(configFile)), join(work, 'config'), { recursive: true });
        await mkdir(join(work, 'data'));
        const { uid, gid } = await stat('/var/lib/prosody');
        await chmod(work, 0o755);
        const owned = ['config', 'data'].map((name) => join(work, name));
        await run('chown', ['-R', `${uid}:${gid}`, ...owned], { cwd: work, env: { PATH } });
        const command = [
          `ip link set lo up && exec setpriv --reuid=${uid} --regid=${gid} --init-groups`,
          `lua5.4 ../programs/prosody -F --config './${basename(configFile)}'`,
        ].join(' ');
        /** @type {NodeJS.Timeout | undefined} */
        let stopping;
        const { output } = await run('unshare', ['-n', 'sh', '-c', command], {
          cwd: join(work, 'config'),
          env: environment(question, join(work, 'programs/observed.lua'), join(work, 'data'), [
            join(own.root, 'usr/lib/prosody/modules'),
          ]),
          onOutput(text, stop) {
            if (text.includes(STARTED)) stopping ??= setTimeout(stop, RUNNING_MS);
          },
        });
        clearTimeout(stopping);
        const optionsRead = [...output.matchAll(/^prosody-oracle: read (.+)$/gm)].map(([, option = '']) => option);
        return { started: output.includes(STARTED), log: readLog(output), optionsRead: optionsRead.sort(), output };
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    },
  };
}

/**
 * The servers that can be asked on this machine. The first call on a machine may download one.
 * @returns {Promise<{ servers: Server[], missing: Missing[] }>}
 */
export async function findServers() {
  const { installations, missing } = await findInstallations();
  return { servers: await Promise.all(installations.map(prepare)), missing };
}

/** @param {string[]} argv */
async function main(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      env: { type: 'string', multiple: true },
      plugins: { type: 'string', multiple: true },
      release: { type: 'string' },
    },
  });
  const [command, file] = positionals;
  const env = Object.fromEntries((values.env ?? []).map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
  const question = { env, pluginPaths: (values.plugins ?? []).map((folder) => resolve(folder)) };
  const { servers, missing } = await findServers();
  for (const { release, reason } of missing) console.error(`Prosody ${release}: skipped, ${reason}`);
  for (const server of servers.filter(({ release }) => (values.release ?? release) === release)) {
    if (!command || !file) console.log(server.name);
    else if (command === 'check')
      console.log(`${server.name}\n${(await server.check(file, question)).output.trimEnd()}\n`);
    else if (command === 'effective') console.log(JSON.stringify(await server.effective(file, question), null, 2));
    else if (command === 'start') {
      const refused = await whyNoStart();
      console.log(`${server.name}\n${refused ?? (await server.start(file, question)).output}`);
    } else throw new Error(`there is no command "${command}"; see the head of this file`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
