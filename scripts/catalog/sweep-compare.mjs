// Sources on one side, catalog on the other: every fact on which they disagree.

import { typeOf } from './sweep-sources.mjs';

/** @typedef {import('../../server/src/catalog/index.ts').Catalog} Catalog */
/** @typedef {import('./sweep-sources.mjs').ModuleSource} ModuleSource */
/** @typedef {import('./sweep-sources.mjs').Read} Read */
/** @typedef {Map<string, ModuleSource>} Modules by name */
/**
 * @typedef {object} Prosody
 * @property {string} version
 * @property {'0.12' | '13.0'} series
 * @property {Modules} modules
 * @property {readonly Read[]} core
 * @property {ReadonlySet<string>} features
 */
/**
 * @typedef {object} Sources null: not given, so not compared
 * @property {readonly Prosody[]} prosody
 * @property {Modules | null} community
 * @property {Modules | null} jitsi
 * @property {Modules | null} snikket
 */
/**
 * @typedef {object} Difference
 * @property {string} key what is compared, the same from run to run: `option NAME type in 13.0`
 * @property {string} source
 * @property {string} data
 * @property {string} evidence `file:line`, or the collection in which something is missing
 */

/**
 * @param {Sources} sources
 * @param {Catalog} catalog
 * @returns {Difference[]} sorted by key
 */
