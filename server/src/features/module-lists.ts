import type { Configuration, ModuleMention } from '../evaluation/index.ts';
import { type AnyNode, nodePathAt, type SourceFile, type Span, type TableConstructor } from '../syntax/index.ts';
import { isAt } from './places.ts';

/** Options that hold lists of modules. */
const LIST_OPTIONS: ReadonlySet<string> = new Set(['modules_enabled', 'modules_disabled', 'reload_modules']);

/** Whether an option holds a list of modules. */
export function isListOfModules(option: string): boolean {
  return LIST_OPTIONS.has(option);
}

/** Whether a table with this name in front of it holds names of modules: an option or a helper such as `base_modules`. */
export function isModuleListName(name: string, { catalog }: Configuration): boolean {
  return isListOfModules(name) || (/modules/i.test(name) && !catalog.option(name));
}

export interface NamedModule {
  readonly name: string;
  /** The name as written, without its quotes. */
  readonly span: Span;
  /** Where the configuration uses it; none where it only looks like a module, in code that is never run. */
  readonly mentions: readonly ModuleMention[];
}

/** The module whose name stands at an offset. */
export function moduleAt(configuration: Configuration, file: SourceFile, offset: number): NamedModule | null {
  const mentions = configuration.mentions.filter(
    ({ literal, location }) => literal && isAt(location, file.uri, offset),
  );
  const [mention] = mentions;
  if (mention) return { name: mention.module, span: mention.location.span, mentions };
  const path = nodePathAt(file.chunk, offset);
  const literal = path.at(-1);
  if (literal?.kind !== 'StringLiteral' || !configuration.catalog.module(literal.value)) return null;
  const table = path.findLast((node) => node.kind === 'TableConstructor');
  if (!table || !(isNamedAsList(path, configuration) || isMostlyModules(table, configuration))) return null;
  return { name: literal.value, span: literal.contentSpan, mentions };
}

/** Whether what the innermost table of the path is assigned to, or given to, has the name of a list of modules. */
function isNamedAsList(path: readonly AnyNode[], configuration: Configuration): boolean {
  for (const node of path.toReversed()) {
    if (node.kind === 'TableField' && node.key) {
      return node.key.kind === 'Identifier' && isModuleListName(node.key.name, configuration);
    }
    if (node.kind === 'LocalStatement') return node.names.some(({ name }) => isModuleListName(name, configuration));
    if (node.kind === 'AssignmentStatement') {
      return node.targets.some(
        (target) => target.kind === 'Identifier' && isModuleListName(target.name, configuration),
      );
    }
    if (node.kind === 'CallStatement') return false;
  }
  return false;
}

function isMostlyModules({ fields }: TableConstructor, { catalog }: Configuration): boolean {
  const known = fields.filter(({ value }) => value.kind === 'StringLiteral' && catalog.module(value.value));
  return known.length >= 2 && known.length * 2 > fields.length;
}
