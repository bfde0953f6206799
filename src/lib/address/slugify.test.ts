import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugPattern } from '../schema/field-types.ts';
import { proposeSlug } from './slugify.ts';

it.each([
  ['ImagePullBackOff: manifest for the image tag not found', 'imagepullbackoff-manifest-image-tag-not-found'],
  ["The pod <pod> can't be scheduled on a node", 'pod-cant-scheduled-node'],
  ['Ошибка: под не запускается', 'oshibka-pod-ne-zapuskaetsia'],
  ['kubectl apply: Не удалось', 'kubectl-apply-ne-udalos'],
  ['pоrt tаken', 'port-taken'],
  ['エラー', 'new-error'],
  ['The error', 'the-error'],
])('proposes for %s', (title, slug) => {
  expect(proposeSlug(title, 'kubernetes', new Set())).toBe(slug);
});

it('puts the topic in front of a slug that is taken, and then a number behind', () => {
  expect(proposeSlug('Port taken', 'docker', new Set(['port-taken']))).toBe('docker-port-taken');
  expect(proposeSlug('Port taken', 'docker', new Set(['port-taken', 'docker-port-taken']))).toBe('port-taken-2');
});

it('makes a slug of any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(proposeSlug(title, 'docker', new Set(['new-error']))).toMatch(slugPattern);
    }),
  );
});
