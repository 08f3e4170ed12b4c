import { type Configuration, remembered, type UndefinedIndex, type UndefinedName } from '../../evaluation/index.ts';
import { type Chunk, type Location, nodePathAt, visit } from '../../syntax/index.ts';
import type { Report, Rule } from '../rule.ts';
import { constantMeant, fixesOfWord, inQuotes, isConstant, isText } from '../shared/bare-words.ts';
import { fix, removeWholeStatement, severityIn, sourceOf, textOf, whenThere } from '../shared/edits.ts';
import { isDueToLua } from '../shared/lua-namespace.ts';
import { assignmentsTo, writingsAround, writingsOfValueAt } from '../shared/options.ts';
import { localElsewhere } from '../shared/other-locals.ts';
import { DisjointPlaces, PlaceIndex } from '../shared/place-index.ts';
import { isSound } from '../shared/sound.ts';

export const unquotedValue: Rule = {
  id: 'unquoted-value',
  summary: 'A word without quotes is read as a variable that does not exist.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'nothing', '13.0.1': 'nothing', '13.0': 'warning' },
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    // That 0.12 has no `Lua` is told once, whatever follows from it: see unknown-function.
    const problems = configuration.problems.filter((problem) => !isDueToLua(problem, configuration));
    // Lua stops at an expression once, whatever else in it has no value.
    const told = new DisjointPlaces();
    for (const problem of problems) {
      if (problem.kind !== 'undefined-index' || problem.name === null) continue;
      if (localElsewhere(problem, configuration)) continue;
      const location = wholeName(problem.location, configuration);
      if (told.overlap(location)) continue;
      told.add(location);
      yield index(problem, location, configuration);
    }
    const calls = problems.filter((problem) => problem.kind === 'undefined-call');
    const handedOn = new PlaceIndex(calls, ({ argument }) => argument.location);
    for (const problem of problems) {
      if (problem.kind !== 'undefined-name' || told.overlap(problem.location)) continue;
      // What is handed to something that is no function: the call is the mistake.
      const isHandedOn = handedOn.around(problem.location).length > 0;
      if (!isHandedOn && !localElsewhere(problem, configuration)) yield name(problem, configuration);
    }
  },
};

function name(problem: UndefinedName, configuration: Configuration): Report {
  const { location, use, entriesAfter, presence } = problem;
  // Where it is set somewhere it was meant to be read, and quotes would not help.
  if (assignmentsTo(configuration, problem.name).length > 0) return option(problem, configuration);
  const reads = isConstant(problem, configuration)
    ? `Lua has no \`${problem.name}\`: it takes it for a variable, which is nil here.`
    : `\`${problem.name}\` has no quotes: Lua takes it for a variable, which is nil here.`;
  const lost = entriesAfter === 0 ? 'this entry is lost' : `${entries(entriesAfter)} lost with it`;
  const effect = {
    value: writingsOfValueAt(configuration, location).length > 0 ? 'The option is not set.' : 'Nothing is set.',
    'list-entry': `The list ends here, ${lost}.`,
    operand: `Lua stops here, and Prosody will not start${whenThere(presence)}.`,
    argument: 'The function gets no value.',
  }[use];
  return {
    location,
    severity: severityIn(presence, use === 'argument' ? 'warning' : 'error'),
    scope: isNoName(problem, configuration) ? 'place' : 'configuration',
    message: `${reads} ${effect}`,
    fixes: fixesOfWord(problem, configuration, isModuleFor(problem.name, location, configuration)),
  };
}

/**
 * The word means something as a text, so that nobody will have given an option this name. Of other words Prosody 13
 * reads the option, which the file that includes this one may have set.
 */
function isNoName(problem: UndefinedName, configuration: Configuration): boolean {
  const { name: word, location } = problem;
  if (configuration.version === '0.12' || constantMeant(problem) !== null) return true;
  if (configuration.catalog.module(word)) return true;
  return isText(word, writingsAround(configuration, location)[0]?.option ?? '', configuration);
}

function entries(count: number): string {
  return count === 1 ? 'the entry after it is' : `the ${count} entries after it are`;
}

/** The word is a module, and what it stands in is a list of modules. */
function isModuleFor(word: string, location: Location, configuration: Configuration): boolean {
  const list = writingsAround(configuration, location).find(({ option }) => option === 'modules_enabled');
  return list !== undefined && isSound(word, { list: 'modules_enabled', section: list.section }, configuration);
}

function option({ name, location, use, presence }: UndefinedName, configuration: Configuration): Report {
  const severity = severityIn(presence, use === 'operand' ? 'error' : 'warning');
  const why =
    configuration.version === '0.12'
      ? `Prosody 0.12 cannot read the option \`${name}\` here: the value is nil.`
      : `\`${name}\` is not set in this section, and what others set cannot be read here: the value is nil.`;
  const statement = copyOfItself(name, location, configuration);
  if (!statement && isSetLater(location, name, configuration)) {
    const message = `\`${name}\` has no quotes, and as an option it is set only further down: the value is nil here.`;
    return { location, severity, message, fixes: inQuotes(location, configuration, false) };
  }
  if (!statement) return { location, severity, message: `${why} A local variable can be used twice.` };
  const isGlobal = configuration.sections[0]?.options.has(name) === true;
  return {
    location,
    severity,
    message: `${why} ${isGlobal ? 'The global value counts without this line.' : 'This line sets nothing.'}`,
    fixes: fix(`Remove \`${name} = ${name}\``, false, [removeWholeStatement(configuration, statement)]),
  };
}

