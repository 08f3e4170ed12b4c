import { distance } from 'fastest-levenshtein';
import type { OptionRecord } from '../../catalog/index.ts';
import { type Configuration, type OptionAssignment, sectionNamed } from '../../evaluation/index.ts';
import { visit } from '../../syntax/index.ts';
import type { Fix, Report, Rule, RuleContext } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { wrongFields } from '../shared/fields.ts';
import { OptionsOfModules } from '../shared/installed.ts';
import { mayHideModules } from '../shared/mentions.ts';
import { suitsOption } from '../shared/option-types.ts';
import { isListEntry, writingsOf } from '../shared/options.ts';
import { isKnownProvider, providersNamed } from '../shared/provider-options.ts';

export const unknownOption: Rule = {
  id: 'unknown-option',
  summary: 'An option is set that neither Prosody nor any known module reads.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const { configuration } = context;
    yield* unknownFields(configuration);
    const unknown = writingsOf(configuration).filter((assignment) => isUnknown(assignment, configuration));
    if (unknown.length === 0) return;
    const read = namesRead(configuration);
    const strange = mayLoadStrangers(context);
    const readByModules = new OptionsOfModules(possibleReaders(context), context);
    for (const assignment of unknown) {
      const { option, name } = assignment;
      if (read.has(option) || readByModules.has(option)) continue;
      // A value that the other option would not take was not meant for it.
      const near = configuration.catalog
        .suggestOptions(option)
        .filter((record) => suitsOption(record.name, assignment, configuration));
      if (strange && !near.some((one) => isSlip(option, one.name))) continue;
      const [first] = near;
      const hint = first ? ` Did you mean \`${first.name}\`?` : '';
      const unless = strange ? 'Unless a module of your own reads it, it' : 'It';
      yield {
        location: name,
        message: `Nothing in Prosody and no known module reads an option \`${option}\`. ${unless} has no effect.${hint}`,
        fixes: near.map((record) => rename(assignment, record, configuration)),
      };
    }
  },
};

/** `ssl = { keys = … }`: what reads the table asks for other names. */
function* unknownFields(configuration: Configuration): Iterable<Report> {
  for (const { of, name, entry, meant } of wrongFields(configuration)) {
    if (!entry.keyLocation) continue;
    yield {
      location: entry.keyLocation,
      message: `Nothing reads a field \`${name}\` of ${of}. It has no effect. Did you mean \`${meant}\`?`,
      fixes: [{ title: `Change to \`${meant}\``, safe: false, edits: [replace(entry.keyLocation, meant)] }],
    };
  }
}

function isUnknown(assignment: OptionAssignment, { catalog }: Configuration): boolean {
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

/** Installed modules that are listed, whose copy may differ from what is known, and those that nobody knows from elsewhere. */
function possibleReaders({ configuration, installed }: RuleContext): string[] {
  const listed = configuration.mentions.filter(({ list }) => list !== 'modules_disabled').map(({ module }) => module);
  return [...new Set([...listed, ...installed.names.filter((name) => !configuration.catalog.module(name))])];
}

/** Whether modules may be loaded whose options nobody knows from here. */
function mayLoadStrangers(context: RuleContext): boolean {
  const { configuration, installed } = context;
  if (mayHideModules(context) || choosesStranger(configuration)) return true;
  return configuration.mentions.some(({ module, list }) => {
    if (list === 'modules_disabled') return false;
    const record = configuration.catalog.module(module);
    if (installed.get(module)) return false;
    // It is not loaded under this name: see module-prefix.
    if (!record && module.startsWith('mod_')) return false;
    if (!record) return !configuration.catalog.suggestModules(module).some((near) => isSlip(module, near.name));
    return record.upstream.other !== null;
  });
}

/** It chooses a provider that nobody knows. */
function choosesStranger(configuration: Configuration): boolean {
  return writingsOf(configuration).some((assignment) =>
    providersNamed(assignment).some(({ value }) => !isKnownProvider(assignment.option, value, configuration)),
  );
}

/** So near to a known name that a module of the administrator's own would hardly have chosen it. */
function isSlip(option: string, near: string): boolean {
  return distance(option, near) <= (near.length > 8 ? 2 : 1);
}

function rename({ name, section }: OptionAssignment, record: OptionRecord, configuration: Configuration): Fix {
  const isSet = sectionNamed(configuration, section)?.options.has(record.name) === true;
  const change = { title: `Change to \`${record.name}\``, safe: false, edits: [replace(name, record.name)] };
  // Which of the two values was meant is not for a machine to say.
  return isSet ? { ...change, asks: true } : change;
}
