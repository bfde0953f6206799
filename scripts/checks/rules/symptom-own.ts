import { placeInValue } from '../../source/runs.ts';
import { entryRule } from './rule.ts';

/** What the tool printed to one person only: others' pastes have something else there. */
export const symptomOwn = entryRule({
  id: 'symptom-own',
  severity: 'error',
  title: 'Something of your own in a symptom',
  fix: 'Write the placeholder for what differs at each of us; leave out prompts, time stamps and colours.',
  bad: { fields: { symptom: ['the pod web-6f7d9c5b8-x2x7k hangs'] } },
  *check({ data, file }) {
    for (const [index, symptom] of data.symptom.entries()) {
      const hit = own
        .map(([pattern, what, instead]) => ({ found: pattern.exec(symptom), what, instead }))
        .find(({ found }) => found);
      if (!hit?.found) continue;
      const [text] = hit.found;
      const message = `“${text.trim()}” is ${hit.what}, which differs at each of us; ${hit.instead}`;
      yield { position: placeInValue(file, ['symptom', index], hit.found.index, text.length), message };
    }
  },
});

/** Addresses that are the same on every machine: of the machine itself, and those that the tools choose. */
const fixed = String.raw`(?:127|0|255)\.|10\.(?:96|233|244|43|42)\.|169\.254\.|172\.17\.|10\.0\.2\.`;

const own: ReadonlyArray<readonly [pattern: RegExp, what: string, instead: string]> = [
  [/^(?:\[?[\w.-]+@[\w.-]+[:\s][^\s$#]*\]?[$#]\s|PS [A-Z]:\\[^>]*>|[$]\s)/, 'a prompt', 'leave it out'],
  [/\u001b?\[\d+(?:;\d+)*m/, 'a colour of the terminal', 'leave it out'],
  [
    /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\b[A-Z]\d{4} \d\d:\d\d:\d\d(?:\.\d+)?/,
    'a time stamp',
    'leave it out, or write <date>',
  ],
  [/\b[a-z][a-z0-9-]*-[a-f0-9]{8,10}-[a-z0-9]{5}\b/, 'the name of one pod', 'write <pod>'],
  [
    /(?:\/home|\/Users|[A-Z]:\\Users)[/\\](?!runner\b|<)[A-Za-z][\w.-]*(?:[/\\][\w./\\-]*)?/,
    'a path of your home folder',
    'write <path>',
  ],
  [
    new RegExp(String.raw`(?<![\d.])(?!${fixed})(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\w)`),
    'an address of your network',
    'write <ip>',
  ],
];
