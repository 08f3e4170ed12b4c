import { describe, expect, test } from 'vitest';
import { rulePage } from '../../server/src/rules/index.ts';
import { prosodyConfig, SOUND_HOST } from './support.ts';

const MESSAGE = 'Nothing is known of a module `zz_no%thing`. Prosody logs an error and starts without it.';
const files = {
  '/etc/prosody/prosody.cfg.lua': `modules_enabled = {\n  "zz_no%thing";\n}\nInclude "conf.d/a,b.cfg.lua"${SOUND_HOST}`,
  '/etc/prosody/conf.d/a,b.cfg.lua': 'modules_disabled = { "mod_firewall" }\n-- ä😀\n',
  '/etc/prosody/clean.cfg.lua': `modules_enabled = { "roster" }${SOUND_HOST}`,
};

async function printed(format: string, ...args: string[]): Promise<string> {
  const rest = args.length > 0 ? args : ['prosody.cfg.lua'];
  const { out, error } = await prosodyConfig({ files }, 'check', '--format', format, ...rest);
  expect(error).toBe('');
  return out;
}

test('concise: one line for each problem, and nothing where there is none', async () => {
  const [first, second, ...others] = (await printed('concise')).split('\n');
  expect(first).toBe(`prosody.cfg.lua:2:4: error unknown-module ${MESSAGE}`);
  expect(second).toMatch(/^conf\.d\/a,b\.cfg\.lua:1:23: warning module-prefix /);
  expect(others).toEqual(['']);
  expect(await printed('concise', 'clean.cfg.lua')).toBe('');
});

describe('github', () => {
  test('gives each problem as a workflow command, with what would end it early escaped', async () => {
    const [first, second] = (await printed('github')).split('\n');
    expect(first).toBe(
      `::error file=prosody.cfg.lua,line=2,endLine=2,col=4,endColumn=15,title=prosody-config%3A unknown-module::${MESSAGE.replace('%', '%25')}`,
    );
    expect(second).toMatch(/^::warning file=conf\.d\/a%2Cb\.cfg\.lua,line=1,/);
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
    ['hint', 'notice'],
  ])('%s is its %s', async (severity, command) => {
    const out = await printed('github', '--rule', `unknown-module=${severity}`, 'prosody.cfg.lua');
    expect(out).toMatch(new RegExp(`^::${command} file=prosody\\.cfg\\.lua,`));
  });

  test('has no columns where a problem goes over several lines', async () => {
    const text = `modules_enabled = {\n  "roster"\n}\nmodules_enabled = {\n "roster"\n}${SOUND_HOST}`;
    const setting = { files: { '/etc/prosody/a.cfg.lua': `syntax error here (\n\n${text}` } };
    const { out } = await prosodyConfig(setting, 'check', '--format', 'github', 'a.cfg.lua');
    for (const line of out.split('\n').filter((one) => one !== '')) {
      const [, begin, end] = /,line=(\d+),endLine=(\d+)/.exec(line) ?? [];
      expect(line.includes(',col=')).toBe(begin === end);
    }
  });
});

describe('gitlab', () => {
  test('gives what its report of code quality requires', async () => {
    const [first, second] = JSON.parse(await printed('gitlab'));
    expect(first).toEqual({
      description: MESSAGE,
      check_name: 'unknown-module',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'critical',
      location: { path: 'prosody.cfg.lua', lines: { begin: 2, end: 2 } },
    });
    expect(second.location.path).toBe('conf.d/a,b.cfg.lua');
    expect(JSON.parse(await printed('gitlab', './clean.cfg.lua'))).toEqual([]);
  });

  test.each([
    ['error', 'critical'],
    ['warning', 'major'],
    ['info', 'minor'],
    ['hint', 'info'],
  ])('%s is %s', async (severity, theirs) => {
    const out = await printed('gitlab', '--rule', `unknown-module=${severity}`, 'prosody.cfg.lua');
    expect(JSON.parse(out)[0].severity).toBe(theirs);
  });

  test('knows a problem again when lines above it come and go, and tells equal ones apart', async () => {
    const printsOf = async (before: string) => {
      const lines = 'modules_disabled = { "zz_a" }\nmodules_disabled = { "zz_a" }';
      const setting = { files: { '/etc/prosody/a.cfg.lua': `${before}${lines}${SOUND_HOST}` } };
      const { out } = await prosodyConfig(setting, 'check', '--format', 'gitlab', 'a.cfg.lua');
      const issues: { check_name: string; fingerprint: string }[] = JSON.parse(out);
      return issues.filter(({ check_name }) => check_name === 'unknown-module').map(({ fingerprint }) => fingerprint);
    };
    const prints = await printsOf('');
    expect(new Set(prints).size).toBe(2);
    expect(await printsOf('-- a comment\n\n')).toEqual(prints);
  });
});

