/**
 * The variables in lines of `NAME=VALUE`, as shells, Docker and systemd share them: with comments, `export`, and quotes,
 * in which a value may go on over several lines. Nothing is expanded: a `$` stands for itself. What is no such line is
 * passed over, and of two lines for one name the last counts.
 */
export function parseEnvFile(text: string): Readonly<Record<string, string>> {
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const entries = [...lines.matchAll(ASSIGNMENT)].flatMap(({ groups = {} }): [string, string][] =>
    groups.name === undefined ? [] : [[groups.name, valueIn(groups)]],
  );
  return Object.fromEntries(entries);
}

const NAME = '[ \\t]*(?:export[ \\t]+)?(?<name>[A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*=[ \\t]*';
const DOUBLE = '"(?<double>(?:[^"\\\\]|\\\\.|\\\\\n)*)"';
const SINGLE = "'(?<single>[^']*)'";

/** After a closing quote only a comment may follow; else the value is what stands there, quotes and all. */
const END = '[ \\t]*(?:#.*)?$';
const ASSIGNMENT = new RegExp(`^${NAME}(?:${DOUBLE}${END}|${SINGLE}${END}|(?<plain>.*)$)`, 'gm');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' };

function valueIn({ double, single, plain = '' }: Readonly<Record<string, string | undefined>>): string {
  if (double === undefined) return single ?? plain.replace(/(?:^|[ \t]+)#.*$/, '').trim();
  return double.replaceAll(/\\([nrt\n"\\$`])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}
