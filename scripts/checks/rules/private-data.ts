import { findSecrets } from '../../../src/lib/secrets/find-secrets.ts';
import type { ContentRule } from './rule.ts';

/** What leads to a person or into a company. Passwords and keys are told as secrets. */
export const privateData: ContentRule = {
  id: 'private-data',
  severity: 'error',
  title: 'An address, a number or a host of somebody',
  fix: 'Write a placeholder, or an example: anna@example.com, registry.example.com, 203.0.113.7.',
  bad: [{ body: '\nAsk anna.petrova@bigcompany.com why it happens.\n' }],
  *check({ files }) {
    for (const { path, text, lines } of files) {
      const secrets = findSecrets(text);
      for (const [pattern, what, instead, isHarmless] of kinds) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          if (isHarmless(found) || secrets.some(({ start, end }) => start < index + found.length && index < end))
            continue;
          // The report is public too.
          const message = `“${found.slice(0, 3)}…” looks like ${what}; write ${instead}`;
          yield { file: path, position: lines.at(index, found.length), message };
        }
      }
    }
  },
};

const exampleHost = /(?:^|[.@])(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$/i;

/** Patterns begin where a run of their characters does, so that they take linear time. */
const kinds: ReadonlyArray<readonly [RegExp, what: string, instead: string, isHarmless: (found: string) => boolean]> = [
  [
    /(?<![\w.+%/:-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?![\w@/])/g,
    'the e-mail address of somebody',
    'one of example.com',
    // What logs in to a machine or a service is no person.
    (found) =>
      exampleHost.test(found) ||
      /^(?:git|root|admin|user|student|ubuntu|vagrant|system)@/i.test(found) ||
      !/[a-z]{2}$/i.test(found),
  ],
  [
    /(?<![\w.+-])\+\d{1,3}[ ()\d-]{7,16}\d(?![\w.-])/g,
    'a telephone number',
    'what it is for, without the number',
    () => false,
  ],
  [
    /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g,
    'an address of the internet',
    '<ip>, or one for documentation such as 203.0.113.7',
    (found) => isNobodys(found.split('.').map(Number)),
  ],
  [
    /(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:corp|internal|intra|intranet|lan)\.[\w-]{1,63}\.[a-z]{2,8}\b|(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:corp|intra|intranet|lan)(?![\w.-])/g,
    'a host inside a company',
    'a name of example.com',
    (found) => exampleHost.test(found),
  ],
];

/** Private, reserved, for documentation, or a public name server; no address at all where a number is too large. */
function isNobodys([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  if ([a, b, c, d].some((part) => part > 255)) return true;
  // 1.34.1.2 is a version: networks that were given out have larger numbers in most cases.
  if (a < 5) return true;
  if (a === 10 || a === 127 || a >= 224) return true;
  if (a === 100 && b >= 64 && b < 128) return true;
  if (a === 169 && b === 254) return true;
  if (a === 172 && b >= 16 && b < 32) return true;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) return true;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return true;
  if (a === 203 && b === 0 && c === 113) return true;
  return /^(?:8\.8\.[48]\.[48]|9\.9\.9\.9|77\.88\.8\.\d|94\.140\.1[45]\.1[45]|208\.67\.22[02]\.22[02])$/.test(
    `${a}.${b}.${c}.${d}`,
  );
}
