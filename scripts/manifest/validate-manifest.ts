import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parseAllDocuments } from 'yaml';
import type { KubernetesSchema } from './derive-schema.ts';

/** What the stable API of Kubernetes takes; `scripts/kubernetes-schema.ts` makes the file. */
const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'kubernetes.schema.json'), 'utf8'),
) as KubernetesSchema;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<string, ValidateFunction>();

/** What is wrong with the documents of a YAML text, in words; those that are no Kubernetes objects only have to parse. */
export function manifestFaults(text: string): string[] {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0) return document.errors.map(({ message }) => message);
    const data: unknown = document.toJS();
    if (typeof data !== 'object' || data === null) return [];
    const { apiVersion, kind, items } = data as Record<string, unknown>;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string') return [];
    if (apiVersion === 'v1' && kind === 'List' && Array.isArray(items)) {
      return items.flatMap((item: unknown) => manifestFaults(JSON.stringify(item)));
    }
    const model = schema.kinds[`${apiVersion} ${kind}`];
    if (model !== undefined) return faultsOf(model, data).map((fault) => `${kind}${fault}`);
    // Kinds of other makers (ceph.rook.io/v1) stand in no description of Kubernetes itself.
    return isForeign(apiVersion) ? [] : [`there is no ${kind} in ${apiVersion} (${schema.source})`];
  });
}

function isForeign(apiVersion: string): boolean {
  const [group = '', version] = apiVersion.split('/');
  return version !== undefined && group.includes('.') && !group.endsWith('.k8s.io');
}

function faultsOf(model: string, data: object): string[] {
  const known = validators.get(model);
  const validate = known ?? ajv.compile({ $ref: `#/definitions/${model}`, definitions: schema.definitions });
  validators.set(model, validate);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : '';
    return `${instancePath} ${message ?? 'is wrong'}${extra}`;
  });
}
