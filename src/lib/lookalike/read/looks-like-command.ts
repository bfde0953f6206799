import type { Vocabulary } from '../data/vocabulary.ts';

/** Words of which sentences consist, and their ends. */
const sentence = /[.:;,?!][ \t]*$|\s(?:the|a|an|is|to|of|and|for|with|your|will|on|in|that|we|you|it|this)\s/i;
/** Options, paths, pipes, assignments, file names. */
const code = /(?:^|\s)--?[a-z]|[|>]|\/\w|=|\.\w/;

/** Whether a line without a prompt is a command: it begins with a known program, and does not go on like a sentence. */
export function looksLikeCommand(line: string, vocabulary: Vocabulary): boolean {
  const [, first = '', rest = ''] = /^[ \t]*(?:sudo[ \t]+)?(\S+)(.*)$/.exec(line) ?? [];
  const name = first.replace(/^.*\//, '');
  if (isCapitalCommand(name, rest, vocabulary)) return true;
  if (!vocabulary.commands.has(name) && (name.length <= 2 || vocabulary.meant(name, 'command') === undefined))
    return false;
  if (code.test(rest) || leadsToFilter(rest, vocabulary)) return true;
  return vocabulary.program(name).english !== true && !sentence.test(rest);
}

/** `pods I grep web`: a letter in place of a pipe. */
function leadsToFilter(rest: string, vocabulary: Vocabulary): boolean {
  return [...rest.matchAll(/\s[Il1i]\s+(\w+)/g)].some(([, name = '']) => vocabulary.program(name).filter === true);
}

/** Options and paths to the command's end, or an option and no sentence behind it. */
const paths = /^(?:[ \t]+(?:-{1,2}[A-Za-z][\w-]*|[~.]{0,2}\/[^\s?:,]*|~|\.{1,2}|\*))+[ \t]*(?=$|[\r\n|;&<>)`"'])/;
const option = /^[ \t]+-{1,2}[A-Za-z][\w-]{0,12}(?=$|[\s|;&<>)`"'])/;
/** One name, or nothing, to the command's end. */
const oneName = /^(?:[ \t]+[\w.*/-]*[\w*/])?[ \t]*(?:$|[\r\n|;&<>)`])/;

/** The command that an English word with a capital I was meant to be: `Is` → `ls`, `In` → `ln`. */
export function capitalCommand(word: string, vocabulary: Vocabulary): string | undefined {
  if (!/^I[a-z]+$/.test(word)) return undefined;
  const meant = `l${word.slice(1)}`;
  return vocabulary.commands.has(meant) ? meant : undefined;
}

/**
 * Whether a line begins with a capital I for a small l, and is no English: `Is -la`, `Is /etc`, `In -s a b`.
 *
 * @param rest what stands behind the word
 * @param inShell whether the text is known to be shell, where `Is demo` is a command too
 */
export function isCapitalCommand(word: string, rest: string, vocabulary: Vocabulary, inShell = false): boolean {
  const meant = capitalCommand(word, vocabulary);
  if (meant === undefined) return false;
  const line = rest.split('\n', 1)[0] ?? '';
  if (option.test(rest) && !sentence.test(line)) return true;
  // `In /etc/hosts` is English; `ln` takes two operands.
  return vocabulary.program(meant).operand !== true && (paths.test(rest) || (inShell && oneName.test(rest)));
}
