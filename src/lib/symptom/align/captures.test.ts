import { expect, it } from 'vitest';
import { standardParameters } from '../parameters.ts';
import { pasteWords } from '../query/words.ts';
import { normalise } from '../text/normalise.ts';
import { align } from './align.ts';
import { captures } from './captures.ts';
import { pattern } from './pattern.ts';

function capture(symptom: string, text: string) {
  const words = pasteWords(normalise(text).lines, standardParameters);
  const found = align(
    pattern(
      symptom,
      Array.from({ length: 50 }, () => 12),
      standardParameters,
    ),
    words,
    standardParameters,
  );
  return found && Object.fromEntries(captures(symptom, found, words).map(({ name, value }) => [name, value]));
}

it.each([
  [
    'Failed to pull image "<image>": not found',
    'x Failed to pull image "a.b/c:1.2": not found',
    { image: 'a.b/c:1.2' },
  ],
  [
    'via ssh: <user>@<host>: Permission denied',
    'via ssh: student@10.1.1.1: Permission denied',
    { user: 'student', host: '10.1.1.1' },
  ],
  [
    'connect to host <host> port <port>: refused',
    'ssh: connect to host node-1 port 22: refused',
    { host: 'node-1', port: '22' },
  ],
  ['clock skew detected on mon.<mon>', 'WARN clock skew detected on mon.b, mon.c', { mon: 'b' }],
  ['service <service> has no endpoints', 'service  has no endpoints', {}],
  ['port <port> is in use', 'port "web" is in use', {}],
])('%s', (symptom, text, values) => {
  expect(capture(symptom, text)).toEqual(values);
});
