/**
 * The fixtures of all tests and pages of rules, read from their sources, so that what holds for all rules together can be
 * asked of everything that is written down about each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { RuleId } from '../../server/src/rules/index.ts';
import { RULE_IDS } from '../../server/src/rules/index.ts';
import { examplesOf, readPage } from './pages.ts';
import type { Settings } from './support.ts';

export interface Recorded {
  /** The rule whose test or page shows it. */
  readonly rule: RuleId;
  readonly text: string;
  readonly settings: Settings;
}

/** The helpers of support.ts whose first argument is a fixture, and where their settings stand. */
const HELPERS: Readonly<Record<string, number>> = {
  expectProblems: 1,
  problemsIn: 1,
  messagesIn: 1,
  fixTitles: 1,
  expectFix: 3,
};

/** Every fixture that is written out in a test or on a page; one that a test puts together is not among them. */
export function recordedFixtures(): Recorded[] {
  return RULE_IDS.flatMap((rule) => [...fromTest(rule), ...fromPage(rule)]);
}

function fromPage(rule: RuleId): Recorded[] {
  const page = readPage(rule);
  const examples = [...examplesOf(page, 'Wrong'), ...examplesOf(page, 'Right')];
  return examples.map(({ text, version }) => ({ rule, text, settings: { version } }));
}

const tests = new Set(readdirSync(new URL('.', import.meta.url)));

function fromTest(rule: RuleId): Recorded[] {
  const name = `${rule}.test.ts`;
  if (!tests.has(name)) return [];
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found: Recorded[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const at = HELPERS[node.expression.text];
      const written = node.arguments[0] && literalOf(node.arguments[0], constants);
      if (at !== undefined && typeof written === 'string') {
        const settings = node.arguments[at] && literalOf(node.arguments[at], constants);
        found.push({ rule, text: written, settings: isObject(settings) ? settings : {} });
      }
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

type Constants = ReadonlyMap<string, ts.Expression>;

/** What the file's constants and those of its tests are set to, by name. */
function constantsOf(source: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return constants;
}

/** The value of an expression that is written out; undefined for any other. */
function literalOf(node: ts.Expression, constants: Constants): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isAsExpression(node)) return literalOf(node.expression, constants);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => literalOf(element, constants));
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant && literalOf(constant, new Map());
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return Object.fromEntries(
    node.properties.flatMap((property): [string, unknown][] => {
      if (ts.isShorthandPropertyAssignment(property)) {
        return [[property.name.text, literalOf(property.name, constants)]];
      }
      if (!ts.isPropertyAssignment(property)) return [];
      const name = ts.isComputedPropertyName(property.name) ? undefined : property.name.text;
      return name === undefined ? [] : [[name, literalOf(property.initializer, constants)]];
    }),
  );
}

function isObject(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
