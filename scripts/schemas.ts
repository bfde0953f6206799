import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { SchemaName, Schemas } from '../src/lib/checker/schemas/schemas.ts';
import { fromJsonSchema, type JsonSchema } from './schemas/json-schema.ts';
import { kubernetesSchemas } from './schemas/kubernetes.ts';
import { fetchPackage } from './vocabulary/packages.ts';

/** What the browser may be asked to load for one kind of file, in bytes after brotli. */
const budget = 120_000;

const target = resolve(import.meta.dirname, '../src/lib/checker/schemas');

/**
 * Makes the schemas of the checker. Kubernetes' API comes from its client on npm; the schemas of Compose, GitLab CI and
 * GitHub's workflows from check-jsonschema on PyPI, which renews its copies every few weeks: on npm there is only a
 * schema of Compose, of 2021.
 */
function main(): void {
  const temporary = mkdtempSync(join(tmpdir(), 'schemas-'));
  try {
    const client = fetchPackage('@kubernetes/client-node', '1.4.0', temporary);
    write('kubernetes', {
      source: `OpenAPI description of Kubernetes 1.34, by way of ${client.name} ${client.version} (${client.license})`,
      version: '1.34',
      ...kubernetesSchemas(client.folder),
    });
    const vendored = fetchVendored('0.39.0', temporary);
    const published = [
      ['compose', 'compose-spec', 'Compose file', 'Compose Specification', 'Apache-2.0'],
      ['gitlab-ci', 'gitlab-ci', 'GitLab CI', 'GitLab CI/CD', 'MIT'],
      ['github-workflow', 'github-workflows', 'GitHub workflow', 'GitHub Actions', 'Apache-2.0'],
    ] as const;
    for (const [name, file, kind, of, license] of published)
      write(name, {
        source: `schema of ${of} (${license}), by way of check-jsonschema 0.39.0 (Apache-2.0)`,
        version: '',
        ...fromJsonSchema(readSchema(join(vendored, `${file}.json`)), kind),
      });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The schemas that check-jsonschema brings along; nothing of it is installed or run. */
function fetchVendored(version: string, folder: string): string {
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, `check-jsonschema==${version}`];
  execFileSync('python3', pip, { stdio: ['ignore', 'ignore', 'inherit'] });
  const wheel = join(folder, `check_jsonschema-${version}-py3-none-any.whl`);
  execFileSync('python3', ['-m', 'zipfile', '-e', wheel, folder]);
  return join(folder, 'check_jsonschema', 'builtin_schemas', 'vendor');
}

/** A schema, but that GitHub runs jobs whose strategy has no matrix. */
function readSchema(file: string): JsonSchema {
  return JSON.parse(readFileSync(file, 'utf8').replaceAll('"required": ["matrix"]', '"required": []')) as JsonSchema;
}

function write(name: SchemaName, schemas: Schemas): void {
  const sorted = (record: Readonly<Record<string, unknown>>): [string, unknown][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const types = sorted(schemas.types).map(([type, fields]) => `${JSON.stringify(type)}:${JSON.stringify(fields)}`);
  const { source, version, kinds } = schemas;
  const head = JSON.stringify({ source, version, kinds: Object.fromEntries(sorted(kinds)) }).slice(0, -1);
  // A type a line, so that a change of versions can be read.
  const text = `${head},"types":{\n${types.join(',\n')}\n}}\n`;
  writeFileSync(join(target, `${name}.schema.json`), text);
  const size = brotliCompressSync(text).length;
  console.log(`${name}.json: ${types.length} types, ${size} bytes with brotli (at most ${budget})`);
  if (size > budget) process.exitCode = 1;
}

main();
