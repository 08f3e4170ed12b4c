import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('names that only an inventory knows', () => {
  expectProblems(`
    modules_enabled = {
        "push";
    --   ^^^^ module-not-upstream
        "measure_message_e2e";
    --   ^^^^^^^^^^^^^^^^^^^ module-not-upstream
        "json_logs";
    --   ^^^^^^^^^ module-not-upstream
        "compliance_policy";
    --   ^^^^^^^^^^^^^^^^^ module-not-upstream
    }
  `);
});

test.each([
  ['push', 'push2'],
  ['measure_message_e2e', 'measure_message_e2ee'],
  ['json_logs', 'log_json'],
  ['compliance_policy', 'compliance_2023'],
])('for %s the nearest is %s', (name, nearest) => {
  const list = (module: string) => `modules_enabled = { "roster", "${module}" }`;
  expect(messagesIn(list(name))).toEqual([
    `error: Neither Prosody nor the community modules have a module \`${name}\`; the nearest is \`${nearest}\`. Prosody logs an error and starts without it.`,
  ]);
  const fix = expectFix(list(name), `Change to \`${nearest}\``, list(nearest));
  expect(fix.safe).toBe(false);
});

test('where plugin_paths is set, somebody may have written it', () => {
  expect(messagesIn('plugin_paths = { "/opt/modules" }\nmodules_enabled = { "push" }')[0]).toMatch(/^warning: /);
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if ENV_A then modules_enabled = { "push" } end')[0]).toMatch(/^warning: /);
});

test('the real modules beside them are known', () => {
  expectProblems('modules_enabled = { "log_json", "measure_message_e2ee" }', { profile: 'production' });
});

test('one about which another rule has a word waits for a person', () => {
  const [problem] = problemsIn('modules_enabled = { "roster", "push" }');
  expect(problem?.fixes.map(({ asks }) => asks)).toEqual([true]);
});
