import type { AppendUnset, Configuration, UndefinedCall } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, severityIn, whenThere } from '../shared/edits.ts';
import { equalsAfter, isFieldWithValue, isKnownOption, isOptionWithValue, loggerAt } from '../shared/equals.ts';

export const missingEquals: Rule = {
  id: 'missing-equals',
  summary: 'An option is followed by its value without an equals sign.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      // Since 13.0 that is another mistake: see append-not-set-here.
      if (problem.kind === 'append-unset' && configuration.version === '0.12') yield append(problem);
      if (problem.kind === 'undefined-call') {
        if (isOptionWithValue(problem, configuration)) yield call(problem, configuration);
        else if (isFieldWithValue(problem, configuration)) yield field(problem, configuration);
      }
      const logger = problem.kind === 'logger-called' ? loggerAt(problem, configuration) : null;
      if (logger) yield { ...log(logger, configuration), severity: severityIn(problem.presence, 'error') };
    }
  },
};

function call(problem: UndefinedCall, configuration: Configuration): Report {
  const { location, name, presence, isOption, argument } = problem;
  const severity = severityIn(presence, 'error');
  if (configuration.version === '0.12' && isOption && argument.style === 'table') {
    return {
      location,
      severity,
      message: `\`${name} { … }\` adds to a list only since Prosody 13.0; 0.12 stops here and does not start. Write all entries into one list.`,
    };
  }
  const effect = `Prosody will not start${whenThere(presence)}`;
  return {
    location,
    severity,
    // With a table it adds to a list in Prosody 13, if the file that includes this one has set it.
    scope: configuration.version !== '0.12' && argument.style === 'table' ? 'configuration' : 'place',
    message: `The \`=\` after \`${name}\` is missing. Lua takes it for a function call, and ${effect}.`,
    fixes: fix('Insert `=`', isOption || isKnownOption(name, configuration), [equalsAfter(problem, configuration)]),
  };
}

function field(problem: UndefinedCall, configuration: Configuration): Report {
  const { location, name, presence } = problem;
  return {
    location,
    severity: severityIn(presence, 'error'),
    message: `The \`=\` after \`${name}\` is missing. Lua takes it for a function call, and Prosody will not start${whenThere(presence)}.`,
    fixes: fix('Insert `=`', false, [equalsAfter(problem, configuration)]),
  };
}

/** Prosody's own logger is among the globals, so Lua has nothing against it. */
function log(location: Location, configuration: Configuration): Report {
  return {
    location,
    message:
      'The `=` after `log` is missing. Lua takes it for a call of Prosody’s own logger, which logs nothing; the option is not set, and Prosody logs to the console.',
    fixes: fix('Insert `=`', true, [equalsAfter({ location }, configuration)]),
  };
}

function append({ option, location, presence }: AppendUnset): Report {
  return {
    location,
    severity: severityIn(presence, 'error'),
    message: `\`${option}:append\` exists only since Prosody 13.0; 0.12 stops here and does not start.`,
  };
}
