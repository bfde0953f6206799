import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

/** Words that any program prints, and the things of which it prints them: three words with a thing may tell something. */
const general = new Set(
  'error errors err failed failure fail fatal warning warn info exit exited status code problem problems issue not found no such unable cannot could connection refused reset closed permission denied timeout timed out invalid unknown unexpected the an is was are has been for from with and or of to in on at by return returned non zero null undefined exception aborted stopped killed terminated command run running does doesn work wrong'.split(
    ' ',
  ),
);
const things = new Set(
  'image images pod pods container containers node nodes file files directory server cluster service volume network host port user registry'.split(
    ' ',
  ),
);

export const symptomGeneral = entryRule({
  id: 'symptom-general',
  severity: 'error',
  title: 'A symptom that any program prints',
  fix: 'Write the whole line with the words that only this error has; a line that others print too belongs under shared.',
  bad: { fields: { symptom: ['the pod <pod> hangs here', 'Error: exit status 1'] } },
  *check({ data, file }) {
    for (const [index, symptom] of data.symptom.entries()) {
      const words =
        symptom
          .replace(/<[a-z-]+>/g, ' ')
          .toLowerCase()
          .match(/\p{L}[\p{L}\d_.-]+/gu) ?? [];
      const telling = words.filter((word) => !general.has(word));
      if (telling.some((word) => !things.has(word)) || (telling.length > 0 && words.length > 2)) continue;
      const message = `any program prints “${symptom.split('\n')[0]}”; write the whole line with the words that only this error has`;
      yield { position: positionOf(file, ['symptom', index]), message };
    }
  },
});
