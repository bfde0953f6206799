import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import { hasPrompts, readConsole, readOutput } from './console.ts';
import { readDockerfile } from './dockerfile.ts';
import { guessLanguage } from './guess-language.ts';
import { readShell } from './shell.ts';
import type { Span } from './span.ts';
import { readYaml } from './yaml.ts';

/** How deep one language may stand in another: YAML in a here-document, shell in that YAML, and no further. */
const deepest = 3;

/** Cuts a text into spans with the part that each plays. */
export function readSpans(shadow: string, language: Language, vocabulary: Vocabulary): Span[] {
  const spans: Span[] = [];
  readRange(shadow, 0, shadow.length, language, spans, vocabulary, 0);
  return spans.sort((a, b) => a.start - b.start);
}

function readRange(
  text: string,
  from: number,
  to: number,
  language: Language,
  into: Span[],
  vocabulary: Vocabulary,
  depth: number,
): void {
  const embed = (start: number, end: number, hint?: Language): void => {
    if (start >= end) return;
    if (depth >= deepest) readOutput(text, start, end, into);
    else {
      const body = text.slice(start, end);
      readRange(text, start, end, hint ?? guessLanguage(body, vocabulary), into, vocabulary, depth + 1);
    }
  };
  switch (language) {
    case 'shell':
      if (hasPrompts(text.slice(from, to))) readConsole(text, from, to, into, vocabulary, embed);
      else readShell(text, from, to, false, into, vocabulary, embed);
      break;
    case 'console':
      readConsole(text, from, to, into, vocabulary, embed);
      break;
    case 'yaml':
      if (hasPrompts(text.slice(from, to))) readConsole(text, from, to, into, vocabulary, embed);
      else readYaml(text, from, to, into, embed);
      break;
    case 'dockerfile':
      readDockerfile(text, from, to, into, (start, end) => readShell(text, start, end, true, into, vocabulary, embed));
      break;
    case 'text': {
      const guess = guessLanguage(text.slice(from, to), vocabulary);
      if (guess === 'text') readOutput(text, from, to, into);
      else readRange(text, from, to, guess, into, vocabulary, depth);
    }
  }
}
