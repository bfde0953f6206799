import type { Vocabulary } from '../../lookalike/index.ts';
import { camelParts } from '../../text/camel-parts.ts';
import type { Problem } from '../problem.ts';
import { nearestName } from './nearest.ts';

/** Shorter keys are too near to one another. */
const shortest = 5;

/**
 * Keys of a YAML file of which no description is here, that nobody knows beside one that is known: `clutserID`. A key that
 * stands twice is a name of the file's own.
 */
export function checkKeys(text: string, vocabulary: Vocabulary): Problem[] {
  const { keys } = vocabulary;
  const found = [...text.matchAll(/^[ \t]*(?:- +)*([A-Za-z][\w-]*)(?=:(?:\s|$))/gm)].map(
    ({ 0: whole, 1: key = '', index }) => ({
      key,
      start: index + whole.length - key.length,
    }),
  );
  const counts = Map.groupBy(found, ({ key }) => key);
  return found.flatMap(({ key, start }): Problem[] => {
    if (key.length < shortest || keys.has(key) || (counts.get(key)?.length ?? 0) > 1 || vocabulary.knows(key))
      return [];
    const parts = key.split(/[-_]/).flatMap((part) => camelParts(part));
    if (parts.length > 1 && parts.every((part) => part.length < 4 || vocabulary.knows(part))) return [];
    const meant = nearestName(key, keys);
    if (meant === undefined || meant.length < shortest || meant.toLowerCase() === key.toLowerCase()) return [];
    const place = { start, length: key.length };
    const message = `no key \`${key}\` is known; did you mean \`${meant}\`?`;
    return [{ ...place, kind: 'typing', message, certain: false, edits: [{ ...place, text: meant }] }];
  });
}
