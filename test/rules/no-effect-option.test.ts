import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, problemsIn } from './support.ts';

test('marks the name, in either form of a section', () => {
  expectProblems(`
    Component "rooms.example.com" "muc"
       load_global_modules = true
    -- ^^^^^^^^^^^^^^^^^^^ no-effect-option: warning: Nothing reads \`load_global_modules\`, whatever its value. Which modules of the global list a Component takes over is fixed; others are named in a list of its own.
    Component "share.example.com" "http_file_share" { load_global_modules = false }
    --                                                ^^^^^^^^^^^^^^^^^^^ no-effect-option
  `);
  expect(problemsIn('load_global_modules = false')[0]?.tags).toEqual(['unnecessary']);
});

test('a Component is opened without one', () => {
  expectProblems('Component "rooms.example.com" "muc"');
});

test('the fix removes the line, safely', () => {
  expectFix('load_global_modules = false\nadmins = {}\n', 'Remove `load_global_modules`', 'admins = {}\n');
  expect(fixTitles('load_global_modules = false')).toEqual(['safe: Remove `load_global_modules`']);
});
