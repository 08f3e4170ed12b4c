/**
 * JUnit's XML, as most continuous integrations read it: a suite for each file, a case for each problem. A case fails
 * where its severity is one that the command fails on, so that both say the same; a file without problems is one that
 * passes.
 */
import type { Problem, Severity } from '../rules/index.ts';
import { failsOn } from './fail-on.ts';
import type { CheckedFile, CheckReport } from './report.ts';

export function formatJunit(report: CheckReport, failOn: Severity | 'never'): string {
  const suites = report.files.map((file) => suite(file, report, failOn));
  const failures = report.files.reduce((sum, file) => sum + failing(file, failOn).length, 0);
  const tests = report.files.reduce((sum, { problems }) => sum + Math.max(1, problems.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="prosody-config" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(file: CheckedFile, report: CheckReport, failOn: Severity | 'never'): string[] {
  const { path, problems } = file;
  const counts = `tests="${Math.max(1, problems.length)}" failures="${failing(file, failOn).length}" errors="0"`;
  const cases = problems.flatMap((problem) => testCase(problem, path, report, failOn));
  const clean = `    <testcase name="no problems" classname=${attribute(path)}/>`;
  return [`  <testsuite name=${attribute(path)} ${counts}>`, ...(cases.length > 0 ? cases : [clean]), '  </testsuite>'];
}

function testCase(problem: Problem, path: string, { placeOf }: CheckReport, failOn: Severity | 'never'): string[] {
  const { rule, severity, message, location } = problem;
  const { line, column } = placeOf(location);
  const text = `${path}:${line}:${column}: ${severity}: ${message}`;
  const body = failsOn(severity, failOn)
    ? `      <failure type=${attribute(severity)} message=${attribute(message)}>${escaped(text)}</failure>`
    : `      <system-out>${escaped(text)}</system-out>`;
  const name = attribute(`${rule} (${line}:${column})`);
  const place = `classname=${attribute(path)} file=${attribute(path)} line="${line}"`;
  return [`    <testcase name=${name} ${place}>`, body, '    </testcase>'];
}

function failing({ problems }: CheckedFile, failOn: Severity | 'never'): readonly Problem[] {
  return problems.filter(({ severity }) => failsOn(severity, failOn));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML has no way to hold become a visible stand-in. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function attribute(text: string): string {
  return `"${escaped(text).replace(/[\t\n\r]/g, ' ')}"`;
}