export function compare(sources, catalog) {
  const found = [
    ...sources.prosody.flatMap((prosody) => presence(prosody, catalog)),
    ...(sources.community === null ? [] : community(sources.community, sources.prosody, catalog)),
    ...other('Jitsi Meet', sources.jitsi, catalog),
    ...other('Snikket', sources.snikket, catalog),
    ...options(sources, catalog),
  ];
  const byKey = new Map(found.map((one) => [one.key, one]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** @param {Prosody} prosody @param {Catalog} catalog @returns {Difference[]} */
function presence({ version, series, modules }, catalog) {
  /** @type {Difference[]} */
  const found = [];
  for (const { name, hasCode, file, global } of modules.values()) {
    if (!hasCode) continue;
    const record = catalog.module(name);
    if (!record?.upstream.prosody?.in.includes(series)) {
      found.push({
        key: `module ${name} in ${series}`,
        source: 'there',
        data: 'not there',
        evidence: `${version} ${file}`,
      });
    } else if (series === '13.0' && record.global !== global) {
      found.push({
        key: `module ${name} global`,
        source: String(global),
        data: String(record.global),
        evidence: `${version} ${file}`,
      });
    }
  }
  for (const { name, upstream } of catalog.modules) {
    if (!upstream.prosody?.in.includes(series) || modules.get(name)?.hasCode) continue;
    found.push({
      key: `module ${name} in ${series}`,
      source: 'not there',
      data: 'there',
      evidence: `plugins of ${version}`,
    });
  }
  return found;
}

/** @param {Modules} modules @param {readonly Prosody[]} prosody @param {Catalog} catalog @returns {Difference[]} */
function community(modules, prosody, catalog) {
  /** @type {Difference[]} */
  const found = [];
  const features = prosody.find(({ series }) => series === '13.0')?.features;
  for (const { name, stage, hasCode, yieldsTo, asksFor, file, global } of modules.values()) {
    const facts = catalog.module(name)?.upstream.community;
    if (!facts) {
      found.push({ key: `community ${name}`, source: 'there', data: 'not there', evidence: file });
      continue;
    }
    const add = (/** @type {string} */ fact, /** @type {unknown} */ source, /** @type {unknown} */ data) => {
      if (source === data) return;
      found.push({ key: `community ${name} ${fact}`, source: String(source), data: String(data), evidence: file });
    };
    add('stage', stage ?? 'unlabelled', facts.stage);
    add('code removed', !hasCode, facts.codeRemoved);
    if (features)
      add(
        'refused by 13.0',
        yieldsTo.some((one) => features.has(one)) || asksFor.some((one) => !features.has(one)),
        facts.refusedBy13,
      );
    if (hasCode && !catalog.module(name)?.upstream.prosody?.in.length) {
      add('global', global, catalog.module(name)?.global);
    }
  }
  for (const { name, upstream } of catalog.modules) {
    if (!upstream.community || modules.has(name)) continue;
    found.push({ key: `community ${name}`, source: 'not there', data: 'there', evidence: 'the community modules' });
  }
  return found;
}

/** @param {string} project @param {Modules | null} modules @param {Catalog} catalog @returns {Difference[]} */
function other(project, modules, catalog) {
  if (modules === null) return [];
  /** @type {Difference[]} */
  const found = [];
  for (const { name, hasCode, file, global } of modules.values()) {
    const record = catalog.module(name);
    const upstream = record?.upstream;
    if (hasCode && upstream?.other === project && record?.global !== global) {
      const key = `${project} ${name} global`;
      found.push({ key, source: String(global), data: String(record?.global), evidence: file });
    }
    // A name has one project beside Prosody and the community; that it is known is what counts.
    if (!hasCode || upstream?.other || upstream?.prosody || upstream?.community) continue;
    found.push({ key: `${project} ${name}`, source: 'there', data: 'not there', evidence: file });
  }
  for (const { name, upstream } of catalog.modules) {
    if (upstream.other !== project || modules.get(name)?.hasCode) continue;
    found.push({
      key: `${project} ${name}`,
      source: 'not there',
      data: 'there',
      evidence: `the modules of ${project}`,
    });
  }
  return found;
}

/**
 * Who reads what in one series: the modules of Prosody, its core, and the community modules that exist beside them.
 * @param {Sources} sources
 * @param {Prosody} prosody
 * @returns {Map<string, { reader: string, read: Read, bundled: boolean }[]>} by name of the option
 */
function readers(sources, prosody) {
  /** @type {Map<string, { reader: string, read: Read, bundled: boolean }[]>} */
  const by = new Map();
  const add = (/** @type {string} */ reader, /** @type {Read} */ read, /** @type {boolean} */ bundled) =>
    by.set(read.name, [...(by.get(read.name) ?? []), { reader, read, bundled }]);
  for (const read of prosody.core) add('prosody', read, true);
  for (const one of prosody.modules.values()) for (const read of one.reads) add(one.name, read, true);
  for (const one of sources.community?.values() ?? []) {
    if (prosody.modules.get(one.name)?.hasCode) continue;
    for (const read of one.reads) add(one.name, read, false);
  }
  return by;
}

/** @param {Sources} sources @param {Catalog} catalog @returns {Difference[]} */
function options(sources, catalog) {
  return sources.prosody.flatMap((prosody) => {
    const { series } = prosody;
    const bySource = readers(sources, prosody);
    return [...bySource]
      .flatMap(([name, calls]) => optionDifferences(name, calls, series, catalog))
      .concat(
        catalog.options.flatMap((record) => readOnlyInData(record, bySource.get(record.name) ?? [], prosody, sources)),
      );
  });
}

/**
 * @param {string} name
 * @param {readonly { reader: string, read: Read, bundled: boolean }[]} calls
 * @param {'0.12' | '13.0'} series
 * @param {Catalog} catalog
 * @returns {Difference[]}
 */
function optionDifferences(name, calls, series, catalog) {
  const first = calls[0]?.read;
  if (first === undefined) return [];
  const evidence = `${first.file}:${first.line}`;
  const facts = catalog.option(name)?.versions[series];
  if (facts === undefined) {
    const source = [...new Set(calls.map(({ reader, read }) => `${reader} ${read.getter}`))].join(', ');
    return [{ key: `option ${name} in ${series}`, source: `read by ${source}`, data: 'not there', evidence }];
  }
  /** @type {Difference[]} */
  const found = [];
  // Prosody decides where a community module, or prosodyctl, reads the same option in another way.
  const ofServer = calls.filter(({ read }) => !isOfProsodyctl(read));
  const ofProsody = ofServer.filter(({ bundled }) => bundled);
  const leading = ofProsody.length > 0 ? ofProsody : ofServer;
  // The port manager reads what is named after a service, whatever a module that looks at it makes of it.
  const isOfService = OF_A_SERVICE.test(name);
  const types = isOfService ? [] : [...new Set(leading.flatMap(({ read }) => typeOf(read.getter) ?? []))];
  const plain = types.every((type) => type === 'any' || type === 'scalar');
  if (types.length > 0 && !types.includes(facts.type) && !plain) {
    found.push({ key: `option ${name} type in ${series}`, source: types.join(', '), data: facts.type, evidence });
  }
  const known = new Set(facts.readBy);
  for (const { reader, read } of calls) {
    if (known.has(reader) || isOfProsodyctl(read)) continue;
    const place = `${read.file}:${read.line}`;
    found.push({
      key: `option ${name} reader ${reader} in ${series}`,
      source: read.getter,
      data: 'not there',
      evidence: place,
    });
  }
  const written = leading.flatMap(({ read }) => literal(read));
  if (
    written.length > 0 &&
    facts.defaultValue !== null &&
    !written.some((one) => same(one, facts.defaultValue ?? ''))
  ) {
    found.push({
      key: `option ${name} default in ${series}`,
      source: [...new Set(written)].join(' or '),
      data: facts.defaultValue,
      evidence,
    });
  }
  return found;
}

/** Is the call one of `prosodyctl check` and the like, which looks at what others use? @param {Read} read */
const isOfProsodyctl = ({ file }) => /^(?:util[\\/])?prosodyctl\b/.test(file);

/** @param {Read} read @returns {string[]} its default, if it is a literal that a regular expression can tell */
function literal({ rest }) {
  const found = /^(true|false|-?[\d.]+|"[^"]*"|'[^']*')(?=\s*(?:,|$))/.exec(rest)?.[1];
  return found === undefined ? [] : [found];
}

/** @param {string} one @param {string} other as Lua source */
const same = (one, other) => one.replace(/^'|'$/g, '"') === other.replace(/^'|'$/g, '"');

/**
 * @param {import('../../server/src/catalog/index.ts').OptionRecord} record
 * @param {readonly { reader: string }[]} calls
 * @param {Prosody} prosody
 * @param {Sources} sources
 * @returns {Difference[]} readers that no call shows, with a literal name or a computed one that could be it
 */
function readOnlyInData({ name, versions }, calls, { series, modules }, { community }) {
  return (versions[series]?.readBy ?? []).flatMap((reader) => {
    if (calls.some((one) => one.reader === reader)) return [];
    const module = modules.get(reader) ?? community?.get(reader);
    // What another project's module reads cannot be seen without its sources.
    if (reader !== 'prosody' && module === undefined) return [];
    if (module?.computed.some(({ parts }) => parts.every((part) => name.includes(part)))) return [];
    if (module?.listens && OF_A_SERVICE.test(name)) return [];
    const key = `option ${name} reader ${reader} in ${series}`;
    return [{ key, source: 'no call', data: 'there', evidence: module?.file ?? 'core, net and util' }];
  });
}

/** How options end that Prosody reads for a port service. */
const OF_A_SERVICE = /_(?:ports?|interfaces?|ssl|certificate|host)$/;

/**
 * @param {readonly Difference[]} differences
 * @param {Readonly<Record<string, string>>} reasons by key; `*` in a key stands for any one word
 * @returns {{ open: Difference[], stale: string[] }} differences without a reason, and reasons that explain nothing
 */
export function explain(differences, reasons) {
  const escaped = (/** @type {string} */ key) => key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\S+');
  const patterns = Object.keys(reasons).map((key) => ({ key, pattern: new RegExp(`^${escaped(key)}$`) }));
  return {
    open: differences.filter(({ key }) => !patterns.some(({ pattern }) => pattern.test(key))),
    stale: patterns.filter(({ pattern }) => !differences.some(({ key }) => pattern.test(key))).map(({ key }) => key),
  };
}
