/** The JSON schemas that name every rule: that of prosody-config.json, and that of the setting `prosody.rules`. */

/** @typedef {import('../../server/src/rules/index.ts').Rule} Rule */

const SEVERITIES = ['error', 'warning', 'info', 'hint', 'off'];

/** Settings of the extension that a project file has as well, under the same names without `prosody.`. */
const SHARED = ['version', 'profile', 'environmentFile', 'paths', 'pluginPaths'];

/** Before the names of the settings that a project file has as one object. */
const LAYOUT = 'prosody.layout.';

/**
 * An object of rules and severities, by which an editor completes and explains their names.
 * @param {readonly Rule[]} rules
 * @param {ReadonlyMap<string, readonly string[]>} groups names that stand for several rules
 */
function rulesSchema(rules, groups) {
  return {
    type: 'object',
    propertyNames: {
      enum: [...rules.map(({ id }) => id), ...groups.keys()],
      enumDescriptions: [
        ...rules.map(({ summary, severity }) => `${summary} (${severity})`),
        ...[...groups.values()].map((ids) => `The rules ${ids.join(', ')}.`),
      ],
    },
    additionalProperties: { type: 'string', enum: SEVERITIES },
  };
}

/**
 * package.json with the setting `prosody.rules` as it is to be; all else stays as it is.
 * @param {readonly Rule[]} rules
 * @param {ReadonlyMap<string, readonly string[]>} groups names that stand for several rules
 * @param {string} text
 */
export function manifestWith(rules, groups, text) {
  const manifest = JSON.parse(text);
  const { properties } = manifest.contributes.configuration;
  const { type: _, propertyNames: __, additionalProperties: ___, ...rest } = properties['prosody.rules'];
  properties['prosody.rules'] = { ...rulesSchema(rules, groups), ...rest };
  return print(manifest);
}

/**
 * The schema of prosody-config.json.
 * @param {readonly Rule[]} rules
 * @param {ReadonlyMap<string, readonly string[]>} groups names that stand for several rules
 * @param {Record<string, Record<string, unknown>>} settings the properties of the extension's configuration
 */
export function schemaOf(rules, groups, settings) {
  const layout = Object.keys(settings)
    .filter((name) => name.startsWith(LAYOUT))
    .map((name) => [name.slice(LAYOUT.length), withDescription(settings[name])]);
  const shared = SHARED.map((name) => {
    const {
      order: _,
      scope: __,
      default: ___,
      markdownDescription: ____,
      ...schema
    } = settings[`prosody.${name}`] ?? {};
    return [name, { description: DESCRIPTIONS[name], ...schema }];
  });
  return print({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/prosody-config/prosody-config/main/schemas/prosody-config.schema.json',
    title: 'prosody-config.json',
    description: 'How Prosody Config reads the configuration of this project, in an editor and on the command line.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where this schema is, for editors.', type: 'string' },
      ...Object.fromEntries(shared),
      environment: {
        description: DESCRIPTIONS.environment,
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
      catalog: {
        description: 'What is known of modules and options.',
        type: 'object',
        properties: {
          tiers: { ...withDescription(settings['prosody.catalog.tiers']) },
          files: {
            description: 'Files with modules and options of your own, relative to this file.',
            type: 'array',
            items: { type: 'string' },
          },
        },
        additionalProperties: false,
      },
      layout: {
        description: 'The tiered layout: one folder for each tier of modules, each behind an environment variable.',
        type: 'object',
        properties: Object.fromEntries(layout),
        additionalProperties: false,
      },
      rules: { description: 'How severe rules are, by id; "off" silences one.', ...rulesSchema(rules, groups) },
    },
  });
}

/** A setting as a part of the schema, described by its own words without links. @param {Record<string, unknown> | undefined} setting */
function withDescription(setting) {
  const { order: _, scope: __, default: ___, markdownDescription: text, ...schema } = setting ?? {};
  return { description: String(text).replace(/`#prosody\.([\w.]+)#`/g, '`$1`'), ...schema };
}

/** @type {Record<string, string>} */
const DESCRIPTIONS = {
  version: 'The version of Prosody that the configuration is meant for.',
  profile: 'How much the deployment tolerates modules that are not stable.',
  environment: 'Environment variables as the server will see them; what is not listed is unset.',
  environmentFile: 'Path of a file with more of these variables, relative to this file; `environment` wins.',
  pluginPaths: 'Directories with modules, relative to this file.',
  paths: 'Where directories of the server lie here, relative to this file.',
};

/** As Biome formats package.json: every list and object over several lines. @param {unknown} value */
function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
