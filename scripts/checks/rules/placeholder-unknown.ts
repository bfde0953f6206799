import { meantPlaceholder, unknownPlaceholders } from '../../../src/lib/placeholder/placeholders.ts';
import type { Path } from '../../../src/lib/yaml/yaml-place.ts';
import { placeInValue, runsOf } from '../../source/runs.ts';
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
    const symptoms = data.symptom.map((text, index): Placed => ({ text, path: ['symptom', index] }));
    for (const { text, path } of [...symptoms, ...runsOf(file)]) {
      for (const { name, offset } of unknownPlaceholders(text)) {
        if (asked.has(name)) continue;
        asked.add(name);
        const near = meantPlaceholder(name);
        const instead = near === undefined ? 'use one of the list' : `write <${near}>`;
        const message = `<${name}> is not a placeholder; ${instead}; if the tool prints exactly this, add the word to the literals of ${where}`;
        const position = placeInValue(file, path, offset, name.length + 2);
        yield { position, message, ...(near && { suggestion: `<${near}>` }) };
      }
    }
  },
});

const where = 'src/lib/placeholder/placeholders.ts';

type Placed = { readonly text: string; readonly path: Path };
