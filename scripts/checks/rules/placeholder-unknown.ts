import { unknownPlaceholders } from '../../../src/lib/placeholder/placeholders.ts';
import type { Path } from '../../../src/lib/yaml/yaml-place.ts';
import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const placeholderUnknown = entryRule({
  id: 'placeholder-unknown',
  severity: 'warning',
  title: 'A <word> that is not on the list of placeholders',
  fix: 'Use a placeholder of the list; if the tool prints exactly this word, add it to the literals beside the list.',
  bad: { fields: { symptom: ['the pod <podname> hangs'] } },
  // A word is asked about once an entry.
  *check({ data, file }) {
    const asked = new Set<string>();
    const symptoms = data.symptom.map((text, index): Placed => [text, ['symptom', index]]);
    for (const [text, path] of [...symptoms, ...commandsIn(data, [])]) {
      for (const { name } of unknownPlaceholders(text)) {
        if (asked.has(name)) continue;
        asked.add(name);
        const message = `<${name}> is not a placeholder; use one of src/lib/placeholder/placeholders.ts, or add the word to its literals if the tool prints exactly this`;
        yield { position: positionOf(file, path), message };
      }
    }
  },
});

type Placed = readonly [text: string, path: Path];

/** The commands of a field: every `run` in it, at any depth. */
function commandsIn(value: unknown, path: Path): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): Placed[] => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'run' && typeof item === 'string' ? [[item, inner]] : commandsIn(item, inner);
  });
}
