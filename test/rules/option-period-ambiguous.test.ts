import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('a lone m is read as months', () => {
  expectProblems(`
    archive_expires_after = "5m"
    --                       ^^ option-period-ambiguous: warning: "5m" is ambiguous for \`archive_expires_after\`: Prosody logs an error and reads it as 5 months. Write the unit out.
  `);
});

test.each([
  ['60', '1 minute'],
  ['1.5h', '1 second'],
  ['5 mi', '5 minutes'],
])('"%s" is read as %s', (text, reading) => {
  expect(messagesIn(`archive_expires_after = "${text}"`).join()).toContain(`reads it as ${reading}.`);
});

test.each(['1w', '2 days', '1 hour', '10 min', '6 months', '1y', 'never', '30 s'])('"%s" is plain', (text) => {
  expect(messagesIn(`archive_expires_after = "${text}"`)).toEqual([]);
});

test('the fix asks which unit is meant', () => {
  expect(fixTitles('archive_expires_after = "1m"')).toEqual(['Change to "1 minute"', 'Change to "1 month"']);
  expectFix('archive_expires_after = "6m"', 'Change to "6 months"', 'archive_expires_after = "6 months"');
});

test('a number is a number of seconds', () => {
  expect(messagesIn('archive_expires_after = 6000')).toEqual([]);
});
