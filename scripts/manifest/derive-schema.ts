import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** JSON Schema (draft 7) of one object or value, as far as this data uses it. */
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
};

/** The stable kinds of the Kubernetes API by `apiVersion kind`, and the objects that they are made of. */
export type KubernetesSchema = {
  /** Where it was derived from, with versions. */
  readonly source: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Schema>>;
};

/**
 * Derives the schema from `@kubernetes/client-node`, whose models are generated from the OpenAPI description of
 * Kubernetes: fields with their types, and which of them are required.
 *
 * @param folder the package's files
 */
export function deriveSchema(folder: string, source: string): KubernetesSchema {
  const generated = join(folder, 'dist', 'gen');
  const models = join(generated, 'models');
  const kinds: Record<string, string> = {};
  for (const file of readdirSync(join(generated, 'apis'))) {
    // Alpha and beta versions go away; the course does not use them.
    if (!/V\d+Api\.js$/.test(file)) continue;
    const api = readFileSync(join(generated, 'apis', file), 'utf8');
    const apiVersion = /'\/apis?\/((?:[a-z0-9.]+\/)?v\d+)\/[^']/.exec(api)?.[1];
    if (apiVersion === undefined) continue;
    for (const [, model = ''] of api.matchAll(/serialize\(body, "(\w+)"/g)) {
      const kind = /^(?:Core|Events)?V\d+([A-Z]\w+)$/.exec(model)?.[1];
      if (kind !== undefined && kind !== 'DeleteOptions') kinds[`${apiVersion} ${kind}`] = model;
    }
  }
  const definitions: Record<string, Schema> = {};
  const open = [...new Set(Object.values(kinds))];
  for (let model = open.pop(); model !== undefined; model = open.pop()) {
    if (Object.hasOwn(definitions, model)) continue;
    const { schema, uses } = readModel(models, model);
    definitions[model] = schema;
    open.push(...uses);
  }
  const sorted = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { source, kinds: sorted(kinds), definitions: sorted(definitions) };
}

/** Amounts are text in the OpenAPI description, but the API server takes numbers as well: `cpu: 1`. */
const quantities =
  /^V1(?:VolumeResourceRequirements|ResourceRequirements|LimitRangeItem|ResourceQuotaSpec|PersistentVolumeSpec)$/;

function readModel(folder: string, model: string): { schema: Schema; uses: string[] } {
  const source = readFileSync(join(folder, `${model}.js`), 'utf8');
  const types = readFileSync(join(folder, `${model}.d.ts`), 'utf8');
  const required = new Set([...types.matchAll(/^ {4}'(\w+)': /gm)].map(([, name]) => name));
  const uses: string[] = [];
  const properties: Record<string, Schema> = {};
  const mandatory: string[] = [];
  for (const [, name = '', key = '', type = ''] of source.matchAll(
    /"name": "([^"]+)",\s+"baseName": "([^"]+)",\s+"type": "([^"]+)"/g,
  )) {
    properties[key] = typeSchema(type, quantities.test(model), uses);
    if (required.has(name)) mandatory.push(key);
  }
  const fields = { properties, ...(mandatory.length > 0 && { required: mandatory }) };
  return { schema: { type: 'object', ...fields, additionalProperties: false }, uses };
}

function typeSchema(type: string, amounts: boolean, uses: string[]): Schema {
  const list = /^(?:Array|Set)<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) return { type: 'array', items: typeSchema(list, amounts, uses) };
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  if (map !== undefined) {
    const values = amounts && map === 'string' ? { type: ['string', 'number'] } : typeSchema(map, amounts, uses);
    return { type: 'object', additionalProperties: values };
  }
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { type };
    case 'IntOrString':
      return { type: ['integer', 'string'] };
    case 'Date':
    case 'V1MicroTime':
      return { type: 'string' };
    case 'any':
    case 'object':
      return {};
    default:
      uses.push(type);
      return { $ref: `#/definitions/${type}` };
  }
}
