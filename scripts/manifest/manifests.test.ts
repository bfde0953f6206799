import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkYaml } from '../../src/lib/checker/yaml/check-yaml.ts';
import type { Step } from '../../src/lib/step/step.ts';
import { plainSteps } from '../../src/lib/step/step-groups.ts';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';
import { allSchemas } from '../source/schemas.ts';
import { vocabulary } from '../source/vocabulary.ts';
import { type FoundManifest, filled, heredocs } from './find-manifests.ts';

const { files, entries, topics } = await readContent();
const scripts = resolve(projectRoot, 'public/catch-up');

const schemas = await allSchemas();

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
    expect(checkYaml(text, schemas, vocabulary()).problems).toEqual([]);
  });
});
