// What the front matter of a community module's README says. Its sentences are not copied.

import { parse } from 'yaml';

/**
 * @typedef {object} PageFacts
 * @property {string | null} stage `stable`, `beta`, …, null where it has no label
 * @property {readonly string[]} dependencies modules that its rock depends on
 * @property {readonly number[]} xeps named in the title or the first lines
 */

/** @param {string} text of the README @returns {PageFacts} */
export function readPage(text) {
  const matter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)/.exec(text)?.[1] ?? '';
  const facts = parsed(matter);
  const labels = [facts?.labels ?? []].flat().map(String);
  const stage = labels
    .map((label) => /^stage-(\w+)$/i.exec(label)?.[1]?.toLowerCase())
    .find((one) => one !== undefined);
  const dependencies = [facts?.rockspec?.dependencies ?? []]
    .flat()
    .map((one) => /^mod_([\w-]+)/.exec(String(one))?.[1] ?? '')
    .filter((name) => name !== '');
  const named = [...`${matter}`.matchAll(/\bXEP[- ]?0*(\d+)/gi)].map(([, number]) => Number(number));
  return { stage: stage ?? null, dependencies: [...new Set(dependencies)], xeps: [...new Set(named)] };
}

/** @param {string} matter @returns {any} null where it is not YAML, which some pages only resemble */
function parsed(matter) {
  try {
    return parse(matter);
  } catch {
    const stage = /\b(stage-\w+)/i.exec(matter)?.[1];
    return stage === undefined ? null : { labels: [stage] };
  }
}

/**
 * @param {string} doap description of a project (doc/doap.xml)
 * @returns {Map<string, number[]>} XEPs by the modules that their notes name
 */
export function readDoap(doap) {
  /** @type {Map<string, number[]>} */
  const byModule = new Map();
  for (const [, entry = ''] of doap.matchAll(/<implements>([\s\S]*?)<\/implements>/g)) {
    const number = Number(/xep-0*(\d+)\.html/.exec(entry)?.[1]);
    const note = /<xmpp:note>([\s\S]*?)<\/xmpp:note>/.exec(entry)?.[1] ?? '';
    if (!number) continue;
    for (const [, name = ''] of note.matchAll(/\bmod_(\w+)/g))
      byModule.set(name, [...(byModule.get(name) ?? []), number]);
  }
  return byModule;
}
