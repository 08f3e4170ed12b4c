import { distance } from 'fastest-levenshtein';
import { catalog, type OptionRecord } from '../../catalog/index.ts';
import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import { visit } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { isListEntry } from '../sections/section-list-entry.ts';
import { replace } from '../shared/edits.ts';
import { hasPrivateModules } from '../shared/mentions.ts';
import { writingsOf } from '../shared/options.ts';

export const unknownOption: Rule = {
  id: 'unknown-option',
  summary: 'An option is set that neither Prosody nor any known module reads.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.2.0',
  *check({ configuration }) {
    const unknown = writingsOf(configuration).filter(isUnknown);
    if (unknown.length === 0) return;
    const read = namesRead(configuration);
    const strange = mayLoadStrangers(configuration);
    for (const assignment of unknown) {
      const { option, name } = assignment;
      if (read.has(option)) continue;
      const near = catalog.suggestOptions(option);
      if (strange && !near.some((one) => isSlip(option, one.name))) continue;
      const [first] = near;
      const hint = first ? ` Did you mean \`${first.name}\`?` : '';
      const unless = strange ? 'Unless a module of your own reads it, it' : 'It';
      yield {
        location: name,
        message: `Nothing in Prosody and no known module reads an option \`${option}\`. ${unless} has no effect.${hint}`,
        fixes: near.map((record) => rename(assignment, record)),
      };
    }
  },
};

function isUnknown(assignment: OptionAssignment): boolean {
  const { option, value } = assignment;
  if (isListEntry(assignment)) return false;
  // `_ = …` and `_helper = …` are values that nobody is meant to read; a function is a helper.
  if (option.startsWith('_') || value.kind === 'function' || value.kind === 'builtin') return false;
  return catalog.option(option) === undefined;
}

/** Global names that the configuration itself reads: they are its variables, whatever Prosody makes of them. */
function namesRead(configuration: Configuration): Set<string> {
  const names = new Set<string>();
  for (const { chunk } of configuration.files.values()) {
    visit(chunk, {
      enter: (node, parent) => {
        if (node.kind !== 'Identifier') return;
        const isTarget = parent?.kind === 'AssignmentStatement' && parent.targets.some((target) => target === node);
        const isKey = parent?.kind === 'TableField' && parent.form === 'name' && parent.key === node;
        const isField = parent?.kind === 'MemberExpression' && parent.name === node;
        if (!isTarget && !isKey && !isField) names.add(node.name);
      },
    });
  }
  return names;
}

/** Whether modules may be loaded whose options nobody knows from here. */
function mayLoadStrangers(configuration: Configuration): boolean {
  if (hasPrivateModules(configuration)) return true;
  return configuration.mentions.some(({ module, list }) => {
    if (list === 'modules_disabled') return false;
    const record = catalog.module(module);
    if (!record) return catalog.suggestModules(module).length === 0;
    return record.upstream.other !== null;
  });
}

/** So near to a known name that a module of the administrator's own would hardly have chosen it. */
function isSlip(option: string, near: string): boolean {
  return distance(option, near) <= (near.length > 8 ? 2 : 1);
}

function rename({ name }: OptionAssignment, record: OptionRecord): Fix {
  return { title: `Change to \`${record.name}\``, safe: false, edits: [replace(name, record.name)] };
}