/** `storage = sql` above `sql = { … }`: more likely a text without quotes than the option. */
function isSetLater(location: Location, word: string, configuration: Configuration): boolean {
  const { uri, span } = location;
  const reader = writingsAround(configuration, location).find(
    ({ value, statement }) => value.kind === 'nil' && statement.span.start < span.start,
  );
  const last = reader && lastWritings(configuration).get(writingKey(word, reader.section, uri));
  return last !== undefined && last > span.start;
}

/** Where an option is set last in a section and a file, as a UTF-16 offset. */
const lastWritings = remembered(({ assignments }): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const { option, section, name } of assignments) {
    const key = writingKey(option, section, name.uri);
    last.set(key, Math.max(last.get(key) ?? 0, name.span.start));
  }
  return last;
});

function writingKey(option: string, section: string, uri: string): string {
  return `${option} ${section} ${uri}`;
}

/** The statement `ssl = ssl` around a name, or null. */
function copyOfItself(name: string, { uri, span }: Location, configuration: Configuration): Location | null {
  const path = nodePathAt(sourceOf(configuration, { uri, span })?.chunk ?? EMPTY, span.start);
  const statement = path.at(-2);
  if (statement?.kind !== 'AssignmentStatement' || statement.targets.length !== 1) return null;
  const [target] = statement.targets;
  return target?.kind === 'Identifier' && target.name === name ? { uri, span: statement.span } : null;
}

const EMPTY = { kind: 'Chunk', body: [], span: { start: 0, end: 0 } } as const;

function index(problem: UndefinedIndex, location: Location, configuration: Configuration): Report {
  const { name, presence } = problem;
  const text = textOf(configuration, location);
  const severity = severityIn(presence, 'error');
  const stops = `Prosody will not start${whenThere(presence)}.`;
  if (/^log\.\w+$/.test(text)) {
    return {
      location,
      severity,
      message: `\`log\` is Prosody’s logger here, a function without fields, and Lua stops. ${stops}`,
    };
  }
  if (name !== null && assignmentsTo(configuration, name).length > 0) {
    return {
      location,
      severity,
      message:
        configuration.version === '0.12'
          ? `Prosody 0.12 cannot read the option \`${name}\` here: it is nil, and Lua stops. ${stops}`
          : `\`${name}\` is not set in this section, and what others set cannot be read here: it is nil, and Lua stops. ${stops}`,
    };
  }
  // With more than one dot the first name has a value, but not the field.
  const isField = problem.text.split('.').length > 2;
  if (name !== null && (isField || isDeclared(name, configuration, location))) {
    return {
      location,
      severity,
      message: `\`${problem.text.slice(0, problem.text.lastIndexOf('.'))}\` is nil here, so Lua cannot read a field of it and stops. ${stops}`,
    };
  }
  return {
    location,
    severity,
    message: `\`${text}\` has no quotes: Lua looks for a variable \`${name}\`, finds none and stops. ${stops}`,
    fixes: /^[\w.-]+$/.test(text) ? inQuotes(location, configuration, isHostName(location, configuration)) : [],
  };
}

/** Lua reads `my-host.example.com` as a subtraction of fields; a person wrote one name. */
function wholeName({ uri, span }: Location, configuration: Configuration): Location {
  const text = sourceOf(configuration, { uri, span })?.text ?? '';
  const before = /[\w.-]*$/.exec(text.slice(Math.max(0, span.start - 255), span.start))?.[0] ?? '';
  const after = /^[\w.-]*/.exec(text.slice(span.end, span.end + 255))?.[0] ?? '';
  return { uri, span: { start: span.start - before.length, end: span.end + after.length } };
}

/** At least two dots or a well-known ending, and the whole of the value: `chat.example.com`. */
function isHostName({ uri, span }: Location, configuration: Configuration): boolean {
  const path = nodePathAt(sourceOf(configuration, { uri, span })?.chunk ?? EMPTY, span.start);
  const isWhole = path.some((node) => node.span.start === span.start && node.span.end === span.end);
  return (
    isWhole &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|local|test|example|[a-z]{2})$/i.test(textOf(configuration, { uri, span }))
  );
}

/** The file has a local, a parameter or a function of this name: it is no word that lacks its quotes. */
function isDeclared(name: string, configuration: Configuration, { uri }: Location): boolean {
  const files = declaredNames(configuration);
  const names = files.get(uri) ?? namesDeclaredIn(configuration.files.get(uri)?.chunk ?? EMPTY);
  files.set(uri, names);
  return names.has(name);
}

/** Of those files that somebody has asked about. */
const declaredNames = remembered(() => new Map<string, ReadonlySet<string>>());

function namesDeclaredIn(chunk: Chunk): ReadonlySet<string> {
  const found = new Set<string>();
  visit(chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') for (const { name } of node.names) found.add(name);
      else if (node.kind === 'FunctionExpression') for (const { name } of node.parameters) found.add(name);
      else if (node.kind === 'GenericForStatement') for (const { name } of node.variables) found.add(name);
      else if (node.kind === 'NumericForStatement') found.add(node.variable.name);
      else if (node.kind === 'FunctionStatement' && node.name.kind === 'Identifier') found.add(node.name.name);
    },
  });
  return found;
}
