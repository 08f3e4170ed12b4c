import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cachePath, compile } from '../../server/src/cli/compiled.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.cjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prosody-config-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function cli(...args: string[]) {
  return run(CLI, ...args);
}

function run(program: string, ...args: string[]) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

test('the version is that of the package', () => {
  expect(cli('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, error: '' });
});

test('it is a program of its own, also behind a link as npm makes it', () => {
  chmodSync(CLI, 0o755);
  const link = join(folder, 'prosody-config');
  symlinkSync(CLI, link);
  const { status, stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` });
});

test('a package has all of it but what was compiled for this Node', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const built = readdirSync(join(ROOT, 'dist')).filter((name) => /\.(?:c?js|txt)$/.test(name));
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('dist/'))).toEqual(
    built.map((name) => `dist/${name}`).sort(),
  );
});

describe('what was compiled when it was built', () => {
  const MAIN = join(import.meta.dirname, '../../dist/cli-check.cjs');

  test('the Node that built it takes it', () => {
    expect(compile(MAIN, cachePath(MAIN)).cachedDataRejected).toBe(false);
  });

  /** The report of a copy of the program, with other bytes in the place of what was compiled. */
  function reportWith(name: string, cache: Buffer | null) {
    const copy = join(folder, name, 'cli.cjs');
    mkdirSync(join(folder, name));
    copyFileSync(CLI, copy);
    const main = join(folder, name, 'cli-check.cjs');
    copyFileSync(MAIN, main);
    for (const text of readdirSync(join(MAIN, '..'))) {
      if (/^catalog-.*\.txt$/.test(text)) copyFileSync(join(MAIN, '..', text), join(folder, name, text));
    }
    if (cache) writeFileSync(cachePath(main), cache);
    return {
      rejected: compile(main, cachePath(main)).cachedDataRejected,
      ...run(copy, 'check', '--format', 'concise', write('compiled.cfg.lua', 'modules_enabled = { "mod_firewall" }\n')),
    };
  }

  test.each([
    ['none', () => null, undefined],
    ['that of another bundle', () => compile(join(MAIN, '../server.cjs'), null).createCachedData(), true],
    ['half of it', () => readFileSync(cachePath(MAIN)).subarray(0, 100_000), true],
    ['nothing in it', () => Buffer.alloc(0), true],
  ])('%s: it is compiled as ever', (name, cache, rejected) => {
    expect(reportWith(name.replaceAll(' ', '-'), cache())).toEqual({
      rejected,
      code: 1,
      error: '',
      out: expect.stringMatching(/:1:22: error module-prefix /),
    });
  });
});

describe('check', () => {
  test('reads files from the disk, those they include too', () => {
    write('a/prosody.cfg.lua', 'Include "conf.d/*.cfg.lua"\n');
    write('a/conf.d/x.cfg.lua', 'VirtualHost "example.org"\nmodules_enabled = { "zz_nothing_like_it" }\n');
    const { code, out, error } = cli('check', 'a/prosody.cfg.lua');
    expect(out).toContain(`--> ${join('a', 'conf.d', 'x.cfg.lua')}:2:22`);
    expect({ code, error }).toEqual({ code: 1, error: '' });
  });

  test('--fix writes in place: links and modes stay', () => {
    const real = write('b/real.cfg.lua', 'modules_enabled = { "mod_tls" }\r\nVirtualHost "a"\r\n');
    chmodSync(real, 0o600);
    symlinkSync(real, join(folder, 'b/link.cfg.lua'));
    expect(cli('check', '--fix', 'b/link.cfg.lua')).toEqual({
      code: 0,
      out: '1 fixed, no problems left (1 file read for Prosody 13.0)\n',
      error: '',
    });
    expect(readFileSync(real, 'utf8')).toBe('modules_enabled = { "tls" }\r\nVirtualHost "a"\r\n');
  });

  test('--fix leaves a file alone that is not encoded in UTF-8', () => {
    const bytes = Buffer.from('modules_enabled = { "mod_roster" } -- caf\xe9\n', 'latin1');
    const path = write('c/latin.cfg.lua', bytes);
    expect(cli('check', '--fix', 'c/latin.cfg.lua')).toEqual({
      code: 2,
      out: '',
      error: 'prosody-config: c/latin.cfg.lua cannot be fixed: it is not encoded in UTF-8\n',
    });
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('a directory and a missing file', () => {
    mkdirSync(join(folder, 'd'));
    expect(cli('check', 'd').error).toBe('prosody-config: there is no configuration (*.cfg.lua) in d\n');
    expect(cli('check', 'd/none')).toEqual({ code: 2, out: '', error: 'prosody-config: d/none does not exist\n' });
  });

  test('reads standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'check', '--format', 'concise', '-'], {
      cwd: folder,
      encoding: 'utf8',
      input: 'modules_enabled = { "mod_firewall" }\n',
    });
    expect(stdout).toMatch(/^<stdin>:1:22: error module-prefix /m);
    expect(status).toBe(1);
  });

  test('--watch checks again when a file is written, and not for its own report', async () => {
    const path = write('w/prosody.cfg.lua', 'modules_enabled = { "mod_firewall" }\n');
    const child = spawn(process.execPath, [CLI, 'check', '--watch', '--rule', 'no-hosts=off', 'w/prosody.cfg.lua'], {
      cwd: folder,
    });
    let out = '';
    let heard = () => {};
    child.stdout.on('data', (data) => {
      out += data;
      write('w/report.txt', out);
      heard();
    });
    const said = async (word: string) => {
      while (!out.includes(word)) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    };
    try {
      await said('module-prefix');
      // In one step, as editors do: half of a file would be reported as well.
      renameSync(write('w/new', 'modules_enabled = { "zz_other" }\n'), path);
      await said('unknown-module');
    } finally {
      child.kill();
    }
    expect(out.match(/file read for/g)).toHaveLength(2);
  });

  test('a long report arrives whole in a pipe', () => {
    write('e/many.cfg.lua', `modules_enabled = {\n${'  "mod_zz_nothing";\n'.repeat(1000)}}\n`);
    const { out } = cli('check', '--format', 'json', 'e/many.cfg.lua');
    expect(out.length).toBeGreaterThan(1 << 17);
    expect(JSON.parse(out).version).toBe(1);
  });

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'a report that is longer than a pipe holds waits for its reader, also where the pipe itself does not wait',
    () => {
      // A pipe that refuses what it cannot take at once, as some programs hand down.
      const script =
        'import fcntl,os,subprocess,sys,time\n' +
        'r, w = os.pipe()\n' +
        'fcntl.fcntl(w, fcntl.F_SETFL, fcntl.fcntl(w, fcntl.F_GETFL) | os.O_NONBLOCK)\n' +
        'p = subprocess.Popen(sys.argv[1:], stdout=w)\n' +
        'os.close(w)\ntime.sleep(1)\nwhile (b := os.read(r, 65536)): os.write(1, b)\n';
      const { stdout, error } = spawnSync(
        'python3',
        ['-c', script, process.execPath, CLI, 'check', '--format', 'json', 'e/many.cfg.lua'],
        { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (error) throw error;
      expect(JSON.parse(stdout).version).toBe(1);
    },
  );

  test('a reader that goes away early is no mistake', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '--format', 'json', 'e/many.cfg.lua'], { cwd: folder });
    let error = '';
    child.stderr.on('data', (data) => {
      error += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(error).toBe('');
  });
});

test('explain prints the page of a rule that lies in the package', () => {
  const { out, code } = cli('explain', 'module-prefix');
  expect(out).toMatch(/^module-prefix\n\nA module is named like its file\.\n/);
  expect(code).toBe(0);
});

test('lsp starts the language server', async () => {
  const child = spawn(process.execPath, [CLI, 'lsp'], { cwd: folder });
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
      if (text.includes('"capabilities"')) resolve(text);
    });
    child.once('close', () => reject(new Error(`it ended; it had said: ${text}`)));
  });
  expect(answer).toContain('"hoverProvider"');
  child.kill();
});
