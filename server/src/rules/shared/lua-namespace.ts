/** `Lua`, by which Prosody 13.0 has Lua's own names, in a configuration for 0.12, which has the names themselves. */
import { type Configuration, type EvaluationProblem, remembered } from '../../evaluation/index.ts';
import { type Chunk, visit } from '../../syntax/index.ts';
import type { FileEdit } from '../rule.ts';
import { replace, sourceOf, textOf } from './edits.ts';

/** Whether a problem is that `Lua` is not there. */
export function isAboutLua(problem: EvaluationProblem, { version }: Configuration): boolean {
  if (version !== '0.12') return false;
  if (problem.kind === 'undefined-name') return problem.name === 'Lua';
  return problem.kind === 'undefined-index' && /^Lua\s*[.[]/.test(problem.text);
}

/** The same, or it follows from that: a field is read of a local that was to be `Lua`. */
export function isDueToLua(problem: EvaluationProblem, configuration: Configuration): boolean {
  if (isAboutLua(problem, configuration)) return true;
  if (configuration.version !== '0.12' || problem.kind !== 'undefined-index' || problem.name === null) return false;
  return aliases(configuration).get(problem.location.uri)?.has(problem.name) === true;
}

/** Names of locals as in `local L = Lua`, of each file that is told to have no `Lua`. */
const aliases = remembered((configuration): ReadonlyMap<string, ReadonlySet<string>> => {
  const problems = configuration.problems.filter((problem) => isAboutLua(problem, configuration));
  const files = new Set(problems.map(({ location }) => location.uri));
  return new Map([...files].map((uri) => [uri, aliasesIn(configuration.files.get(uri)?.chunk)]));
});

function aliasesIn(chunk: Chunk | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  if (!chunk) return found;
  visit(chunk, {
    enter: (node) => {
      if (node.kind !== 'LocalStatement') return;
      node.names.forEach(({ name }, index) => {
        const value = node.values[index];
        if (value?.kind === 'Identifier' && value.name === 'Lua') found.add(name);
      });
    },
  });
  return found;
}

/** It stands in a branch of a condition that asks for `Lua`, which 0.12 does not take. */
export function isGuarded({ presence }: EvaluationProblem, configuration: Configuration): boolean {
  return (
    presence.state === 'inactive' &&
    presence.conditions.some(({ location }) => /\bLua\b/.test(textOf(configuration, location)))
  );
}

/** The edit that makes of a use of `Lua` what 0.12 has for it. */
export function withoutLua(
  { location: { uri, span } }: EvaluationProblem,
  configuration: Configuration,
): FileEdit | null {
  const text = sourceOf(configuration, { uri, span })?.text.slice(span.start, span.end) ?? '';
  const [prefix, isField] = /^Lua(\s*\.\s*)?/.exec(text) ?? [];
  return prefix
    ? replace({ uri, span: { start: span.start, end: span.start + prefix.length } }, isField ? '' : '_G')
    : null;
}
