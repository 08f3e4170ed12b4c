/** dist/cli.js as a program of its own: what tests inside of the process cannot see. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const CLI = resolve('dist/cli.js');
let directory = '';

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run `npm run build` first');
  directory = mkdtempSync(join(tmpdir(), 'prosody-config-'));
  mkdirSync(join(directory, 'conf.d'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(directory, name), text);
  return name;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: directory,
    encoding: 'utf8',
    // No colours, and none of this process's settings for Node.
    env: { PATH: process.env.PATH ?? '' },
  });
  return { code: status, out: stdout, error: stderr };
}

test('is a program that says its version', () => {
  expect(run('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, error: '' });
  expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(CLI).mode & 0o111).not.toBe(0);
});

test('works through a link, as npm installs it', () => {
  const link = join(directory, 'prosody-config');
  symlinkSync(CLI, link);
  const { status, stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, `${manifest.version}\n`]);
});

describe('check', () => {
  test('reads what is included, and ends with 1 for an error', () => {
    file('conf.d/rooms.cfg.lua', 'modules_enabled = { "mod_smacks" }\n');
    file('main.cfg.lua', 'Include "conf.d/*.cfg.lua"\nVirtualHost "example.com"\n');
    const { code, out, error } = run('check', 'main.cfg.lua');
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('conf.d/rooms.cfg.lua:1:22');
    expect(out).not.toContain('\u001b');
  });

  test('follows links to directories', () => {
    symlinkSync('conf.d', join(directory, 'linked'));
    file('linked.cfg.lua', 'Include "linked/*.cfg.lua"\n');
    expect(run('check', 'linked.cfg.lua').out).toContain('linked/rooms.cfg.lua:1:22');
  });

  test('--fix writes the file, keeps its line ends, and finds nothing more to do', () => {
    file('crlf.cfg.lua', 'modules_enabled = {\r\n  "roster" "mod_smacks";\r\n}\r\n');
    expect(run('check', '--fix', 'crlf.cfg.lua').code).toBe(0);
    const fixed = readFileSync(join(directory, 'crlf.cfg.lua'), 'utf8');
    expect(fixed).toBe('modules_enabled = {\r\n  "roster"; "smacks";\r\n}\r\n');
    const before = statSync(join(directory, 'crlf.cfg.lua')).mtimeMs;
    expect(run('check', '--fix', 'crlf.cfg.lua').code).toBe(0);
    expect(statSync(join(directory, 'crlf.cfg.lua')).mtimeMs).toBe(before);
  });

  test('--fix leaves a file alone that is not encoded in UTF-8', () => {
    const bytes = Buffer.from('name = "caf\xe9"\nmodules_enabled = { "mod_smacks" }\n', 'latin1');
    writeFileSync(join(directory, 'latin1.cfg.lua'), bytes);
    const { code, error } = run('check', '--fix', 'latin1.cfg.lua');
    expect([code, error]).toEqual([2, 'prosody-config: latin1.cfg.lua cannot be fixed: it is not encoded in UTF-8\n']);
    expect(readFileSync(join(directory, 'latin1.cfg.lua'))).toEqual(bytes);
  });

  test('takes variables from a file', () => {
    file('server.env', '# of the service\nEXTRA="mod_carbons"\n');
    file('env.cfg.lua', 'modules_enabled = { os.getenv("EXTRA") }\n');
    expect(run('check', 'env.cfg.lua').code).toBe(0);
    expect(run('check', '--env-file', 'server.env', 'env.cfg.lua').code).toBe(1);
  });

  test('ends with 2 and one line for what it cannot read', () => {
    expect(run('check', 'nowhere.cfg.lua')).toEqual({
      code: 2,
      out: '',
      error: 'prosody-config: nowhere.cfg.lua does not exist\n',
    });
  });
});

test('is not troubled by a reader that has seen enough', async () => {
  file('many.cfg.lua', `modules_enabled = {\n${'  "mod_smacks";\n'.repeat(2000)}}\n`);
  const child = spawn(process.execPath, [CLI, 'check', '--format', 'json', 'many.cfg.lua'], { cwd: directory });
  let error = '';
  child.stderr.on('data', (data) => (error += data));
  child.stdout.once('data', () => child.stdout.destroy());
  await ended(child);
  expect(error).toBe('');
});

test('lsp speaks the protocol on standard input and output, and ends when told to', async () => {
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { cwd: directory });
  const say = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let heard = '';
  const answer = new Promise<void>((done) => {
    child.stdout.on('data', (data) => {
      heard += data;
      if (heard.includes('"capabilities"')) done();
    });
  });
  say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await answer;
  say({ id: 2, method: 'shutdown' });
  say({ method: 'exit' });
  expect(await ended(child)).toBe(0);
});

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done));
}
