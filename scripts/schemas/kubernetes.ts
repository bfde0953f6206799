import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schemas } from '../../src/lib/checker/schemas/schemas.ts';

/**
 * Derives what the stable API of Kubernetes takes from `@kubernetes/client-node`, whose models are generated from its
 * OpenAPI description: fields with their types, and which of them are required.
 *
 * @param folder the package's files
 */
export function kubernetesSchemas(folder: string): Pick<Schemas, 'kinds' | 'types'> {
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
  const types: Record<string, Record<string, string>> = {};
  const open = [...new Set(Object.values(kinds))];
  for (let model = open.pop(); model !== undefined; model = open.pop()) {
    if (Object.hasOwn(types, model)) continue;
    const { fields, uses } = readModel(models, model);
    types[model] = fields;
    open.push(...uses);
  }
  return { kinds, types: { ...types, Amounts: amounts, Object: anyObject } };
}

/** What can be counted; extended resources have names of their own. */
const amounts = { cpu: 's|n', memory: 's|n', storage: 's|n', 'ephemeral-storage': 's|n', pods: 's|n', '~': 's|n' };

/** What objects of other makers have in common; what belongs to `metadata` never stands beside it. */
const anyObject = {
  'apiVersion!': 's',
  'kind!': 's',
  metadata: 'V1ObjectMeta',
  spec: '*',
  status: '*',
  data: '*',
  '-name': '*',
  '-namespace': '*',
  '-labels': '*',
  '-annotations': '*',
  '~': '*',
};

/** Fields that hold one amount. */
const amountFields = /^(?:averageValue|divisor|sizeLimit|capacity|maximumVolumeSize)$/;
/** Amounts are text in the OpenAPI description, but the API server takes numbers as well: `cpu: 1`. */
const quantities =
  /^V1(?:VolumeResourceRequirements|ResourceRequirements|LimitRangeItem|ResourceQuotaSpec|PersistentVolumeSpec)$/;

function readModel(folder: string, model: string): { fields: Record<string, string>; uses: string[] } {
  const source = readFileSync(join(folder, `${model}.js`), 'utf8');
  const types = readFileSync(join(folder, `${model}.d.ts`), 'utf8');
  const required = new Set([...types.matchAll(/^ {4}'(\w+)': /gm)].map(([, name]) => name));
  const uses: string[] = [];
  const fields: Record<string, string> = {};
  for (const [, name = '', key = '', type = ''] of source.matchAll(
    /"name": "([^"]+)",\s+"baseName": "([^"]+)",\s+"type": "([^"]+)"/g,
  )) {
    const isAmount = (amountFields.test(key) && type === 'string') || (model === 'V2MetricTarget' && key === 'value');
    fields[required.has(name) ? `${key}!` : key] = isAmount ? 's|n' : typeOf(type, quantities.test(model), uses);
  }
  return { fields, uses };
}

function typeOf(type: string, isAmount: boolean, uses: string[]): string {
  const list = /^(?:Array|Set)<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) return `[${typeOf(list, isAmount, uses)}]`;
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  if (map !== undefined) return isAmount && map === 'string' ? 'Amounts' : `{${typeOf(map, isAmount, uses)}}`;
  const simple: Readonly<Record<string, string>> = {
    string: 's',
    boolean: 'b',
    number: 'n',
    IntOrString: 's|n',
    Date: 's',
    V1MicroTime: 's',
    any: '*',
    object: '*',
  };
  if (simple[type] === undefined) uses.push(type);
  return simple[type] ?? type;
}
