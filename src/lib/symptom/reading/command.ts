import { distance } from '../../text/distance.ts';
import { promptLength, withoutPrompt } from '../../text/prompt.ts';
import { negations, stopWords } from '../languages/words.ts';
import { clean } from '../text/clean.ts';
import { programs } from './programs.ts';

/**
 * Whether a text is a command that somebody typed, and neither what it printed nor a sentence about it: one line (with
 * its continuation lines) that begins with a program that the course uses, then goes on as its commands do.
 */
export function isCommand(text: string): boolean {
  if (text.length > longestCommand) return false;
  const lines = linesOf(text);
  return lines.length === 1 && readsAsCommand(lines[0] ?? '');
}

/** Whether a text has a command in it: a line that is one, or one behind a prompt. */
export function hasCommand(text: string): boolean {
  return linesOf(text.slice(0, mostLookedAt)).some(
    (line) => line.length <= longestCommand && (promptLength(line) > 0 || readsAsCommand(line)),
  );
}

/** Longer texts are no command, in UTF-16 units. */
const longestCommand = 2000;
/** Behind so much of a text, in UTF-16 units, nobody typed what its beginning is about. */
const mostLookedAt = 60_000;

function linesOf(text: string): string[] {
  return clean(text)
    .replace(/\\\s*\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function readsAsCommand(line: string): boolean {
  const typed = withoutPrompt(line).trim().replace(before, '');
  const [name = '', ...words] = typed.split(/\s+/);
  const own = subcommandsOf(name.replace(/^.*\//, ''));
  if (own === undefined || isSentence(typed)) return false;
  const bare = words.filter((word) => /^[\p{L}-]*\p{L}$/u.test(word) && !word.startsWith('-'));
  // Programs with subcommands are known by them; others take few plain words, and sentences have many.
  const [first] = bare;
  if (first !== undefined && own.size > 0 && !words[0]?.startsWith('-') && !isOneOf(first, own)) return false;
  return bare.length <= (own.size > 0 ? mostPlain : mostPlain - 1);
}

/** `sudo`, variables and signs of a prompt. */
const before = /^(?:[$#❯➜λ]\s+|sudo\s+(?:-\S+\s+)*|[A-Z_][A-Z0-9_]*=\S*\s+)+/u;
/** So many words without a sign in them stand in a command, subcommands among them: `kubectl create deployment web`. */
const mostPlain = 4;

/**
 * Other than English letters, a sentence's punctuation, words that only sentences have, and what people complain of. One
 * foreign letter alone may be a lookalike.
 */
function isSentence(line: string): boolean {
  if (/[^\u0000-\u007f‐-―‘’“”«»]{2}|[à-ÿœ]/iu.test(line) || /\w[,:?!](?:\s|$)|[a-z]\.(?:\s|$)/i.test(line)) return true;
  const unquoted = line.replace(/(["'])[^"']*\1/g, ' ');
  if (complaint.test(unquoted)) return true;
  return (unquoted.match(/(?<![\w./:=-])[a-z']+(?![\w./:=-])/gi) ?? []).some((word, at) => {
    const small = word.toLowerCase().replaceAll("'", '');
    return at > 0 && (negations.has(small) || (stopWords.has(small) && !typed.has(small)));
  });
}

/** Words of sentences that stand in commands too: `kubectl get all`, `helm show values`, `docker compose up`. */
const typed: ReadonlySet<string> = new Set('get show all up on to in any a i de'.split(' '));
const complaint =
  /\b(?:errors?|fail(?:s|ed|ing|ure)?|reject(?:s|ed)?|den(?:ies|ied)|refused?|refuses|invalid|unable|missing|hangs?|stuck|broken|slow|times?|timed|timeout|wants?|needs?|says?|asks?|prints?|returns?|works?|working|forever|nothing|expired?|blocked|locked|exists?|already|unknown|wrong|lost|gone|killed|stays?|keeps?|stops|starts|tries|shows|finds|sees|warns?|required?|used|skew|unhappy)\b/i;

/** The subcommands of a program, also of one with a typing error in its name; nothing where it is no program. */
function subcommandsOf(name: string): ReadonlySet<string> | undefined {
  const exact = programs.get(name);
  if (exact !== undefined || name.length < 4) return exact;
  const most = name.length < 6 ? 1 : 2;
  const near = [...programs.keys()].find((program) => program.length >= 4 && distance(name, program, most) <= most);
  return near === undefined ? undefined : programs.get(near);
}

function isOneOf(word: string, own: ReadonlySet<string>): boolean {
  if (own.has(word) || word.length < 4) return own.has(word);
  return [...own].some((one) => one.length >= 4 && distance(word, one, 1) <= 1);
}
