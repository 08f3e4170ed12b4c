/** One entry of a VS Code snippets file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The text that VS Code would insert if nothing were typed over, so a placeholder gives its default. A variable has no
 * value here and gives its default too.
 * @param choose which of several choices is taken; VS Code itself starts with the first
 */
export function expandSnippet(snippet: Snippet, choose: (choices: readonly string[]) => string | undefined): string {
  const body = snippet.body.join('\n');
  const defaults = new Map<string, string>();
  let at = 0;

  /** Reads up to the closing brace of the placeholder that it stands in, or to the end. */
  function text(inside: boolean): string {
    let out = '';
    while (at < body.length && !(inside && body[at] === '}')) {
      if (body[at] === '\\') {
        out += body[at + 1] ?? '';
        at += 2;
      } else if (body[at] === '$') {
        out += variable();
      } else {
        out += body[at];
        at += 1;
      }
    }
    return out;
  }

  function variable(): string {
    const head = /^\$(?:\{(\w+)([:|}])|(\d+|[A-Za-z_]\w*))/.exec(body.slice(at));
    if (!head) throw new Error(`A dollar sign stands alone: ${body.slice(at, at + 20)}`);
    at += head[0].length;
    const name = head[1] ?? head[3] ?? '';
    let value: string | undefined;
    if (head[2] === ':') {
      value = text(true);
      if (body[at] !== '}') throw new Error(`Placeholder ${name} is not closed`);
      at += 1;
    } else if (head[2] === '|') {
      const end = body.indexOf('|}', at);
      if (end < 0) throw new Error(`The choices of ${name} are not closed`);
      value = choose(body.slice(at, end).split(','));
      at = end + 2;
    }
    if (value !== undefined) defaults.set(name, value);
    return value ?? defaults.get(name) ?? '';
  }

  return text(false);
}
