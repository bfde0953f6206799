import { guessLanguage, type Language, type Vocabulary } from '../lookalike/index.ts';
import { promptLength } from '../text/prompt.ts';
import { nearestName } from './typing/nearest.ts';

/** Here-documents, loops and commands over several lines. */
const scripted = /<<-?[ \t]*["']?\w|^\s*(?:for|while|until|if|case)\b|\\[ \t]*\n/m;

/** Says what a pasted text is written in, also where the word that would tell is mistyped. */
export function readAs(text: string, vocabulary: Vocabulary): Language {
  const guess = guessLanguage(text, vocabulary);
  if (guess === 'yaml' && /^\s*[a-z].*<<-?[ \t]*["']?\w/.test(text)) return 'shell';
  // A session shows its prompts; what has lines of another kind between its commands else is a script.
  if (guess === 'console' && scripted.test(text) && !text.split('\n').some((line) => promptLength(line) > 0))
    return 'shell';
  if (guess !== 'text') return guess;
  if (/^(?:apiVersion|kind|services|stages|jobs)[ \t]*:/m.test(text)) return 'yaml';
  const line = /^\s*(\S.*)/.exec(text)?.[1] ?? '';
  if (/^(?:for|while|until|if|case|function)\b.*(?:[;[]|\b(?:do|then|in)\b)/.test(line) && /[;$`"[]/.test(line))
    return 'shell';
  const [first = '', second = ''] = line.replace(/^sudo\s+/, '').split(/\s+/);
  if (!/^[a-z][a-z\d-]{2,}$/.test(first)) return guess;
  const meant = nearestName(first, vocabulary.commands);
  if (meant === undefined) return guess;
  return vocabulary.tree.get(meant)?.subcommands.has(second) === true || /\s--?[a-z]/.test(line) ? 'shell' : guess;
}
