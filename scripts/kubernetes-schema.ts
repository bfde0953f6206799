import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveSchema } from './manifest/derive-schema.ts';
import { fetchPackage } from './vocabulary/packages.ts';

// Makes scripts/manifest/kubernetes.schema.json, which the test of the manifests reads. 1.4.0 holds Kubernetes 1.34.
const version = '1.4.0';
const temporary = mkdtempSync(join(tmpdir(), 'kubernetes-schema-'));
try {
  const { name, folder, license } = fetchPackage('@kubernetes/client-node', version, temporary);
  const source = `OpenAPI description of Kubernetes 1.34, by way of ${name} ${version} (${license})`;
  const schema = deriveSchema(folder, source);
  const text = `${JSON.stringify(schema)}\n`;
  writeFileSync(join(import.meta.dirname, 'manifest', 'kubernetes.schema.json'), text);
  console.log(`${Object.keys(schema.kinds).length} kinds, ${Math.round(text.length / 1000)} KB`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
