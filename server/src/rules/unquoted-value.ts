import { catalog } from '../catalog/index.ts';
import type { Configuration, EvaluationProblem } from '../evaluation/index.ts';
import { replace, severityIn, textOf } from './edits.ts';
import type { Report, Rule } from './rule.ts';

export const unquotedValue: Rule = {
  id: 'unquoted-value',
  summary: 'A word without quotes is read as a variable that does not exist.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind === 'undefined-name') yield name(problem, configuration);
      else if (problem.kind === 'undefined-index' && isChain(problem, configuration))
        yield index(problem, configuration);
    }
  },
};

function isChain(
  { name }: Extract<EvaluationProblem, { kind: 'undefined-index' }>,
  { version }: Configuration,
): boolean {
  return name !== null && !(name === 'Lua' && version === '0.12');
}

function name(problem: Extract<EvaluationProblem, { kind: 'undefined-name' }>, configuration: Configuration): Report {
  const { location, use, entriesAfter, presence, isOption } = problem;
  if (isOption && configuration.version === '0.12') {
    return {
      location,
      message: `Prosody 0.12 cannot read the option \`${problem.name}\` here: the value is nil. Write it again, or keep it in a local variable.`,
    };
  }
  if (use === 'value' && configuration.sections[0]?.options.has(problem.name)) {
    return {
      location,
      message: `The global \`${problem.name}\` cannot be read in another section: the value is nil here. Where nothing else is set, the global option counts anyway.`,
    };
  }
  const reads = `\`${problem.name}\` has no quotes: Lua takes it for a variable, which is nil here.`;
  const lost = entriesAfter === 0 ? 'this entry is lost' : `${entries(entriesAfter)} lost with it`;
  const effect = {
    value: 'The option is not set.',
    'list-entry': `The list ends here, ${lost}.`,
    operand: 'Lua stops here, and Prosody will not start.',
    argument: 'The function gets no value.',
  }[use];
  const sure = use === 'list-entry' && catalog.module(problem.name) !== undefined;
  return {
    location,
    severity: use === 'operand' ? severityIn(presence, 'error') : 'warning',
    message: `${reads} ${effect}`,
    fixes: [
      { title: `Put quotes around \`${problem.name}\``, safe: sure, edits: [replace(location, `"${problem.name}"`)] },
    ],
  };
}

function entries(count: number): string {
  return count === 1 ? 'the entry after it is' : `the ${count} entries after it are`;
}

function index(problem: Extract<EvaluationProblem, { kind: 'undefined-index' }>, configuration: Configuration): Report {
  const text = textOf(configuration, problem.location);
  return {
    location: problem.location,
    severity: severityIn(problem.presence, 'error'),
    message: `\`${text}\` has no quotes: Lua looks for a variable \`${problem.name}\`, finds none and stops. Prosody will not start.`,
    fixes: /^[\w.]+$/.test(text)
      ? [{ title: `Put quotes around \`${text}\``, safe: false, edits: [replace(problem.location, `"${text}"`)] }]
      : [],
  };
}
