import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/lib/step/step.ts';
import { plainSteps } from '../../src/lib/step/step-groups.ts';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';
import { type FoundManifest, filled, heredocs } from './find-manifests.ts';
import { manifestFaults } from './validate-manifest.ts';

const { files, entries, topics } = await readContent();
const scripts = resolve(projectRoot, 'public/catch-up');

const runs = (steps: 'topic' | readonly Step[]) =>
  steps === 'topic' ? [] : plainSteps(steps).flatMap((step) => (typeof step === 'string' ? [] : [step.run]));

const found: FoundManifest[] = [
  ...entries.flatMap(({ data, file }) =>
    [...runs(data.fix), ...runs(data.catchUp)].flatMap((run) => heredocs(run, file.path)),
  ),
  ...topics.flatMap(({ data, file }) =>
    [...runs(data.catchUp), ...data.commands.map(({ run }) => run)].flatMap((run) => heredocs(run, file.path)),
  ),
  ...readdirSync(scripts).flatMap((name) =>
    heredocs(readFileSync(resolve(scripts, name), 'utf8'), `public/catch-up/${name}`),
  ),
  ...files.flatMap((file) =>
    [...nodesOf(markdownOf(file))].flatMap((node) =>
      node.type === 'code' && /^ya?ml$/i.test(node.lang ?? '') ? [{ where: file.path, text: filled(node.value) }] : [],
    ),
  ),
];

describe('manifests in entries and shortcuts', () => {
  it('are there', () => {
    expect(found.filter(({ text }) => /^kind: /m.test(text)).length).toBeGreaterThan(5);
  });

  it.each(found)('fit Kubernetes 1.34: $where', ({ text }) => {
    expect(manifestFaults(text)).toEqual([]);
  });
});

describe('manifestFaults', () => {
  it.each([
    [
      'a misspelt field',
      'apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, imagee: b }] }',
      'Pod/spec/containers/0 must NOT have additional properties: imagee',
    ],
    ['a missing field', 'apiVersion: v1\nkind: Pod\nspec: {}', "Pod/spec must have required property 'containers'"],
    [
      'text for a number',
      "apiVersion: apps/v1\nkind: Deployment\nspec: { replicas: 'two', selector: {}, template: {} }",
      'Deployment/spec/replicas must be number',
    ],
    [
      'a version that is gone',
      'apiVersion: extensions/v1beta1\nkind: Ingress',
      'there is no Ingress in extensions/v1beta1',
    ],
    ['broken YAML', 'a: b: c', 'Nested mappings are not allowed'],
  ])('finds %s', (_, text, fault) => {
    expect(manifestFaults(text).join('\n')).toContain(fault);
  });

  it('takes amounts as numbers, and kinds of other makers', () => {
    const limits = 'resources: { limits: { cpu: 1, memory: 64Mi } }';
    expect(manifestFaults(`apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a, ${limits} }] }`)).toEqual([]);
    expect(manifestFaults('apiVersion: ceph.rook.io/v1\nkind: CephCluster')).toEqual([]);
  });
});
