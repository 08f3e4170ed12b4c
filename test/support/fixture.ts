/**
 * Fixtures as text. `--- file: conf.d/x.cfg.lua` starts a file (what stands before the first one is
 * `prosody.cfg.lua`), `$0` is the cursor, and a comment line with carets, `-- ^^^ unknown-module: message`, marks the
 * text above the carets.
 */
export const ROOT = '/etc/prosody';

export interface Mark {
  readonly uri: string;
  /** UTF-16 offsets of what the carets stand under. */
  readonly start: number;
  readonly end: number;
  /** The first word after the carets. */
  readonly label: string;
  /** What follows the label and its colon, or '' . */
  readonly message: string;
}

export interface Fixture {
  /** Texts by absolute path, without cursor and mark lines. */
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
  readonly cursor: { readonly uri: string; readonly offset: number } | null;
  readonly marks: readonly Mark[];
}

export function uriOf(path: string): string {
  return `file://${path.startsWith('/') ? path : `${ROOT}/${path}`}`;
}

export function fixture(text: string): Fixture {
  const files: Record<string, string> = {};
  const marks: Mark[] = [];
  let cursor: Fixture['cursor'] = null;
  for (const { path, body } of split(text)) {
    const uri = uriOf(path);
    const kept: string[] = [];
    let offset = 0;
    let previous = 0;
    for (let line of body.split('\n')) {
      const mark = /^(\s*--\s*)(\^+)\s*([\w-]+)(?::\s*(.*))?$/.exec(line);
      if (mark) {
        const start = previous + (mark[1]?.length ?? 0);
        marks.push({ uri, start, end: start + (mark[2]?.length ?? 0), label: mark[3] ?? '', message: mark[4] ?? '' });
        continue;
      }
      const at = line.indexOf('$0');
      if (at >= 0) {
        line = line.slice(0, at) + line.slice(at + 2);
        cursor = { uri, offset: offset + at };
      }
      kept.push(line);
      previous = offset;
      offset += line.length + 1;
    }
    files[path.startsWith('/') ? path : `${ROOT}/${path}`] = kept.join('\n');
  }
  const [first = `${ROOT}/prosody.cfg.lua`] = Object.keys(files);
  return { files, main: uriOf(first), cursor, marks };
}

function split(text: string): { path: string; body: string }[] {
  const parts: { path: string; body: string }[] = [];
  let path = 'prosody.cfg.lua';
  let lines: string[] = [];
  const indent = /^\n?([ \t]*)/.exec(text)?.[1] ?? '';
  const flush = () => {
    if (parts.length > 0 || lines.some((line) => line.trim() !== '') || path !== 'prosody.cfg.lua') {
      parts.push({ path, body: lines.join('\n') });
    }
  };
  for (const raw of text.replace(/^\n/, '').split('\n')) {
    const line = raw.startsWith(indent) ? raw.slice(indent.length) : raw;
    const header = /^--- file: (.+)$/.exec(line);
    if (!header) lines.push(line);
    else {
      flush();
      path = header[1]?.trim() ?? '';
      lines = [];
    }
  }
  if (parts.length === 0 || lines.length > 0) parts.push({ path, body: lines.join('\n') });
  return parts;
}
