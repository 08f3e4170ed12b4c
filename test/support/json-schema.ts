/** As much of JSON Schema as the schemas of these tests use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Of an object that is closed all properties are required as well. */
  readonly closed?: true;
}

/** `place: what it has to be` of everything in a value that a schema does not allow. */
export function violations(value: unknown, schema: Schema, place = '$'): string[] {
  const said = (wanted: string) => [`${place}: ${JSON.stringify(value)} is not ${wanted}`];
  const types = schema.type === undefined ? null : [schema.type].flat();
  if (types && !types.some((type) => isOfType(value, type))) return said(types.join(' or '));
  if ('const' in schema && value !== schema.const) return said(JSON.stringify(schema.const));
  if (schema.enum && !schema.enum.includes(value)) return said(`one of ${schema.enum.join(', ')}`);
  if (typeof value === 'string') {
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return said(`like ${schema.pattern}`);
    if (value.length < (schema.minLength ?? 0)) return said(`at least ${schema.minLength} long`);
  }
  if (Array.isArray(value)) {
    if (schema.uniqueItems && new Set(value).size < value.length) return said('without repetitions');
    const { items } = schema;
    return items ? value.flatMap((one, index) => violations(one, items, `${place}[${index}]`)) : [];
  }
  return isObject(value) ? inObject(value, schema, place) : [];
}

function inObject(value: Readonly<Record<string, unknown>>, { properties, closed }: Schema, place: string): string[] {
  if (!properties) return [];
  const missing = closed ? Object.keys(properties).filter((key) => !Object.hasOwn(value, key)) : [];
  return [
    ...missing.map((key) => `${place}: there is no ${key}`),
    ...Object.entries(value).flatMap(([key, one]) => {
      const schema = properties[key];
      if (schema) return violations(one, schema, `${place}.${key}`);
      return closed ? [`${place}: ${key} is unknown`] : [];
    }),
  ];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return isObject(value);
    default:
      // The rest is called as in JavaScript.
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
