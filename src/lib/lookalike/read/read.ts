import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import { followCommands } from './commands.ts';
import { hasPrompts, readConsole } from './console.ts';
import { readDockerfile } from './dockerfile.ts';
import { guessLanguage } from './guess-language.ts';
import { type Part, Reading } from './reading.ts';
import { readShell } from './shell.ts';
import type { Word } from './word.ts';
import { readYaml } from './yaml.ts';

/**
 * Cuts a text into words with the part that each plays.
 *
 * @param text with ASCII in place of what looks like it (see `shadowOf`)
 * @returns words in the order of the text
 */
export function readWords(text: string, language: Language, vocabulary: Vocabulary): Word[] {
  const reading = new Reading(text, vocabulary, readPart);
  reading.embed(0, text.length, language);
  const words = reading.words.sort((a, b) => a.start - b.start);
  for (const [index, word] of words.entries()) {
    word.before = words[index - 1];
    word.next = words[index + 1];
  }
  followCommands(words, text, vocabulary);
  return words;
}

function readPart(reading: Reading, { from, to, language }: Part): void {
  const body = reading.text.slice(from, to);
  const known = language === undefined || language === 'text' ? guessLanguage(body, reading.vocabulary) : language;
  // What people call a script or a manifest is often the whole session that shows it.
  if (known === 'text') reading.addWords(from, to, 'output');
  else if (known === 'dockerfile') readDockerfile(reading, from, to);
  else if (known === 'console' || hasPrompts(body)) readConsole(reading, from, to);
  else if (known === 'yaml') readYaml(reading, from, to);
  else readShell(reading, from, to);
}
