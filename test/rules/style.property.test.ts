/** Fixes leave a file in its own hand: the same configuration, mended, in the same style. */
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { afterSafeFixes, applied, type Files, problemsOf } from './support.ts';

interface Style {
  readonly indent: string;
  readonly quote: '"' | "'";
  readonly separator: ',' | ';';
  /** A separator behind the last entry. */
  readonly trailing: boolean;
  /** Each entry on a line of its own, with a comment behind it. */
  readonly lines: boolean;
  readonly end: '\n' | '\r\n';
}

/** A list over several lines gets separators behind all entries when its last one changes: see test/syntax/edits.test.ts. */
const isSettled = ({ lines, trailing }: Style) => trailing || !lines;

const all = <Value>(...values: readonly Value[]) => values;

/** Every combination of the habits that people have. */
const STYLES: Style[] = all('\t', '  ').flatMap((indent) =>
  all('"', "'").flatMap((quote) =>
    all(',', ';').flatMap((separator) =>
      all(true, false).flatMap((trailing) =>
        all(true, false).flatMap((lines) =>
          all('\n', '\r\n').map(
            (end): Style => ({
              indent,
              quote: quote === '"' ? '"' : "'",
              separator: separator === ',' ? ',' : ';',
              trailing,
              lines,
              end: end === '\n' ? '\n' : '\r\n',
            }),
          ),
        ),
      ),
    ),
  ),
);

function list(names: readonly string[], style: Style, depth: number): string {
  const { indent, quote, separator, trailing, lines, end } = style;
  const entries = names.map((name) => `${quote}${name}${quote}`);
  if (!lines) return `{ ${entries.join(`${separator} `)}${trailing ? separator : ''} }`;
  const inner = indent.repeat(depth + 1);
  const rows = entries.map((entry, i) => {
    const own = i < entries.length - 1 || trailing ? separator : '';
    return `${inner}${entry}${own} -- ${names[i]?.replace('mod_', '')}`;
  });
  return `{${end}${rows.join(end)}${end}${indent.repeat(depth)}}`;
}

interface Contents {
  readonly global: readonly string[];
  readonly host: readonly string[];
  /** A statement of the global section, or none. */
  readonly more?: string;
  readonly equals?: string;
}

/** The same configuration in any style. */
function written({ global, host, more, equals = ' =' }: Contents, style: Style): string {
  const { indent, quote, separator, end } = style;
  const close = separator === ';' ? ';' : '';
  const texts = [
    `-- A server${end}`,
    `admins = { ${quote}anna@example.org${quote} }${close} -- who may`,
    ...(more === undefined ? [] : [`${more}${close}`]),
    `modules_enabled = ${list(global, style, 0)}${close}`,
    '',
    `VirtualHost ${quote}example.org${quote}`,
    `${indent}authentication${equals} ${quote}internal_hashed${quote}${close}`,
    `${indent}modules_enabled = ${list(host, style, 1)}${close} -- more`,
    '',
  ];
  return texts.join(end);
}

const RIGHT: Contents = { global: ['roster', 'saslauth', 'tls'], host: ['mam', 'ping'] };

const fileOf = (files: Files) => Object.values(files)[0];

/** The text after the first fix of a rule. */
function mended(text: string, rule: RuleId): string | undefined {
  const { files, main } = fixture(text);
  const problem = problemsOf(files, main, { whole: true }).find((one) => one.rule === rule);
  const [fix] = problem?.fixes ?? [];
  if (!fix) throw new Error(`${rule} has no fix here`);
  return fileOf(applied(files, fix.edits));
}

describe.each(STYLES.filter(isSettled))('written as %o', (style) => {
  test('all safe fixes at once', () => {
    const wrong: Contents = {
      global: ['roster', 'saslauth', 'mod_tls', 'roster'],
      host: ['mam', 'mod_ping', 'mam'],
      equals: '',
    };
    const { files, main } = fixture(written(wrong, style));
    expect(fileOf(afterSafeFixes(files, main, { whole: true }))).toBe(written(RIGHT, style));
  });

  test('an entry is added', () => {
    const text = mended(written({ ...RIGHT, global: ['roster', 'saslauth'] }, style), 'encryption-without-tls');
    // What is added has no comment.
    const expected = written(RIGHT, style).replace(/(.tls.[,;]?) -- tls/, '$1');
    expect(text).toBe(expected);
  });

  test.each(['first', 'middle', 'last'] as const)('the %s entry is removed', (where) => {
    const global = ['roster', 'saslauth', 'tls'];
    global.splice(['first', 'middle', 'last'].indexOf(where) + (where === 'last' ? 1 : 0), 0, 'offline');
    expect(mended(written({ ...RIGHT, global }, style), 'module-redundant')).toBe(written(RIGHT, style));
  });

  test('a statement is removed', () => {
    const wrong = { ...RIGHT, more: 'dns_timeout = 10' };
    expect(mended(written(wrong, style), 'obsolete-option')).toBe(written(RIGHT, style));
  });
});
