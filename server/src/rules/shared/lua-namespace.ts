/** `Lua`, by which Prosody 13.0 has Lua's own names, in a configuration for 0.12, which has the names themselves. */
import type { Configuration, EvaluationProblem } from '../../evaluation/index.ts';
import { type Location, visit } from '../../syntax/index.ts';
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
  const { name, location } = problem;
  const { problems } = configuration;
  return (
    problems.some((one) => isAboutLua(one, configuration) && one.location.uri === location.uri) &&
    isAlias(name, location, configuration)
  );
}

/** `local L = Lua`. */
function isAlias(name: string, location: Location, configuration: Configuration): boolean {
  const source = sourceOf(configuration, location);
  let found = false;
  if (!source) return false;
  visit(source.chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') {
        const value = node.values[node.names.findIndex((one) => one.name === name)];
        found ||= value?.kind === 'Identifier' && value.name === 'Lua';
      }
      return !found;
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
