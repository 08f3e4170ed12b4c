// npm start: it serves an editor with the extension in it, and leaves nothing behind.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, launchBrowser } from '../../../scripts/vscode/browser.mjs';
import { eventually } from './workbench.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const WORKSPACE = fileURLToPath(new URL('../workspace', import.meta.url));

/** npm start builds and packages the extension first. */
const LIMIT_MS = 120_000;

/** The processes that descend from one, by Linux's /proc. */
async function descendants(ancestor: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(/^\d+ \(.*\) . (\d+)/s.exec(stat)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(ancestor);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  let folder: string;
  let browser: Browser | undefined;
  let started: ChildProcess | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pc-start-'));
    await cp(WORKSPACE, join(folder, 'workspace'), { recursive: true });
  });

  afterEach(async () => {
    await browser?.close();
    started?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts the script with its temporary files in a folder of their own; `said` grows with its output. */
  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, inShell = false) {
    const command = [process.execPath, SCRIPT, ...args];
    // npm runs a script in a shell, which waits for it and passes no signal on.
    const [program = '', ...rest] = inShell ? ['/bin/sh', '-c', `${command.join(' ')}; exit $?`] : command;
    const child = spawn(program, rest, {
      env: { ...process.env, TMPDIR: join(folder, 't'), INIT_CWD: folder, npm_lifecycle_event: 'start', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started = child;
    const run = { child, said: '', ended: new Promise<number | null>((resolve) => child.once('close', resolve)) };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        run.said += text;
      });
    }
    return run;
  }

  /** The first match in what the script says; fails with all that it said when it ends without. */
  async function waitFor(run: ReturnType<typeof start>, pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const [match] = pattern.exec(run.said) ?? [];
        if (match) resolve(match);
      };
      run.child.stdout.on('data', look);
      void run.ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${run.said}`)));
      look();
    });
  }

  it('serves the workbench until Ctrl-C, and ends everything it started', { timeout: LIMIT_MS }, async () => {
    await mkdir(join(folder, 't'));
    const run = start(['workspace/prosody.cfg.lua']);
    const address = await waitFor(run, /http:\/\/127\.0\.0\.1:\S+(?=\s)/);

    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('.squiggly-error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Prosody 13.0' }).waitFor();
    expect(await page.locator('.notification-toast, .monaco-dialog-box').allInnerTexts()).toEqual([]);
    const strangers = await fetch(new URL('/', address), { redirect: 'manual' });
    expect(strangers.status, 'without the secret in the address').toBe(403);

    const all = await descendants(run.child.pid ?? 0);
    expect(all.length).toBeGreaterThan(2);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    await eventually('all processes have ended', async () => !all.some(isAlive));
    expect(await readdir(join(folder, 't'))).toEqual([]);
  });

  it('opens a VS Code that is installed, in a profile of its own, until npm ends', { timeout: LIMIT_MS }, async () => {
    await mkdir(join(folder, 't'));
    await mkdir(join(folder, 'bin'));
    const calls = join(folder, 'calls');
    // What matters of the real one: the window is a process of its own, known by the id in its profile.
    const code = `#!${process.execPath}
      const { spawn } = require('node:child_process');
      const { appendFileSync, writeFileSync } = require('node:fs');
      const { argv } = process;
      if (argv.includes('--wait')) {
        const window = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
        writeFileSync(argv[argv.indexOf('--user-data-dir') + 1] + '/code.lock', String(window.pid));
        setInterval(() => {}, 1000);
      }
      appendFileSync(${JSON.stringify(calls)}, JSON.stringify(argv.slice(2)) + '\\n');
    `;
    await writeFile(join(folder, 'bin/code'), code);
    await chmod(join(folder, 'bin/code'), 0o755);

    const run = start(['workspace', '--desktop'], { PATH: join(folder, 'bin') + delimiter + process.env.PATH }, true);
    const [installing = '', opening = ''] = await eventually(
      'both calls',
      async () => {
        const lines = (await readFile(calls, 'utf8').catch(() => '')).trim().split('\n');
        if (run.child.exitCode !== null) throw new Error(run.said);
        return lines.length === 2 && lines;
      },
      LIMIT_MS,
    );
    expect(installing).toMatch(/--install-extension.*\.vsix/);
    expect(opening).toContain(join(folder, 'workspace/prosody.cfg.lua'));
    for (const call of [installing, opening]) {
      expect(call).toContain('--user-data-dir');
      expect(call).toContain('--extensions-dir');
    }
    const profile = String(JSON.parse(opening).find((arg: string) => arg.endsWith('/user')));
    const window = Number(await readFile(join(profile, 'code.lock'), 'utf8'));
    expect(isAlive(window)).toBe(true);

    run.child.kill('SIGTERM');
    await run.ended; // which is when the script has closed its output, for the shell is gone at once
    expect(isAlive(window)).toBe(false);
    expect(await readdir(join(folder, 't'))).toEqual([]);
  });

  it('says in one line what is wrong with the request', async () => {
    const run = start(['no-such-folder']);
    expect(await run.ended).toBe(1);
    expect(run.said).toBe(`npm start: ${join(folder, 'no-such-folder')} does not exist.\n`);
  });

  it('says in one line that there is no desktop VS Code', async () => {
    const run = start(['--desktop'], { PATH: folder });
    expect(await run.ended).toBe(1);
    expect(run.said).toMatch(/^npm start: No `code` was found on the PATH; .*\n$/);
  });
});
