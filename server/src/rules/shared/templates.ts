/** What the rules have to know of files that a template language fills in before Prosody reads them. */
import { type Configuration, remembered } from '../../evaluation/index.ts';
import { type Location, partitionPoint } from '../../syntax/index.ts';
import type { Fix } from '../rule.ts';

/** Whether any of the files is a template: then the whole is not known here, whatever is missing may be filled in. */
export const isTemplate = remembered(({ files }): boolean => {
  for (const source of files.values()) if (source.isTemplate) return true;
  return false;
});

/** Whether global options may well be set where no one can look: in what is put in, or in another template. */
export const isPartOfTemplates = remembered((configuration): boolean => {
  if (!isTemplate(configuration)) return false;
  if (configuration.sections[0]?.options.has('modules_enabled') !== true) return true;
  for (const { insertions } of configuration.files.values()) if (insertions.length > 0) return true;
  return false;
});

/** A template is filled in somewhere else: what it names relative to itself, or on its machine, is not here. */
export function isInTemplate({ uri }: Location, { files }: Configuration): boolean {
  return files.get(uri)?.isTemplate === true;
}

/** A fix that would change or remove a tag changes what the template does. */
export function leavesTemplatesIntact({ edits }: Fix, { files }: Configuration): boolean {
  return edits.every(({ location: { uri, span } }) => {
    const tags = files.get(uri)?.placeholders ?? [];
    const tag = tags[partitionPoint(tags, ({ end }) => end <= span.start)];
    return tag === undefined || tag.start >= span.end;
  });
}