describe('junit', () => {
  test('fails the cases that the command fails on, and only those', async () => {
    const args = ['--rule', 'module-prefix=hint', 'prosody.cfg.lua', 'clean.cfg.lua'];
    const out = await printed('junit', ...args);
    expect(out).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="prosody-config" tests="3" failures="1" errors="0">/,
    );
    expect(out).toContain('<testsuite name="prosody.cfg.lua" tests="1" failures="1" errors="0">');
    expect(out).toContain(
      `<failure type="error" message="${MESSAGE}">prosody.cfg.lua:2:4: error: ${MESSAGE}</failure>`,
    );
    expect(out).toMatch(/<testcase name="module-prefix \(1:23\)"[^>]*>\n {6}<system-out>/);
    expect(await printed('junit', '--fail-on', 'hint', ...args)).toContain('failures="2" errors="0">\n');
  });

  test('a file without problems is a case that passes', async () => {
    expect(await printed('junit', 'clean.cfg.lua')).toContain(
      '  <testsuite name="clean.cfg.lua" tests="1" failures="0" errors="0">\n    <testcase name="no problems" classname="clean.cfg.lua"/>\n',
    );
  });

  test('holds what XML has signs for, and nothing that XML cannot hold', async () => {
    const setting = { files: { '/etc/prosody/a&b.cfg.lua': `modules_disabled = { "zz<\\1>&" }${SOUND_HOST}` } };
    const { out } = await prosodyConfig(setting, 'check', '--format', 'junit', 'a&b.cfg.lua');
    expect(out).toContain('<testsuite name="a&amp;b.cfg.lua"');
    expect(out).toContain('zz&lt;');
    expect(out).toContain('&gt;&amp;');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

// The log as a whole was validated against the schema of the standard; these are the members that readers depend on.
describe('sarif', () => {
  const log = async (...args: string[]) => JSON.parse(await printed('sarif', ...args));

  test('is a log of version 2.1.0 with one run of this tool', async () => {
    const { $schema, version, runs } = await log();
    expect($schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0].tool.driver).toMatchObject({ name: 'prosody-config', version: '1.2.3' });
    expect(runs[0].columnKind).toBe('unicodeCodePoints');
  });

  test('describes the rules that spoke, each once, and refers to them by their place', async () => {
    const [{ tool, results }] = (await log('prosody.cfg.lua', 'clean.cfg.lua')).runs;
    const { rules } = tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['unknown-module', 'module-prefix']);
    expect(rules[0]).toMatchObject({
      helpUri: rulePage('unknown-module'),
      shortDescription: { text: expect.any(String) },
      defaultConfiguration: { level: 'error' },
    });
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  test('gives the place from 1, its end exclusive, in a file by a reference', async () => {
    const [{ results, artifacts }] = (await log()).runs;
    expect(results[0]).toMatchObject({
      level: 'error',
      message: { text: MESSAGE },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'prosody.cfg.lua' },
            region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 15 },
          },
        },
      ],
    });
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'prosody.cfg.lua',
      'conf.d/a%2Cb.cfg.lua',
    ]);
    const [absolute] = (await log('/etc/prosody/clean.cfg.lua')).runs;
    expect(absolute.artifacts[0].location.uri).toBe('file:///etc/prosody/clean.cfg.lua');
    const [dotted] = (await log('./clean.cfg.lua')).runs;
    expect(dotted.artifacts[0].location.uri).toBe('clean.cfg.lua');
  });

  test('has the fixes, by file', async () => {
    const [{ results }] = (await log()).runs;
    expect(results[1].fixes[0]).toEqual({
      description: { text: 'Change to `firewall`' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'conf.d/a%2Cb.cfg.lua' },
          replacements: [
            {
              deletedRegion: expect.objectContaining({ startLine: 1 }),
              insertedContent: { text: 'firewall' },
            },
          ],
        },
      ],
    });
  });

  test('has the related places, numbered', async () => {
    const text = `admins = { "a@example.org" }\nadmins = { "b@example.org" }${SOUND_HOST}`;
    const setting = { files: { '/etc/prosody/a.cfg.lua': text } };
    const { out } = await prosodyConfig(setting, 'check', '--format', 'sarif', 'a.cfg.lua');
    const related = JSON.parse(out).runs[0].results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-option',
    );
    expect(related.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: expect.any(String) },
        physicalLocation: {
          artifactLocation: { uri: 'a.cfg.lua' },
          region: expect.objectContaining({ startLine: 1 }),
        },
      },
    ]);
  });

  test.each([
    ['warning', 'warning'],
    ['info', 'note'],
    ['hint', 'note'],
  ])('%s is of the level %s', async (severity, level) => {
    const { runs } = await log('--rule', `unknown-module=${severity}`, 'prosody.cfg.lua');
    expect(runs[0].results[0].level).toBe(level);
  });
});
