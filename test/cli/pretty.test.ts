import { describe, expect, test } from 'vitest';
import { prosodyConfig, type Setting, SOUND_HOST } from './support.ts';

/** A main file with a host behind the text: without one there would be a problem more. */
const main = (text: string): Setting => ({
  files: { '/etc/prosody/prosody.cfg.lua': text + SOUND_HOST },
});

async function printed(setting: Setting, ...options: string[]): Promise<string> {
  return (await prosodyConfig(setting, 'check', ...options, 'prosody.cfg.lua')).out;
}

describe('a problem', () => {
  test('is its message and rule, its place, its line, carets and fix', async () => {
    expect(await printed(main('modules_enabled = {\n  "zz_nothing";\n  "mod_mam";\n}\n'))).toBe(`\
error: Nothing is known of a module \`zz_nothing\`. Prosody logs an error and starts without it. unknown-module
  --> prosody.cfg.lua:2:4
2 |   "zz_nothing";
  |    ^^^^^^^^^^

error: The module is called \`mam\`; \`mod_\` belongs only to the name of its file. Prosody does not find it and starts without it. module-prefix
  --> prosody.cfg.lua:3:4
3 |   "mod_mam";
  |    ^^^^^^^ fix: Change to \`mam\`

2 errors (1 file read for Prosody 13.0)
`);
  });

  test('without problems there is one line', async () => {
    expect(await printed(main('modules_enabled = { "roster" }'))).toBe('no problems (1 file read for Prosody 13.0)\n');
  });

  test('the summary counts each severity and names the version', async () => {
    const text = 'modules_enabled = { "zz_nothing", "measure_cpu", "measure_memory" }';
    const summary = (await printed(main(text), '--prosody-version', '0.12')).trimEnd().split('\n').at(-1);
    expect(summary).toBe('1 error, 2 warnings (1 file read for Prosody 0.12)');
  });
});

test('no secret stands in a frame, whatever the frame is about', async () => {
  const text = 'turn_external_secret = "kB7pQ2vX9LmZ" c2s_timeout = "soon"\n';
  const out = await printed(main(text));
  expect(out).toContain('secret-in-file');
  expect(out).toContain('option-type');
  expect(out).toContain('1 | turn_external_secret = "************" c2s_timeout = "soon"');
  expect(out).not.toContain('kB7pQ2vX9LmZ');
});

test('nor does it where nobody wants to hear of secrets, or the file cannot be read', async () => {
  const text = 'turn_external_secret = "kB7pQ2vX9LmZ" c2s_timeout = "soon"\n';
  expect(await printed(main(text), '--rule', 'secret-in-file=off')).toContain('"************" c2s_timeout');
  const broken = await printed(main('component_secret = kB7pQ2vX9LmZ!\n'));
  expect(broken).toContain('component_secret = ************');
  expect(broken).not.toContain('kB7pQ2vX9LmZ');
});

/** The line of the first frame and that of its carets, without gutters. */
async function frame(setting: Setting): Promise<{ line: string; carets: string }> {
  const lines = (await printed(setting)).split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const strip = (line = '') => line.replace(/^[ \d]+\| /, '');
  return { line: strip(lines[at + 1]), carets: strip(lines[at + 2]).replace(/ fix:.*/, '') };
}

describe('the carets stand under the word', () => {
  test('behind wide characters, which take two columns', async () => {
    expect(await frame(main('modules_enabled = { --[[ 日本語 ]] "zz_nothing" }'))).toEqual({
      line: 'modules_enabled = { --[[ 日本語 ]] "zz_nothing" }',
      carets: `${' '.repeat(36)}${'^'.repeat(10)}`,
    });
  });

  test('and under them', async () => {
    expect(await frame(main('modules_enabled = { "zz日本" }'))).toEqual({
      line: 'modules_enabled = { "zz日本" }',
      carets: `${' '.repeat(21)}${'^'.repeat(6)}`,
    });
  });

  test('behind combining characters, which take none', async () => {
    const { carets } = await frame(main('modules_enabled = { --[[ e\u0301 ]] "zz_nothing" }'));
    expect(carets).toBe(`${' '.repeat(31)}${'^'.repeat(10)}`);
  });

  test('behind tabs, which are shown as four spaces', async () => {
    expect(await frame(main('modules_enabled = {\n\t"zz_nothing",\n}'))).toEqual({
      line: '    "zz_nothing",',
      carets: `${' '.repeat(5)}${'^'.repeat(10)}`,
    });
  });

  test('in lines that end with CR LF', async () => {
    expect(await frame(main('modules_enabled = {\r\n  "zz_nothing",\r\n}\r\n'))).toEqual({
      line: '  "zz_nothing",',
      carets: '   ^^^^^^^^^^',
    });
  });

  test('in a line that is cut on both sides', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `x${index} = ${index}; `).join('');
    const setting = { ...main(`${many}modules_enabled = { "zz_nothing" } ${many}`), columns: 50 };
    const { line, carets } = await frame({ ...setting, environment: { NO_COLOR: '1' } });
    expect(line).toMatch(/^….*"zz_nothing".*…$/);
    expect(line.length).toBeLessThanOrEqual(50 - '1 | '.length);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('zz_nothing');
  });

  test('deep indentation does not push the text out of view', async () => {
    expect(await frame(main(`modules_enabled = {\n${' '.repeat(90)}"zz_nothing"\n}`))).toEqual({
      line: `${' '.repeat(16)}"zz_nothing"`,
      carets: `${' '.repeat(17)}${'^'.repeat(10)}`,
    });
  });

  test('characters that would steer the terminal are shown, not sent', async () => {
    const out = await printed(main('modules_enabled = { "zz\u001b[31m\u202e" }'));
    for (const steering of ['\u001b', '\u202e']) expect(out).not.toContain(steering);
    expect(out).toContain('"zz\ufffd[31m\ufffd"');
  });
});

describe('on a terminal', () => {
  const text = 'modules_enabled = {\n  "zz_nothing";\n  "mod_http_file_share";\n}\n';

  test.each([40, 60, 80])('no line is wider than %i columns', async (columns) => {
    const out = await printed({ ...main(text), columns, environment: { NO_COLOR: '1' } });
    const widest = Math.max(...out.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(columns);
  });

  test('messages are broken between words, with the rule at the end', async () => {
    const out = await printed({ ...main(text), columns: 60, environment: { NO_COLOR: '1' } });
    expect(out.split('\n').slice(0, 2)).toEqual([
      'error: Nothing is known of a module `zz_nothing`. Prosody',
      '  logs an error and starts without it. unknown-module',
    ]);
  });
});

describe('colours', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['a terminal', true, { columns: 80 }],
    ['a pipe', false, {}],
    ['a terminal that can nothing', false, { columns: 80, environment: { TERM: 'dumb' } }],
    ['NO_COLOR on a terminal', false, { columns: 80, environment: { NO_COLOR: '1' } }],
    ['an empty NO_COLOR on a terminal', true, { columns: 80, environment: { NO_COLOR: '' } }],
    ['FORCE_COLOR in a pipe', true, { environment: { FORCE_COLOR: '1' } }],
    ['FORCE_COLOR=0 on a terminal', false, { columns: 80, environment: { FORCE_COLOR: '0' } }],
    ['both in a pipe', false, { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
  ])('%s: %s', async (_, coloured, setting) => {
    const out = await printed({ ...main('modules_enabled = { "zz_nothing" }'), ...setting });
    expect(out.includes(ESCAPE)).toBe(coloured);
    // What no colour sets apart stands in backticks.
    expect(out.includes('`zz_nothing`')).toBe(!coloured);
  });
});
