import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, emptyCollection } from './collection.ts';

/**
 * Reads the types of `@kubernetes/client-node`: every field of the API with its type, every kind, and the API groups.
 *
 * @param folder the package's files
 */
export function readKubernetes(folder: string): Collection {
  const collection = emptyCollection();
  const models = join(folder, 'dist', 'gen', 'models');
  for (const file of readdirSync(models)) {
    if (!file.endsWith('.js')) continue;
    readModel(readFileSync(join(models, file), 'utf8'), file.replace(/\.js$/, ''), collection);
  }
  const apis = join(folder, 'dist', 'gen', 'apis');
  for (const file of readdirSync(apis)) {
    if (!file.endsWith('.js')) continue;
    for (const [, group = '', resource = ''] of readFileSync(join(apis, file), 'utf8').matchAll(
      /'\/apis\/([a-z0-9.]+)\/v\w+(?:\/namespaces\/\{namespace\})?\/([a-z]+)/g,
    )) {
      collection.words.add(group);
      if (resource !== 'namespaces' && resource !== 'watch') collection.words.add(resource);
    }
  }
  return collection;
}

/** `V1ReplicaSet` → `ReplicaSet`; the fields with their names as they stand in a manifest. */
function readModel(source: string, model: string, into: Collection): void {
  const kind =
    /^(?:Core|Events|Discovery|Flowcontrol|Storage|Authentication|Admissionregistration|Apiextensions|Apiregistration|Rbac)?V\d+(?:(?:alpha|beta)\d+)?([A-Z]\w+)$/.exec(
      model,
    )?.[1];
  const fields = [...source.matchAll(/"baseName": "(\$?\w[\w-]*)",\s+"type": "([^"]+)"/g)];
  const isKind = fields.some(([, name]) => name === 'apiVersion') && fields.some(([, name]) => name === 'kind');
  if (kind !== undefined && isKind) {
    into.words.add(kind);
    const base = kind.replace(/List$/, '').toLowerCase();
    into.words.add(base);
    into.words.add(base.endsWith('s') ? `${base}es` : base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`);
  }
  for (const [, name = ''] of fields) {
    if (name.length < 2 || name.startsWith('$')) continue;
    into.keys.add(name);
  }
}
